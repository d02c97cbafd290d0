"""Plain words for days, precision and sources."""

from dataclasses import replace
from datetime import date

import pytest

from dashboard import wording
from dashboard.tables import Report

FIRST = date(2022, 1, 2)


@pytest.mark.parametrize(
    ("first", "last", "words"),
    [
        (FIRST, FIRST, "2 January 2022"),
        (FIRST, date(2022, 1, 6), "2–6 January 2022"),
        (date(2021, 12, 30), FIRST, "30 December 2021 – 2 January 2022"),
        (date(2011, 1, 1), date(2011, 12, 31), "2011"),
    ],
)
def test_days_of_an_event(first, last, words, atlas):
    assert wording.days_of(replace(atlas.events[0], first=first, last=last)) == words


def event_at(atlas, place, first):
    return next(
        e for e in atlas.events if atlas.places[e.place].name == place and str(e.first) == first
    )


def test_long_day():
    assert wording.long_day(date(2022, 1, 4)) == "Tuesday 4 January 2022"


@pytest.mark.parametrize(
    ("place", "first", "words"),
    [
        ("Temirtau", "2022-01-04", "day: stated"),
        ("Astana", "2022-01-03", "days: both ends stated"),
        ("Aktobe Region", "2022-01-04", "day: worked out from “later in the day”"),
        ("Zhanaozen", "2022-01-02", "days: none stated, the days that the report covers"),
        ("Zhanaozen", "2022-02-10", "days: worked out from “for the sixth day”"),
    ],
)
def test_precision_of_the_day(place, first, words, atlas):
    event = event_at(atlas, place, first)
    excerpts = [
        e
        for e in event.excerpts
        if place != "Zhanaozen" or "sixth" in e.text or first == "2022-01-02"
    ]
    assert wording.date_precision(event, excerpts[0]) == words


def test_precision_of_a_carried_and_of_a_national_place(atlas):
    blockade = next(e for e in atlas.events if e.kind == "blockade")
    assert wording.place_precision(atlas.places[blockade.place], blockade.excerpts[0]) == (
        "place: region, carried over from “Manguistau” in the paragraph before"
    )
    emergency = next(e for e in atlas.events if "emergency" in e.excerpts[0].kind)
    assert wording.place_precision(atlas.places[emergency.place], emergency.excerpts[0]) == (
        "place: country, no town named"
    )


def test_source_names_publisher_day_and_language(atlas):
    excerpt = atlas.events[0].excerpts[0]
    report = Report("a.txt", "", "The Paper", date(2022, 2, 15), None)
    assert wording.source(report, excerpt, "English") == "The Paper · 15 February 2022 · English"
    dated = replace(report, published=None, dated=FIRST)
    assert "dated 2 January 2022 in its text" in wording.source(dated, excerpt, "English")


def test_collection_line():
    days = (FIRST, date(2022, 2, 28))
    assert wording.collection_line(days, 2, "Kazakhstan") == (
        "Kazakhstan, January and February 2022, as two reports tell it"
    )
    assert wording.collection_line(days[:1], 1, "Italy") == (
        "Italy, January 2022, as one report tells it"
    )
