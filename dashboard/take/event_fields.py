"""An event as plain values by name, for files that leave the page: a table row, a map feature."""

from __future__ import annotations

import hashlib
import json
from typing import Any

from dashboard.tables import Atlas, Event, Excerpt

FIELDS = (
    "event_id",
    "kind",
    "status",
    "start_date",
    "end_date",
    "date_precision",
    "place_id",
    "place",
    "place_type",
    "latitude",
    "longitude",
    "place_precision",
    "region",
    "country",
    "actors",
    "demands",
    "quantities",
    "sources",
    "excerpt",
    "excerpt_source",
)
"""The values of an event; those that ``events.csv`` has too have its names."""

EXCERPT_FIELDS = (
    "report",
    "title",
    "publisher",
    "published",
    "dated",
    "language",
    "char_start",
    "char_end",
    "text",
    "place_as_written",
    "date_as_written",
    "kind_as_written",
)
"""The values of an excerpt; those that ``excerpts.csv`` or ``reports.csv`` has have its names."""

BETWEEN_EXCERPTS = "\n\n"
"""A blank line: a sentence of a report never holds one."""

_DECIMALS = 5
"""Of a degree: about a metre, as exact as the finest point of the gazetteer."""

Value = str | int | float


def event_fields(atlas: Atlas, event: Event) -> dict[str, Value]:
    """Give the values of :data:`FIELDS`.

    Days are ISO dates with an inclusive end, degrees are WGS84. ``sources`` is the number of
    reports, ``excerpt`` the verbatim sentences with a blank line between them, ``excerpt_source`` a
    line for each: publisher, title, day, language, file and code point. What is not known is "".
    """
    place = atlas.places[event.place]
    values = (
        event.id,
        event.kind,
        event.status,
        event.first.isoformat(),
        event.last.isoformat(),
        event.date_precision,
        place.id,
        place.name,
        place.type,
        round(place.latitude, _DECIMALS),
        round(place.longitude, _DECIMALS),
        place.precision,
        place.region,
        place.country,
        event.actors,
        event.demands,
        event.quantities,
        len({excerpt.report for excerpt in event.excerpts}),
        BETWEEN_EXCERPTS.join(excerpt.text for excerpt in event.excerpts),
        "\n".join(_source(atlas, excerpt) for excerpt in event.excerpts),
    )
    return dict(zip(FIELDS, values, strict=True))


def excerpt_fields(atlas: Atlas, excerpt: Excerpt) -> dict[str, Value]:
    """Give the values of :data:`EXCERPT_FIELDS`, what is not known as ""."""
    report = atlas.reports[excerpt.report]
    values = (
        report.file,
        report.title,
        report.publisher,
        report.published.isoformat() if report.published else "",
        report.dated.isoformat() if report.dated else "",
        excerpt.language,
        excerpt.start,
        excerpt.start + len(excerpt.text),
        excerpt.text,
        excerpt.place,
        excerpt.day,
        excerpt.kind,
    )
    return dict(zip(EXCERPT_FIELDS, values, strict=True))


def data_version(atlas: Atlas) -> str:
    """Give a mark of the collection: the same for the same events and excerpts, whenever asked.

    :return: 12 hexadecimal digits, of a SHA-256.
    """
    content: list[Any] = [
        [event_fields(atlas, event), [excerpt_fields(atlas, e) for e in event.excerpts]]
        for event in atlas.events
    ]
    return hashlib.sha256(json.dumps(content).encode()).hexdigest()[:12]


def _source(atlas: Atlas, excerpt: Excerpt) -> str:
    report = atlas.reports[excerpt.report]
    day = report.published or report.dated
    title = f"“{report.title}”" if report.title else ""
    known = (report.publisher, title, day.isoformat() if day else "", excerpt.language)
    return f"{', '.join(filter(None, known))} ({report.file}, {excerpt.start})"
