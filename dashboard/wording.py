"""Plain words for days, precision, places and sources."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date
from functools import cache

from babel import Locale, UnknownLocaleError
from babel.dates import format_date
from babel.lists import format_list

from dashboard.tables import Event, Excerpt, Place, Report

_LOCALE = "en_GB"

_LONGEST_TITLE = 32

STATED = (
    "day",
    "day in figures",
    "range",
    "range in figures",
    "list of days",
    "list of days in figures",
)
"""Rules of a day that the words themselves state in full."""

_MONTH_FROM_BEFORE = ", month from before"
"""What ends the rules of days whose month another day gives."""

_BEGINNINGS = ("since a day", "from a day on")
"""Rules that state a first day; a last one is worked out."""

_SAID_ELSEWHERE = re.compile(r"; days of what corresponds to it in (.+) \(at \d+\)$")

_CARRIED = re.compile(r"carried from (.*?) ?\(at \d+\)")


@cache
def long_day(day: date) -> str:
    """Write a day out: "Tuesday 4 January 2022"."""
    return str(format_date(day, "EEEE d MMMM y", locale=_LOCALE))


def days_of(event: Event) -> str:
    """Write an event's days: "4 January", "2–6 January 2022" becomes short where it can."""
    first, last = event.first, event.last
    if (first.month, first.day, last.month, last.day) == (1, 1, 12, 31) and first.year == last.year:
        return str(first.year)
    if first == last:
        return format_date(first, "d MMMM y", locale=_LOCALE)
    if (first.year, first.month) == (last.year, last.month):
        return f"{first.day}–{format_date(last, 'd MMMM y', locale=_LOCALE)}"
    return (
        f"{format_date(first, 'd MMMM y', locale=_LOCALE)} – "
        f"{format_date(last, 'd MMMM y', locale=_LOCALE)}"
    )


def date_precision(event: Event, excerpt: Excerpt) -> str:
    """Say how this excerpt gives the event's days: "day: worked out from “for the sixth day”".

    Each language file names its own rules. Of one that is not known here no more is said than what
    is true of all: the days come from these words.
    """
    days = "day" if event.first == event.last else "days"
    rule = excerpt.date_rule
    if rule.startswith("correction"):
        words = f"{_quoted(excerpt.day)}, " if excerpt.day else ""
        return f"{days}: {words}set by hand"
    if same := _SAID_ELSEWHERE.search(rule):
        where = "" if same[1] == excerpt.report else f" in {same[1]}"
        what = "that" if days == "day" else "those"
        return f"{days}: {what} of a sentence{where} that says the same"
    if not excerpt.day:
        return "days: none stated, the days that the report covers"
    if whence := _whence(rule):
        return f"{days}: worked out from {_quoted(excerpt.day)} {whence}"
    if rule in STATED:
        return "day: stated" if days == "day" else "days: both ends stated"
    if rule.endswith(_MONTH_FROM_BEFORE):
        return f"{days}: stated, the month worked out"
    if rule in _BEGINNINGS and days == "day":
        return "first day: stated"
    return f"{days}: worked out from {_quoted(excerpt.day)}"


def place_precision(place: Place, excerpt: Excerpt) -> str:
    """Say how exact the place is, and whence it comes where the excerpt does not name it."""
    precision = f"place: {place.precision}"
    rule = excerpt.place_rule
    if rule.startswith("correction"):
        return f"{precision}, set by hand"
    if rule.startswith("national measure") or rule == "the report's country":
        return f"{precision}, no town named"
    if rule.startswith("the dateline"):
        return f"{precision}, {_quoted(excerpt.place)} in the dateline"
    if whence := _whence(rule):
        return f"{precision}, carried over from {_quoted(excerpt.place)} {whence}"
    return precision


def _whence(rule: str) -> str:
    """Say where the words stand that ``rule`` carries over, "" where it carries none."""
    if not (carried := _CARRIED.search(rule)):
        return ""
    where = carried[1]
    if where.startswith("the "):
        return f"in {where}"
    return where if where.startswith("earlier ") else "before it"


def _quoted(words: str) -> str:
    """Give the words of a table's value, which separates them by "; ", in quotation marks."""
    return format_list([f"“{each}”" for each in words.split("; ")], locale=_LOCALE)


def source(report: Report, language: str) -> str:
    """Name the source of an excerpt: publisher, title, day, language.

    A long title is cut between words; a report without a title goes by its file.
    """
    name = f"“{_shortened(report.title)}”" if report.title else report.file
    if report.published:
        day = format_date(report.published, "d MMMM y", locale=_LOCALE)
    elif report.dated:
        day = f"dated {format_date(report.dated, 'd MMMM y', locale=_LOCALE)} in its text"
    else:
        day = "undated"
    return " · ".join((", ".join(p for p in (report.publisher, name) if p), day, language))


def _shortened(title: str) -> str:
    if len(title) <= _LONGEST_TITLE:
        return title
    whole_words = title[: _LONGEST_TITLE - 1].rpartition(" ")[0]
    return f"{whole_words or title[: _LONGEST_TITLE - 2]} …"


def language_name(code: str) -> str:
    """Name a language by its code; a code that Unicode CLDR does not know stands for itself."""
    if code in ("", "und"):
        return "language unknown"
    try:
        return Locale.parse(code).get_display_name("en") or code
    except (UnknownLocaleError, ValueError):
        return code


def place_line(place: Place, spellings: tuple[str, ...], count: int, home: str = "") -> str:
    """Write the line under a place's name: type, region, country, spellings, number of events.

    :param home: code of the country that the collection is about, which is not named.
    """
    within = [place.region] if place.region != place.name else []
    within.append(country_abroad(place, home))
    named = ", ".join(name for name in within if name)
    parts = [place.type if place.type != "country" else "whole country"]
    if named:
        parts[0] += f" in {named}"
    if spellings:
        quoted = format_list([f"“{s}”" for s in spellings], locale=_LOCALE)
        parts.append(f"in the reports as {quoted}")
    order = ", latest first" if count > 1 else ""
    parts.append(f"{count} {'event' if count == 1 else 'events'} up to this day{order}")
    return " · ".join(parts)


def home_country(reports: Iterable[Report]) -> str:
    """Give the code of the country that the reports are about, empty for none or several."""
    codes = {report.country for report in reports if report.country}
    return codes.pop() if len(codes) == 1 else ""


def country_name(code: str) -> str:
    """Name a country by its code; one that Unicode CLDR does not know stands for itself."""
    return str(Locale.parse(_LOCALE).territories.get(code, code))


def country_abroad(place: Place, home: str) -> str:
    """Name the country of a place outside ``home``, empty for one inside and for a country."""
    return "" if place.country == home or place.type == "country" else country_name(place.country)


def collection_country(reports: Iterable[Report]) -> str:
    """Name the country that the reports are about: "World" for none or several."""
    home = home_country(reports)
    return country_name(home) if home else "World"


_MONTHS_NAMED = 3
"""Months of a collection that are named one by one; of more only the first and last are."""


def collection_line(days: tuple[date, ...], reports: int, country: str) -> str:
    """Write whose telling it is: "Kazakhstan, January 2022, as two reports tell it"."""
    numbers = ("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")
    number = numbers[reports] if reports < len(numbers) else str(reports)
    told = "report tells it" if reports == 1 else "reports tell it"
    return ", ".join(part for part in (country, _months(days), f"as {number} {told}") if part)


def _months(days: tuple[date, ...]) -> str:
    months = list(dict.fromkeys(format_date(d, "MMMM y", locale=_LOCALE) for d in days))
    if len({d.year for d in days}) == 1:
        months = [m.rpartition(" ")[0] for m in months[:-1]] + months[-1:]
    if len(months) > _MONTHS_NAMED:
        return f"{months[0]} to {months[-1]}"
    return str(format_list(months, locale=_LOCALE)) if months else ""
