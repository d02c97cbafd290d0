"""The places-by-days matrix as HTML: a list of places, each with links for its days.

A cell stands in the column of its day, and days without events have no markup of their own, so
that four hundred places by two hundred days stay light. What comes from a report is escaped.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date
from html import escape
from itertools import pairwise

from dashboard.local_words import days_words, month_words
from dashboard.palette import Palette
from dashboard.place_names import place_name
from dashboard.spread.matrix import Cell, Column, Matrix, Row, Sign
from dashboard.strings import Strings
from dashboard.view import link_to

_SIGN = 13
_BARE = 15
"""Pixels of a column for each sign in its fullest cell, and beside the signs."""


def matrix_html(matrix: Matrix, place: str, palette: Palette, strings: Strings) -> str:
    """Give the matrix, which is the same for every chosen day: :func:`frame_css` marks that.

    :param place: id of the chosen place, whose name is marked; empty for none.
    """
    widths = [_width(column) for column in matrix.columns]
    columns = " ".join(map(_track, matrix.columns))
    gaps = "".join(
        _band(number, column, strings)
        for number, column in enumerate(matrix.columns)
        if column.after or not column.covered
    )
    rows = "".join(_row(row, place, palette, strings) for row in matrix.rows)
    return (
        f"<div class='matrix' role='region' tabindex='0' "
        f"aria-label='{escape(strings('spread.matrix_scroll'))}'>"
        f"<div class='sheet' style='--columns:{columns};--least:{sum(widths)}px'>"
        f"<div class='days' aria-hidden='true'>{_months(matrix.columns, strings)}"
        f"{_days(matrix.columns)}</div>"
        f"<div class='ground' aria-hidden='true'>{gaps}<div class='chosen'></div></div>"
        f"<ol>{rows}</ol></div></div>"
    )


def frame_css(matrix: Matrix, day: date) -> str:
    """Give the CSS that frames the column of the chosen day.

    Apart from the matrix, so that a large one need not be sent again when the day changes.
    """
    chosen = next(n for n, c in enumerate(matrix.columns) if c.first <= day <= c.last)
    return f".spread .chosen{{{_at(chosen)}}}"


def kinds_key(signs: Iterable[Sign], palette: Palette) -> str:
    """Give the key of the signs that stand in the matrix."""
    present = {sign.kind for sign in signs}
    items = "".join(
        f"<li><i class='{kind.name}' aria-hidden='true'>{kind.sign}</i> {escape(kind.label)}</li>"
        for kind in palette.kinds
        if kind.name in present
    )
    return f"<ul class='key'>{items}</ul>"


def _row(row: Row, chosen: str, palette: Palette, strings: Strings) -> str:
    place = row.place
    current = " aria-current='true'" if place.id == chosen else ""
    cells = "".join(_cell(row, cell, palette, strings) for cell in row.cells)
    return (
        f"<li><a class='go name' href='{escape(link_to(place=place.id))}'{current}>"
        f"{escape(place_name(place, strings))}</a>{cells}</li>"
    )


def _cell(row: Row, cell: Cell, palette: Palette, strings: Strings) -> str:
    kinds = []
    signs = []
    for sign in cell.signs:
        kind = palette.kind(sign.kind)
        hollow = " hollow" if sign.announced else ""
        said = strings("spread.cell_announced", kind=kind.one) if sign.announced else kind.one
        kinds.append(said)
        signs.append(f"<i class='{kind.name}{hollow}'>{kind.sign}</i>")
    name = strings(
        "spread.cell",
        place=place_name(row.place, strings),
        day=days_words(cell.first, cell.last, strings),
        count=strings("count.events", n=cell.events),
        kinds=", ".join(kinds),
    )
    announced = " announced" if all(sign.announced for sign in cell.signs) else ""
    href = link_to(place=row.place.id, day=cell.day.isoformat())
    return (
        f"<a class='go{announced}' style='{_at(cell.column)}' href='{escape(href)}' "
        f"aria-label='{escape(name)}' title='{escape(name)}'>{''.join(signs)}</a>"
    )


def _at(column: int) -> str:
    # The first column of the sheet holds the names, and CSS counts from 1.
    return f"grid-column:{column + 2}"


def _width(column: Column) -> int:
    return _BARE + _SIGN * max(column.signs, 1)


def _track(column: Column) -> str:
    """Give the column's width for CSS: a stretch without a report does not grow with the page."""
    width = _width(column)
    return f"{width}px" if column.first != column.last else f"minmax({width}px,1fr)"


def _band(number: int, column: Column, strings: Strings) -> str:
    """Give the hatched band of days without a report, or the band after the slider."""
    name, key = ("after", "after_column") if column.after else ("uncovered", "gap_column")
    days = days_words(column.first, column.last, strings)
    words = "" if column.signs and not column.after else strings(f"spread.{key}", days=days)
    return f"<div class='{name}' style='{_at(number)}'><span>{escape(words)}</span></div>"


def _days(columns: Sequence[Column]) -> str:
    """Give the number of each day in its month, of a stretch none."""
    return "".join(
        f"<b style='{_at(number)}'>{column.first.day}</b>"
        for number, column in enumerate(columns)
        if column.first == column.last
    )


def _months(columns: Sequence[Column], strings: Strings) -> str:
    """Give each month over its columns, the first of a year with that.

    One whose every day lies in a stretch that begins in the month before has no name.
    """
    starts = [
        number
        for number, column in enumerate(columns)
        if not number or _month(column.first) != _month(columns[number - 1].first)
    ]
    names = []
    for start, end in pairwise([*starts, len(columns)]):
        day = columns[start].first
        with_year = not start or day.year != columns[start - 1].first.year
        words = escape(month_words(day, strings.locale, with_year))
        names.append(f"<em style='grid-column:{start + 2}/{end + 2}'><span>{words}</span></em>")
    return "".join(names)


def _month(day: date) -> tuple[int, int]:
    return day.year, day.month
