"""The shipped atlas, and a small folder of tables that tests may break."""

import shutil

import pytest

from dashboard.palette import Palette, load_palette
from dashboard.tables import DATA, Atlas, load_atlas
from geocode.columns import COLUMNS


@pytest.fixture(scope="session")
def atlas() -> Atlas:
    return load_atlas()


@pytest.fixture(scope="session")
def palette() -> Palette:
    return load_palette()


@pytest.fixture
def folder(tmp_path):
    """A copy of the shipped tables."""
    for name in COLUMNS:
        shutil.copy(DATA / name, tmp_path / name)
    return tmp_path
