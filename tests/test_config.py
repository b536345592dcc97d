from __future__ import annotations

from pathlib import Path

import pytest

from lint import config
from lint.errors import DataError

RULE = """\
rule: {id}
summary: A word
why: A test.
check: word
languages: [fr]
default: {default}
tried: {{articles: 1, loud: 0, false: 0}}
params: {{word: fautif}}
outcomes:
  found: {{severity: error, confidence: high, message: {{en: "{{word}}"}}}}
"""


@pytest.fixture(autouse=True)
def word_check(monkeypatch: pytest.MonkeyPatch) -> None:
    from lint import plugins

    monkeypatch.setattr(plugins, "discover", lambda: plugins.Plugins({"word": "tests.word_check"}, {}))


def desk(tmp_path: Path, text: str) -> str:
    """A repository with a rule pack of two rules and this configuration."""
    (tmp_path / ".git").mkdir(exist_ok=True)
    (tmp_path / "x").touch()
    for name, default in (("one", "on"), ("two", "off")):
        path = tmp_path / "desk" / "names" / f"{name}.yaml"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(RULE.format(id=f"desk/names/{name}", default=default))
    file = tmp_path / ".deskcheck.yaml"
    file.write_text(f"rule-packs: [desk]\n{text}")
    return str(file)


def running(path: str) -> dict[str, str | None]:
    return {rule.id: rule.severity for rule in config.setup(path, None).rules() if rule.id.startswith("desk/")}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", {"desk/names/one": None}),
        ("rules: {desk/names/one: off}", {}),
        ("rules: {desk/names/two: on}", {"desk/names/one": None, "desk/names/two": None}),
        ("rules: {desk/names/two: note}", {"desk/names/one": None, "desk/names/two": "note"}),
        ("rules: {desk/names: off}", {}),
        ("rules: {names: off, desk/names/one: warning}", {"desk/names/one": "warning"}),
        ("rules: {desk/names/one: {severity: note, word: autre}}", {"desk/names/one": "note"}),
    ],
)
def test_rules_are_switched_and_graded(tmp_path: Path, text: str, expected: dict[str, str | None]) -> None:
    assert running(desk(tmp_path, text)) == expected


def test_parameters_and_words(tmp_path: Path) -> None:
    path = desk(tmp_path, "rules: {desk/names/one: {word: autre}}\nwords: [Tây, Bắc]")
    (rule,) = [rule for rule in config.setup(path, None).rules() if rule.id == "desk/names/one"]
    assert (rule.params.word, rule.params.words) == ("autre", ("Tây", "Bắc"))


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("mesages: fr", ":2:1: unknown key “mesages”; did you mean “messages”?"),
        ("messages: de", ":2:11: expected one of fr, en"),
        ("rules: {desk/names/onee: off}", ":2:9: no rule or family “desk/names/onee”; did you mean “desk/names/one”?"),
        ("rules: {desk/names/one: loud}", ":2:25: expected on, off, error, warning or note, not “loud”"),
        ("rules: {desk/names/one: {wrod: x}}", ":2:26: unknown parameter “wrod”; did you mean “word”?"),
        ("rules: {desk/names/one: {length: x}}", ":2:34: expected a whole number, not “x”"),
        ("separator: '('", ":2:12: not a pattern: missing ) at position 1"),
        ("date-from-path: '(?P<year>\\d+)/(?P<month>\\d+)'", "the pattern needs a group (?P<day>…)"),
        ("extends: stern", ":2:10: no profile “stern”; there are agency-fr, strict, web"),
        ("paths: {a: {lokale: en}}", ":2:13: unknown key “lokale”; did you mean “locale”?"),
        ("paths: {a: {files: [x]}}", ":2:13: unknown key “files”; did you mean “rules”?"),
        ("paths: {a: {rules: {typo: off}}}", ":2:21: no rule or family “typo”; did you mean “typos”?"),
        ("paths: {a: {ignore: [dates, figurs]}}", ":2:29: no rule or family “figurs”; did you mean “figures”?"),
        ("paths: {a: {extends: stern}}", ":2:22: no profile “stern”; there are agency-fr, strict, web"),
        ("paths: {a: {separator: '('}}", ":2:24: not a pattern: missing ) at position 1"),
        ("tables: {register.yaml: gens.csv}", ":2:25: no file gens.csv"),
        ("tables: {registre.csv: x}", ":2:10: no rule takes a table “registre.csv”; did you mean “register.yaml”?"),
        ("paths: [a]", ":2:8: expected a mapping (key: value)"),
    ],
)
def test_mistakes_name_the_place(tmp_path: Path, text: str, message: str) -> None:
    with pytest.raises(DataError) as caught:
        config.setup(desk(tmp_path, text), None)
    assert str(caught.value).endswith(message)


def test_profiles_come_first(tmp_path: Path) -> None:
    setup = config.setup(desk(tmp_path, "extends: strict\nmessages: fr"), None)
    assert (setup.config.fail_on, setup.config.messages) == ("warning", "fr")
    setup = config.setup(desk(tmp_path, "extends: [strict, web]\nfail-on: note"), None)
    assert (setup.config.fail_on, setup.config.raise_) == ("note", ("residue", "typos", "duplicates"))


def test_the_cache_sees_every_change(tmp_path: Path) -> None:
    cache = str(tmp_path / "cache")
    path = desk(tmp_path, "")
    assert config.setup(path, cache).config.messages == "en"
    kept, fresh = config.setup(path, cache), config.setup(path, None)
    assert kept._replace(plain=fresh.plain) == fresh
    assert kept.rules() == fresh.rules()
    Path(path).write_text("rule-packs: [desk]\nmessages: fr\n")
    assert config.setup(path, cache).config.messages == "fr"
    rule = tmp_path / "desk" / "names" / "one.yaml"
    rule.write_text(rule.read_text().replace("default: on", "default: off"))
    assert not any(rule.id.startswith("desk/") for rule in config.setup(path, cache).rules())


def test_found_at_the_git_root_only(tmp_path: Path) -> None:
    path = desk(tmp_path, "")
    below = tmp_path / "articles" / "deep"
    below.mkdir(parents=True)
    (below.parent / ".deskcheck.yaml").write_text("")
    assert config.find(str(below)) == path


def test_former_ids_still_name_a_rule(tmp_path: Path) -> None:
    path = desk(tmp_path, "rules: {desk/names/uno: off}")
    rule = tmp_path / "desk" / "names" / "one.yaml"
    rule.write_text(rule.read_text() + "formerly: [desk/names/uno]\n")
    assert running(path) == {}
