"""The time bar: slider, day chart, kinds and mode, as one Streamlit component without a frame."""

from __future__ import annotations

import uuid
from collections.abc import Callable
from datetime import date
from typing import Any

import streamlit as st

from dashboard.basemap import ASSETS
from dashboard.day_labels import day_labels, short_days
from dashboard.palette import Palette
from dashboard.tables import Atlas, Event
from dashboard.timeline import Timeline
from dashboard.wording import home_country, long_day

_timebar = st.components.v2.component(
    "strike_atlas_timebar",
    html=(ASSETS / "timebar.html").read_text(encoding="utf-8"),
    css=(ASSETS / "timebar.css").read_text(encoding="utf-8"),
    js="".join(
        (ASSETS / name).read_text(encoding="utf-8") for name in ("day_chart.js", "timebar.js")
    ),
)


def new_channel() -> str:
    """Give a channel name of its own to a session: channels cross the tabs of a browser."""
    return f"strike-atlas-{uuid.uuid4().hex}"


def layer_data(
    atlas: Atlas, timeline: Timeline, palette: Palette, channel: str, state: dict[str, Any]
) -> dict[str, Any]:
    """Give what ``assets/day_layer.js`` and ``assets/timebar.js`` draw, as plain JSON.

    Places and kinds are numbered in the order of their lists, days in that of the slider; a day
    before or after the slider has a number below zero or beyond its end.
    """
    kinds = [kind.name for kind in palette.kinds]
    places = sorted(atlas.places.values(), key=lambda p: p.id)
    numbers = {place.id: number for number, place in enumerate(places)}
    start = timeline.days[0]

    def number(day: date) -> int:
        return (day - start).days

    return {
        "channel": channel,
        "days": [day.isoformat() for day in timeline.days],
        "kinds": [
            {"name": k.name, "label": k.label, "one": k.one, "sign": k.sign, "colour": k.colour}
            for k in palette.kinds
        ],
        "places": [
            {
                "id": p.id,
                "name": p.name,
                "type": p.type,
                "lat": p.latitude,
                "lon": p.longitude,
                "region": p.admin1,
                "country": p.country,
            }
            for p in places
        ],
        "events": [
            [
                numbers[event.place],
                kinds.index(event.kind),
                "a" if event.status == "announced" else "h",
                number(event.first),
                number(event.last),
                number(atlas.announced_on(event) if event.status == "announced" else event.first),
            ]
            for event in atlas.events
            if event.status != "background"
        ],
        "home": home_country(atlas.reports.values()),
        "state": state,
    }


def _said(event: Event) -> str:
    """Give the words for the kind of an event; of translations those of the first language."""
    mine = (e.kind for e in event.excerpts if e.language == event.excerpts[0].language)
    return ", ".join(f"“{words}”" for words in dict.fromkeys(mine) if words)


def bar_data(
    atlas: Atlas, timeline: Timeline, palette: Palette, layer: dict[str, Any]
) -> dict[str, Any]:
    """Give what the time bar needs beyond the layer's data: words for days and the country."""
    return {
        **layer,
        "longDays": [long_day(day) for day in timeline.days],
        "shortDays": short_days(timeline.days),
        "labels": day_labels(timeline.days),
        "national": [
            _said(event) if atlas.places[event.place].type == "country" else ""
            for event in atlas.events
            if event.status != "background"
        ],
        "styles": palette.css(":host"),
    }


def show_timebar(data: dict[str, Any], on_change: dict[str, Callable[[], None]]) -> Any:
    """Mount the time bar; its state has ``day``, ``mode``, ``hidden`` and ``selected``.

    :param on_change: what to do when the named part of the state changes.
    """
    state = data["state"]

    def nothing() -> None:
        """A state is kept only where a callback asks for it."""

    return _timebar(
        key="timebar",
        data=data,
        default={"day": state["day"], "mode": state["mode"], "hidden": state["hidden"]},
        on_day_change=on_change.get("day", nothing),
        on_mode_change=on_change.get("mode", nothing),
        on_hidden_change=on_change.get("hidden", nothing),
        on_selected_change=on_change.get("selected", nothing),
    )
