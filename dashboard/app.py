"""The page: ``streamlit run dashboard/app.py``.

Thin on purpose: what is shown comes from pure functions; what depends on the day while it is
dragged is drawn in the browser. Python hears of a day once it rests, and writes the panel.
"""

from __future__ import annotations

import os
import sys
from datetime import date
from html import escape
from pathlib import Path
from typing import Any

# Streamlit puts this file's folder on the path, not the project's.
sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

import streamlit as st
from streamlit_folium import st_folium

from dashboard.atlas_map import make_map
from dashboard.basemap import ASSETS
from dashboard.palette import load_palette
from dashboard.panel import day_panel, place_panel
from dashboard.place_list import show_place_list
from dashboard.rows import BrokenTableError
from dashboard.tables import DATA, Atlas, gazetteer_files, load_atlas
from dashboard.timebar import bar_data, layer_data, new_channel, show_timebar
from dashboard.timeline import SO_FAR, Timeline, make_timeline
from dashboard.wording import collection_country, collection_line
from geocode.columns import COLUMNS

TITLE = "How the strikes spread"
MAP_HEIGHT = 560  # pixels on a wide page; page.css has the same figure, and less on a phone

# Another folder shows the output of ``python -m geocode build --out``.
DATA_FOLDER = Path(os.environ.get("STRIKE_ATLAS_DATA", DATA))


@st.cache_data(show_spinner=False)
def _atlas(folder: str, changed: tuple[float, ...]) -> Atlas:
    """Read the tables again when one of them has changed."""
    return load_atlas(Path(folder))


def _changed(folder: Path) -> tuple[float, ...]:
    """Give the time of change of each table, 0 for one that is not there."""
    paths = [*(folder / name for name in COLUMNS), *gazetteer_files(folder)]
    return tuple(path.stat().st_mtime if path.exists() else 0.0 for path in paths)


def main() -> None:
    """Write the page."""
    st.set_page_config(page_title="Strike Atlas", layout="wide")
    palette = load_palette()
    css = (ASSETS / "page.css").read_text(encoding="utf-8")
    st.html(f"<style>{palette.css()}{css}</style>")
    try:
        atlas = _atlas(str(DATA_FOLDER), _changed(DATA_FOLDER))
    except BrokenTableError as problem:
        _masthead("The tables cannot be shown.")
        st.html(f"<p class='problem' role='alert'>{escape(str(problem))}</p>")
        return
    country = collection_country(atlas.reports.values())
    if not atlas.events:
        _masthead(collection_line((), len(atlas.reports), country))
        st.html(f"<p class='problem' role='status'>{_NO_EVENT}</p>")
        _small_print(atlas)
        return
    timeline = make_timeline(atlas)
    _masthead(collection_line(timeline.days, len(atlas.reports), country))
    _view(atlas, timeline)
    _small_print(atlas)


def _masthead(line: str) -> None:
    st.html(f"<div class='masthead'><h1>{TITLE}</h1><p>{escape(line)}</p></div>")


@st.fragment
def _view(atlas: Atlas, timeline: Timeline) -> None:
    """Write all that follows the day: time bar, map and panel."""
    palette = load_palette()
    state = st.session_state
    state.setdefault("channel", new_channel())
    if state.get("place") not in atlas.places:
        state.place = ""  # none chosen yet, or one that tables built anew no longer have
    opening: dict[str, Any] = {
        "day": timeline.opening.isoformat(),
        "mode": SO_FAR,
        "hidden": [],
        "selected": "",
    }
    layer = layer_data(atlas, timeline, palette, state.channel, opening)
    bar = bar_data(atlas, timeline, palette, layer)
    view = show_timebar(
        {**bar, "state": {**opening, "selected": state.place}},
        {"selected": _chosen_in_bar},
    )
    day = date.fromisoformat(view.day or opening["day"])
    hidden = frozenset(view.hidden or ())
    left, right = st.columns([0.66, 0.34], gap="medium")
    with left:
        st_folium(
            make_map(layer, palette),
            key="map",
            height=MAP_HEIGHT,
            width=None,
            use_container_width=True,
            returned_objects=["last_object_clicked_count", "last_active_drawing"],
            on_change=_clicked,
        )
    with right, st.container(key="panel"):
        show_place_list(atlas, palette, state.place, _chosen_in_list)
        if state.place:
            st.html(place_panel(atlas, palette, state.place, day, hidden))
        else:
            covered = day not in timeline.uncovered
            st.html(day_panel(atlas, palette, day, covered, hidden))


def _clicked() -> None:
    """Take over the place of a click on the map; the count tells a second click on one marker."""
    state = st.session_state
    answer = state.get("map") or {}
    count = answer.get("last_object_clicked_count")
    drawing = answer.get("last_active_drawing")
    if count and count != state.get("clicks") and drawing:
        state.clicks = count
        state.place = drawing["properties"]["place"]


def _chosen_in_bar() -> None:
    """Take over the country from its line above the map."""
    st.session_state.place = st.session_state.timebar.selected


def _chosen_in_list() -> None:
    st.session_state.place = st.session_state.places.chosen


_NO_EVENT = (
    "No event was found in the reports, so there is nothing to put on a map. A report gives one "
    "where it says what happened, in a language that has a file in data/languages."
)

_KEY = (
    "Number: events so far, or on this day. Ring: new today. Pale: earlier. Dashed outline: "
    "announced for a later day, not known to have happened. Dotted ring: somewhere in the "
    "district or region. Line: drawn beside its neighbour; it ends where the place is. Hatched "
    "region: reported for the region, no town named. Dots under the slider: days that have reports."
)


def _small_print(atlas: Atlas) -> None:
    left_out = (
        f"{len(atlas.left_out)} sentences that may tell of an event gave none; left_out.csv lists "
        "them with the reasons. The map shows what these reports say and no more."
    )
    licences = "Made with Natural Earth · Contains GeoNames data, CC BY 4.0; changed"
    key = _KEY if atlas.events else ""
    st.html(f"<p class='smallprint'>{key} {left_out} {licences}</p>")


main()
