"""One hash for everything: blake2b-128 over parts, each with its length before it so that no two lists look alike."""

from __future__ import annotations

try:
    from _blake2 import blake2b  # hashlib would load OpenSSL: 2 ms of every start
except ImportError:
    from hashlib import blake2b

SIZE = 16  # bytes


def digest(*parts: bytes) -> bytes:
    """The 16 bytes that stand for these parts in this order."""
    state = blake2b(digest_size=SIZE)
    for part in parts:
        state.update(len(part).to_bytes(8, "little"))
        state.update(part)
    return state.digest()
