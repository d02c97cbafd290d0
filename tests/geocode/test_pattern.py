"""What a pattern needs, and where it may begin: it is passed over elsewhere, and only there."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from geocode.build import DATA
from geocode.language_file import load_languages
from geocode.line_joining import paragraphs_in
from geocode.needs import needs_of
from geocode.openings import openings_of
from geocode.pattern import Pattern, Sieve
from geocode.text import fold, sentences
from geocode.vocabulary import Vocabulary

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


OPENINGS = [
    # pattern; the words with which a match begins, written as above; None where that is not known
    (r"\bstrikes? (?:began|ended)\b", "^strike$ ^strikes$"),
    (r"\bstrik\w+", "^strik"),
    (r"\b(?:rally|sit-in|went out)\b", "^rally$ ^sit$ ^went$"),
    (r"\b(?:(?:the |a )?big )?(?:strike|march)", "^a$ ^big$ ^march ^strike ^the$"),
    (r"\b(?:from )?(?P<day>\d\d?|first) may", "0 ^first$ ^from$"),
    (r"(?<=on )\b(?=m)(?:may|march)\b(?! past)", "^march$ ^may$"),
    (r"\bl'usine|\bgrève", "^grève ^l$"),
    (r"\bdoors?\b|\bgates+", "^door$ ^doors$ ^gate"),
    (r"\b(?:re)?start(?:ed)?\b", "^restart$ ^restarted$ ^start$ ^started$"),
    (r"^(?:on )?strike", "^on$ ^strike"),
    (r"strike", None),  # also within a word
    (r"\b(?:\w*workers|\w*(?:union)?ists)\b", "ists$ unionists$ workers$"),
    (r"\b\w*(?:ing)?(?: day)?", None),
    (r"\b(?:un)?\w+ing", None),
    (r"\b[\w-]*workers", None),
    (r", (?:which|who)\b", None),
    (r"\b(?: and)? strike", None),
    (r"(?:\bstrike)?", None),
    (r"(?i)strike", None),
]


@pytest.mark.parametrize(("source", "openings"), OPENINGS, ids=[source for source, _ in OPENINGS])
def test_openings_of_a_pattern(source, openings):
    found = openings_of(source)
    assert (None if found is None else " ".join(sorted(map(_written, found)))) == openings


def _written(need):
    return ("^" if need.opens else "") + need.text + ("$" if need.closes else "")


def _patterns():
    for language in load_languages(DATA / "languages"):
        yield from language.dates[0].regex.vocabulary.patterns


PATTERNS = list(_patterns())
WORDS = sorted(
    {n.text for p in PATTERNS for way in needs_of(p.source) for needs in way for n in needs}
)


def _assert_nothing_is_passed_over(text):
    for pattern in PATTERNS:
        found = [match.span() for match in pattern.finditer(text)]
        assert found == [match.span() for match in pattern.regex.finditer(text)], (pattern, text)


@settings(derandomize=True, deadline=None)
@given(st.lists(st.sampled_from([*WORDS, "the", "in", "Aktau", "3", "4 January", ",", "on"])))
def test_nothing_is_passed_over_that_would_match(words):
    _assert_nothing_is_passed_over(" ".join(words))


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
        _assert_nothing_is_passed_over(text)


def test_a_letter_that_is_two_in_lower_case_moves_no_match():
    pattern = Pattern(r"\bstrike\b")
    assert [match.span() for match in pattern.finditer("İ, a strike, a strike")] == [
        (5, 11),
        (15, 21),
    ]


def test_a_word_with_a_stroke_below_the_line_is_one():
    pattern = Pattern(r"\b\w*workers\b")
    assert [match.span() for match in pattern.finditer("oil_workers, workers")] == [
        (0, 11),
        (13, 20),
    ]


def test_a_sieve_gives_what_may_match_in_its_order():
    vocabulary = Vocabulary()
    strike, rally, mark = (Pattern(s, "", vocabulary) for s in (r"\bstrike\b", r"\brall", r"[.,]"))
    sieve = Sieve([rally, mark, strike], lambda pattern: pattern)
    assert sieve.passing("A strike after the rallies") == [rally, mark, strike]
    assert sieve.passing("strikes") == [mark]
    assert Sieve([], lambda pattern: pattern).passing("strike") == []
    found = [(thing, match.start()) for thing, match in sieve.matches("Strike, rally, strike")]
    assert found == [(rally, 8), (mark, 6), (mark, 13), (strike, 0), (strike, 15)]


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
