"""Fractions in words and what stands before them, for the checks of changes and of shares."""

from __future__ import annotations

from decimal import Decimal

from lint.arithmetic.letters import bag

# What a word stands for; the figures of a sentence hold those that are counted ("deux tiers", "three quarters").
WORDED = {
    word: Decimal(value)
    for word, value in {
        "moitié": "0.5", "half": "0.5", "nửa": "0.5", "một nửa": "0.5", "tiers": "0.3333", "third": "0.3333",
        "quart": "0.25", "quarter": "0.25", "cinquième": "0.2", "fifth": "0.2", "dixième": "0.1", "tenth": "0.1",
        "một phần ba": "0.3333", "một phần tư": "0.25", "một phần năm": "0.2",
    }.items()
}  # fmt: skip
RANKS = bag(
    "first,second,third,fourth,last,final,other,opening,closing,each,every,premier,première,deuxième,seconde,troisième,"
    "quatrième,dernier,dernière,autre,chaque"
)
ORDINALS = bag("third,fourth,fifth,tenth")
COUNTS = bag("a,one,another,by,of,to")  # what makes a fraction of an ordinal; articles have no letter
HALVES = bag("đầu,cuối,sau,trước,time,année")
NEARLY = bag("près,presque,quasiment,quasi,environ,failli,nearly,almost,about,around,roughly,close,gần,khoảng,xấp xỉ")
OVER = bag("plus,largement,bien,more,over,above,well,hơn,trên")
UNDER = bag("moins,less,fewer,under,dưới")


def ranked(words: tuple[str, ...], place: int) -> bool:
    """Whether a fraction is one of several parts: "the first half", "le dernier quart", "nửa đầu"."""
    before = words[max(0, place - 1) : place]
    if words[place] in ORDINALS and COUNTS.isdisjoint(before):
        return True
    return not (RANKS.isdisjoint(before) and HALVES.isdisjoint(words[place + 1 : place + 2]))
