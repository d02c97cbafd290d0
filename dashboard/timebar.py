"""The time bar and the list of places, as Streamlit components without frames."""

from __future__ import annotations

import uuid
from typing import Any

import streamlit as st

from dashboard.asset_files import BAR_SCRIPTS, LIST_SCRIPTS, asset
from dashboard.palette import Palette

_timebar = st.components.v2.component(
    "strike_atlas_timebar",
    html=asset("timebar.html"),
    css=asset("timebar.css"),
    js=asset(*BAR_SCRIPTS, "timebar_component.js"),
)
_places = st.components.v2.component(
    "strike_atlas_places",
    html=asset("places.html"),
    css=asset("places.css"),
    js=asset(*LIST_SCRIPTS, "places_component.js"),
)


def new_channel() -> str:
    """Give a channel name of its own to a session: channels cross the tabs of a browser."""
    return f"strike-atlas-{uuid.uuid4().hex}"


def show_timebar(data: dict[str, Any]) -> None:
    """Mount the time bar; its "view" is the state of the page, as ``assets/state.js`` has it.

    :param data: see :func:`dashboard.page_data.bar_data`.
    """

    def nothing() -> None:
        """A state is kept only where a callback asks for it."""

    _timebar(key="timebar", data=data, default={"view": data["state"]}, on_view_change=nothing)


def show_places(channel: str, palette: Palette) -> None:
    """Mount the list of places, which finds the state of the page by its channel."""
    _places(key="places", data={"channel": channel, "styles": palette.css(":host")})
