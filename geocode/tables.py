"""The tables: their rows, and how they are written.

A table is written to a temporary file beside it and renamed, so a reader never meets half of one.
"""

from __future__ import annotations

import csv
import io
import os
from collections.abc import Iterable, Mapping
from pathlib import Path

from geocode.columns import COLUMNS
from geocode.errors import TableError, file_errors
from geocode.events import Event
from geocode.model import LeftOut, Statement
from geocode.reading import Reading

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
        "; ".join(event.phrases("actors")),
        "; ".join(event.phrases("demands")),
        "; ".join(event.phrases("quantities")),
    )


def excerpt_rows(event: Event) -> list[tuple[str, ...]]:
    """Give the rows of ``excerpts.csv``, one for each sentence that supports the event."""
    sentences: dict[tuple[str, int], list[Statement]] = {}
    for statement in event.statements:
        key = (statement.report, statement.sentence.start)
        sentences.setdefault(key, []).append(statement)
    return [
        (
            event.id,
            group[0].report,
            group[0].language,
            str(group[0].sentence.start),
            str(group[0].sentence.end),
            group[0].sentence.text,
            _joined(s.place_as_written for s in group),
            _joined(s.date_as_written for s in group),
            _joined(s.kind_as_written for s in group),
            group[0].place_rule,
            group[0].date_rule,
        )
        for group in sentences.values()
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


def report_row(reading: Reading) -> tuple[str, ...]:
    """Give the row of ``reports.csv``: what is known or was worked out of one report."""
    report = reading.report
    known = list(report.languages) or sorted({p.language for p in reading.paragraphs})
    window = [day.isoformat() for day in reading.window] if reading.window else ["", ""]
    return (
        report.file,
        report.title,
        report.publisher,
        report.published.isoformat() if report.published else "",
        reading.anchor.isoformat() if reading.anchor else "",
        reading.anchor_source,
        "; ".join(known),
        reading.country or "",
        *window,
    )


def _joined(words: Iterable[str]) -> str:
    return "; ".join(dict.fromkeys(w for each in words for w in each.split("; ") if w))


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

    :param tables: name of the file to its text.
    """
    folder.mkdir(parents=True, exist_ok=True)
    waiting = []
    for name, text in tables.items():
        temporary = folder / f".{name}.{os.getpid()}.tmp"
        with temporary.open("w", encoding="utf-8", newline="") as file:
            file.write(text)
            file.flush()
            os.fsync(file.fileno())
        waiting.append((temporary, folder / name))
    for temporary, final in waiting:
        temporary.replace(final)


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
