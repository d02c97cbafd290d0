"""The page: ``streamlit run dashboard/app.py``.

Thin on purpose: what is shown comes from pure functions; what depends on the day while it is
dragged is drawn in the browser. Python hears of the state of the page once it rests, and writes the
panel and the part under the map.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping
from dataclasses import replace
from html import escape
from importlib import import_module
from pathlib import Path
from typing import Any

# Streamlit puts this file's folder on the path, not the project's.
sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

import streamlit as st
from streamlit_folium import st_folium

from dashboard.atlas_map import make_map
from dashboard.basemap import ASSETS
from dashboard.collection import masthead, whose_telling
from dashboard.filters import facets_of
from dashboard.page_data import bar_data, layer_data
from dashboard.palette import load_palette
from dashboard.panel import place_panel
from dashboard.place_names import read_names
from dashboard.rows import BrokenTableError
from dashboard.scene import Scene, make_scene
from dashboard.strings import FALLBACK, Strings, languages, load_strings
from dashboard.tables import DATA, Atlas, gazetteer_files, load_atlas
from dashboard.timebar import new_channel, show_places, show_timebar
from dashboard.timeline import Timeline, make_timeline
from dashboard.view import SECTIONS, Known, View, link_to, read_view
from geocode.columns import COLUMNS

MAP_HEIGHT = 560  # pixels, before page.css fits it to the screen

SECTION_STYLES = ("spread.css", "reader.css", "left_out.css", "about.css", "take.css")
STYLES = ("page.css", *SECTION_STYLES, "print.css")

# Another folder shows the output of ``python -m geocode build --out``.
DATA_FOLDER = Path(os.environ.get("STRIKE_ATLAS_DATA", DATA))


Changed = tuple[float, ...]
"""The times at which the tables changed: what is made of them is made anew when one has."""


@st.cache_resource(show_spinner=False, max_entries=2)
def _atlas(folder: str, changed: Changed) -> Atlas:
    return load_atlas(Path(folder))


@st.cache_resource(show_spinner=False, max_entries=12)
def _drawn(
    language: str, folder: str, changed: Changed, _scene: Scene
) -> tuple[dict[str, Any], dict[str, Any]]:
    """Give what map and bar draw: for many events it takes longer than all else of a rerun."""
    opening = View(_scene.timeline.opening)
    # The map is made of the same words in every language, so that it stays when that changes.
    same = replace(_scene, strings=load_strings(FALLBACK))
    layer = layer_data(same, "", opening)
    return layer, bar_data(_scene, layer, opening, opening)


def _changed(folder: Path) -> Changed:
    """Give the time of change of each table, 0 for one that is not there."""
    paths = [*(folder / name for name in COLUMNS), *gazetteer_files(folder)]
    return tuple(path.stat().st_mtime if path.exists() else 0.0 for path in paths)


def main() -> None:
    """Write the page."""
    st.set_page_config(page_title=load_strings(FALLBACK)("page.name"), layout="wide")
    css = "".join((ASSETS / name).read_text(encoding="utf-8") for name in STYLES)
    st.html(f"<style>{load_palette().css()}{css}</style>")
    try:
        changed = _changed(DATA_FOLDER)
        atlas = _atlas(str(DATA_FOLDER), changed)
        read_names()  # here, where a broken table is told
    except BrokenTableError as problem:
        strings = _asked_for()
        st.html(masthead(strings("page.no_tables"), strings))
        st.html(f"<p class='problem' role='alert'>{escape(str(problem))}</p>")
        return
    if atlas.events:
        st.session_state.run = st.session_state.get("run", 0) + 1  # of all of the page
        _view(atlas, make_timeline(atlas), changed)
        return
    strings = _asked_for()
    st.html(masthead(whose_telling(atlas.reports.values(), (), strings), strings))
    st.html(f"<p class='problem' role='status'>{escape(strings('page.no_event'))}</p>")
    _small_print(atlas, strings, with_key=False)


def _asked_for() -> Strings:
    """Give the words of the language that the address asks for, where there is no view to read."""
    code = st.query_params.get("lang", FALLBACK)
    return load_strings(code if code in languages() else FALLBACK)


@st.fragment
def _view(atlas: Atlas, timeline: Timeline, changed: Changed) -> None:
    """Write all that follows the state of the page."""
    state = st.session_state
    state.setdefault("channel", new_channel())
    opening = View(timeline.opening)
    known = _known(str(DATA_FOLDER), changed, atlas, timeline)
    if "start" not in state:
        query = {key: st.query_params.get_all(key) for key in st.query_params}
        state.start, state.ignored = read_view(query, opening, known)
    view = _told(state.start, opening, known)
    scene = make_scene(atlas, timeline, view)
    strings, palette = scene.strings, scene.palette
    telling = whose_telling(atlas.reports.values(), timeline.days, strings)
    st.html(masthead(telling, strings))
    if state.ignored:
        words = strings("page.ignored", n=len(state.ignored), parts=", ".join(state.ignored))
        st.html(f"<p class='notice' role='status'>{escape(words)}</p>")
    layer, bar = _drawn(strings.code, str(DATA_FOLDER), changed, scene)
    channel = {"channel": state.channel}
    with st.container(key="bar"):
        show_timebar({**bar, **channel, "state": state.start.state()})
    left, right = st.columns([0.66, 0.34], gap="medium")
    with left:
        st_folium(
            make_map({**layer, **channel}, palette),
            key="map",
            height=MAP_HEIGHT,
            width=None,
            use_container_width=True,
            returned_objects=[],
        )
    with right, st.container(key="panel"):
        show_places(state.channel, palette)
        if view.place:
            st.html(place_panel(scene))
    _section_links(scene)
    if view.section:
        with st.container(key="section"):
            _section(scene)
    state.section = view.section
    _small_print(atlas, strings)


def _section(scene: Scene) -> None:
    """Write the part of the page that is asked for, behind the mark of where it begins."""
    section = scene.view.section
    mark = f"<div data-section='{section}'></div>"
    stands = st.session_state.get("section") == section  # then the mark may have the focus
    head = st.html(mark) if stands else st.empty()
    # Loaded when it is asked for: the charts alone take longer than the first screen.
    import_module(f"dashboard.{section}.section").show(scene)
    if not stands:
        # Last: the page scrolls here once it comes, and must be long enough by then.
        head.html(mark)


def _told(start: View, opening: View, known: Known) -> View:
    """Give the state as the time bar last told it; ``start`` before it has."""
    told: Mapping[str, Any] = (st.session_state.get("timebar") or {}).get("view") or start.state()
    query = {key: value if isinstance(value, list) else [str(value)] for key, value in told.items()}
    return read_view(query, opening, known)[0]


@st.cache_resource(show_spinner=False, max_entries=2)
def _known(folder: str, changed: Changed, _atlas: Atlas, _timeline: Timeline) -> Known:
    """Give what an address may name, which every rerun asks for; the same as long as the tables."""
    return Known(
        _timeline.days,
        [kind.name for kind in load_palette().kinds],
        facets_of(_atlas),
        frozenset(_atlas.places),
        tuple(_atlas.reports),
        tuple(languages()),
    )


def _section_links(scene: Scene) -> None:
    strings, view = scene.strings, scene.view
    links = "".join(
        f"<a class='go' href='{link_to(show='' if section == view.section else section)}'"
        f"{' aria-current=true' if section == view.section else ''}>"
        f"{escape(strings(f'section.{section}'))}</a>"
        for section in SECTIONS
    )
    tongues = "".join(
        f"<a class='go' href='{link_to(lang=code)}' lang='{code}'"
        f"{' aria-current=true' if code == strings.code else ''}>{escape(name)}</a>"
        for code, name in languages().items()
    )
    st.html(
        f"<div class='sections'><nav aria-label='{escape(strings('page.sections'))}'>{links}</nav>"
        f"<nav class='tongues' aria-label='{escape(strings('page.languages'))}'>{tongues}</nav>"
        f"<button type='button' class='copy-link' data-done='{escape(strings('page.copied'))}'>"
        f"{escape(strings('page.copy_link'))}</button>"
        f"<button type='button' class='picture'>{escape(strings('picture.button'))}</button></div>"
    )


def _small_print(atlas: Atlas, strings: Strings, with_key: bool = True) -> None:
    key = strings("page.key") if with_key else ""
    left_out = strings("page.left_out", n=len(atlas.left_out))
    words = " ".join(part for part in (key, left_out, strings("page.licences")) if part)
    run = st.session_state.get("run", 0)  # the browser waits for the last line of a run
    st.html(f"<p class='smallprint' data-run='{run}'>{escape(words)}</p>")


main()
