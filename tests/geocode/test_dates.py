"""Phrases and the days they mean, one line a phrase, read on Thursday 6 January 2022."""

from datetime import date

import pytest

from geocode.calendar_days import nearest_date
from geocode.date_parts import Context
from geocode.dates import find_days
from geocode.model import Day, Sentence

ANCHOR = date(2022, 1, 6)
BEFORE = Day(0, 1, "3 January", date(2022, 1, 3), date(2022, 1, 3), "day", "day")

PHRASES = [
    # phrase, days found as "first..last precision"
    ("On 3 January the strike was general.", ["2022-01-03 day"]),
    ("On January 3, 2022, they struck.", ["2022-01-03 day"]),
    ("on the 3rd of January", ["2022-01-03 day"]),
    ("On Monday 3 January they met.", ["2022-01-03 day"]),
    ("On Monday, January 3, they met.", ["2022-01-03 day"]),
    ("On 3 and 4 January", ["2022-01-03..2022-01-04 span"]),
    ("on 2, 3 and 4 January", ["2022-01-02..2022-01-04 span"]),
    ("on 2 and 5 January", ["2022-01-02 day", "2022-01-05 day"]),
    ("on January 3 and 4", ["2022-01-03..2022-01-04 span"]),
    ("from 3 to 5 January", ["2022-01-03..2022-01-05 span"]),
    ("from 30 December to 2 January", ["2021-12-30..2022-01-02 span"]),
    ("from the night of 5 to 6 January, forces", ["2022-01-05..2022-01-06 span"]),
    ("January 3-5, 2022", ["2022-01-03..2022-01-05 span"]),
    ("Since 2 January, workers", ["2022-01-02..2022-01-06 inferred"]),
    ("from 4 January the mine stood still", ["2022-01-04..2022-01-06 inferred"]),
    ("a strike from March 1", ["2022-03-01 day"]),
    ("On the 4th, it spread", ["2022-01-04 day"]),
    ("for the sixth day", ["2022-01-01..2022-01-06 inferred"]),
    ("for the third consecutive day", ["2022-01-04..2022-01-06 inferred"]),
    ("on Tuesday they met", ["2022-01-04 inferred"]),
    ("On Thursday evening they met", ["2022-01-06 inferred"]),
    ("On the same day, in Aktobe", ["2022-01-03 inferred"]),
    ("At the same time, he", ["2022-01-03 inferred"]),
    ("later in the day", ["2022-01-03 inferred"]),
    ("the following day", ["2022-01-04 inferred"]),
    ("Last night, forces", ["2022-01-05..2022-01-06 inferred"]),
    ("yesterday", ["2022-01-05 inferred"]),
    ("Already in December, 30,000 workers", ["2021-12-01..2021-12-31 inferred"]),
    ("at the end of December", ["2021-12-21..2021-12-31 inferred"]),
    ("in December 2011", ["2011-12-01..2011-12-31 inferred"]),
    ("Throughout 2011, thousands", ["2011-01-01..2011-12-31 inferred"]),
    ("On 16 December 2011, police", ["2011-12-16 day"]),
    ("Until now, in tents set up on 2 January.", ["2022-01-02..2022-01-06 inferred"]),
    # figures that are no days
    ("a 100% wage increase", []),
    ("75% of the oil workers", []),
    ("4 January, 75% of the workers", ["2022-01-04 day"]),
    ("restoration of the 1993 Constitution", []),
    ("expected to run out by 2030", []),
    ("privatised in the 1990s", []),
    ("15-40 years of experience", []),
    ("50-70 thousand tenge (112-162 dollars)", []),
    ("during the January events", []),
    ("They may march on.", []),
    ("from 120 to 90 tengués", []),
    ("30 February", []),
]


@pytest.mark.parametrize(("phrase", "expected"), PHRASES, ids=[p for p, _ in PHRASES])
def test_phrase_gives_days(phrase, expected, english):
    found = find_days(Sentence(0, len(phrase), phrase), english, Context(ANCHOR, BEFORE))
    assert [_written(day) for day in found] == expected


def test_day_keeps_its_words_and_offsets(english):
    text = "Yes. On\u00a03 January it rained."
    sentence = Sentence(5, len(text), text[5:])
    (day,) = find_days(sentence, english, Context(ANCHOR))
    assert text[day.start : day.end] == day.text == "3 January"


def test_words_without_anything_to_count_from_give_nothing(english):
    for phrase in ("on Tuesday", "yesterday", "for the sixth day", "the same day", "3 January"):
        assert find_days(Sentence(0, 30, phrase), english, Context(None)) == ()


@pytest.mark.parametrize(
    ("day", "month", "near", "expected"),
    [
        (31, 12, date(2022, 1, 6), date(2021, 12, 31)),
        (1, 3, date(2022, 2, 15), date(2022, 3, 1)),
        (2, 1, date(2021, 12, 30), date(2022, 1, 2)),
        (29, 2, date(2022, 2, 15), None),
    ],
)
def test_date_without_a_year_is_the_nearest(day, month, near, expected):
    assert nearest_date(day, month, None, near) == expected


def _written(day):
    days = str(day.first) if day.first == day.last else f"{day.first}..{day.last}"
    return f"{days} {day.precision}"
