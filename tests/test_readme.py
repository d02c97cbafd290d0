"""The README says what there is: commands, options, columns, kinds, figures, dependencies."""

import argparse
import csv
import re
import tomllib
from pathlib import Path

import pytest

from dashboard.cli import parser as page_parser
from dashboard.take.event_fields import EXCERPT_FIELDS, FIELDS
from geocode import columns, corrections, gold, reports
from geocode.cli import parser
from geocode.model import KINDS, STATUSES
from tests.evaluation.scores import SETS

ROOT = Path(__file__).resolve().parents[1]
README = (ROOT / "README.md").read_text(encoding="utf-8")
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]


def commands_of(parser):
    """Give the parser of each command by its name."""
    return next(a for a in parser._actions if isinstance(a, argparse._SubParsersAction)).choices


def options_of(commands):
    """Give each option of each command."""
    return [
        (name, option)
        for name, command in commands.items()
        for action in command._actions
        if not isinstance(action, argparse._HelpAction)
        for option in action.option_strings or [action.metavar]
    ]


COMMANDS = commands_of(parser())
PAGE_COMMANDS = commands_of(page_parser())


def section(heading):
    """Give the text under a heading of the second level."""
    return README.partition(f"\n## {heading}\n")[2].partition("\n## ")[0]


def documented(table):
    """Give the first cells of the README's table about ``data/<table>``, name by name."""
    part = section("The tables").partition(f"`data/{table}`")[2].partition("`data/")[0]
    cells = re.findall(r"^\| (`.*?`) \|", part, re.MULTILINE)
    return {name for cell in cells for name in re.findall(r"`(\w+)`", cell)}


@pytest.mark.parametrize("name", COMMANDS)
def test_every_command_is_shown(name):
    assert f"python -m geocode {name}" in section("Commands")
    assert f"| `{name}` |" in section("Commands")


@pytest.mark.parametrize(("name", "option"), options_of(COMMANDS))
def test_every_option_is_in_the_table_under_its_command(name, option):
    rows = section("Commands").partition(f"| `{name}` |")[2]
    mine = re.split(r"^\| `", rows, maxsplit=1, flags=re.MULTILINE)[0]
    assert re.search(rf"`{option}\b", mine)


@pytest.mark.parametrize(("name", "option"), options_of(PAGE_COMMANDS))
def test_every_option_of_the_page_is_in_its_table(name, option):
    assert f"python -m dashboard {name}" in section("Take away")
    assert re.search(rf"^\| `{option}\b", section("Take away"), re.MULTILINE)


def test_every_value_that_is_taken_away_is_told_and_no_other():
    tables = section("Take away").split("| value | holds |")[1:]
    told = [re.findall(r"^\| (`.*?`) \|", table, re.MULTILINE) for table in tables]
    assert [re.findall(r"\w+", " ".join(cells)) for cells in told] == [
        list(FIELDS),
        list(EXCERPT_FIELDS),
    ]


@pytest.mark.parametrize("table", columns.COLUMNS)
def test_every_column_is_told_and_no_other(table):
    assert documented(table) == set(columns.COLUMNS[table])


def test_every_column_of_the_corrections_is_told():
    assert documented("corrections.csv") == set(corrections.COLUMNS)


def test_number_of_corrections_is_the_one_told():
    with (ROOT / "data" / "corrections.csv").open(encoding="utf-8", newline="") as file:
        number = len(list(csv.DictReader(file)))
    assert f"**It has {number} row" in README


def test_figures_of_the_data_are_those_of_the_counts():
    counts = (ROOT / "tests" / "data" / "counts.txt").read_text(encoding="utf-8").splitlines()
    number = {name: int(n) for name, _, n in (line.rpartition(": ") for line in counts)}
    found, all_events = (
        number["rules alone found of the gold"], number["gold events"]
    )  # fmt: skip
    false = number["rules alone not in the gold"]
    coarse = number["gazetteers/KZ.csv districts with no point but their region's"]
    districts = number["gazetteers/KZ.csv kind district"]
    assert f"{coarse} of {districts} districts" in section("What the data does not say")
    told = " ".join(section("The tables").split())
    assert f"find {found} of the {all_events} events" in told
    assert f"recall {found / all_events:.2f}" in told
    assert f"precision {found / (found + false):.2f}" in told


@pytest.mark.parametrize("kind", KINDS)
def test_every_kind_is_told(kind):
    assert f"| `{kind}` |" in section("Use")


@pytest.mark.parametrize("status", STATUSES)
def test_every_status_is_told(status):
    assert f"`{status}`" in section("The tables")


@pytest.mark.parametrize("key", reports.KEYS)
def test_every_key_of_the_manifest_is_told(key):
    assert f"`{key}`" in section("Adding to it")


def test_set_up_commands_are_one_line_each():
    assert (
        "\npython3 -m venv .venv && .venv/bin/pip install -e . "
        "&& .venv/bin/streamlit run dashboard/app.py\n"
    ) in README
    assert (
        '\npython3 -m venv .venv && .venv/bin/pip install -e ".[test]" && .venv/bin/pytest\n'
    ) in README


@pytest.mark.parametrize(
    "requirement",
    [
        requirement
        for group in (PROJECT["dependencies"], *PROJECT["optional-dependencies"].values())
        for requirement in group
        if not requirement.startswith(PROJECT["name"])
    ],
)
def test_every_dependency_is_told_and_constrained(requirement):
    name = re.match(r"[\w-]+", requirement).group()
    assert name in section("Dependencies")
    constraints = (ROOT / "constraints.txt").read_text(encoding="utf-8").splitlines()
    assert name in {line.partition("==")[0] for line in constraints}


def test_constraints_are_versions_and_nothing_else():
    for line in (ROOT / "constraints.txt").read_text(encoding="utf-8").splitlines():
        assert re.fullmatch(r"[\w.-]+==[\w.]+", line)


def test_every_file_that_is_named_exists():
    named = re.findall(r"`((?:data|dashboard|geocode|seeds|tests)/[\w./]*)`", README)
    linked = re.findall(r"\]\(([^)]+)\)", README)
    assert len(named) > 10
    for path in [*named, *linked]:
        assert (ROOT / path).exists(), path


@pytest.mark.parametrize("column", [*gold.COLUMNS, *gold.OPTIONAL_COLUMNS])
def test_every_column_of_a_gold_file_is_told(column):
    assert re.search(rf"^\| .*`{column}`.* \|", section("Evaluation"), re.MULTILINE)


def test_scores_of_the_evaluation_are_those_of_the_file():
    text = (ROOT / "tests" / "evaluation" / "scores.txt").read_text(encoding="utf-8")
    told = section("Evaluation")
    for name in SETS:
        pattern = rf"^{name} all events: (\d+) right, (\d+) missed, (\d+) false"
        right, missed, false = re.search(pattern, text, re.M).groups()
        f1 = [
            re.search(rf"^{name} {what}: .* F1 ([\d.]+)$", text, re.M).group(1)
            for what in (
                *("all places", "all dates", "all kinds", "all events"),
                *("en events", "fr events", "it events", "ru events"),
            )
        ]
        cells = " | ".join([f"{right} / {missed} / {false}", *f1])
        assert f"| {cells} |" in told, name
    apart = re.search(r"^apart all events: (\d+) \w+, (\d+) \w+, (\d+)", text, re.M)
    right, missed, false = map(int, apart.groups())
    claim = " ".join(section("What the data does not say").split())
    assert "three events in four" in claim
    assert 0.7 <= right / (right + missed) <= 0.8
    assert "one in eight" in claim
    assert 0.1 <= false / (right + false) <= 0.15
