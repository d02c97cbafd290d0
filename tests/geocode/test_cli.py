"""The command line: what check and explain say, and that no mistake ends in a traceback."""

import csv
import shutil

import pytest

from geocode import cli
from geocode.build import DATA, Collection, collect
from geocode.check import first_difference
from geocode.errors import AtlasError
from tests.table_copies import change

REPORT = """10 May 2023

On 8 May, drivers in Taraz went on strike and workers ceased work. It spread to Aktau on 9 May.

There was a strike in Oral on 7 May.

On 9 May, the president declared a state of emergency.

The strikers sang a song.
"""


@pytest.fixture
def seeds(tmp_path):
    folder = tmp_path / "seeds"
    folder.mkdir()
    (folder / "one.txt").write_text(REPORT, encoding="utf-8")
    return folder


@pytest.fixture
def out(seeds, tmp_path):
    """A folder of tables that were built of ``seeds``."""
    folder = tmp_path / "out"
    assert cli.main(["build", "--seeds", str(seeds), "--out", str(folder)]) == 0
    return folder


def value(path, column, row=2):
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))[row - 2][column]


@pytest.mark.parametrize(
    ("name", "column", "said"),
    [("excerpts.csv", "excerpt", "'"), ("left_out.csv", "sentence", "'The strikers")],
)
def test_check_names_the_first_letter_that_is_not_the_reports(name, column, said, seeds, out):
    path = out / name
    change(path, column, "X" + value(path, column)[1:])
    start = value(path, "char_start")
    found = first_difference(collect(seeds), out)
    assert found.startswith(f"{path}, row 2, column {column}: not verbatim; at offset {start} ")
    assert f"one.txt has {said}" in found
    assert ", the table 'X" in found


@pytest.mark.parametrize(
    ("column", "value", "message"),
    [
        ("char_start", "²", "columns char_start and char_end: not two numbers"),
        ("char_end", "9999", "lies outside one.txt"),
        ("report", "two.txt", "column report: 'two.txt' is not among the reports"),
    ],
)
def test_check_names_an_excerpt_that_stands_nowhere(column, value, message, seeds, out):
    change(out / "excerpts.csv", column, value)
    found = first_difference(collect(seeds), out)
    assert found.startswith(f"{out / 'excerpts.csv'}, row 2, ")
    assert message in found


def test_check_finds_a_mistake_that_a_build_would_repeat(seeds, out, monkeypatch):
    collection = collect(seeds)
    tables = collection.tables()
    tables["excerpts.csv"] = tables["excerpts.csv"].replace("drivers in Taraz", "drivers of Taraz")
    (out / "excerpts.csv").write_text(tables["excerpts.csv"], encoding="utf-8")
    monkeypatch.setattr(Collection, "tables", lambda _: tables)
    assert "not verbatim" in first_difference(collection, out)


def test_check_counts_the_values_of_a_row(seeds, out):
    events = out / "events.csv"
    lines = events.read_text(encoding="utf-8").splitlines(keepends=True)
    events.write_text("".join([lines[0], lines[1].replace("\n", ",more\n"), *lines[2:]]))
    assert "row 2 has 16 values, a build gives 15" in first_difference(collect(seeds), out)


def explained(out, capsys, start):
    with (out / "events.csv").open(encoding="utf-8", newline="") as file:
        ids = [row["event_id"] for row in csv.DictReader(file)]
    event = next(each for each in ids if each.startswith(start))
    capsys.readouterr()
    assert cli.main(["explain", event, "--data", str(out)]) == 0
    return capsys.readouterr().out


@pytest.mark.parametrize(
    ("event", "rule"),
    [
        ("strike-taraz", "'went on strike': states a strike by itself (kinds.strike.asserts, no. "),
        ("strike-aktau", "takes up the strike told of before (kinds.carried.asserts, no. 1)"),
        (
            "strike-oral",
            "'strike': names a strike, with a place in its sentence (kinds.strike.names",
        ),
        ("state-response-kazakhstan", "states a state response by itself (kinds.state_response."),
    ],
)
def test_explain_tells_the_rule_of_the_kind(event, rule, out, capsys):
    assert rule in explained(out, capsys, event)


def test_explain_tells_a_correction(capsys):
    with (DATA / "excerpts.csv").open(encoding="utf-8", newline="") as file:
        row = next(r for r in csv.DictReader(file) if r["place_rule"].startswith("correction"))
    assert cli.main(["explain", row["event_id"]]) == 0
    assert f"kind   {row['kind_as_written']!r}: correction: " in capsys.readouterr().out


def test_every_kind_of_the_shipped_tables_has_its_rule(capsys):
    with (DATA / "events.csv").open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            assert cli.main(["explain", row["event_id"]]) == 0
    assert "no pattern of the language" not in capsys.readouterr().out


def test_words_that_no_pattern_gives_are_said_to_be_stale(out, capsys):
    change(out / "excerpts.csv", "kind_as_written", "sang a song")
    event = value(out / "excerpts.csv", "event_id")
    assert "'sang a song': no pattern of the language gives it now" in explained(out, capsys, event)


def refused(arguments, capsys):
    """Give the one line with which a command ends that cannot go on."""
    capsys.readouterr()
    assert cli.main([str(argument) for argument in arguments]) == 1
    printed = capsys.readouterr()
    (line,) = printed.err.rpartition("\r")[2].rpartition("one.txt\n")[2].splitlines()
    return line


def test_out_that_is_a_file_is_refused(seeds, tmp_path, capsys):
    file = tmp_path / "file"
    file.touch()
    line = refused(["build", "--seeds", seeds, "--out", file], capsys)
    assert line == f"{file}: File exists. Name a folder that can be written to with --out."
    inside = refused(["build", "--seeds", seeds, "--out", file / "inside"], capsys)
    assert "Not a directory. Name a folder" in inside


def test_table_whose_name_a_folder_has_is_refused(seeds, out, capsys):
    (out / "events.csv").unlink()
    (out / "events.csv").mkdir()
    line = refused(["build", "--seeds", seeds, "--out", out], capsys)
    assert line.startswith(f"{out / 'events.csv'}: Is a directory. Name a folder")


BROKEN = [
    (b"\xff\xfe", "not UTF-8 at byte 0"),
    (b'"' + b"x" * 200_000 + b'"\n', "no CSV: field larger than field limit"),
]


@pytest.mark.parametrize("name", ["events.csv", "excerpts.csv", "left_out.csv"])
@pytest.mark.parametrize(("content", "problem"), BROKEN)
def test_check_of_a_table_that_cannot_be_read_is_refused(
    name, content, problem, seeds, out, capsys, monkeypatch
):
    monkeypatch.setattr(cli, "DATA", out)
    (out / name).write_bytes(content)
    line = refused(["check", "--seeds", seeds], capsys)
    assert line.startswith(f"{out / name}: {problem}")
    assert line.endswith("Run: python -m geocode build")


@pytest.mark.parametrize("name", ["events.csv", "excerpts.csv"])
@pytest.mark.parametrize(("content", "problem"), BROKEN)
def test_explain_of_a_table_that_cannot_be_read_is_refused(name, content, problem, out, capsys):
    event = value(out / "events.csv", "event_id")
    (out / name).write_bytes(content)
    line = refused(["explain", event, "--data", out], capsys)
    assert line.startswith(f"{out / name}: {problem}")


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("gazetteers/world.csv", None),
        ("gazetteers/world.csv", b"\xff"),
        ("gazetteers/KZ.csv", b"\xff"),
        ("transliteration.csv", None),
        ("transliteration.csv", b"\xff"),
        ("corrections.csv", b"\xff"),
        ("languages/en.toml", b"\xff"),
    ],
)
def test_missing_or_broken_knowledge_is_named(name, content, seeds, tmp_path):
    knowledge = tmp_path / "data"
    knowledge.mkdir()
    for file in ("transliteration.csv", "corrections.csv"):
        shutil.copy(DATA / file, knowledge / file)
    for folder in ("languages", "gazetteers"):
        shutil.copytree(DATA / folder, knowledge / folder)
    (knowledge / name).unlink()
    if content is not None:
        (knowledge / name).write_bytes(content)
    with pytest.raises(AtlasError) as error:
        collect(seeds, knowledge)
    assert str(error.value).startswith(str((knowledge / name).parent))
    assert error.value.remedy
    assert "\n" not in str(error.value)


def test_what_no_reader_foresaw_is_one_line_too(seeds, tmp_path, capsys, monkeypatch):
    def fail(*_args, **_kwargs):
        raise PermissionError(13, "Permission denied", "one.txt")

    monkeypatch.setattr(cli, "collect", fail)
    line = refused(["build", "--seeds", seeds, "--out", tmp_path / "out"], capsys)
    assert line == "one.txt: Permission denied. Make sure that it can be read."
