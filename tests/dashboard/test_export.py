"""``python -m dashboard export``."""

import json
import subprocess
import sys

import pytest

from dashboard.cli import main
from tests.invented_tables import write_tables
from tests.table_copies import change


def test_it_writes_all_events_to_each_file_and_nothing_else(tmp_path):
    command = [sys.executable, "-m", "dashboard", "export"]
    files = ["--csv", tmp_path / "new" / "a.csv", "--geojson", tmp_path / "a.geojson"]
    files += ["--html", tmp_path / "a.html"]
    done = subprocess.run([*command, *files], capture_output=True, text=True, check=True)
    assert done.stderr == ""
    assert [line.rpartition(": ")[2] for line in done.stdout.splitlines()] == ["53 events"] * 3
    assert sorted(path.name for path in tmp_path.rglob("*.*")) == ["a.csv", "a.geojson", "a.html"]
    features = json.loads((tmp_path / "a.geojson").read_text(encoding="utf-8"))["features"]
    assert len(features) == 53
    assert (tmp_path / "new" / "a.csv").read_bytes().startswith(b"\xef\xbb\xbfevent_id,")


def test_tables_without_an_event_give_no_page(tmp_path, capsys):
    write_tables(tmp_path, [])
    page = tmp_path / "a.html"
    assert main(["export", "--data", str(tmp_path), "--html", str(page)]) == 1
    assert "No event was found in the reports" in capsys.readouterr().err
    assert not page.exists()


def test_same_tables_give_the_same_bytes(tmp_path):
    for name in ("a", "b"):
        assert main(["export", "--geojson", str(tmp_path / name)]) == 0
    assert (tmp_path / "a").read_bytes() == (tmp_path / "b").read_bytes()


def test_broken_tables_are_named_as_on_the_page_and_old_files_stay(folder, tmp_path, capsys):
    change(folder / "events.csv", "latitude", "north")
    old = tmp_path / "a.csv"
    old.write_text("old", encoding="utf-8")
    assert main(["export", "--data", str(folder), "--csv", str(old)]) == 1
    message = capsys.readouterr().err
    assert "events.csv, row 2, column latitude: 'north'" in message
    assert "python -m geocode build" in message
    assert old.read_text(encoding="utf-8") == "old"


@pytest.mark.parametrize(
    ("arguments", "remedy"),
    [
        (["export"], "nothing to write; give at least one of --csv FILE, --geojson FILE"),
        (["export", "--csv", "."], "is a folder; name a file"),
        ([], "command"),
    ],
)
def test_a_command_that_asks_for_nothing_says_what_to_give(arguments, remedy, capsys):
    with pytest.raises(SystemExit) as left:
        main(arguments)
    assert left.value.code == 2
    assert remedy in capsys.readouterr().err


def test_a_file_that_cannot_be_written_is_named(tmp_path, capsys):
    blocked = tmp_path / "file"
    blocked.touch()
    assert main(["export", "--csv", str(blocked / "a.csv")]) == 1
    assert str(blocked) in (message := capsys.readouterr().err)
    assert "Name a file that can be written to" in message


def test_tables_without_an_event_make_files_without_one(folder, tmp_path):
    for name in ("events.csv", "excerpts.csv"):
        header = (folder / name).read_text(encoding="utf-8").splitlines()[0]
        (folder / name).write_text(header + "\n", encoding="utf-8")
    target = tmp_path / "a.geojson"
    assert main(["export", "--data", str(folder), "--geojson", str(target)]) == 0
    assert json.loads(target.read_text(encoding="utf-8"))["features"] == []
