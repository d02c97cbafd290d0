"""The words of the page, in each language."""

import re
import string
from datetime import date

import pytest
from babel import Locale

from dashboard.collection import collection_line
from dashboard.local_words import country_words
from dashboard.strings import FALLBACK, languages, load_strings
from dashboard.wording import in_full

ENGLISH = load_strings()
OTHERS = [code for code in languages() if code != FALLBACK]

SAME = {
    "mark.pair", "file.title", "spread.cell", "spread.step",  # values and stops alone
    "page.name", "take.csv_button", "take.geojson_button",  # names
    "days.full", "spread.distance_axis", "spread.km",  # signs of CLDR and of units
    "type.district", "codebook.place.district", "bar.pause", "about.licences", "about.versions",
    "reader.in_language",  # words that French or Italian have too
}  # fmt: skip
"""Strings that may be the same in English and in another language."""


def values_in(text):
    texts = text.values() if isinstance(text, dict) else [text]
    return {name for t in texts for _, name, _, _ in string.Formatter().parse(t) if name}


def test_plural_follows_the_number():
    assert ENGLISH("bar.places", n=1) == "1 place"
    assert ENGLISH("bar.places", n=16) == "16 places"


def test_an_unknown_key_is_an_error():
    with pytest.raises(KeyError):
        ENGLISH("page.no_such_key")


@pytest.mark.parametrize("code", OTHERS)
def test_no_string_is_missing(code):
    assert load_strings(code).missing == ()


@pytest.mark.parametrize("code", OTHERS)
def test_every_string_holds_the_values_of_the_english_one(code):
    texts = load_strings(code).texts
    wrong = {k for k, t in ENGLISH.texts.items() if not values_in(texts[k]) <= values_in(t)}
    assert wrong == set()


@pytest.mark.parametrize("code", OTHERS)
def test_no_string_stands_that_english_has_not(code):
    assert set(load_strings(code).texts) == set(ENGLISH.texts)


@pytest.mark.parametrize("code", languages())
def test_words_are_calm(code):
    for key, text in load_strings(code).texts.items():
        for words in text.values() if isinstance(text, dict) else [text]:
            assert not re.search(r"!|\.\.\.", words), key


@pytest.mark.parametrize("code", OTHERS)
def test_what_is_the_same_as_in_english_is_meant_to_be(code):
    texts = load_strings(code).texts
    assert {key for key, text in ENGLISH.texts.items() if texts[key] == text} <= SAME


@pytest.mark.parametrize("code", languages())
def test_plural_tables_have_the_forms_of_the_language(code):
    strings = load_strings(code)
    form = Locale.parse(strings.locale).plural_form
    forms = {form(n) for n in range(200)} | {"other"}
    tables = {key: text for key, text in strings.texts.items() if isinstance(text, dict)}
    # A number of words ("1 day, 2 days") has them all; of days that are one or several, two do.
    wrong = {k for k, t in tables.items() if set(t) != forms and set(t) != {"one", "other"}}
    assert wrong == set()
    counting = {k for k, t in tables.items() if "{n}" in t["other"]}
    assert {k for k in counting if set(tables[k]) != forms} <= {"about.single"}


@pytest.mark.parametrize(
    ("code", "number", "words"),
    [
        ("en", 0, "0 places"), ("en", 1, "1 place"), ("en", 2, "2 places"), ("en", 5, "5 places"),
        ("en", 21, "21 places"),
        ("fr", 0, "0 lieu"), ("fr", 1, "1 lieu"), ("fr", 2, "2 lieux"), ("fr", 5, "5 lieux"),
        ("fr", 21, "21 lieux"), ("fr", 1_000_000, "1000000 lieux"),
        ("it", 0, "0 luoghi"), ("it", 1, "1 luogo"), ("it", 2, "2 luoghi"), ("it", 5, "5 luoghi"),
        ("it", 21, "21 luoghi"), ("it", 1_000_000, "1000000 luoghi"),
        ("ru", 0, "0 мест"), ("ru", 1, "1 место"), ("ru", 2, "2 места"), ("ru", 5, "5 мест"),
        ("ru", 21, "21 место"), ("ru", 112, "112 мест"),
        ("kk", 0, "0 жер"), ("kk", 1, "1 жер"), ("kk", 2, "2 жер"), ("kk", 5, "5 жер"),
        ("kk", 21, "21 жер"),
    ],
)  # fmt: skip
def test_places_are_counted(code, number, words):
    assert load_strings(code)("count.places", n=number) == words


@pytest.mark.parametrize(
    ("code", "words"),
    [
        ("en", "Tuesday 4 January 2022"),
        ("fr", "mardi 4 janvier 2022"),
        ("it", "martedì 4 gennaio 2022"),
        ("ru", "вторник, 4 января 2022 г."),
        ("kk", "2022 ж. 4 қаңтар, сейсенбі"),
    ],
)
def test_day_is_written_out(code, words):
    strings = load_strings(code)
    written = in_full(date(2022, 1, 4), strings("days.full"), strings.locale)
    assert written.replace("\N{NO-BREAK SPACE}", " ") == words


@pytest.mark.parametrize(
    ("code", "line"),
    [
        ("en", "Kazakhstan, January and February 2022, as two reports tell it"),
        ("fr", "Kazakhstan, janvier et février 2022, selon deux comptes rendus"),
        ("it", "Kazakistan, gennaio e febbraio 2022, secondo due resoconti"),
        ("ru", "Казахстан, январь и февраль 2022 г., по двум сообщениям"),
        ("kk", "Қазақстан, 2022 ж. қаңтар және ақпан, екі хабар бойынша"),
    ],
)
def test_collection_is_named(code, line):
    strings = load_strings(code)
    days = (date(2022, 1, 2), date(2022, 2, 28))
    country = country_words("KZ", strings.locale)
    told = collection_line(days, 2, country, strings)
    assert re.sub(r"\s", " ", told) == line
