"""`paths:` in the configuration: what holds for some files, and for no others."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path

import pytest

from lint import config
from lint.cli import main

WRONG = "Un titre\n\nLe conseil se réunira le 31 novembre 2019. Le maire a a promis de venir.\n"
TWINS = (
    "Les deux rives sont reliées par un bac depuis l'hiver 1931, et par un pont depuis l'été 1958. Le premier passeur "
    "vivait dans la maison basse qui sert aujourd'hui de guichet ; son petit-fils en garde encore les registres.\n"
)


@pytest.fixture
def desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    root = tmp_path / "desk"
    for name in ("brèves", "archives/2019"):
        (root / name).mkdir(parents=True)
    subprocess.run(["git", "init", "--quiet", str(root)], check=True)
    monkeypatch.chdir(root)
    for name in ("a.txt", "brèves/b.txt", "archives/2019/c.txt"):
        (root / name).write_text(WRONG, "utf-8")
    return root


def say(desk: Path, text: str) -> None:
    (desk / ".deskcheck.yaml").write_text(f"locale: fr\npaths:\n  {text}\n", "utf-8")


def check(capsys: pytest.CaptureFixture[str], *args: str) -> tuple[int, set[tuple[str, str, str]]]:
    """The exit status, and (file, rule, severity) of each finding."""
    status = main(["check", "--format", "json", *args])
    found = json.loads(capsys.readouterr().out)["findings"]
    return status, {(each["path"].split("/")[-1][0], each["rule"], each["severity"]) for each in found}


DATE, WORD = "dates/impossible", "typos/doubled-word"
ELSEWHERE = {("a", DATE, "error"), ("a", WORD, "warning"), ("b", DATE, "error"), ("b", WORD, "warning")}


@pytest.mark.parametrize(
    ("entry", "left"),
    [
        ("archives/**: {rules: {dates: off}}", {(WORD, "warning")}),
        ("archives/: {rules: {dates: off}}", {(WORD, "warning")}),
        ("'2019': {ignore: [dates/impossible]}", {(WORD, "warning")}),
        ("c.*: {select: [dates]}", {(DATE, "error")}),
        ("'**/c.txt': {rules: {typos: note}}", {(DATE, "error"), (WORD, "note")}),
        ("archives/**: {select: [dates], rules: {typos/doubled-word: on}}", {(DATE, "error"), (WORD, "warning")}),
        ("archives/**: {ignore: [dates, typos]}", set()),
        ("archives/**: {locale: en}", {(DATE, "error"), (WORD, "warning")}),
        ("nulle-part/**: {ignore: [dates]}", {(DATE, "error"), (WORD, "warning")}),
        ("archives/**: {ignore: [dates]}\n  '*.txt': {rules: {dates: error}}", {(DATE, "error"), (WORD, "warning")}),
    ],
)
def test_rules_of_some_files(
    desk: Path, capsys: pytest.CaptureFixture[str], entry: str, left: set[tuple[str, str]]
) -> None:
    say(desk, entry)
    found = check(capsys)[1]
    assert {each for each in found if each[0] != "c"} == ELSEWHERE
    assert {each[1:] for each in found if each[0] == "c"} == left
    assert check(capsys)[1] == found, "a second run takes them from the cache"


def test_profiles_and_the_exit_status(desk: Path, capsys: pytest.CaptureFixture[str]) -> None:
    say(desk, "'*': {ignore: [dates]}\n  archives/**: {extends: strict}")
    assert check(capsys, "a.txt")[0] == 0
    assert check(capsys, "archives")[0] == 1
    assert check(capsys, "archives", "--fail-on", "error")[0] == 0


def test_off_for_a_path_is_off_whatever_is_selected(desk: Path, capsys: pytest.CaptureFixture[str]) -> None:
    say(desk, "archives/**: {rules: {dates: off}}")
    assert {path for path, _, _ in check(capsys, "--select", "dates")[1]} == {"a", "b"}


def test_rows_of_tables(desk: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (desk / "archives" / "2019" / "c.txt").write_text("Un titre\n\nUne frontière de 290.000 km sépare les deux pays.\n")
    say(desk, "brèves/**: {ignore: [figures/implausible:border.pair]}")
    assert ("c", "figures/implausible", "error") in check(capsys)[1]
    say(desk, "archives/**: {ignore: [figures/implausible:border.pair]}")
    assert not any(path == "c" for path, _, _ in check(capsys)[1])


def test_words_of_a_desk(desk: Path) -> None:
    say(desk, "archives/**: {words: [brigadoche]}\n  '*.txt': {words: [tramontin]}")
    setup = config.setup(str(desk / ".deskcheck.yaml"), None)
    for path, words in (("archives/c.txt", ("brigadoche", "tramontin")), ("a.txt", ("tramontin",)), ("a.md", ())):
        (rule,) = setup.at(path, str(desk)).chosen(("typos/spelling",))
        assert rule["params"].get("words", ()) == words


def test_how_a_file_is_read(desk: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for name in ("a.txt", "brèves/b.txt"):
        (desk / name).write_text("Un titre\n\nLe vote aura lieu le lundi 15 juin.\n", "utf-8")
    (desk / "2021-06-10").mkdir()
    (desk / "2021-06-10" / "d.txt").write_text("Un titre\n\nLe vote aura lieu le lundi 15 juin.\n", "utf-8")
    say(desk, "'2021-*': {date-from-path: '(?P<year>\\d+)-(?P<month>\\d+)-(?P<day>\\d+)'}")
    found = check(capsys)[1]
    assert ("d", "dates/weekday", "error") in found
    assert not any(rule == "dates/weekday" and path != "d" for path, rule, _ in found)


def test_files_of_different_settings_are_compared(desk: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (desk / "a.txt").write_text(f"Le bac\n\nUn mot.\n\n{TWINS}", "utf-8")
    (desk / "archives" / "2019" / "c.txt").write_text(f"Le pont\n\n{TWINS}", "utf-8")
    say(desk, "archives/**: {rules: {typos: off}}")
    across = {path for path, rule, _ in check(capsys)[1] if rule == "duplicates/across"}
    assert len(across) == 1
    say(desk, "archives/**: {rules: {duplicates: off}}")
    assert not any(rule == "duplicates/across" for _, rule, _ in check(capsys)[1])


def test_only_changed_lines(desk: Path, capsys: pytest.CaptureFixture[str]) -> None:
    say(desk, "archives/**: {rules: {dates: off}}")
    subprocess.run(["git", "add", "."], check=True)
    assert {path for path, rule, _ in check(capsys, "--staged")[1] if rule == DATE} == {"a", "b"}


def test_stdin_is_read_as_its_name_says(
    desk: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    from io import BytesIO, TextIOWrapper

    say(desk, "archives/**: {rules: {dates: off}}")
    for name, expected in (("archives/x.txt", {WORD}), ("x.txt", {DATE, WORD})):
        monkeypatch.setattr("sys.stdin", TextIOWrapper(BytesIO(WRONG.encode())))
        assert {rule for _, rule, _ in check(capsys, "-", "--stdin-filename", name)[1]} == expected


def test_config_tells_what_holds_for_a_file(desk: Path, capsys: pytest.CaptureFixture[str]) -> None:
    say(
        desk,
        "archives/**: {extends: strict, locale: en, rules: {dates: off}, ignore: ['figures/sum:x'], words: [a]}\n"
        "  '*.md': {locale: vi}",
    )
    assert main(["config", "archives/c.txt"]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert lines[1] == "# for: archives/c.txt"
    assert "locale: en  # .deskcheck.yaml, paths: archives/**" in lines
    assert "fail-on: warning  # .deskcheck.yaml, paths: archives/**, profile strict" in lines
    assert "ignore: ['figures/sum:x']  # .deskcheck.yaml, paths: archives/**" in lines
    assert "words: [a]  # .deskcheck.yaml, paths: archives/**" in lines
    assert "  dates/age: off  # .deskcheck.yaml, paths: archives/**" in lines
    assert "  figures/sum: on" in lines
    main(["config"])
    lines = capsys.readouterr().out.splitlines()
    assert "locale: fr  # .deskcheck.yaml" in lines
    assert lines[-1] == "  '*.md': {locale: vi}"


def test_without_paths_nothing_is_asked(desk: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (desk / ".deskcheck.yaml").write_text("locale: fr\n")
    setup = config.setup(str(desk / ".deskcheck.yaml"), None)
    ((whole, files),) = setup.parts(["a.txt", "archives/c.txt"], str(desk))
    assert whole is setup
    assert files == ["a.txt", "archives/c.txt"]
    assert setup.at("archives/c.txt", str(desk)) is setup
