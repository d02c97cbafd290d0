"""The tables of ``data/`` as values, checked row by row.

A broken table gives a ``BrokenTableError`` that names file, row, column and remedy; the page
shows it instead of a map.
"""

from __future__ import annotations

import csv
import math
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from geocode.columns import COLUMNS
from geocode.model import DATE_PRECISIONS, KINDS, PLACE_TYPES, STATUSES

DATA = Path(__file__).resolve().parent.parent / "data"
REMEDY = "Run: python -m geocode build"


class BrokenTableError(Exception):
    """A table cannot be shown; the message says where and what to do."""


@dataclass(frozen=True)
class Place:
    """A place that has events; degrees WGS84; ``admin1`` is the ISO 3166-2 code of its region."""

    id: str
    name: str
    type: str
    latitude: float
    longitude: float
    precision: str
    region: str
    admin1: str


@dataclass(frozen=True)
class Excerpt:
    """A verbatim sentence and its words for place, day and kind."""

    report: str
    language: str
    start: int
    text: str
    place: str
    day: str
    kind: str
    place_rule: str
    date_rule: str


@dataclass(frozen=True)
class Event:
    """One event with the excerpts that support it."""

    id: str
    kind: str
    status: str
    first: date
    last: date
    date_precision: str
    place: str
    actors: str
    demands: str
    quantities: str
    excerpts: tuple[Excerpt, ...]

    def holds(self, day: date) -> bool:
        """Tell whether the event's span holds ``day``."""
        return self.first <= day <= self.last


@dataclass(frozen=True)
class Report:
    """What is known of a report; ``dated`` was worked out where no ``published`` is known."""

    file: str
    title: str
    publisher: str
    published: date | None
    dated: date | None


@dataclass(frozen=True)
class Atlas:
    """All that the page shows."""

    places: dict[str, Place]
    events: tuple[Event, ...]
    reports: dict[str, Report]
    left_out: int

    def announced_on(self, event: Event) -> date:
        """Give the day of the report that first announces ``event``."""
        days = [self.reports[e.report].dated for e in event.excerpts]
        return min((d for d in days if d), default=event.first)


@dataclass(frozen=True)
class _Row:
    """One row of a table, whose values are read with errors that name row and column."""

    file: str
    number: int
    values: dict[str, str]

    def problem(self, column: str, what: str) -> BrokenTableError:
        where = f"{self.file}, row {self.number}, column {column}"
        return BrokenTableError(f"{where}: {what}. {REMEDY}")

    def one_of(self, column: str, known: tuple[str, ...]) -> str:
        value = self.values[column]
        if value not in known:
            raise self.problem(column, f"{value!r} is none of {', '.join(known)}")
        return value

    def day(self, column: str) -> date:
        try:
            return date.fromisoformat(self.values[column])
        except ValueError:
            raise self.problem(column, f"{self.values[column]!r} is no ISO date") from None

    def day_or_none(self, column: str) -> date | None:
        return self.day(column) if self.values[column] else None

    def degrees(self, column: str, limit: int) -> float:
        try:
            value = float(self.values[column])
        except ValueError:
            value = math.nan
        if not abs(value) <= limit:
            raise self.problem(column, f"{self.values[column]!r} is no degree up to {limit}")
        return value


def load_atlas(folder: Path = DATA) -> Atlas:
    """Read the tables of ``folder``.

    :raises BrokenTableError: a file, row or value is missing or broken.
    """
    gazetteer = _gazetteer(folder)
    reports = {
        row.values["report"]: Report(
            row.values["report"],
            row.values["title"],
            row.values["publisher"],
            row.day_or_none("published"),
            row.day_or_none("dated"),
        )
        for row in _rows(folder / "reports.csv")
    }
    excerpts: dict[str, list[Excerpt]] = {}
    for row in _rows(folder / "excerpts.csv"):
        excerpt = _excerpt(row, reports)
        excerpts.setdefault(row.values["event_id"], []).append(excerpt)
    places: dict[str, Place] = {}
    events = []
    for row in _rows(folder / "events.csv"):
        event = _event(row, tuple(excerpts.get(row.values["event_id"], ())))
        events.append(event)
        if event.place not in places:
            places[event.place] = _place(row, gazetteer)
    if not events:
        raise BrokenTableError(f"{folder / 'events.csv'}: no event in it. {REMEDY}")
    left_out = sum(1 for _ in _rows(folder / "left_out.csv"))
    return Atlas(places, tuple(events), reports, left_out)


def _excerpt(row: _Row, reports: dict[str, Report]) -> Excerpt:
    values = row.values
    if values["report"] not in reports:
        raise row.problem("report", f"{values['report']!r} is not in reports.csv")
    if not values["char_start"].isdigit():
        raise row.problem("char_start", f"{values['char_start']!r} is no offset")
    return Excerpt(
        values["report"],
        values["language"],
        int(values["char_start"]),
        values["excerpt"],
        values["place_as_written"],
        values["date_as_written"],
        values["kind_as_written"],
        values["place_rule"],
        values["date_rule"],
    )


def _event(row: _Row, excerpts: tuple[Excerpt, ...]) -> Event:
    values = row.values
    if not excerpts:
        raise row.problem("event_id", f"{values['event_id']!r} has no excerpt in excerpts.csv")
    first, last = row.day("start_date"), row.day("end_date")
    if last < first:
        raise row.problem("end_date", f"{last} lies before the start {first}")
    return Event(
        values["event_id"],
        row.one_of("kind", KINDS),
        row.one_of("status", STATUSES),
        first,
        last,
        row.one_of("date_precision", DATE_PRECISIONS),
        values["place_id"],
        values["actors"],
        values["demands"],
        values["quantities"],
        excerpts,
    )


def _place(row: _Row, gazetteer: dict[str, tuple[str, str]]) -> Place:
    values = row.values
    admin1, region = gazetteer.get(values["place_id"], ("", ""))
    return Place(
        values["place_id"],
        values["place"],
        row.one_of("place_type", PLACE_TYPES),
        row.degrees("latitude", 90),
        row.degrees("longitude", 180),
        row.one_of("place_precision", PLACE_TYPES),
        region,
        admin1,
    )


def _gazetteer(folder: Path) -> dict[str, tuple[str, str]]:
    """Give each place's region, as code and name; places of another folder have none."""
    path = folder / "gazetteer.csv"
    if not path.exists():
        path = DATA / "gazetteer.csv"
    with path.open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    names = {r["admin1_2022"]: r["name"] for r in rows if r["kind"] == "region"}
    return {r["id"]: (r["admin1_2022"], names.get(r["admin1_2022"], "")) for r in rows}


def _rows(path: Path) -> list[_Row]:
    if not path.exists():
        raise BrokenTableError(f"{path}: no such file. {REMEDY}")
    try:
        with path.open(encoding="utf-8", newline="") as file:
            reader = csv.DictReader(file)
            header = reader.fieldnames or []
            rows = [_Row(path.name, reader.line_num, dict(values)) for values in reader]
    except UnicodeDecodeError as error:
        raise BrokenTableError(f"{path}: not UTF-8 at byte {error.start}. {REMEDY}") from None
    for column in COLUMNS[path.name]:
        if column not in header:
            raise BrokenTableError(f"{path}, row 1, column {column}: missing. {REMEDY}")
    for row in rows:
        for column in COLUMNS[path.name]:
            if row.values[column] is None:
                raise row.problem(column, "the row ends before it")
    return rows
