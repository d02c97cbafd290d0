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

_MONTH = timedelta(31)

_FIRST_YEAR, _LAST_YEAR = 1800, 2100
"""Years of which reports of strikes tell."""
_HALF_A_YEAR = timedelta(183)

WHOLE_MONTHS = frozenset({"month", "part_of_month", "year", "decade"})
"""Readings that are too wide to be carried over or to open a report's window."""


COUNTED = frozenset({"same", "after_same", "nth_day", "week_after_same"})
"""Readings that count from the day named before."""

_GOING_ON = frozenset({"since", "counted", "until_now"})
"""Readings of a time that ends with the day on which the sentence speaks."""

_SINGLE = frozenset({"days", "figures", "day_of_month", "weekday"})
"""Readings that name one day by itself."""


@dataclass(frozen=True)
class Context:
    """What a sentence's days are read against: the report's own day, and the last day named.

    ``past`` is the day of an earlier year of which the paragraph tells: what follows without a year
    came soon after it ("In May 2011 ... On 16 December"). ``opened`` is the day that an entry of a
    chronology opens with ("Monday 13. - ..."): what has gone on "for the fifth day" has done so on
    that day. ``heading`` is the day of the heading above, which is "the same day" until the
    sentence names another.
    """

    anchor: date | None
    last: Day | None = None
    opened: date | None = None
    past: date | None = None
    heading: Day | None = None

    @property
    def today(self) -> date | None:
        """The day on which the sentence speaks."""
        return self.opened or self.anchor


@dataclass(frozen=True)
class _Parts:
    """What a match captured; ``part`` is "early", "mid" or "late", the third of a month."""

    days: tuple[int, ...]
    months: tuple[int, ...]
    figures: tuple[int, ...]
    mark: str
    year: int | None
    decade: int | None
    weekdays: tuple[int, ...]
    count: int | None
    part: str
    month_first: bool
    pattern: DatePattern


def find_days(sentence: Sentence, language: Language, context: Context) -> tuple[Day, ...]:
    """Find the days that a sentence names, in the order of the text; see :func:`read_days`."""
    return read_days(sentence, language, context)[0]


def first_day(sentence: Sentence, language: Language, context: Context) -> Day | None:
    """Find the day that a sentence names first, whatever the days named after it make of it."""
    for match, _ in _longest(fold(sentence.text), language)[:1]:
        words = sentence.text[: match.end()]
        opening = Sentence(sentence.start, sentence.start + len(words), words)
        return next(iter(find_days(opening, language, context)), None)
    return None


def read_days(
    sentence: Sentence, language: Language, context: Context
) -> tuple[tuple[Day, ...], bool]:
    """Find the days that a sentence names, in the order of the text.

    :param context: anchor and last day before; the last day moves on as days are found.
    :return: days with offsets in the report, and whether the sentence has the shape of a date
        that none of them covers. Words that cannot be resolved (a weekday in a report without any
        date) give nothing. "31 April" is a day that nobody can name; taking another day for it
        would be a guess.
    """
    folded = fold(sentence.text)
    found: list[Day] = []
    covered: list[tuple[int, int]] = []
    last = context.last
    until_now: Day | None = None
    for match, pattern in _longest(folded, language):
        parts = _parts(match, pattern, language)
        heading = None if found else context.heading
        try:
            spans = _READINGS[pattern.reading](parts, replace(context, last=last, heading=heading))
        except OverflowError:  # beyond the years that a calendar has
            spans = []
        if spans or pattern.reading == "none":
            covered.append(match.span())
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
                bool(parts.year or parts.figures or (parts.months and parts.weekdays)),
            )
            found.append(last)
            if pattern.reading == "until_now":
                until_now = last
    unread = any(
        not any(start < m.end() and m.start() < end for start, end in covered)
        for m in language.unread_date.finditer(folded)
    )
    if until_now:
        # "tents set up on February 10 ... until now": the other days say when it began.
        first = min(d.first for d in found if d.first <= until_now.last)
        return (replace(until_now, first=first),), unread
    return tuple(_counted_to_its_day(found)), unread


def _counted_to_its_day(found: list[Day]) -> list[Day]:
    """Let counted days end on the day named beside them ("on 14 February, for the sixth day")."""
    counted = [day for day in found if day.reading == "counted"]
    single = [day for day in found if day.reading in _SINGLE and day.first == day.last]
    if len(counted) != 1 or not single:
        return found
    (days,) = counted
    end = min(single, key=lambda d: max(d.start - days.end, days.start - d.end))
    moved = replace(days, first=end.last - (days.last - days.first), last=end.last)
    return [moved if day is days else day for day in found if day is not end]


def _longest(text: str, language: Language) -> list[tuple[regex.Match[str], DatePattern]]:
    """Give the matches of all patterns in the order of the text, the longer over the shorter."""
    matches = [(m, p) for p in language.date_sieve.passing(text) for m in p.regex.matches(text)]
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

    def number(text: str) -> int:
        return int(text) if text.isdigit() else language.numbers[text]

    years = words("year")
    ordinals = words("ordinal")
    numbers = words("number")
    decades = words("decade")
    count = language.ordinals[ordinals[0]] if ordinals else None
    return _Parts(
        tuple(
            language.day_words[text]
            if text in language.day_words
            else int("".join(c for c in text if c.isdecimal()))
            for text in words("day")
        ),
        tuple(language.months[text] for text in words("month"))
        + tuple(int(text) for text in words("monthnumber")),
        tuple(int(text) for text in words("figure")),
        "".join(captured.get("mark", [])),
        int(years[-1]) if years else None,
        number(decades[0]) if decades else None,
        tuple(language.weekdays[text] for text in words("weekday")),
        number(numbers[0]) if numbers else count,
        next((part for part in _THIRDS if words(part)), ""),
        language.month_first,
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
    months, year = parts.months, parts.year
    if not months and (before := context.last.last if context.last else context.anchor):
        months, year = (before.month,), before.year  # "from the 18th to the 22nd"
    if len(months) < len(parts.days):
        months = months[:1] * (len(parts.days) - len(months)) + months
    if year is None and context.past:
        dates = [_soon_after(context.past, d, m) for d, m in zip(parts.days, months, strict=False)]
    elif year is None and near and len(parts.weekdays) == len(parts.days):
        dates = [
            _on_weekday(w, d, m, near)
            for w, d, m in zip(parts.weekdays, parts.days, months, strict=False)
        ]
    else:
        dates = [nearest_date(d, m, year, near) for d, m in zip(parts.days, months, strict=False)]
    return [d for d in dates if d]


def _soon_after(past: date, day: int, month: int) -> date | None:
    """Give the date in the year of ``past`` or, where it lies long before it, in the year after."""
    found = nearest_date(day, month, past.year, None)
    if found and found < past - _HALF_A_YEAR:
        return nearest_date(day, month, past.year + 1, None)
    return found


def _on_weekday(weekday: int, day: int, month: int, near: date) -> date | None:
    """Give the nearest date that falls on its weekday; the nearest of all where none does."""
    years = (nearest_date(day, month, near.year + n, None) for n in (-1, 0, 1))
    fitting = [d for d in years if d and d.weekday() == weekday]
    return min(fitting, key=lambda d: abs(d - near), default=nearest_date(day, month, None, near))


def _days(parts: _Parts, context: Context) -> list[Span]:
    shift = _shift(parts)  # "on the eve of 5 January", "two days after 5 January"
    dates = sorted({day + shift for day in _resolved(parts, context)})
    if parts.pattern.until and len(dates) == 1:  # "for 48 hours from 5 January"
        return [(dates[0], dates[0] + timedelta(parts.pattern.until), "span")]
    if parts.pattern.until == 0 and dates:  # "the night to 6 January"
        return [(dates[0] - timedelta(1), dates[-1], "span")]
    return [(first, last, "day" if first == last else "span") for first, last in _runs(dates)]


def _runs(dates: list[date]) -> list[tuple[date, date]]:
    """Give the first and last of the days that follow each other."""
    runs: list[tuple[date, date]] = []
    for day in dates:
        if runs and day - runs[-1][1] == timedelta(1):
            runs[-1] = (runs[-1][0], day)
        else:
            runs.append((day, day))
    return runs


def _range(parts: _Parts, context: Context) -> list[Span]:
    if not parts.months:  # "the night of the 14th to the 15th"
        ends = [day for day, _, _ in _day_of_month(replace(parts, days=parts.days[:1]), context)]
        ends += [day for day, _, _ in _day_of_month(replace(parts, days=parts.days[1:]), context)]
        return [(ends[0], ends[1], "span")] if len(ends) == 2 and ends[0] <= ends[1] else []
    dates = _resolved(parts, context)
    if len(dates) != 2:
        return []
    first, last = dates
    if last < first and parts.year:  # "30 December to 2 January 2022"
        first = nearest_date(first.day, first.month, first.year - 1, None) or first
    return [(first, last, "span")] if first <= last else []


def _figures(parts: _Parts, context: Context) -> list[Span]:
    """A date in figures: with dots the day first, else in the language's order.

    Where that order gives no date the other is meant. A language that puts the month first is
    written elsewhere with the day first: where both give a date it is worked out, "inferred", and
    one that the report's own day has not reached gives way to one that it has.
    """
    first, second, year = parts.figures
    if year < 100:
        year += 2000 if year < 70 else 1900
    day_first, month_first = _date(first, second, year), _date(second, first, year)
    if parts.mark == "." or not parts.month_first:
        found = [day_first or month_first]
    elif day_first and month_first and day_first != month_first:
        anchor = context.anchor
        is_ahead = anchor is not None and day_first <= anchor < month_first
        meant = day_first if is_ahead else month_first
        return [(meant, meant, "inferred")]
    else:
        found = [month_first or day_first]
    return [(day, day, "day") for day in found if day]


def _date(day: int, month: int, year: int) -> date | None:
    """Give the date of three figures, None where they are none or of no time that is told of."""
    if not (_FIRST_YEAR <= year <= _LAST_YEAR and 1 <= month <= 12):
        return None
    return date(year, month, day) if 1 <= day <= calendar.monthrange(year, month)[1] else None


def _beginning(parts: _Parts, context: Context) -> date | None:
    """Give the day named by a date, a weekday, a month, a year or a number of days ago."""
    if parts.days and not parts.months:
        return next((first for first, _, _ in _day_of_month(parts, context)), None)
    if parts.days:
        return next(iter(_resolved(parts, context)), None)
    for reading in (_figures if parts.figures else None, _weekday if parts.weekdays else None):
        if reading:
            return next((first for first, _, _ in reading(parts, context)), None)
    if parts.months:
        return next((first for first, _, _ in _month(parts, context)), None)
    if parts.year:
        return date(parts.year, 1, 1)
    return next((first for first, _, _ in _offset(parts, context)), None)


def _since(parts: _Parts, context: Context) -> list[Span]:
    """From the day named to the report's own day: the end is worked out, so "inferred"."""
    first = _beginning(parts, context)
    if first is None:
        return []
    if context.today and context.today > first:
        return [(first, context.today, "inferred")]
    return [(first, first, "day")]


def _until(parts: _Parts, context: Context) -> list[Span]:
    """From the day named before, where it lies within a month, to the day named here."""
    final = _beginning(parts, context)
    if final is None:
        return []
    last = context.last
    if last and timedelta(0) <= final - last.first <= _MONTH:
        return [(last.first, final, "inferred")]
    return [(final, final, "inferred")]


def _day_of_month(parts: _Parts, context: Context) -> list[Span]:
    before = context.last.last if context.last else context.anchor
    if before is None:
        return []
    dates = [nearest_date(day, before.month, before.year, before) for day in parts.days]
    known = sorted({day for day in dates if day})
    return [(first, final, "day" if first == final else "span") for first, final in _runs(known)]


def _counted(parts: _Parts, context: Context) -> list[Span]:
    """The days up to the one on which the sentence speaks: a weekday that it names, or its own."""
    final = _weekday(parts, context)[0][1] if _weekday(parts, context) else context.today
    if final is None or not parts.count:
        return []
    days = parts.count * (parts.pattern.offset or 1)
    return [(final - timedelta(days - 1), final, "inferred")]


def _weekday(parts: _Parts, context: Context) -> list[Span]:
    """The latest such weekday that is not after the report's own day.

    With an offset of -1 it is before that day ("last Wednesday", said on a Wednesday). In a report
    without any day, the first one from the day named before. Two weekdays are a span ("from Monday
    to Wednesday"); one that begins with the report's own weekday begins that day.
    """
    if not parts.weekdays:
        return []
    final = parts.weekdays[-1]
    if context.anchor is not None:
        near = context.anchor + timedelta(parts.pattern.offset)
        last = near - timedelta((near.weekday() - final) % 7)
    elif context.last is not None:
        last = context.last.last + timedelta((final - context.last.last.weekday()) % 7)
    else:
        return []
    length = timedelta((final - parts.weekdays[0]) % 7)
    if length and context.anchor and context.anchor.weekday() == parts.weekdays[0]:
        last = context.anchor + length
    if parts.pattern.until == 0:  # "the night to Wednesday"
        length = timedelta(1)
    return [(last - length, last + timedelta(parts.pattern.until or 0), "inferred")]


def _weekday_of_same_week(parts: _Parts, context: Context) -> list[Span]:
    """A weekday of the week in which the day named before lies, or of one ``offset`` weeks on.

    Without a weekday, the whole of that week.
    """
    if context.last is None:
        return []
    first = context.last.first
    monday = first - timedelta(first.weekday()) + 7 * timedelta(parts.pattern.offset)
    if not parts.weekdays:
        return [(monday, monday + timedelta(6), "inferred")]
    found = monday + timedelta(parts.weekdays[0])
    return [(found, found, "inferred")]


def _next_weekday(parts: _Parts, context: Context) -> list[Span]:
    """The first such weekday after the report's own day."""
    if context.anchor is None or not parts.weekdays:
        return []
    found = context.anchor + timedelta((parts.weekdays[0] - context.anchor.weekday() - 1) % 7 + 1)
    return [(found, found, "inferred")]


def _same(parts: _Parts, context: Context) -> list[Span]:
    """The day named before; of a time that went on until the day of the telling, that day."""
    last = context.heading or context.last
    if last and last.reading in _GOING_ON:
        return [(last.last, last.last, "inferred")]
    return [(last.first, last.last, "inferred")] if last else []


def _steps(parts: _Parts) -> int:
    """Give the pattern's offset, times the number that its words hold."""
    return parts.pattern.offset * (1 if parts.count is None else parts.count)


def _shift(parts: _Parts) -> timedelta:
    return timedelta(_steps(parts))


def _after_same(parts: _Parts, context: Context) -> list[Span]:
    """Days counted from the day named before; in a report that names none, from its own."""
    from_day = context.last.last if context.last else context.anchor
    if from_day is None:
        return []
    # "Since 24 May ... two days later": its end is the report's own day, which nobody counts from.
    if context.last and (parts.pattern.offset < 0 or context.last.reading == "since"):
        from_day = context.last.first
    found = from_day + _shift(parts)
    until = parts.pattern.until  # "until the next morning"
    return [(found, found if until is None else from_day + timedelta(until), "inferred")]


def _nth_day(parts: _Parts, context: Context) -> list[Span]:
    """The nth of the days named before ("11 and 12 March ... On the second day")."""
    if context.last is None or not parts.count:
        return []
    found = context.last.first + timedelta(parts.count - 1)
    return [(found, found, "inferred")]


def _offset(parts: _Parts, context: Context) -> list[Span]:
    if context.anchor is None:
        return []
    first = context.anchor + _shift(parts)
    until = parts.pattern.until
    return [(first, first if until is None else context.anchor + timedelta(until), "inferred")]


def _week(parts: _Parts, context: Context) -> list[Span]:
    """The week from Monday to Sunday that lies ``offset`` weeks from the report's own day.

    A week that is not over ends on that day; of a weekday in it ("Tuesday of last week") the day.
    """
    if context.anchor is None:
        return []
    monday = context.anchor - timedelta(context.anchor.weekday())
    monday += 7 * timedelta(parts.pattern.offset)
    if parts.weekdays:
        found = monday + timedelta(parts.weekdays[0])
        return [(found, found, "inferred")]
    sunday = monday + timedelta(6)
    if monday <= context.anchor < sunday:
        sunday = context.anchor
    return [(monday, sunday, "inferred")]


def _week_after_same(parts: _Parts, context: Context) -> list[Span]:
    """The week from Monday to Sunday that lies ``offset`` weeks from that of the day before."""
    if context.last is None:
        return []
    monday = context.last.last - timedelta(context.last.last.weekday())
    monday += 7 * timedelta(parts.pattern.offset)
    return [(monday, monday + timedelta(6), "inferred")]


def _weekend(parts: _Parts, context: Context) -> list[Span]:
    """The latest Saturday and Sunday that have begun by the report's own day."""
    if context.anchor is None:
        return []
    first = context.anchor - timedelta((context.anchor.weekday() - 5) % 7)
    return [(first, min(first + timedelta(1), context.anchor), "inferred")]


def _until_now(parts: _Parts, context: Context) -> list[Span]:
    if context.anchor is None:
        return []
    first = context.last.first if context.last else context.anchor
    return [(min(first, context.anchor), context.anchor, "inferred")]


def _month(parts: _Parts, context: Context) -> list[Span]:
    """A whole month; without a year the latest that began before the report's own day.

    Without a name, the month that lies ``offset`` months from the report's own day ("last month");
    one that is not over ends on that day. Two names are the months from one to the other.
    """
    if len(parts.months) == 2 and parts.months[0] < parts.months[1]:
        till = _month(replace(parts, months=parts.months[1:]), context)
        return [(first.replace(month=parts.months[0]), last, how) for first, last, how in till]
    if not parts.months:
        if context.anchor is None:
            return []
        months = context.anchor.year * 12 + context.anchor.month - 1 + _steps(parts)
        first = date(months // 12, months % 12 + 1, 1)
        last = first.replace(day=calendar.monthrange(first.year, first.month)[1])
        if first <= context.anchor:
            last = min(last, context.anchor)
        return [(first, last, "inferred")]
    month, year = parts.months[0], parts.year
    if year is None:
        near = context.anchor or (context.last.last if context.last else None)
        if near is None:
            return []
        year = near.year if month <= near.month else near.year - 1
        if context.past and (after := _soon_after(context.past, 1, month)):
            year = after.year
    return [
        (date(year, month, 1), date(year, month, calendar.monthrange(year, month)[1]), "inferred")
    ]


_THIRDS = {"early": (1, 10), "mid": (11, 20), "late": (21, 31)}
"""Days of a month that "early", "in the middle of" and "late" are taken for."""


def _part_of_month(parts: _Parts, context: Context) -> list[Span]:
    first, last = _THIRDS[parts.part] if parts.part else (1, 31)
    if not parts.months and context.last:  # "at the end of the month": of the day named before
        day = context.last.last
        parts = replace(parts, months=(day.month,), year=day.year)
    return [
        (month.replace(day=first), end.replace(day=min(last, end.day)), precision)
        for month, end, precision in _month(parts, context)
    ]


def _year(parts: _Parts, context: Context) -> list[Span]:
    year = parts.year
    if year is None and context.anchor and parts.pattern.offset:
        year = context.anchor.year + _steps(parts)
    return [(date(year, 1, 1), date(year, 12, 31), "inferred")] if year else []


def _decade(parts: _Parts, context: Context) -> list[Span]:
    if parts.decade is None:
        return []
    year = parts.decade if parts.decade >= 100 else parts.decade + 1900
    if parts.decade < 100 and context.anchor and year + 100 <= context.anchor.year:
        year += 100  # "the 00s", the last that there were
    return [(date(year, 1, 1), date(year + 9, 12, 31), "inferred")]


def _none(parts: _Parts, context: Context) -> list[Span]:
    """What looks like a day and is none ("by 2030")."""
    return []


_READINGS: dict[str, Callable[[_Parts, Context], list[Span]]] = {
    "days": _days,
    "figures": _figures,
    "range": _range,
    "since": _since,
    "until": _until,
    "day_of_month": _day_of_month,
    "counted": _counted,
    "weekday": _weekday,
    "next_weekday": _next_weekday,
    "same_week": _weekday_of_same_week,
    "same": _same,
    "after_same": _after_same,
    "nth_day": _nth_day,
    "offset": _offset,
    "until_now": _until_now,
    "week": _week,
    "week_after_same": _week_after_same,
    "weekend": _weekend,
    "month": _month,
    "part_of_month": _part_of_month,
    "year": _year,
    "decade": _decade,
    "none": _none,
}
