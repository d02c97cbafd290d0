"""Counts of the shipped tables, one line each, sorted. Run as a module to rewrite the file."""

import csv
from collections import Counter
from pathlib import Path

DATA = Path(__file__).resolve().parents[2] / "data"
COUNTS = Path(__file__).with_name("counts.txt")


def count_lines():
    """Give the lines: table, column and value, number of rows."""
    counted = {
        "events.csv": ("kind", "status", "date_precision", "place_type", "place_precision"),
        "excerpts.csv": ("report", "language"),
        "left_out.csv": ("report", "language", "reason"),
        "reports.csv": ("dated_by",),
        "corrections.csv": ("action",),
    }
    lines = []
    for name, columns in counted.items():
        with (DATA / name).open(encoding="utf-8", newline="") as file:
            rows = list(csv.DictReader(file))
        lines.append(f"{name} rows: {len(rows)}")
        for column in columns:
            for value, number in Counter(row[column] for row in rows).items():
                lines.append(f"{name} {column} {value}: {number}")
    return sorted(lines)


if __name__ == "__main__":
    COUNTS.write_text("\n".join(count_lines()) + "\n", encoding="utf-8")
    print(COUNTS.name, "rewritten")
