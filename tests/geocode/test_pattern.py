"""What a pattern needs: it is passed over where a text lacks it, and only there."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from geocode.build import DATA
from geocode.language_file import load_languages
from geocode.pattern import Pattern, Sieve
from geocode.text import fold, lines, sentences

NEEDS = [
    # pattern; parts of words one of which every match holds, ^ at the beginning and $ at the end of
    # a word, 0 for any digit
    (r"\bstrikes? (?:began|ended)\b", ["^strike", "^began$ ^ended$"]),
    (r"\b(?:rally|march)\b", ["^march$ ^rally$"]),
    (r"\b(?:the )?(?:big )?strike\b", ["^strike$"]),
    (r"\b(?:went|gone) on (?:a )?strike\b", ["^strike$", "^gone$ ^went$"]),
    (r"\b\w+ing strike\b", ["ing strike"]),
    (r"\banti-?strike\b", ["strike", "^anti"]),
    (r"\bun\w+fied\b", ["fied", "^un"]),
    (r"(?P<day>\d{1,2}) (?P<month>may|june)\b", ["^june$ ^may$", "0"]),
    (r"(?P<month>may|june)\w* x", ["june may", "^x"]),
    (r"\d+ ?%", ["0"]),
    (r"(?:3[01]|[12]\d|0?[1-9]|first)", ["0 first"]),
    (r"\bзабастовк\w*", ["^забастовк"]),
    (r"(?:a|\w+)", []),
]


@pytest.mark.parametrize(("source", "needs"), NEEDS, ids=[source for source, _ in NEEDS])
def test_needs_of_a_pattern(source, needs):
    assert [" ".join(sorted(map(_written, each))) for each in Pattern(source).needs] == needs


def _written(need):
    return ("^" if need.opens else "") + need.text + ("$" if need.closes else "")


def _patterns():
    for language in load_languages(DATA / "languages"):
        yield from (t.regex for t in language.triggers)
        yield from (d.regex for d in language.dates)
        yield from (c.regex for c in language.cues)


PATTERNS = list(_patterns())
WORDS = sorted({n.text for pattern in PATTERNS for needs in pattern.needs for n in needs})
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


def test_nothing_is_passed_over_in_the_sentences_of_reports():
    texts = [
        fold(sentence.text)
        for path in sorted((DATA.parent / "tests" / "evaluation").glob("*/*-*.txt"))
        for offset, line in lines(path.read_text(encoding="utf-8"))
        for sentence in sentences(line, offset)
    ]
    assert len(texts) > 500
    for language in load_languages(DATA / "languages"):
        for sieve, things in (
            (language.date_sieve, language.dates),
            (language.trigger_sieve, language.triggers),
            (language.cue_sieve, language.cues),
        ):
            for text in texts[::7]:
                passing = {id(thing) for thing in sieve.passing(text)}
                for thing in things:
                    if id(thing) not in passing:
                        assert not thing.regex.regex.search(text), (thing, text)
