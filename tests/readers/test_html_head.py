"""What the head of a web page says: what must not be taken for it comes first."""

from __future__ import annotations

from datetime import date

import pytest

from lint.article import read
from lint.readers.html_head import fields
from lint.source import SourceFile

PAGE = '<html lang="fr"><head>{}</head><body><h1>Le bac</h1><p>Le bac part lundi 9 mars.</p>{}</body></html>'


def said(text: str) -> dict[str, str]:
    return {name: values[0].text for name, values in fields(text).items()}


@pytest.mark.parametrize(
    "text",
    [
        "",
        "<p>date: 2020-03-06</p>",
        '<meta name="description" content="2020-03-06">',
        '<meta property="article:modified_time" content="2020-03-06">',
        '<time datetime="2020-03-09">lundi</time>',
        '<meta name="date">',
        "<html>",
        '<html lang="">',
        "<metadate content=x>",
    ],
)
def test_nothing_is_said(text: str) -> None:
    assert said(text) == {}


@pytest.mark.parametrize(
    "tag",
    [
        '<meta property="article:published_time" content="2020-03-06T14:30:00+07:00">',
        "<META content='2020-03-06T14:30:00+07:00' name='DC.date.issued' />",
        "<meta itemprop=datePublished content=2020-03-06T14:30:00+07:00>",
        '<time datetime="2020-03-06T14:30:00+07:00" pubdate>vendredi</time>',
        '<time itemprop="datePublished" datetime="2020-03-06T14:30:00+07:00">vendredi</time>',
        '<script type="application/ld+json">{"datePublished" : "2020-03-06T14:30:00+07:00"}</script>',
    ],
)
def test_the_day_of_publication(tag: str) -> None:
    assert said(tag) == {"date": "2020-03-06T14:30:00+07:00"}
    article = read(SourceFile("a.html", PAGE.format(tag, "")))
    assert article.published is not None
    assert article.published.day == date(2020, 3, 6)
    assert article.lang == "fr"


def test_the_first_one_counts() -> None:
    tags = '<meta name="date" content="2020-03-06"><meta name="date" content="2021-01-01">'
    assert said(PAGE.format(tags, "")) == {"lang": "fr", "date": "2020-03-06"}


def test_only_pages_have_a_head() -> None:
    tag = '<meta name="date" content="2020-03-06">\n\nLe bac part lundi.\n'
    assert read(SourceFile("a.md", tag)).published is None
    assert read(SourceFile("a.txt", tag)).published is None


def test_front_matter_goes_first() -> None:
    text = '---\ndate: 2019-02-03\n---\n<meta name="date" content="2020-03-06"><p>Le bac part lundi.</p>'
    published = read(SourceFile("a.html", text)).published
    assert published is not None
    assert published.day == date(2019, 2, 3)


def test_a_weekday_is_checked_against_it() -> None:
    article = read(SourceFile("a.html", PAGE.format('<meta name="date" content="2020-03-06">', "")))
    (mention,) = article.dates
    assert mention.first == date(2020, 3, 9)
