"""A headless Chromium, and pages made from the faulty samples."""

from __future__ import annotations

import io
import os
import shutil
import subprocess
import tarfile
from collections.abc import Iterator
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import pytest

from lint import sheet
from lint.article import read
from lint.config import setup
from lint.engine import Options, Report, Ruler, run
from lint.report import html
from lint.report.sheet import as_html

SAMPLES = Path(__file__).parents[2] / "samples" / "faulty"
AXE = "axe-core@4.10.3"
FLAGS = (
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--force-prefers-reduced-motion",
)


def need(found: object, what: str) -> None:
    """Skip where a tool is missing; never on CI, which installs them."""
    if not found and not os.environ.get("CI"):
        pytest.skip(f"{what} is not installed")
    assert found, f"{what} is missing"


@pytest.fixture(scope="session")
def browser(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Any]:
    need(shutil.which("chromium") and shutil.which("chromedriver"), "Chromium with its driver")
    need(find_spec("selenium"), "selenium")
    from selenium import webdriver
    from selenium.webdriver.chrome.service import Service

    options = webdriver.ChromeOptions()
    options.binary_location = shutil.which("chromium") or ""
    for flag in (*FLAGS, f"--user-data-dir={tmp_path_factory.mktemp('profile')}"):
        options.add_argument(flag)
    options.set_capability("goog:loggingPrefs", {"browser": "ALL"})
    driver = webdriver.Chrome(options=options, service=Service(shutil.which("chromedriver")))
    yield driver
    driver.quit()


@pytest.fixture(scope="session")
def axe(tmp_path_factory: pytest.TempPathFactory) -> str:
    """The script of axe-core, which tells what hinders people who use other means than eyes and mouse."""
    need(shutil.which("npm"), "npm")
    folder = tmp_path_factory.mktemp("axe")
    packed = subprocess.run(["npm", "pack", "--silent", AXE], cwd=folder, capture_output=True, text=True, check=False)
    need(packed.returncode == 0, f"{AXE} (npm: {packed.stderr.strip()[-200:]})")
    (archive,) = folder.glob("*.tgz")
    with tarfile.open(archive) as files:
        script = files.extractfile("package/axe.min.js")
        assert script is not None
        return script.read().decode()


@pytest.fixture(scope="session")
def report() -> Report:
    paths = sorted(map(str, SAMPLES.iterdir()))
    return run(paths, Ruler(setup(None, None).rules()), Options(messages="fr"))


@pytest.fixture(scope="session")
def page(report: Report, tmp_path_factory: pytest.TempPathFactory) -> str:
    """The address of the page of a report."""
    path = tmp_path_factory.mktemp("page") / "report.html"
    path.write_text("".join(html.render(report, "fr", io.StringIO())), encoding="utf-8")
    return path.as_uri()


@pytest.fixture(scope="session")
def claims(report: Report, tmp_path_factory: pytest.TempPathFactory) -> str:
    """The address of a fact-checker's sheet."""
    article = read(report.source(str(SAMPLES / "fr-douane-de-long-an.txt")))
    path = tmp_path_factory.mktemp("claims") / "claims.html"
    path.write_text("".join(as_html(sheet.make(article, report), "fr")), encoding="utf-8")
    return path.as_uri()
