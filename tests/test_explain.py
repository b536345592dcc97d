from __future__ import annotations

from pathlib import Path

import pytest

from lint import config
from lint.config import Setup
from lint.explain import explain, list_rules
from lint.plugins import Plugins

RULE = """\
rule: desk/names/word
summary: A word that the desk does not print
why: >
  It was agreed
  in a meeting.
source: the desk's own list
check: word
languages: [fr, en]
default: %s
formerly: [desk/names/old]
tried: {articles: 360, loud: 3, false: 1}
outcomes:
  found:
    severity: warning
    confidence: high
    message:
      fr: "« {word} » ne s'écrit pas ici"
      en: "“{word}” is not printed here"
examples:
  - bad: |
      Un titre

      Le mot [[fautif]] et le {{mot}} juste, écrits par Lê Văn Tốn.
    lang: fr
  - good: Le mot juste.
    lang: fr
    because: nothing is wrong with it
  - bad: A [[fautif]] word.
    lang: en
"""


@pytest.fixture
def desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Setup:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr("lint.plugins.discover", lambda: Plugins({"word": "tests.word_check"}, {}))
    folder = tmp_path / "desk" / "names"
    folder.mkdir(parents=True)
    (folder / "word.yaml").write_text(RULE % "off", encoding="utf-8")
    (tmp_path / ".deskcheck.yaml").write_text("rule-packs: [desk]\n")
    return config.setup(str(tmp_path / ".deskcheck.yaml"), None)


FRENCH = """\
names
  desk/names/word  A word that the desk does not print [à vérifier; fr, en] (désactivée)

Pourquoi
  It was agreed in a meeting.

Ce qu'elle dit
  à vérifier  « {word} » ne s'écrit pas ici

Signalé
  │ Un titre
  │
  │ Le mot fautif et le mot juste, écrits par Lê Văn Tốn.
  │        ^^^^^^       ~~~

Laissé tel quel
  │ Le mot juste.
    nothing is wrong with it

1 exemple dans d'autres langues : desk/names/word.yaml

Source
  the desk's own list

Essayée sur 360 articles publiés : 3 alertes, dont 1 à tort.
"""


@pytest.mark.parametrize("name", ["desk/names/word", "desk/names/old"])
def test_explain(desk: Setup, name: str, tmp_path: Path) -> None:
    assert explain(desk, name, "fr").replace(f"{tmp_path}/", "") == FRENCH


def test_explain_in_english(desk: Setup) -> None:
    shown = explain(desk, "desk/names/word", "en")
    assert "What it says\n  warning  “{word}” is not printed here\n" in shown
    assert "Flagged\n  │ A fautif word.\n  │   ^^^^^^\n" in shown
    assert "2 examples in other languages" in shown


def test_explain_a_family_lists_it(desk: Setup) -> None:
    assert "desk/names/word" in explain(desk, "names", "en")
    assert "desk/names/word" in explain(desk, "desk/names", "en")


def test_list_rules_names_every_rule_once(desk: Setup) -> None:
    listed = list_rules(desk, "en")
    assert all(listed.count(f"  {rule} ") == 1 for rule in desk.plain)
    assert "desk/names/word" in listed.split("\nnames\n")[-1]
    assert "(off)" in listed
