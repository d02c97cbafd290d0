"""The scores of the invented reports are those of ``scores.txt``, and enough to be of use."""

import re
import shutil

import pytest

from geocode.build import DATA
from geocode.gold import load_gold
from tests.evaluation.scores import HERE, SCORES, SETS, make_gazetteers, score_lines

LEAST = {
    "first": 0.85,
    "second": 0.85,
    "third": 0.85,
    "fourth": 0.85,
    "fifth": 0.75,
    "sixth": 0.75,
    "seventh": 0.75,
    "eighth": 0.7,
    "ninth": 0.75,
    "tenth": 0.65,
    "apart": 0.7,
}
"""F1 of whole events that no set falls under."""


def test_scores_are_those_of_the_file(tmp_path):
    shutil.copy(DATA / "transliteration.csv", tmp_path)
    make_gazetteers(tmp_path / "gazetteers")
    lines = score_lines(tmp_path / "gazetteers")
    assert lines == SCORES.read_text(encoding="utf-8").splitlines()


@pytest.mark.parametrize("name", SETS)
def test_scores_are_of_use(name):
    (f1,) = re.findall(rf"^{name} all events:.* F1 ([\d.]+)$", SCORES.read_text("utf-8"), re.M)
    assert float(f1) >= LEAST[name]


@pytest.mark.parametrize("name", SETS)
def test_each_set_has_two_reports_a_language(name):
    reports = load_gold(HERE / name / "gold.csv").reports
    for language in ("en", "fr", "it", "ru"):
        assert sum(report.startswith(f"{language}-") for report in reports) >= 2
    for report in reports:
        assert (HERE / name / report).exists()
