"""What the reader has chosen to see: one state for map, chart, lists, downloads and address.

The state is written as the query of the page's address, with the same keys by ``assets/state.js``.
A link on the page is the part of it that the link changes.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Any
from urllib.parse import urlencode

MODES = THIS_DAY, SO_FAR, LAST_DAYS = ("this_day", "so_far", "last_days")
SECTIONS = ("spread", "reports", "left_out", "take", "about")
"""The parts of the page under the map, of which one is shown."""

FACETS = ("status", "date", "precision", "report", "language", "region")
"""What a filter may choose by; ``dashboard.filters`` says which values an event has."""

LONGEST_SPAN = 90
"""Days of "last days" at most."""

LONGEST_SEARCH = 100
"""Code points of a search; of a longer one no event has the words."""


@dataclass(frozen=True)
class Filters:
    """What is left out of all that is shown.

    ``hidden`` are kinds that are not shown; of each facet in ``chosen`` only events with one of its
    values are; ``search`` are words each of which the event's text must hold.
    """

    hidden: frozenset[str] = frozenset()
    chosen: Mapping[str, frozenset[str]] = field(default_factory=dict)
    search: str = ""


@dataclass(frozen=True)
class View:
    """The whole state.

    ``span`` is the number of days of the mode "last_days"; ``place`` the id of the chosen place;
    ``section`` the part under the map; ``report`` and ``at`` (code points) where its reader stands;
    ``order`` whether the map shows the number of the day on which each place joined; ``centre`` the
    map's latitude, longitude (degrees WGS84) and zoom, None for the places there are.
    """

    day: date
    mode: str = SO_FAR
    span: int = 7
    filters: Filters = Filters()
    place: str = ""
    section: str = ""
    report: str = ""
    at: int | None = None
    order: bool = False
    language: str = ""
    centre: tuple[float, float, float] | None = None

    def state(self) -> dict[str, Any]:
        """Give the state as ``assets/state.js`` has it."""
        return {
            "day": self.day.isoformat(),
            "mode": self.mode,
            "span": self.span,
            "hide": sorted(self.filters.hidden),
            **{facet: sorted(self.filters.chosen.get(facet, ())) for facet in FACETS},
            "q": self.filters.search,
            "place": self.place,
            "show": self.section,
            "in": self.report,
            "at": "" if self.at is None else str(self.at),
            "order": "1" if self.order else "",
            "lang": self.language,
            "map": ",".join(f"{value:g}" for value in self.centre) if self.centre else "",
        }


@dataclass(frozen=True)
class Known:
    """The values that a state may have: days, kinds, places, reports, languages of the page."""

    days: Sequence[date]
    kinds: Sequence[str]
    facets: Mapping[str, Sequence[str]]
    places: frozenset[str]
    reports: Sequence[str]
    languages: Sequence[str]


def read_view(
    query: Mapping[str, Sequence[str]], opening: View, known: Known
) -> tuple[View, tuple[str, ...]]:
    """Read a state from the values of a query, each key with all its values.

    :param opening: what holds where the query says nothing.
    :return: the view, and each "key=value" of the query that is unknown or broken; it is ignored.
    """
    view, ignored = opening, []
    hidden: set[str] = set()
    chosen: dict[str, set[str]] = {}
    for key, values in query.items():
        for value in values:
            if key == "hide" and value in known.kinds:
                hidden.add(value)
            elif key in FACETS and value in known.facets.get(key, ()):
                chosen.setdefault(key, set()).add(value)
            elif (changed := _changed(view, key, value, known)) is not None:
                view = changed
            elif value:
                ignored.append(f"{key}={value}")
    search = next(iter(query.get("q", ())), "")[:LONGEST_SEARCH]
    filters = Filters(
        frozenset(hidden), {facet: frozenset(found) for facet, found in chosen.items()}, search
    )
    return replace(view, filters=filters), tuple(ignored)


def _changed(view: View, key: str, value: str, known: Known) -> View | None:
    """Give the view with one value set, None where the value is unknown or broken."""
    match key:
        case "q":
            return view
        case "day":
            return replace(view, day=day) if (day := _day(value)) in known.days and day else None
        case "mode" if value in MODES:
            return replace(view, mode=value)
        case "span" if _number(value) in range(1, LONGEST_SPAN + 1):
            return replace(view, span=int(value))
        case "place" if value in known.places:
            return replace(view, place=value)
        case "show" if value in SECTIONS:
            return replace(view, section=value)
        case "in" if value in known.reports:
            return replace(view, report=value)
        case "at" if _number(value) is not None:
            return replace(view, at=_number(value))
        case "order" if value == "1":
            return replace(view, order=True)
        case "lang" if value in known.languages:
            return replace(view, language=value)
        case "map" if (centre := _centre(value)) is not None:
            return replace(view, centre=centre)
    return None


def _day(value: str) -> date | None:
    try:
        return date.fromisoformat(value)
    except ValueError:
        return None


def _number(value: str) -> int | None:
    return int(value) if value.isascii() and value.isdigit() and len(value) < 10 else None


def _centre(value: str) -> tuple[float, float, float] | None:
    try:
        latitude, longitude, zoom = map(float, value.split(","))
    except ValueError:
        return None
    fits = abs(latitude) <= 90 and abs(longitude) <= 180 and 0 <= zoom <= 20
    return (latitude, longitude, zoom) if fits else None


def link_to(**parts: str | int | Sequence[str]) -> str:
    """Give the address of a link that changes these parts of the state ("?day=2022-01-04")."""
    return "?" + urlencode(parts, doseq=True, safe=":,")


def sentence_link(report: str, start: int) -> str:
    """Give the address of the sentence at ``start`` (code point) of a report in the reader."""
    return link_to(show="reports", **{"in": report}, at=start)
