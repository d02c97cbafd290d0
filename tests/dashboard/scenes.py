"""Scenes of an atlas, as its page would make them of a query."""

from dashboard.filters import facets_of, passing
from dashboard.palette import load_palette
from dashboard.scene import Scene
from dashboard.strings import load_strings
from dashboard.timeline import make_timeline
from dashboard.view import Known, View, read_view
from geocode.model import KINDS


def scene_of(atlas, **query):
    """Give the scene of ``atlas`` at the address with ``query``, each value text or a list."""
    timeline = make_timeline(atlas)
    known = Known(
        timeline.days,
        KINDS,
        facets_of(atlas),
        frozenset(atlas.places),
        list(atlas.reports),
        ("en",),
    )
    values = {k: v if isinstance(v, list) else [str(v)] for k, v in query.items()}
    view, ignored = read_view(values, View(timeline.opening), known)
    assert not ignored
    events = passing(atlas, view.filters)
    return Scene(atlas, timeline, view, events, load_strings(), load_palette())
