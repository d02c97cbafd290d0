"""The section "Spread": how many places joined by each day, how far out, in which order."""

from __future__ import annotations

from html import escape

import altair as alt
import streamlit as st

from dashboard.collection import home_country
from dashboard.reports.content_note import content_note
from dashboard.scene import Scene
from dashboard.spread.charts import distance_chart, reached_chart
from dashboard.spread.front import front
from dashboard.spread.ground import Ground
from dashboard.spread.matrix import make_matrix
from dashboard.spread.matrix_html import frame_css, kinds_key, matrix_html
from dashboard.spread.notes import began_words, farthest_words, measured_words, reached_words
from dashboard.spread.order import Joining, order_of_joining, reached
from dashboard.spread.table import spread_table
from dashboard.view import Filters


def show(scene: Scene) -> None:
    """Write the section for the events that the filters let through."""
    strings = scene.strings
    joinings = order_of_joining(scene.atlas, scene.events, scene.timeline.days[0])
    filtered = scene.view.filters != Filters()
    _html(
        _heading("heading", scene),
        _note(strings("spread.filtered")) if filtered else "",
        f"<p>{began_words(joinings, strings)}</p>" if joinings else _note(strings("spread.none")),
    )
    if joinings:
        _charts(scene, joinings)
    _matrix(scene)
    if joinings:
        _table(scene, joinings)


def _charts(scene: Scene, joinings: tuple[Joining, ...]) -> None:
    strings, day = scene.strings, scene.view.day
    counts = reached(joinings, scene.timeline.days)
    fronts = front(joinings)
    colours = scene.palette.schemes["dark" if st.context.theme.type == "dark" else "light"]
    chosen = (day - scene.timeline.days[0]).days + 1
    ground = Ground(scene.timeline, chosen, strings, colours)
    _html(_heading("reached", scene), f"<p>{reached_words(counts, day, strings)}</p>")
    _chart(reached_chart(counts, ground))
    _html(_note(strings("spread.reached_note")))
    if fronts[-1].farthest is None:
        _html(_heading("distance", scene), _note(strings("spread.distance_none")))
        return
    _html(_heading("distance", scene), f"<p>{farthest_words(fronts, day, strings)}</p>")
    _chart(distance_chart(fronts, ground))
    _html(_note(measured_words(joinings, strings)))


def _chart(chart: alt.LayerChart) -> None:
    st.altair_chart(chart, theme=None, width="stretch")


def _matrix(scene: Scene) -> None:
    strings, view = scene.strings, scene.view
    matrix = make_matrix(scene.atlas, scene.events, scene.timeline)
    if not matrix.rows:
        return
    signs = [sign for row in matrix.rows for cell in row.cells for sign in cell.signs]
    key = ["matrix_note"]
    key += ["matrix_hatched"] if scene.timeline.uncovered else []
    key += ["matrix_hollow"] if any(sign.announced for sign in signs) else []
    st.html(f"<style>{frame_css(matrix, view.day)}</style>")
    _html(
        _heading("matrix", scene),
        _note(" ".join(strings(f"spread.{name}") for name in key)),
        kinds_key(signs, scene.palette),
        matrix_html(matrix, view.place, scene.palette, strings),
    )


def _table(scene: Scene, joinings: tuple[Joining, ...]) -> None:
    strings, places = scene.strings, scene.atlas.places
    of_countries = sum(
        event.status == "happened" and places[event.place].type == "country"
        for event in scene.events
    )
    words = [strings("spread.table_note")]
    words += [strings("spread.country", n=of_countries)] if of_countries else []
    home = home_country(scene.atlas.reports.values())
    warning = content_note(scene.atlas, strings)
    _html(
        _heading("table", scene),
        _note(" ".join(words)),
        f"<p class='content-note'>{escape(warning)}</p>" if warning else "",
        spread_table(joinings, home, scene.palette, strings),
    )


def _heading(key: str, scene: Scene) -> str:
    level = "h2" if key == "heading" else "h3"
    return f"<{level}>{escape(scene.strings(f'spread.{key}'))}</{level}>"


def _note(words: str) -> str:
    return f"<p class='note'>{escape(words)}</p>"


def _html(*parts: str) -> None:
    st.html(f"<div class='spread'>{''.join(parts)}</div>")
