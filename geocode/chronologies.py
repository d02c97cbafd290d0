"""Chronologies and running reports: the days and hours with which their entries open."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date, timedelta

import regex

from geocode.calendar_days import NAMED
from geocode.date_parts import Context
from geocode.datelines import FURTHEST, NO_WORDS, SINGLE, Dateline, may_name
from geocode.dates import find_days, first_day
from geocode.language import Language
from geocode.model import Day, Paragraph, Sentence
from geocode.text import fold

_DASH = regex.compile(r"\s*(?:[–—:]|-\s)")
"""What parts the day of a chronology's entry from its text."""

HOUR_RULE = "hour of the report's own day"

_BELOW = 3
"""Paragraphs under the first heading of a chronology that may name its day with the year."""

_YEAR_ALONE = regex.compile(r"[^\p{L}\d©]*(?P<year>1[89]\d\d|20\d\d)[^\p{L}\d]*")
"""A line that is a year ("*** 1967 ***"): the entries below it are of that year."""

_RUNNING = timedelta(10)
"""How long after its day a running report may be published that names it in its title."""

_LEAST_HOURS = 3
"""Entries that open with an hour; fewer are no running report."""

_FIGURE = regex.compile(r"\W*(?:\p{L}+\W+){0,2}\d")
"""Where the figure of a day that opens an entry stands: after a weekday, or a month."""

_YEAR = regex.compile(r"(?<![\d.,/-])(?:1[89]|20)\d\d(?![\d.,/-]*\d)")

_TITLE = 8
"""Words of a title that may name the year of the chronology below it."""


def find_headings(
    paragraphs: tuple[Paragraph, ...],
    languages: dict[str, Language],
    anchor: date | None,
    datelines: tuple[Dateline, ...] = (),
) -> dict[int, Day]:
    """Find the headings of a chronology: days above what happened on them, or before a dash.

    :param anchor: what a day without a year lies near.
    :param datelines: those of the report; of a review of the press, each is above its own item.
    :return: number of the paragraph to the day of the heading above it or of itself; empty for a
        report with fewer than two such days.
    """
    above: dict[int, Day] = {}
    items = {d.number: d.day for d in datelines if d.kind == "opening"}
    if len({day.first for day in items.values()}) < 2:
        items = {}
    current: Day | None = None
    titled: Day | None = None
    near = anchor
    year: Day | None = None
    for number, paragraph in enumerate(paragraphs):
        language = languages.get(paragraph.language)
        if paragraph.section != "report" or language is None or not paragraph.sentences:
            current = None
            continue
        of_year = _year_alone(paragraph)
        if of_year and any(_year_alone(p) is None for p in paragraphs[number + 1 : number + 2]):
            above[number] = current = year = of_year
            continue
        if current is None and (middle := _year_above(paragraph, anchor)):
            near = middle
        before = current or titled
        context = Context(
            before.last if before else near, before, past=year.first if year else None
        )
        opening = items.get(number) or _opening_day(paragraph, language, context)
        if opening and before is None and not opening.has_year:
            below = paragraphs[number + 1 : number + 1 + _BELOW]
            opening = _with_year_below(opening, below, languages)
        current = opening or current
        if current is None and paragraph.is_heading:  # "Chronicle of July 2021"
            months = find_days(paragraph.sentences[0], language, Context(anchor))
            titled = next((d for d in months if d.reading == "month" and d.has_year), titled)
        if current:
            above[number] = current
    return above if len({day.first for day in above.values()}) > 1 else {}


def _year_above(paragraph: Paragraph, anchor: date | None) -> date | None:
    """Give the middle of the earlier year that a title names ("The strikes of 1969")."""
    text = paragraph.sentences[0].text
    years = set(_YEAR.findall(text))
    if len(years) != 1 or not paragraph.is_heading or len(text.split()) > _TITLE:
        return None
    year = int(years.pop())
    return date(year, 7, 1) if anchor is None or year < anchor.year else None


def _with_year_below(
    heading: Day, below: Sequence[Paragraph], languages: Mapping[str, Language]
) -> Day:
    """Give a heading the year with which the text under it names the same day."""
    for paragraph in below:
        language = languages.get(paragraph.language)
        if language is None:
            continue
        for sentence in paragraph.sentences:
            for day in find_days(sentence, language, Context(None)):
                same = (day.first.month, day.first.day) == (heading.first.month, heading.first.day)
                if same and day.has_year and day.reading in NAMED:
                    return replace(heading, first=day.first, last=day.last, has_year=True)
    return heading


def _year_alone(paragraph: Paragraph) -> Day | None:
    """Give the year that is all of a paragraph."""
    sentence = paragraph.sentences[0] if len(paragraph.sentences) == 1 else None
    found = _YEAR_ALONE.fullmatch(sentence.text) if sentence else None
    if sentence is None or found is None:
        return None
    year = int(found["year"])
    first, last = date(year, 1, 1), date(year, 12, 31)
    return Day(
        sentence.start, sentence.end, sentence.text, first, last, "inferred", "year", "year", True
    )


def _opening_day(paragraph: Paragraph, language: Language, context: Context) -> Day | None:
    sentence = paragraph.sentences[0]
    opening = sentence.text[:FURTHEST]
    readings = NAMED | {"month"} if context.past else NAMED
    is_figure = _FIGURE.match(opening) is not None or context.past is not None
    if not is_figure or not may_name(opening, language, readings):
        return None
    cut = Sentence(sentence.start, sentence.start + len(opening), opening)
    day = first_day(cut, language, context)
    if day is None or day.reading not in readings:
        return None
    before = sentence.text[: day.start - sentence.start]
    rest = sentence.text[day.end - sentence.start :]
    apart = bool(NO_WORDS.fullmatch(rest) or _DASH.match(rest))
    apart = apart or (paragraph.is_heading and day.reading != "day_of_month")
    return day if NO_WORDS.fullmatch(before) and apart else None


def is_day_alone(sentence: Sentence, days: tuple[Day, ...]) -> bool:
    """Tell a sentence that is a day and nothing else ("Monday 13."), as entries of a list open."""
    return len(days) == 1 and all(
        NO_WORDS.fullmatch(part)
        for part in (
            sentence.text[: days[0].start - sentence.start],
            sentence.text[days[0].end - sentence.start :],
        )
    )


def find_hours(
    paragraphs: tuple[Paragraph, ...], languages: dict[str, Language], anchor: date | None
) -> dict[int, Day]:
    """Find the entries of a day's running report, which open with an hour ("18:40 - ...").

    :return: number of the paragraph to the day in the report's title, else its own; empty for fewer
        than three entries.
    """
    found: dict[int, Day] = {}
    for number, paragraph in enumerate(paragraphs):
        language = languages.get(paragraph.language)
        if anchor is None or language is None or not paragraph.sentences:
            continue
        sentence = paragraph.sentences[0]
        if paragraph.is_heading and not found:
            titled = find_days(sentence, language, Context(anchor))
            anchor = next((d.last for d in titled if _is_day_before(d, anchor)), anchor)
        hour = language.hour.match(fold(sentence.text))
        if hour:
            start, end = sentence.start, sentence.start + hour.end()
            words = hour.group()
            found[number] = Day(start, end, words, anchor, anchor, "inferred", HOUR_RULE, "hour")
    return found if len(found) >= _LEAST_HOURS else {}


def _is_day_before(day: Day, anchor: date) -> bool:
    """Tell the day of a running report, which is published soon after it."""
    is_single = day.reading in SINGLE and day.first == day.last
    return is_single and timedelta(0) <= anchor - day.last <= _RUNNING
