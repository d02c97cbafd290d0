"""The tables of ``data/`` as values, checked row by row.

A broken table gives a ``BrokenTableError`` that names file, row, column and remedy; the page
shows it instead of a map.
"""

from __future__ import annotations

import csv
import io
import math
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from geocode.columns import COLUMNS
from geocode.model import DATE_PRECISIONS, KINDS, PLACE_TYPES, STATUSES

DATA = Path(__file__).resolve().parent.parent / "data"
REMEDY = "Run: python -m geocode build"
_RESTORE = "Restore the file."

_GAZETTEER = ("id", "kind", "name", "admin1_2022")
"""The columns that the page needs of the gazetteer."""


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
    """What is known of a report; ``dated`` was worked out where no ``published`` is known.

    ``country`` is a code of ISO 3166-1, empty where none was found.
    """

    file: str
    title: str
    publisher: str
    published: date | None
    dated: date | None
    country: str


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
        return _problem(f"{self.file}, row {self.number}, column {column}", what)

    def text(self, column: str) -> str:
        if not self.values[column]:
            raise self.problem(column, "empty")
        return self.values[column]

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

    def offset(self, column: str) -> int:
        value = self.values[column]
        if not (value.isascii() and value.isdigit()):
            raise self.problem(column, f"{value!r} is no offset")
        return int(value)


def _problem(where: str, what: str, remedy: str = REMEDY) -> BrokenTableError:
    return BrokenTableError(f"{where}: {what}. {remedy}")


def load_atlas(folder: Path = DATA) -> Atlas:
    """Read the tables of ``folder``.

    :raises BrokenTableError: a file, row or value is missing or broken.
    """
    regions = _regions(folder)
    reports = _reports(folder)
    excerpts = _excerpts(folder, reports)
    path = folder / "events.csv"
    events: dict[str, Event] = {}
    places: dict[str, Place] = {}
    for row in _rows(path, COLUMNS[path.name]):
        event_id = row.text("event_id")
        if event_id in events:
            raise row.problem("event_id", f"{event_id!r} stands in an earlier row too")
        events[event_id] = _event(row, tuple(excerpts.pop(event_id, ())))
        place = _place(row, regions)
        if places.setdefault(place.id, place) != place:
            raise row.problem("place_id", f"an earlier row has other values for {place.id!r}")
    if excerpts:
        stray = next(iter(excerpts))
        raise _problem(str(folder / "excerpts.csv"), f"{stray!r} is not in events.csv")
    if not events:
        raise _problem(
            str(path),
            "no event in it: the reports gave none",
            "left_out.csv lists the sentences that were read and left out, with the reasons.",
        )
    left_out = len(_rows(folder / "left_out.csv", COLUMNS["left_out.csv"]))
    return Atlas(places, tuple(events.values()), reports, left_out)


def _reports(folder: Path) -> dict[str, Report]:
    reports: dict[str, Report] = {}
    for row in _rows(folder / "reports.csv", COLUMNS["reports.csv"]):
        file = row.text("report")
        if file in reports:
            raise row.problem("report", f"{file!r} stands in an earlier row too")
        reports[file] = Report(
            file,
            row.values["title"],
            row.values["publisher"],
            row.day_or_none("published"),
            row.day_or_none("dated"),
            row.values["country"],
        )
    return reports


def _excerpts(folder: Path, reports: dict[str, Report]) -> dict[str, list[Excerpt]]:
    """Give the excerpts of each event."""
    excerpts: dict[str, list[Excerpt]] = {}
    for row in _rows(folder / "excerpts.csv", COLUMNS["excerpts.csv"]):
        excerpts.setdefault(row.text("event_id"), []).append(_excerpt(row, reports))
    return excerpts


def _excerpt(row: _Row, reports: dict[str, Report]) -> Excerpt:
    values = row.values
    if values["report"] not in reports:
        raise row.problem("report", f"{values['report']!r} is not in reports.csv")
    start, end = row.offset("char_start"), row.offset("char_end")
    if end <= start:
        raise row.problem("char_end", f"{end} is not after the start {start}")
    return Excerpt(
        values["report"],
        values["language"],
        start,
        row.text("excerpt"),
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
        row.text("place_id"),
        values["actors"],
        values["demands"],
        values["quantities"],
        excerpts,
    )


def _place(row: _Row, regions: dict[str, tuple[str, str]]) -> Place:
    admin1, region = regions.get(row.values["place_id"], ("", ""))
    return Place(
        row.text("place_id"),
        row.text("place"),
        row.one_of("place_type", PLACE_TYPES),
        row.degrees("latitude", 90),
        row.degrees("longitude", 180),
        row.one_of("place_precision", PLACE_TYPES),
        region,
        admin1,
    )


def _regions(folder: Path) -> dict[str, tuple[str, str]]:
    """Give each place's region, as code and name; places of another folder have none."""
    path = folder / "gazetteer.csv"
    if not path.exists():
        path = DATA / "gazetteer.csv"
    rows = [row.values for row in _rows(path, _GAZETTEER, _RESTORE)]
    names = {r["admin1_2022"]: r["name"] for r in rows if r["kind"] == "region"}
    return {r["id"]: (r["admin1_2022"], names.get(r["admin1_2022"], "")) for r in rows}


def _rows(path: Path, columns: tuple[str, ...], remedy: str = REMEDY) -> list[_Row]:
    """Read a table whose every row has ``columns``.

    :raises BrokenTableError: the file cannot be read, is not UTF-8 or no CSV, or lacks a column.
    """
    reader = csv.DictReader(io.StringIO(_text(path, remedy), newline=""), strict=True)
    rows: list[_Row] = []
    begins = 1
    try:
        header = reader.fieldnames or ()
        for column in columns:
            if column not in header:
                raise _problem(f"{path}, row 1, column {column}", "missing", remedy)
        begins = reader.line_num + 1
        for values in reader:
            for column in columns:
                if values[column] is None:
                    where = f"{path}, row {begins}, column {column}"
                    raise _problem(where, "the row ends before it", remedy)
            if None in values:
                where = f"{path}, row {begins}, column {header[-1]}"
                raise _problem(where, "the row goes on after it", remedy)
            rows.append(_Row(str(path), begins, values))
            begins = reader.line_num + 1
    except csv.Error as error:
        raise _problem(f"{path}, row {begins}", f"no CSV: {error}", remedy) from None
    return rows


def _text(path: Path, remedy: str) -> str:
    try:
        return (data := path.read_bytes()).decode("utf-8")
    except FileNotFoundError:
        raise _problem(str(path), "no such file", remedy) from None
    except OSError as error:
        raise _problem(str(path), f"cannot be read: {error.strerror}", remedy) from None
    except UnicodeDecodeError as error:
        row = data.count(b"\n", 0, error.start) + 1
        raise _problem(f"{path}, row {row}", "not UTF-8", remedy) from None
