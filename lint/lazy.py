"""`functools.cached_property` without its lock.

Until Python 3.12 every first read takes a lock, which costs as much as what many of these properties do; nothing here
is shared between threads.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from functools import cached_property as lazy
else:

    class lazy:  # used as a decorator, as `property` is
        """A property that is computed once for each object, and kept in its `__dict__`."""

        def __init__(self, make: Any) -> None:
            self.make = make
            self.name = make.__name__
            self.__doc__ = make.__doc__

        def __get__(self, instance: Any, owner: Any = None) -> Any:
            if instance is None:
                return self
            made = instance.__dict__[self.name] = self.make(instance)
            return made


__all__ = ["lazy"]
