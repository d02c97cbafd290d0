"""Scenes of an atlas, as its page would make them of a query."""

from dashboard.filters import facets_of
from dashboard.scene import make_scene
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
    return make_scene(atlas, timeline, view)
