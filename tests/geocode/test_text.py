"""Sentences keep every code point."""

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from syntok import segmenter

from geocode import text as cutting
from geocode.line_joining import paragraphs_in
from geocode.text import fold, sentences

EVALUATION = Path(__file__).resolve().parents[1] / "evaluation"


def test_sentences_have_offsets_of_the_file():
    text = "Title\n\nOne here. Two\u00a0there!  «\u00a0Three, they said.\u00a0» Four."
    ((_, _), (offset, line)) = paragraphs_in(text)
    found = sentences(line, offset)
    assert [s.text for s in found] == [
        "One here.", "Two\u00a0there!", "«\u00a0Three, they said.\u00a0»", "Four."
    ]  # fmt: skip
    assert all(text[s.start : s.end] == s.text for s in found)


def test_a_bracket_stays_with_its_sentence():
    (one,) = sentences("The site of the movement ( on the strikes ) says so.", 0)
    assert one.text.endswith("says so.")


def test_a_dash_after_a_bracket_goes_on():
    text = "OSLO (Agency) - Miners struck. They (all of them) – as was said – marched."
    assert [s.text for s in sentences(text, 0)] == [text[:30], text[31:]]


def test_a_weekday_cut_short_goes_on_with_its_number():
    text = "Sab. 10 – I portuali scioperano. Dom. Tutto tace."
    found = [s.text for s in sentences(text, 0, (), {"sab": 5, "dom": 6})]
    assert found == ["Sab. 10 – I portuali scioperano.", "Dom.", "Tutto tace."]


@given(st.text())
def test_folding_keeps_the_length(text):
    assert len(fold(text)) == len(text)


@given(st.text(alphabet=st.characters(exclude_categories=["Cs"]), max_size=200))
def test_sentences_are_verbatim_and_in_order(text):
    reach = 0
    for offset, line in paragraphs_in(text):
        for sentence in sentences(line, offset):
            assert text[sentence.start : sentence.end] == sentence.text
            assert sentence.start >= reach
            reach = sentence.end


@pytest.mark.parametrize(
    "text",
    [
        "Ils scandaient « Du pain ». A Sfax, rien.",
        "Он сказал: «Нет». Полиция ушла.",
        'She said "no". A march began.',
        "They struck (again). A march began.",
    ],
)
def test_full_stop_after_a_closing_quote_or_bracket_ends_a_sentence(text):
    assert len(sentences(text, 0)) == 2


def test_abbreviations_of_the_language_end_no_sentence():
    text = "In the Karag. Region miners met. They left."
    assert [s.text for s in sentences(text, 0, ("Karag.",))] == [
        "In the Karag. Region miners met.",
        "They left.",
    ]


def _cut_by_the_segmenter_alone(plain):
    tokens = cutting._tokenizer().tokenize(plain)
    for sentence in segmenter.split(tokens):
        yield sentence[0].offset, sentence[-1].offset + len(sentence[-1].value)


def _texts_of(plain, spans):
    return [plain[start:end].strip() for start, end in spans if plain[start:end].strip()]


def test_reports_are_cut_as_the_segmenter_alone_would_cut_them():
    whole = [
        line.translate(cutting._SPACES)
        for path in sorted(EVALUATION.glob("*/*-*.txt"))
        for _, line in paragraphs_in(path.read_text(encoding="utf-8"))
    ]
    assert len(whole) > 400
    # What stands in brackets that are not closed, and what follows a closing quote, is cut
    # otherwise, on purpose.
    for plain in whole:
        if not any(sign in plain for sign in ("(", ")", *"[]{}„‚", "». ", '". ', "”. ")):
            cut = _texts_of(plain, cutting._segments(plain))
            assert cut == _texts_of(plain, _cut_by_the_segmenter_alone(plain))


WORDS = (
    "Workers", "struck", "in", "Oral", "on", "3.", "12.", "2018.", "31.10.2020.", "May", "Oct",
    "mar.", "st.", "St.", "no.", "No.", "no", "co.", "etc.", "a.", "A.", "IV.", "x", "и", "в.",
    "Баку.", "обл.", "г.", "там.", "left.", "left;", "left!", "left?", "Then", "I", "It", "«Да»,",
    "–", "—", "«", "11", "110", "7", "...", "said...", "l'usine.", "non-stop.", "U.S.", "%.",
)  # fmt: skip


@settings(max_examples=500)
@given(st.lists(st.sampled_from(WORDS), max_size=12))
def test_any_words_are_cut_as_the_segmenter_alone_would_cut_them(words):
    plain = " ".join(words)
    cut = _texts_of(plain, cutting._segments(plain))
    assert cut == _texts_of(plain, _cut_by_the_segmenter_alone(plain))


@pytest.mark.parametrize("text", ["a\u00a0b", "\u201ca\u201d", "«a»", "l\u2019a", "İ", "ı", "a\tb"])
def test_what_is_to_be_folded_is_found(text):
    assert fold(text) != text
    assert fold(fold(text)) == fold(text)
