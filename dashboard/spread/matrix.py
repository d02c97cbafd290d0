"""The places by days: on which days which kinds of events are told of a place."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from dashboard.spread.order import order_of_joining, runs
from dashboard.tables import Atlas, Event, Place
from dashboard.timeline import Timeline
from geocode.model import KINDS


@dataclass(frozen=True)
class Sign:
    """A kind in a cell; ``announced`` where all of its events there are no more than that."""

    kind: str
    announced: bool


@dataclass(frozen=True)
class Cell:
    """The events of a place on a day; ``column`` is the number of its column, from 0.

    ``first`` and ``last`` are ``day`` but in the column after the slider, where they are the days
    that the events are announced for and ``day`` is the slider's day that shows them.
    """

    column: int
    day: date
    first: date
    last: date
    signs: tuple[Sign, ...]
    events: int


@dataclass(frozen=True)
class Row:
    """A place with its cells in the order of their columns; days without events have none."""

    place: Place
    cells: tuple[Cell, ...]


@dataclass(frozen=True)
class Column:
    """A day, or a stretch of days that no report covers, or the days ``after`` the slider.

    ``signs`` is the number of signs in the fullest of its cells.
    """

    first: date
    last: date
    covered: bool
    after: bool
    signs: int


@dataclass(frozen=True)
class Matrix:
    """Places in the order of their first day; those with nothing but announcements come last."""

    columns: tuple[Column, ...]
    rows: tuple[Row, ...]


def make_matrix(atlas: Atlas, events: Iterable[Event], timeline: Timeline) -> Matrix:
    """Lay out the places by days.

    :param events: those to show; background events and those of whole countries are left aside.
    """
    shown = [
        e for e in events if e.status != "background" and atlas.places[e.place].type != "country"
    ]
    held: dict[str, dict[date, list[Event]]] = {}
    after: dict[str, list[Event]] = {}
    start, end = timeline.days[0], timeline.days[-1]
    for event in shown:
        days = held.setdefault(event.place, {})
        first, last = max(event.first, start), min(event.last, end)
        for n in range((last - first).days + 1):
            days.setdefault(first + timedelta(n), []).append(event)
        if event.first > end:
            after.setdefault(event.place, []).append(event)
    stretches = _stretches(timeline, {day for days in held.values() for day in days})
    numbers = {first: number for number, (first, _) in enumerate(stretches)}
    rows = []
    for place in _order(atlas, shown, start):
        cells = [_cell(numbers[day], day, mine) for day, mine in sorted(held[place].items())]
        if late := after.get(place):
            shown_on = min(max(start, *(atlas.announced_on(event) for event in late)), end)
            cells.append(_cell(len(stretches), shown_on, late, after=True))
        if cells:
            rows.append(Row(atlas.places[place], tuple(cells)))
    return Matrix(_columns(timeline, stretches, after, rows), tuple(rows))


def _order(atlas: Atlas, shown: Sequence[Event], start: date) -> list[str]:
    joined = [joining.place.id for joining in order_of_joining(atlas, shown, start)]
    announced = sorted(
        (e for e in shown if e.status == "announced" and e.place not in joined),
        key=lambda e: (e.first, e.place),
    )
    return joined + list(dict.fromkeys(event.place for event in announced))


def _stretches(timeline: Timeline, with_events: set[date]) -> list[tuple[date, date]]:
    """Give each day a column of its own, but those together that have no report and no event."""
    empty = timeline.uncovered - with_events
    return sorted([*((d, d) for d in timeline.days if d not in empty), *runs(empty)])


def _cell(column: int, day: date, events: Sequence[Event], after: bool = False) -> Cell:
    signs = tuple(
        Sign(kind, all(e.status == "announced" for e in events if e.kind == kind))
        for kind in KINDS
        if any(e.kind == kind for e in events)
    )
    first = min(e.first for e in events) if after else day
    last = max(e.last for e in events) if after else day
    return Cell(column, day, first, last, signs, len(events))


def _columns(
    timeline: Timeline,
    stretches: Sequence[tuple[date, date]],
    after: dict[str, list[Event]],
    rows: Sequence[Row],
) -> tuple[Column, ...]:
    most: dict[int, int] = {}
    for row in rows:
        for cell in row.cells:
            most[cell.column] = max(most.get(cell.column, 0), len(cell.signs))
    columns = [
        Column(first, last, first not in timeline.uncovered, False, most.get(number, 0))
        for number, (first, last) in enumerate(stretches)
    ]
    late = [event for events in after.values() for event in events]
    if late:
        first, last = min(e.first for e in late), max(e.last for e in late)
        columns.append(Column(first, last, True, True, most[len(stretches)]))
    return tuple(columns)
