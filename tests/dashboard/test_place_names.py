"""Names of places in the language of the page."""

import csv
import dataclasses

import pytest

from dashboard.filters import passing
from dashboard.place_names import PLACE_NAMES, place_name, region_of_place
from dashboard.strings import FALLBACK, languages, load_strings
from dashboard.tables import DATA
from dashboard.view import Filters

with PLACE_NAMES.open(encoding="utf-8", newline="") as file:
    ROWS = list(csv.DictReader(file))


@pytest.fixture(scope="module")
def gazetteer():
    """The names of each place by its id, of a region by its code too; in small letters."""
    known = {}
    with (DATA / "gazetteers" / "KZ.csv").open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            names = {row["name"].lower(), *row["aliases"].lower().split("|")}
            known[row["id"]] = names
            if row["kind"] in ("region", "city-region") and row["lat"]:
                known.setdefault(row["admin1_2022"], set()).update(names)
    return known


def test_every_name_is_among_those_of_the_gazetteer(gazetteer):
    invented = [row for row in ROWS if row["name"].lower() not in gazetteer[row["id"]]]
    assert invented == []


def test_a_place_has_one_name_in_a_language_of_the_page():
    keys = [(row["id"], row["language"]) for row in ROWS]
    assert len(keys) == len(set(keys))
    assert {language for _, language in keys} <= set(languages()) - {FALLBACK}


@pytest.mark.parametrize(
    ("place", "code", "name", "region"),
    [
        ("gn:607610", "en", "Zhanaozen", "Mangystau Region"),
        ("gn:607610", "fr", "Janaozen", "Oblys de Manguistaou"),
        ("gn:607610", "ru", "Жанаозен", "Мангистауская область"),
        ("gn:607610", "kk", "Жаңаөзен", "Маңғыстау облысы"),
        ("gn:608879", "ru", "Мангистауская область", "Мангистауская область"),
        ("gn:1517945", "ru", "Туркестан", "Туркестанская область"),
        ("gn:610297", "ru", "Бейнеуский район", "Мангистауская область"),
        ("gn:1522867", "kk", "Қазақстан", ""),
        ("gn:1522867", "it", "Kazakistan", ""),
        # Italian has no name of its own for it.
        ("gn:1526384", "it", "Almaty", ""),
    ],
)
def test_place_is_named_in_the_language_of_the_page(atlas, place, code, name, region):
    strings = load_strings(code)
    assert place_name(atlas.places[place], strings) == name
    assert region_of_place(atlas.places[place], strings) == region


@pytest.mark.parametrize("code", ["ru", "kk"])
def test_every_place_of_the_collection_has_a_name_in_its_own_script(atlas, code):
    names = [place_name(place, load_strings(code)) for place in atlas.places.values()]
    assert [name for name in names if name.isascii()] == []


def test_a_place_without_a_name_in_the_language_keeps_its_own(atlas):
    place = dataclasses.replace(atlas.places["gn:607610"], id="gn:0", name="Nowhere")
    assert place_name(place, load_strings("ru")) == "Nowhere"


@pytest.mark.parametrize("words", ["Жаңаөзен", "жанаозен", "Janaozen", "Zhanaozen"])
def test_search_finds_a_place_by_its_name_in_any_language(atlas, words):
    found = passing(atlas, Filters(search=words))
    assert {e.id for e in atlas.events if e.place == "gn:607610"} <= {e.id for e in found}
