"""Set phrases in which a word stands for the one that sounds like it: "au court de", "weather or not", "fait parti de".

Each is wrong wherever it stands. "*" is a determiner, "a|b" one of several words.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from itertools import product

from lint.agreement.slips import Handler, Slip
from lint.agreement.words import LINKS, Line
from lint.annotate.words import table
from lint.lexicon import lexicon
from lint.record import NamedTuple

DETERMINERS = table("le la les l un une ce cette ces cet son sa ses leur leurs des du au aux")
DETERMINERS |= table("the a an his her their its our this that these those")


class Phrase(NamedTuple):
    """The words of a wrong phrase, the place of the one that is mistaken, and what it should be.

    `anchor` is the place of the rarest, for which the phrase is looked for.
    """

    words: tuple[str, ...]
    place: int
    form: str
    anchor: int


# The word in brackets is the mistaken one; what it should be stands behind the colon.
PHRASES: Mapping[str, tuple[str, ...]] = {
    "fr": (
        "au [court] du|des:cours", "au [court] de la|l|cette|ce|son|sa|ces|ses|leur|leurs|cet:cours",
        "au [sain] de|du|des|d:sein",
        "fait|font|faire|faisait|faisaient|fera|feront|faisant [parti] de|du|des|d:partie",
        "[voix] ferrée|ferrées|rapide|rapides|navigable|navigables|cyclable|cyclables:voie", "en même [tant]:temps",
        "de temps en [tant]:temps", "pendant ce [tant]:temps", "peu de [tant]:temps", "bien [sur] que:sûr",
        "prendre|prend|pris|prennent|prendra|prendront [par] à|au|aux:part",
        "prise|pris|prendre à [parti] par:partie", "au [dépend|dépends] de|du|des:dépens", "en [faite]:fait",
        "il|n y [à]:a", "y [à] t il:a", "par [raport|rapports] à|au|aux:rapport",
        "[quand] à lui|elle|eux|elles:quant", "jusqu [a]:à", "quant [a]:à", "[a] cause de|du|des:à",
        "[a] partir de|du|des:à", "[a] travers:à", "[a] la fois:à", "[a] la suite|veille|recherche de|du|des:à",
        "[a] propos de|du|des:à", "[a] nouveau:à", "conformément [a]:à",
        "[a] l issue|égard|encontre|exception de|du|des:à", "contrairement [a]:à", "par rapport [a]:à", "d [ou]:où",
        "au moment|cas [ou]:où", "là [ou]:où", "dans la mesure [ou]:où", "à l heure|époque [ou]:où",
        "plus [où] moins:ou", "oui [où] non:ou", "tôt [où] tard:ou", "deux [où] trois:ou", "trois [où] quatre:ou",
        "mettre|mis|mise en [voix]:voie", "point de [vu]:vue", "en [vu] de|du|des|d:vue", "sur le [champs]:champ",
        "avoir|a|ont|aura|auront|eu|avait|aurait [lieux]:lieu", "à [ces] côtés:ses", "[ces] propres:ses",
        "un de [ces] proches|amis|frères|fils|fidèles:ses", "avec [ces] parents|proches|coéquipiers|frères|sœurs:ses",
        "[voir] même:voire", "un [différent] entre|avec|oppose|commercial|territorial|familial:différend",
        "de bonne|mauvaise [fois]:foi", "la [cours] d appel|de cassation|des comptes|d assises:cour",
        "[statue] quo:statu", "avoir|donner|à [tord]:tort", "garde des [sots]:sceaux",
        "[or] du commun|de question|norme|jeu:hors", "par [acquis] de conscience:acquit", "coup de [point]:poing",
        "mettre|mis|mise au [poing]:point", "en [parti]:partie", "crise de [fois]:foie",
        "rendre|tenir|rend|tient [conte]:compte",
        "bain de [sans]:sang", "[sang] abri:sans", "à la [foi]:fois", "encore une [foi]:fois",
        "l [issu] de|du|des:issue",
        "hors de [paire]:pair", "tout à [fais|faits|fois]:fait", "mise|mises|mettre|mettent en [causes]:cause",
    ),
    "en": (
        "[weather] or not:whether", "[whether] forecast|forecasts|conditions|station|warning|warnings:weather",
        "asked|know|knows|decide|decided|unclear|wondered [weather]:whether", "[piece] talks|treaty:peace",
        "a [peace] of:piece", "in the [passed]:past", "[past] away:passed", "has|have|had [past] *:passed",
        "walked|drove|ran|marched|sailed [passed] *:past", "walked|drove|ran|went|came|broke|fell [threw] *:through",
        "play|played|plays|playing a [roll]:role",
        "city|town|county|parish|district|security|national [counsel]:council",
        "play|played|plays|playing a|an key|major|leading|big|important|vital|central [roll]:role",
        "[principle] reason|cause|aim|source|witness|conductor|dancer|architect:principal",
        "school [principle]:principal", "on|against|of|following his|her|their|the|legal|medical [advise]:advice",
        "the [advise] of:advice", "legal|medical|expert|financial [advise]:advice",
        "to|will|would|should|could [advice] *:advise", "the|no|any|an|little [affect] on|of:effect",
        "[apart] of the|a|an|his|her|their:a part", "[marshal] law:martial", "[statue] of limitations:statute",
        "free [reign]:rein", "[hoards] of:hordes", "[lightening] strike|strikes|struck|bolt|bolts:lightning",
        "sneak [peak]:peek", "[baited] breath:bated", "[mute] point:moot", "per [say]:se",
        "[quiet] a few|lot|bit:quite", "to|will|would|could|not [except] *:accept", "since|until|till|back [than]:then",
        "rather|other [then]:than", "to|will|would|not [chose]:choose", "to|will|would|can|could [breath]:breathe",
        "[your] welcome|going|not|a|an|the:you’re", "[whose] been|going|not:who’s", "[loosing] *:losing",
        "of|with|by|for [there] homes|lives|jobs|families|children|work|right|rights|house|houses:their",
        "lost|left|sold|rebuilt|fled [there] homes|houses|jobs|lives|families|village:their",
        "they|we [where] not|all|both|also|told|given|taken:were",
        "they|we [where] found|held|able|asked|forced|seen|killed|hurt:were",
        "building|construction|web|historic [sight]:site", "at first [site]:sight",
        "[too] the|an|his|her|their|its:to",
        "able|want|wants|wanted|likely|expected|due|had|need|needs [too] be|have|make|go|do|take:to",
        "far [to] many|much|late|few|small|expensive|dangerous|often:too",
        "is|are|was|were|be|been|still [to] late|small|big|expensive|dangerous|difficult|young|weak|heavy|dark:too",
        "is|are|was|were|be|been|still [to] tired|ill|sick|windy|busy|tall|loud|short|steep|costly|old|far:too",
        "do|does|did not [now] what|how|why|whether|if|who|where|when:know",
        "[hole] country|town|village|world|family:whole", "under [weigh]:way", "[waist] water|management|bins:waste",
        "is|are|was|were|be [to] narrow|heavy|tired|ill|windy|short|steep|costly|old|far:too",
        "will|would|could|may|might [effect] the|our|their|his|her|its|local|people|everyone|all:affect",
        "thanked|lost|left|gave|won|sold|met|helped [there] fans|homes|jobs|lives:their",
        "saved|opened|raised|used|of|with|by|from [there] fans|homes|jobs|lives:their", "[dieing] of|from:dying",
        "big|major|huge|great|strong|negative|positive|serious [affect] on:effect",
        "returned|return|returning|back|went to [there] homes|houses|jobs|villages|families|country:their",
        "come|came|comes|goes|went into [affect]:effect",
    ),
}  # fmt: skip


@cache
def _phrases(language: str) -> dict[str, tuple[Phrase, ...]]:
    """The phrases by their rarest word."""
    known = lexicon(language)
    assert known is not None
    found: dict[str, list[Phrase]] = {}
    for text in PHRASES[language]:
        phrase, _, form = text.rpartition(":")
        parts = phrase.split()
        place = next(index for index, part in enumerate(parts) if part[0] == "[")
        for words in product(*(part.strip("[]").split("|") for part in parts)):
            anchor = min((at for at, word in enumerate(words) if word != "*"), key=lambda at: known.zipf(words[at]))
            found.setdefault(words[anchor], []).append(Phrase(words, place, form, anchor))
    return {word: tuple(phrases) for word, phrases in found.items()}


def _mistaken(line: Line, index: int) -> Slip | None:
    for phrase in _phrases(line.lexicon.language)[line.lower[index]]:
        first = index - phrase.anchor
        last, place = first + len(phrase.words) - 1, first + phrase.place
        if first < 0 or last >= len(line.words) or not _stands(line, first, phrase):
            continue
        if phrase.words[phrase.place] == "a" and not line.is_lower(place):
            continue  # "A travers": many print no accent on capitals
        if len(line.words[first]) == 1 and not line.is_lower(first) and first not in line.starts:
            continue  # "les classes C, D ou E"
        if not LINKS.issuperset(line.gaps[first + 1 : last + 1]) or not line.ends(last):
            continue
        form = phrase.form if line.is_lower(place) else phrase.form[0].upper() + phrase.form[1:]
        text, spans = line.block.text, [line.tokens.span(at) for at in (first, place, last)]
        right = text[spans[0][0] : spans[1][0]] + form + text[spans[1][1] : spans[2][1]]
        return Slip("homophone", line.span(first, last), (right,))
    return None


def _stands(line: Line, first: int, phrase: Phrase) -> bool:
    lower = line.lower
    for step, word in enumerate(phrase.words, first):
        if lower[step] != word and (word != "*" or lower[step] not in DETERMINERS):
            return False
    return True


def handlers(language: str) -> dict[str, Handler]:
    """The pattern by the rarest word of each phrase of a language."""
    return dict.fromkeys(_phrases(language), _mistaken)
