"""Counts of the shipped tables, one line each, sorted. Run as a module to rewrite the file."""

import csv
from collections import Counter
from pathlib import Path

from geocode.build import DATA, read_reports
from geocode.events import gather
from geocode.gazetteer import load_gazetteer
from geocode.statements import find_statements

ANNOTATION = Path(__file__).with_name("annotation.txt")
COUNTS = Path(__file__).with_name("counts.txt")


def count_lines():
    """Give the lines: table, column and value, number of rows."""
    counted = {
        "events.csv": ("kind", "status", "date_precision", "place_type", "place_precision"),
        "excerpts.csv": ("report", "language"),
        "left_out.csv": ("report", "language", "reason"),
        "reports.csv": ("dated_by",),
        "corrections.csv": ("action",),
        "gazetteer.csv": ("kind",),
    }
    lines = []
    for name, columns in counted.items():
        with (DATA / name).open(encoding="utf-8", newline="") as file:
            rows = list(csv.DictReader(file))
        lines.append(f"{name} rows: {len(rows)}")
        for column in columns:
            for value, number in Counter(row[column] for row in rows).items():
                lines.append(f"{name} {column} {value}: {number}")
        if name == "gazetteer.csv":
            coarse = sum(r["kind"] == "district" and r["precision"] == "region" for r in rows)
            lines.append(f"{name} districts with no point but their region's: {coarse}")
    return sorted([*lines, *rules_alone()])


def rules_alone():
    """Give how much of the annotation the rules find without the corrections."""
    gazetteer = load_gazetteer(DATA / "gazetteer.csv")
    statements = [s for r in read_reports()[0] for s in find_statements(r, gazetteer)[0]]
    found = {
        (e.kind, e.place.name, str(e.first), str(e.last), e.status) for e in gather(statements)
    }
    read_by_hand = set(annotated())
    return [
        f"annotation events: {len(read_by_hand)}",
        f"rules alone found of the annotation: {len(found & read_by_hand)}",
        f"rules alone not in the annotation: {len(found - read_by_hand)}",
    ]


def annotated():
    """Give the events of the annotation: kind, place, first day, last day, status."""
    lines = ANNOTATION.read_text(encoding="utf-8").splitlines()
    return [tuple(line.split(" | ")) for line in lines if line and not line.startswith("#")]


if __name__ == "__main__":
    COUNTS.write_text("\n".join(count_lines()) + "\n", encoding="utf-8")
    print(COUNTS.name, "rewritten")
