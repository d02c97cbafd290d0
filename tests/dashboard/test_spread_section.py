"""The section "Spread" as Streamlit runs it."""

import pytest
from streamlit.testing.v1 import AppTest

PAGE = """
from pathlib import Path
from dashboard.filters import passing
from dashboard.palette import load_palette
from dashboard.scene import Scene
from dashboard.spread.section import show
from dashboard.strings import load_strings
from dashboard.tables import load_atlas
from dashboard.timeline import make_timeline
from dashboard.view import Filters, View

atlas = load_atlas()
timeline = make_timeline(atlas)
view = View(timeline.opening, filters={filters})
events = passing(atlas, view.filters)
show(Scene(atlas, timeline, view, events, load_strings(), load_palette()))
"""

EVERYTHING = [
    "How it spread, place by place",
    "Places reached",
    "Distance from where it began",
    "Which days are told of, place by place",
    "The order in which places joined",
]
ANNOUNCED = [EVERYTHING[0], EVERYTHING[3]]


@pytest.mark.parametrize(
    ("filters", "headings", "charts"),
    [
        ("Filters()", EVERYTHING, 2),
        ("Filters(frozenset({'strike', 'protest'}))", EVERYTHING, 2),
        # Regions alone: they have no front.
        ("Filters(chosen={'precision': frozenset({'region'})})", EVERYTHING, 1),
        ("Filters(chosen={'precision': frozenset({'country'})})", EVERYTHING[:1], 0),
        ("Filters(chosen={'status': frozenset({'announced'})})", ANNOUNCED, 0),
        ("Filters(search='nothing holds these words')", EVERYTHING[:1], 0),
    ],
)
def test_the_section_shows_what_the_filters_leave(filters, headings, charts):
    app = AppTest.from_string(PAGE.replace("{filters}", filters), default_timeout=30).run()
    assert not app.exception
    html = "".join(element.proto.body for element in app.get("html"))
    assert [heading for heading in EVERYTHING if f">{heading}<" in html] == headings
    assert len(app.get("vega_lite_chart")) == charts
    assert ("no place is left" in html) == (charts == 0)
    assert ("Filters are on" in html) == (filters != "Filters()")
