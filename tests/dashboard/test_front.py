"""How far from where it began."""

from datetime import date

import pytest
from geopy.distance import geodesic

from dashboard.spread.front import beginning, distance, front
from dashboard.spread.order import order_of_joining
from dashboard.tables import load_atlas
from dashboard.timeline import make_timeline
from tests.invented_tables import Told, write_tables

TOLD = (("fr", "Le 7 mars, les ouvriers se sont mis en grève.", "en grève"),)
LYON = Told("Lyon", (45.748, 4.847), "2023-03-07", TOLD)
PARIS = Told("Paris", (48.853, 2.349), "2023-03-07", TOLD)
LILLE = Told("Lille", (50.633, 3.058), "2023-03-08", TOLD)
NICE = Told("Nice", (43.703, 7.266), "2023-03-09", TOLD)
DIJON = Told("Dijon", (47.316, 5.016), "2023-03-10", TOLD)
BRITTANY = Told("Brittany", (48.2, -2.93), "2023-03-08", TOLD, type="region")


@pytest.fixture
def joinings_of(tmp_path):
    def build(*told):
        atlas = load_atlas(write_tables(tmp_path, told))
        return order_of_joining(atlas, atlas.events, make_timeline(atlas).days[0])

    return build


def named(joinings, name):
    return next(joining for joining in joinings if joining.place.name == name)


def test_the_front_is_the_farthest_town_up_to_each_day(joinings_of):
    fronts = front(joinings_of(PARIS, LILLE, NICE, DIJON))
    assert [f.farthest and f.farthest.place.name for f in fronts] == [None, "Lille", "Nice", "Nice"]
    assert [f.new_town and f.new_town.place.name for f in fronts] == [
        None,
        "Lille",
        "Nice",
        "Dijon",
    ]
    assert [f.number for f in fronts] == [1, 2, 3, 4]


def test_distances_are_geodesic_and_to_the_nearest_place_of_the_first_day(joinings_of):
    joinings = joinings_of(PARIS, LYON, LILLE, NICE)
    began = beginning(joinings)
    assert [joining.place.name for joining in began] == ["Lyon", "Paris"]
    lille, nice = (distance(named(joinings, name), began) for name in ("Lille", "Nice"))
    assert (lille.origin.name, nice.origin.name) == ("Paris", "Lyon")
    assert lille.km == round(geodesic(PARIS.point, LILLE.point).km) == 204
    assert nice.km == round(geodesic(LYON.point, NICE.point).km) == 297
    assert distance(began[0], began) is None


def test_a_region_has_a_rough_distance_and_does_not_move_the_front(joinings_of):
    joinings = joinings_of(PARIS, LILLE, BRITTANY)
    far = distance(named(joinings, "Brittany"), beginning(joinings))
    assert far.rough
    assert (far.km, round(geodesic(PARIS.point, BRITTANY.point).km)) == (400, 397)
    last = front(joinings)[-1]
    assert last.farthest.place.name == "Lille"
    assert last.new_area.place.name == "Brittany"


def test_where_only_a_region_is_known_of_the_first_day_every_distance_is_rough(joinings_of):
    early = Told("Brittany", BRITTANY.point, "2023-03-01", TOLD, type="region")
    joinings = joinings_of(early, LILLE)
    assert distance(named(joinings, "Lille"), beginning(joinings)).rough


def test_nothing_has_no_front():
    assert front(()) == ()


@pytest.mark.parametrize(
    ("day", "place", "km"),
    [
        (date(2022, 1, 3), "Almaty", 1945),
        (date(2022, 1, 4), "Taldykorgan", 2040),
        (date(2022, 1, 5), "Öskemen", 2375),
        (date(2022, 2, 11), "Öskemen", 2375),
    ],
)
def test_the_collections_front_is_measured_from_zhanaozen(atlas, day, place, km):
    joinings = order_of_joining(atlas, atlas.events, make_timeline(atlas).days[0])
    far = next(f for f in front(joinings) if f.day == day).farthest
    assert (far.place.name, far.km, far.origin.name) == (place, km, "Zhanaozen")


def test_a_region_in_which_it_began_is_no_distance_away(atlas):
    zhanaozen, region = "gn:607610", "gn:608879"
    late = [e for e in atlas.events if e.place == region and e.first > date(2022, 2, 1)]
    early = [e for e in atlas.events if e.place == zhanaozen]
    joinings = order_of_joining(atlas, [*early, *late], date(2022, 1, 2))
    assert [joining.place.id for joining in joinings] == [zhanaozen, region]
    assert distance(joinings[1], beginning(joinings)) is None


def test_a_town_of_the_region_where_it_began_is_no_distance_away(atlas):
    strikes = [e for e in atlas.events if e.kind == "strike"]
    joinings = order_of_joining(atlas, strikes, date(2022, 1, 2))
    assert [joining.place.name for joining in beginning(joinings)] == ["Mangystau Region"]
    assert distance(named(joinings, "Zhanaozen"), beginning(joinings)) is None
    assert distance(named(joinings, "Oral"), beginning(joinings)).rough
