"""The library: a string in, events out, typed, with errors that say what to do."""

import contextlib
import dataclasses
import io
import re
import subprocess
import sys
from datetime import date, datetime
from pathlib import Path

import pytest

import geocode
from geocode import Event, Excerpt, Report, read_report
from geocode.errors import ReportError

ROOT = Path(__file__).resolve().parents[2]

TEXT = (
    "On 4 January, drivers in Taraz went on strike.\n"
    "On 4 January, the drivers of Taraz ceased work.\n"
    "On 5 January, a rally was held in Foobarsk.\n"
)


@pytest.fixture(scope="module")
def report():
    return read_report(TEXT, published="2022-01-06", country="KZ", file="one.txt")


def test_the_snippet_of_the_readme_prints_what_the_readme_says():
    section = (ROOT / "README.md").read_text(encoding="utf-8").partition("\n## As a library\n")[2]
    snippet, printed = re.search(r"```python\n(.*?)```.*?```text\n(.*?)```", section, re.S).groups()
    out = io.StringIO()
    with contextlib.redirect_stdout(out):
        exec(snippet, {})
    assert out.getvalue() == printed


def test_report_is_its_events(report):
    assert isinstance(report, Report)
    assert tuple(report) == report.events
    assert len(report) == 1
    (event,) = report
    assert isinstance(event, Event)
    assert (event.kind, event.status, event.place.name) == ("strike", "happened", "Taraz")
    assert (event.first, event.last, event.date_precision) == (
        date(2022, 1, 4),
        date(2022, 1, 4),
        "day",
    )
    assert event.actors == ("drivers", "drivers of Taraz")


def test_excerpts_are_the_sentences_with_their_words(report):
    (event,) = report
    assert all(isinstance(excerpt, Excerpt) for excerpt in event.excerpts)
    assert [excerpt.text for excerpt in event.excerpts] == TEXT.splitlines()[:2]
    for excerpt in event.excerpts:
        assert TEXT[excerpt.start : excerpt.end] == excerpt.text
        assert (excerpt.report, excerpt.language) == ("one.txt", "en")
        assert (excerpt.place_as_written, excerpt.place_rule) == ("Taraz", "exact")
        assert excerpt.date_as_written == "4 January"
        assert excerpt.kind_as_written in excerpt.text


def test_report_says_what_was_worked_out(report):
    assert (report.file, report.text, report.languages) == ("one.txt", TEXT, ("en",))
    assert (report.country, report.dated, report.dated_by) == ("KZ", date(2022, 1, 6), "manifest")
    assert report.window == (date(2022, 1, 4), date(2022, 1, 6))
    assert [left.sentence.text for left in report.left_out] == TEXT.splitlines()[2:]


def test_country_that_is_not_given_is_worked_out():
    assert read_report(TEXT, published="2022-01-06").country == "KZ"


@pytest.mark.parametrize("day", [date(2022, 1, 6), datetime(2022, 1, 6, 12), "2022-01-06"])
def test_day_may_be_a_date_or_iso(day):
    assert read_report(TEXT, published=day).dated == date(2022, 1, 6)


def test_empty_text_is_a_report_without_events():
    report = read_report("")
    assert (report.events, report.left_out, report.languages) == ((), (), ())
    assert (report.country, report.dated, report.dated_by) == (None, None, "none")


@pytest.mark.parametrize(
    ("known", "problem", "remedy"),
    [
        ({"published": "4.1.2022"}, "'published' is '4.1.2022', no day", "as 2022-02-15"),
        ({"published": "2022-02-30"}, "'published' is '2022-02-30', no day", "as 2022-02-15"),
        ({"country": "kz"}, "'country' is 'kz', and no country has this code", "ISO 3166"),
    ],
)
def test_what_cannot_be_is_refused_with_a_remedy(known, problem, remedy):
    with pytest.raises(ReportError) as error:
        read_report(TEXT, file="one.txt", **known)
    assert str(error.value).startswith(f"one.txt: {problem}")
    assert remedy in error.value.remedy


def test_values_cannot_be_changed(report):
    with pytest.raises(dataclasses.FrozenInstanceError):
        report.events = ()


def test_every_public_name_is_there_and_no_other():
    assert all(getattr(geocode, name).__name__ == name for name in geocode.__all__)
    with pytest.raises(AttributeError, match="read_reports"):
        geocode.read_reports  # noqa: B018


def test_package_is_typed():
    assert Path(geocode.__file__).with_name("py.typed").exists()


def test_the_page_loads_nothing_that_reads_text():
    code = (
        "import sys, geocode, geocode.columns, geocode.model;"
        "print(sorted({'syntok', 'babel', 'regex', 'geopy'} & set(sys.modules)))"
    )
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True)
    assert done.stdout == "[]\n", done.stderr


ODD = [
    "On 31/12/9999 a strike began in Taraz; two days later it spread to Oral.",
    "31/12/9999\n\nA strike began in Taraz on Frıday.",
    "On 4 APRİL 2022 and on Frİday miners in Taraz went on strike.",
    "On 04/01/0000 a strike began in Taraz.",
    "A strike began \ud800 in Taraz on 4 January 2022.",
]


@pytest.mark.parametrize("text", ODD)
def test_odd_years_and_letters_do_not_stop_the_reading(text):
    report = read_report(text, published="2022-05-06", country="KZ")
    assert all(1800 <= event.first.year <= 2100 for event in report)


@pytest.mark.parametrize("published", ["0001-01-20", "9999-12-31"])
def test_day_of_no_report_is_refused(published):
    with pytest.raises(ReportError, match="Give a day of 1800 to 2100"):
        read_report("A strike began in Taraz.", published=published)


def test_figures_that_may_be_two_dates_are_worked_out():
    (event,) = read_report("On 04/01/2022 miners in Taraz struck.", published="2022-01-06")
    assert (str(event.first), event.date_precision) == ("2022-01-04", "inferred")


def test_if_makes_no_plan():
    text = "Teachers in Taraz will strike on 16 May if their demands are not met."
    report = read_report(text, published="2022-05-06", country="KZ")
    assert not report.events
    assert report.left_out[0].reason == "threat or hypothesis"


def test_place_at_home_comes_before_one_abroad_that_bears_the_name_beside_its_own():
    (event,) = read_report(
        "On 5 December, workers in Gori, Georgia, went on strike.", published="2022-12-06"
    )
    assert event.place.country == "GE"
