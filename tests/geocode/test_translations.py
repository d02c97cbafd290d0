"""Paragraphs and their translations, and statements that say the same."""

from datetime import date

from geocode.agreement import agree
from geocode.build import DATA
from geocode.marks import marks_of
from geocode.model import Paragraph, Place, Sentence, Statement
from geocode.translations import translated_paragraphs
from geocode.transliteration import load_transliteration

KEYS = load_transliteration(DATA / "transliteration.csv")
DAY = date(2022, 1, 3)
WINDOW = (date(2022, 1, 2), date(2022, 1, 6))
AKTAU = Place("gn:1", "Aktau", "city", 43.6, 51.2, "city", "KZ", "KZ-MAN")

TWO_HALVES = [
    ("en", "A rally of 300 workers of Alfa took place in Janaozen."),
    ("en", "Nobody was hurt."),
    ("en", "The miners of Beta, 40 of them, met in Aktaou."),
    ("it", "A Zhanaozen ha avuto luogo un raduno di 300 operai della Alfa."),
    ("it", "Nessuno è rimasto ferito."),
    ("it", "I minatori della Beta, in 40, si sono riuniti ad Aktau."),
]


def paragraphs_of(lines):
    found, start = [], 0
    for language, text in lines:
        sentence = Sentence(start, start + len(text), text)
        found.append(Paragraph((sentence,), language, "report", False))
        start += len(text) + 1
    return tuple(found)


def said(paragraph, first, last, precision, *, place=AKTAU, kind="protest"):
    return Statement(
        "a.txt", paragraph.language, paragraph.sentences[0], kind, "", "happened", place, "", "",
        first, last, precision, "", "day",
    )  # fmt: skip


def test_marks_are_the_same_in_both_languages():
    english, italian = (marks_of(TWO_HALVES[at][1], KEYS) for at in (0, 3))
    assert {"300", "alfa", KEYS.key("Zhanaozen")} <= english & italian


def test_paragraphs_are_paired_with_their_translations():
    pairs = translated_paragraphs(paragraphs_of(TWO_HALVES), KEYS)
    assert pairs == {(0, 3), (1, 4), (2, 5)}


def test_paragraph_without_a_translation_stays_alone():
    lines = [*TWO_HALVES[:3], TWO_HALVES[3], TWO_HALVES[5]]
    pairs = translated_paragraphs(paragraphs_of(lines), KEYS)
    assert {(0, 3), (2, 4)} <= pairs
    assert all(1 not in pair for pair in pairs)


def test_texts_of_different_things_are_no_translations():
    lines = [
        ("en", "On 4 March the Senate met in Rome for two hours."),
        ("it", "Il presidente Rossi ha visitato Tokyo."),
    ]
    assert not translated_paragraphs(paragraphs_of(lines), KEYS)


def test_translation_takes_the_more_exact_days():
    paragraphs = paragraphs_of(TWO_HALVES)
    exact = said(paragraphs[2], DAY, DAY, "day")
    vague = said(paragraphs[5], *WINDOW, "inferred")
    assert [(s.first, s.last) for s in agree([exact, vague], {"a.txt": paragraphs}, KEYS)] == [
        (DAY, DAY),
        (DAY, DAY),
    ]


def test_rule_tells_whence_the_days_come():
    paragraphs = paragraphs_of(TWO_HALVES)
    exact, vague = said(paragraphs[2], DAY, DAY, "day"), said(paragraphs[5], *WINDOW, "inferred")
    _, agreed = agree([exact, vague], {"a.txt": paragraphs}, KEYS)
    start = exact.sentence.start
    assert agreed.date_rule == f"day; days of what corresponds to it in a.txt (at {start})"


def test_sentence_on_the_same_place_that_tells_of_something_else_keeps_its_days():
    paragraphs = paragraphs_of(TWO_HALVES)
    exact, vague = said(paragraphs[0], DAY, DAY, "day"), said(paragraphs[5], *WINDOW, "inferred")
    assert agree([exact, vague], {"a.txt": paragraphs}, KEYS) == [exact, vague]


def test_days_that_do_not_agree_stay():
    paragraphs = paragraphs_of(TWO_HALVES)
    a, b = said(paragraphs[2], DAY, DAY, "day"), said(paragraphs[5], WINDOW[1], WINDOW[1], "day")
    assert agree([a, b], {"a.txt": paragraphs}, KEYS) == [a, b]


def test_repetition_in_one_language_takes_the_more_exact_days():
    lines = [
        ("en", "On 3 January 300 workers of Alfa Oil held a rally in Aktau, the Beta union said."),
        (
            "en",
            "The rally of 300 workers of Alfa Oil in Aktau, which the Beta union led, was loud.",
        ),
    ]
    paragraphs = paragraphs_of(lines)
    exact, vague = said(paragraphs[0], DAY, DAY, "day"), said(paragraphs[1], *WINDOW, "inferred")
    agreed = agree([exact, vague], {"a.txt": paragraphs}, KEYS)
    assert {(s.first, s.last) for s in agreed} == {(DAY, DAY)}
