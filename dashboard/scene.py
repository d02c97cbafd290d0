"""All that a part of the page is written from."""

from __future__ import annotations

from dataclasses import dataclass

from dashboard.palette import Palette
from dashboard.strings import Strings
from dashboard.tables import Atlas, Event
from dashboard.timeline import Timeline
from dashboard.view import View


@dataclass(frozen=True)
class Scene:
    """The collection, what the reader has chosen to see of it, and the words and colours for it.

    ``events`` are those that the filters let through, of all days and statuses.
    """

    atlas: Atlas
    timeline: Timeline
    view: View
    events: tuple[Event, ...]
    strings: Strings
    palette: Palette
