"""The line that warns of what the reports tell."""

from __future__ import annotations

from dashboard.strings import Strings
from dashboard.tables import Atlas

_KIND = "repression"
"""The kind of events that killings are among."""


def content_note(atlas: Atlas, strings: Strings) -> str:
    """Give the line, empty for a collection that has no event of the kind that it is about."""
    if any(event.kind == _KIND for event in atlas.events):
        return strings("reader.content_note")
    return ""
