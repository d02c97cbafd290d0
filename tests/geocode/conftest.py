"""English and the gazetteer, read once."""

import pytest

from geocode.build import DATA
from geocode.gazetteer import Gazetteer, load_gazetteer
from geocode.gazetteers import Gazetteers
from geocode.language import Language
from geocode.language_file import load_languages


@pytest.fixture(scope="session")
def english() -> Language:
    return next(lang for lang in load_languages(DATA / "languages") if lang.code == "en")


@pytest.fixture(scope="session")
def gazetteer() -> Gazetteer:
    return load_gazetteer(DATA / "gazetteers" / "KZ.csv")


@pytest.fixture(scope="session")
def gazetteers() -> Gazetteers:
    return Gazetteers(DATA / "gazetteers")
