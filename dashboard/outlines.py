"""Which country a point lies in, by the outlines of the world's basemap.

For places that no gazetteer holds, such as those that an online service has placed.
"""

from __future__ import annotations

import json
import math
from functools import lru_cache
from itertools import pairwise
from typing import Any

from dashboard.basemap import NO_CODE, SOURCE, WORLD, rings_of

_SHORE = 0.5
"""Degrees that a point may lie off a coast: outlines are simplified, cities lie at the sea."""


def country_at(latitude: float, longitude: float) -> str:
    """Give the country that holds the point, else the nearest that is no farther than a shore.

    :return: its code of ISO 3166-1, empty where there is none.
    """
    x, y = longitude, latitude
    nearest, code = _SHORE, ""
    for name, rings in _outlines():
        if sum(_holds(ring, x, y) for ring in rings) % 2:
            return name
        distance = min(_distance(ring, x, y) for ring in rings)
        if distance < nearest:
            nearest, code = distance, name
    return code


@lru_cache(maxsize=1)
def _outlines() -> tuple[tuple[str, list[list[list[float]]]], ...]:
    text = (SOURCE / WORLD / "countries.geojson").read_text(encoding="utf-8")
    features: list[dict[str, Any]] = json.loads(text)["features"]
    codes = [feature["properties"]["iso_a2"].replace(NO_CODE, "") for feature in features]
    return tuple((code, rings_of(f)) for code, f in zip(codes, features, strict=True))


def _holds(ring: list[list[float]], x: float, y: float) -> bool:
    """Tell whether a ray from the point to the east crosses the ring an odd number of times."""
    return bool(
        sum(
            (a[1] > y) != (b[1] > y) and x < a[0] + (y - a[1]) / (b[1] - a[1]) * (b[0] - a[0])
            for a, b in pairwise(ring)
        )
        % 2
    )


def _distance(ring: list[list[float]], x: float, y: float) -> float:
    """Give the degrees to the nearest corner of the ring."""
    return min(math.hypot(a[0] - x, a[1] - y) for a in ring)
