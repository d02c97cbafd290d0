"""The shipped atlas, and a small folder of tables that tests may break."""

import pytest

from dashboard.palette import Palette, load_palette
from dashboard.tables import Atlas, load_atlas
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
