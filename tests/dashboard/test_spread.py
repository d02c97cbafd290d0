"""The order in which places joined, and their number by day."""

from dataclasses import replace
from datetime import date

import pytest

from dashboard.filters import passing
from dashboard.spread.order import order_of_joining, reached, runs
from dashboard.tables import load_atlas
from dashboard.timeline import make_timeline
from dashboard.view import Filters
from tests.invented_tables import ABROAD, write_tables


def order(atlas, filters=None):
    events = passing(atlas, filters or Filters())
    return order_of_joining(atlas, events, make_timeline(atlas).days[0])


def by_name(joinings):
    return {joining.place.name: joining for joining in joinings}


@pytest.fixture
def abroad(tmp_path):
    return load_atlas(write_tables(tmp_path, ABROAD))


def test_towns_of_a_day_come_before_its_regions_and_each_by_name(abroad):
    assert [(j.number, j.place.name) for j in order(abroad)] == [
        (1, "Le Havre"),
        (1, "Marseille"),
        (1, "Paris"),
        (1, "Toulouse"),
        (2, "Genoa"),
        (2, "Lyon"),
        (2, "Naples"),
        (2, "Nice"),
        (2, "Palermo"),
        (2, "Turin"),
        (2, "Brittany"),
    ]


def test_countries_and_places_with_nothing_but_announcements_do_not_join(abroad):
    assert {"France", "Italy", "Rome"}.isdisjoint(by_name(order(abroad)))


def test_what_the_filters_leave_out_does_not_make_a_place_join(abroad):
    joinings = order(abroad, Filters(frozenset({"strike"})))
    # Days are counted from the slider's first, whatever the filters are.
    assert {j.place.name: j.number for j in joinings} == {
        "Paris": 1, "Toulouse": 1, "Genoa": 2, "Nice": 2, "Palermo": 2,
    }  # fmt: skip


def test_towns_and_regions_are_counted_apart_on_every_day_of_the_slider(abroad):
    days = make_timeline(abroad).days
    counts = reached(order(abroad), days)
    assert [count.day for count in counts] == list(days)
    assert [(c.number, c.towns, c.areas) for c in counts[:3]] == [(1, 4, 0), (2, 10, 1), (3, 10, 1)]
    assert (counts[-1].towns, counts[-1].areas) == (10, 1)
    assert reached((), days)[-1].towns == 0


def test_it_began_in_zhanaozen_and_aktau_on_2_january_a_day_no_report_states(atlas):
    first = [j for j in order(atlas) if j.day == date(2022, 1, 2)]
    assert [j.place.name for j in first] == [
        "Aktau",
        "Zhanaozen",
        "Mangystau District",
        "Mangystau Region",
    ]
    assert not any(joining.stated for joining in first)
    assert first[-1].kinds == ("protest", "blockade")


@pytest.mark.parametrize(
    ("name", "day", "number", "kinds"),
    [
        ("Almaty", date(2022, 1, 3), 2, ("protest",)),
        ("Temirtau", date(2022, 1, 4), 3, ("strike",)),
        ("Öskemen", date(2022, 1, 5), 4, ("protest",)),
        ("Atyrau Refinery", date(2022, 2, 11), 41, ("strike",)),
    ],
)
def test_places_join_on_the_first_day_that_is_told_of_them(atlas, name, day, number, kinds):
    joining = by_name(order(atlas))[name]
    assert (joining.day, joining.number, joining.kinds) == (day, number, kinds)
    assert joining.stated


def test_the_collection_reaches_twenty_towns_and_five_districts_and_regions(atlas):
    counts = reached(order(atlas), make_timeline(atlas).days)
    found = {c.day: (c.towns, c.areas) for c in counts}
    assert found[date(2022, 1, 2)] == (2, 2)
    assert found[date(2022, 1, 4)] == (15, 5)
    assert found[date(2022, 1, 31)] == (19, 5)
    assert found[date(2022, 2, 28)] == (20, 5)


def test_background_does_not_make_a_place_join_earlier(atlas):
    zhanaozen = by_name(order(atlas))["Zhanaozen"]
    assert all(event.status == "happened" for event in zhanaozen.events)
    background = tuple(e for e in atlas.events if e.status == "background")
    assert order(replace(atlas, events=background)) == ()


def test_runs_join_days_that_follow_each_other():
    days = [date(2022, 1, 31), date(2022, 2, 1), date(2022, 2, 3)]
    assert runs(days) == (
        (date(2022, 1, 31), date(2022, 2, 1)),
        (date(2022, 2, 3), date(2022, 2, 3)),
    )
