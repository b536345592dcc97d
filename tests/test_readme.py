"""The README says what the tool does today: its report, its rules, its hooks and its configuration."""

from __future__ import annotations

import re
from pathlib import Path
from xml.etree import ElementTree

import pytest

from lint import config, ruleset, schema
from lint.cli import main, parser

ROOT = Path(__file__).parent.parent
README = ROOT / "README.md"
RULES = ("<!-- rules -->\n", "<!-- /rules -->\n")
REPORT = re.compile(r"(<!-- report -->\n```console\n\$ deskcheck ([^\n]+)\n).*?(```\n)", re.DOTALL)


def rule_table() -> str:
    """A line for each shipped rule."""
    lines = ["| rule | flags | severity |", "|---|---|---|"]
    for path in ruleset.rule_paths(ruleset.shipped_rules()):
        rule = ruleset.read_file(path)[0]
        graded = [level for level in config.SEVERITIES if level in {each.severity for each in rule.outcomes.values()}]
        off = "" if rule.default == "on" else " (off)"
        lines.append(f"| `{rule.rule}` | {rule.summary} | {', '.join(graded)}{off} |")
    return "".join(f"{line}\n" for line in lines)


def renewed(readme: str, report: str) -> str:
    """The README with its report and its table of rules as they are now."""
    before, rest = readme.split(RULES[0])
    readme = before + RULES[0] + rule_table() + RULES[1] + rest.split(RULES[1])[1]
    return REPORT.sub(lambda match: match[1] + report + match[3], readme)


def test_report_and_rules(
    request: pytest.FixtureRequest, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(ROOT)
    ((_, command, _),) = REPORT.findall(README.read_text("utf-8"))
    assert main([*command.split(), "--no-cache"]) == 1
    now = renewed(README.read_text("utf-8"), capsys.readouterr().out)
    if request.config.getoption("--update-golden"):
        README.write_text(now, encoding="utf-8", newline="\n")
    assert README.read_text("utf-8") == now, "pytest --update-golden renews it"


def test_the_picture_is_the_report(request: pytest.FixtureRequest) -> None:
    from tools import build_picture

    drawn = build_picture.picture()
    if request.config.getoption("--update-golden"):
        build_picture.PICTURE.write_text(drawn, encoding="utf-8", newline="\n")
    assert build_picture.PICTURE.read_text("utf-8") == drawn, "python tools/build_picture.py draws it"
    shown = [words for each in ElementTree.fromstring(drawn).iter() if (words := each.text or "").strip()]
    report = README.read_text("utf-8").split("```console\n")[1].split("```")[0]
    assert "".join("".join(shown[1:]).split()) == "".join(report.split())
    assert re.findall(r"(?:href|src|url|@import)\W", drawn) == []


def test_pictures_are_there_and_small() -> None:
    pictures = re.findall(r"!\[[^]]+\]\(([^)]+)\)", README.read_text("utf-8"))
    assert {"docs/report.svg", "docs/page.png"} <= set(pictures)
    assert [name for name in pictures if (ROOT / name).stat().st_size > 200_000] == []


def test_every_hook_is_named() -> None:
    hooks = schema.load(str(ROOT / ".pre-commit-hooks.yaml"))
    ids = [value.value for hook in hooks.value for key, value in hook.value if key.value == "id"]
    assert len(ids) == 2
    assert [hook for hook in ids if f"`{hook}`" not in README.read_text("utf-8")] == []


def test_the_configuration_is_valid(tmp_path: Path) -> None:
    example = README.read_text("utf-8").split("<!-- configuration -->\n```yaml\n")[1].split("```")[0]
    (tmp_path / ".deskcheck.yaml").write_text(example, encoding="utf-8")
    setup = config.setup(str(tmp_path / ".deskcheck.yaml"), None)
    assert setup.config.messages == "fr"


def test_every_command_is_one(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        parser().parse_args(["--help"])
    known = capsys.readouterr().out
    used = set(re.findall(r"(?:`|\$ |- )deskcheck (\w+)", README.read_text("utf-8")))
    assert {"check", "explain"} <= used
    assert {command for command in used if f"\n    {command} " not in known} == set()
