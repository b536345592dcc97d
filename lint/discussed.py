"""Mistakes that a text tells of: corrections, quoted slips, hoaxes. What is found in them is worth a note at most."""

from __future__ import annotations

from lint import patterns
from lint.model import NOTE, Article, Block, Hit, Role

FAMILIES = frozenset(("figures", "dates", "names", "quotes"))
WROTE = r"(?:écrit|imprimé|publié|indiqué|annoncé)"
# In the paragraph of a hit, or in the headline.
TOLD = {
    "fr": patterns.compile(
        r"\b(?:rectifi(?:cati(?:f|on)s?|ons)|errat(?:um|a)|coquilles?|bourdes?|canulars?|poissons? d['’]avril"
        r"|erroné\p{L}*|(?:par|une|cette|d['’])\s?erreurs?|fautes? de frappe|contrairement à ce qu"
        r"|n['’]existe pas|s['’](?:est|était) trompée?s?|(?:nous|on) (?:avons|avions|avait) "
        rf"{WROTE}|{WROTE} (?:à tort|dans notre)|lire\b[^.]{{0,60}}\bet non"
        r"|faux chiffres?|fausses? (?:date|information)s?)"
    ),
    "en": patterns.compile(
        r"\b(?:corrections?|errat(?:um|a)|misprint\w*|typos?|hoax\w*|april fool\w*|wrongly|erroneous\w*|no such"
        r"|mis(?:stated|reported|spelled|printed|dated)|(?:in|by|an|the|this) errors?|we (?:wrote|reported|printed)"
        r"|(?:our|an earlier) (?:report|edition|article|story|issue|version|headline)\b[^.]{0,40}"
        r"\b(?:said|gave|put|stated|had)|(?:does|did) not exist)\b"
    ),
    "vi": patterns.compile(r"đính chính|nhầm|(?:in|viết|ghi|đăng) sai|không tồn tại|không có ngày|cá tháng tư"),
}


def softened(hit: Hit, article: Article) -> Hit:
    """A hit, with doubt where its paragraph or the headline speaks of a mistake; one in the headline, or the lede."""
    heads = (block for block in article.blocks[:4] if Role.TITLE in (block.role, hit.block.role))
    return hit._replace(doubt=max(hit.doubt, NOTE)) if any(map(_tells, (hit.block, *heads))) else hit


def _tells(block: Block) -> bool:
    return block.language in TOLD and TOLD[block.language].search(block.lower) is not None
