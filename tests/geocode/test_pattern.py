"""What a pattern needs: it is passed over where a text lacks it, and only there."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from geocode.build import DATA
from geocode.language_file import load_languages
from geocode.pattern import compile_pattern

NEEDS = [
    # pattern, parts of words one of which every match holds
    (r"\bstrikes? (?:began|ended)\b", ("strike",)),
    (r"\b(?:rally|march)\b", ("march", "rally")),
    (r"\b(?:went|gone) on (?:a )?strike\b", ("strike",)),
    (r"(?P<day>\d{1,2}) (?P<month>may|june)", ("june", "may")),
    (r"\d+ ?%", ("\\d",)),
    (r"\bзабастовк\w*", ("забастовк",)),
    (r"(?:a|\w+)", ()),
    (r"\w+", ()),
]


@pytest.mark.parametrize(("source", "needs"), NEEDS, ids=[s for s, _ in NEEDS])
def test_needs_of_a_pattern(source, needs):
    assert compile_pattern(source).needs == needs


def _patterns():
    for language in load_languages(DATA / "languages"):
        yield from (t.regex for t in language.triggers)
        yield from (d.regex for d in language.dates)
        yield from (c.regex for c in language.cues)


WORDS = sorted({need for p in _patterns() for need in p.needs})


@given(st.lists(st.sampled_from([*WORDS, "the", "in", "Aktau", "3", "January", ",", "on"])))
def test_nothing_is_passed_over_that_would_match(words):
    text = " ".join(words)
    for pattern in _patterns():
        assert bool(pattern.search(text)) == bool(pattern.regex.search(text)), pattern
