"""The shipped tables against the corpus: counts in a sorted file, and what must be in them.

``python -m tests.data.counts`` rewrites the counts after a change that is meant.
"""

import csv
from datetime import date

import pytest

from dashboard.tables import load_atlas
from geocode.build import DATA, SEEDS
from geocode.columns import COLUMNS
from geocode.gold import load_gold
from geocode.model import DATE_PRECISIONS, KINDS, PLACE_TYPES, STATUSES
from geocode.readings import read_reports
from geocode.reports import load_reports
from tests.data.counts import COUNTS, GOLD, count_lines


def rows(name):
    with (DATA / name).open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def test_counts_are_those_of_the_file():
    assert COUNTS.read_text(encoding="utf-8").splitlines() == count_lines()


def test_every_excerpt_and_left_out_sentence_is_verbatim():
    texts = {report.file: report.text for report in load_reports(SEEDS)[0]}
    for name, column in (("excerpts.csv", "excerpt"), ("left_out.csv", "sentence")):
        for row in rows(name):
            text = texts[row["report"]][int(row["char_start"]) : int(row["char_end"])]
            assert text == row[column]


def test_words_for_place_day_and_kind_stand_in_their_excerpt_unless_carried():
    for row in rows("excerpts.csv"):
        for words in row["kind_as_written"].split("; "):
            assert words in row["excerpt"]
        if "carried" not in row["date_rule"]:
            for words in filter(None, row["date_as_written"].split("; ")):
                assert words in row["excerpt"]
        if "carried" not in row["place_rule"]:
            for words in filter(None, row["place_as_written"].split("; ")):
                assert words in row["excerpt"]


def test_values_are_those_of_the_codebook_and_rows_are_sorted():
    events = rows("events.csv")
    assert len({e["event_id"] for e in events}) == len(events)
    for e in events:
        assert e["kind"] in KINDS
        assert e["status"] in STATUSES
        assert e["place_type"] in PLACE_TYPES
        assert e["place_precision"] in PLACE_TYPES
        assert e["date_precision"] in DATE_PRECISIONS
        assert date.fromisoformat(e["start_date"]) <= date.fromisoformat(e["end_date"])
    assert events == sorted(events, key=lambda e: (e["start_date"], e["end_date"], e["event_id"]))
    assert {e["event_id"] for e in rows("excerpts.csv")} == {e["event_id"] for e in events}


def test_no_sentence_is_both_an_excerpt_and_left_out():
    def keys(name):
        return {(row["report"], row["char_start"]) for row in rows(name)}

    assert not keys("excerpts.csv") & keys("left_out.csv")


def test_tables_have_no_column_but_the_documented_ones():
    for name, columns in COLUMNS.items():
        with (DATA / name).open(encoding="utf-8", newline="") as file:
            assert tuple(next(csv.reader(file))) == columns


def test_every_name_in_a_places_position_is_known():
    unknown = {n.text for account in read_reports(SEEDS, DATA).accounts for n in account.unknown}
    assert unknown == {"Macron", "Nazarbaev"}  # people, "to" and "near" whom something is


EVENTS = [  # a reading by hand of both reports
    (e.report, e.kind, e.place, str(e.first), str(e.last), e.status) for e in load_gold(GOLD).events
]


def found_events():
    atlas = load_atlas()
    reports = {(row["event_id"], row["report"]) for row in rows("excerpts.csv")}
    events = {e.id: e for e in atlas.events}
    return {
        (report, e.kind, atlas.places[e.place].name, str(e.first), str(e.last), e.status)
        for report, e in ((report, events[event_id]) for event_id, report in reports)
    }


@pytest.mark.parametrize("event", EVENTS, ids=[" ".join(e) for e in EVENTS])
def test_event_read_by_hand_is_in_the_table(event):
    assert event in found_events()


def test_the_table_has_no_event_that_was_not_read_by_hand():
    assert found_events() == set(EVENTS)
