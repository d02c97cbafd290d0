"""Whether each excerpt of a folder's tables is verbatim, and tables and texts are a build's."""

from __future__ import annotations

import csv
import io
from collections.abc import Mapping
from itertools import zip_longest
from pathlib import Path

from geocode.build import Collection
from geocode.columns import COLUMNS
from geocode.errors import TableError, file_errors
from geocode.tables import REMEDY, read_table

_VERBATIM = {"excerpts.csv": "excerpt", "left_out.csv": "sentence"}
"""The tables that repeat sentences of the reports, and the column that holds them."""


def first_difference(collection: Collection, data: Path) -> str | None:
    """Give what is first found wrong with the tables of ``data``, None if nothing is.

    Sentences are compared with the reports themselves, not with a build's: this holds even where
    a build would repeat the mistake.

    :raises TableError: a table cannot be read.
    """
    texts = {account.report.file: account.report.text for account in collection.accounts}
    for name, column in _VERBATIM.items():
        path = data / name
        if not path.exists():
            return f"{path}: no such file"
        for line, row in enumerate(read_table(path), start=2):
            if problem := _not_verbatim(row, column, texts):
                return f"{path}, row {line}, {problem}"
    for name, expected in {**collection.tables(), **collection.texts()}.items():
        path = data / name
        if not path.exists():
            return f"{path}: no such file"
        with file_errors(path, TableError, REMEDY):
            text = path.read_bytes().decode("utf-8")
            if text != expected:
                return f"{path}: {_difference(name, text, expected)}"
    return None


def _not_verbatim(row: Mapping[str, str | None], column: str, texts: Mapping[str, str]) -> str:
    """Say where the row's sentence is not that of its report, "" where it is."""
    report, words = row["report"] or "", row[column] or ""
    if report not in texts:
        return f"column report: {report!r} is not among the reports"
    try:
        start, end = int(row["char_start"] or ""), int(row["char_end"] or "")
    except ValueError:
        return "columns char_start and char_end: not two numbers"
    if not 0 <= start < end <= len(texts[report]):
        return f"columns char_start and char_end: {start} to {end} lies outside {report}"
    stands = texts[report][start:end]
    for at, (found, wanted) in enumerate(zip_longest(words, stands)):
        if found != wanted:
            return (
                f"column {column}: not verbatim; at offset {start + at} {report} has "
                f"{stands[at : at + 20]!r}, the table {words[at : at + 20]!r}"
            )
    return ""


def _difference(name: str, text: str, expected: str) -> str:
    if name not in COLUMNS:
        return _difference_of_texts(text, expected)
    rows = zip_longest(csv.reader(io.StringIO(text)), csv.reader(io.StringIO(expected)))
    for line, (found, wanted) in enumerate(rows, start=1):
        if found is None or wanted is None:
            return f"row {line} is {'missing' if found is None else 'not in the build'}"
        if len(found) != len(wanted):
            return f"row {line} has {len(found)} values, a build gives {len(wanted)}"
        for column, a, b in zip(COLUMNS[name], found, wanted, strict=True):
            if a != b:
                return f"row {line}, column {column}: {a!r}, a build gives {b!r}"
    return "differs in its line ends"


def _difference_of_texts(text: str, expected: str) -> str:
    at = next(n for n, (a, b) in enumerate(zip_longest(text, expected)) if a != b)
    return f"at offset {at}: {text[at : at + 20]!r}, the report has {expected[at : at + 20]!r}"
