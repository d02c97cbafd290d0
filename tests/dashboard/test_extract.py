"""What a file to take away holds, and what it is called."""

from dataclasses import replace
from datetime import date

import pytest

from dashboard.filters import passing
from dashboard.scene import Scene
from dashboard.strings import load_strings
from dashboard.take.extract import attribution, everything, shown_now
from dashboard.timeline import make_timeline
from dashboard.view import Filters, View


def scene_of(atlas, palette, **view):
    chosen = View(**{"day": date(2022, 1, 4), **view})
    events = passing(atlas, chosen.filters)
    return Scene(atlas, make_timeline(atlas), chosen, events, load_strings(), palette)


def test_everything_is_all_events_of_all_days_and_statuses(atlas):
    extract = everything(atlas, load_strings())
    assert extract.events == atlas.events
    assert {e.status for e in extract.events} == {"happened", "announced", "background"}
    assert extract.name == "strike-atlas-kazakhstan-all"
    assert extract.title == f"all {len(atlas.events)} events"


@pytest.mark.parametrize(
    ("view", "name", "title"),
    [
        ({}, "2022-01-04-so-far", "30 events shown up to 4 January 2022"),
        ({"mode": "this_day"}, "2022-01-04-this-day", "29 events shown on 4 January 2022"),
        ({"mode": "this_day", "day": date(2022, 1, 10)}, "2022-01-10-this-day", "no event"),
        ({"filters": Filters(frozenset({"strike"}))}, "2022-01-04-so-far-filtered", "13 events"),
        ({"mode": "last_days", "span": 3}, "2022-01-04-last-3-days", "shown in 3 days up to 4"),
    ],
)
def test_name_and_title_say_what_is_shown(atlas, palette, view, name, title):
    extract = shown_now(scene_of(atlas, palette, **view))
    assert extract.name == f"strike-atlas-kazakhstan-{name}"
    assert title in extract.title


def test_current_view_holds_what_the_filters_let_through(atlas, palette):
    filters = Filters(frozenset({"strike"}), {"precision": frozenset({"region"})})
    events = shown_now(scene_of(atlas, palette, filters=filters)).events
    assert events
    assert all(e.kind != "strike" for e in events)
    assert {atlas.places[e.place].precision for e in events} == {"region"}


@pytest.mark.parametrize(
    ("country", "name"),
    [("CI", "cote-d-ivoire"), ("TR", "turkiye"), ("", "world"), ("XX", "xx")],
)
def test_names_of_files_are_plain_letters(atlas, country, name):
    reports = {file: replace(report, country=country) for file, report in atlas.reports.items()}
    extract = everything(replace(atlas, reports=reports), load_strings())
    assert extract.name == f"strike-atlas-{name}-all"


def test_openstreetmap_is_named_where_a_place_comes_from_it(atlas):
    extract = everything(atlas, load_strings())
    assert "OpenStreetMap" not in attribution(extract)
    event = replace(atlas.events[0], place="osm:n1")
    place = replace(atlas.places[atlas.events[0].place], id="osm:n1")
    found = replace(atlas, events=(event,), places={"osm:n1": place})
    assert "OpenStreetMap" in attribution(everything(found, load_strings()))
