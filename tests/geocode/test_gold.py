"""Gold files: what a row may say, and what is refused with the row and a remedy."""

from datetime import date

import pytest

from geocode.errors import TableError
from geocode.gold import load_gold

HEADER = "report,kind,status,place,start_date,end_date"


def gold_file(tmp_path, *rows, header=HEADER):
    path = tmp_path / "gold.csv"
    path.write_text("\n".join([header, *rows]) + "\n", encoding="utf-8")
    return path


def test_rows_are_events_and_reports_without_one(tmp_path):
    path = gold_file(
        tmp_path,
        "a.txt,strike,happened,Taraz,2022-01-04,2022-01-05,,first",
        "b.txt,,,,,,,says nothing",
        "a.txt,protest,announced,Moscow,2022-01-07,2022-01-07,RU,",
        header=HEADER + ",country,note",
    )
    gold = load_gold(path)
    assert (gold.file, dict(gold.reports)) == (str(path), {"a.txt": 2, "b.txt": 3})
    first, second = gold.events
    assert (first.line, first.report, first.kind, first.status) == (
        2,
        "a.txt",
        "strike",
        "happened",
    )
    assert (first.place, first.country, first.note) == ("Taraz", "", "first")
    assert (first.first, first.last) == (date(2022, 1, 4), date(2022, 1, 5))
    assert (second.line, second.country) == (4, "RU")


def test_file_may_begin_with_the_mark_of_a_spreadsheet(tmp_path):
    path = gold_file(tmp_path, "a.txt,strike,happened,Taraz,2022-01-04,2022-01-04")
    path.write_bytes(b"\xef\xbb\xbf" + path.read_bytes())
    assert len(load_gold(path).events) == 1


GOOD = "a.txt,strike,happened,Taraz,2022-01-04,2022-01-04"


@pytest.mark.parametrize(
    ("row", "problem"),
    [
        (",strike,happened,Taraz,2022-01-04,2022-01-04", "no report"),
        ("a.txt,,happened,Taraz,2022-01-04,2022-01-04", "the column 'kind' is empty"),
        ("a.txt,walkout,happened,Taraz,2022-01-04,2022-01-04", "kind 'walkout' is none of strike,"),
        ("a.txt,strike,done,Taraz,2022-01-04,2022-01-04", "status 'done' is none of happened,"),
        ("a.txt,strike,happened,,2022-01-04,2022-01-04", "the column 'place' is empty"),
        ("a.txt,strike,happened,Taraz,4 January,2022-01-04", "no ISO date: "),
        ("a.txt,strike,happened,Taraz,2022-01-04,2022-01-03", "the end lies before the start"),
        ("a.txt,strike,happened,Taraz,2022-01-04", "not as many values as columns"),
        (GOOD + ",more", "not as many values as columns"),
        (GOOD, "the event of line 2 again"),
    ],
)
def test_broken_row_is_named(row, problem, tmp_path):
    path = gold_file(tmp_path, GOOD, row)
    with pytest.raises(TableError) as error:
        load_gold(path)
    assert str(error.value).startswith(f"{path}, line 3: {problem}")
    assert error.value.remedy


@pytest.mark.parametrize(
    ("header", "problem"),
    [
        ("report,kind,status,place,start_date", "the column 'end_date' is missing"),
        (HEADER + ",source", "unknown column 'source'"),
        ("", "the column 'report' is missing"),
    ],
)
def test_broken_header_is_named(header, problem, tmp_path):
    path = gold_file(tmp_path, header=header)
    with pytest.raises(TableError) as error:
        load_gold(path)
    assert str(error.value).startswith(f"{path}, line 1: {problem}")


def test_missing_file_is_named(tmp_path):
    with pytest.raises(TableError, match=r"gold\.csv: No such file or directory\. Name a gold"):
        load_gold(tmp_path / "gold.csv")
