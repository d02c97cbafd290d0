"""Evaluation: exact numbers on gold files of a few rows, and what the command prints."""

import pytest

from geocode import cli, read_report
from geocode.build import DATA
from geocode.errors import TableError
from geocode.evaluation import Score, evaluate
from geocode.gazetteers import Gazetteers
from geocode.gold import load_gold
from tests.geocode.test_gold import gold_file

GAZETTEERS = Gazetteers(DATA / "gazetteers")

# Gives: strike Taraz 4 January, protest Aktau 5 January, protest Semey 5 January.
TEXT = """On 4 January, drivers in Taraz went on strike.

On 5 January, rallies were held in Aktau and Semey.
"""
STRIKE = "a.txt,strike,happened,Taraz,2022-01-04,2022-01-04"
AKTAU = "a.txt,protest,happened,Aktau,2022-01-05,2022-01-05"
SEMEY = "a.txt,protest,happened,Semey,2022-01-05,2022-01-05"


def scores(tmp_path, *rows, header=None, text=TEXT):
    path = gold_file(tmp_path, *rows, **({"header": header} if header else {}))
    report = read_report(text, published="2022-01-06", country="KZ", file="a.txt")
    return evaluate(load_gold(path), [report], GAZETTEERS)


def numbers(found):
    """Give right, missed, false of places, dates, kinds, statuses and whole events."""
    each = (found.score(a) for a in ("places", "dates", "kinds", "statuses", "events"))
    return [(s.right, s.missed, s.false) for s in each]


def edited(row, old, new):
    assert old in row
    return row.replace(old, new)


ALL = [(3, 0, 0)] * 5
ONE_WRONG = (2, 1, 1)


@pytest.mark.parametrize(
    ("rows", "expected"),
    [
        # all as it is, in whatever order
        ([STRIKE, AKTAU, SEMEY], ALL),
        ([SEMEY, STRIKE, AKTAU], ALL),
        # one too few, one too many
        ([STRIKE, AKTAU], [(2, 0, 1)] * 5),
        ([STRIKE, AKTAU, SEMEY, edited(SEMEY, "protest,happened,Semey", "strike,happened,Oral")],
         [(3, 1, 0)] * 5),
        # what agrees in nothing but its status is no pair
        (["a.txt,blockade,happened,Oral,2022-01-01,2022-01-01"], [(0, 1, 3)] * 5),
        # each of two like ones gets its own, the better pair first
        ([edited(AKTAU, "Aktau", "Oral"), AKTAU],
         [(1, 1, 2), (2, 0, 1), (2, 0, 1), (2, 0, 1), (1, 1, 2)]),
        # a report that tells of nothing
        (["a.txt,,,,,"], [(0, 0, 3)] * 5),
    ],
)  # fmt: skip
def test_numbers(rows, expected, tmp_path):
    assert numbers(scores(tmp_path, *rows)) == expected


@pytest.mark.parametrize(
    ("old", "new", "wrong"),
    [
        ("Taraz", "Shymkent", 0),
        ("Taraz", "Zhambyl Region", 0),  # a region is not its city
        ("04,", "03,", 1),
        ("strike", "protest", 2),
        ("happened", "announced", 3),
    ],
)
def test_one_value_that_differs_is_wrong_by_itself_and_with_its_event(old, new, wrong, tmp_path):
    expected = [ONE_WRONG if at in (wrong, 4) else (3, 0, 0) for at in range(5)]
    assert numbers(scores(tmp_path, edited(STRIKE, old, new), AKTAU, SEMEY)) == expected


def test_place_may_be_an_id_or_another_spelling(tmp_path):
    by_id = edited(STRIKE, "Taraz", "gn:1516905")
    other = edited(AKTAU, "Aktau", "Актау")
    assert numbers(scores(tmp_path, by_id, other, SEMEY)) == ALL


def test_precision_recall_and_f1():
    score = Score(right=6, missed=2, false=4)
    assert (score.precision, score.recall, score.f1) == (0.6, 0.75, 2 / 3)
    nothing = Score(0, 0, 0)
    assert (nothing.precision, nothing.recall, nothing.f1) == (None, None, None)
    assert (Score(0, 3, 0).precision, Score(0, 3, 0).f1) == (None, 0)


def test_same_event_of_two_reports_counts_in_each(tmp_path):
    path = gold_file(tmp_path, STRIKE, AKTAU, SEMEY, edited(STRIKE, "a.txt", "b.txt"))
    known = {"published": "2022-01-06", "country": "KZ"}
    reports = [read_report(TEXT, file=f"{name}.txt", **known) for name in "ab"]
    found = evaluate(load_gold(path), reports, GAZETTEERS)
    assert numbers(found) == [(4, 0, 2)] * 5
    assert {event.excerpts[0].report for event in found.false} == {"b.txt"}


def test_reports_that_the_gold_does_not_name_are_said_and_not_counted(tmp_path):
    path = gold_file(tmp_path, STRIKE, AKTAU, SEMEY)
    reports = [read_report(TEXT, published="2022-01-06", file=f"{name}.txt") for name in "ab"]
    found = evaluate(load_gold(path), reports, GAZETTEERS)
    assert (found.not_compared, numbers(found)) == (("b.txt",), ALL)


def test_place_that_no_gazetteer_holds_is_missed(tmp_path):
    found = scores(tmp_path, STRIKE, AKTAU, edited(SEMEY, "Semey", "Foobar"))
    assert numbers(found)[0] == (2, 1, 1)


def test_place_is_looked_for_in_the_country_of_the_row(tmp_path):
    header = "report,country,kind,status,place,start_date,end_date"
    found = scores(tmp_path, edited(STRIKE, "a.txt", "a.txt,RU"), header=header)
    assert numbers(found)[0] == (0, 1, 3)


def test_report_that_is_not_there_is_an_error_that_names_the_row(tmp_path):
    with pytest.raises(TableError, match=r"line 3: the report 'b\.txt' is not in the folder"):
        scores(tmp_path, STRIKE, "b.txt,,,,,")


@pytest.fixture
def folder(tmp_path):
    (tmp_path / "a.txt").write_text("6 January 2022\n\n" + TEXT, encoding="utf-8")
    return tmp_path


PRINTED = """\
{gold}: reports 1, events in gold 3, found 3
found by the rules alone, without corrections.csv

language             right  missed  false  precision  recall     F1
all       places         2       1      1       0.67    0.67   0.67
all       dates          2       1      1       0.67    0.67   0.67
all       kinds          3       0      0       1.00    1.00   1.00
all       statuses       3       0      0       1.00    1.00   1.00
all       events         1       2      2       0.33    0.33   0.33
en        places         2       1      1       0.67    0.67   0.67
en        dates          2       1      1       0.67    0.67   0.67
en        kinds          3       0      0       1.00    1.00   1.00
en        statuses       3       0      0       1.00    1.00   1.00
en        events         1       2      2       0.33    0.33   0.33

missed: 2
  a.txt, line 2 of gold: strike, happened, Taraz, 2022-01-03 to 2022-01-04
    nearest found: strike, happened, Taraz, 2022-01-04
  a.txt, line 3 of gold: protest, happened, Oral, 2022-01-05
    nearest found: protest, happened, Aktau, 2022-01-05

false: 2
  a.txt: strike, happened, Taraz, 2022-01-04
    16-62 (en) On 4 January, drivers in Taraz went on strike.
  a.txt: protest, happened, Aktau, 2022-01-05
    64-115 (en) On 5 January, rallies were held in Aktau and Semey.
"""


def test_command_prints_the_table_then_what_was_missed_and_false(folder, capsys):
    gold = gold_file(folder, edited(STRIKE, "04,", "03,"), edited(AKTAU, "Aktau", "Oral"), SEMEY)
    assert cli.main(["evaluate", str(gold)]) == 0
    assert capsys.readouterr().out == PRINTED.format(gold=gold)


def test_command_reads_the_folder_that_is_named(folder, tmp_path_factory, capsys):
    gold = gold_file(tmp_path_factory.mktemp("gold"), STRIKE, AKTAU, SEMEY)
    assert cli.main(["evaluate", str(gold), "--seeds", str(folder)]) == 0
    assert "all       events         3       0      0       1.00    1.00   1.00" in (
        capsys.readouterr().out
    )
    assert cli.main(["evaluate", str(gold)]) == 1  # the seeds have no such report
    assert "the report 'a.txt' is not in the folder of reports. Name its folder with --seeds" in (
        capsys.readouterr().err
    )


def test_command_says_where_nothing_can_be_divided(folder, capsys):
    (folder / "a.txt").write_text("6 January 2022\n\nNothing at all.\n", encoding="utf-8")
    assert cli.main(["evaluate", str(gold_file(folder, "a.txt,,,,,"))]) == 0
    assert "all       events         0       0      0          -       -      -" in (
        capsys.readouterr().out
    )
