"""Words of works and their makers: titles, names that are another person's, and what tells of making."""

from __future__ import annotations

from lint import patterns
from lint.annotate.words import table
from lint.model import Block
from lint.source import Span

# Before a name that is but that of a street or a prize; in a sentence that speaks of several works or writers.
CALLED = patterns.compile(
    r"(?:rue|avenue|place|boulevard|lycée|collège|école|théâtre|prix|musée|maison|salle|street|road|school|theatre|prize"
    r"|award|house|museum|college|phố|đường|trường|giải|nhà hát|bảo tàng)(?: (?:de|d|des|du))? (?:\p{L}+ )?$"
)
BESIDES = patterns.compile(
    r"\b(?:comme|like|aussi|autres?|also|another|other|ainsi|admir\w+|cit\w+|lect\w+|lis\w+|read\w*|pas|not|ni|nor|hommage"
    r"|tribute|khác|cũng|như|không)\b"
)
MAKING = patterns.compile(
    r"\b(?:romans?|romanci\w+|écriv\w+|auteure?|autrice|poètes?|poèmes?|recueil|pièce|œuvres?|composit\w+|opéra|toile"
    r"|tableau\w*|peint\w*|novel\w*|writ\w+|wrote|author|poet\w*|poems?|play|masterpiece|compos\w+|opera|canvas|paint\w*"
    r"|sculpt\w+|publi\w+|tác giả|nhà văn|nhà thơ|tiểu thuyết|tác phẩm)\b"
)
# Behind which a title stands; the first names of makers whom the rows name by their surnames.
MARKED = ("«", "“", '"', "*", "_", "‘")
FORENAMES = table(
    "gustave honoré charles paul arthur guy marcel albert jean alphonse pierre émile emile alfred george molière "
    "edgar ernest john william charlotte emily franz leo fyodor anton wolfgang ludwig johann claude édouard vincent "
    "auguste pablo salvador edvard gustav eugène théodore rené jules edmond louis andré simone françoise marguerite "
    "antoine miguel gabriel giuseppe giacomo gioachino georges maurice piotr pyotr igor richard félix hector camille "
    "modest sergueï sergei thomas henri francis f robert walter walt jack johannes sandro amadeus léon lev lewis "
    "rudyard herman daniel samuel james"
)
LONG = 11  # letters of a title that is no word of a sentence
SHORTEST = 7  # letters of one that may be
NAMED_ON, FORENAME = (
    patterns.compile(r" \p{Lu}\p{Ll}"),
    patterns.compile(r"(?<=[\p{Ll},][ ’'«])(?P<name>\p{Lu}[\p{L}-]+) (?P<of>de |d[’'])?$"),
)


def is_title(block: Block, span: Span) -> bool:
    """Whether a title is marked as one or too long to be anything else."""
    title = block.text[slice(*span)]
    long = len(title) >= LONG and (" " not in title or sum(map(str.isupper, title)) > 1)
    return long or block.text[: span.start].rstrip().endswith(MARKED)


def may_be_title(block: Block, span: Span) -> bool:
    """Whether a title that nothing marks may be one: no short word, and no name that goes on."""
    return span.end - span.start >= SHORTEST and not NAMED_ON.match(block.text, span.end)


def full_name(block: Block, span: Span) -> Span | None:
    """A surname with the first name before it; None where it is somebody else's, as in "Hugo Wattrelos"."""
    if NAMED_ON.match(block.text, span.end):
        return None
    first = FORENAME.search(block.text, max(0, span.start - 20), span.start)
    if first is None or (first["of"] and first["name"].lower() not in FORENAMES):
        return span
    return Span(first.start("name"), span.end)
