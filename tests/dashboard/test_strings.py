"""The words of the page, in each language."""

import re
import string

import pytest

from dashboard.strings import FALLBACK, languages, load_strings

ENGLISH = load_strings()
OTHERS = [code for code in languages() if code != FALLBACK]


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


def test_words_are_calm():
    for key, text in ENGLISH.texts.items():
        for words in text.values() if isinstance(text, dict) else [text]:
            assert not re.search(r"!|\.\.\.", words), key
