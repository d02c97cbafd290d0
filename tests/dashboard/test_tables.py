"""A broken table is named with its row, column and remedy."""

import csv

import pytest

from dashboard.tables import BrokenTableError, load_atlas


def change(folder, name, column, value, *, row=2):
    path = folder / name
    with path.open(encoding="utf-8", newline="") as file:
        reader = csv.DictReader(file)
        rows, header = list(reader), reader.fieldnames
    rows[row - 2][column] = value
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, header, lineterminator="\n")
        writer.writeheader()
        writer.writerows(rows)


def test_shipped_tables_load_with_excerpts_and_regions(atlas):
    place = next(p for p in atlas.places.values() if p.name == "Zhanaozen")
    assert (place.type, place.region) == ("city", "Mangystau Region")
    assert all(event.excerpts for event in atlas.events)


@pytest.mark.parametrize(
    ("name", "column", "value", "message"),
    [
        ("events.csv", "start_date", "soon", "events.csv, row 2, column start_date: 'soon'"),
        ("events.csv", "kind", "party", "column kind: 'party' is none of strike"),
        ("events.csv", "status", "", "column status: '' is none of happened"),
        ("events.csv", "latitude", "north", "column latitude: 'north' is no degree"),
        ("events.csv", "longitude", "999", "column longitude: '999' is no degree up to 180"),
        ("events.csv", "end_date", "1999-01-01", "column end_date: 1999-01-01 lies before"),
        ("events.csv", "event_id", "x", "column event_id: 'x' has no excerpt"),
        ("excerpts.csv", "char_start", "-1", "excerpts.csv, row 2, column char_start: '-1'"),
        ("excerpts.csv", "report", "x.txt", "column report: 'x.txt' is not in reports.csv"),
        ("reports.csv", "dated", "January", "reports.csv, row 2, column dated: 'January'"),
    ],
)
def test_broken_value_is_named(name, column, value, message, folder):
    change(folder, name, column, value)
    with pytest.raises(BrokenTableError) as error:
        load_atlas(folder)
    assert message in str(error.value)
    assert "Run: python -m geocode build" in str(error.value)


def test_missing_file_column_and_short_row_are_named(folder):
    path = folder / "events.csv"
    lines = path.read_text(encoding="utf-8").splitlines()
    path.write_text("\n".join([lines[0], "just-an-id"]), encoding="utf-8")
    with pytest.raises(BrokenTableError, match="row 2, column kind: the row ends before it"):
        load_atlas(folder)
    path.write_text(lines[0].replace("kind,", "") + "\n", encoding="utf-8")
    with pytest.raises(BrokenTableError, match="row 1, column kind: missing"):
        load_atlas(folder)
    path.write_text(lines[0] + "\n", encoding="utf-8")
    with pytest.raises(BrokenTableError, match="no event in it"):
        load_atlas(folder)
    path.write_bytes(b"event_id\n\xff\n")
    with pytest.raises(BrokenTableError, match="not UTF-8"):
        load_atlas(folder)
    path.unlink()
    with pytest.raises(BrokenTableError, match=r"events.csv: no such file"):
        load_atlas(folder)
