"""The pages in a real browser: what an editor clicks, types and sees."""

from __future__ import annotations

from pathlib import Path
from typing import Any
from urllib.parse import unquote, urlparse

import pytest

from lint.engine import Report

SHOWN = "return [...document.querySelectorAll('li.finding')].filter((each) => each.checkVisibility()).map((each) => "


def show(browser: Any, address: str, width: int = 1280, scheme: str = "light") -> None:
    metrics = {"width": width, "height": 900, "deviceScaleFactor": 1, "mobile": False}
    browser.execute_cdp_cmd("Emulation.setDeviceMetricsOverride", metrics)
    features = [{"name": "prefers-color-scheme", "value": scheme}]
    browser.execute_cdp_cmd("Emulation.setEmulatedMedia", {"features": features})
    browser.get_log("browser")
    browser.get("about:blank")
    browser.get(address)


def run(browser: Any, script: str, *given: object) -> Any:
    return browser.execute_script(script, *given)


def press(browser: Any, keys: str) -> None:
    browser.switch_to.active_element.send_keys(keys)


def focused(browser: Any) -> str:
    return str(run(browser, "return document.activeElement.id"))


def lit(browser: Any, kind: str) -> set[str]:
    return set(run(browser, f"return [...document.querySelectorAll('{kind}.on')].map((each) => each.dataset.f)"))


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [1280, 390])
@pytest.mark.parametrize("which", ["page", "claims"])
def test_fits_and_is_accessible(
    browser: Any, axe: str, which: str, width: int, scheme: str, request: pytest.FixtureRequest
) -> None:
    show(browser, request.getfixturevalue(which), width, scheme)
    sizes = "const page = document.documentElement; return [innerWidth, page.scrollWidth - page.clientWidth]"
    assert run(browser, sizes) == [width, 0]
    assert browser.get_log("browser") == []
    run(browser, axe)
    ask = "const done = arguments[0]; axe.run().then((found) => done(found.violations))"
    found = browser.execute_async_script(ask)
    assert [(each["id"], each["nodes"][0]["html"]) for each in found] == []


def test_light_and_dark_differ(browser: Any, page: str) -> None:
    papers = set()
    for scheme in ("light", "dark"):
        show(browser, page, scheme=scheme)
        papers.add(run(browser, "return getComputedStyle(document.body).backgroundColor"))
    assert len(papers) == 2


def test_both_sides_light_up(browser: Any, page: str, report: Report) -> None:
    from selenium.webdriver import ActionChains

    show(browser, page)
    number = next(n for n, finding in enumerate(report.findings, 1) if finding.rule == "names/variant")
    marks = browser.find_elements("css selector", f'a.mark[data-f~="{number}"]')
    assert len(marks) >= 2
    run(browser, "arguments[0].scrollIntoView({block: 'center', behavior: 'instant'})", marks[0])
    ActionChains(browser).move_to_element(marks[0]).perform()
    assert all("on" in mark.get_attribute("class").split() for mark in marks)
    assert str(number) in lit(browser, "li.finding")
    run(browser, "arguments[0].focus()", marks[-1])
    assert all("on" in mark.get_attribute("class").split() for mark in marks)


def test_a_mark_leads_to_the_margin_and_back(browser: Any, page: str) -> None:
    show(browser, page)
    run(browser, "document.querySelector('a.mark[href=\"#f2\"]').click()")
    assert (focused(browser), run(browser, "return location.hash")) == ("f2", "#f2")
    run(browser, "document.querySelector('#f2 .tools a').click()")
    assert run(browser, "return location.hash") == "#m2-0"


def test_findings_stand_beside_their_marks(browser: Any, page: str) -> None:
    show(browser, page)
    tops = """const top = (id) => document.getElementById(id).getBoundingClientRect().top;
        return [...document.querySelectorAll('.margin')].map((margin) => {
          const first = margin.querySelector('li.finding');
          const mark = first && document.getElementById(`m${first.dataset.f}-0`);
          return !mark || mark.closest('.outside') ? 0 : Math.round(top(first.id) - top(mark.id));
        })"""
    assert len(found := run(browser, tops)) > 3
    assert all(abs(each) < 30 for each in found)
    show(browser, page, width=390)
    assert run(browser, "return document.querySelector('li.finding').style.marginTop") == ""


def test_the_overview_is_folded_away(browser: Any, page: str) -> None:
    show(browser, page)
    shown = "return document.querySelector('.charts table').checkVisibility()"
    assert run(browser, shown) is False
    browser.find_element("css selector", "summary").click()
    assert run(browser, shown) is True
    browser.find_element("css selector", ".charts a").click()
    assert run(browser, "return location.hash").startswith("#a")


def test_filters(browser: Any, page: str, report: Report) -> None:
    show(browser, page)
    total = len(report.findings)
    assert len(run(browser, f"{SHOWN}each.id)")) == total
    browser.find_element("css selector", "input[value=dates]").click()
    left = [finding for finding in report.findings if finding.family != "dates"]
    assert len(run(browser, f"{SHOWN}each.id)")) == len(left) < total
    assert browser.find_element("id", "count").text == f"{len(left)} / {total}"
    browser.find_element("css selector", "input[value=body]").click()
    assert set(run(browser, f"{SHOWN}each.dataset.place)")) == {"head"}
    browser.find_element("css selector", "input[value=error]").click()
    assert "error" not in run(browser, f"{SHOWN}each.dataset.severity)")
    hidden = "return [...document.querySelectorAll('a.mark.off')].length"
    assert run(browser, hidden) > 0
    for value in ("dates", "body", "error"):
        browser.find_element("css selector", f"input[value={value}]").click()
    assert (run(browser, hidden), len(run(browser, f"{SHOWN}each.id)"))) == (0, total)


def test_keyboard(browser: Any, page: str) -> None:
    from selenium.webdriver.common.keys import Keys

    show(browser, page)
    press(browser, "n")
    assert (focused(browser), lit(browser, "li.finding")) == ("f1", {"1"})
    assert run(browser, "return getComputedStyle(document.activeElement).outlineStyle") == "solid"
    press(browser, "n")
    assert focused(browser) == "f2"
    press(browser, "p")
    press(browser, "p")
    last = run(browser, f"{SHOWN}each.id).at(-1)")
    assert focused(browser) == last
    show(browser, page)
    press(browser, Keys.TAB)
    assert run(browser, "return document.activeElement.className") == "skip"
    press(browser, Keys.ENTER)
    press(browser, Keys.TAB)
    assert "mark" in run(browser, "return document.activeElement.className")


def test_copy(browser: Any, page: str) -> None:
    show(browser, page)
    permissions = {"permissions": ["clipboardReadWrite", "clipboardSanitizedWrite"]}
    browser.execute_cdp_cmd("Browser.grantPermissions", permissions)
    button = browser.find_element("css selector", "#f1 button")
    button.click()
    ask = "const done = arguments[0]; navigator.clipboard.readText().then(done, (error) => done(`${error}`))"
    assert browser.execute_async_script(ask) == button.get_attribute("data-copy") != ""
    assert browser.find_element("id", "said").text == "Phrase copiée"
    assert browser.get_log("browser") == []


def test_print_has_no_controls(browser: Any, page: str) -> None:
    show(browser, page)
    browser.execute_cdp_cmd("Emulation.setEmulatedMedia", {"media": "print"})
    shown = "return document.querySelector(arguments[0]).checkVisibility()"
    assert [run(browser, shown, each) for each in ("form", "#f1 button", "#f1")] == [False, False, True]
    browser.execute_cdp_cmd("Emulation.setEmulatedMedia", {"media": ""})


def test_an_article_cannot_run_anything(browser: Any, page: str, tmp_path: Path) -> None:
    content = Path(unquote(urlparse(page).path)).read_text(encoding="utf-8")
    bad = tmp_path / "bad.html"
    bad.write_text(content.replace("</main>", "<script>window.hit = 1</script></main>", 1), encoding="utf-8")
    show(browser, bad.as_uri())
    assert run(browser, "return window.hit === undefined")


def test_ticks_are_kept_until_the_sentence_changes(browser: Any, claims: str) -> None:
    show(browser, claims)
    run(browser, "localStorage.clear()")
    browser.find_element("css selector", ".claim input[name=done]").click()
    browser.find_element("css selector", ".claim input[name=source]").send_keys("note n°1")
    ticked = "return [...document.querySelectorAll('.claim')].map((each) => each.querySelector('input').checked)"
    show(browser, claims)
    assert run(browser, ticked).index(True) == 0
    assert run(browser, ticked).count(True) == 1
    assert browser.find_element("class name", "done").text.startswith("1 / ")
    assert browser.find_element("css selector", ".claim input[name=source]").get_attribute("value") == "note n°1"
    path = Path(unquote(urlparse(claims).path))
    content = path.read_text(encoding="utf-8")
    key = browser.find_element("css selector", ".claim").get_attribute("data-key")
    path.write_text(content.replace(key, "0" * len(key)), encoding="utf-8")
    show(browser, claims)
    assert True not in run(browser, ticked)
    path.write_text(content, encoding="utf-8")
