"""The time bar and the list of places, as Streamlit components without frames."""

from __future__ import annotations

import uuid
from typing import Any

import streamlit as st

from dashboard.basemap import ASSETS
from dashboard.palette import Palette


def _asset(*names: str) -> str:
    return "".join((ASSETS / name).read_text(encoding="utf-8") for name in names)


BAR_SCRIPTS = (
    "view.js",
    "elements.js",
    "textures.js",
    "state.js",
    "filters.js",
    "day_chart.js",
    "timebar.js",
)
"""The scripts of the time bar, in the order in which they are loaded."""

LIST_SCRIPTS = ("view.js", "elements.js", "places.js")
"""The scripts of the list of places."""

_timebar = st.components.v2.component(
    "strike_atlas_timebar",
    html=_asset("timebar.html"),
    css=_asset("timebar.css"),
    js=_asset(*BAR_SCRIPTS, "timebar_component.js"),
)
_places = st.components.v2.component(
    "strike_atlas_places",
    html=_asset("places.html"),
    css=_asset("places.css"),
    js=_asset(*LIST_SCRIPTS, "places_component.js"),
)


def new_channel() -> str:
    """Give a channel name of its own to a session: channels cross the tabs of a browser."""
    return f"strike-atlas-{uuid.uuid4().hex}"


def show_timebar(data: dict[str, Any]) -> dict[str, Any]:
    """Mount the time bar; give the state of the page as ``assets/state.js`` tells it.

    :param data: see :func:`dashboard.page_data.bar_data`.
    """

    def nothing() -> None:
        """A state is kept only where a callback asks for it."""

    result = _timebar(
        key="timebar", data=data, default={"view": data["state"]}, on_view_change=nothing
    )
    told: dict[str, Any] = result.view or data["state"]
    return told


def show_places(channel: str, palette: Palette) -> None:
    """Mount the list of places, which finds the state of the page by its channel."""
    _places(key="places", data={"channel": channel, "styles": palette.css(":host")})
