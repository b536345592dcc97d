"""The words that put a place in a country, a table a language."""

from __future__ import annotations

from lint.annotate.name_grammar import words
from lint.record import NamedTuple


class PlaceGrammar(NamedTuple):
    """`apposed` are what stands between a place and its country, `at` the words before a place that is apposed;
    `capital` the word, `of` what joins it to a country; `joined` open a list behind a country. `divisions` are what
    an adjective assigns to a country: "province cambodgienne de Kampot". Behind ", Country" a mark or one of `after`
    shows that the country is no subject: "From Tokyo, China looked near"."""

    apposed: tuple[str, ...]
    at: frozenset[str]
    capital: str
    of: tuple[str, ...]
    joined: tuple[str, ...]
    after: frozenset[str]
    divisions: tuple[str, ...] = ()


GRAMMARS = {
    "fr": PlaceGrammar(
        apposed=(
            *(", au ", ", en ", ", aux ", ", "),
            *(f"{comma} dans {article}" for comma in ("", ",") for article in ("le ", "la ", "les ", "l'", "l’")),
        ),
        at=words("à depuis vers près de d' du quitté quitte rejoint gagné regagné hors"),
        capital="capitale",
        of=(" du ", " de la ", " de l'", " de l’", " des ", " de ", " d'", " d’"),
        joined=(" et ", " ou ", " puis ", " comme ", ", et ", ", au ", ", en ", ", aux ", ", à ", ", puis "),
        after=words(
            "lundi mardi mercredi jeudi vendredi samedi dimanche dans pour le avec où en pendant après avant dès"
        ),
        divisions=("province", "ville", "localité", "région", "port", "station"),
    ),
    "en": PlaceGrammar(
        apposed=(", ",),
        at=words(
            "in at near from to outside around of through via across visited visiting reached hit struck flooded "
            "battered lashed rocked shook devastated left entered toured"
        ),
        capital="capital",
        of=(" of ",),
        joined=(" and ", " or ", " to ", ", and ", ", or ", "'", "’"),
        after=words(
            "on in at to for after before where with from when last this next during as late early since until"
        ),
        divisions=("province", "city", "town", "region", "port", "resort"),
    ),
    "vi": PlaceGrammar(
        apposed=(", ", " của "),
        at=words("tại ở đến từ tới về thăm đô phố"),
        capital="thủ đô",
        of=(" của ", " "),
        joined=(" và ", " hay ", " hoặc ", " cùng "),
        after=words("vào trong từ ngày hôm để với nơi tối sáng chiều"),
    ),
}


# Places whose names persons bear as well: "Lima (Brésil)" may have scored a goal.
PERSONS = words(
    "victoria florence sofia paris lima santiago roma rome vienna sydney adelaide valence london berlin madrid milan "
    "lyon lille constantine alexandria medina cali canton bordeaux toulouse monaco perth darwin houston boston odessa "
    "cologne salvador porto asuncion washington georgetown kingston hamilton wellington durban"
)
