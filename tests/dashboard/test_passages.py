"""A text cut at its lines and passages loses no letter, whatever the passages are."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dashboard.reports.passages import Passage, paragraphs_of, passages_of
from dashboard.reports.report_text import report_text, sentences_of
from dashboard.tables import LeftOut

REPORT = "000_7ce5915e8f585a2e.txt"


@pytest.mark.parametrize(
    ("text", "spans", "pieces"),
    [
        ("One. Two.", [], [["One. Two."]]),
        ("One. Two.", [(0, 4)], [["*One.", " Two."]]),
        ("One. Two.", [(5, 9)], [["One. ", "*Two."]]),
        ("One.Two.", [(0, 4), (4, 8)], [["*One.", "*Two."]]),
        ("One\r\n \nTwo\rThree\n", [], [["One"], ["Two"], ["Three"]]),
        ("One two\nthree.", [(4, 14)], [["One ", "*two"], ["-three."]]),
        ("One\ntwo", [(0, 4)], [["*One"], ["two"]]),
        ("One\ntwo", [(3, 7)], [["One"], ["*two"]]),
        ("", [], []),
    ],
)
def test_lines_are_cut_at_the_ends_of_passages(text, spans, pieces):
    """A star marks where a passage begins, a dash where it goes on."""
    passages = [Passage(n, a, b, "en", reason="x") for n, (a, b) in enumerate(spans, start=1)]

    def told(piece):
        return ("*" if piece.begins else "-" if piece.passage else "") + text[
            piece.start : piece.end
        ]

    assert [[told(p) for p in each.pieces] for each in paragraphs_of(text, passages)] == pieces


@given(
    st.text(alphabet="ab \n\r\u00a0", max_size=60),
    st.lists(st.integers(min_value=0, max_value=60), unique=True).map(sorted),
)
def test_pieces_lie_side_by_side_and_leave_out_line_ends_alone(text, ends):
    spans = [(a, b) for a, b in zip(ends[::2], ends[1::2], strict=False) if b <= len(text)]
    passages = [Passage(n, a, b, "en", reason="x") for n, (a, b) in enumerate(spans, start=1)]
    paragraphs = paragraphs_of(text, passages)
    at = 0
    for paragraph in paragraphs:
        assert not text[at : paragraph.start].strip()
        at = paragraph.start
        for piece in paragraph.pieces:
            assert piece.start == at < piece.end
            at = piece.end
        assert at == paragraph.end
    assert not text[at:].strip()
    assert [p for paragraph in paragraphs for p in paragraph.passages] == [
        p for p in passages if any(p.start < x.end and x.start < p.end for x in paragraphs)
    ]


def test_each_sentence_of_the_tables_is_a_passage_of_its_own(atlas):
    for report in atlas.reports:
        spans = [(p.start, p.end) for p in passages_of(atlas, report)]
        assert spans == sorted({(s.start, s.end) for s in sentences_of(atlas, report)})


def test_excerpts_that_overlap_are_one_passage_and_what_was_left_out_there_none(atlas):
    text = report_text(atlas, REPORT)
    event = next(e for e in atlas.events if e.excerpts[0].start == 3781)
    longer = replace(event.excerpts[0], start=3700, text=text[3700:3800])
    hand_made = replace(event, id="by-hand", excerpts=(longer,))
    left = LeftOut(REPORT, "en", 3790, text[3790:3799], "demand")
    changed = replace(atlas, events=(*atlas.events, hand_made), left_out=(*atlas.left_out, left))
    passage = next(p for p in passages_of(changed, REPORT) if p.start <= 3700 < p.end)
    assert (passage.start, passage.end) == (3635, 3886)
    assert len(passage.tellings) == 3
    assert left.start not in {p.start for p in passages_of(changed, REPORT)}


def test_events_of_a_sentence_stand_in_the_order_of_legend_and_sentence(atlas):
    passage = next(p for p in passages_of(atlas, REPORT) if p.start == 4292)
    assert [(t.event.kind, t.excerpt.place) for t in passage.tellings] == [
        *(
            ("strike", place)
            for place in (
                "Atyrau", "Uralsk", "Aktyubinsk", "Kyzylorda", "Taraz", "Taldykorgan",
                "Turkestan", "Shymkent", "Ekibastuz", "Almaty; Alma-Ata",
            )
        ),
        ("storming", "Almaty; Alma-Ata"),
    ]  # fmt: skip
