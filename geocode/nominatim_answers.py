"""What is kept of Nominatim's answers, and the places that they are."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from geocode.errors import GazetteerError, file_errors
from geocode.gazetteer_file import Entry
from geocode.model import Place
from geocode.transliteration import folded
from geocode.writing import write_files

Record = dict[str, str]
"""What is kept of one answer."""

Answers = dict[str, dict[str, Record | None]]
"""By the server's address, then by country and name ("KZ Zhanaospan"): None is "no such place"."""

_TYPES = {
    "country": "country",
    **dict.fromkeys(("state", "region", "province"), "region"),
    **dict.fromkeys(
        (
            "state_district",
            "county",
            "district",
            "city_district",
            "borough",
            "suburb",
            "quarter",
            "neighbourhood",
        ),
        "district",
    ),
    **dict.fromkeys(
        ("city", "town", "village", "hamlet", "municipality", "locality", "isolated_dwelling"),
        "city",
    ),
    **dict.fromkeys(
        (
            "aeroway",
            "amenity",
            "building",
            "craft",
            "emergency",
            "healthcare",
            "industrial",
            "landuse",
            "man_made",
            "military",
            "office",
            "power",
            "railway",
            "shop",
            "square",
        ),
        "facility",
    ),
}
"""Nominatim's ``addresstype``, else its class, as a type of place; of others ("road", "river")
none is the place of an event."""


def record_of(raw: Mapping[str, Any], asked: str, country: str) -> Record | None:
    """Give what is kept of one answer, None where it is no place of an event in the country.

    Towns and regions are found under any spelling; a works or an airport only under the very name
    that was asked, since many bear a person's.

    :raises AttributeError, KeyError, TypeError, ValueError: the answer is not Nominatim's.
    """
    address = raw.get("address") or {}
    place_type = _TYPES.get(raw.get("addresstype", "")) or _TYPES.get(raw.get("class", ""))
    if place_type is None or address.get("country_code", country).upper() != country:
        return None
    full = str(raw["display_name"])
    names = {str(raw.get("name")), *map(str, (raw.get("namedetails") or {}).values())}
    if place_type == "facility" and folded(asked) not in map(folded, names):
        return None
    return {
        "id": f"osm:{str(raw['osm_type'])[0]}{int(raw['osm_id'])}",
        "name": str(raw.get("name") or full.partition(",")[0]),
        "full_name": full,
        "type": place_type,
        "latitude": str(float(raw["lat"])),
        "longitude": str(float(raw["lon"])),
        "region": str(address.get("ISO3166-2-lvl4", "")),
    }


def entry_of(name: str, country: str, record: Record) -> Entry:
    """Give the place of a record under the name that was asked and its own.

    :raises KeyError, ValueError: the record lacks a value or has a broken one.
    """
    place = Place(
        record["id"],
        record["name"],
        record["type"],
        float(record["latitude"]),
        float(record["longitude"]),
        record["type"],
        country,
        record["region"],
    )
    origin = f"Nominatim: {record['full_name'].replace(';', ',')}"
    return Entry(place, tuple(dict.fromkeys((name, place.name))), origin=origin)


def read_answers(path: Path) -> Answers:
    """Read the answers that were kept; without a file there are none.

    :raises GazetteerError: the file is broken.
    """
    if not path.exists():
        return {}
    remedy = "Delete the file: the names are asked again."
    with file_errors(path, GazetteerError, remedy):
        text = path.read_bytes().decode("utf-8")
    try:
        kept = json.loads(text)
        for answers in kept.values():
            for key, record in answers.items():
                if record is not None:
                    entry_of(key, "", record)
    except (AttributeError, KeyError, TypeError, ValueError) as error:
        raise GazetteerError(str(path), "no file of Nominatim's answers", remedy) from error
    return dict(kept)


def write_answers(path: Path, kept: Answers) -> None:
    """Keep the answers; stopped at any moment, the old file is whole.

    :raises GazetteerError: the file cannot be written.
    """
    with file_errors(path, GazetteerError, "Name another folder or make room."):
        text = json.dumps(kept, ensure_ascii=False, indent=1, sort_keys=True)
        write_files(path.parent, {path.name: text + "\n"})
