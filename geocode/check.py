"""Whether the tables of a folder are what the reports give, and each excerpt is verbatim."""

from __future__ import annotations

import csv
import io
from itertools import zip_longest
from pathlib import Path

from geocode.build import Collection
from geocode.columns import COLUMNS


def first_difference(collection: Collection, data: Path) -> str | None:
    """Give the first difference between the tables of ``data`` and a build, None if none."""
    texts = {r.report.file: r.report.text for r in collection.readings}
    for name, expected in collection.tables().items():
        path = data / name
        if not path.exists():
            return f"{path}: no such file"
        with path.open(encoding="utf-8", newline="") as file:
            text = file.read()
        if text != expected:
            return f"{path}: {_difference(name, text, expected)}"
        if name == "excerpts.csv":
            for line, row in enumerate(csv.DictReader(io.StringIO(text)), start=2):
                start, end = int(row["char_start"]), int(row["char_end"])
                if texts[row["report"]][start:end] != row["excerpt"]:
                    return f"{path}, row {line}: the excerpt is not verbatim in {row['report']}"
    return None


def _difference(name: str, text: str, expected: str) -> str:
    rows = zip_longest(csv.reader(io.StringIO(text)), csv.reader(io.StringIO(expected)))
    for line, (found, wanted) in enumerate(rows, start=1):
        if found is None or wanted is None:
            return f"row {line} is {'missing' if found is None else 'not in the build'}"
        for column, a, b in zip_longest(COLUMNS[name], found, wanted):
            if a != b:
                return f"row {line}, column {column}: {a!r}, a build gives {b!r}"
    return "differs in its line ends"
