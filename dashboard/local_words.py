"""Days, languages and numbers in the language of the page, as Unicode CLDR writes them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date
from functools import cache

from babel import Locale
from babel.dates import format_date, format_interval, format_skeleton
from babel.lists import format_list
from babel.numbers import format_decimal

from dashboard.strings import Strings


@cache
def span_words(first: date, last: date, locale: str) -> str:
    """Write the days from ``first`` to ``last``, both of them: "2–6 January 2022".

    A whole year is written as such: "2011".
    """
    if first == last:
        return str(format_date(first, "long", locale=locale))
    if first == date(first.year, 1, 1) and last == date(first.year, 12, 31):
        return str(first.year)
    # CLDR has spans with short months only (and in Italian "02"): written out as a day alone is.
    differs = "y" if first.year != last.year else "M" if first.month != last.month else "d"
    start, end = Locale.parse(locale).interval_formats["yMMMd"][differs]
    return "".join(
        str(format_date(day, part.replace("MMM", "MMMM").replace("dd", "d"), locale=locale))
        for day, part in ((first, start), (last, end))
    )


@cache
def country_words(code: str, locale: str) -> str:
    """Name a country by its code; one that CLDR does not know stands for itself."""
    return str(Locale.parse(locale).territories.get(code, code))


def list_words(words: Sequence[str], locale: str) -> str:
    """Join words as a sentence does: "English and Italian"."""
    return str(format_list(list(words), locale=locale))


def day_words(day: date, strings: Strings) -> str:
    """Write a day of the collection: "4 January", with its year where it has days of several."""
    return days_words(day, day, strings)


def days_words(first: date, last: date, strings: Strings) -> str:
    """Write days as :func:`day_words` writes one: "2–6 January"."""
    write = span_words if strings.with_years else _without_year
    return write(first, last, strings.locale)


@cache
def _without_year(first: date, last: date, locale: str) -> str:
    if first == last:
        return str(format_skeleton("MMMMd", first, locale=locale))
    words = str(format_interval(first, last, "MMMMd", locale=locale))
    # In Italian CLDR has "02–06 gen", but "2 gen" for a day alone.
    return re.sub(r"\b0(?=\d)", "", words)


@cache
def month_words(day: date, locale: str, with_year: bool) -> str:
    """Write a day's month, and its year where that is asked for: "January 2022"."""
    if with_year:
        return str(format_skeleton("yMMMM", day, locale=locale))
    return str(format_date(day, "LLLL", locale=locale))


def number_words(number: int, locale: str) -> str:
    """Write a whole number: "2,345"."""
    return str(format_decimal(number, locale=locale))
