"""The order in which places joined, and how many there were by each day.

A place joins on the first day of the first event that happened there, of whatever kind. A whole
country is no place that joins. Towns and sites are counted apart from regions and districts: what
is told of a region may be the same that is told of its towns, so that a sum would count it twice.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import groupby

from dashboard.filters import folded
from dashboard.tables import Atlas, Event, Place
from dashboard.timeline import first_days
from geocode.model import KINDS, PLACE_TYPES

AREAS = ("district", "region")
"""Precisions of a place of which no more is known than a point somewhere in it."""


@dataclass(frozen=True)
class Joining:
    """A place, the first day on which something is told of it, and the events of that day.

    ``number`` counts the days from the first of the slider, which is 1; ``events`` are those that
    began on ``day``, in the order of the kinds.
    """

    place: Place
    day: date
    number: int
    events: tuple[Event, ...]

    @property
    def kinds(self) -> tuple[str, ...]:
        """Give the kinds of the first day."""
        return tuple(dict.fromkeys(event.kind for event in self.events))

    @property
    def stated(self) -> bool:
        """Tell whether a report states the day of one of the events, or the days it lasted."""
        return any(event.date_precision != "inferred" for event in self.events)


@dataclass(frozen=True)
class Reached:
    """How many places something had been told of by ``day``, which has ``number``."""

    day: date
    number: int
    towns: int
    areas: int


def is_area(place: Place) -> bool:
    """Tell whether only a district or region is known, not a town or site in it."""
    return place.precision in AREAS


def joining_events(atlas: Atlas, events: Iterable[Event]) -> tuple[Event, ...]:
    """Give the events that make a place join: those that happened, not in a whole country."""
    return tuple(
        event
        for event in events
        if event.status == "happened" and atlas.places[event.place].type != "country"
    )


def order_of_joining(atlas: Atlas, events: Iterable[Event], start: date) -> tuple[Joining, ...]:
    """Give the places in the order of their first day.

    The order within a day is not known: towns and sites come first there, then districts, then
    regions, each by name.

    :param events: those to count; what did not happen and what is told of a country is left aside.
    :param start: the first day of the slider.
    """
    mine = joining_events(atlas, events)
    first = first_days(list(mine))
    began: dict[str, list[Event]] = {}
    for event in mine:
        if event.first == first[event.place]:
            began.setdefault(event.place, []).append(event)
    joinings = [
        Joining(
            atlas.places[place],
            day,
            (day - start).days + 1,
            tuple(sorted(began[place], key=lambda e: KINDS.index(e.kind))),
        )
        for place, day in first.items()
    ]
    return tuple(sorted(joinings, key=_rank))


def _rank(joining: Joining) -> tuple[date, int, str, str]:
    place = joining.place
    coarse = PLACE_TYPES.index(place.precision) if is_area(place) else 0
    return joining.day, coarse, folded(place.name), place.id


def reached(joinings: Iterable[Joining], days: tuple[date, ...]) -> tuple[Reached, ...]:
    """Give the number of places by each of ``days``, which follow each other without a gap."""
    by_day = {day: list(new) for day, new in groupby(joinings, key=lambda j: j.day)}
    counts, towns, areas = [], 0, 0
    for number, day in enumerate(days, start=1):
        for joining in by_day.get(day, ()):
            areas += is_area(joining.place)
            towns += not is_area(joining.place)
        counts.append(Reached(day, number, towns, areas))
    return tuple(counts)


def runs(days: Iterable[date]) -> tuple[tuple[date, date], ...]:
    """Give the first and the last day of each stretch of days that follow each other."""
    found: list[tuple[date, date]] = []
    for day in sorted(days):
        if found and found[-1][1] + timedelta(1) == day:
            found[-1] = (found[-1][0], day)
        else:
            found.append((day, day))
    return tuple(found)
