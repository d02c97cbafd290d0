"""Days and numbers in the language of the page, as Unicode CLDR writes them."""

from __future__ import annotations

from datetime import date
from functools import cache

from babel.dates import format_date, format_interval, format_skeleton
from babel.numbers import format_decimal


@cache
def day_words(day: date, locale: str) -> str:
    """Write a day without its year: "4 January"."""
    return str(format_skeleton("MMMMd", day, locale=locale))


@cache
def span_words(first: date, last: date, locale: str) -> str:
    """Write the days from ``first`` to ``last``, both of them, without years: "2–6 January"."""
    if first == last:
        return day_words(first, locale)
    return str(format_interval(first, last, "MMMMd", locale=locale))


@cache
def month_words(day: date, locale: str, with_year: bool) -> str:
    """Write a day's month, and its year where that is asked for: "January 2022"."""
    return str(format_date(day, "LLLL y" if with_year else "LLLL", locale=locale))


def number_words(number: int, locale: str) -> str:
    """Write a whole number: "2,345"."""
    return str(format_decimal(number, locale=locale))
