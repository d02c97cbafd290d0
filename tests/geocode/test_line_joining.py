"""Plain texts whose lines were wrapped by who wrote them."""

import pytest

from geocode.line_joining import paragraphs_in
from tests.geocode.test_statements import events_of, statements_of

WRAPPED = """Drivers and miners

On 8 May some two hundred drivers in the
town of Oral went on strike. They demand
that they be paid what they have not been
paid since the winter. The same day miners
walked out in Temirtau.
Police arrested three of them there, as
the union said.
"""


@pytest.mark.parametrize("line_end", ["\n", "\r\n", "\r", " \n  "])
def test_wrapped_text_is_read_as_its_paragraphs(line_end):
    assert events_of(WRAPPED.replace("\n", line_end)) == [
        "strike Oral 2023-05-08", "strike Temirtau 2023-05-08", "repression Temirtau 2023-05-08",
    ]  # fmt: skip


def test_excerpts_keep_their_line_ends():
    found, _ = statements_of(WRAPPED)
    assert [s.sentence.text for s in found][:1] == [
        "On 8 May some two hundred drivers in the\ntown of Oral went on strike."
    ]


@pytest.mark.parametrize(
    ("text", "number"),
    [
        (WRAPPED, 3),
        ("Oral\nA strike.\nAktau\nA rally.\nTaraz\nA march.\n", 6),
        (WRAPPED + "2021\n" + WRAPPED + "marzo 12 Drivers\n", 8),
        ("They ask for\n- more pay\n- less work\n- gloves\n- soap\n- tea\n", 6),
    ],
)
def test_lines_of_a_text_that_was_not_wrapped_stay(text, number):
    assert len(paragraphs_in(text)) == number
