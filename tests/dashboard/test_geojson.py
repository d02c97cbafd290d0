"""The GeoJSON file: valid by RFC 7946, and true to the tables."""

import csv
import json
from dataclasses import replace

import pytest

from dashboard.strings import load_strings
from dashboard.tables import DATA
from dashboard.take.event_fields import EXCERPT_FIELDS, FIELDS, data_version
from dashboard.take.extract import everything
from dashboard.take.geojson import geojson_text


def collection_of(atlas):
    return json.loads(geojson_text(everything(atlas, load_strings())), parse_constant=pytest.fail)


@pytest.fixture(scope="module")
def collection(atlas):
    return collection_of(atlas)


def faults(collection):
    """Give what RFC 7946 objects to; the number of its section stands first."""
    if collection.get("type") != "FeatureCollection":
        yield "3.3 type"
    if not isinstance(collection.get("features"), list):
        yield "3.3 features"
    if "crs" in collection:
        yield "4 crs"
    if {"coordinates", "geometries", "geometry", "properties"} & collection.keys():
        yield "7.1 a member of another type"
    points = []
    for feature in collection["features"]:
        if feature.get("type") != "Feature":
            yield "3.2 type"
        if not isinstance(feature.get("id"), str | int | float):
            yield "3.2 id"
        if not isinstance(feature.get("properties"), dict):
            yield "3.2 properties"
        if {"coordinates", "geometries", "features"} & feature.keys():
            yield "7.1 a member of another type"
        geometry = feature.get("geometry")
        if geometry.get("type") != "Point" or geometry.keys() != {"type", "coordinates"}:
            yield "3.1.2 point"
        position = geometry["coordinates"]
        if len(position) != 2 or not all(type(x) in (int, float) for x in position):
            yield "3.1.1 position"
        if abs(position[0]) > 180 or abs(position[1]) > 90:
            yield "4 longitude before latitude, in degrees WGS84"
        points.append(position)
    if points:
        west, south, east, north = collection["bbox"]
        if not all(west <= x <= east and south <= y <= north for x, y in points):
            yield "5 bounding box"


def test_it_is_valid(collection):
    assert list(faults(collection)) == []


def test_every_event_is_one_feature_under_its_id(atlas, collection):
    ids = [event.id for event in atlas.events]
    assert [f["id"] for f in collection["features"]] == ids
    assert [f["properties"]["event_id"] for f in collection["features"]] == ids


def test_points_are_those_of_the_table(collection):
    with (DATA / "events.csv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    for feature, row in zip(collection["features"], rows, strict=True):
        longitude, latitude = feature["geometry"]["coordinates"]
        assert longitude == pytest.approx(float(row["longitude"]), abs=1e-5)
        assert latitude == pytest.approx(float(row["latitude"]), abs=1e-5)
        assert feature["properties"]["place_precision"] == row["place_precision"]


def test_excerpts_are_those_of_the_table_with_their_offsets(collection):
    with (DATA / "excerpts.csv").open(encoding="utf-8", newline="") as file:
        rows = {
            (r["event_id"], r["report"], int(r["char_start"]), int(r["char_end"]), r["excerpt"])
            for r in csv.DictReader(file)
        }
    assert rows == {
        (f["id"], e["report"], e["char_start"], e["char_end"], e["text"])
        for f in collection["features"]
        for e in f["properties"]["excerpts"]
    }


def test_properties_are_flat_values_with_null_for_what_is_not_known(collection):
    for feature in collection["features"]:
        properties = feature["properties"]
        assert properties.keys() == {*FIELDS, "excerpts"} - {"longitude", "latitude"}
        assert "" not in [v for v in properties.values() if not isinstance(v, list)]
        assert all(e.keys() == set(EXCERPT_FIELDS) for e in properties["excerpts"])
    kazakhstan = next(f for f in collection["features"] if f["properties"]["place"] == "Kazakhstan")
    assert kazakhstan["properties"]["region"] is None
    assert kazakhstan["properties"]["place_precision"] == "country"


def test_sources_are_reports_not_sentences(atlas, collection):
    for event, feature in zip(atlas.events, collection["features"], strict=True):
        excerpts = feature["properties"]["excerpts"]
        assert len(excerpts) == len(event.excerpts)
        assert feature["properties"]["sources"] == len({e["report"] for e in excerpts})


def test_it_names_its_sources_licence_and_version(atlas, collection):
    assert [r["report"] for r in collection["reports"]] == list(atlas.reports)
    assert "GeoNames data, CC BY 4.0" in collection["attribution"]
    assert "all 53 events" in collection["description"]
    assert collection["data_version"] == data_version(atlas)


def test_same_tables_give_the_same_bytes_and_others_another_version(atlas):
    extract = everything(atlas, load_strings())
    assert geojson_text(extract) == geojson_text(extract)
    changed = replace(atlas, events=atlas.events[1:])
    assert data_version(changed) != data_version(atlas)


def test_a_part_bears_the_version_of_the_whole(atlas):
    part = replace(everything(atlas, load_strings()), events=atlas.events[:3])
    assert json.loads(geojson_text(part))["data_version"] == data_version(atlas)


def test_no_event_makes_a_valid_empty_collection_without_a_box(atlas):
    empty = collection_of(replace(atlas, events=()))
    assert list(faults(empty)) == []
    assert empty["features"] == []
    assert "bbox" not in empty


def test_coordinates_are_rounded_to_a_metre(atlas):
    event = atlas.events[0]
    place = replace(atlas.places[event.place], latitude=-1.23456789, longitude=179.9999999)
    one = replace(atlas, events=(event,), places={event.place: place})
    (feature,) = collection_of(one)["features"]
    assert feature["geometry"]["coordinates"] == [180.0, -1.23457]
