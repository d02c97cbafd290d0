"""All that a part of the page is written from."""

from __future__ import annotations

from dataclasses import dataclass, replace

from dashboard.filters import passing
from dashboard.palette import Palette, load_palette
from dashboard.strings import FALLBACK, Strings, load_strings
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


def make_scene(atlas: Atlas, timeline: Timeline, view: View) -> Scene:
    """Give what a view shows of a collection, in the view's language."""
    days = timeline.days
    strings = load_strings(view.language or FALLBACK)
    strings = replace(strings, with_years=days[0].year != days[-1].year)
    palette = load_palette(strings.code)
    return Scene(atlas, timeline, view, passing(atlas, view.filters), strings, palette)
