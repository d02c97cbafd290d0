"""Corrections by hand, applied after the rules: ``data/corrections.csv``.

A row adds, drops or changes one event of one report and says why. Rows for reports that are not
in the collection are passed over; any other row that does not apply is an error.
"""

from __future__ import annotations

import csv
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import Protocol

from geocode.columns import CORRECTIONS as COLUMNS
from geocode.errors import TableError, file_errors
from geocode.events import event_id
from geocode.model import DATE_PRECISIONS, KINDS, STATUSES, Place, Sentence, Source, Statement


class Places(Protocol):
    """What knows places by their ids: one gazetteer, or those of all countries."""

    def by_id(self, place_id: str) -> Place | None:
        """Give the place of an id."""


@dataclass(frozen=True)
class Correction:
    """One row, with its line in the file for messages."""

    line: int
    file: str
    values: Mapping[str, str]

    def error(self, problem: str) -> TableError:
        """Give the error that names this row."""
        return TableError(self.file, problem, "Correct or delete the row.", line=self.line)


def load_corrections(path: Path) -> tuple[Correction, ...]:
    """Read the corrections; a missing file has none.

    :raises TableError: a column is missing or a row has no reason.
    """
    if not path.exists():
        return ()
    with (
        file_errors(path, TableError, "Save the table as CSV in UTF-8."),
        path.open(encoding="utf-8", newline="") as file,
    ):
        reader = csv.DictReader(file)
        missing = [c for c in COLUMNS if c not in (reader.fieldnames or ())]
        if missing:
            raise TableError(str(path), f"the column {missing[0]!r} is missing", "Add it.", line=1)
        rows = tuple(
            Correction(line, str(path), {k: v or "" for k, v in row.items() if k})
            for line, row in enumerate(reader, start=2)
        )
    for row in rows:
        if not row.values["reason"]:
            raise row.error("a correction without a reason")
    return rows


def apply_corrections(
    statements: list[Statement],
    corrections: tuple[Correction, ...],
    reports: Mapping[str, Source],
    places: Places,
) -> tuple[list[Statement], int]:
    """Give the corrected statements and the number of rows applied.

    :raises TableError: a row names an event, place or value that is not there.
    """
    applied = 0
    for row in corrections:
        report = reports.get(row.values["report"])
        if report is None:
            continue
        action = row.values["action"]
        if action == "add":
            statements = [*statements, _added(row, report, places)]
        elif action in ("drop", "change"):
            hits = [s for s in statements if s.report == report.file and _id(s) == _event(row)]
            if not hits:
                raise row.error(f"no event {_event(row)!r} comes from {report.file}")
            statements = [s for s in statements if s not in hits]
            if action == "change":
                statements += [_changed(s, row, places) for s in hits]
        else:
            raise row.error(f"{action!r} is no action (add, drop, change)")
        applied += 1
    return statements, applied


def _id(statement: Statement) -> str:
    return event_id(statement.kind, statement.place, statement.first, statement.last)


def _event(row: Correction) -> str:
    return row.values["event_id"]


def _changed(statement: Statement, row: Correction, places: Places) -> Statement:
    """Give the statement with the row's values in place of its own; empty values stay."""
    values = row.values
    try:
        first = date.fromisoformat(values["start_date"] or statement.first.isoformat())
        last = date.fromisoformat(values["end_date"] or statement.last.isoformat())
    except ValueError as error:
        raise row.error(f"not an ISO date: {error}") from error
    place = places.by_id(values["place_id"]) if values["place_id"] else statement.place
    if place is None:
        raise row.error(f"there is no place {values['place_id']!r}")
    changed = replace(
        statement,
        kind=values["kind"] or statement.kind,
        status=values["status"] or statement.status,
        date_precision=values["date_precision"] or statement.date_precision,
        first=first,
        last=last,
        place=place,
        place_rule=f"correction: {values['reason']}",
        date_rule=f"correction: {values['reason']}",
    )
    for value, known in (
        (changed.kind, KINDS),
        (changed.status, STATUSES),
        (changed.date_precision, DATE_PRECISIONS),
    ):
        if value not in known:
            raise row.error(f"{value!r} is none of {', '.join(known)}")
    if last < first:
        raise row.error("the end lies before the start")
    return changed


def _added(row: Correction, report: Source, places: Places) -> Statement:
    values = row.values
    try:
        start, end = int(values["char_start"]), int(values["char_end"])
    except ValueError as error:
        raise row.error(f"not an offset: {error}") from error
    if not 0 <= start < end <= len(report.text):
        raise row.error(f"{start} to {end} lies outside {report.file}")
    place = places.by_id(values["place_id"])
    if place is None:
        raise row.error(f"there is no place {values['place_id']!r}")
    for column in ("start_date", "end_date", "date_precision", "kind", "status"):
        if not values[column]:
            raise row.error(f"the column {column!r} is empty; an added event needs it")
    empty = Statement(
        report=report.file,
        language=report.languages[0] if report.languages else "und",
        sentence=Sentence(start, end, report.text[start:end]),
        kind="",
        kind_as_written=values["kind_as_written"],
        status="",
        place=place,
        place_as_written=values["place_as_written"],
        place_rule="",
        first=date.min,
        last=date.min,
        date_precision="",
        date_as_written=values["date_as_written"],
        date_rule="",
    )
    return _changed(empty, row, places)
