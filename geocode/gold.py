"""Gold files: the events that a reading by hand gives, one row for each report and event.

Columns: ``report`` (file name), ``kind``, ``status``, ``place`` (a name or an id of the gazetteer),
``start_date``, ``end_date``; and, where wanted, ``country`` (ISO 3166-1 alpha-2, where the place is
not in the report's own country) and ``note``. A row with nothing but its report and a note stands
for a report that tells of no event.
"""

from __future__ import annotations

import csv
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from geocode.errors import TableError, file_errors
from geocode.model import KINDS, STATUSES

COLUMNS = ("report", "kind", "status", "place", "start_date", "end_date")
OPTIONAL_COLUMNS = ("country", "note")

_EVENT = COLUMNS[1:]
_CORRECT = "Correct the row."


@dataclass(frozen=True)
class GoldEvent:
    """One row that states an event; ``line`` is its line in the gold file."""

    line: int
    report: str
    kind: str
    status: str
    place: str
    country: str
    first: date
    last: date
    note: str


@dataclass(frozen=True)
class Gold:
    """A gold file: its events, and the reports that were read by hand, each with its first line."""

    file: str
    reports: Mapping[str, int]
    events: tuple[GoldEvent, ...]


def load_gold(path: Path) -> Gold:
    """Read a gold file.

    :raises TableError: the file cannot be read, lacks a column, or holds a broken row.
    """
    with (
        file_errors(path, TableError, "Name a gold file: CSV, in UTF-8."),
        path.open(encoding="utf-8-sig", newline="") as file,
    ):
        reader = csv.DictReader(file)
        names = reader.fieldnames or ()
        for name in COLUMNS:
            if name not in names:
                raise TableError(str(path), f"the column {name!r} is missing", "Add it.", line=1)
        for name in names:
            if name not in (*COLUMNS, *OPTIONAL_COLUMNS):
                known = ", ".join((*COLUMNS, *OPTIONAL_COLUMNS))
                raise TableError(str(path), f"unknown column {name!r}", f"Use {known}.", line=1)
        # A value may hold a line break: the reader knows the line on which its row ends.
        rows = [(reader.line_num, row) for row in reader]
    reports: dict[str, int] = {}
    events: dict[tuple[str, ...], GoldEvent] = {}
    for line, row in rows:
        if None in row or None in row.values():
            raise TableError(
                str(path), "not as many values as columns", "Quote values with commas.", line=line
            )
        values = {column: value.strip() for column, value in row.items()}
        if not values["report"]:
            raise TableError(str(path), "no report", _CORRECT, line=line)
        reports.setdefault(values["report"], line)
        if any(values.get(column) for column in (*_EVENT, "country")):
            event = _event(path, line, values)
            key = tuple(values.get(column, "") for column in (*COLUMNS, "country"))
            if key in events:
                raise TableError(
                    str(path),
                    f"the event of line {events[key].line} again",
                    "Delete one of the two rows.",
                    line=line,
                )
            events[key] = event
    return Gold(str(path), reports, tuple(events.values()))


def _event(path: Path, line: int, values: dict[str, str]) -> GoldEvent:
    for column in _EVENT:
        if not values[column]:
            raise TableError(str(path), f"the column {column!r} is empty", "Fill it in.", line=line)
    for column, known in (("kind", KINDS), ("status", STATUSES)):
        if values[column] not in known:
            raise TableError(
                str(path),
                f"{column} {values[column]!r} is none of {', '.join(known)}",
                _CORRECT,
                line=line,
            )
    try:
        first, last = (date.fromisoformat(values[c]) for c in ("start_date", "end_date"))
    except ValueError as error:
        raise TableError(
            str(path), f"no ISO date: {error}", "Write it as 2022-02-15.", line=line
        ) from error
    if last < first:
        raise TableError(str(path), "the end lies before the start", _CORRECT, line=line)
    return GoldEvent(
        line,
        values["report"],
        values["kind"],
        values["status"],
        values["place"],
        values.get("country", ""),
        first,
        last,
        values.get("note", ""),
    )
