"""Days that the words name: dates, months, years, in words or in figures."""

from __future__ import annotations

import calendar
from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta

from geocode.date_parts import Context, Parts, Span, shift_of, steps_of
from geocode.model import YEARS

EARLIER = timedelta(183)
"""How far before a report's own day a day lies of which it tells as of another time."""

WHOLE_MONTHS = frozenset({"month", "part_of_month", "year", "decade"})
"""Readings that are too wide to be carried over or to open a report's window."""

NAMED = frozenset({"days", "figures", "range", "day_of_month"})
"""Readings of days that are named in full or by their number, not counted from another."""

THIRDS = {
    "early": (1, 10),
    "mid": (11, 20),
    "late": (21, 31),
    "first_half": (1, 15),
    "second_half": (16, 31),
}
"""Days of a month that "early", "in the middle of" and "late" are taken for, and its halves."""


_NEAR = timedelta(15)
"""How far ahead a day without its month may lie: further on, that of the month before is nearer."""


def nearest_date(day: int, month: int, year: int | None, near: date | None) -> date | None:
    """Give the date with this day and month: of ``year``, else the one nearest to ``near``."""
    years = [year] if year else [near.year + n for n in (-1, 0, 1)] if near else []
    dates = []
    for each in years:
        if day <= calendar.monthrange(each, month)[1]:
            dates.append(date(each, month, day))
    return min(dates, key=lambda d: abs((d - near).days) if near else 0, default=None)


def resolved(parts: Parts, context: Context) -> list[date]:
    """Give the dates of the days and months that the words name, those there are."""
    near = context.anchor or (context.last.last if context.last else None)
    months, year = parts.months, parts.year
    if not months and (before := context.before):
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
    if found and found < past - EARLIER:
        return nearest_date(day, month, past.year + 1, None)
    return found


def _on_weekday(weekday: int, day: int, month: int, near: date) -> date | None:
    """Give the nearest date that falls on its weekday; the nearest of all where none does."""
    years = (nearest_date(day, month, near.year + n, None) for n in (-1, 0, 1))
    fitting = [d for d in years if d and d.weekday() == weekday]
    return min(fitting, key=lambda d: abs(d - near), default=nearest_date(day, month, None, near))


def _days(parts: Parts, context: Context) -> list[Span]:
    shift = shift_of(parts)  # "on the eve of 5 January", "two days after 5 January"
    dates = sorted({day + shift for day in resolved(parts, context)})
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


def _range(parts: Parts, context: Context) -> list[Span]:
    if not parts.months:  # "the night of the 14th to the 15th"
        ends = [
            day for day, _, _ in day_of_month_days(replace(parts, days=parts.days[:1]), context)
        ]
        ends += [
            day for day, _, _ in day_of_month_days(replace(parts, days=parts.days[1:]), context)
        ]
        return [(ends[0], ends[1], "span")] if len(ends) == 2 and ends[0] <= ends[1] else []
    dates = resolved(parts, context)
    if len(dates) != 2:
        return []
    first, last = dates
    if last < first and parts.year:  # "30 December to 2 January 2022"
        first = nearest_date(first.day, first.month, first.year - 1, None) or first
    return [(first, last, "span")] if first <= last else []


def figures_days(parts: Parts, context: Context) -> list[Span]:
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
    if not (year in YEARS and 1 <= month <= 12):
        return None
    return date(year, month, day) if 1 <= day <= calendar.monthrange(year, month)[1] else None


def day_of_month_days(parts: Parts, context: Context) -> list[Span]:
    """Days whose month is that of the day named before ("the 4th"), or one beside it where only
    there the day is its weekday ("Thursday 1"). Without a day before it is the report's own month,
    or the one before where that is nearer."""
    before = context.before
    if before is None:
        return []
    if len(parts.weekdays) == len(parts.days):
        pairs = zip(parts.weekdays, parts.days, strict=True)
        dates = [
            on_its_weekday(before, day, weekday) or _in_its_month(before, day, context)
            for weekday, day in pairs
        ]
    else:
        dates = [_in_its_month(before, day, context) for day in parts.days]
    known = sorted({day for day in dates if day})
    return [(first, final, "day" if first == final else "span") for first, final in _runs(known)]


def on_its_weekday(near: date, day: int, weekday: int) -> date | None:
    """Give the day of the month of ``near``, or of the one before or after, that is its weekday."""
    dates = [in_month(near, shift, day) for shift in (0, -1, 1)]
    fitting = [date for date in dates if date and date.weekday() == weekday]
    return min(fitting, key=lambda date: abs(date - near), default=None)


def _in_its_month(before: date, day: int, context: Context) -> date | None:
    """Give the day of the month of ``before``, or of the month before or after it.

    After another day without its month the tale goes on into the next one. Where no day was named,
    it is one of the days in the title, else not one that lies far ahead.
    """
    this = in_month(before, 0, day)
    last = context.told
    if last and last.last != context.anchor:
        after = in_month(before, 1, day)
        goes_on = last.reading == "day_of_month" and this and this < last.first
        has_been = after and context.anchor and after <= context.anchor
        return after if goes_on and has_been else this
    earlier = in_month(before, -1, day)
    if period := context.period:
        within = [d for d in (this, earlier) if d and period.first <= d <= period.last]
        return within[0] if within else this
    is_far = this is None or this - before >= _NEAR
    return earlier if earlier and is_far else this


def in_month(near: date, shift: int, day: int) -> date | None:
    """Give a day of the month that lies ``shift`` months from that of ``near``, if it has it."""
    months = near.year * 12 + near.month - 1 + shift
    return nearest_date(day, months % 12 + 1, months // 12, None)


def month_days(parts: Parts, context: Context) -> list[Span]:
    """A whole month; without a year the latest that began before the report's own day.

    Without a name, the month that lies ``offset`` months from the report's own day ("last month");
    one that is not over ends on that day. Two names are the months from one to the other.
    """
    if len(parts.months) == 2 and parts.months[0] < parts.months[1]:
        till = month_days(replace(parts, months=parts.months[1:]), context)
        return [(first.replace(month=parts.months[0]), last, how) for first, last, how in till]
    if not parts.months:
        if context.anchor is None:
            return []
        # "This month", in a bulletin of March that came out in April, is March.
        today = context.anchor if steps_of(parts) else context.today or context.anchor
        months = today.year * 12 + today.month - 1 + steps_of(parts)
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


def _part_of_month(parts: Parts, context: Context) -> list[Span]:
    first, last = THIRDS[parts.part] if parts.part else (1, 31)
    if not parts.months and context.last:  # "at the end of the month": of the day named before
        day = context.last.last
        parts = replace(parts, months=(day.month,), year=day.year)
    return [
        (month.replace(day=first), end.replace(day=min(last, end.day)), precision)
        for month, end, precision in month_days(parts, context)
    ]


def _year(parts: Parts, context: Context) -> list[Span]:
    year = parts.year
    if year is None and context.anchor and parts.pattern.offset:
        year = context.anchor.year + steps_of(parts)
    return [(date(year, 1, 1), date(year, 12, 31), "inferred")] if year else []


def _decade(parts: Parts, context: Context) -> list[Span]:
    if parts.decade is None:
        return []
    year = parts.decade if parts.decade >= 100 else parts.decade + 1900
    if parts.decade < 100 and context.anchor and year + 100 <= context.anchor.year:
        year += 100  # "the 00s", the last that there were
    return [(date(year, 1, 1), date(year + 9, 12, 31), "inferred")]


def _none(parts: Parts, context: Context) -> list[Span]:
    """What looks like a day and is none ("by 2030")."""
    return []


CALENDAR: dict[str, Callable[[Parts, Context], list[Span]]] = {
    "days": _days,
    "figures": figures_days,
    "range": _range,
    "day_of_month": day_of_month_days,
    "month": month_days,
    "part_of_month": _part_of_month,
    "year": _year,
    "decade": _decade,
    "none": _none,
}
"""The readings of these days."""
