"""Days counted from another: weekdays, "yesterday", "since Monday", "the following day"."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta

from geocode.calendar_days import (
    WHOLE_MONTHS,
    day_of_month_days,
    figures_days,
    month_days,
    resolved,
)
from geocode.date_parts import Context, Parts, Span, shift_of
from geocode.model import Day

_MONTH = timedelta(31)

COUNTED = frozenset({"same", "after_same", "nth_day", "week_after_same"})
"""Readings that count from the day named before."""

ENDED = frozenset({"until", "lasting"})
"""Readings of a time that began on the day named before and says when it ended."""

GOING_ON = frozenset({"since", "counted", "until_now"})
"""Readings of a time that ends with the day on which the sentence speaks."""


def _beginning(parts: Parts, context: Context) -> date | None:
    """Give the day named by a date, a weekday, a month, a year or a number of days ago."""
    if parts.days and not parts.months:
        return next((first for first, _, _ in day_of_month_days(parts, context)), None)
    if parts.days:
        return next(iter(resolved(parts, context)), None)
    for reading in (figures_days if parts.figures else None, _weekday if parts.weekdays else None):
        if reading:
            return next((first for first, _, _ in reading(parts, context)), None)
    if parts.months:
        return next((first for first, _, _ in month_days(parts, context)), None)
    if parts.year:
        return date(parts.year, 1, 1)
    return next((first for first, _, _ in _offset(parts, context)), None)


def _since(parts: Parts, context: Context) -> list[Span]:
    """From the day named to the report's own day: the end is worked out, so "inferred"."""
    first = _beginning(parts, context)
    if first is None:
        return []
    for today in (context.today, context.anchor):  # or, begun after the days of the title
        if today and today > first:
            return [(first, today, "inferred")]
    return [(first, first, "day")]


def _until(parts: Parts, context: Context) -> list[Span]:
    """From the day named before, where it lies within a month, to the day named here; to one that
    is still to come from the report's own, where none was named."""
    final = _beginning(parts, context)
    if final is None:
        return []
    last = context.last
    if last and parts.weekdays and not parts.days and _is_within_month(last.first, context):
        final = last.first + timedelta((parts.weekdays[-1] - last.first.weekday()) % 7)
    elif parts.weekdays and not parts.days and not last:  # "until Friday": the next one
        final = next((day for day, _, _ in _next_weekday(parts, context)), final)
    if last and timedelta(0) <= final - last.first <= _MONTH:
        return [(last.first, final, "inferred")]
    if last is None and context.anchor and timedelta(0) < final - context.anchor <= _MONTH:
        return [(context.anchor, final, "inferred")]
    return [(final, final, "inferred")]


def _lasting(parts: Parts, context: Context) -> list[Span]:
    """So many days from the day named before ("on 2 May they struck, and for ten days ...")."""
    last = context.last
    if last is None or not parts.count or last.first != last.last:
        return []
    final = last.first + timedelta(parts.count - 1)
    is_over = context.heading or context.anchor is None or final <= context.anchor
    return [(last.first, final, "inferred")] if is_over else []


def _is_within_month(day: date, context: Context) -> bool:
    """Tell a day of which a report tells as news: "until Friday" is then the first one after it."""
    anchor = context.anchor
    return anchor is not None and timedelta(0) <= anchor - day <= _MONTH


def _counted(parts: Parts, context: Context) -> list[Span]:
    """The days up to the one on which the sentence speaks: a weekday that it names, or its own.

    Under a heading of several days the nth of them.
    """
    heading = context.heading
    if heading and heading.reading not in WHOLE_MONTHS and parts.count and parts.is_nth:
        nth = heading.first + timedelta(parts.count - 1)
        if heading.first < heading.last and nth <= heading.last:
            return [(nth, nth, "inferred")]
    weekday = next(iter(_weekday(parts, context)), None)
    final = weekday[1] if weekday else context.today
    if final is None or not parts.count:
        return []
    days = parts.count * (parts.pattern.offset or 1)
    return [(final - timedelta(days - 1), final, "inferred")]


def _weekday(parts: Parts, context: Context) -> list[Span]:
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


def _weekday_of_same_week(parts: Parts, context: Context) -> list[Span]:
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


def _next_weekday(parts: Parts, context: Context) -> list[Span]:
    """The first such weekday after the report's own day."""
    if context.anchor is None or not parts.weekdays:
        return []
    found = context.anchor + timedelta((parts.weekdays[0] - context.anchor.weekday() - 1) % 7 + 1)
    return [(found, found, "inferred")]


def _same(parts: Parts, context: Context) -> list[Span]:
    """The day named before; of a time that went on until the day of the telling, that day.

    Under a heading it is the heading's, or the one named before within a heading of several days.
    """
    last = context.last
    if context.heading and not (last and _is_within(last, context.heading)):
        last = context.heading
    if last and last.reading in GOING_ON:
        return [(last.last, last.last, "inferred")]
    return [(last.first, last.last, "inferred")] if last else []


def _is_within(day: Day, heading: Day) -> bool:
    return heading.first <= day.first and day.last <= heading.last


def _after_same(parts: Parts, context: Context) -> list[Span]:
    """Days counted from the day named before, or the first such weekday after it; in a report that
    names none, from its own."""
    from_day = context.last.last if context.last else context.anchor
    if from_day is None or not (context.last or parts.pattern.offset or parts.weekdays):
        return []
    # "Since 24 May ... two days later": its end is the report's own day, which nobody counts from.
    if context.last and (parts.pattern.offset < 0 or context.last.reading == "since"):
        from_day = context.last.first
    if parts.weekdays:  # "the following Saturday"
        found = from_day + timedelta((parts.weekdays[0] - from_day.weekday() - 1) % 7 + 1)
        return [(found, found, "inferred")]
    found = from_day + shift_of(parts)
    until = parts.pattern.until  # "until the next morning"
    return [(found, found if until is None else from_day + timedelta(until), "inferred")]


def _nth_day(parts: Parts, context: Context) -> list[Span]:
    """The nth of the days named before ("11 and 12 March ... On the second day").

    An offset of 1 counts the days after the first ("two days after the beginning of the strike").
    """
    if context.last is None or not parts.count:
        return []
    found = context.last.first + timedelta(parts.count - 1 + parts.pattern.offset)
    return [(found, found, "inferred")]


def _offset(parts: Parts, context: Context) -> list[Span]:
    if context.anchor is None:
        return []
    first = context.anchor + shift_of(parts)
    until = parts.pattern.until
    return [(first, first if until is None else context.anchor + timedelta(until), "inferred")]


def _week(parts: Parts, context: Context) -> list[Span]:
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


def _week_after_same(parts: Parts, context: Context) -> list[Span]:
    """The week from Monday to Sunday that lies ``offset`` weeks from that of the day before."""
    if context.last is None:
        return []
    monday = context.last.last - timedelta(context.last.last.weekday())
    monday += 7 * timedelta(parts.pattern.offset)
    return [(monday, monday + timedelta(6), "inferred")]


def _weekend(parts: Parts, context: Context) -> list[Span]:
    """The latest Saturday and Sunday that have begun by the report's own day."""
    if context.anchor is None:
        return []
    first = context.anchor - timedelta((context.anchor.weekday() - 5) % 7)
    return [(first, min(first + timedelta(1), context.anchor), "inferred")]


def _until_now(parts: Parts, context: Context) -> list[Span]:
    if context.anchor is None:
        return []
    first = context.last.first if context.last else context.anchor
    return [(min(first, context.anchor), context.anchor, "inferred")]


COUNTING: dict[str, Callable[[Parts, Context], list[Span]]] = {
    "since": _since,
    "until": _until,
    "lasting": _lasting,
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
}
"""The readings of these days."""
