"""The shipped atlas, and a small folder of tables that tests may break."""

import pytest

from dashboard.palette import Palette, load_palette
from dashboard.scene import make_scene
from dashboard.strings import Strings, load_strings
from dashboard.tables import Atlas, load_atlas
from dashboard.timeline import make_timeline
from dashboard.view import View
from tests.table_copies import copy_tables


@pytest.fixture(scope="session")
def atlas() -> Atlas:
    return load_atlas()


@pytest.fixture(scope="session")
def palette() -> Palette:
    return load_palette()


@pytest.fixture
def folder(tmp_path):
    """A copy of the shipped tables."""
    return copy_tables(tmp_path)


@pytest.fixture(scope="session")
def strings() -> Strings:
    return load_strings()


@pytest.fixture
def scene_of(atlas):
    """Give a function that gives what a view shows, by default of the shipped atlas."""

    def scene(of=None, **view):
        timeline = make_timeline(of or atlas)
        return make_scene(of or atlas, timeline, View(**{"day": timeline.opening, **view}))

    return scene
