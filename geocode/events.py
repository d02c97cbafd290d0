"""Statements gathered into events: one for each place, kind and span of days."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

import regex

from geocode.model import DATE_PRECISIONS, STATUSES, Place, Statement


@dataclass(frozen=True)
class Excerpt:
    """A sentence that supports an event, verbatim.

    ``start`` and ``end`` are half-open and count code points of the report's text. Words and rules
    say what gave the event's place, days and kind; several words are separated by "; ".
    """

    report: str
    language: str
    start: int
    end: int
    text: str
    place_as_written: str
    date_as_written: str
    kind_as_written: str
    place_rule: str
    date_rule: str


@dataclass(frozen=True)
class Event:
    """Something that reports say happened, or will, at one place on one span of days.

    ``kind``, ``status`` and ``date_precision`` are words of ``geocode.model``; ``first`` and
    ``last`` are inclusive, and equal for one day.
    """

    id: str
    kind: str
    status: str
    first: date
    last: date
    date_precision: str
    place: Place
    statements: tuple[Statement, ...]

    @property
    def excerpts(self) -> tuple[Excerpt, ...]:
        """The sentences that support the event, each once, in the order of reports and text."""
        sentences: dict[tuple[str, int], list[Statement]] = {}
        for statement in self.statements:
            key = (statement.report, statement.sentence.start)
            sentences.setdefault(key, []).append(statement)
        return tuple(_excerpt(group) for group in sentences.values())

    @property
    def actors(self) -> tuple[str, ...]:
        """Who acted, in the words of the reports."""
        return tuple(dict.fromkeys(p for s in self.statements for p in s.actors))

    @property
    def demands(self) -> tuple[str, ...]:
        """What was demanded, in the words of the reports."""
        return tuple(dict.fromkeys(p for s in self.statements for p in s.demands))

    @property
    def quantities(self) -> tuple[str, ...]:
        """How many or how much, in the words of the reports."""
        return tuple(dict.fromkeys(p for s in self.statements for p in s.quantities))


def _excerpt(group: list[Statement]) -> Excerpt:
    """Give the excerpt of the statements that one sentence makes of one event."""
    first = group[0]
    return Excerpt(
        first.report,
        first.language,
        first.sentence.start,
        first.sentence.end,
        first.sentence.text,
        _joined(s.place_as_written for s in group),
        _joined(s.date_as_written for s in group),
        _joined(s.kind_as_written for s in group),
        first.place_rule,
        first.date_rule,
    )


def _joined(words: Iterable[str]) -> str:
    return "; ".join(dict.fromkeys(w for each in words for w in each.split("; ") if w))


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
