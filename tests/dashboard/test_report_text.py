"""The text of a report: verbatim where the tables say, or an error that says what to do."""

import re

import pytest

from dashboard.reports.report_text import report_text, sentences_of
from dashboard.rows import BrokenTableError
from dashboard.tables import load_atlas
from geocode.columns import text_name
from tests.table_copies import change

REPORT = "000_7ce5915e8f585a2e.txt"


def test_every_sentence_of_the_tables_stands_in_the_text_at_its_offset(atlas):
    for report in atlas.reports:
        text = report_text(atlas, report)
        found = sentences_of(atlas, report)
        assert len(found) > 20
        assert all(text[s.start : s.end] == s.text for s in found)


@pytest.mark.parametrize(
    ("broken", "message"),
    [
        (lambda path: path.unlink(), "no such file"),
        (lambda path: path.write_bytes(b"\xff"), "row 1: not UTF-8"),
        (
            lambda path: path.write_text("", encoding="utf-8"),
            "offset 9435 does not have 'Throughout 2011",
        ),
        (
            lambda path: path.write_bytes(path.read_bytes().replace(b"\n", b"\r\n")),
            r"offset \d+ does not have '",
        ),
    ],
)
def test_text_that_is_not_the_one_the_offsets_count_in_is_named(broken, message, folder):
    path = folder / text_name(REPORT)
    broken(path)
    with pytest.raises(BrokenTableError, match=f"{re.escape(str(path))}(: |, ){message}") as error:
        report_text(load_atlas(folder), REPORT)
    assert str(error.value).endswith("Run: python -m geocode build")


def test_sentence_that_was_changed_in_a_table_is_named(folder):
    change(folder / "left_out.csv", "sentence", "As early as 3 January.")
    with pytest.raises(BrokenTableError, match="offset 229 does not have 'As early as 3 January"):
        report_text(load_atlas(folder), REPORT)
