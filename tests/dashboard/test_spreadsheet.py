"""The CSV file: what a spreadsheet shows, and never runs."""

import csv
import io
import re
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dashboard.strings import load_strings
from dashboard.tables import Excerpt
from dashboard.take.event_fields import FIELDS
from dashboard.take.extract import everything
from dashboard.take.spreadsheet import (
    BYTE_ORDER_MARK,
    CONTROLS,
    SIGNS,
    as_written,
    safe,
    spreadsheet_text,
)

# Made of what matters, so that hypothesis meets it often.
TEXTS = st.text(st.sampled_from(SIGNS + CONTROLS + "'\",;| a5é\u00a0")) | st.text(
    st.characters(exclude_categories=["Cs"])
)
NUMBERS = ("latitude", "longitude", "sources")


def file_of(atlas):
    return spreadsheet_text(everything(atlas, load_strings()))


def rows_of(text):
    return list(csv.reader(io.StringIO(text.removeprefix(BYTE_ORDER_MARK), newline="")))


def is_run(cell):
    """Tell whether a spreadsheet that drops blanks and quotes might run the cell."""
    return bool(re.match(rf'[\s"\0]*[{re.escape(SIGNS)}]', cell))


def is_formula(cell):
    """Tell whether the cell is run, or begins with what OWASP names beside the signs."""
    return cell[:1] in tuple(CONTROLS) or is_run(cell)


@pytest.fixture(scope="module")
def one(atlas):
    """An atlas of one event."""
    event = atlas.events[0]
    return replace(atlas, events=(event,), places={event.place: atlas.places[event.place]})


def event_with(atlas, text):
    """Give the atlas of one event with ``text`` for all its words, in the south-west."""
    event, place = atlas.events[0], atlas.places[atlas.events[0].place]
    excerpt = Excerpt(event.excerpts[0].report, "en", 0, text, text, text, text, "", "")
    words = {"actors": text, "demands": text, "quantities": text, "excerpts": (excerpt,)}
    west = replace(place, name=text, region=text, latitude=-0.5, longitude=-5.3)
    return replace(atlas, events=(replace(event, **words),), places={place.id: west})


@pytest.mark.parametrize(
    ("text", "cell"),
    [
        ("=HYPERLINK(A1)", "'=HYPERLINK(A1)"),
        ("+7 701", "'+7 701"),
        ("- 75 % of the workers", "'- 75 % of the workers"),
        ("@SUM(1)", "'@SUM(1)"),
        ("＝1+1", "'＝1+1"),
        ("\t=1", "'\t'=1"),
        ("\rtext", "'\rtext"),
        (" =1", " '=1"),
        ("'=1", "''=1"),
        ("pay;=1+1", "pay;'=1+1"),
        ("pay, -5 %", "pay, '-5 %"),
        ("first\n=1+1", "first\n'=1+1"),
        ('pay;"=1', "pay;\"'=1"),
        ("oil-workers = 75 %", "oil-workers = 75 %"),
        ("3–4 January, Janaozen", "3–4 January, Janaozen"),
        ("", ""),
    ],
)
def test_apostrophe_stands_before_what_might_be_run(text, cell):
    assert safe(text) == cell
    assert as_written(cell) == text


@given(TEXTS)
def test_any_text_is_safe_and_can_be_had_back(text):
    assert not is_formula(safe(text))
    assert as_written(safe(text)) == text


@given(text=TEXTS)
def test_no_cell_of_a_file_is_a_formula_but_numbers_stay_numbers(one, text):
    header, cells = rows_of(file_of(event_with(one, text)))
    row = dict(zip(header, cells, strict=True))
    assert not [name for name in row if name not in NUMBERS and is_formula(row[name])]
    assert (float(row["latitude"]), float(row["longitude"])) == (-0.5, -5.3)
    assert as_written(row["excerpt"]) == as_written(row["actors"]) == text


@pytest.mark.parametrize("separator", [",", ";", "\t", "|"])
@given(text=TEXTS)
def test_no_cell_is_a_formula_where_another_separator_is_taken(one, separator, text):
    for line in re.split(r"[\r\n]", file_of(event_with(one, text))):
        assert not [c for c in line.split(separator) if c not in ("-0.5", "-5.3") and is_run(c)]


def test_it_is_one_row_for_each_event_in_the_order_of_the_tables(atlas):
    header, *rows = rows_of(file_of(atlas))
    assert tuple(header) == FIELDS
    assert [row[0] for row in rows] == [event.id for event in atlas.events]


def test_excel_knows_it_as_utf_8_and_lines_end_as_rfc_4180_says(atlas):
    data = file_of(atlas).encode()
    assert data.startswith(b"\xef\xbb\xbfevent_id,")
    assert data.endswith(b"\r\n")


def test_sentences_are_verbatim_each_with_a_line_that_says_where_it_stands(atlas):
    header, *rows = rows_of(file_of(atlas))
    for event, cells in zip(atlas.events, rows, strict=True):
        row = dict(zip(header, cells, strict=True))
        assert row["excerpt"].split("\n\n") == [e.text for e in event.excerpts]
        lines = row["excerpt_source"].split("\n")
        for excerpt, line in zip(event.excerpts, lines, strict=True):
            assert line.endswith(f", {excerpt.language} ({excerpt.report}, {excerpt.start})")


def test_no_event_leaves_the_header(atlas):
    assert rows_of(file_of(replace(atlas, events=()))) == [list(FIELDS)]
