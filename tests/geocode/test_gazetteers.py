"""The gazetteers of a folder: a country's own file, and the world's table for all others."""

import csv
import shutil

import pytest

from geocode.build import DATA
from geocode.errors import GazetteerError
from geocode.gazetteer_file import Entry
from geocode.gazetteers import Gazetteers
from geocode.model import Place

FOLDER = DATA / "gazetteers"


@pytest.fixture(scope="module")
def gazetteers():
    return Gazetteers(FOLDER)


WORLD = [
    # a name as some language writes it, the place, its country
    ("Londres", "London", "GB"), ("Киев", "Kyiv", "UA"), ("Mosca", "Moscow", "RU"),
    ("Ош", "Osh", "KG"), ("Bichkek", "Bishkek", "KG"), ("Gênes", "Genoa", "IT"),
    ("Варшава", "Warsaw", "PL"), ("Téhéran", "Tehran", "IR"), ("Washington", "Washington", "US"),
    ("Stati Uniti", "United States", "US"), ("Великобритания", "United Kingdom", "GB"),
    ("UK", "United Kingdom", "GB"), ("Georgia", "Georgia", "GE"), ("Réunion", "Réunion", "RE"),
    ("Кыргызстан", "Kyrgyzstan", "KG"), ("Janaozen", "Zhanaozen", "KZ"),
]  # fmt: skip


@pytest.mark.parametrize(("spelling", "name", "country"), WORLD)
def test_world_knows_countries_and_larger_cities(spelling, name, country, gazetteers):
    location = gazetteers.world.geocode(spelling)
    assert (location.address, location.raw["country"]) == (name, country)


def test_place_shown_under_a_name_wins_over_one_that_has_it_as_another(gazetteers):
    assert gazetteers.world.geocode("Niš").address == "Niš"  # and not Nice, which is larger


@pytest.mark.parametrize("word", ["All", "May", "On", "Obama", "Stalinn", "Moskow City Hall"])
def test_world_takes_exact_names_only(word, gazetteers):
    assert gazetteers.world.geocode(word) is None
    assert gazetteers.world.nearest_names(word) == ()


def test_world_holds_every_country_once_with_a_point(gazetteers):
    countries = [e.place for e in gazetteers.world.entries if e.place.type == "country"]
    with (DATA / "countries.csv").open(encoding="utf-8", newline="") as file:
        assert sorted(p.country for p in countries) == [r["iso_a2"] for r in csv.DictReader(file)]
    assert len({e.place.id for e in gazetteers.world.entries}) == len(gazetteers.world.entries)
    assert (FOLDER / "world.csv").stat().st_size < 2_500_000


def test_home_is_the_countrys_own_file_where_there_is_one(gazetteers):
    assert gazetteers.has("KZ")
    assert gazetteers.home("KZ").geocode("Beineu", featuretype="district") is not None


def test_home_is_the_worlds_rows_of_a_country_without_a_file(gazetteers):
    assert not gazetteers.has("IT")
    italy = gazetteers.home("IT")
    assert italy.countries == {"IT"}
    assert italy.geocode("Torrino").raw["rule"] != "exact"  # by the keys, too
    assert italy.geocode("Paris") is None


def test_home_of_an_unknown_country_is_the_world(gazetteers):
    assert gazetteers.home(None) is gazetteers.world
    assert gazetteers.home("") is gazetteers.world


def test_country_and_place_are_known_wherever_they_lie(gazetteers):
    assert gazetteers.country("KZ").name == "Kazakhstan"
    assert gazetteers.country("FR").name == "France"
    assert gazetteers.country("ZZ") is None
    assert gazetteers.by_id("gn:2988507").name == "Paris"
    assert gazetteers.by_id("gn:608878").name == "Mangystau District"
    assert gazetteers.by_id("gn:0") is None


def test_place_of_both_tables_is_the_same_under_either(gazetteers):
    at_home = {e.place.id: e.place for e in gazetteers.home("KZ").entries}
    both = [e.place for e in gazetteers.world.entries if e.place.id in at_home]
    assert len(both) > 20
    for place in both:
        own = at_home[place.id]
        assert (place.name, place.latitude, place.longitude) == (
            own.name, own.latitude, own.longitude
        )  # fmt: skip


def test_added_places_are_found_at_home_and_by_their_id(gazetteers):
    place = Place("osm:n1", "Zhanaospan", "city", 47.0, 55.0, "city", "KZ", "KZ-ATY")
    richer = gazetteers.with_places({"KZ": [Entry(place, ("Zhanaospan",), origin="Nominatim")]})
    assert richer.home("KZ").look_up("Zhanaospan")[0].rule == "Nominatim"
    assert richer.home("KZ").region_of(place).name == "Atyrau Region"
    assert richer.by_id("osm:n1") == place
    assert gazetteers.by_id("osm:n1") is None


def test_file_that_changes_is_read_again(tmp_path):
    folder = tmp_path / "gazetteers"
    shutil.copytree(FOLDER, folder)
    shutil.copy(DATA / "transliteration.csv", tmp_path)
    assert Gazetteers(folder).home("KZ").geocode("Zhanaospan") is None
    with (folder / "KZ.csv").open("a", encoding="utf-8") as file:
        file.write("x:1,,KZ,city,PPL,Zhanaospan,,47,55,city,KZ-ATY,,,,by hand\n")
    assert Gazetteers(folder).home("KZ").geocode("Zhanaospan").raw["id"] == "x:1"


def test_missing_world_is_named(tmp_path):
    with pytest.raises(GazetteerError, match=r"world\.csv: No such file"):
        Gazetteers(tmp_path).home(None)
