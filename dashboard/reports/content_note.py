"""The line that warns of what the reports tell."""

from __future__ import annotations

from collections.abc import Iterable

from dashboard.strings import Strings
from dashboard.tables import Atlas, Event

_KIND = "repression"
"""The kind of events that killings are among."""


def content_note(atlas: Atlas, strings: Strings) -> str:
    """Give the line, empty for a collection that has no event of the kind that it is about."""
    return strings("reader.content_note") if tells_of_killing(atlas.events) else ""


def tells_of_killing(events: Iterable[Event]) -> bool:
    """Tell whether excerpts of these events may be hard to read."""
    return any(event.kind == _KIND for event in events)
