"""The gazetteers of a folder: one file for each country that has one, and the world's."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from functools import cached_property
from pathlib import Path

from geocode.gazetteer import RULES, Gazetteer, load_gazetteer
from geocode.gazetteer_file import Entry
from geocode.model import Place

WORLD = "world"
"""The name of the world's file, without ``.csv``: all countries and the larger cities."""


class Gazetteers:
    """Places of every country, from ``data/gazetteers/``.

    A country's own file (``KZ.csv``) holds its regions and small towns, and finds names by every
    rule. The world's table holds countries and larger cities and answers exact names alone: the
    keys would find a town somewhere for almost any word. Files are read when first asked for.

    :param folder: holds ``world.csv`` and files named by ISO 3166-1 alpha-2 codes.
    :param added: places of a country that no file holds, by its code.
    """

    def __init__(self, folder: Path, added: Mapping[str, tuple[Entry, ...]] | None = None) -> None:
        self.folder = folder
        self._added = dict(added or {})
        self._homes: dict[str, Gazetteer] = {}

    def has(self, country: str) -> bool:
        """Tell whether a country has a file of its own."""
        return self.path(country).exists()

    def path(self, country: str) -> Path:
        """Give the path of a country's own file, whether it is there or not."""
        return self.folder / f"{country}.csv"

    @cached_property
    def world(self) -> Gazetteer:
        """The countries and larger cities of the world, found by their exact names."""
        return load_gazetteer(self.path(WORLD), RULES[:1])

    def home(self, country: str | None) -> Gazetteer:
        """Give the gazetteer in which a report about ``country`` is read.

        :return: the country's own file; where there is none, what the world's table has of it;
            the world's table where no country is known.
        :raises GazetteerError: a file is missing or broken.
        """
        if not country:
            return self.world
        if country not in self._homes:
            if self.has(country):
                home = load_gazetteer(self.path(country))
            else:
                home = self.world.within(country)
            if self._added.get(country):
                home = home.with_entries(self._added[country])
            self._homes[country] = home
        return self._homes[country]

    def country(self, code: str) -> Place | None:
        """Give the country of an ISO 3166-1 alpha-2 code."""
        is_at_hand = code in self._homes or self.has(code)
        own = self.home(code).country(code) if is_at_hand else None
        return own or self.world.country(code)

    def by_id(self, place_id: str) -> Place | None:
        """Give the place of an id, whatever its country."""
        for country in sorted({*self._homes, *self._added}):
            if place := self.home(country).by_id(place_id):
                return place
        if place := self.world.by_id(place_id):
            return place
        found = (home.by_id(place_id) for home in self.homes())
        return next((place for place in found if place), None)

    def homes(self) -> Iterator[Gazetteer]:
        """Give the gazetteers of the countries that have a file, in the order of their codes."""
        for path in sorted(self.folder.glob("[A-Z][A-Z].csv")):
            yield self.home(path.stem)

    def with_places(self, added: Mapping[str, Iterable[Entry]]) -> Gazetteers:
        """Give gazetteers that hold these places of each country, too."""
        merged = {code: (*self._added.get(code, ()), *entries) for code, entries in added.items()}
        return Gazetteers(self.folder, self._added | merged)
