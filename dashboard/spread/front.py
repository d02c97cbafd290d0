"""How far from where it began places have joined.

Where it began are the towns and sites of the first day, or its districts and regions where the
first day has no town. No place is made up in their middle: the distance of another is that to the
nearest of them, along the surface of the WGS84 ellipsoid (``geopy.distance.geodesic``), in km.

A town's point is its middle, good to some kilometres. The point of a district or region is one
somewhere in it, which may lie a hundred kilometres and more from what is told of. So areas have a
rough distance, and the front, the farthest place reached, is of towns and sites alone.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from functools import lru_cache

from geopy.distance import geodesic

from dashboard.spread.order import Joining, is_area
from dashboard.tables import Place

ROUGH = 50
"""Kilometres to which the distance of a district or region is rounded."""


@dataclass(frozen=True)
class Distance:
    """How far ``place`` lies from ``origin``, the nearest of the places where it began.

    ``km`` is whole kilometres; where ``rough``, because one of the two is an area, to the nearest
    ``ROUGH`` and at least that.
    """

    place: Place
    origin: Place
    km: int
    rough: bool


@dataclass(frozen=True)
class Front:
    """A day on which places joined.

    ``farthest`` is the town or site farthest out up to that day; ``new_town`` and ``new_area``
    the farthest of those that joined on it. Each is None where there is none.
    """

    day: date
    number: int
    farthest: Distance | None
    new_town: Distance | None
    new_area: Distance | None


def beginning(joinings: Sequence[Joining]) -> tuple[Joining, ...]:
    """Give where it began: the towns and sites of the first day, else its areas."""
    first = [j for j in joinings if j.day == joinings[0].day]
    return tuple(j for j in first if not is_area(j.place)) or tuple(first)


def distance(joining: Joining, began: Sequence[Joining]) -> Distance | None:
    """Measure how far a place lies from where it began.

    :return: None for a place of the first day, for a region in which it began, and for a place in a
        region where it began.
    """
    place, origins = joining.place, [joining.place for joining in began]
    if joining.day == began[0].day or any(_holds(place, o) or _holds(o, place) for o in origins):
        return None
    km, number = min((_km(_point(place), _point(o)), n) for n, o in enumerate(origins))
    rough = is_area(place) or is_area(origins[number])
    return Distance(
        place,
        origins[number],
        max(ROUGH * round(km / ROUGH), ROUGH) if rough else round(km),
        rough,
    )


def front(joinings: Sequence[Joining]) -> tuple[Front, ...]:
    """Give the front on each day on which places joined, in the order of the days."""
    began = beginning(joinings) if joinings else ()
    fronts: list[Front] = []
    farthest: Distance | None = None
    for day in dict.fromkeys(joining.day for joining in joinings):
        new = [joining for joining in joinings if joining.day == day]
        far = [d for j in new if (d := distance(j, began))]
        town = _farthest([d for d in far if not is_area(d.place)])
        farthest = _farthest([d for d in (farthest, town) if d])
        area = _farthest([d for d in far if is_area(d.place)])
        fronts.append(Front(day, new[0].number, farthest, town, area))
    return tuple(fronts)


def _farthest(distances: Sequence[Distance]) -> Distance | None:
    return max(distances, key=lambda d: d.km, default=None)


def _holds(region: Place, place: Place) -> bool:
    return region.type == "region" and bool(region.admin1) and region.admin1 == place.admin1


def _point(place: Place) -> tuple[float, float]:
    return place.latitude, place.longitude


# The places stay the same while the reader goes from day to day, and one takes 0.1 ms or more.
@lru_cache(maxsize=65536)
def _km(one: tuple[float, float], other: tuple[float, float]) -> float:
    return float(geodesic(one, other).km)
