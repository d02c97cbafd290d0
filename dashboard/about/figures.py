"""What the page says of itself, worked out from the tables and the constants of the code."""

from __future__ import annotations

from collections import Counter
from importlib.metadata import PackageNotFoundError, version

from dashboard.tables import Atlas
from geocode.model import DATE_PRECISIONS, KINDS, PLACE_TYPES, STATUSES

CODEBOOK = {
    "kind": KINDS,
    "status": STATUSES,
    "date": DATE_PRECISIONS,
    "place": PLACE_TYPES,
}
"""The coded values by what they say of an event, the last two how exact its days and place are."""

_PACKAGE = "strike-atlas"


def coded(atlas: Atlas) -> dict[str, Counter[str]]:
    """Count the events by each part of the codebook."""
    return {
        "kind": Counter(event.kind for event in atlas.events),
        "status": Counter(event.status for event in atlas.events),
        "date": Counter(event.date_precision for event in atlas.events),
        "place": Counter(atlas.places[event.place].precision for event in atlas.events),
    }


def single_source(atlas: Atlas) -> int:
    """Count the events that only one report tells of."""
    return sum(len({e.report for e in event.excerpts}) == 1 for event in atlas.events)


def code_version() -> str:
    """Give the version of the package, "" where the code runs without being installed."""
    try:
        return version(_PACKAGE)
    except PackageNotFoundError:
        return ""
