"""Corrections add, drop and change events, and a row that does not apply is an error."""

import pytest

from geocode.build import DATA
from geocode.corrections import COLUMNS, apply_corrections, load_corrections
from geocode.errors import TableError
from geocode.events import gather
from geocode.gazetteers import Gazetteers
from geocode.language_file import load_languages
from geocode.model import Source
from geocode.reading import read
from geocode.statements import find_statements

TEXT = "10 May 2023\n\nOn 8 May, drivers in Taraz went on strike."
REPORT = Source("a.txt", TEXT, country="KZ")
EVENT = "strike-taraz-1516905-2023-05-08"
GAZETTEER = Gazetteers(DATA / "gazetteers")


def corrected(tmp_path, **values):
    row = dict.fromkeys(COLUMNS, "") | {"report": "a.txt", "reason": "why not"} | values
    path = tmp_path / "corrections.csv"
    path.write_text(
        ",".join(COLUMNS) + "\n" + ",".join(row[c] for c in COLUMNS) + "\n", encoding="utf-8"
    )
    statements, _ = find_statements(
        read(REPORT, load_languages(DATA / "languages"), GAZETTEER), GAZETTEER
    )
    found, applied = apply_corrections(
        list(statements), load_corrections(path), {"a.txt": REPORT}, GAZETTEER
    )
    return [event.id for event in gather(found)], applied


def test_drop(tmp_path):
    assert corrected(tmp_path, action="drop", event_id=EVENT) == ([], 1)


def test_change_keeps_what_the_row_leaves_empty(tmp_path):
    ids, _ = corrected(tmp_path, action="change", event_id=EVENT, kind="protest")
    assert ids == ["protest-taraz-1516905-2023-05-08"]


def test_add(tmp_path):
    ids, _ = corrected(
        tmp_path, action="add", kind="protest", status="happened", place_id="gn:608668",
        start_date="2023-05-09", end_date="2023-05-10", date_precision="span",
        char_start="13", char_end="54",
    )  # fmt: skip
    assert ids == [EVENT, "protest-oral-608668-2023-05-09-to-2023-05-10"]


def test_row_for_a_report_of_another_collection_is_passed_over(tmp_path):
    assert corrected(tmp_path, action="drop", event_id="x", report="b.txt") == ([EVENT], 0)


@pytest.mark.parametrize(
    ("values", "message"),
    [
        ({"action": "drop", "event_id": "none"}, "no event 'none' comes from a.txt"),
        ({"action": "mend", "event_id": EVENT}, "'mend' is no action"),
        ({"action": "change", "event_id": EVENT, "kind": "party"}, "'party' is none of strike"),
        ({"action": "change", "event_id": EVENT, "place_id": "gn:0"}, "no place 'gn:0'"),
        ({"action": "change", "event_id": EVENT, "start_date": "May"}, "not an ISO date"),
        ({"action": "change", "event_id": EVENT, "end_date": "2023-01-01"}, "before the start"),
        ({"action": "add", "char_start": "1", "char_end": "999"}, "outside a.txt"),
        (
            {"action": "add", "char_start": "0", "char_end": "9", "place_id": "gn:1516905"},
            "the column 'start_date' is empty",
        ),
        ({"action": "drop", "event_id": EVENT, "reason": ""}, "without a reason"),
    ],
)
def test_row_that_does_not_apply_is_named(values, message, tmp_path):
    with pytest.raises(TableError, match=r"corrections.csv, line 2") as error:
        corrected(tmp_path, **values)
    assert message in str(error.value)
