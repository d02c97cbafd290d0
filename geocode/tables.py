"""The tables: their rows, and how they are written with the texts that their offsets count in.

Each is written to a temporary file beside it and renamed, so a reader never meets half of one.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Mapping
from pathlib import Path

from geocode.account import Account
from geocode.columns import COLUMNS, text_name
from geocode.errors import TableError, file_errors
from geocode.events import Event
from geocode.model import LeftOut
from geocode.writing import write_files

REMEDY = "Run: python -m geocode build"


def event_row(event: Event) -> tuple[str, ...]:
    """Give the row of ``events.csv``; phrases are separated by "; "."""
    place = event.place
    return (
        event.id,
        event.kind,
        event.status,
        event.first.isoformat(),
        event.last.isoformat(),
        event.date_precision,
        place.id,
        place.name,
        place.type,
        str(place.latitude),
        str(place.longitude),
        place.precision,
        "; ".join(event.actors),
        "; ".join(event.demands),
        "; ".join(event.quantities),
    )


def excerpt_rows(event: Event) -> list[tuple[str, ...]]:
    """Give the rows of ``excerpts.csv``, one for each sentence that supports the event."""
    return [
        (
            event.id,
            excerpt.report,
            excerpt.language,
            str(excerpt.start),
            str(excerpt.end),
            excerpt.text,
            excerpt.place_as_written,
            excerpt.date_as_written,
            excerpt.kind_as_written,
            excerpt.place_rule,
            excerpt.date_rule,
        )
        for excerpt in event.excerpts
    ]


def left_out_row(left: LeftOut) -> tuple[str, ...]:
    """Give the row of ``left_out.csv``."""
    sentence = left.sentence
    return (
        left.report,
        left.language,
        str(sentence.start),
        str(sentence.end),
        sentence.text,
        left.reason,
    )


def report_row(account: Account) -> tuple[str, ...]:
    """Give the row of ``reports.csv``: what is known or was worked out of one report."""
    report = account.report
    known = list(report.languages) or sorted(account.languages)
    window = [day.isoformat() for day in account.window] if account.window else ["", ""]
    return (
        report.file,
        report.title,
        report.publisher,
        report.published.isoformat() if report.published else "",
        account.anchor.isoformat() if account.anchor else "",
        account.anchor_source,
        "; ".join(known),
        account.country or "",
        *window,
    )


def to_csv(name: str, rows: Iterable[tuple[str, ...]]) -> str:
    """Give the text of the table ``name`` with its header."""
    buffer = io.StringIO(newline="")
    # The writer puts quotes only around the line ends it writes itself, and a lone "\r" is one to
    # whoever reads the table.
    writer = csv.writer(buffer, lineterminator="\r\n")
    lines = []
    for row in (COLUMNS[name], *rows):
        writer.writerow(row)
        lines.append(buffer.getvalue().removesuffix("\r\n"))
        buffer.seek(buffer.truncate(0))
    return "\n".join([*lines, ""])


def write_tables(folder: Path, tables: Mapping[str, str]) -> None:
    """Write all tables to temporary files of ``folder``, then rename each over the old one.

    The text of a report that the old tables name and the new ones do not is removed: who takes a
    report out of the collection does not want it to stay. No other file is touched.

    :param tables: name of the file to its text; among them the texts of the reports.
    """
    before = _texts_of(folder)
    write_files(folder, tables)
    for name in before - tables.keys():
        (folder / name).unlink(missing_ok=True)


def _texts_of(folder: Path) -> set[str]:
    """Give where the texts of the reports stand that the tables of ``folder`` name."""
    try:
        reports = {row["report"] for row in read_table(folder / "reports.csv")}
    except TableError:  # none yet, or broken: what is to be removed is then not known
        return set()
    return {text_name(report) for report in reports if Path(report).name == report}


def read_table(path: Path) -> list[dict[str, str]]:
    """Read a table back as dictionaries.

    :raises TableError: the file is missing, cannot be read, or lacks a column.
    """
    if not path.exists():
        raise TableError(str(path), "no such file", REMEDY)
    with (
        file_errors(path, TableError, REMEDY),
        path.open(encoding="utf-8", newline="") as file,
    ):
        reader = csv.DictReader(file)
        missing = [c for c in COLUMNS[path.name] if c not in (reader.fieldnames or ())]
        if missing:
            raise TableError(
                str(path),
                f"the column {missing[0]!r} is missing",
                REMEDY,
                line=1,
            )
        return list(reader)
