"""Two posts of one person that nobody holds together: "the coach, Luc Vial" and "the club's president Vial", a finance
director who is the director of human resources further on, ministers and secretaries of two departments."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations

from lint import patterns
from lint.annotate import descriptions, titles
from lint.annotate.fold import fold
from lint.annotate.name_grammar import words
from lint.annotate.office_words import PORTFOLIOS
from lint.annotate.persons import FAMILY, Person
from lint.annotate.titles import tells_of_change, years
from lint.model import Article, Hit, NameMention, Related, Value
from lint.record import NamedTuple
from lint.source import Span

# The words of titles and descriptions, by post.
POSTS = {
    word: post
    for post, listed in {
        "coach": "entraîneur entraîneuse coach sélectionneur sélectionneuse hlv",
        "player": "gardien défenseur milieu attaquant pilier talonneur",
        "captain": "capitaine captain",
        "referee": "arbitre referee",
        "president": "président président president",
        "mayor": "maire mayor",
        "governor": "gouverneur governor",
        "prefect": "préfet prefect",
        "senator": "sénateur senator",
        "deputy": "deputy député",
        "ambassador": "ambassadeur ambassador",
        "consul": "consul consule",
        "judge": "juge judge",
        "prosecutor": "procureur prosecutor",
        "lawyer": "avocat lawyer",
        "chief": "chief chef",
        "chief-executive": "chief-executive pdg ceo",
        "chairman": "chairman chairwoman",
        "minister": "minister",
        "premier": "premier",
        "secretary": "secretary",
        "director": "directeur director",
        "professor": "professeur professor",
        "doctor": "docteur",
        "councillor": "councillor councilor councilman councilwoman",
        "sheriff": "sheriff",
    }.items()
    for word in listed.split()
}
POSTS["huấn luyện viên"] = "coach"
POSTS.update(dict.fromkeys(("thủ môn", "hậu vệ", "tiền vệ", "tiền đạo"), "player"))
# Ranks and Vietnamese offices right before a name, by their last word: "lieutenant-colonel" goes on as "colonel".
RANKS = {
    word: listed.split()[0]
    for listed in (
        "general général générale gen", "admiral amiral", "colonel colonelle col", "captain capitaine capt",
        "commander commandant commandante", "lieutenant lieutenante lt", "adjudant adjudante", "inspector",
        "sergeant sergent sergente sgt", "corporal caporal caporale cpl", "brigadier", "constable pc", "superintendent",
        "major maj",
    )
    for word in listed.split()
}  # fmt: skip
STAFF = ("secrétaire", "directeur", "directrice", "secretary", "director", "procureur", "avocat", "consul", "attorney",
         "inspector", "inspecteur", "solicitor", "surgeon", "postmaster", "gouverneur", "governor")  # fmt: skip
VIETNAMESE = (
    "đại tá", "thượng tá", "trung tá", "thiếu tá", "đại úy", "thượng úy", "trung úy", "thiếu úy", "thiếu tướng",
    "trung tướng", "thượng tướng", "đại tướng", "bộ trưởng", "thứ trưởng", "đại sứ", "tổng lãnh sự",
)  # fmt: skip
APART = {
    frozenset((post, other))
    for post, others in {
        "councillor": "senator governor ambassador judge prosecutor minister premier",
        "coach": "player captain referee mayor lawyer",
        "referee": "player captain",
        "mayor": "governor chief prefect ambassador judge prosecutor sheriff lawyer",
        "governor": "chief ambassador judge prosecutor",
        "senator": "deputy ambassador judge prosecutor prefect",
        "judge": "prosecutor lawyer",
        "prosecutor": "lawyer",
        "prefect": "deputy prosecutor ambassador",
        "deputy": "ambassador judge",
        "consul": "ambassador mayor prefect senator minister premier",
        "minister": "ambassador prosecutor prefect governor",
        "chief-executive": "chairman",
        "chief": "judge prosecutor",
        "president": "coach captain player referee",
        "professor": "doctor",
        "premier": "minister mayor governor senator judge prosecutor ambassador prefect",
    }.items()
    for other in others.split()
}
HOUSES = {"senator", "deputy", "minister", "premier", "secretary"}  # whose deputies are other titles
CLUBS = words("club équipe team association fc stade racing olympique union us as cd sc afc ligue league")
ARMED = words("army navy police fire armée marine gendarmerie pompiers sapeurs frégate ship vessel ferry")
# Departments of a house, each with the words that name it.
DEPARTMENTS = {
    fold(word)[:6]: department
    for department, listed in {
        "finance": "financier financière finances finance financial treasury",
        "staff": "ressources rh drh personnel human people",
        "sales": "commercial commerciale ventes sales",
        "technology": "informatique technologie technology numérique digital",
        "technical": "technique technical",
        "marketing": "marketing",
        "communication": "communication communications press presse",
        "law": "juridique legal",
        "operations": "opérations operations operating exploitation",
        "production": "production industriel industrielle",
        "research": "recherche research",
        "arts": "artistique artistic",
        "sport": "sportif sportive sporting",
        "quality": "qualité quality",
        "purchasing": "achats procurement purchasing",
    }.items()
    for word in listed.split()
}
FIRST_DEPUTIES = ("premier vice", "premiere vice", "first vice", "first deputy")  # of a minister
SINCE = 1990  # the first year that a sentence on these days may name


class Post(NamedTuple):
    """A post that the words at a name tell; `of` the words behind it, folded; `span` holds the words."""

    name: NameMention
    span: Span
    post: str
    of: tuple[str, ...]
    deputy: bool = False


def find(article: Article, people: tuple[Person, ...]) -> Iterator[Hit]:
    """One hit a person, at the later post."""
    for person in people:
        if person.full and len(person.names) > 1:
            posts = [post for name in person.names for post in _posts(name)]
            yield from _compared(article, person, posts)
        if person.full and person.names[0].block.language == "vi" and (rank := _rank(person.names[0])):
            yield from _by_given_name(article, person, rank)


def _by_given_name(article: Article, person: Person, rank: str) -> Iterator[Hit]:
    """ "Thiếu tá Hồ Xuân Mai", then "Thượng tá Mai": Vietnamese goes on with the given name."""
    name = person.names[0]
    given = name.text.split()[-1]
    shape = patterns.compile(rf"(?<!\w)(?i:{'|'.join(VIETNAMESE)})\s{given}(?!\w|\s\p{{Lu}})")
    for block in article.prose:
        found = shape.search(block.text) if given in block.text else None
        if found and block.region is name.block.region and found[0].lower() != f"{rank} {given.lower()}":
            start = max(0, name.span.start - len(rank) - 1)
            values: dict[str, Value] = {
                "title": found[0],
                "other": name.block.text[start : name.span.end],
                "name": name.text,
            }
            related = (Related(name.block, Span(start, name.span.end), "other"),)
            yield Hit("titles", block, Span(*found.span()), values, related, doubt=2)
            return


def _posts(name: NameMention) -> Iterator[Post]:
    """The posts at a mention, read as descriptions and as titles."""
    if rank := _rank(name):
        start = name.block.lower.rfind(rank, 0, name.span.start)
        kind = "state" if rank in VIETNAMESE[-4:] else "rank"
        yield Post(name, Span(start, name.span.end), f"{kind} {RANKS.get(rank, rank)}", ())
    if " " not in name.text and name.office is None:
        return
    for fact in descriptions.of(name):
        head, _, kind = fact.value.partition(" ")
        post = POSTS.get(fact.value) or POSTS.get(head)
        if post and not fact.dimension.startswith(("of ", "seat")):
            yield Post(name, fact.span, post, (*kind.split(), *fact.of.split()))
    for title in titles.of(name):
        if not title.past and (post := POSTS.get(title.office)):
            if post == "premier" and fold(title.text).startswith(FIRST_DEPUTIES):
                post = "minister"
            yield Post(name, title.span, post, tuple(fold(title.of).split()), title.deputy)


def _rank(name: NameMention) -> str:
    """The rank right before a name: a word of `RANKS`, or of `VIETNAMESE`."""
    before = name.block.lower[max(0, name.span.start - 30) : name.span.start].rstrip(" .\u00a0")
    if name.block.language == "vi":
        return next((rank for rank in VIETNAMESE if before.endswith(rank)), "")
    head, _, last = before.replace("-", " ").rpartition(" ")
    staff = head.endswith("sergeant") or (RANKS.get(last) == "general" and head.endswith(STAFF))
    return last if last in RANKS and not staff else ""


def _compared(article: Article, person: Person, posts: list[Post]) -> Iterator[Hit]:
    for one, other in combinations(posts, 2):
        if one.name is other.name or not _clash(one, other):
            continue
        if _are_joined(posts, one, other) or _is_told(person, one, other):
            return
        alone = " " not in one.name.text or " " not in other.name.text
        if alone and not FAMILY.get(article.language, frozenset()).isdisjoint(article.vocabulary):
            return
        text, its = (_text(post) for post in (one, other))
        if fold(text) == fold(its):
            continue
        values: dict[str, Value] = {"title": its, "other": text, "name": person.names[0].text}
        related = (Related(one.name.block, one.span, "other"),)
        yield Hit("titles", other.name.block, other.span, values, related, doubt=2 if alone else 1)
        return


def _clash(one: Post, other: Post) -> bool:
    """Whether two posts are not one person's."""
    if one.post == other.post:
        return _departments_differ(one, other)
    if one.post.partition(" ")[0] == other.post.partition(" ")[0] and " " in one.post:
        return True
    pair = frozenset((one.post, other.post))
    if pair not in APART:
        return False
    if "president" in pair:
        return any(not post.of or not CLUBS.isdisjoint(post.of) for post in (one, other) if post.post == "president")
    if "captain" in pair:
        return ARMED.isdisjoint((*one.of, *other.of))
    if "chief" in pair:
        return any("police" in post.of for post in (one, other) if post.post == "chief")
    if pair == {"premier", "minister"}:
        return one.deputy and other.deputy
    if pair == {"professor", "doctor"}:
        return one.name.block.language == "fr"
    return one.deputy == other.deputy or not pair <= HOUSES


def _departments_differ(one: Post, other: Post) -> bool:
    """Whether two posts of one kind are of two departments: of a house, or of a government."""
    if one.post == "director":
        first, second = (_departments(post) for post in (one, other))
        return bool(first) and bool(second) and not first & second
    if one.post in ("minister", "secretary") and one.deputy == other.deputy and (one.deputy or one.post == "secretary"):
        first, second = ({PORTFOLIOS[word] for word in post.of if word in PORTFOLIOS} for post in (one, other))
        return len(first) == len(second) == 1 and first != second
    return False


def _departments(post: Post) -> set[str]:
    return {DEPARTMENTS[word[:6]] for word in map(fold, post.of) if word[:6] in DEPARTMENTS}


def _are_joined(posts: list[Post], one: Post, other: Post) -> bool:
    """Whether a mention has both posts: "the coach and president, Luc Vial"."""
    told: dict[int, set[str]] = {}
    for post in posts:
        told.setdefault(id(post.name), set()).add(post.post)
    return one.post != other.post and any({one.post, other.post} <= held for held in told.values())


def _is_told(person: Person, one: Post, other: Post) -> bool:
    """Whether a sentence of the two, or between them, tells of a career or of another time."""
    first, last = person.names.index(one.name), person.names.index(other.name)
    between = person.names[min(first, last) : max(first, last) + 1]
    now = one.name.block.region.published
    this = now.day.year if now else SINCE
    return any(
        tells_of_change(name.block, name.span) or any(year < this for year in years(name.block, name.span))
        for name in between
    )


def _text(post: Post) -> str:
    """The words for a post without the name."""
    text = post.name.block.text[post.span.start : post.span.end]
    return text.replace(post.name.text, " ").strip(" ,\u00a0")
