"""Plain words for days, precision, places and sources."""

from __future__ import annotations

from datetime import date

from babel.dates import format_date
from babel.lists import format_list

from dashboard.tables import Event, Excerpt, Place, Report

_LOCALE = "en_GB"

_WINDOW = "the report's window"


def long_day(day: date) -> str:
    """Write a day out: "Tuesday 4 January 2022"."""
    return format_date(day, "EEEE d MMMM y", locale=_LOCALE)


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
    """Say how exact the days are: "day: worked out from “for the sixth day”"."""
    if excerpt.date_rule.startswith("correction"):
        return f"day: “{excerpt.day}”, set by hand"
    if not excerpt.day:
        return "days: none stated, the days that the report covers"
    one_or_more = "day" if event.first == event.last else "days"
    carried = ", in the sentence before" if "carried" in excerpt.date_rule else ""
    if event.date_precision == "inferred" or carried:
        return f"{one_or_more}: worked out from “{excerpt.day}”{carried}"
    return "day: stated" if event.first == event.last else "days: both ends stated"


def place_precision(place: Place, excerpt: Excerpt) -> str:
    """Say how exact the place is."""
    precision = f"place: {place.precision}"
    rule = excerpt.place_rule
    if rule.startswith("correction"):
        return f"{precision}, set by hand"
    if "national" in rule or rule == "the report's country":
        return f"{precision}, no town named"
    if "carried" in rule:
        whence = "paragraph" if "paragraph" in rule else "sentence"
        return f"{precision}, carried over from “{excerpt.place}” in the {whence} before"
    return precision


def source(report: Report, excerpt: Excerpt, language: str) -> str:
    """Name the source of an excerpt: publisher, day, language."""
    if report.published:
        day = format_date(report.published, "d MMMM y", locale=_LOCALE)
    elif report.dated:
        day = f"dated {format_date(report.dated, 'd MMMM y', locale=_LOCALE)} in its text"
    else:
        day = "undated"
    return " · ".join(p for p in (report.publisher or report.file, day, language) if p)


def place_line(place: Place, spellings: tuple[str, ...], count: int) -> str:
    """Write the line under a place's name: type, region, spellings, number of events."""
    parts = [place.type if place.type != "country" else "whole country"]
    if place.region and place.region != place.name:
        parts[0] += f" in {place.region}"
    if spellings:
        quoted = format_list([f"“{s}”" for s in spellings], locale=_LOCALE)
        parts.append(f"in the reports as {quoted}")
    order = ", latest first" if count > 1 else ""
    parts.append(f"{count} {'event' if count == 1 else 'events'} up to this day{order}")
    return " · ".join(parts)


def collection_line(days: tuple[date, ...], reports: int, country: str) -> str:
    """Write whose telling it is: "Kazakhstan, January 2022, as two reports tell it"."""
    months = list(dict.fromkeys(format_date(d, "MMMM y", locale=_LOCALE) for d in days))
    if len({d.year for d in days}) == 1:
        months = [m.rpartition(" ")[0] for m in months[:-1]] + months[-1:]
    when = format_list(months, locale=_LOCALE)
    numbers = ("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")
    number = numbers[reports] if reports < len(numbers) else str(reports)
    told = "report tells it" if reports == 1 else "reports tell it"
    return f"{country}, {when}, as {number} {told}"
