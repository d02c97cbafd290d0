"""Days written in a sentence, resolved against the report's day and the days named before.

A pattern of the language file says which words; its ``reading`` names the function that makes days
of the captured parts, in ``geocode.calendar_days`` or ``geocode.counted_days``. Readings know
calendars, not languages.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

import regex

from geocode.calendar_days import CALENDAR, EARLIER, THIRDS, WHOLE_MONTHS
from geocode.counted_days import COUNTING
from geocode.date_parts import Context, Parts
from geocode.language import DatePattern, Language
from geocode.model import Day, Sentence, Toponym, Trigger
from geocode.report_cache import kept
from geocode.text import fold

_READINGS = CALENDAR | COUNTING

_Matched = tuple[regex.Match[str], DatePattern]
"""Words that a pattern of days matches."""

ONE_DAY = frozenset({"days", "figures", "day_of_month", "weekday"})
"""Readings that name one day by itself."""

_BESIDE = 3
"""Code points between counted days and "today" or "yesterday" that says when they end."""


def find_days(sentence: Sentence, language: Language, context: Context) -> tuple[Day, ...]:
    """Find the days that a sentence names, in the order of the text; see :func:`read_days`."""
    return read_days(sentence, language, context)[0]


def first_day(
    sentence: Sentence, language: Language, context: Context, may_follow: Callable[[str], object]
) -> Day | None:
    """Find the day that a sentence names first, whatever the days named after it make of it.

    :param may_follow: tells whether the day that is looked for may stand after these words.
    """
    first = _longest(fold(sentence.text), language)[:1]
    if not first or not may_follow(sentence.text[: first[0][0].start()]):
        return None
    return next(iter(_days_of(first, sentence, language, context)[0]), None)


def read_days(
    sentence: Sentence, language: Language, context: Context
) -> tuple[tuple[Day, ...], tuple[tuple[int, int], ...]]:
    """Find the days that a sentence names, in the order of the text.

    :param context: anchor and last day before; the last day moves on as days are found.
    :return: days with offsets in the report, and the spans in the sentence of the words that were
        read. Words that cannot be resolved (a weekday in a report without any date) give nothing.
        "31 April" is a day that nobody can name; taking another day for it would be a guess.
    """
    return _days_of(_longest(fold(sentence.text), language), sentence, language, context)


def _days_of(
    matches: tuple[_Matched, ...], sentence: Sentence, language: Language, context: Context
) -> tuple[tuple[Day, ...], tuple[tuple[int, int], ...]]:
    """Give the days of some matches, and the spans of those that were read."""
    if not matches:
        return (), ()
    found: list[Day] = []
    day_spans: list[tuple[int, int]] = []
    until_now: Day | None = None
    before = context
    for match, pattern in matches:
        parts = _parts(match, pattern, language, before)
        reading = _reading_of(parts, before, is_beside_a_day=bool(found))
        try:
            spans = _READINGS[reading](parts, before)
        except OverflowError:  # beyond the years that a calendar has
            spans = []
        if spans or reading == "none":
            day_spans.append(match.span())
        for first, final, precision in spans:
            day = Day(
                sentence.start + match.start(),
                sentence.start + match.end(),
                sentence.text[match.start() : match.end()],
                first,
                final,
                precision,
                pattern.rule,
                reading,
                bool(
                    parts.year_in_figures
                    or (parts.months and parts.weekdays)
                    or _is_year_ahead(parts, before)
                ),
            )
            found.append(day)
            past = day.first if parts.year and _is_of_past(day, before) else before.past
            before = before.after(day, past)
            if reading == "until_now":
                until_now = day
    if until_now:
        # "tents set up on February 10 ... until now": the other days say when it began.
        first = min(d.first for d in found if d.first <= until_now.last)
        return (replace(until_now, first=first),), tuple(day_spans)
    return tuple(_counted_to_its_day(found)), tuple(day_spans)


def _reading_of(parts: Parts, before: Context, is_beside_a_day: bool) -> str:
    """Give how a day is read: the nth of those told before in a tale, else the nth up to now.

    ("They struck on 3 May. On the third day police came"; under a heading, beside a day or where no
    day was told "the third day of the strike" is that day, or the report's own.)
    """
    reading = parts.pattern.reading
    if reading != "nth_day" or not parts.is_nth:
        return reading
    if is_beside_a_day or before.opened or before.heading:
        return "counted"
    if before.last is None:
        return reading if before.past or before.vague else "counted"
    nth = before.last.first + timedelta((parts.count or 1) - 1)
    return "counted" if before.anchor and nth > before.anchor else reading


def _is_year_ahead(parts: Parts, context: Context) -> bool:
    """Tell "next year", which nothing moves back to a day that has been."""
    if parts.year is None or context.anchor is None:
        return False
    return parts.year > context.anchor.year


def _is_of_past(day: Day, before: Context) -> bool:
    """Tell a day after which those without a year are counted from it ("in May 2019 ... and in
    June"): a whole month of an earlier year, or any where the paragraph tells of one."""
    is_old = before.anchor is not None and day.last < before.anchor - EARLIER
    return before.past is not None or (is_old and day.reading in WHOLE_MONTHS)


def has_unread_day(
    sentence: Sentence, language: Language, day_spans: tuple[tuple[int, int], ...]
) -> bool:
    """Tell whether a sentence has the shape of a date outside of the words that were read.

    :param day_spans: theirs, as :func:`read_days` gives them.
    """
    return any(
        not any(start < m.end() and m.start() < end for start, end in day_spans)
        for m in language.unread_date.finditer(fold(sentence.text))
    )


def gap(a: Day | Toponym | Trigger, b: Day | Toponym | Trigger) -> int:
    """Give the code points between two of a report's findings, 0 where they overlap."""
    return max(a.start - b.end, b.start - a.end, 0)


def _counted_to_its_day(found: list[Day]) -> list[Day]:
    """Let counted days end on the day named beside them ("on 14 February, for the sixth day")."""
    counted = [day for day in found if day.reading == "counted"]
    single = [day for day in found if day.reading in ONE_DAY and day.first == day.last]
    beside = [day for day in found if day.reading == "offset" and day.first == day.last]
    if len(counted) != 1:
        return found
    (days,) = counted
    single = single or [day for day in beside if gap(day, days) <= _BESIDE]
    if not single:
        return found
    end = min(single, key=lambda d: gap(d, days))
    moved = replace(days, first=end.last - (days.last - days.first), last=end.last)
    return [moved if day is days else day for day in found if day is not end]


@kept
def _longest(text: str, language: Language) -> tuple[_Matched, ...]:
    """Give the matches of all patterns in the order of the text, the longer over the shorter.

    A short line is looked at as a dateline, as a heading and as a sentence.
    """
    matches = [(match, pattern) for pattern, match in language.date_sieve.matches(text)]
    if len(matches) < 2:
        return tuple(matches)
    matches.sort(key=lambda pair: (-len(pair[0].group()), pair[0].start()))
    chosen: list[_Matched] = []
    for match, pattern in matches:
        if all(match.end() <= m.start() or m.end() <= match.start() for m, _ in chosen):
            chosen.append((match, pattern))
    return tuple(sorted(chosen, key=lambda pair: pair[0].start()))


def _parts(
    match: regex.Match[str], pattern: DatePattern, language: Language, context: Context
) -> Parts:
    words = {
        name: [text.casefold().rstrip(".") for text in captured]
        for name, captured in match.capturesdict().items()
        if captured
    }

    def number(text: str) -> int:
        return int(text) if text.isdigit() else language.numbers[text]

    years = words.get("year")
    ordinals = words.get("ordinal")
    numbers = words.get("number")
    decades = words.get("decade")
    count = language.ordinals[ordinals[0]] if ordinals else None
    return Parts(
        tuple(
            language.day_words[text]
            if text in language.day_words
            else int("".join(c for c in text if c.isdecimal()))
            for text in words.get("day", ())
        ),
        tuple(language.months[text] for text in words.get("month", ()))
        + tuple(int(text) for text in words.get("monthnumber", ())),
        tuple(int(text) for text in words.get("figure", ())),
        "".join(match.captures("mark")) if "mark" in words else "",  # a dot, too, which words lose
        _year_of(years[-1], language, context) if years else None,
        bool(words.get("figure")) or any(text.isdecimal() for text in years or ()),
        number(decades[0]) if decades else None,
        tuple(language.weekdays[text] for text in words.get("weekday", ())),
        number(numbers[0]) if numbers else count,
        bool(ordinals and not numbers),
        next((part for part in THIRDS if part in words), ""),
        language.month_first,
        pattern,
    )


def _year_of(text: str, language: Language, context: Context) -> int | None:
    """Give the year of figures, or of words that count it ("last year", "the same year")."""
    if text.isdecimal():
        return int(text)
    years = language.year_words[text]
    if years is not None:
        return context.anchor.year + years if context.anchor else None
    if context.last:
        return context.last.last.year
    day = context.past or context.anchor
    return day.year if day else None
