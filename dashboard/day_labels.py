"""Short words for the days of the slider: under its chart, and where the chart speaks of a day."""

from __future__ import annotations

from datetime import date
from functools import cache

from babel.dates import format_date, format_skeleton

_WEEK = 7

_LONGEST_BY_WEEK = 100
_LONGEST_BY_MONTH = 800
"""Days of a slider whose labels are a week, or a month, apart; those of a longer one a year."""


def short_days(days: tuple[date, ...], locale: str) -> list[str]:
    """Give each day as "4 Jan", with its year where the slider has more than one."""
    skeleton = "yMMMd" if days[0].year != days[-1].year else "MMMd"
    return [str(format_skeleton(skeleton, day, locale=locale)) for day in days]


def day_labels(days: tuple[date, ...], locale: str) -> list[tuple[int, str]]:
    """Give the days that bear a label, by number, and its words.

    The first and the last day, and between them the firsts of months with the days a week apart,
    the firsts of months alone, or those of years: the longer the slider, the fewer.
    """
    words = short_days(days, locale)
    last = len(days) - 1
    if len(days) > _LONGEST_BY_WEEK:
        by_month = len(days) <= _LONGEST_BY_MONTH
        between = [
            (n, _short(day, "y" if day.month == 1 else "LLL", locale))
            for n, day in enumerate(days)
            if day.day == 1 and (by_month or day.month == 1) and 0 < n < last
        ]
        return [(0, words[0]), *between, (last, words[last])]
    fixed = [n for n, day in enumerate(days) if day.day == 1] + [last]
    weekly = [
        n for n in range(0, len(days), _WEEK) if all(abs(n - other) > _WEEK // 2 for other in fixed)
    ]
    return [(n, words[n]) for n in sorted({*weekly, *fixed})]


@cache
def _short(day: date, pattern: str, locale: str) -> str:
    return str(format_date(day, pattern, locale=locale))
