"""Counts of the shipped tables, one line each, sorted. Run as a module to rewrite the file."""

import csv
from collections import Counter
from pathlib import Path

from geocode.build import DATA, SEEDS
from geocode.evaluation import evaluate
from geocode.gold import load_gold
from geocode.library import report_of
from geocode.readings import read_reports

GOLD = Path(__file__).parents[1] / "evaluation" / "seeds.csv"
COUNTS = Path(__file__).with_name("counts.txt")


def count_lines():
    """Give the lines: table, column and value, number of rows."""
    counted = {
        "events.csv": ("kind", "status", "date_precision", "place_type", "place_precision"),
        "excerpts.csv": ("report", "language"),
        "left_out.csv": ("report", "language", "reason"),
        "reports.csv": ("dated_by",),
        "corrections.csv": ("action",),
        "gazetteers/KZ.csv": ("kind",),
        "gazetteers/world.csv": ("kind",),
    }
    lines = []
    for name, columns in counted.items():
        with (DATA / name).open(encoding="utf-8", newline="") as file:
            rows = list(csv.DictReader(file))
        lines.append(f"{name} rows: {len(rows)}")
        for column in columns:
            for value, number in Counter(row[column] for row in rows).items():
                lines.append(f"{name} {column} {value}: {number}")
        if name == "gazetteers/KZ.csv":
            coarse = sum(r["kind"] == "district" and r["precision"] == "region" for r in rows)
            lines.append(f"{name} districts with no point but their region's: {coarse}")
    return sorted([*lines, *rules_alone()])


def rules_alone():
    """Give how many events of the gold file the rules find without the corrections."""
    read = read_reports(SEEDS, DATA)
    reports = [report_of(account) for account in read.accounts]
    whole = evaluate(load_gold(GOLD), reports, read.gazetteers).score("events")
    return [
        f"gold events: {whole.right + whole.missed}",
        f"rules alone found of the gold: {whole.right}",
        f"rules alone not in the gold: {whole.false}",
    ]


if __name__ == "__main__":
    COUNTS.write_text("\n".join(count_lines()) + "\n", encoding="utf-8")
    print(COUNTS.name, "rewritten")
