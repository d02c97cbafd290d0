"""Which basemaps there are, what they hold, and which a collection needs."""

import json

import pytest

from dashboard.basemap import (
    ASSETS,
    SOURCE,
    WORLD,
    basemap_script,
    basemaps_for,
    own_basemaps,
    script_name,
)

NAMES = (WORLD, *own_basemaps())
FASTEST = 300_000
"""Bytes of a script above which the first screen is felt to wait for it."""


def read(script):
    """Give the layers that a script holds."""
    return json.loads(script[script.index("]=") + 2 : script.rindex(";")])


@pytest.mark.parametrize("name", NAMES)
def test_script_is_made_of_the_basemap_and_small(name):
    script = (ASSETS / script_name(name)).read_text(encoding="utf-8")
    assert script == basemap_script(SOURCE / name)
    assert len(script.encode()) < FASTEST


@pytest.mark.parametrize(
    ("countries", "basemaps"),
    [
        ({"KZ"}, ("KZ",)),
        ({"KZ", "FR"}, ("world", "KZ")),
        ({"KZ", ""}, ("world", "KZ")),
        ({"FR", "IT"}, ("world",)),
        ({""}, ("world",)),
        (set(), ("world",)),
        ({"KZ", "UZ"}, ("KZ", "UZ")),
    ],
)
def test_world_is_drawn_unless_all_countries_have_their_own(countries, basemaps):
    assert basemaps_for(countries, own=("KZ", "UZ")) == basemaps


def polygon(*corners):
    return {"type": "Polygon", "coordinates": [[*corners, corners[0]]]}


@pytest.fixture
def folder(tmp_path):
    """A country's own files: two countries side by side, no rivers, no water."""
    west = polygon([0, 0], [1, 0], [1, 1], [0, 1])
    east = polygon([1, 1], [1, 0], [3, 0], [3, 1])
    folder = tmp_path / "XA"
    folder.mkdir()
    (folder / "labels.csv").write_text(
        "text,kind,longitude,latitude,width,code\nEastland,country,2,0.5,,XB\n", encoding="utf-8"
    )
    for name, features in (
        ("countries", [("XA", west), ("XB", east)]),
        ("regions", [("XA-1", west)]),
    ):
        collection = {
            "type": "FeatureCollection",
            "features": [
                {
                    "type": "Feature",
                    "geometry": geometry,
                    "properties": {
                        "iso_a2": code, "iso": code, "name": "West Region", "kind": "region",
                        "lat": 0.5, "lon": 0.5,
                    },
                }
                for code, geometry in features
            ],
        }  # fmt: skip
        (folder / f"{name}.geojson").write_text(json.dumps(collection), encoding="utf-8")
    return folder


def test_folder_is_all_that_a_country_of_its_own_needs(folder):
    assert own_basemaps(folder.parent) == ("XA",)
    layers = read(basemap_script(folder))
    assert [f["properties"] for f in layers["countries"]["features"]] == [
        {"iso_a2": "XA"}, {"iso_a2": "XB"},
    ]  # fmt: skip
    assert layers["water"]["features"] == layers["rivers"]["features"] == []
    assert layers["labels"] == [
        ["Eastland", "country", 0.5, 2.0, 0.0, "XB"], ["West", "region", 0.5, 0.5, 1, "XA-1"],
    ]  # fmt: skip


def test_border_is_what_two_countries_share_once(folder):
    (line,) = read(basemap_script(folder))["borders"]["geometry"]["coordinates"]
    assert line == [1000, 1000, 0, -1000]


def test_world_names_countries_as_the_page_does():
    labels = read(basemap_script(SOURCE / WORLD))["labels"]
    names = {text for text, kind, *_ in labels if kind == "country"}
    assert {"France", "Italy", "China", "United States"} <= names
