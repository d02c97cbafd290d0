"""Copies of the shipped tables, for tests that change them."""

import csv
import shutil

from dashboard.tables import DATA
from geocode.columns import COLUMNS


def copy_tables(folder):
    """Copy the shipped tables, with the texts of the reports, into ``folder`` and give it back."""
    for name in COLUMNS:
        shutil.copy(DATA / name, folder / name)
    shutil.copytree(DATA / "texts", folder / "texts")
    return folder


def change(path, column, value, row=2):
    """Write another value into one cell; ``row`` is the line of the file."""
    with path.open(encoding="utf-8", newline="") as file:
        reader = csv.DictReader(file)
        rows, header = list(reader), reader.fieldnames
    rows[row - 2][column] = value
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, header, lineterminator="\n")
        writer.writeheader()
        writer.writerows(rows)
