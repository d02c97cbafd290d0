"""How well the rules alone read each set of invented reports; kept in ``scores.txt``.

``READ`` were read while rules were written, all but half of ``fifth``: their scores flatter.
``tenth`` was not, though the names that it has and no gazetteer, and the rules of its wrong days
were looked at; of ``apart`` nobody looked at reports or misses while writing rules, only at its
score.
Run ``python -m tests.evaluation.scores`` to write the file anew.
"""

import csv
import shutil
import tempfile
from pathlib import Path

from geocode.build import DATA
from geocode.evaluation import evaluate
from geocode.gazetteer_making import write_country
from geocode.gold import load_gold
from geocode.language_file import load_languages
from geocode.library import report_of
from geocode.place_names import ordinary_words
from geocode.readings import Knowledge, read_reports

HERE = Path(__file__).parent
READ = ("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth")
SETS = (*READ, "tenth", "apart")
SCORES = HERE / "scores.txt"


def make_gazetteers(folder):
    """Write the gazetteers of all countries in which the gold files have places."""
    shutil.copytree(DATA / "gazetteers", folder)
    ordinary = ordinary_words(load_languages(DATA / "languages"))
    for country in sorted(countries()):
        if not (folder / f"{country}.csv").exists():
            write_country(country, folder, DATA, ordinary)


def countries():
    """Give the codes of the countries of all gold files."""
    found = set()
    for name in SETS:
        with (HERE / name / "gold.csv").open(encoding="utf-8", newline="") as file:
            found |= {row["country"] for row in csv.DictReader(file) if row["country"]}
    return found


def score_lines(gazetteers):
    """Give a line for each set, language and aspect: right, missed, false and F1."""
    lines = []
    for name in SETS:
        gold = load_gold(HERE / name / "gold.csv")
        read = read_reports(HERE / name, DATA, Knowledge(gazetteers), processes=2)
        found = evaluate(gold, map(report_of, read.accounts), read.gazetteers)
        lines += [
            f"{name} {language or 'all'} {aspect}: {score.right} right, "
            f"{score.missed} missed, {score.false} false, F1 {score.f1:.2f}"
            for language, aspect, score in found.table()
        ]
    return lines


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as temporary:
        folder = Path(temporary) / "data" / "gazetteers"
        folder.parent.mkdir()
        shutil.copy(DATA / "transliteration.csv", folder.parent)
        make_gazetteers(folder)
        SCORES.write_text("\n".join(score_lines(folder)) + "\n", encoding="utf-8")
        print(f"{SCORES.name} rewritten")
