"""Sections, headings, datelines and languages of paragraphs."""

from datetime import date

from geocode.build import DATA
from geocode.language_file import load_languages
from geocode.model import Source
from geocode.paragraphs import datelines, is_heading, split_paragraphs

LANGUAGES = load_languages(DATA / "languages")
ENGLISH = "The workers of the mine were on strike for the third day and they would not go back."
ITALIAN = "I lavoratori della miniera sono in sciopero e non vogliono tornare indietro."


def split(text, **known):
    return split_paragraphs(Source("a.txt", text, **known), LANGUAGES)


def test_another_language_is_noticed_and_named_by_the_manifest():
    paragraphs = split(f"{ENGLISH}\n\n{ITALIAN}\n\n15 febbraio", languages=("en", "it"))
    assert [p.language for p in paragraphs] == ["en", "it", "it"]
    assert [p.language for p in split(f"{ENGLISH}\n{ITALIAN}")] == ["en", "und"]


def test_headline_takes_the_language_of_its_text():
    assert [p.language for p in split(f"Miners Rise Up\n\n{ENGLISH}")] == ["en", "en"]


def test_appeal_and_background_are_sections_of_their_own():
    text = f"{ENGLISH}\nExcerpts from an appeal by the union\n{ENGLISH}\nBackground\n{ENGLISH}"
    assert [p.section for p in split(text)] == [
        "report", "appended", "appended", "background", "background"
    ]  # fmt: skip


def test_only_a_line_of_its_own_is_a_dateline():
    text = f"{ENGLISH}\nJanuary 5, 2022.\nOn 4 January 2022 they struck.\n6 January 2022"
    assert datelines(split(text), LANGUAGES) == [date(2022, 1, 5), date(2022, 1, 6)]


def test_heading_is_short_and_open_ended():
    assert is_heading("The Janaozen massacre")
    assert not is_heading("They went on strike.")
    assert not is_heading("They read the statement aloud:")
