"""Words that end in a full stop without ending a sentence."""

from __future__ import annotations

from lint.annotate.words import table

# Before a name or a thing, in any language of copy: titles, parts of an address, of a name or of a book.
ALWAYS = table(
    "m mm me mes mgr mlle mme mr mrs ms messrs dr drs pr prof st ste sts gen gén général col lt sgt capt cdt cmdr",
    "cdr adm maj pvt cpl brig gov sen rep rev hon pres supt det insp atty fr sr av ave bd boul blvd rd sq pl bat",
    "bât apt env tél tel cf vs éd ed eds dir trad coll chap art al fig vol tom p pp op vv approx fl né ca circa ft",
    "mt ph.d jan.-fév tp tx ths ts pgs gs gs.ts pgs.ts ths.bs bs bs.ck ck ckii cki ks ls ncs nxb nsnd nsưt nsut",
    "nghs tt tr tg ubnd",
)

# Before a number only.
BEFORE_NUMBERS = table(
    "no nos n nr num nº art p pp vol fig chap al sec ch § v tab éd ed q janv févr fév avr juil juill sept oct nov",
    "déc jan feb mar apr jun jul aug sep dec",
)

# At the end of a sentence as often as not: what follows decides.
EITHER = table(
    "inc corp co ltd jr sr bros plc etc ets cie sté ste al u.s u.k u.n e.u d.c u.s.a u.s.s.r a.m p.m b.c a.d j.-c",
    "n.y l.a ph.d m.d b.a m.a ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo",
    "mont neb nev okla ore pa tenn tex va vt wash wis wyo n.h n.j n.m n.c n.d s.c s.d r.i w.va apr ex hab max min",
    "env",
)

# How a sentence begins, after a word of EITHER or an initial.
STARTERS = table(
    "le la les l un une des du de dans en il elle ils elles on ce cette ces c son sa ses mais et or au aux pour par",
    "selon lors depuis après avant sur nous vous je qui que d à s n y the a an he she it they we you i in on at but",
    "and so his her its their this that these those for from as after before when while if there what who with by",
    "to however meanwhile ông bà anh chị theo các những đây đó trong ngày khi tuy nhưng và với cùng sau trước tại",
    "để đến họ",
)
