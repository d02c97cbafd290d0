"""Days written in a sentence, resolved against the report's day and the days named before.

A pattern of the language file says which words; its ``reading`` names the function here that
makes days of the captured parts. Readings know calendars, not languages.
"""

from __future__ import annotations

import calendar
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date, timedelta

import regex

from geocode.language import DatePattern, Language
from geocode.model import Day, Sentence
from geocode.text import fold

Span = tuple[date, date, str]


@dataclass(frozen=True)
class Context:
    """What a sentence's days are read against: the report's own day, and the last day named."""

    anchor: date | None
    last: Day | None = None


@dataclass(frozen=True)
class _Parts:
    days: tuple[int, ...]
    months: tuple[int, ...]
    year: int | None
    weekday: int | None
    count: int | None
    pattern: DatePattern


def find_days(sentence: Sentence, language: Language, context: Context) -> tuple[Day, ...]:
    """Find the days that a sentence names, in the order of the text.

    :param context: anchor and last day before; the last day moves on as days are found.
    :return: days with offsets in the report. Words that cannot be resolved (a weekday in a report
        without any date) give nothing.
    """
    folded = fold(sentence.text)
    found: list[Day] = []
    last = context.last
    until_now: Day | None = None
    for match, pattern in _longest(folded, language):
        spans = _READINGS[pattern.reading](
            _parts(match, pattern, language), Context(context.anchor, last)
        )
        for first, final, precision in spans:
            last = Day(
                sentence.start + match.start(),
                sentence.start + match.end(),
                sentence.text[match.start() : match.end()],
                first,
                final,
                precision,
                pattern.rule,
                pattern.reading,
            )
            found.append(last)
            if pattern.reading == "until_now":
                until_now = last
    if until_now:
        # "tents set up on February 10 ... until now": the other days say when it began.
        first = min(d.first for d in found if d.first <= until_now.last)
        return (replace(until_now, first=first),)
    return tuple(found)


def has_unread_day(sentence: Sentence, language: Language, days: tuple[Day, ...]) -> bool:
    """Tell whether the sentence has the shape of a date that ``days`` do not cover.

    "31 April" or figures in an unknown order are a day that nobody here can name; taking another
    day for it would be a guess.
    """
    return any(
        not any(
            d.start < sentence.start + m.end() and sentence.start + m.start() < d.end for d in days
        )
        for m in language.unread_date.finditer(fold(sentence.text))
    )


def _longest(text: str, language: Language) -> list[tuple[regex.Match[str], DatePattern]]:
    """Give the matches of all patterns in the order of the text, the longer over the shorter."""
    matches = [(m, p) for p in language.dates for m in p.regex.finditer(text)]
    matches.sort(key=lambda pair: (-len(pair[0].group()), pair[0].start()))
    chosen: list[tuple[regex.Match[str], DatePattern]] = []
    for match, pattern in matches:
        if all(match.end() <= m.start() or m.end() <= match.start() for m, _ in chosen):
            chosen.append((match, pattern))
    return sorted(chosen, key=lambda pair: pair[0].start())


def _parts(match: regex.Match[str], pattern: DatePattern, language: Language) -> _Parts:
    captured = match.capturesdict()

    def words(name: str) -> list[str]:
        return [text.casefold().rstrip(".") for text in captured.get(name, [])]

    years = words("year")
    weekdays = words("weekday")
    ordinals = words("ordinal")
    numbers = words("number")
    count = language.ordinals[ordinals[0]] if ordinals else None
    if numbers:
        count = int(numbers[0]) if numbers[0].isdigit() else language.numbers[numbers[0]]
    return _Parts(
        tuple(int("".join(c for c in text if c.isdigit())) for text in words("day")),
        tuple(language.months[text] for text in words("month"))
        + tuple(int(text) for text in words("monthnumber")),
        int(years[-1]) if years else None,
        language.weekdays[weekdays[0]] if weekdays else None,
        count,
        pattern,
    )


def nearest_date(day: int, month: int, year: int | None, near: date | None) -> date | None:
    """Give the date with this day and month: of ``year``, else the one nearest to ``near``."""
    years = [year] if year else [near.year + n for n in (-1, 0, 1)] if near else []
    dates = []
    for each in years:
        if day <= calendar.monthrange(each, month)[1]:
            dates.append(date(each, month, day))
    return min(dates, key=lambda d: abs((d - near).days) if near else 0, default=None)


def _resolved(parts: _Parts, context: Context) -> list[date]:
    near = context.anchor or (context.last.last if context.last else None)
    months = parts.months
    if len(months) < len(parts.days):
        months = months[:1] * (len(parts.days) - len(months)) + months
    dates = [nearest_date(d, m, parts.year, near) for d, m in zip(parts.days, months, strict=False)]
    return [d for d in dates if d]


def _days(parts: _Parts, context: Context) -> list[Span]:
    dates = sorted(set(_resolved(parts, context)))
    runs: list[list[date]] = []
    for day in dates:
        if runs and day - runs[-1][-1] == timedelta(1):
            runs[-1].append(day)
        else:
            runs.append([day])
    return [(run[0], run[-1], "day" if len(run) == 1 else "span") for run in runs]


def _range(parts: _Parts, context: Context) -> list[Span]:
    dates = _resolved(parts, context)
    if len(dates) != 2 or dates[1] < dates[0]:
        return []
    return [(dates[0], dates[1], "span")]


def _since(parts: _Parts, context: Context) -> list[Span]:
    """From the day named to the report's own day: the end is worked out, so "inferred"."""
    dates = _resolved(parts, context)
    if not dates:
        return []
    if context.anchor and context.anchor > dates[0]:
        return [(dates[0], context.anchor, "inferred")]
    return [(dates[0], dates[0], "day")]


def _day_of_month(parts: _Parts, context: Context) -> list[Span]:
    before = context.last.last if context.last else context.anchor
    found = nearest_date(parts.days[0], before.month, before.year, before) if before else None
    return [(found, found, "day")] if found else []


def _counted(parts: _Parts, context: Context) -> list[Span]:
    if context.anchor is None or not parts.count:
        return []
    return [(context.anchor - timedelta(parts.count - 1), context.anchor, "inferred")]


def _weekday(parts: _Parts, context: Context) -> list[Span]:
    """The latest such weekday that is not after the report's own day."""
    if context.anchor is None or parts.weekday is None:
        return []
    back = (context.anchor.weekday() - parts.weekday) % 7
    found = context.anchor - timedelta(back)
    return [(found, found, "inferred")]


def _same(parts: _Parts, context: Context) -> list[Span]:
    last = context.last
    return [(last.first, last.last, "inferred")] if last else []


def _after_same(parts: _Parts, context: Context) -> list[Span]:
    if context.last is None:
        return []
    found = context.last.last + timedelta(parts.pattern.offset)
    return [(found, found, "inferred")]


def _offset(parts: _Parts, context: Context) -> list[Span]:
    if context.anchor is None:
        return []
    first = context.anchor + timedelta(parts.pattern.offset)
    until = parts.pattern.until
    return [(first, first if until is None else context.anchor + timedelta(until), "inferred")]


def _until_now(parts: _Parts, context: Context) -> list[Span]:
    if context.anchor is None:
        return []
    first = context.last.first if context.last else context.anchor
    return [(min(first, context.anchor), context.anchor, "inferred")]


def _month(parts: _Parts, context: Context) -> list[Span]:
    """A whole month; without a year the latest that began before the report's own day."""
    month, year = parts.months[0], parts.year
    if year is None:
        near = context.anchor or (context.last.last if context.last else None)
        if near is None:
            return []
        year = near.year if month <= near.month else near.year - 1
    return [
        (date(year, month, 1), date(year, month, calendar.monthrange(year, month)[1]), "inferred")
    ]


def _year(parts: _Parts, context: Context) -> list[Span]:
    year = parts.year
    return [(date(year, 1, 1), date(year, 12, 31), "inferred")] if year else []


_READINGS: dict[str, Callable[[_Parts, Context], list[Span]]] = {
    "days": _days,
    "range": _range,
    "since": _since,
    "from": _since,
    "day_of_month": _day_of_month,
    "counted": _counted,
    "weekday": _weekday,
    "same": _same,
    "after_same": _after_same,
    "offset": _offset,
    "until_now": _until_now,
    "month": _month,
    "year": _year,
}
