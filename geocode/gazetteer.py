"""The gazetteer: a geopy geocoder that reads a table of this machine and asks no network."""

from __future__ import annotations

import difflib
from collections.abc import Collection, Iterable
from dataclasses import dataclass
from functools import cached_property, lru_cache
from itertools import islice
from pathlib import Path
from typing import Any, TypeVar

from geopy.geocoders.base import DEFAULT_SENTINEL, Geocoder
from geopy.location import Location
from geopy.point import Point

from geocode.errors import GazetteerError, file_errors
from geocode.gazetteer_file import Entry, read_entries, without_collection
from geocode.model import PLACE_TYPES, Place
from geocode.transliteration import Transliteration, all_folded, folded, load_transliteration

_Key = TypeVar("_Key")
_Value = TypeVar("_Value")

RULES = ("exact", "key", "looser key")
"""The ways to find a name, strictest first."""

_SHORTEST_KEY = 4
"""Keys of fewer letters meet by chance ("All", "And"): such names must match exactly."""


@dataclass(frozen=True, slots=True)
class Match:
    """An entry and how its name was found: "exact", "key" or "looser key"."""

    entry: Entry
    rule: str


class Gazetteer(Geocoder):  # type: ignore[misc]  # geopy has no types
    """Places of one or more countries, looked up by name.

    Takes the place of any other geopy geocoder: ``Nominatim`` answers the same call.
    The index of a rule is made when a name is first looked up by it.

    :param entries: the places; ``geocode.gazetteer_file.read_entries`` reads those of a file.
    :param rules: those of ``RULES`` by which its places may be found at all.
    """

    def __init__(
        self,
        entries: Iterable[Entry],
        transliteration: Transliteration,
        rules: Collection[str] = RULES,
    ) -> None:
        super().__init__()
        self.entries = tuple(entries)
        self.rules = tuple(rule for rule in RULES if rule in rules)
        self._transliteration = transliteration
        self._indexes: dict[str, dict[str, list[Entry]]] = {}

    def with_entries(self, entries: Iterable[Entry]) -> Gazetteer:
        """Give a gazetteer that holds these places, too."""
        return Gazetteer((*self.entries, *entries), self._transliteration, self.rules)

    def within(self, country: str) -> Gazetteer:
        """Give the gazetteer of the places of one country alone, found by every rule."""
        inside = (entry for entry in self.entries if entry.place.country == country)
        return Gazetteer(inside, self._transliteration)

    def _index(self, rule: str) -> dict[str, list[Entry]]:
        """Give the places by the key of each of their names under ``rule``."""
        if rule not in self._indexes:
            names = [name for entry in self.entries for name in entry.names]
            keys = iter(
                all_folded(names) if rule == "exact" else [self._key(rule, name) for name in names]
            )
            index: dict[str, list[Entry]] = {}
            with without_collection():
                for entry in self.entries:
                    for key in set(islice(keys, len(entry.names))):
                        if key in index:
                            index[key].append(entry)
                        else:
                            index[key] = [entry]
            index.pop("", None)
            self._indexes[rule] = index
        return self._indexes[rule]

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
        a region wins over the region, the region over other places, then the place that is shown
        under this name over those that have it as another one, then the larger population.

        :param rules: those of ``RULES`` that may find it.
        """
        for rule in self.rules:
            if rule not in rules:
                continue
            key = self._key(rule, name)
            entries = [
                e
                for e in self._index(rule).get(key, ())
                if (country is None or e.place.country == country)
                and (place_type is None or e.place.type == place_type)
            ]
            if entries:
                bears = {e.place.id: self._key(rule, e.place.name) == key for e in entries}
                entries.sort(key=lambda e: _rank(e, bears[e.place.id]))
                return tuple(Match(e, e.origin or rule) for e in entries)
        return ()

    def country(self, code: str) -> Place | None:
        """Give the country of an ISO 3166-1 alpha-2 code."""
        return self._countries.get(code)

    @cached_property
    def _countries(self) -> dict[str, Place]:
        return {e.place.country: e.place for e in self.entries if e.place.type == "country"}

    @cached_property
    def countries(self) -> frozenset[str]:
        """The ISO 3166-1 alpha-2 codes of the countries in which it holds places."""
        return frozenset(entry.place.country for entry in self.entries)

    def capital(self, code: str) -> Place | None:
        """Give the capital of the country of an ISO 3166-1 alpha-2 code."""
        entry = self.capital_entry(code)
        return entry.place if entry else None

    def capital_entry(self, code: str) -> Entry | None:
        """Give the capital of the country of an ISO 3166-1 alpha-2 code with all its names."""
        return self._capitals.get(code)

    @cached_property
    def _capitals(self) -> dict[str, Entry]:
        return _firsts((e.place.country, e) for e in self.entries if e.is_capital)

    def by_id(self, place_id: str) -> Place | None:
        """Give the place of an id."""
        return self._by_id.get(place_id)

    @cached_property
    def _by_id(self) -> dict[str, Place]:
        return _firsts((e.place.id, e.place) for e in self.entries)

    def city_at(self, place: Place) -> Place | None:
        """Give the city that lies at the very point of ``place``, if any."""
        return self._cities_by_point.get((place.latitude, place.longitude))

    @cached_property
    def _cities_by_point(self) -> dict[tuple[float, float], Place]:
        cities = (e.place for e in self.entries if e.place.type == "city")
        return _firsts(((p.latitude, p.longitude), p) for p in cities)

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
        return self._regions.get((place.country, place.admin1)) if place.admin1 else None

    @cached_property
    def _regions(self) -> dict[tuple[str, str], Entry]:
        regions = (e for e in self.entries if e.place.type == "region")
        return _firsts(((e.place.country, e.place.admin1), e) for e in regions)

    def nearest_names(self, name: str, count: int = 3) -> tuple[str, ...]:
        """Give the names in the gazetteer that look most like ``name``, for a message.

        Where names must be exact there are none: among all the world's, any name is near to some.
        """
        if "key" not in self.rules:
            return ()
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


def _rank(entry: Entry, is_own_name: bool) -> tuple[bool, bool, bool, bool, int, int, str]:
    place = entry.place
    return (
        place.type != "country",
        not (place.type == "city" and entry.is_seat),
        place.type != "region",
        not is_own_name,
        -entry.population,
        PLACE_TYPES.index(place.type),
        place.id,
    )


def _firsts(pairs: Iterable[tuple[_Key, _Value]]) -> dict[_Key, _Value]:
    """Give a dictionary in which the first value of a key stays."""
    found: dict[_Key, _Value] = {}
    for key, value in pairs:
        found.setdefault(key, value)
    return found


def load_gazetteer(path: Path, rules: tuple[str, ...] = RULES) -> Gazetteer:
    """Give the gazetteer of a file in ``data/gazetteers/``, read once until the file changes.

    The table of transliterations is that of the folder above.

    :raises GazetteerError: one of the two cannot be read, or a row is broken.
    """
    with file_errors(path, GazetteerError, "Restore the file."):
        return _load(path, rules, path.stat().st_mtime_ns)


@lru_cache(maxsize=16)
def _load(path: Path, rules: tuple[str, ...], _changed: int) -> Gazetteer:
    transliteration = load_transliteration(path.parent.parent / "transliteration.csv")
    return Gazetteer(read_entries(path), transliteration, rules)
