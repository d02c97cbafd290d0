"""The basemaps as script files, made of ``data/basemap`` by ``python -m dashboard.basemap``.

Each folder there gives one: ``world`` the world's countries, the others (named by the code of
ISO 3166-1) what one country has of its own. A script is loaded once and kept by the browser;
inside the map it would be sent at every rerun.
"""

from __future__ import annotations

import csv
import json
from collections.abc import Collection
from itertools import pairwise
from pathlib import Path
from typing import Any

from babel import Locale

SOURCE = Path(__file__).resolve().parent.parent / "data" / "basemap"
ASSETS = Path(__file__).with_name("assets")
WORLD = "world"

_DIGITS = 3
"""Decimals of a degree: about 100 m, finer than a pixel at the closest zoom that the map allows."""

NO_CODE = "-99"
"""Natural Earth's code for a country that ISO 3166-1 has none for."""

_KEPT = {
    "countries": ("iso_a2",),
    "regions": ("iso", "name"),
    "water": (),
    "rivers": (),
}
"""The layers, from the lowest up, and the properties that the page needs of each."""


def own_basemaps(source: Path = SOURCE) -> tuple[str, ...]:
    """Give the codes of the countries that have a basemap of their own."""
    folders = (path.name for path in source.iterdir() if path.is_dir())
    return tuple(sorted(name for name in folders if name != WORLD))


def basemaps_for(countries: Collection[str], own: tuple[str, ...] | None = None) -> tuple[str, ...]:
    """Give the names of the basemaps to draw, from the lowest up.

    Those of the ``countries`` that have their own, and below them the world unless all have.

    :param countries: codes of ISO 3166-1; an empty one is a place whose country is not known.
    :param own: the codes that have a basemap of their own.
    """
    mine = tuple(code for code in own or own_basemaps() if code in countries)
    return mine if mine and set(countries) == set(mine) else (WORLD, *mine)


def script_name(basemap: str) -> str:
    """Give the file of ``assets`` that holds a basemap."""
    return f"basemap_{basemap}.js"


def basemap_script(folder: Path) -> str:
    """Give the script: a member of ``window.ATLAS_BASEMAPS`` with GeoJSON layers and labels.

    Its lines are packed. A label is text, kind, latitude, longitude, the degrees of longitude that
    its thing takes (0 where it may always be shown), and the code of ISO 3166 by which it has names
    in other languages ("" for none). A layer without a file is empty.
    """
    sources = {name: _features(folder / f"{name}.geojson") for name in _KEPT}
    layers: dict[str, Any] = {name: _layer(sources[name], kept) for name, kept in _KEPT.items()}
    layers["borders"] = _borders(sources["countries"])
    layers["labels"] = [*_country_labels(sources["countries"]), *_written_labels(folder)]
    layers["labels"] += [
        [
            p["name"].removesuffix(" Region"),
            "region",
            p["lat"],
            p["lon"],
            _width(feature),
            p["iso"],
        ]
        for feature, p in ((feature, feature["properties"]) for feature in sources["regions"])
        if p["kind"] == "region"
    ]
    text = json.dumps(layers, ensure_ascii=False, separators=(",", ":"))
    credit = "// Made with Natural Earth. See data/basemap/PROVENANCE.md."
    return f'{credit}\n(window.ATLAS_BASEMAPS ??= {{}})["{folder.name}"]={text};\n'


def _features(path: Path) -> list[dict[str, Any]]:
    if not path.exists():
        return []
    features: list[dict[str, Any]] = json.loads(path.read_text(encoding="utf-8"))["features"]
    return features


def _layer(features: list[dict[str, Any]], kept: tuple[str, ...]) -> dict[str, Any]:
    return {
        "type": "FeatureCollection",
        "features": [
            {
                "type": "Feature",
                "properties": {key: feature["properties"][key] for key in kept},
                "geometry": {
                    "type": feature["geometry"]["type"],
                    "coordinates": _packed(feature["geometry"]["coordinates"]),
                },
            }
            for feature in features
        ],
    }


def _country_labels(countries: list[dict[str, Any]]) -> list[list[Any]]:
    """Give the names of the countries that say where theirs stands, the widest first."""
    labels = [
        [
            _country_name(p),
            "country",
            p["ly"],
            p["lx"],
            _width(feature),
            p["iso_a2"].replace(NO_CODE, ""),
        ]
        for feature, p in ((feature, feature["properties"]) for feature in countries)
        if "lx" in p
    ]
    return sorted(labels, key=lambda label: -label[4])


def _country_name(properties: dict[str, Any]) -> str:
    """Give the name that Unicode CLDR has for the code, as everywhere on the page."""
    return str(Locale("en", "GB").territories.get(properties["iso_a2"], properties["name"]))


def _written_labels(folder: Path) -> list[list[Any]]:
    with (folder / "labels.csv").open(encoding="utf-8", newline="") as file:
        return [
            [
                row["text"],
                row["kind"],
                float(row["latitude"]),
                float(row["longitude"]),
                float(row["width"] or 0),
                row["code"],
            ]
            for row in csv.DictReader(file)
        ]


def _width(feature: dict[str, Any]) -> float:
    """Give the degrees of longitude that the widest part of ``feature`` takes."""
    reaches = ([point[0] for point in ring] for ring in rings_of(feature))
    return round(max(max(reach) - min(reach) for reach in reaches), 3)


def rings_of(feature: dict[str, Any]) -> list[list[list[float]]]:
    """Give every ring of a polygon or several, outer and inner ones alike."""
    geometry = feature["geometry"]
    polygons = geometry["coordinates"]
    if geometry["type"] == "Polygon":
        polygons = [polygons]
    return [ring for polygon in polygons for ring in polygon]


def _borders(countries: list[dict[str, Any]]) -> dict[str, Any]:
    """Give the lines that two countries share: neither coasts nor the edges of a sheet."""
    met: set[frozenset[tuple[float, ...]]] = set()
    lines: list[list[list[float]]] = []
    for feature in countries:
        mine = set()
        for ring in rings_of(feature):
            line = [ring[0]]
            for a, b in pairwise(ring):
                edge = frozenset((tuple(a), tuple(b)))
                mine.add(edge)
                if edge not in met:
                    lines.append(line)
                    line = []
                line.append(b)
            lines.append(line)
        met |= mine
    packed = _packed([line for line in lines if len(line) > 1])
    geometry = {"type": "MultiLineString", "coordinates": packed}
    return {"type": "Feature", "properties": {}, "geometry": geometry}


def _packed(coordinates: Any) -> Any:
    """Give every line as one list: its first point, then steps, all in parts of a degree.

    Nested as before. It takes half the room of points; ``assets/outlines.js`` undoes it.
    """
    if not isinstance(coordinates[0][0], int | float):
        return [_packed(part) for part in coordinates]
    points = [[round(value * 10**_DIGITS) for value in point[:2]] for point in coordinates]
    steps = [[b[0] - a[0], b[1] - a[1]] for a, b in pairwise(points)]
    return [*points[0], *(number for step in steps if any(step) for number in step)]


if __name__ == "__main__":
    for name in (WORLD, *own_basemaps()):
        script = ASSETS / script_name(name)
        script.write_text(basemap_script(SOURCE / name), encoding="utf-8")
        print(f"{script.name}: {script.stat().st_size} bytes")
