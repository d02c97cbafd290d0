"""Plain words for days, precision and sources."""

import tomllib
from dataclasses import replace
from datetime import date, timedelta

import pytest

from dashboard import collection, wording
from dashboard.tables import DATA, Report

FIRST = date(2022, 1, 2)


@pytest.mark.parametrize(
    ("first", "last", "words"),
    [
        (FIRST, FIRST, "2 January 2022"),
        (FIRST, date(2022, 1, 6), "2–6 January 2022"),
        (date(2021, 12, 30), FIRST, "30 December 2021 – 2 January 2022"),
        (date(2011, 1, 1), date(2011, 12, 31), "2011"),
    ],
)
def test_days_of_an_event(first, last, words, atlas, strings):
    event = replace(atlas.events[0], first=first, last=last)
    assert wording.days_of(event, strings) == words


def test_day_in_full(strings):
    day = wording.in_full(date(2022, 1, 4), strings("days.full"), strings.locale)
    assert day == "Tuesday 4 January 2022"


ONE = (FIRST, FIRST)
SPAN = (FIRST, date(2022, 1, 6))


DAYS_SAID = [
    # rule, words of the excerpt, days of the event, what the panel says
    ("day", "2 January", ONE, "day: stated"),
    ("day in figures", "02.01.2022", ONE, "day: stated"),
    ("day, month from before", "On the 2nd", ONE, "day: stated, the month worked out"),
    ("range", "2 to 6 January", SPAN, "days: both ends stated"),
    ("list of days", "2 and 3 January", SPAN, "days: both ends stated"),
    ("list of days", "2 and 4 January", ONE, "day: stated"),
    ("since a day", "Since 2 January", SPAN, "days: worked out from “Since 2 January”"),
    ("from a day on", "from March 1", ONE, "first day: stated"),
    ("counted day", "for the sixth day", SPAN, "days: worked out from “for the sixth day”"),
    ("counted days", "for three days", SPAN, "days: worked out from “for three days”"),
    ("weekday", "on Monday", ONE, "day: worked out from “on Monday”"),
    ("same day", "later in the day", ONE, "day: worked out from “later in the day”"),
    ("day after", "the next day", ONE, "day: worked out from “the next day”"),
    ("last night", "last night", ONE, "day: worked out from “last night”"),
    ("yesterday", "yesterday", ONE, "day: worked out from “yesterday”"),
    ("today", "this morning", ONE, "day: worked out from “this morning”"),
    ("until now", "so far", SPAN, "days: worked out from “so far”"),
    ("year", "in 2011", SPAN, "days: worked out from “in 2011”"),
    ("a rule of another day", "lundi", ONE, "day: worked out from “lundi”"),
    ("day; and a rule more", "le 2 janvier", ONE, "day: worked out from “le 2 janvier”"),
    (
        "weekday; days of what corresponds to it in b.txt (at 7)", "lunedì", ONE,
        "day: that of a sentence in b.txt that says the same",
    ),
    (
        "the report's window; days of what corresponds to it in a.txt (at 7)", "", SPAN,
        "days: those of a sentence that says the same",
    ),
    ("month", "in May; that month", SPAN, "days: worked out from “in May” and “that month”"),
    (
        "day; carried from the sentence before (at 12)", "2 January", ONE,
        "day: worked out from “2 January” in the sentence before",
    ),
    (
        "range; carried from earlier in the paragraph (at 12)", "2 to 6 January", SPAN,
        "days: worked out from “2 to 6 January” earlier in the paragraph",
    ),
    (
        "day; carried from the heading (at 0)", "2 January", ONE,
        "day: worked out from “2 January” before it",
    ),
    ("day; carried from (at 0)", "2 January", ONE, "day: worked out from “2 January” before it"),
    ("the report's window", "", SPAN, "days: none stated, the days that the report covers"),
    ("correction: carried from x (at 3)", "May 2", ONE, "day: “May 2”, set by hand"),
    ("correction: a reason", "", SPAN, "days: set by hand"),
]  # fmt: skip


@pytest.mark.parametrize(("rule", "words", "days", "said"), DAYS_SAID)
def test_precision_of_the_days_is_that_of_the_excerpts_own_words(
    rule, words, days, said, atlas, strings
):
    # The event is as exact as the best of its excerpts; that says nothing of this one.
    event = replace(atlas.events[0], first=days[0], last=days[1], date_precision="day")
    excerpt = replace(event.excerpts[0], date_rule=rule, day=words, report="a.txt")
    assert wording.date_precision(event, excerpt, strings) == said


def test_no_day_that_is_stated_in_full_is_said_to_be_worked_out():
    # Of a rule that the page does not know it says "worked out from", which must then be so.
    patterns = [
        pattern
        for path in (DATA / "languages").glob("*.toml")
        for pattern in tomllib.loads(path.read_text(encoding="utf-8"))["dates"]["patterns"]
    ]
    stated = {
        p["rule"]
        for p in patterns
        if p["reading"] in ("days", "range")
        and "offset" not in p
        and "until" not in p
        and not p["rule"].endswith("month from before")
    }
    assert stated
    assert stated <= set(wording.STATED)


@pytest.mark.parametrize(
    ("rule", "words", "said"),
    [
        ("exact; 'city' beside it", "Oral", "place: city"),
        ("key", "Oral", "place: city"),
        ("national measure: 'president'", "", "place: city, no town named"),
        ("the report's country", "the country", "place: city, no town named"),
        (
            "carried from the sentence before (at 1); exact", "Oral",
            "place: city, carried over from “Oral” in the sentence before",
        ),
        (
            "carried from earlier in the paragraph (at 1); exact", "Oral; Uralsk",
            "place: city, carried over from “Oral” and “Uralsk” earlier in the paragraph",
        ),
        (
            "'regional airport'; carried from the paragraph before (at 1); key", "Oral",
            "place: city, carried over from “Oral” in the paragraph before",
        ),
        ("the dateline (at 0); exact", "Oral", "place: city, “Oral” in the dateline"),
        ("correction: a national measure", "Oral", "place: city, set by hand"),
    ],
)  # fmt: skip
def test_precision_of_the_place_says_whence_it_comes(rule, words, said, atlas, strings):
    place = replace(next(iter(atlas.places.values())), precision="city")
    excerpt = replace(atlas.events[0].excerpts[0], place_rule=rule, place=words)
    assert wording.place_precision(place, excerpt, strings) == said


@pytest.mark.parametrize(
    ("title", "publisher", "published", "dated", "said"),
    [
        ("On Strike", "A Paper", FIRST, FIRST, "A Paper, “On Strike” · 2 January 2022 · English"),
        ("On Strike", "", None, FIRST, "“On Strike” · dated 2 January 2022 in its text · English"),
        ("", "The Paper", None, None, "The Paper, a.txt · undated · English"),
        ("", "", None, None, "a.txt · undated · English"),
        (
            "Kazakhstan: Workers Rise Up Against Corrupt Regime", "", FIRST, None,
            "“Kazakhstan: Workers Rise Up …” · 2 January 2022 · English",
        ),
        ("S" * 40, "", FIRST, None, f"“{'S' * 30} …” · 2 January 2022 · English"),
    ],
)  # fmt: skip
def test_source_names_publisher_title_day_and_language(
    title, publisher, published, dated, said, strings
):
    report = Report("a.txt", title, publisher, published, dated, "KZ")
    assert wording.source(report, "English", strings) == said


@pytest.mark.parametrize(
    ("code", "name"),
    [
        ("en", "English"),
        ("it", "Italian"),
        ("und", "language unknown"),
        ("", "language unknown"),
        ("zz", "zz"),
        ("no code", "no code"),
    ],
)
def test_language_is_named_or_stands_as_its_code(code, name, strings):
    assert wording.language_name(code, strings) == name


@pytest.mark.parametrize(
    ("countries", "name"),
    [
        (("KZ", "KZ"), "Kazakhstan"),
        (("IT", ""), "Italy"),
        (("KZ", "IT"), "World"),
        (("",), "World"),
        ((), "World"),
        (("ZX",), "ZX"),
    ],
)
def test_country_of_a_collection_is_that_of_its_reports(countries, name, strings):
    reports = [Report("a.txt", "", "", None, None, country) for country in countries]
    assert collection.collection_country(reports, strings) == name


@pytest.mark.parametrize(
    ("place_type", "region", "country", "home", "line"),
    [
        ("city", "Karaganda Region", "KZ", "KZ", "city in Karaganda Region"),
        ("city", "", "KZ", "KZ", "city"),
        ("city", "", "FR", "KZ", "city in France"),
        ("city", "Occitania", "FR", "KZ", "city in Occitania, France"),
        ("city", "", "FR", "", "city in France"),
        ("city", "", "", "KZ", "city"),
        ("country", "", "FR", "KZ", "whole country"),
    ],
)
def test_place_abroad_is_named_with_its_country(
    place_type, region, country, home, line, atlas, strings
):
    place = replace(
        next(iter(atlas.places.values())), type=place_type, region=region, country=country
    )
    said = wording.place_line(place, (), 1, home, strings)
    assert said == f"{line} · 1 event up to this day"


@pytest.mark.parametrize(
    ("first", "last", "months"),
    [
        (date(2022, 1, 31), date(2022, 1, 31), "January 2022"),
        (date(2021, 12, 1), date(2022, 1, 31), "December 2021 and January 2022"),
        (date(2022, 1, 1), date(2022, 5, 31), "January to May 2022"),
        (date(2018, 5, 1), date(2021, 2, 28), "May 2018 to February 2021"),
    ],
)
def test_long_collection_is_named_by_its_first_and_last_month(first, last, months, strings):
    days = tuple(first + timedelta(n) for n in range((last - first).days + 1))
    said = collection.collection_line(days, 3, "France", strings)
    assert said == f"France, {months}, as three reports tell it"


def test_collection_without_an_event_has_no_months(strings):
    said = collection.collection_line((), 1, "France", strings)
    assert said == "France, as one report tells it"


def test_collection_line(strings):
    days = (FIRST, date(2022, 2, 28))
    assert collection.collection_line(days, 2, "Kazakhstan", strings) == (
        "Kazakhstan, January and February 2022, as two reports tell it"
    )
    assert collection.collection_line(days[:1], 1, "Italy", strings) == (
        "Italy, January 2022, as one report tells it"
    )
