"""Which events a reader's filters let through. ``assets/view.js`` has the same rules."""

from __future__ import annotations

import unicodedata
from functools import lru_cache

from dashboard.place_names import names_in_all_languages
from dashboard.tables import Atlas, Event, Place
from dashboard.view import FACETS, Filters
from geocode.model import DATE_PRECISIONS, PLACE_TYPES, STATUSES


def facet_values(atlas: Atlas, event: Event) -> dict[str, tuple[str, ...]]:
    """Give the values that an event has of each facet.

    Precision of its days and of its place, its reports and the languages of its excerpts; of a
    place abroad or of a whole country the "region" is the country's code.
    """
    place = atlas.places[event.place]
    return {
        "status": (event.status,),
        "date": (event.date_precision,),
        "precision": (place.precision,),
        "report": tuple(dict.fromkeys(e.report for e in event.excerpts)),
        "language": tuple(dict.fromkeys(e.language for e in event.excerpts)),
        "region": (region_of(place),),
    }


def facets_of(atlas: Atlas) -> dict[str, tuple[str, ...]]:
    """Give the values of each facet that the events have, in the order of a list of them."""
    found: dict[str, set[str]] = {facet: set() for facet in FACETS}
    for event in atlas.events:
        for facet, values in facet_values(atlas, event).items():
            found[facet].update(value for value in values if value)
    orders = {"status": STATUSES, "date": DATE_PRECISIONS, "precision": PLACE_TYPES}
    return {
        "report": tuple(file for file in atlas.reports if file in found["report"]),
        "language": tuple(sorted(found["language"])),
        "region": tuple(sorted(found["region"])),
        **{f: tuple(v for v in order if v in found[f]) for f, order in orders.items()},
    }


def region_of(place: Place) -> str:
    """Give the code of a place's region, or of its country where the region is not known."""
    return place.admin1 or place.country


def passing(atlas: Atlas, filters: Filters) -> tuple[Event, ...]:
    """Give the events that ``filters`` let through, in their order."""
    words = folded(filters.search).split()
    return tuple(event for event in atlas.events if _passes(atlas, event, filters, words))


def _passes(atlas: Atlas, event: Event, filters: Filters, words: list[str]) -> bool:
    if event.kind in filters.hidden:
        return False
    values = facet_values(atlas, event)
    if any(chosen.isdisjoint(values[facet]) for facet, chosen in filters.chosen.items()):
        return False
    if not words:
        return True
    text = searched(atlas, event)
    return all(word in text for word in words)


def searched(atlas: Atlas, event: Event) -> str:
    """Give the text that a search looks at: place and region in every language of the page,
    actors, demands, excerpts; folded."""
    place = atlas.places[event.place]
    parts = [place.name, place.region, *names_in_all_languages(place), event.actors, event.demands]
    return folded("\n".join([*parts, *(excerpt.text for excerpt in event.excerpts)]))


@lru_cache(maxsize=100_000)
def folded(text: str) -> str:
    """Give ``text`` in small letters and without accents."""
    parted = unicodedata.normalize("NFKD", text)
    return "".join(c for c in parted if not unicodedata.category(c).startswith("M")).lower()
