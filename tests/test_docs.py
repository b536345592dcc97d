"""The pages in docs/ are those that the rules make, and the commands of the guide do what it says."""

from __future__ import annotations

import re
import shlex
from pathlib import Path

import pytest

from lint import config, schema
from lint.cli import main

ROOT = Path(__file__).parent.parent
GUIDES = ("first-rule.md", "tables.md")
FILE = re.compile(r"<!-- file: (\S+) -->\n```\w*\n(.*?)```\n", re.DOTALL)
COMMAND = re.compile(r"```console\n\$ (deskcheck [^\n]+)\n(.*?)```\n", re.DOTALL)


def test_pages_are_in_step() -> None:
    from tools import build_docs

    assert build_docs.stale(build_docs.pages()) == [], "python tools/build_docs.py renews them"


@pytest.mark.parametrize("name", GUIDES)
def test_guides_work(
    name: str, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    (tmp_path / ".git").mkdir()
    guide = (ROOT / "docs" / name).read_text("utf-8")
    for file, content in FILE.findall(guide):
        path = tmp_path / file
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(content, "utf-8")
    commands = COMMAND.findall(guide)
    assert len(commands) >= 3
    for command, expected in commands:
        main(shlex.split(command)[1:])
        shown = capsys.readouterr().out.replace("\u00a0", " ").replace("\u202f", " ")
        assert shown == expected, command


def test_the_pack_is_shown_as_it_is() -> None:
    page = (ROOT / "docs" / "rule-pack.md").read_text("utf-8")
    shown = re.findall(r"<!-- pack: (\S+) -->\n```\w*\n(.*?)```\n", page, re.DOTALL)
    pack = ROOT / "tests" / "pack"
    files = [path for path in pack.rglob("*") if path.suffix in (".py", ".yaml", ".toml")]
    assert {name for name, _ in shown} == {
        path.relative_to(pack).as_posix() for path in files if path.name != "__init__.py"
    }
    assert [name for name, text in shown if (pack / name).read_text("utf-8") != text] == []


def test_every_key_of_the_configuration_is_told() -> None:
    page = (ROOT / "docs" / "configuration.md").read_text("utf-8")
    whole, part = page.split("## For some files only")
    assert [key for key in schema.fields(config.Config) if f"| `{key}` |" not in whole] == []
    assert [key for key in schema.fields(config.Part) if f"`{key}`" not in part.split("| key |")[1]] == []


def test_examples_of_the_configuration_hold(tmp_path: Path) -> None:
    page = (ROOT / "docs" / "configuration.md").read_text("utf-8")
    examples = re.findall(r"<!-- configuration -->\n```yaml\n(.*?)```", page, re.DOTALL)
    assert len(examples) == 2
    for example in examples:
        (tmp_path / ".deskcheck.yaml").write_text(example, "utf-8")
        setup = config.setup(str(tmp_path / ".deskcheck.yaml"), None)
    sport = setup.at(str(tmp_path / "archives" / "sport" / "a.txt"), str(tmp_path))
    assert not any(plain["id"] in ("figures/ratio", "names/variant") for plain in sport.chosen())
    assert (sport.config.words, sport.config.fail_on) == (("tie-break",), "error")


def test_links_lead_somewhere() -> None:
    pages = [*(ROOT / "docs").glob("*.md"), ROOT / "README.md", ROOT / "CONTRIBUTING.md"]
    links = [(page, link) for page in pages for link in re.findall(r"\]\(([^)#:]+)\)", page.read_text("utf-8"))]
    assert len(links) > 5
    assert [(page.name, link) for page, link in links if not (page.parent / link).exists()] == []
