"""The gazetteer: a geopy geocoder that reads a table of this machine and asks no network."""

from __future__ import annotations

import csv
import difflib
import math
from collections import defaultdict
from collections.abc import Collection, Iterable
from dataclasses import dataclass
from functools import cached_property, lru_cache
from pathlib import Path
from typing import Any

from geopy.geocoders.base import DEFAULT_SENTINEL, Geocoder
from geopy.location import Location
from geopy.point import Point

from geocode.errors import GazetteerError, file_errors
from geocode.model import PLACE_TYPES, Place
from geocode.transliteration import Transliteration, folded, load_transliteration

COLUMNS = (
    "id",
    "country",
    "kind",
    "fcode",
    "name",
    "aliases",
    "lat",
    "lon",
    "precision",
    "admin1_2022",
    "population",
)

RULES = ("exact", "key", "looser key")
"""The ways to find a name, strictest first."""

_SHORTEST_KEY = 4
"""Keys of fewer letters meet by chance ("All", "And"): such names must match exactly."""

_SEATS = ("PPLC", "PPLA")
"""GeoNames feature codes of capitals and of the seats of regions: a bare name means these."""

_PRECISIONS = {"district-seat": "district", "city-part": "city"}
"""Words of the table for a point's precision, in the project's words."""


@dataclass(frozen=True)
class Entry:
    """One row of the gazetteer with what is needed to choose among namesakes."""

    place: Place
    names: tuple[str, ...]
    population: int
    is_seat: bool


@dataclass(frozen=True)
class Match:
    """An entry and how its name was found: "exact", "key" or "looser key"."""

    entry: Entry
    rule: str


class Gazetteer(Geocoder):  # type: ignore[misc]  # geopy has no types
    """Places of one or more countries, looked up by name.

    Takes the place of any other geopy geocoder: ``Nominatim`` answers the same call.

    :param path: a CSV with the columns of ``COLUMNS``; coordinates in degrees WGS84.
    :raises GazetteerError: a column is missing or a row is broken.
    """

    def __init__(self, path: Path) -> None:
        super().__init__()
        self._transliteration: Transliteration = load_transliteration(
            path.with_name("transliteration.csv")
        )
        self.entries = tuple(_read(path))
        self._tables: tuple[tuple[str, dict[str, list[Entry]]], ...] = tuple(
            (rule, defaultdict(list)) for rule in RULES
        )
        for entry in self.entries:
            for name in entry.names:
                for rule, table in self._tables:
                    key = self._key(rule, name)
                    if key and entry not in table[key]:
                        table[key].append(entry)
        self._countries = {e.place.country: e for e in self.entries if e.place.type == "country"}

    def _key(self, rule: str, name: str) -> str:
        if rule == "exact":
            return folded(name)
        key = self._transliteration.key(name)
        if rule == "looser key":
            key = self._transliteration.loose(name)
        return key if len(key) >= _SHORTEST_KEY else ""

    def look_up(
        self,
        name: str,
        *,
        country: str | None = None,
        place_type: str | None = None,
        rules: Collection[str] = RULES,
    ) -> tuple[Match, ...]:
        """Find the places that bear ``name``, best first.

        Exact names (accents and case apart) win over the transliteration key, the key over its
        looser form. A country wins over a village of its name; without ``place_type`` the seat of
        a region wins over the region, the region over other places, then the larger population.

        :param rules: those of ``RULES`` that may find it.
        """
        for rule, table in self._tables:
            if rule not in rules:
                continue
            key = self._key(rule, name)
            entries = [
                e
                for e in table.get(key, ())
                if (country is None or e.place.country == country)
                and (place_type is None or e.place.type == place_type)
            ]
            if entries:
                return tuple(Match(e, rule) for e in sorted(entries, key=_rank))
        return ()

    def country(self, code: str) -> Place | None:
        """Give the country of an ISO 3166-1 alpha-2 code."""
        entry = self._countries.get(code)
        return entry.place if entry else None

    def by_id(self, place_id: str) -> Place | None:
        """Give the place of an id."""
        return next((e.place for e in self.entries if e.place.id == place_id), None)

    def city_at(self, place: Place) -> Place | None:
        """Give the city that lies at the very point of ``place``, if any."""
        return next(
            (
                e.place
                for e in self.entries
                if e.place.type == "city"
                and (e.place.latitude, e.place.longitude) == (place.latitude, place.longitude)
            ),
            None,
        )

    def region_of_seat(self, name: str, country: str | None) -> Match | None:
        """Give the region whose seat bears ``name`` ("the Uralsk region")."""
        for match in self.look_up(name, country=country, place_type="city"):
            region = self._region_entry(match.entry.place) if match.entry.is_seat else None
            if region:
                return Match(region, f"{match.rule}; the region of this seat")
        return None

    def region_of(self, place: Place) -> Place | None:
        """Give the region in which ``place`` lies."""
        entry = self._region_entry(place)
        return entry.place if entry else None

    def _region_entry(self, place: Place) -> Entry | None:
        regions = (e for e in self.entries if e.place.type == "region")
        return next((e for e in regions if e.place.admin1 == place.admin1), None)

    def nearest_names(self, name: str, count: int = 3) -> tuple[str, ...]:
        """Give the names in the gazetteer that look most like ``name``, for a message."""
        close = difflib.get_close_matches(
            self._transliteration.key(name), self._names_by_key, count, 0.5
        )
        return tuple(self._names_by_key[key] for key in close)

    @cached_property
    def _names_by_key(self) -> dict[str, str]:
        return {self._transliteration.key(e.place.name): e.place.name for e in self.entries}

    def geocode(
        self,
        query: str,
        *,
        exactly_one: bool = True,
        country_codes: str | Iterable[str] | None = None,
        featuretype: str | None = None,
        timeout: Any = DEFAULT_SENTINEL,
    ) -> Location | list[Location] | None:
        """Find a place by name, without a network.

        :param query: a name in any spelling ("Janaozen").
        :param exactly_one: the best location, or all of them as a list.
        :param country_codes: ISO 3166-1 alpha-2 codes to stay within.
        :param featuretype: one of ``geocode.model.PLACE_TYPES``.
        :param timeout: taken for geopy's sake; nothing here waits.
        :return: a location in degrees WGS84 whose ``raw`` holds id, type, precision and rule;
            None where the gazetteer holds no such name.
        """
        codes = [country_codes] if isinstance(country_codes, str) else list(country_codes or ())
        wanted: list[str | None] = [code.upper() for code in codes]
        matches = [
            match
            for code in wanted or [None]
            for match in self.look_up(query, country=code, place_type=featuretype)
        ]
        if not matches:
            return None
        locations = [_location(match) for match in matches]
        return locations[0] if exactly_one else locations


def _location(match: Match) -> Location:
    place = match.entry.place
    raw = {
        "id": place.id,
        "type": place.type,
        "precision": place.precision,
        "country": place.country,
        "rule": match.rule,
    }
    return Location(place.name, Point(place.latitude, place.longitude), raw)


def _rank(entry: Entry) -> tuple[bool, bool, bool, int, int, str]:
    place = entry.place
    return (
        place.type != "country",
        not (place.type == "city" and entry.is_seat),
        place.type != "region",
        -entry.population,
        PLACE_TYPES.index(place.type),
        place.id,
    )


def _read(path: Path) -> list[Entry]:
    with (
        file_errors(path, GazetteerError, "Restore the file."),
        path.open(encoding="utf-8", newline="") as file,
    ):
        reader = csv.DictReader(file)
        missing = [c for c in COLUMNS if c not in (reader.fieldnames or ())]
        if missing:
            raise GazetteerError(
                str(path), f"the column {missing[0]!r} is missing", "Restore the file.", line=1
            )
        rows = list(enumerate(reader, start=2))
    entries = []
    for line, row in rows:
        if row["lat"] == "":  # units made after the reports, kept for their names alone
            continue
        try:
            entries.append(_entry(row))
        except ValueError as error:
            raise GazetteerError(
                str(path), f"a broken value: {error}", "Correct the row.", line=line
            ) from error
    return entries


def _entry(row: dict[str, Any]) -> Entry:
    if any(row[column] is None for column in COLUMNS):
        raise ValueError("the row ends before its last column")
    place_type = "city" if row["kind"] == "city-region" else row["kind"]
    if place_type not in PLACE_TYPES:
        raise ValueError(f"{row['kind']!r} is not a kind of place ({', '.join(PLACE_TYPES)})")
    latitude, longitude = float(row["lat"]), float(row["lon"])
    if not (math.isfinite(latitude) and abs(latitude) <= 90 and abs(longitude) <= 180):
        raise ValueError(f"{latitude}, {longitude} is no point on Earth")
    place = Place(
        row["id"],
        row["name"],
        place_type,
        latitude,
        longitude,
        _PRECISIONS.get(row["precision"], row["precision"]),
        row["country"],
        row["admin1_2022"],
    )
    names = (row["name"], *(a for a in row["aliases"].split("|") if a))
    return Entry(place, names, int(row["population"] or 0), row["fcode"] in _SEATS)


@lru_cache(maxsize=8)
def load_gazetteer(path: Path) -> Gazetteer:
    """Give the gazetteer of ``path``, read once."""
    return Gazetteer(path)
