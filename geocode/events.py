"""Statements gathered into events: one for each place, kind, status and span of days."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

import regex

from geocode.model import DATE_PRECISIONS, STATUSES, Place, Statement


@dataclass(frozen=True)
class Event:
    """Something that reports say happened, or will, at one place on one span of days."""

    id: str
    kind: str
    status: str
    first: date
    last: date
    date_precision: str
    place: Place
    statements: tuple[Statement, ...]

    def phrases(self, of: str) -> tuple[str, ...]:
        """Give the actors, demands or quantities of all statements, each once."""
        return tuple(dict.fromkeys(p for s in self.statements for p in getattr(s, of)))


def slug(name: str) -> str:
    """Give ``name`` in lower case ASCII with hyphens ("Öskemen" -> "oskemen")."""
    ascii_name = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode()
    return regex.sub(r"[^a-z0-9]+", "-", ascii_name.lower()).strip("-")


def event_id(kind: str, place: Place, first: date, last: date) -> str:
    """Give the stable id of an event: kind, place and days, and the gazetteer's id of the place."""
    days = first.isoformat() if first == last else f"{first.isoformat()}-to-{last.isoformat()}"
    number = place.id.partition(":")[2]
    return f"{kind.replace('_', '-')}-{slug(place.name)}-{number}-{days}"


def gather(statements: Iterable[Statement]) -> tuple[Event, ...]:
    """Gather the statements that tell of one event.

    The event is as precise in its days as the best of its statements, and has happened where one
    of them says so, though others only announce it.

    :return: events in the order of their days, then their ids.
    """
    groups: dict[str, list[Statement]] = {}
    for statement in statements:
        key = event_id(statement.kind, statement.place, statement.first, statement.last)
        groups.setdefault(key, []).append(statement)
    events = [
        Event(
            key,
            group[0].kind,
            min((s.status for s in group), key=STATUSES.index),
            group[0].first,
            group[0].last,
            min((s.date_precision for s in group), key=DATE_PRECISIONS.index),
            group[0].place,
            tuple(sorted(group, key=lambda s: (s.report, s.sentence.start))),
        )
        for key, group in groups.items()
    ]
    return tuple(sorted(events, key=lambda e: (e.first, e.last, e.id)))
