"""A broken table is named with its row, column and remedy."""

import csv
from dataclasses import replace

import pytest

from dashboard.rows import BrokenTableError
from dashboard.tables import load_atlas
from tests.invented_tables import PARIS, Told, write_tables
from tests.table_copies import change


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
        ("events.csv", "place", "", "events.csv, row 2, column place: empty"),
        ("excerpts.csv", "char_start", "-1", "excerpts.csv, row 2, column char_start: '-1'"),
        ("excerpts.csv", "char_start", "²", "column char_start: '²' is no offset"),
        ("excerpts.csv", "char_end", "0", "column char_end: 0 is not after the start"),
        ("excerpts.csv", "excerpt", "", "column excerpt: empty"),
        ("excerpts.csv", "report", "x.txt", "column report: 'x.txt' is not in reports.csv"),
        ("reports.csv", "dated", "January", "reports.csv, row 2, column dated: 'January'"),
        ("reports.csv", "report", "../x", "column report: '../x' is no name of a file"),
        ("reports.csv", "window_start", "May", "column window_start: 'May' is no ISO date"),
        ("reports.csv", "window_end", "1999-01-01", "column window_end: 1999-01-01 lies before"),
        ("left_out.csv", "char_start", "x", "left_out.csv, row 2, column char_start: 'x'"),
        ("left_out.csv", "report", "x.txt", "column report: 'x.txt' is not in reports.csv"),
        ("left_out.csv", "reason", "", "left_out.csv, row 2, column reason: empty"),
    ],
)
def test_broken_value_is_named(name, column, value, message, folder):
    change(folder / name, column, value)
    with pytest.raises(BrokenTableError) as error:
        load_atlas(folder)
    assert message in str(error.value)
    assert "Run: python -m geocode build" in str(error.value)


def second_row_of_a_place(folder):
    """Give the number of the first row whose place an earlier row has."""
    with (folder / "events.csv").open(encoding="utf-8", newline="") as file:
        places = [row["place_id"] for row in csv.DictReader(file)]
    return next(n for n, place in enumerate(places, start=2) if place in places[: n - 2])


@pytest.mark.parametrize(
    ("column", "value", "message"),
    [
        ("latitude", "abc", "column latitude: 'abc' is no degree"),
        ("place", "", "column place: empty"),
        ("place", "Elsewhere", "column place_id: an earlier row has other values"),
        ("place_precision", "house", "column place_precision: 'house' is none of"),
    ],
)
def test_second_row_of_a_place_is_checked_like_the_first(column, value, message, folder):
    row = second_row_of_a_place(folder)
    change(folder / "events.csv", column, value, row=row)
    with pytest.raises(BrokenTableError, match=f"events.csv, row {row}, {message}"):
        load_atlas(folder)


@pytest.mark.parametrize(
    ("name", "column"), [("events.csv", "event_id"), ("reports.csv", "report")]
)
def test_row_that_stands_twice_is_named(name, column, folder):
    path = folder / name
    lines = path.read_text(encoding="utf-8").splitlines(keepends=True)
    path.write_text("".join([*lines, lines[1]]), encoding="utf-8")
    with pytest.raises(BrokenTableError) as error:
        load_atlas(folder)
    first = lines[1].partition(",")[0]
    assert f"{name}, row {len(lines) + 1}, column {column}: {first!r} stands in an earlier row" in (
        str(error.value)
    )


def test_excerpt_of_no_event_is_named(folder):
    path = folder / "events.csv"
    lines = path.read_text(encoding="utf-8").splitlines(keepends=True)
    path.write_text("".join([lines[0], *lines[2:]]), encoding="utf-8")
    with pytest.raises(BrokenTableError) as error:
        load_atlas(folder)
    assert f"{lines[1].partition(',')[0]!r} is not in events.csv" in str(error.value)


def written(text):
    return lambda path: path.write_bytes(text.encode("latin-1"))


def cut_after_header(path):
    path.write_text(path.read_text(encoding="utf-8").splitlines()[0] + "\n", encoding="utf-8")


def with_row(row):
    """Give a function that leaves the header and one row."""

    def leave(path):
        cut_after_header(path)
        with path.open("a", encoding="utf-8") as file:
            file.write(row)

    return leave


def without_column(path):
    header = path.read_text(encoding="utf-8").splitlines()[0]
    path.write_text(header.rpartition(",")[0] + "\n", encoding="utf-8")


def made_a_folder(path):
    path.unlink()
    path.mkdir()


@pytest.mark.parametrize("name", ["events.csv", "excerpts.csv", "left_out.csv", "reports.csv"])
@pytest.mark.parametrize(
    ("broken", "message"),
    [
        (lambda path: path.unlink(), "no such file"),
        (made_a_folder, "cannot be read: Is a directory"),
        (without_column, "row 1, column .*: missing"),
        (written("a\nb\n\xff\n"), "row 3: not UTF-8"),
        (written(""), "row 1, column .*: missing"),
        (with_row("just-one-value\n"), "row 2, column .*: the row ends before it"),
        (with_row(",".join("x" * 20) + "\n"), "row 2, column .*: the row goes on after it"),
        (with_row('"not closed\n\nand on'), "row 2: no CSV: unexpected end of data"),
    ],
)
def test_file_that_is_no_table_is_named_with_row_and_remedy(broken, message, name, folder):
    broken(folder / name)
    with pytest.raises(BrokenTableError, match=f"{name}(: |, ){message}") as error:
        load_atlas(folder)
    assert "Run: python -m geocode build" in str(error.value)


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("id,kind,name,lat\n", "row 1, column admin1_2022: missing"),
        (
            "id,kind,name,lat,admin1_2022,country\nx:1\n",
            "row 2, column kind: the row ends before it",
        ),
        ("id\n\xff\n", "row 2: not UTF-8"),
    ],
)
def test_broken_gazetteer_is_named_and_to_be_restored(text, message, folder):
    (folder / "gazetteers").mkdir()
    (folder / "gazetteers" / "KZ.csv").write_bytes(text.encode("latin-1"))
    with pytest.raises(BrokenTableError, match=f"KZ.csv, {message}. Restore the file."):
        load_atlas(folder)


def test_reports_without_an_event_are_no_broken_table(folder):
    cut_after_header(folder / "events.csv")
    cut_after_header(folder / "excerpts.csv")
    atlas = load_atlas(folder)
    assert atlas.events == ()
    assert len(atlas.reports) == 2


def test_country_is_the_gazetteers_else_that_of_the_point(folder):
    beyond = Told("Oral", (48.853, 2.349), "2022-01-04", PARIS.sentences, place_id="gn:608668")
    atlas = load_atlas(write_tables(folder, [replace(PARIS, report="a.txt"), beyond]))
    assert {p.name: p.country for p in atlas.places.values()} == {"Paris": "FR", "Oral": "KZ"}


def test_gazetteers_beside_the_tables_are_read_before_those_shipped(folder):
    header = "id,kind,name,lat,admin1_2022,country\n"
    (folder / "gazetteers").mkdir()
    (folder / "gazetteers" / "FR.csv").write_text(
        header + "x:1,region,Occitania,43.6,FR-OCC,FR\nx:2,city,Toulouse,43.6,FR-OCC,FR\n",
        encoding="utf-8",
    )
    (folder / "gazetteers" / "IT.csv").write_text(
        header + "x:3,city,Como,45.8,,IT\n", encoding="utf-8"
    )
    write_tables(
        folder,
        [
            Told(name, (0.0, -30.0), "2022-01-04", PARIS.sentences, place_id=place_id)
            for name, place_id in (("Toulouse", "x:2"), ("Como", "x:3"))
        ],
    )
    places = load_atlas(folder).places
    assert (places["x:2"].region, places["x:2"].country) == ("Occitania", "FR")
    assert (places["x:3"].region, places["x:3"].country) == ("", "IT")


def test_language_that_is_not_known_is_no_broken_table(folder):
    change(folder / "excerpts.csv", "language", "zz")
    change(folder / "excerpts.csv", "language", "", row=3)
    assert {"zz", ""} <= {e.language for event in load_atlas(folder).events for e in event.excerpts}


def test_regions_are_those_of_january_2022(atlas):
    regions = {place.name: place.region for place in atlas.places.values()}
    assert regions["Temirtau"] == "Karaganda Region"
    assert regions["Öskemen"] == regions["Semey"] == "East Kazakhstan Region"
    assert regions["Taldykorgan"] == "Almaty Region"
