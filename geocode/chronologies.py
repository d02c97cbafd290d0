"""Chronologies and running reports: the days and hours with which their entries open."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace
from datetime import date, timedelta

import regex

from geocode.calendar_days import NAMED
from geocode.date_parts import Context
from geocode.datelines import NO_WORDS, SINGLE, Dateline
from geocode.dates import find_days
from geocode.entries import NUMBER_RULE, opening_day, year_alone, year_before_text
from geocode.language import Language
from geocode.model import Day, Paragraph, Sentence
from geocode.text import fold

HOUR_RULE = "hour of the report's own day"

_BELOW = 3
"""Paragraphs under the first heading of a chronology that may name its day with the year."""

_RUNNING = timedelta(10)
"""How long after its day a running report may be published that names it in its title."""

_LEAST_HOURS = 3
"""Entries that open with an hour; fewer are no running report."""

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
    headings: list[Day] = []
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
        of_year = year_alone(paragraph)
        if of_year and any(year_alone(p) is None for p in paragraphs[number + 1 : number + 2]):
            above[number] = current = year = of_year
            headings.append(of_year)
            continue
        if of_entry := year_before_text(paragraph):
            above[number] = current = year = of_entry
            headings.append(of_entry)
            continue
        if current is None and (middle := _year_above(paragraph, anchor)):
            near = middle
        before = current or titled
        context = Context(
            before.last if before else near, before, past=year.first if year else None
        )
        opening, is_apart = opening_day(paragraph, language, context)
        if number in items:
            opening, is_apart = items[number], True
        elif opening and not is_apart:  # "On 3 May drivers ..." goes on from the heading above it
            opening = opening if current else None
        if opening and before is None and not opening.has_year:
            below = paragraphs[number + 1 : number + 1 + _BELOW]
            opening = _with_year_below(opening, below, languages)
        current = opening or current
        if opening and is_apart:
            headings.append(opening)
        if current is None and paragraph.is_heading:  # "Chronicle of July 2021"
            months = find_days(paragraph.sentences[0], language, Context(anchor))
            titled = next((d for d in months if d.reading == "month" and d.has_year), titled)
        if current:
            above[number] = current
    return above if _is_chronology(headings) else {}


def _is_chronology(headings: Collection[Day]) -> bool:
    """Tell the headings of a chronology from a day and a number that stand on any page."""
    months = {day.first for day in headings if day.reading == "month"}
    numbered = {day.first for day in headings if day.rule == NUMBER_RULE}
    others = {day.first for day in headings if day.reading not in ("month", "weekday")} - numbered
    return any(len(firsts) > 1 for firsts in (months, numbered, others))


def without_headlines(
    paragraphs: tuple[Paragraph, ...], headings: Mapping[int, Day]
) -> tuple[Paragraph, ...]:
    """Give the paragraphs of a chronology, with its entries of one line for text, not headlines.

    Such a line holds more than its day and stands next to another, with no text between.
    """
    told = {n for n, day in headings.items() if _holds(paragraphs[n], day)}
    listed = {n for n in told if n - 1 in told or n + 1 in told}
    return tuple(
        replace(p, is_heading=p.is_heading and n not in listed) for n, p in enumerate(paragraphs)
    )


def _holds(paragraph: Paragraph, day: Day) -> bool:
    """Tell an entry that opens with its own day and goes on."""
    sentence = paragraph.sentences[0]
    is_own = sentence.start <= day.start < sentence.end
    return is_own and not NO_WORDS.fullmatch(sentence.text[day.end - sentence.start :])


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
