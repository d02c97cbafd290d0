"""The places by days, as values and as HTML."""

import re
from datetime import date, timedelta

import pytest

from dashboard.filters import passing
from dashboard.spread.matrix import Sign, make_matrix
from dashboard.spread.matrix_html import frame_css, kinds_key, matrix_html
from dashboard.strings import load_strings
from dashboard.tables import load_atlas
from dashboard.timeline import make_timeline
from dashboard.view import Filters
from tests.invented_tables import ABROAD, Told, write_tables

TOLD = (("fr", "Le 7 mars, les ouvriers se sont mis en grève.", "en grève"),)


def matrix_of(atlas, filters=None):
    return make_matrix(atlas, passing(atlas, filters or Filters()), make_timeline(atlas))


def html_of(matrix, palette, place=""):
    return matrix_html(matrix, place, palette, load_strings())


def row(matrix, name):
    return next(row for row in matrix.rows if row.place.name == name)


@pytest.fixture
def abroad(tmp_path):
    return load_atlas(write_tables(tmp_path, ABROAD))


def test_rows_stand_in_the_order_of_joining_and_announced_places_come_last(abroad):
    names = [row.place.name for row in matrix_of(abroad).rows]
    assert names[:4] == ["Le Havre", "Marseille", "Paris", "Toulouse"]
    assert names[-2:] == ["Brittany", "Rome"]
    assert {"France", "Italy"}.isdisjoint(names)


def test_an_event_of_several_days_has_a_cell_on_each_of_them(abroad):
    cells = row(matrix_of(abroad), "Le Havre").cells
    assert [cell.day.day for cell in cells] == [7, 8, 9]
    assert {cell.signs for cell in cells} == {(Sign("strike", False),)}


def test_days_without_a_report_share_a_column_unless_something_is_announced_for_one(abroad):
    columns = matrix_of(abroad).columns
    assert [(c.first.day, c.last.day, c.covered) for c in columns] == [
        (7, 7, True), (8, 8, True), (9, 9, True), (10, 10, False), (11, 31, False),
    ]  # fmt: skip
    assert row(matrix_of(abroad), "Rome").cells[0].signs == (Sign("strike", True),)


def test_filters_leave_signs_out_but_no_column(abroad):
    everything = matrix_of(abroad)
    strikes_hidden = matrix_of(abroad, Filters(frozenset({"strike"})))
    assert [row.place.name for row in strikes_hidden.rows] == [
        "Paris", "Toulouse", "Genoa", "Nice", "Palermo",
    ]  # fmt: skip
    assert {c.first for c in strikes_hidden.columns} <= {c.first for c in everything.columns}


def test_almaty_on_5_january_has_three_events_of_two_kinds(atlas, palette):
    matrix = matrix_of(atlas)
    cell = next(c for c in row(matrix, "Almaty").cells if c.day == date(2022, 1, 5))
    assert cell.events == 3
    assert cell.signs == (Sign("storming", False), Sign("repression", False))
    html = html_of(matrix, palette)
    assert "aria-label='Almaty, 5 January: 3 events: Storming or attempt, Repression'" in html
    assert "href='?place=gn:1526384&amp;day=2022-01-05'" in html


def test_what_is_announced_for_after_the_slider_has_a_hollow_sign_in_a_column_of_its_own(
    atlas, palette
):
    matrix = matrix_of(atlas)
    cell = row(matrix, "Beyneu District").cells[0]
    assert matrix.columns[cell.column].after
    assert cell.signs == (Sign("strike", True),)
    html = html_of(matrix, palette)
    assert "aria-label='Beyneu District, 1 March: 1 event: Strike (announced)'" in html
    assert "<i class='strike hollow'>●</i>" in html
    # The map shows what is announced from the day of the report that announces it.
    assert "href='?place=gn:610297&amp;day=2022-02-15'" in html


def test_uncovered_days_are_hatched_and_say_so(atlas, palette):
    html = html_of(matrix_of(atlas), palette)
    assert html.count("<div class='uncovered'") == 2
    # CLDR puts thin spaces around the dash.
    assert re.search(r"no report covers 7 Jan\s–\s9 Feb<", html)


def test_months_stand_over_their_days_and_the_year_over_its_first(atlas, palette):
    html = html_of(matrix_of(atlas), palette)
    assert re.findall(r"<em [^>]+><span>([^<]+)", html) == ["January 2022", "February", "March"]


def test_the_column_of_every_day_can_be_framed(atlas):
    matrix = matrix_of(atlas)
    assert frame_css(matrix, date(2022, 1, 2)) == ".spread .chosen{grid-column:2}"
    assert frame_css(matrix, date(2022, 1, 7)) == frame_css(matrix, date(2022, 2, 9))
    assert all(frame_css(matrix, day) for day in make_timeline(atlas).days)


def test_the_chosen_place_is_told_to_a_screen_reader(atlas, palette):
    html = html_of(matrix_of(atlas), palette, "gn:1526384")
    assert re.findall(r"aria-current='true'>([^<]+)", html) == ["Almaty"]


def test_the_key_names_the_kinds_that_are_there_and_no_others(abroad, palette):
    signs = [sign for row in matrix_of(abroad).rows for cell in row.cells for sign in cell.signs]
    html = kinds_key(signs, palette)
    assert "● " not in html
    assert all(label in html for label in ("Strikes", "Protests", "Blockades"))
    assert "Repression" not in html


def test_names_of_places_cannot_become_markup(tmp_path, palette):
    evil = Told("<b onclick='x'>Lyon</b>", (45.7, 4.8), "2023-03-07", TOLD, place_id="a'b&c")
    html = html_of(matrix_of(load_atlas(write_tables(tmp_path, [evil]))), palette)
    assert "<b onclick" not in html
    assert "a'b" not in html


def test_four_hundred_places_by_two_hundred_days_have_no_markup_for_days_without_events(
    tmp_path, palette
):
    start = date(2023, 1, 1)
    told = [
        Told(f"Town {n}", (45, 5), (start + timedelta(n // 2)).isoformat(), TOLD)
        for n in range(400)
    ]
    matrix = matrix_of(load_atlas(write_tables(tmp_path, told)))
    assert len(matrix.rows) == 400
    html = html_of(matrix, palette)
    assert html.count("<a ") == 800
    assert len(html) < 250_000
