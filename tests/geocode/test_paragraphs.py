"""Sections, headings, datelines and languages of paragraphs."""

from datetime import date

import pytest

from geocode.build import DATA
from geocode.datelines import find_datelines
from geocode.language_file import load_languages
from geocode.model import Source
from geocode.paragraphs import is_heading, split_paragraphs

LANGUAGES = load_languages(DATA / "languages")
ENGLISH = "The workers of the mine were on strike for the third day and they would not go back."
ITALIAN = "I lavoratori della miniera sono in sciopero e non vogliono tornare indietro."


def split(text, **known):
    return split_paragraphs(Source("a.txt", text, **known), LANGUAGES)


def test_each_paragraph_has_its_language_and_a_short_one_that_of_the_line_before():
    paragraphs = split(f"{ENGLISH}\n\n{ITALIAN}\n\n15 febbraio")
    assert [p.language for p in paragraphs] == ["en", "it", "it"]


def test_headline_takes_the_language_of_its_text():
    assert [p.language for p in split(f"Miners Rise Up\n\n{ENGLISH}")] == ["en", "en"]


def test_appeal_and_background_are_sections_of_their_own():
    text = f"{ENGLISH}\nExcerpts from an appeal by the union\n{ENGLISH}\nBackground\n{ENGLISH}"
    assert [p.section for p in split(text)] == [
        "report", "appended", "appended", "background", "background"
    ]  # fmt: skip


LEADS = [
    # first line of a report, its dateline, the kind
    ("January 5, 2022.", date(2022, 1, 5), "line"),
    ("ALMATY, January 12, 2022 (Agency) - Miners met.", date(2022, 1, 12), "opening"),
    ("Almaty, 12 January 2022. Miners met.", None, ""),
    ("ALMATY, Jan. 12, 2022 - Miners met.", date(2022, 1, 12), "opening"),
    ("KARAGANDA, Kazakhstan, 12 January (Agency) \u2014 Miners met.", date(2022, 1, 12), "opening"),
    ("ALMATY, 12 January. /ATS/. Miners met.", date(2022, 1, 12), "opening"),
    ("ALMATY, 12 January (ATS). Miners met.", date(2022, 1, 12), "opening"),
    ("5 January 2022, 12:30 Ann Lee", date(2022, 1, 5), "line"),
    ("12:30, 5 January 2022 | GMT +5", date(2022, 1, 5), "line"),
    ("5 January 2022, 12:30 Miners met.", None, ""),
    ("Almaty, 12 January (Wednesday). Miners met.", None, ""),
    ("Published 1 March 2022", date(2022, 3, 1), "published"),
    ("Published on 1 March 2022 by the union", date(2022, 3, 1), "published"),
    ("On 4 January 2022 they struck.", None, ""),
    ("In Almaty, on 4 January 2022, they struck.", None, ""),
    ("2 January 2022 \u2014 Miners went on strike.", None, ""),
]


@pytest.mark.parametrize(("lead", "day", "kind"), LEADS, ids=[lead for lead, _, _ in LEADS])
def test_dateline(lead, day, kind):
    languages = {language.code: language for language in LANGUAGES}
    found = find_datelines(split(f"{lead}\n{ENGLISH}"), languages, date(2022, 1, 20))
    assert [(d.day.first, d.kind) for d in found] == ([(day, kind)] if day else [])


def test_heading_is_short_and_open_ended():
    assert is_heading("The Janaozen massacre")
    assert not is_heading("They went on strike.")
    assert not is_heading("They read the statement aloud:")
