"""Events as GeoJSON (RFC 7946): one point for each, so that all are one layer in any program.

A region or a country is a point too, the one that the gazetteer has for it, never its outline:
QGIS would split mixed geometries into several layers. ``place_precision`` says how exact it is.
"""

from __future__ import annotations

import json
from typing import Any

from dashboard.tables import Atlas, Event, Report
from dashboard.take.event_fields import Value, data_version, event_fields, excerpt_fields
from dashboard.take.extract import Extract, attribution

_POINT = ("longitude", "latitude")
"""The fields that are the geometry, in the order that RFC 7946 (3.1.1) asks for."""


def geojson_text(extract: Extract) -> str:
    """Give a FeatureCollection as JSON, a feature a line; the same bytes for the same tables.

    Beside features and their ``bbox`` it has members of its own (RFC 7946, 6.1): ``name`` and
    ``description``, which GDAL reads, ``attribution``, ``data_version`` and ``reports``.
    """
    features = [_feature(extract.atlas, event) for event in extract.events]
    words = extract.strings
    members: dict[str, Any] = {
        "type": "FeatureCollection",
        "name": extract.name,
        "description": f"{words('page.title')}: {extract.title}. {words('take.caution')}",
        "attribution": attribution(extract),
        "data_version": data_version(extract.atlas),
        "reports": _reports(extract),
    }
    if features:
        members["bbox"] = _box([feature["geometry"]["coordinates"] for feature in features])
    head = ",\n".join(f"{_json(name)}: {_json(value)}" for name, value in members.items())
    lines = ",\n".join(_json(feature) for feature in features)
    return f'{{\n{head},\n"features": [\n{lines}\n]\n}}\n'


def _feature(atlas: Atlas, event: Event) -> dict[str, Any]:
    fields = event_fields(atlas, event)
    return {
        "type": "Feature",
        "id": event.id,
        "geometry": {"type": "Point", "coordinates": [fields[name] for name in _POINT]},
        "properties": {
            **_known({name: value for name, value in fields.items() if name not in _POINT}),
            "excerpts": [_known(excerpt_fields(atlas, e)) for e in event.excerpts],
        },
    }


def _known(fields: dict[str, Value]) -> dict[str, Value | None]:
    """Give what is not known as null."""
    return {name: None if value == "" else value for name, value in fields.items()}


def _box(points: list[list[float]]) -> list[float]:
    """Give west, south, east, north.

    It never crosses the antimeridian: round points on both sides it is wide, but holds them all.
    """
    longitudes, latitudes = zip(*points, strict=True)
    return [min(longitudes), min(latitudes), max(longitudes), max(latitudes)]


def _reports(extract: Extract) -> list[dict[str, str | None]]:
    """Give what is known of the reports that the events stand in."""
    named = dict.fromkeys(x.report for event in extract.events for x in event.excerpts)
    return [_report(extract.atlas.reports[file]) for file in named]


def _report(report: Report) -> dict[str, str | None]:
    return {
        "report": report.file,
        "title": report.title or None,
        "publisher": report.publisher or None,
        "published": report.published.isoformat() if report.published else None,
        "dated": report.dated.isoformat() if report.dated else None,
    }


def _json(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False, allow_nan=False)
