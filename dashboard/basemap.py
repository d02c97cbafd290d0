"""The basemap as one script file, made of ``data/basemap`` by ``python -m dashboard.basemap``.

A script is loaded once and kept by the browser; inside the map it would be sent at every rerun.
"""

from __future__ import annotations

import csv
import json
from itertools import pairwise
from pathlib import Path
from typing import Any

SOURCE = Path(__file__).resolve().parent.parent / "data" / "basemap"
ASSETS = Path(__file__).with_name("assets")
SCRIPT = ASSETS / "basemap.js"

_DIGITS = 3
"""Decimals of a degree: about 100 m, finer than a pixel at the closest zoom that the map allows."""

_SHEET = (38.0, 34.0, 98.0, 60.0)
"""West, south, east and north edge of the neighbours' sheet, degrees WGS84."""

_KEPT = {
    "neighbours": ("iso_a2",),
    "regions": ("iso", "name"),
    "water": (),
    "rivers": (),
}


def basemap_script(source: Path = SOURCE) -> str:
    """Give the script: ``window.ATLAS_BASEMAP`` with the GeoJSON layers and the labels."""
    layers: dict[str, Any] = {
        name: _layer(json.loads((source / f"{name}.geojson").read_text(encoding="utf-8")), kept)
        for name, kept in _KEPT.items()
    }
    layers["borders"] = _borders(layers["neighbours"])
    with (source / "labels.csv").open(encoding="utf-8", newline="") as file:
        layers["labels"] = [
            [row["text"], row["kind"], float(row["latitude"]), float(row["longitude"])]
            for row in csv.DictReader(file)
        ]
    regions = json.loads((source / "regions.geojson").read_text(encoding="utf-8"))["features"]
    layers["labels"] += [
        [p["name"].removesuffix(" Region"), "region", p["lat"], p["lon"]]
        for p in (feature["properties"] for feature in regions)
        if p["kind"] == "region"
    ]
    text = json.dumps(layers, ensure_ascii=False, separators=(",", ":"))
    credit = "// Made with Natural Earth. See data/basemap/PROVENANCE.md."
    return f"{credit}\nwindow.ATLAS_BASEMAP={text};\n"


def _layer(collection: dict[str, Any], kept: tuple[str, ...]) -> dict[str, Any]:
    return {
        "type": "FeatureCollection",
        "features": [
            {
                "type": "Feature",
                "properties": {key: feature["properties"][key] for key in kept},
                "geometry": {
                    "type": feature["geometry"]["type"],
                    "coordinates": _rounded(feature["geometry"]["coordinates"]),
                },
            }
            for feature in collection["features"]
        ],
    }


def _borders(neighbours: dict[str, Any]) -> dict[str, Any]:
    """Give the outlines of the neighbours without the edges of the sheet they were cut from."""
    lines = []
    for feature in neighbours["features"]:
        geometry = feature["geometry"]
        polygons = geometry["coordinates"]
        for polygon in [polygons] if geometry["type"] == "Polygon" else polygons:
            for ring in polygon:
                line = [ring[0]]
                for a, b in pairwise(ring):
                    if _on_edge(a, b):
                        lines.append(line)
                        line = []
                    line.append(b)
                lines.append(line)
    geometry = {"type": "MultiLineString", "coordinates": [ln for ln in lines if len(ln) > 1]}
    return {"type": "Feature", "properties": {}, "geometry": geometry}


def _on_edge(a: list[float], b: list[float]) -> bool:
    west, south, east, north = _SHEET
    return (a[0] == b[0] and a[0] in (west, east)) or (a[1] == b[1] and a[1] in (south, north))


def _rounded(coordinates: Any) -> Any:
    if isinstance(coordinates[0], (int, float)):
        return [round(value, _DIGITS) for value in coordinates[:2]]
    parts = [_rounded(part) for part in coordinates]
    if isinstance(parts[0][0], float | int):
        return [part for n, part in enumerate(parts) if n == 0 or part != parts[n - 1]]
    return parts


if __name__ == "__main__":
    SCRIPT.write_text(basemap_script(), encoding="utf-8")
    print(f"{SCRIPT.name}: {SCRIPT.stat().st_size} bytes")
