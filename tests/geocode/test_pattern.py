"""What a pattern needs: it is passed over where a text lacks it, and only there."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from geocode.build import DATA
from geocode.language_file import load_languages
from geocode.line_joining import paragraphs_in
from geocode.needs import needs_of
from geocode.pattern import Pattern, Sieve, Vocabulary
from geocode.text import fold, sentences

NEEDS = [
    # pattern; for each way to match sets of parts of words, of each of which every match holds one:
    # ^ at the beginning and $ at the end of a word, 0 for any digit; a set that is there twice is
    # held by two words; 0000 for a word of four digits or more
    (r"\bstrikes? (?:began|ended)\b", [["^began$ ^ended$", "^strike$ ^strikes$"]]),
    (r"\b(?:rally|march)\b", [["^march$ ^rally$"]]),
    (r"\b(?:rally|march|went out)\b", [["^march$ ^rally$"], ["^went$", "^out$"]]),
    (r"\b(?:the )?(?:big )?strike\b", [["^strike$"]]),
    (r"\b(?:went|gone) on (?:a )?strike\b", [["^strike$", "^gone$ ^went$", "^on$"]]),
    (r"\b\w+ing strike\b", [["^strike$", "ing$"]]),
    (r"\banti-?strike\b", [["strike$", "^anti"]]),
    (r"\bun\w+fied\b", [["fied$", "^un"]]),
    (r"\bprotest[eo]rs?\b", [["^protester$ ^protesters$ ^protestor$ ^protestors$"]]),
    (r"\b(?:re)?start(?! line)\b(?<=on) x", [["^restart$ ^start$", "^x", "on"]]),
    (r"(?P<day>\d{1,2}) (?P<month>may|june)\b", [["^june$ ^may$", "0"]]),
    (r"(?P<month>may|june)\w* x", [["june may", "^x"]]),
    (r"\d+ ?%", [["%", "0"]]),
    (r"\bon \d{1,2} and \d{1,2}\b", [["^on$", "^and$", "0", "0"]]),
    (r"\d\d?[./]\d\d?", [["0", "0"]]),
    (r"\d\d? ?\d", [["0"]]),
    (r"\d (?:(?<=\d )x)", [["0", "^x"]]),
    (r"(?:in \d\d)\d\d", [["in$", "0"]]),
    (r"(?:\d )+\d", [["0", "0"]]),
    (r"(?=\d+ x)\d", [["0", "^x"]]),
    (r"(?=[0-9a])\w", [[]]),
    (r"\d(?: to |-)(?:\d|first)", [["- ^to$", "0", "0 ^first", "0 ^first"]]),
    (r"\d(?: ?to ?|-)\d", [["- to", "0"]]),
    (r"(?:1[89]|20)\d\d(?: ?[-–] ?x)", [["- –", "0", "0000", "^x"]]),
    (r"\bstrikes?(?<=\bfor (?:a|the) strike)", [["^strike", "^for$", "^a$ ^the$"]]),
    (r"(?=-)?strike(?=bar)?", [["strike"]]),
    (r"(?!)", [[""]]),
    (r"(?:3[01]|[12]\d|0?[1-9]|first)", [["0 first"]]),
    (r"\bзабастовк\w*", [["^забастовк"]]),
    (r"\bstrike\b|;", [["; ^strike$"]]),
    (r"\bstrike\b|[;,]", [[], ["^strike$"]]),
    (r"(?:a|\w+)", [[], ["a"]]),
    (r"(?i)strike", [[]]),
    (r"strike\u0301", [[]]),
]


@pytest.mark.parametrize(("source", "needs"), NEEDS, ids=[source for source, _ in NEEDS])
def test_needs_of_a_pattern(source, needs):
    ways = [[" ".join(sorted(map(_written, each))) for each in way] for way in needs_of(source)]
    assert sorted(map(sorted, ways)) == sorted(map(sorted, needs))


def _written(need):
    return ("^" if need.opens else "") + need.text + ("$" if need.closes else "")


def _patterns():
    for language in load_languages(DATA / "languages"):
        yield from language.dates[0].regex.vocabulary.patterns


PATTERNS = list(_patterns())
WORDS = sorted({n.text for p in PATTERNS for way in p.needs for needs in way for n in needs})


@settings(derandomize=True, deadline=None)
@given(st.lists(st.sampled_from([*WORDS, "the", "in", "Aktau", "3", "4 January", ",", "on"])))
def test_nothing_is_passed_over_that_would_match(words):
    text = " ".join(words)
    for pattern in PATTERNS:
        assert bool(pattern.search(text)) == bool(pattern.regex.search(text)), pattern


def _sentences():
    return [
        fold(sentence.text)
        for path in sorted((DATA.parent / "tests" / "evaluation").glob("*/*-*.txt"))
        for offset, line in paragraphs_in(path.read_text(encoding="utf-8"))
        for sentence in sentences(line, offset)
    ]


def test_nothing_is_passed_over_in_the_sentences_of_reports():
    texts = _sentences()
    assert len(texts) > 500
    for text in texts[::7]:
        for pattern in PATTERNS:
            assert bool(pattern.search(text)) == bool(pattern.regex.search(text)), (pattern, text)


def test_a_sieve_gives_what_may_match_in_its_order():
    vocabulary = Vocabulary()
    strike, rally, mark = (Pattern(s, "", vocabulary) for s in (r"\bstrike\b", r"\brall", r"[.,]"))
    sieve = Sieve([rally, mark, strike], lambda pattern: pattern)
    assert sieve.passing("A strike after the rallies") == (rally, mark, strike)
    assert sieve.passing("strikes") == (mark,)
    assert Sieve([], lambda pattern: pattern).passing("strike") == ()


def test_a_word_is_what_the_patterns_take_for_one():
    pattern = Pattern(r"\bstrike\b")
    for text in ("strike² ended", "STRIKE_", "(strike)", "strike\u0301", "strike9"):
        assert bool(pattern.search(text)) == bool(pattern.regex.search(text)), text


@pytest.mark.parametrize(
    ("source", "text"),
    [
        (r"\d (?:(?<=\d )x)", "5 x"),
        (r"strike (?:(?<=strike )x)", "strike x"),
        (r"(?:(?=x \d)x) \d", "x 5"),
        (r"(?:in \d\d)\d\d", "in 1999"),
        (r"(?: \d)\d", "x 55"),
        (r"(?:[-/]\d)\d", "a/55"),
    ],
)
def test_one_word_is_not_taken_for_the_two_that_a_pattern_needs(source, text):
    assert Pattern(source).search(text)
