"""Sentences keep every code point."""

from hypothesis import given
from hypothesis import strategies as st

from geocode.text import fold, lines, sentences


def test_sentences_have_offsets_of_the_file():
    text = "Title\n\nOne here. Two\u00a0there!  «\u00a0Three, they said.\u00a0» Four."
    ((_, _), (offset, line)) = lines(text)
    found = sentences(line, offset)
    assert [s.text for s in found] == [
        "One here.", "Two\u00a0there!", "«\u00a0Three, they said.\u00a0»", "Four."
    ]  # fmt: skip
    assert all(text[s.start : s.end] == s.text for s in found)


def test_a_bracket_stays_with_its_sentence():
    (one,) = sentences("The site of the movement ( on the strikes ) says so.", 0)
    assert one.text.endswith("says so.")


@given(st.text())
def test_folding_keeps_the_length(text):
    assert len(fold(text)) == len(text)


@given(st.text(alphabet=st.characters(exclude_categories=["Cs"]), max_size=200))
def test_sentences_are_verbatim_and_in_order(text):
    reach = 0
    for offset, line in lines(text):
        for sentence in sentences(line, offset):
            assert text[sentence.start : sentence.end] == sentence.text
            assert sentence.start >= reach
            reach = sentence.end


def test_abbreviations_of_the_language_end_no_sentence():
    text = "In the Karag. Region miners met. They left."
    assert [s.text for s in sentences(text, 0, ("Karag.",))] == [
        "In the Karag. Region miners met.",
        "They left.",
    ]
