"""The fact-checker's sheet: names, readings, speakers, what is known, and what ticks are kept by."""

from __future__ import annotations

import io
import json
from contextlib import redirect_stdout
from pathlib import Path

import pytest

from lint import sheet
from lint.article import read
from lint.cli import main
from lint.config import setup
from lint.engine import Options, check_text
from lint.model import DateMention, Quantity, Settings
from lint.report.sheet import ENGLISH, FRENCH, as_html, as_json, as_text, reading, speaker
from lint.sheet import Claim, Sheet
from lint.source import SourceFile

TEXT = (
    "Le maire Anselme Forgeron inaugure un pont de 120 m\n\n"
    "Le pont mesure 120 m, a déclaré le maire Anselme Forgeron vendredi 6 mars 2020. Il a coûté plus de 3,5 millions "
    "d'euros.\n\n"
    "Quelque 400 habitants étaient là le 31 novembre 2019. M. Forgeron reviendra.\n"
)


def made(text: str = TEXT, lang: str = "fr") -> Sheet:
    source, settings = SourceFile("pont.txt", text), Settings(lang=lang, date="2020-03-08")
    report = check_text(source, setup(None, None).rules(), Options(settings, lang))
    return sheet.make(read(source, settings), report)


def claim(excerpt: str, text: str = TEXT, lang: str = "fr") -> Claim:
    return next(each for each in made(text, lang).claims if excerpt in each.excerpt)


def test_names_come_first_with_all_forms() -> None:
    name = made().names[0]
    assert [form.text for form in name.forms] == ["Anselme Forgeron", "Forgeron"]
    assert (name.seen, name.where.line, "maire" in name.office) == (3, 1, True)


def test_claims_are_in_text_order() -> None:
    claims = made().claims
    assert [each.where.line for each in claims] == sorted(each.where.line for each in claims)
    assert {type(each.mention) for each in claims} == {Quantity, DateMention}


@pytest.mark.parametrize(
    ("excerpt", "expected"),
    [
        ("120 m", "120\u00a0m"),
        ("3,5 millions", "3,5\u00a0millions d'euros (au moins 3,5\u00a0millions d'euros)"),
        ("6 mars 2020", "vendredi 6 mars 2020 (telle qu'écrite)"),
        ("31 novembre 2019", "31 novembre 2019 (non résolue)"),
    ],
)
def test_readings(excerpt: str, expected: str) -> None:
    assert reading(claim(excerpt), "fr") == expected


@pytest.mark.parametrize(
    ("excerpt", "state"), [("6 mars 2020", "agrees"), ("31 novembre", "contradicted"), ("3,5", "unchecked")]
)
def test_states(excerpt: str, state: str) -> None:
    assert claim(excerpt).checked.state == state


@pytest.mark.parametrize(
    ("lang", "text", "who"),
    [
        ("fr", "Il y avait 300 chevaux dans la plaine.", ""),
        ("fr", "Le maire sait que 300 chevaux sont passés.", ""),
        ("fr", "Reçu jeudi, il a souligné le rôle des 300 chevaux.", ""),
        ("fr", "L'annonce de 300 chevaux a surpris Paul Rive.", ""),
        ("fr", "À Rive, une heure précise les 300 chevaux attendus.", ""),
        ("fr", "Cette estime vaut 300 chevaux à Paul Rive.", ""),
        ("fr", "Selon lui, 300 chevaux sont passés.", ""),
        ("fr", "Ce jour-là, a souligné la valeur de 300 chevaux.", ""),
        ("fr", "Selon la mairie - en pleine fête - 300 chevaux sont passés.", "la mairie"),
        ("fr", "Selon la préfecture, 300 chevaux sont passés.", "la préfecture"),
        ("fr", "« Il y a 300 chevaux », a déclaré le maire Paul Rive.", "le maire Paul Rive"),
        ("fr", "Il y a 300 chevaux, remarque le maire, Paul Rive.", "le maire, Paul Rive"),
        ("fr", "Il y a 300 chevaux, note la préfecture, mardi.", "la préfecture"),
        ("fr", "« Il y a 300 chevaux », précise Paul Rive.", "Paul Rive"),
        ("fr", "Paul Rive affirme que 300 chevaux sont passés.", "Paul Rive"),
        ("fr", "Les éleveurs de Rive notent que 300 chevaux sont passés.", "Les éleveurs de Rive"),
        ("fr", "Paul Rive a indiqué que 300 chevaux sont passés.", "Paul Rive"),
        ("fr", "Paul Rive, qui préside le haras, a indiqué que 300 chevaux sont passés.", "Paul Rive"),
        ("en", "There were 300 horses on the plain.", ""),
        ("en", "There were 300 horses, said Paul Rive, the mayor.", "Paul Rive"),
        ("en", "According to the county, 300 horses went by.", "the county"),
        ("en", "Paul Rive said that 300 horses went by.", "Paul Rive"),
        ("vi", "Theo ủy ban, có 300 con ngựa.", "ủy ban"),
    ],
)
def test_speakers(lang: str, text: str, who: str) -> None:
    assert claim("300", f"Un titre\n\n{text}\n", lang).speaker == who


def test_hours_and_limits_are_read() -> None:
    text = "Un titre\n\nLe bac part à 8 h 30 avec jusqu'à 900 véhicules, moins de 40 camions.\n"
    readings = {each.excerpt: reading(each, "fr") for each in made(text).claims}
    assert readings["8 h 30"] == "8\u00a0h\u00a030"
    assert readings["900 véhicules"] == "900 véhicules (au plus 900)"
    assert readings["40 camions"] == "40 camions (au plus 40)"


def test_what_the_text_says_again_is_one_claim() -> None:
    text = (
        "Un pont de 120 mètres\n\n"
        "Le pont de 120 mètres ouvre lundi.\n\n"
        "Le pont, long de 120 mètres, a coûté 3 millions d'euros, a dit la ville.\n\n"
        "Une haie de 120 mètres borde la rive.\n"
    )
    lengths = [each for each in made(text).claims if each.excerpt == "120 mètres"]
    assert len(lengths) < 4
    assert sum(1 + len(each.again) for each in lengths) == 4
    assert lengths[0].where.line == 1
    shown = "".join(as_text(made(text), "fr"))
    assert f"[ ] 120 mètres (ligne 1\u00a0; aussi l. {lengths[0].again[0].line}" in shown
    alone = [each for each in made().claims if not each.again]
    assert {each.excerpt for each in alone} >= {"400 habitants"}


def test_a_speaker_of_another_sentence_is_told() -> None:
    found = claim("3,5")
    assert (found.speaker, found.near) == ("le maire Anselme Forgeron", True)
    assert speaker(found, "fr").endswith("(même paragraphe)")
    assert speaker(claim("400"), "fr") == "pas de source dans ce paragraphe"


def test_the_key_goes_with_the_sentence() -> None:
    before = claim("120 m").key
    assert claim("120 m", TEXT.replace("reviendra", "repart")).key == before
    assert claim("120 m", TEXT.replace("inaugure", "ouvre")).key != before
    keys = [each.key for each in made().claims]
    assert len(keys) == len(set(keys))


def test_text_and_words() -> None:
    shown = "".join(as_text(made(), "fr"))
    assert shown.index("Noms") < shown.index("Chiffres et dates")
    assert "[ ] Anselme Forgeron (2), Forgeron (1)" in shown
    assert FRENCH.keys() == ENGLISH.keys()


def test_json() -> None:
    content = json.loads("".join(as_json(made(), "en")))
    assert content["names"][0]["forms"][0] == {"text": "Anselme Forgeron", "count": 2}
    (cost,) = [each for each in content["claims"] if each.get("unit") == "EUR"]
    assert (float(cost["values"][0]), float(cost["low"]), cost["speaker_in"]) == (3.5e6, 3.5e6, "paragraph")
    (day,) = [each for each in content["claims"] if each["excerpt"].endswith("6 mars 2020")]
    assert (day["first"], day["year_from"], day["state"]) == ("2020-03-06", "written", "agrees")


def test_page_escapes() -> None:
    text = "Un titre\n\nIl y a 300 </script><img src=x onerror=alert(1)> chevaux.\n"
    page = "".join(as_html(made(text), "fr"))
    assert page.count("<script>") == page.count("</script>") == 1
    assert "<img" not in page
    assert "&lt;/script&gt;&lt;img src=x" in page


@pytest.mark.parametrize("form", ["text", "json", "html"])
def test_command(form: str, tmp_path: Path) -> None:
    article, out = tmp_path / "a.txt", tmp_path / "out"
    article.write_text(TEXT, encoding="utf-8")
    wanted = ["claims", str(article), "--isolated", "--no-cache", "--format", form]
    assert main([*wanted, "--output-file", str(out)]) == 0
    stdout = io.StringIO()
    with redirect_stdout(stdout):
        assert main(wanted) == 0
    assert stdout.getvalue() == out.read_text(encoding="utf-8")
    assert "Anselme Forgeron" in stdout.getvalue()


def test_a_file_that_is_not_there(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["claims", str(tmp_path / "none.txt"), "--isolated", "--no-cache"]) == 2
    assert "none.txt" in capsys.readouterr().err
