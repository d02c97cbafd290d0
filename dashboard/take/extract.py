"""What a file to take away holds: all events, or those of the current view."""

from __future__ import annotations

import re
from dataclasses import dataclass

from dashboard.collection import home_country
from dashboard.filters import folded
from dashboard.local_words import country_words, span_words
from dashboard.scene import Scene
from dashboard.strings import Strings
from dashboard.tables import Atlas, Event
from dashboard.timeline import shown
from dashboard.view import LAST_DAYS, Filters


@dataclass(frozen=True)
class Extract:
    """Events to take away, out of ``atlas``.

    ``name`` is that of the file without its ending, ``title`` the same in the words of the page.
    """

    atlas: Atlas
    events: tuple[Event, ...]
    strings: Strings
    name: str
    title: str


def everything(atlas: Atlas, strings: Strings) -> Extract:
    """Give all events, of all days and statuses."""
    title = strings("take.all", n=len(atlas.events))
    return Extract(atlas, atlas.events, strings, f"{file_stem(atlas)}-all", title)


def shown_now(scene: Scene) -> Extract:
    """Give the events of the current view: its day, mode and filters."""
    view, strings = scene.view, scene.strings
    events = shown(scene.atlas, scene.events, view)
    mode = f"last-{view.span}-days" if view.mode == LAST_DAYS else view.mode.replace("_", "-")
    parts = [file_stem(scene.atlas), view.day.isoformat(), mode]
    if view.filters != Filters():
        parts.append("filtered")
    planned = sum(event.status == "announced" for event in events)
    title = strings(
        f"take.{view.mode}" if events else "take.none",
        n=len(events) - planned,
        day=span_words(view.day, view.day, strings.locale),
        days=strings("take.days", n=view.span),
    )
    if planned:
        title += f" · {strings('bar.announced', n=planned)}"
    return Extract(scene.atlas, events, strings, "-".join(parts), title)


def attribution(extract: Extract) -> str:
    """Say what the licences of the data ask for."""
    keys = ["take.attribution"]
    if any(event.place.startswith("osm:") for event in extract.events):
        keys.append("take.attribution_osm")
    return " ".join(extract.strings(key) for key in keys)


def file_stem(atlas: Atlas) -> str:
    """Begin the name of a file ("strike-atlas-kazakhstan"), the same in every language."""
    code = home_country(atlas.reports.values())
    country = country_words(code, "en") if code else "world"
    return "strike-atlas-" + re.sub(r"[^a-z0-9]+", "-", folded(country)).strip("-")
