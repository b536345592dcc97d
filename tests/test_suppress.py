"""What a person allows: in the text, in front matter, in the repository's file, and the baseline of an old archive."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path

import pytest

from lint.cli import main

WRONG = "Le conseil se réunira le 31 novembre 2019. La commission siégera le 31 juin 2020."


@pytest.fixture
def desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    root = tmp_path / "desk"
    root.mkdir()
    subprocess.run(["git", "init", "--quiet", str(root)], check=True)
    monkeypatch.chdir(root)
    return root


def check(capsys: pytest.CaptureFixture[str], *args: str) -> tuple[list[str], dict[str, int], str]:
    """Excerpts of the findings, the summary, and what was said on stderr."""
    main(["check", "--format", "json", "--lang", "fr", *args])
    out, err = capsys.readouterr()
    report = json.loads(out)
    return [finding["excerpt"] for finding in report["findings"]], report["summary"], err


def article(desk: Path, text: str, name: str = "a.md") -> None:
    (desk / name).write_text(f"# Le conseil\n\n{text}\n", "utf-8")


BOTH = ["31 novembre 2019", "31 juin 2020"]


@pytest.mark.parametrize(
    ("text", "left"),
    [
        (WRONG, BOTH),
        (f"<!-- deskcheck: allow dates/impossible cité -->\n\n{WRONG}", []),
        (f"<!-- deskcheck: allow dates cité -->\n{WRONG}", []),
        (f"Rien ici. <!-- deskcheck: allow dates cité -->\n\n{WRONG}", []),
        (f"<!-- deskcheck: allow dates/impossible cité -->\n\nUn autre alinéa.\n\n{WRONG}", BOTH),
        (f"<!-- deskcheck: allow names cité -->\n\n{WRONG}", BOTH),
        (f"<!-- deskcheck: allow dates/impossible -->\n\n{WRONG}", BOTH),
    ],
)
def test_comments(desk: Path, capsys: pytest.CaptureFixture[str], text: str, left: list[str]) -> None:
    article(desk, text)
    found, summary, _ = check(capsys, "a.md")
    assert (found, summary["suppressed"]) == (left, 0 if left else 2)


def test_a_comment_that_allows_nothing_is_reported(desk: Path, capsys: pytest.CaptureFixture[str]) -> None:
    article(desk, "<!-- deskcheck: allow dates/impossible vu -->\n\nTout va bien ici.")
    assert check(capsys, "a.md")[2] == "a.md:3: allow dates/impossible allows nothing\n"
    article(desk, f"<!-- deskcheck: allow dates/impossible -->\n\n{WRONG}")
    assert check(capsys, "a.md")[2] == "a.md:3: allow dates/impossible lacks a reason\n"
    assert check(capsys, "a.md", "--select", "names")[2] == ""


def test_front_matter_allows_for_the_file(desk: Path, capsys: pytest.CaptureFixture[str]) -> None:
    head = "---\ntitle: Le conseil\ndeskcheck: {allow: [dates/impossible cité tel quel]}\n---\n\n"
    (desk / "a.md").write_text(f"{head}{WRONG}\n", "utf-8")
    found, summary, err = check(capsys, "a.md")
    assert (found, summary["suppressed"], err) == ([], 2, "")


def test_a_finding_is_allowed_by_number(desk: Path, capsys: pytest.CaptureFixture[str]) -> None:
    article(desk, WRONG)
    (desk / ".deskcheck-allow.yaml").write_text("# la liste du secrétariat\n")
    main(["check", "--lang", "fr", "a.md"])
    shown = capsys.readouterr().out
    assert "[2]" in shown
    assert main(["allow", "2", "--reason", "cité tel quel"]) == 0
    capsys.readouterr()
    found, summary, _ = check(capsys, "a.md")
    assert (found, summary["suppressed"]) == (BOTH[:1], 1)
    written = (desk / ".deskcheck-allow.yaml").read_text("utf-8")
    assert written.startswith("# la liste du secrétariat\n")
    assert "reason: cité tel quel" in written
    (desk / "a.md").write_text("# Le conseil\n\nAutre chose.\n", "utf-8")
    assert check(capsys)[2] == ".deskcheck-allow.yaml: a.md: dates/impossible allows nothing\n"


def test_an_allow_ends(desk: Path, capsys: pytest.CaptureFixture[str]) -> None:
    article(desk, WRONG)
    main(["check", "--lang", "fr", "a.md"])
    assert main(["allow", "1", "--reason", "vu", "--until", "2020-01-01"]) == 0
    capsys.readouterr()
    found, _, err = check(capsys)
    assert (found, err) == (BOTH, ".deskcheck-allow.yaml: a.md: dates/impossible ended on 2020-01-01\n")


@pytest.mark.parametrize(
    ("args", "message"),
    [
        (["allow", "9", "--reason", "vu"], "the last report has no finding 9; it has 2"),
        (["allow", "1", "--reason", " "], "an allow needs a reason"),
        (["allow", "1", "--reason", "vu", "--until", "demain"], "wants 2020-03-06"),
        (["baseline", "--prune"], "no .deskcheck-baseline.json to prune"),
    ],
)
def test_usage(desk: Path, capsys: pytest.CaptureFixture[str], args: list[str], message: str) -> None:
    article(desk, WRONG)
    main(["check", "--lang", "fr", "a.md"])
    assert main(args) == 2
    assert message in capsys.readouterr().err


def test_a_row_without_a_reason_shows_its_line(desk: Path, capsys: pytest.CaptureFixture[str]) -> None:
    article(desk, WRONG)
    (desk / ".deskcheck-allow.yaml").write_text("- {path: a.md, fingerprint: x, rule: dates/impossible, reason: ''}\n")
    assert main(["check", "a.md"]) == 2
    assert ".deskcheck-allow.yaml:1:3: an allow needs a reason" in capsys.readouterr().err


def test_a_baseline_sees_a_swap(desk: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (desk / ".deskcheck.yaml").write_text("locale: fr\n")
    article(desk, WRONG)
    assert main(["baseline"]) == 0
    capsys.readouterr()
    found, summary, _ = check(capsys)
    assert (found, summary["baselined"]) == ([], 2)
    assert check(capsys, "--no-baseline")[0] == BOTH
    article(desk, WRONG.replace("31 juin", "31 septembre"))
    found, summary, _ = check(capsys)
    assert (found, summary["baselined"]) == (["31 septembre 2020"], 1)
    assert main(["baseline", "--prune"]) == 0
    assert len(json.loads((desk / ".deskcheck-baseline.json").read_text("utf-8"))["findings"]) == 1


def git(desk: Path, *args: str) -> None:
    identity = ["-c", "user.name=a", "-c", "user.email=a@example.org"]
    subprocess.run(["git", *identity, "-C", str(desk), *args], check=True, capture_output=True)


def test_only_changed_lines(desk: Path, capsys: pytest.CaptureFixture[str]) -> None:
    article(desk, "Il pleut.\n\nLe conseil se réunira le 31 novembre 2019.")
    article(desk, "Le vote aura lieu le 31 avril 2021.", "é.md")
    git(desk, "add", ".")
    git(desk, "commit", "-m", "un")
    article(desk, "Il pleut le 31 juin 2020.\n\nLe conseil se réunira le 31 novembre 2019.")
    assert check(capsys, "--changed", "HEAD")[0] == ["31 juin 2020"]
    assert check(capsys, "--staged")[0] == []
    git(desk, "add", ".")
    assert check(capsys, "--staged")[0] == ["31 juin 2020"]
    for setting in ("diff.mnemonicPrefix", "diff.noprefix"):
        git(desk, "config", setting, "true")
        assert check(capsys, "--staged")[0] == ["31 juin 2020"]
    article(desk, "Le vote aura lieu le 31 avril 2022.", "nouveau.md")
    assert check(capsys, "--changed", "HEAD")[0] == ["31 juin 2020", "31 avril 2022"]
    article(desk, "Le vote aura lieu le 31 avril 2023.", "é.md")
    assert "31 avril 2023" in check(capsys, "--changed", "HEAD")[0]


def test_a_contradiction_counts_where_one_side_changed(desk: Path, capsys: pytest.CaptureFixture[str]) -> None:
    first = "Le pont a coûté {} millions d'euros, selon la préfecture."
    text = f"{first}\n\nIl pleut.\n\nLe pont aura coûté 14 millions d'euros."
    article(desk, text.format("14"))
    git(desk, "add", ".")
    git(desk, "commit", "-m", "un")
    article(desk, text.format("41"))
    (desk / "a.md").write_text((desk / "a.md").read_text("utf-8").replace("Il pleut", "Il neige"), "utf-8")
    whole = check(capsys)[0]
    assert len(whole) == 1
    assert check(capsys, "--changed", "HEAD")[0] == whole
    git(desk, "commit", "-a", "-m", "deux")
    article(desk, text.format("41").replace("Il pleut", "Il vente"))
    assert check(capsys, "--changed", "HEAD")[0] == []
    article(desk, text.format("41").replace("aura coûté 14", "aura coûté 15"))
    assert len(check(capsys, "--changed", "HEAD")[0]) == 1


def test_what_another_branch_did_since_is_not_ours(desk: Path, capsys: pytest.CaptureFixture[str]) -> None:
    article(desk, f"Il pleut.\n\n{WRONG}")
    git(desk, "add", ".")
    git(desk, "commit", "-m", "un")
    git(desk, "branch", "ancien")
    git(desk, "checkout", "-b", "autre")
    article(desk, "Il pleut.\n\nLe conseil se réunira jeudi.")
    git(desk, "commit", "-a", "-m", "corrigé ailleurs")
    git(desk, "checkout", "ancien")
    assert check(capsys, "--changed", "autre")[0] == []
    article(desk, f"Il neige le 31 avril 2021.\n\n{WRONG}")
    assert check(capsys, "--changed", "autre")[0] == ["31 avril 2021"]


def test_an_unknown_revision(desk: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check", "--changed", "nulle-part"]) == 2
    assert "git:" in capsys.readouterr().err


def test_the_fact_checkers_sheet_knows_what_is_allowed(desk: Path, capsys: pytest.CaptureFixture[str]) -> None:
    def contradicted() -> int:
        assert main(["claims", "a.md", "--lang", "fr", "--format", "json"]) == 0
        rows = json.loads(capsys.readouterr().out)["claims"]
        return sum(row["state"] == "contradicted" for row in rows)

    (desk / ".deskcheck.yaml").write_text("locale: fr\n")
    article(desk, WRONG)
    main(["check", "--lang", "fr", "a.md"])
    capsys.readouterr()
    assert contradicted() == 2
    assert main(["allow", "1", "--reason", "cité tel quel"]) == 0
    capsys.readouterr()
    assert contradicted() == 1
    assert main(["baseline"]) == 0
    capsys.readouterr()
    assert contradicted() == 0
