"""The list of places beside the map: another way to choose one than its marker."""

from __future__ import annotations

from collections.abc import Callable

import streamlit as st

from dashboard.basemap import ASSETS
from dashboard.palette import Palette
from dashboard.tables import Atlas
from dashboard.wording import country_abroad, home_country

HINT = "Choose a place"

_place_list = st.components.v2.component(
    "strike_atlas_place_list",
    html=(ASSETS / "place_list.html").read_text(encoding="utf-8"),
    css=(ASSETS / "place_list.css").read_text(encoding="utf-8"),
    js=(ASSETS / "place_list.js").read_text(encoding="utf-8"),
)


def show_place_list(
    atlas: Atlas, palette: Palette, selected: str, on_chosen: Callable[[], None]
) -> None:
    """Mount the list of all places by name, those abroad with their country.

    :param selected: id of the place shown now, empty for none.
    :param on_chosen: called after a choice; ``st.session_state.places.chosen`` is the id, or
        empty where the reader went back to no place.
    """
    home = home_country(atlas.reports.values())
    names = sorted(
        (", ".join(part for part in (place.name, country_abroad(place, home)) if part), place.id)
        for place in atlas.places.values()
    )
    _place_list(
        key="places",
        data={
            "places": [[place_id, name] for name, place_id in names],
            "selected": selected,
            "hint": HINT,
            "styles": palette.css(":host"),
        },
        on_chosen_change=on_chosen,
    )
