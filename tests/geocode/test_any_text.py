"""Whatever the text, the tables are valid and every excerpt is the text's own."""

import csv
import io
from datetime import date

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from geocode import text
from geocode.build import DATA, SEEDS, Collection
from geocode.columns import COLUMNS
from geocode.decoding import NotTextError, decode
from geocode.events import gather
from geocode.line_joining import paragraphs_in
from geocode.model import DATE_PRECISIONS, KINDS, PLACE_TYPES, STATUSES, Sentence, Source
from geocode.readings import load_reader
from geocode.reports import load_reports
from geocode.text import LONGEST_SENTENCE, sentences

QUICK = settings(
    derandomize=True,
    max_examples=60,
    deadline=None,
    database=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.function_scoped_fixture],
)

FRAGMENTS = (
    *("On 8 May, drivers in Taraz went on strike.", "It spread to Aktau on 9 May", "10 May 2023"),
    *("protesters stormed the akimat", "from March 1", "for the sixth day", "In Zhanaozen,"),
    *("police arrested 40 people", "a state of emergency was declared", "“We demand!”", "« N », "),
    *("( on the strikes ) ", "e.g. Dr. A. Smith", "Excerpts from a statement", "31 February 2023"),
    *("on 0 May 99999", "8 мая в Таразе началась забастовка.", "L’8 maggio, a Taraz, sciopero."),
    *("\r\n", "\n\n", "\r", " ", "\u00a0", "\t", "\x00", "\x0b", "\x1c", "\x85", "\u2028"),
    *("\u202e", "\ufeff", "\ufffd", '"', ",", ";", "'", "\U0001f600", "\u200b", "x" * 6_000, ". "),
)  # fmt: skip
ANY = st.text(alphabet=st.characters(exclude_categories=["Cs"]), max_size=300)


@pytest.fixture(scope="module")
def knowledge():
    return load_reader(DATA, DATA / "gazetteers")


@pytest.fixture(scope="module")
def seeds():
    return [line for source in load_reports(SEEDS)[0] for _, line in paragraphs_in(source.text)]


def assert_sound(words, knowledge):
    """Read ``words`` as a report and hold each of its tables against it; give the events."""
    source = Source('a, "b".txt', words, country="KZ")
    account = knowledge.read(source)
    events = gather(account.statements)
    collection = Collection((account,), events, account.left_out, 0, 0)
    tables = {}
    for name, table in collection.tables().items():
        header, *rows = csv.reader(io.StringIO(table, newline=""))
        assert tuple(header) == COLUMNS[name]
        assert all(len(row) == len(header) for row in rows)
        tables[name] = [dict(zip(header, row, strict=True)) for row in rows]
    for name, column in (("excerpts.csv", "excerpt"), ("left_out.csv", "sentence")):
        for row in tables[name]:
            start, end = int(row["char_start"]), int(row["char_end"])
            assert 0 <= start < end <= len(words)
            assert words[start:end] == row[column]
            assert len(row[column]) <= LONGEST_SENTENCE
            assert row["report"] == source.file
    for row in tables["events.csv"]:
        assert date.fromisoformat(row["start_date"]) <= date.fromisoformat(row["end_date"])
        assert (row["kind"] in KINDS, row["status"] in STATUSES) == (True, True)
        assert row["date_precision"] in DATE_PRECISIONS
        assert row["place_type"] in PLACE_TYPES
    assert {row["event_id"] for row in tables["events.csv"]} == {
        row["event_id"] for row in tables["excerpts.csv"]
    }
    (report,) = tables["reports.csv"]
    for column in ("dated", "window_start", "window_end"):
        assert not report[column] or date.fromisoformat(report[column])
    assert collection.summary()
    return tables["events.csv"]


@QUICK
@given(ANY)
@example("")
@example("\r\n\r\r")
@example("word " * 20_000)
@example("x" * 100_000)
def test_any_text_gives_valid_tables_and_verbatim_excerpts(knowledge, words):
    assert_sound(words, knowledge)


@QUICK
@given(st.lists(st.sampled_from(FRAGMENTS) | ANY, max_size=40).map("".join))
def test_fragments_in_any_order_give_valid_tables_and_verbatim_excerpts(knowledge, words):
    assert_sound(words, knowledge)


@QUICK
@given(st.data())
def test_shuffled_seeds_give_valid_tables_and_verbatim_excerpts(knowledge, seeds, data):
    picked = data.draw(st.lists(st.sampled_from(seeds), max_size=6))
    cut = data.draw(st.integers(0, 200))
    between = data.draw(st.sampled_from(["\n", "\r\n", " ", "", "\u2028", "\x00"]))
    assert_sound(between.join(line[cut:] for line in picked), knowledge)


def test_the_fragments_do_give_events(knowledge, seeds):
    assert assert_sound("\n".join(FRAGMENTS), knowledge)
    assert len(assert_sound("\r".join(seeds), knowledge)) > 20


@QUICK
@given(st.lists(st.sampled_from(FRAGMENTS) | ANY, max_size=20).map("".join))
def test_clear_ends_give_the_sentences_that_the_segmenter_gives(words):
    """Cutting at clear ends only saves time: without them the sentences are the same."""
    for _, line in paragraphs_in(words):
        found = sentences(line, 0)
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(text, "_pieces", lambda plain: [(0, plain)])
            patch.setattr(text, "_ONE_SENTENCE", text.regex.compile(r"(?!)"))
            assert sentences(line, 0) == found


def test_no_abbreviation_of_the_segmenter_is_a_clear_end():
    from syntok._segmentation_states import State

    for word in State.abbreviations:
        assert len(list(text._pieces(f"The {word}. Aktau struck."))) == 1, word


def test_long_line_without_an_end_is_cut_at_spaces():
    words = "word " * 3_000
    found = sentences(words, 7)
    assert len(found) == 3
    assert all(isinstance(s, Sentence) and s.text.startswith("word") for s in found)
    assert " ".join(s.text for s in found) == words.strip()
    assert [s.end - s.start for s in sentences("x" * 12_000, 0)] == [5_000, 5_000, 2_000]


@QUICK
@given(st.binary(max_size=300) | ANY.map(str.encode) | ANY.map(lambda t: t.encode("utf-16")))
def test_any_bytes_are_a_text_that_can_be_written_or_none(data):
    try:
        found = decode(data)
    except NotTextError:
        return
    assert found.text.encode("utf-8").decode("utf-8") == found.text
