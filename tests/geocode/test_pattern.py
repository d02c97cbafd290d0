"""What a pattern needs: it is passed over where a text lacks it, and only there."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from geocode.build import DATA
from geocode.language_file import load_languages
from geocode.pattern import Pattern, Sieve

NEEDS = [
    # pattern, parts of words one of which every match holds (^ opens a word), is there a digit
    (r"\bstrikes? (?:began|ended)\b", {"^strike"}, False),
    (r"\b(?:rally|march)\b", {"^march", "^rally"}, False),
    (r"\b(?:the )?(?:big )?strike\b", {"^strike"}, False),
    (r"\b(?:went|gone) on (?:a )?strike\b", {"^strike"}, False),
    (r"\b\w+ing strike\b", {"ing strike"}, False),
    (r"\banti-?strike\b", {"strike"}, False),
    (r"\bun\w+fied\b", {"fied"}, False),
    (r"(?P<day>\d{1,2}) (?P<month>may|june)", {"^may", "^june"}, True),
    (r"\d+ ?%", set(), True),
    (r"(?:3[01]|[12]\d|0?[1-9])", set(), True),
    (r"\bзабастовк\w*", {"^забастовк"}, False),
    (r"(?:a|\w+)", set(), False),
]


@pytest.mark.parametrize(("source", "needs", "digit"), NEEDS, ids=[s for s, _, _ in NEEDS])
def test_needs_of_a_pattern(source, needs, digit):
    pattern = Pattern(source)
    assert {("^" if need.opens else "") + need.text for need in pattern.needs} == needs
    assert pattern.needs_digit is digit


def _patterns():
    for language in load_languages(DATA / "languages"):
        yield from (t.regex for t in language.triggers)
        yield from (d.regex for d in language.dates)
        yield from (c.regex for c in language.cues)


PATTERNS = list(_patterns())
WORDS = sorted({need.text for pattern in PATTERNS for need in pattern.needs})
SIEVE = Sieve(PATTERNS, lambda pattern: pattern)


@settings(derandomize=True, deadline=None)
@given(st.lists(st.sampled_from([*WORDS, "the", "in", "Aktau", "3", "4 January", ",", "on"])))
def test_nothing_is_passed_over_that_would_match(words):
    text = " ".join(words)
    passing = SIEVE.passing(text)
    for pattern in PATTERNS:
        matches = bool(pattern.regex.search(text))
        assert bool(pattern.search(text)) == matches, pattern
        assert pattern in passing or not matches, pattern
