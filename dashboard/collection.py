"""What the collection is: its country, its months, its reports, in words."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from datetime import date
from html import escape

from babel.dates import format_date, format_skeleton

from dashboard.local_words import country_words, list_words
from dashboard.strings import Strings
from dashboard.tables import Report

_MONTHS_NAMED = 3
"""Months of a collection that are named one by one; of more only the first and last are."""


def home_country(reports: Iterable[Report]) -> str:
    """Give the code of the country that the reports are about, empty for none or several."""
    codes = {report.country for report in reports if report.country}
    return codes.pop() if len(codes) == 1 else ""


def collection_country(reports: Iterable[Report], strings: Strings) -> str:
    """Name the country that the reports are about: "World" for none or several."""
    home = home_country(reports)
    return country_words(home, strings.locale) if home else strings("page.world")


def collection_line(days: tuple[date, ...], reports: int, country: str, strings: Strings) -> str:
    """Write whose telling it is: "Kazakhstan, January 2022, as two reports tell it"."""
    numbers = ("", *strings("page.numbers").split())
    number = numbers[reports] if 0 < reports < len(numbers) else str(reports)
    told = strings("page.told", n=reports, number=number) if reports else strings("page.told_none")
    return ", ".join(part for part in (country, _months(days, strings), told) if part)


def whose_telling(reports: Collection[Report], days: tuple[date, ...], strings: Strings) -> str:
    """Write whose telling it is, of reports and the days of their slider."""
    country = collection_country(reports, strings)
    return collection_line(days, len(reports), country, strings)


def masthead(line: str, strings: Strings) -> str:
    """Give the head of the page as HTML.

    :param line: whose telling it is.
    """
    title = escape(strings("page.title"))
    return f"<div class='masthead'><h1>{title}</h1><p>{escape(line)}</p></div>"


def _months(days: tuple[date, ...], strings: Strings) -> str:
    firsts = list({(day.year, day.month): day for day in reversed(days)}.values())[::-1]
    if not firsts:
        return ""
    locale = strings.locale
    whole = [str(format_skeleton("yMMMM", day, locale=locale)) for day in firsts]
    if firsts[0].year != firsts[-1].year:
        if len(whole) > _MONTHS_NAMED:
            return strings("page.months_from_to", first=whole[0], last=whole[-1])
        return list_words(whole, locale)
    names = [_name_in(words, day, locale) for words, day in zip(whole, firsts, strict=True)]
    if len(names) > _MONTHS_NAMED:
        named = strings("page.months_from_to", first=names[0], last=names[-1])
    else:
        named = list_words(names, locale)
    # The year stands once, before the months or after them as the language has it.
    return whole[-1].replace(names[-1], named)


def _name_in(words: str, day: date, locale: str) -> str:
    """Give the month's name in the form that ``words``, the month with its year, have."""
    alone, inflected = (str(format_date(day, form, locale=locale)) for form in ("LLLL", "MMMM"))
    return alone if alone in words else inflected
