"""The command line on a folder of invented reports, and what survives when it is stopped."""

import csv
import os
import shutil
import subprocess
import sys

import pytest

from geocode import cli, corrections, tables
from geocode.build import DATA, SEEDS, collect
from geocode.check import first_difference
from geocode.columns import text_name
from geocode.errors import LanguageError, ReportError, TableError
from geocode.reports import load_reports

REPORT = "10 May 2023\n\nOn 8 May, drivers in Taraz went on strike.\n\nThe strikers sang a song.\n"


@pytest.fixture
def seeds(tmp_path):
    folder = tmp_path / "seeds"
    folder.mkdir()
    (folder / "one.txt").write_text(REPORT, encoding="utf-8")
    return folder


def rows(folder, name):
    with (folder / name).open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def test_build_writes_the_tables_and_a_summary(seeds, tmp_path, capsys):
    out = tmp_path / "out"
    assert cli.main(["build", "--seeds", str(seeds), "--out", str(out)]) == 0
    (event,) = rows(out, "events.csv")
    assert event["event_id"] == "strike-taraz-1516905-2023-05-08"
    assert (event["place"], event["start_date"], event["status"]) == (
        "Taraz", "2023-05-08", "happened"
    )  # fmt: skip
    (excerpt,) = rows(out, "excerpts.csv")
    start, end = int(excerpt["char_start"]), int(excerpt["char_end"])
    assert REPORT[start:end] == excerpt["excerpt"] == "On 8 May, drivers in Taraz went on strike."
    (left,) = rows(out, "left_out.csv")
    assert (left["sentence"], left["reason"]) == ("The strikers sang a song.", "no event stated")
    printed = capsys.readouterr()
    assert "events          1" in printed.out
    assert "one.txt is not in reports.toml; dateline 2023-05-10, language en" in printed.out
    assert "1/1 one.txt" in printed.err


def test_build_is_deterministic():
    assert collect().tables() == collect().tables()


def test_seeds_are_utf8_and_listed():
    reports, unread = load_reports(SEEDS)
    assert not unread
    assert len(reports) >= 2
    assert all(report.in_manifest for report in reports)


def test_killed_between_two_tables_leaves_them_whole(seeds, tmp_path):
    out = tmp_path / "out"
    cli.main(["build", "--seeds", str(seeds), "--out", str(out)])
    before = {name: (out / name).read_bytes() for name in tables.COLUMNS}
    # The process ends itself as a kill would, with no clean-up, once the second temporary is open.
    script = f"""
import os, sys
from pathlib import Path
from geocode import tables
opened = []
true_open = Path.open
def open_and_die(self, *args, **kwargs):
    if self.suffix == ".tmp":
        opened.append(self)
        if len(opened) == 2:
            os._exit(9)
    return true_open(self, *args, **kwargs)
Path.open = open_and_die
tables.write_tables(Path({str(out)!r}), dict.fromkeys(tables.COLUMNS, "broken"))
"""
    ended = subprocess.run([sys.executable, "-c", script], check=False)
    assert ended.returncode == 9
    assert {name: (out / name).read_bytes() for name in tables.COLUMNS} == before


def test_check_finds_the_first_difference(seeds, tmp_path):
    out = tmp_path / "out"
    cli.main(["build", "--seeds", str(seeds), "--out", str(out)])
    collection = collect(seeds)
    assert first_difference(collection, out) is None
    table = out / "events.csv"
    table.write_text(table.read_text().replace("Taraz", "Oral"))
    assert "row 2, column place: 'Oral', a build gives 'Taraz'" in first_difference(collection, out)
    os.remove(table)
    assert "no such file" in first_difference(collection, out)


def test_check_names_the_first_letter_of_a_text_that_is_not_the_reports(seeds, tmp_path):
    out = tmp_path / "out"
    cli.main(["build", "--seeds", str(seeds), "--out", str(out)])
    text = out / text_name("one.txt")
    text.write_text(text.read_text(encoding="utf-8").replace("Taraz", "Oral"), encoding="utf-8")
    at = text.read_text(encoding="utf-8").index("Oral")
    found = first_difference(collect(seeds), out)
    assert found.startswith(f"{text}: at offset {at}: 'Oral ")
    assert "the report has 'Taraz " in found
    text.unlink()
    assert first_difference(collect(seeds), out) == f"{text}: no such file"


@pytest.mark.parametrize(
    "line_end", ["\n", "\r\n", "\r", "\u2028", " \u00a0\n\n", "\x0b\n", "\u0085"], ids=ascii
)
def test_texts_are_the_reports_to_the_letter(line_end, tmp_path):
    text = line_end.join(["\ufeff10 May 2023", "On 8 May, drivers in Taraz went on strike. 🚩", ""])
    (tmp_path / "seeds").mkdir()
    (tmp_path / "seeds" / "one.txt").write_bytes(b"\xef\xbb\xbf" + text.encode("utf-8"))
    out = tmp_path / "out"
    assert cli.main(["build", "--seeds", str(tmp_path / "seeds"), "--out", str(out)]) == 0
    assert (out / text_name("one.txt")).read_bytes() == text.encode("utf-8")


def test_half_of_a_pair_of_utf_16_does_not_break_the_texts(tmp_path):
    (tmp_path / "seeds").mkdir()
    broken = "10 May 2023\n\nOn 8 May, drivers in Taraz went on strike \ud83d.\n"
    (tmp_path / "seeds" / "one.txt").write_bytes(broken.encode("utf-16", "surrogatepass"))
    out = tmp_path / "out"
    assert cli.main(["build", "--seeds", str(tmp_path / "seeds"), "--out", str(out)]) == 0
    text = (out / text_name("one.txt")).read_text(encoding="utf-8")
    assert text == broken.replace("\ud83d", "\ufffd")


def test_text_of_a_report_that_is_gone_is_removed_and_no_other_file(seeds, tmp_path):
    (seeds / "two.txt").write_text("10 May 2023\n\nMiners in Oral struck.\n", encoding="utf-8")
    out = tmp_path / "out"
    cli.main(["build", "--seeds", str(seeds), "--out", str(out)])
    (out / "texts" / "mine.txt").write_text("not a report", encoding="utf-8")
    (seeds / "two.txt").unlink()
    cli.main(["build", "--seeds", str(seeds), "--out", str(out)])
    assert sorted(p.name for p in (out / "texts").iterdir()) == ["mine.txt", "one.txt.txt"]


def test_report_whose_text_would_have_too_long_a_name_is_named_and_the_rest_built(
    seeds, tmp_path, capsys
):
    (seeds / f"{'x' * 248}.txt").write_text("10 May 2023\n", encoding="utf-8")
    (seeds / f"{'y' * 247}.txt").write_text("10 May 2023\n", encoding="utf-8")
    out = tmp_path / "out"
    assert cli.main(["build", "--seeds", str(seeds), "--out", str(out)]) == 0
    assert "its name is longer than 251 bytes. Rename it." in capsys.readouterr().err
    assert (out / text_name(f"{'y' * 247}.txt")).exists()


def test_shipped_tables_pass_the_check(capsys):
    assert cli.main(["check"]) == 0


def test_places_lists_strings_and_unknown_names(seeds, capsys):
    (seeds / "two.txt").write_text(
        "A strike began in Zhanaospan in May, then in Oral.", encoding="utf-8"
    )
    assert cli.main(["places", "--seeds", str(seeds)]) == 0
    assert "Taraz" in (line := capsys.readouterr().out)
    assert "42.8980   71.3733  exact" in line
    assert cli.main(["places", "--unknown", "--seeds", str(seeds)]) == 0
    assert "Zhanaospan" in (line := capsys.readouterr().out)
    assert "nearest: Zhanaozen" in line


def test_explain_tells_words_and_rules(capsys):
    assert cli.main(["explain", "strike-kyzylorda-region-1521406-2022-01-04"]) == 0
    printed = capsys.readouterr().out
    assert "They were joined later in the day by oil workers" in printed
    assert "place  'Kyzylorda': exact; 'regions' beside it" in printed
    assert "day    'later in the day': same day" in printed


def test_explain_of_an_unknown_event_fails_with_a_remedy(capsys):
    assert cli.main(["explain", "strike-nowhere"]) == 1
    assert "no event 'strike-nowhere'" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("manifest", "message"),
    [
        ("[[report]]\ntitle = 'a'", "report 1 has no 'file'"),
        ("[[report]]\nfile = 'none.txt'", "'none.txt' is not in the folder"),
        ("[[report]]\nfile = 'one.txt'\nday = 1", "unknown key 'day'"),
        ("[[report]]\nfile = 'one.txt'\npublished = 'May'", "'published' of report 1 is 'May'"),
        ("[[report", "not TOML"),
    ],
)
def test_broken_manifest_is_named(manifest, message, seeds):
    (seeds / "reports.toml").write_text(manifest, encoding="utf-8")
    with pytest.raises(ReportError) as error:
        load_reports(seeds)
    assert message in str(error.value)
    assert "reports.toml" in str(error.value)


def test_folder_without_reports_is_refused(tmp_path):
    with pytest.raises(ReportError, match="no report"):
        load_reports(tmp_path)


def test_missing_table_says_how_to_make_it(tmp_path):
    with pytest.raises(TableError, match="python -m geocode build"):
        tables.read_table(tmp_path / "events.csv")


def test_dropped_sentence_is_listed_and_rows_of_other_reports_are_noted(seeds, tmp_path):
    data = tmp_path / "data"
    shutil.copytree(DATA / "languages", data / "languages")
    shutil.copytree(DATA / "gazetteers", data / "gazetteers")
    shutil.copy(DATA / "transliteration.csv", data / "transliteration.csv")
    blank = dict.fromkeys(corrections.COLUMNS, "")
    with (data / "corrections.csv").open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, corrections.COLUMNS)
        writer.writeheader()
        row = {"action": "drop", "event_id": "strike-taraz-1516905-2023-05-08", "reason": "a joke"}
        writer.writerow(blank | row | {"report": "one.txt"})
        writer.writerow(blank | row | {"report": "elsewhere.txt"})
    collection = collect(seeds, data)
    assert collection.events == ()
    dropped = {x.sentence.text: x.reason for x in collection.left_out}
    assert dropped["On 8 May, drivers in Taraz went on strike."] == "dropped by a correction"
    assert (
        "note: rows of corrections.csv about reports that are not in this collection: 1"
        in collection.summary()
    )


def test_processes_give_the_same_bytes_as_one(tmp_path):
    for number in range(1, 21):
        text = f"10 May 2023\n\nOn {number} April, {number * 11} miners in Aktau went on strike.\n"
        (tmp_path / f"{number:02}.txt").write_text(text, encoding="utf-8")
    one, two = (collect(tmp_path, processes=n).tables() for n in (1, 2))
    assert one == two
    assert one["events.csv"].count("strike-aktau") == 20


def test_what_is_wrong_with_a_language_is_said_by_any_process(tmp_path):
    data = tmp_path / "data"
    shutil.copytree(DATA, data, ignore=shutil.ignore_patterns("basemap", "cache"))
    english = data / "languages" / "en.toml"
    source = english.read_text(encoding="utf-8")
    english.write_text(
        source.replace("clause_break = [", "clause_break = ['(;',"), encoding="utf-8"
    )
    seeds = tmp_path / "seeds"
    seeds.mkdir()
    for number in range(16):
        text = "10 May 2023\n\nOn 4 April the miners in Aktau went on strike; they were many.\n"
        (seeds / f"{number:02}.txt").write_text(text, encoding="utf-8")
    for processes in (1, 2):
        with pytest.raises(LanguageError, match=r"en\.toml: the pattern .* does not compile"):
            collect(seeds, data, processes=processes)


def test_paragraphs_in_a_language_without_a_file_are_noted(tmp_path):
    text = (
        "10 de mayo de 2023\n\nLos trabajadores de la mina llevan tres días en huelga y no quieren "
        "volver a sus puestos hasta que se les pague el salario de enero.\n"
    )
    (tmp_path / "a.txt").write_text(text, encoding="utf-8")
    collection = collect(tmp_path)
    assert "a.txt has paragraphs in 'es', and data/languages/ has no es.toml" in collection.notes()
    assert {left.reason for left in collection.left_out} == {"other language"}
