"""The gazetteer answers as a geopy geocoder does."""

import pytest
from geopy.geocoders.base import Geocoder

from geocode.errors import GazetteerError
from geocode.gazetteer import load_gazetteer
from geocode.gazetteer_file import COLUMNS

SPELLINGS = [
    # as the reports write it, the type that the word beside it asks for, the place
    ("Aktaou", None, "Aktau"), ("Aktiobe", "region", "Aktobe Region"), ("Aktobe", None, "Aktobe"),
    ("Aktobe", "region", "Aktobe Region"), ("Aktyubinsk", None, "Aktobe"),
    ("Aktyube", None, "Aktobe"), ("Alma-Ata", None, "Almaty"), ("Almaty", None, "Almaty"),
    ("Astana", None, "Astana"), ("Atyraou", "region", "Atyrau Region"),
    ("Atyrau", None, "Atyrau"), ("Atyrau", "region", "Atyrau Region"),
    ("Atyrau Refinery", None, "Atyrau Refinery"), ("Beineu", "district", "Beyneu District"),
    ("Ekibastuz", None, "Ekibastuz"), ("Janaozen", None, "Zhanaozen"),
    ("Karaganda", "region", "Karaganda Region"), ("Kazakhstan", None, "Kazakhstan"),
    ("Kyzylorda", None, "Kyzylorda"), ("Kyzylorda", "region", "Kyzylorda Region"),
    ("Mangistau", "region", "Mangystau Region"), ("Manguistau", "region", "Mangystau Region"),
    ("Manguistaou", "region", "Mangystau Region"), ("Mangystau", "region", "Mangystau Region"),
    ("Manguistau", "district", "Mangystau District"), ("Pavlodar", None, "Pavlodar"),
    ("Petropavlovsk", None, "Petropavl"), ("Semipalatinsk", None, "Semey"),
    ("Shymkent", None, "Shymkent"), ("Taldykorgan", None, "Taldykorgan"),
    ("Taraz", None, "Taraz"), ("Temirtaou", None, "Temirtau"),
    ("Tengizchevroil", None, "Tengiz oil field"), ("Turkestan", None, "Turkistan"),
    ("Uralsk", None, "Oral"), ("Ust-Kamenogorsk", None, "Öskemen"),
    ("Zhanaozen", None, "Zhanaozen"),
    # spellings of others
    ("Chymkent", None, "Shymkent"), ("Djanaozen", None, "Zhanaozen"), ("ALMATY", None, "Almaty"),
    ("Жанаозен", None, "Zhanaozen"), ("Oskemen", None, "Öskemen"),
]  # fmt: skip


@pytest.mark.parametrize(("spelling", "place_type", "name"), SPELLINGS)
def test_spelling_finds_place(spelling, place_type, name, gazetteer):
    location = gazetteer.geocode(spelling, country_codes="kz", featuretype=place_type)
    assert location.address == name


def test_location_has_coordinates_and_says_how_it_was_found(gazetteer):
    location = gazetteer.geocode("Janaozen", country_codes=["KZ"])
    assert (round(location.latitude, 2), round(location.longitude, 2)) == (43.34, 52.86)
    assert location.raw["id"] == "gn:607610"
    assert location.raw["rule"] == "exact"
    assert gazetteer.geocode("Djanaozenn").raw["rule"] == "key"


def test_it_is_a_geopy_geocoder_and_gives_lists(gazetteer):
    assert isinstance(gazetteer, Geocoder)
    types = {loc.raw["type"] for loc in gazetteer.geocode("Aktobe", exactly_one=False)}
    assert {"city", "region"} <= types


def test_unknown_name_is_not_guessed_but_neighbours_are_named(gazetteer):
    assert gazetteer.geocode("Springfield") is None
    assert gazetteer.geocode("Almaty", country_codes="fr") is None
    assert "Temirtau" in gazetteer.nearest_names("Timirtay")


def test_country_wins_over_a_village_of_its_name(gazetteer):
    assert gazetteer.geocode("Kazakhstan").raw["type"] == "country"


@pytest.mark.parametrize("word", ["All", "March", "Stalin", "Obama", "Employees", "Chief", "Jobs"])
def test_common_words_are_no_places(word, gazetteer):
    assert gazetteer.geocode(word, country_codes="kz") is None


@pytest.mark.parametrize(
    ("lines", "message"),
    [
        (["id,name"], "the column 'country' is missing"),
        ([",".join(COLUMNS), "a,,KZ,city,PPL,A,,91,0,city,,,,,"], "line 2"),
        ([",".join(COLUMNS), "a,,KZ,planet,PPL,A,,1,0,city,,,,,"], "'planet' is not a kind of"),
        ([",".join(COLUMNS), "a,,KZ,city,PPL,A,,north,0,city,,,,,"], "line 2"),
        ([",".join(COLUMNS), "a,,KZ,city,PPL,A"], "line 2: the row ends before its last column"),
    ],
)
def test_broken_file_is_named_with_its_line(lines, message, tmp_path):
    steps = "step,from,to,why\n"
    (tmp_path / "transliteration.csv").write_text(steps, encoding="utf-8")
    path = tmp_path / "gazetteers" / "KZ.csv"
    path.parent.mkdir()
    path.write_text("\n".join(lines), encoding="utf-8")
    with pytest.raises(GazetteerError, match=r"KZ\.csv") as error:
        load_gazetteer(path)
    assert message in str(error.value)
