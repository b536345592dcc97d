from __future__ import annotations

from pathlib import Path

import pytest

from lint.errors import DataError
from lint.ruleset import Compiler, Pack

RULE = """\
rule: desk/names/one
summary: A word
why: A test.
check: word
languages: [fr]
params: {word: fautif}
outcomes:
  found:
    severity: error
    confidence: high
    message: {fr: "{word} !", en: "{word}!"}
"""


def compile(tmp_path: Path, text: str) -> dict[str, object]:
    path = tmp_path / "names" / "one.yaml"
    path.parent.mkdir(exist_ok=True)
    path.write_text(text)
    pack = Pack("desk", str(tmp_path))
    return Compiler({"word": "tests.word_check"}).rule(str(path), pack)


def test_a_rule_is_compiled(tmp_path: Path) -> None:
    plain = compile(tmp_path, RULE)
    assert (plain["id"], plain["family"], plain["params"]) == ("desk/names/one", "names", {"word": "fautif"})


@pytest.mark.parametrize(
    ("change", "message"),
    [
        (("desk/names/one", "desk/names/two"), "1:1: a rule in this place is called “desk/names/one”"),
        (("check: word", "check: wrod"), "4:8: no check called “wrod”; did you mean “word”?"),
        (("  found:", "  fund:"), "8:3: check word has no outcome “fund”; did you mean “found”?"),
        (("{word: fautif}", "{wort: fautif}"), "6:10: unknown parameter “wort”; did you mean “word”?"),
        (("{word: fautif}", "{length: long}"), "6:18: expected a whole number, not “long”"),
        (("severity: error", "severity: fatal"), "9:15: expected one of error, warning, note"),
        (('"{word} !"', '"{word"'), "a { without its }"),
        (("why: A test.", ""), "1:1: missing key “why”"),
        (("[fr]", "[de]"), "5:13: expected one of fr, en, vi"),
    ],
)
def test_mistakes_name_the_place(tmp_path: Path, change: tuple[str, str], message: str) -> None:
    with pytest.raises(DataError) as caught:
        compile(tmp_path, RULE.replace(*change))
    assert message in str(caught.value)


def test_two_packs_cannot_claim_one_id(tmp_path: Path) -> None:
    for folder in ("a", "b"):
        path = tmp_path / folder / "names" / "one.yaml"
        path.parent.mkdir(parents=True)
        path.write_text(RULE)
    packs = [Pack("desk", str(tmp_path / folder)) for folder in ("a", "b")]
    with pytest.raises(DataError, match="exists already"):
        Compiler({"word": "tests.word_check"}).rules(packs)
