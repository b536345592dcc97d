"""French verbs that cannot stand without "se" or a preposition: "elle souvient", "participer la fête"."""

from __future__ import annotations

from lint.agreement.french_words import TIMES
from lint.agreement.slips import Handler, Slip, together
from lint.agreement.verbs import HAVE_PLURAL, HAVE_SINGULAR
from lint.agreement.words import BLANKS, Line
from lint.annotate import gazetteer
from lint.annotate.words import table
from lint.lexicon import ADJECTIVE, ADVERB, FINITE, FUNCTION, INFINITIVE, NOUN, PARTICIPLE
from lint.missing.gaps import missing

VOWELS = tuple("aeéèêiîoôuyhœ")
DETERMINERS = table("le la les l un une ce cet cette ces son sa ses leur leurs plusieurs deux trois quatre chaque")
HAVING = HAVE_PLURAL | HAVE_SINGULAR
REFLEXIVES = table("se s me m te t nous vous")
# Forms that never stand without "se".
REFLEXIVE = table(
    "souvient souviennent souvenait souvenaient souviendra souviendront souvenir abstient abstiennent abstenir",
    "abstiendra abstiendront abstenait abstenaient enfuit enfuir enfuient enfuyait enfuyaient évanouit évanouir empare",
    "emparer empara emparent emparait emparèrent emparera effondre effondrent effondrer effondra effondrait effondrera",
    "effondrèrent écroule écroulent écrouler écroula écroulait écroulèrent réfugier réfugie réfugient réfugièrent",
    "réfugiaient suicider suicide absenter absente absentent efforce efforcent efforcer efforcera efforceront",
    "efforçait efforcèrent méfie méfient méfier méfiait évader évadent évada évadèrent agenouiller agenouille",
    "agenouillent écrie exclame exclament exclamer désister désiste insurger insurge insurgent acharne acharnent",
    "acharner adonne adonnent adonner avère avèrent avérer avérait avérera immiscer immisce obstine obstiner obstinent",
    "moque moquent moquer entraider entraident affairer affairent affaire évertue évertuent évertuer extasier extasie",
    "esclaffe esclaffent blottir targue targuer targuent soucie soucient soucier démène démener prélasser raviser",
    "ravise apitoyer attarde attarder attardent déroule déroulent déroulera dérouleront déroulait déroulaient",
    "déroulerait dérouler efforçaient repentir prosterner prosterne engouffrer engouffre engouffrent amouracher",
    "empresse empressent empresser",
)
NOUNS = table("souvenir suicide affaire réfugie repentir absente")  # that are nouns or adjectives as well
OPEN = table(
    "déroul entrai soucie moque absent extasi attard engouf écroul effond",
)  # beginnings that may take an object
SUBJECTS = table("il elle on ils elles qui ne n y")
LETTING = ("fai", "fi", "fer", "lais", "vu", "voi", "font", "voy", "vi", "sent", "entend")  # "faire évader"


def _forms(stems: str) -> frozenset[str]:
    """The forms of regular verbs in the third person, the infinitive and the past participle."""
    found = set()
    for stem in stems.split():
        soft = f"{stem}e" if stem.endswith("g") else f"{stem[:-1]}ç" if stem.endswith("c") else stem
        found |= {stem + end for end in ("e", "ent", "er", "era", "eront", "erait", "eraient", "èrent", "é")}
        found |= {soft + end for end in ("ait", "aient", "a")}
    return frozenset(found)


TO = _forms("particip renonc contribu adhér procéd succéd remédi accéd collabor") | table(
    "appartient appartiennent appartenait appartenaient appartenir appartiendra recourir recourt recourent parvenir",
    "parvient parviennent parvenait parviendra parvenu consentir consent nuire nuisent obéir obéit obéissent",
    "ressembler ressemble ressemblent ressemblait équivaut",
)
OF = _forms("bénéfici découl résult") | table(
    "dépend dépendent dépendait dépendaient dépendra dépendre jouit jouissent jouissait profitent profitaient profiter",
    "profitera profité doutent doutait doutaient",
)
AGAINST = _forms("lutt milit")
IN = _forms("résid circul stationn séjourn siég")
WANTED = {
    **dict.fromkeys(TO, "à "), **dict.fromkeys(OF, "de "), **dict.fromkeys(AGAINST, "contre "),
    **dict.fromkeys(IN, "dans "),
}  # fmt: skip
DAYS = TIMES | table(
    "lundi mardi mercredi jeudi vendredi samedi dimanche plupart prochain prochaine premier première dernier dernière",
    "même long deuxième mieux plus moins trimestre semestre décennie heure reste cas échéant tout un autre mardis",
)
TURNING = table(
    "dont où que qu lequel laquelle lesquels lesquelles auquel auxquels auxquelles duquel quoi qui comme en quel",
    "quelle quels quelles",
)
BEING = table("est sont était étaient soit soient")
MOVED = table(
    "sorti sortie sortis sorties parti partie partis parties tombé tombée tombés venu venue venus revenu revenus",
)
HELD = table("tête yeux main mains bras visage arme armes dos sourire larmes regard cœur nez")
SE_OF = _forms("empar méfi moqu débarrass félicit") | table(
    "doter dote dotent dotera doteront dotait équiper équipent équipera chargent chargera vantent vanter",
    "munir munit munissent plaint plaignent plaignait plaignaient plaindre souvient souviennent souvenir aperçoit",
    "aperçoivent apercevoir abstient abstiennent abstenir sert servent servait servir réjouit réjouissent réjouir",
    "contente contentent contenter occupe occupent occuper occupera occupait",
)
SE_TO = _forms("adonn heurt") | table(
    "consacrer consacre consacrent consacrera intéresser intéresse intéressent attaquer attaquent attaquera préparent",
    "attend attendent attendait attendaient attendre rendre rendent rendait rendaient rendra rendront",
    "résoudre résout résolvent livrer livrent livrait oppose opposent opposait opposaient opposer opposera opposeront",
    "attaque attaquait apprête apprêtent joint joignent joindre exposent engagent engageait habituent habituer",
)
OPENING = table("de du d des à au aux dans sur pour avec en chez par face contre ainsi alors là ici puis")
# Verbs that govern "à" before some nouns, and these nouns.
EVENTS = table(
    "réunion match concert spectacle cérémonie conférence obsèques funérailles messe débat rencontre séance course",
    "procès représentation lancement défilé inauguration scène colloque projection audience répétition remise",
)
QUESTIONS = table(
    "question questions demande demandes appel appels critique critiques besoin besoins attente attentes exigence",
    "exigences accusations interrogations critères normes sollicitations inquiétudes",
)
BEFORE = {
    **dict.fromkeys(_forms("assist"), EVENTS),
    **dict.fromkeys(table("répond répondent répondait répondaient répondra répondront répondu répondre"), QUESTIONS),
}
# Verbs with "de" that need "se", and some that do so behind "dont" alone.
SERVING = _forms("occup charg inspir nourr") | table("sert servent servait servaient servira serviront")
REGRETTING = table("plaint plaignent plaignait plaignaient plaindra réjouit réjouissent réjouissait réjouissaient")
ABOUT = SERVING | _forms("vant content réjouiss débarrass félicit désol lass") | REGRETTING
LED_BY = DETERMINERS | table("au aux du des")
KNOWN = 35  # of a town: some 3,000 people
# Nouns that have a town behind "de", by which none is named.
OF_PLACES = table(
    "château maire mairie ville gare préfecture préfet tribunal port évêque archevêque cathédrale habitants commune",
    "périphérie banlieue bassin vallée forêt baie lac plage citadelle abbaye rade région",
)
SE_WANTED = {**dict.fromkeys(SE_OF, "de "), **dict.fromkeys(SE_TO, "à ")}


def _reflexive(line: Line, index: int) -> Slip | None:
    """ "elle souvient", "la fête déroulera", "l'intention de emparer"."""
    word, before, found = line.lower[index], line.at(index - 1), line.nature(index).all
    if not index or not line.is_lower(index) or not line.ends(index) or line.before(index) not in BLANKS:
        return None
    if before in REFLEXIVES or (before in ("y", "en", "ne", "n", "l", "le", "la") and _reflected(line, index)):
        return None
    if found & INFINITIVE and any(other.startswith(LETTING) for other in line.lower[max(0, index - 5) : index]):
        return None
    if (word in NOUNS or found & (NOUN | ADJECTIVE)) and before not in SUBJECTS and not found & INFINITIVE:
        return None
    if word in NOUNS and (before not in SUBJECTS or before in ("y", "n")):
        return None
    if word[:6] in OPEN and (line.at(index + 1) in DETERMINERS or line.at(index + 1) in ("des", "du")):
        return None
    if before in DETERMINERS and found & NOUN:
        return None
    return missing(line, index, index, f"{_se(line, index)}{line.words[index]}")


def _reflected(line: Line, index: int) -> bool:
    return not REFLEXIVES.isdisjoint(line.lower[max(0, index - 3) : index])


def _governing(line: Line, index: int) -> Slip | None:
    """ "participer la fête", "les élus dépendent un vote"."""
    word, noun = line.lower[index], index + 2
    if line.at(index + 1) not in DETERMINERS or not line.joined(index, noun) or not line.is_lower(index):
        return None
    if line.at(noun) in DAYS or line.at(index + 1).isdigit() or not line.nature(noun).all & NOUN:
        return None
    if word.endswith("é") and line.at(index - 1) not in HAVING and line.at(index - 2) not in HAVING:
        return None
    if not TURNING.isdisjoint(line.lower[max(0, index - 6) : index]) or line.at(index - 1) == "sans":
        return None
    opening = max(start for start in line.starts if start <= index)
    if line.at(opening) in ("de", "du", "d", "des", "à", "au", "aux", "dans"):
        return None  # "De ce vote découle une règle"
    if line.nature(index).all & NOUN and line.at(index - 1) not in SUBJECTS:
        return None
    if any(other.startswith(LETTING) for other in line.lower[max(0, index - 3) : index]) or line.at(noun) == "un":
        return None
    return missing(line, index, index + 1, _with(line, index, WANTED[word]))


def _with(line: Line, index: int, word: str) -> str:
    """A word and the determiner behind it, with a preposition between."""
    form = f"{word}{line.words[index + 1]}{line.after(index + 1)}".rstrip()
    for apart, joined in (("de le", "du"), ("de les", "des"), ("à le", "au"), ("à les", "aux")):
        form = joined if form == apart else form
    form = f"d’{form[3:]}" if form.startswith("de ") and form[3:4] in VOWELS else form
    return f"{line.words[index]} {form}"


def _reflexive_governing(line: Line, index: int) -> Slip | None:
    """ "se doter une salle", "se plaignent bruit", "s'opposent le projet"."""
    if line.at(index - 1) not in ("se", "s") or not line.is_lower(index) or not line.joined(index, index + 1):
        return None
    if line.before(index - 1) not in (BLANKS if line.lower[index] in SE_OF else (*BLANKS, ", ")):
        return None  # "», se plaint le maire"
    if line.at(max(start for start in line.starts if start <= index)) in OPENING or line.nature(index - 2).all & ADVERB:
        return None  # "À ce projet s'oppose le maire"
    if not TURNING.isdisjoint(line.lower[max(0, index - 7) : index - 1]) or index - 1 in line.starts:
        return None
    after, found = line.at(index + 1), line.nature(index + 1).all
    noun = found & NOUN and not found & (ADJECTIVE | ADVERB | FINITE | FUNCTION | PARTICIPLE) and len(after) > 3
    if not (after in DETERMINERS and line.at(index + 2) not in DAYS) and not (noun and after not in DAYS):
        return None
    if not line.is_lower(index + 1):
        return None
    return missing(line, index, index + 1, _with(line, index, SE_WANTED[line.lower[index]]))


def _about(line: Line, index: int) -> Slip | None:
    """ "un outil dont il sert peu", "les voisins plaignent du bruit": neither "se" nor an object."""
    subject = index - 1 - (line.at(index - 1) in ("ne", "n"))
    after, found = line.at(index + 1), line.nature(index + 2).all
    if not line.is_lower(index) or not line.joined(subject, index) or subject < 1:
        return None
    dont = line.at(subject - 1) == "dont" and line.at(subject) in SUBJECTS
    if dont:
        right = after in DETERMINERS or after in ("de", "d", "du", "des")
    else:
        person = line.at(subject) in SUBJECTS or (line.nature(subject).all & NOUN and line.is_lower(subject))
        right = line.lower[index] in SERVING or after not in ("de", "d", "du") or not line.joined(index, index + 2)
        right = right or not person or (line.at(index + 2) not in DETERMINERS and bool(found & (ADJECTIVE | ADVERB)))
        right = right or not TURNING.isdisjoint(line.lower[max(0, index - 7) : index])
        right = right or bool(line.nature(index).all & (NOUN | ADJECTIVE) and line.at(subject) not in SUBJECTS)
    return None if right else missing(line, index, index, f"{_se(line, index)}{line.words[index]}")


def _se(line: Line, index: int) -> str:
    return "s’" if line.lower[index].startswith(VOWELS) else "se "


def _of_place(line: Line, index: int) -> Slip | None:
    """ "au château Saumur", "le maire Nantes": a French town right behind a noun that no town names."""
    town = index + 1
    if line.after(index) != " " or not line.ends(town) or not line.words[town].istitle() or not line.is_lower(index):
        return None
    if line.at(index - 1) not in LED_BY or line.after(town)[:1] in ("-", "‑", "’", "'"):
        return None
    named = town + 1 < len(line) and line.after(town) in BLANKS and not line.is_lower(town + 1)
    if named or not gazetteer.is_in(line.words[town], "FR", KNOWN):
        return None
    return missing(line, index, town, _with(line, index, "de "))


def _before(line: Line, index: int) -> Slip | None:
    """ "assisté les funérailles", "répondre les questions"."""
    noun = index + 2
    if line.at(index + 1) not in DETERMINERS or not line.joined(index, noun) or not line.is_lower(index):
        return None
    if line.at(noun) not in BEFORE[line.lower[index]] or not TURNING.isdisjoint(line.lower[max(0, index - 6) : index]):
        return None
    return missing(line, index, index + 1, _with(line, index, "à "))


def _moved(line: Line, index: int) -> Slip | None:
    """ "est sorti son lit", "sont partis la gare"."""
    noun = index + 2
    if line.at(index - 1) not in BEING or line.at(index + 1) not in DETERMINERS or not line.joined(index - 1, noun):
        return None
    if line.at(noun) in DAYS | HELD or not line.nature(noun).all & NOUN or not line.is_lower(index + 1):
        return None
    if line.at(index - 2) == "il" or not TURNING.isdisjoint(line.lower[max(0, index - 7) : index - 1]):
        return None
    return missing(line, index, index + 1, _with(line, index, "de "))


def _bidden(line: Line, index: int) -> Slip | None:
    """ "permettait au guide prévoir", "a demandé à la mairie fermer": an infinitive that lacks its "de"."""
    noun = index + 1 + (line.at(index + 1) == "à")
    noun += line.at(noun) in DETERMINERS or line.at(index + 1) in ("au", "aux")
    if noun == index + 1 or line.at(index + 1) not in ("à", "au", "aux"):
        return None
    for last in range(noun, noun + 3):
        if line.at(last) in ("de", "d") or line.nature(last).all & FUNCTION:
            return None
        found = line.nature(last + 1).all
        if found & INFINITIVE and not found & (NOUN | ADJECTIVE | ADVERB | FUNCTION) and line.is_lower(last + 1):
            verb = line.words[last + 1]
            form = f"{line.words[last]} {'d’' if verb.startswith(VOWELS) else 'de '}{verb}"
            return missing(line, last, last + 1, form) if line.joined(index, last + 1) else None
        if not line.nature(last).all & (NOUN | ADJECTIVE) or not line.is_lower(last):
            return None
    return None


def _admitted(line: Line, index: int) -> Slip | None:
    """ "il a reconnu encaissé 286 000 euros", "il nie frappé sa voisine": a participle that lacks "avoir"."""
    done, after = line.at(index + 1), line.at(index + 2)
    if not done.endswith("é") or done in ATTRIBUTES or not line.nature(index + 1).all & PARTICIPLE:
        return None
    if not (after.isdigit() or after in DETERMINERS | {"des", "du"}) or not line.joined(index, index + 2):
        return None
    return missing(line, index, index + 1, f"{line.words[index]} avoir {line.words[index + 1]}")


PERMITTING = _forms("demand ordonn conseill recommand propos suggér impos reproch commandit") | table(
    "permet permettent permettait permettaient permettra permettront permettrait permettraient permis permettre",
    "interdit interdisent interdisait interdira interdire promet promettent promis enjoint ordonnent proposent",
)
ADMITTING = table(
    "reconnu reconnaît reconnaissait avoué avoue avouait nié nie niait affirmé affirme prétend prétendait admis"
)
ATTRIBUTES = table("fondé justifié mérité avéré privé usé déplacé exagéré limité partagé")  # "juge justifié le délai"
HANDLERS: dict[str, Handler] = together(
    dict.fromkeys(PERMITTING, _bidden),
    dict.fromkeys(ADMITTING, _admitted),
    dict.fromkeys(REFLEXIVE, _reflexive),
    dict.fromkeys(WANTED, _governing),
    dict.fromkeys(MOVED, _moved),
    dict.fromkeys(BEFORE, _before),
    dict.fromkeys(SE_WANTED, _reflexive_governing),
    dict.fromkeys(ABOUT, _about),
    dict.fromkeys(OF_PLACES, _of_place),
)
