"""Days, precision, places and sources in the words of the page's language."""

from __future__ import annotations

import re
from datetime import date
from functools import cache

from babel import Locale, UnknownLocaleError
from babel.dates import format_date

from dashboard.local_words import country_words, list_words, span_words
from dashboard.place_names import place_name, region_of_place
from dashboard.strings import Strings
from dashboard.tables import Event, Excerpt, Place, Report

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

_WHENCE = {
    "the sentence before": "sentence",
    "the paragraph before": "paragraph",
    "earlier in the paragraph": "earlier",
}
"""How the tables say whence a place or day is carried, and the key of it in the strings."""


@cache
def in_full(day: date, pattern: str, locale: str) -> str:
    """Write a day out: "Tuesday 4 January 2022"; ``pattern`` is one of Unicode CLDR."""
    return str(format_date(day, pattern, locale=locale))


def days_of(event: Event, strings: Strings) -> str:
    """Write an event's days: "4 January 2022", "2–6 January 2022"."""
    return span_words(event.first, event.last, strings.locale)


def date_precision(event: Event, excerpt: Excerpt, strings: Strings) -> str:
    """Say how this excerpt gives the event's days: "day: worked out from “for the sixth day”".

    Each language file names its own rules. Of one that is not known here no more is said than what
    is true of all: the days come from these words.
    """
    n = 1 if event.first == event.last else 2
    rule = excerpt.date_rule
    words = quoted(excerpt.day, strings)
    if rule.startswith("correction"):
        key = "precision.by_hand_from" if excerpt.day else "precision.by_hand"
        return strings(key, n=n, words=words)
    if same := _SAID_ELSEWHERE.search(rule):
        key = "precision.elsewhere" if same[1] == excerpt.report else "precision.elsewhere_in"
        return strings(key, n=n, report=same[1])
    if not excerpt.day:
        return strings("precision.none_stated")
    if whence := _whence(rule, strings):
        return strings("precision.worked_out_there", n=n, words=words, where=whence)
    if rule in STATED:
        return strings("precision.stated", n=n)
    if rule.endswith(_MONTH_FROM_BEFORE):
        return strings("precision.month_worked_out", n=n)
    if rule in _BEGINNINGS and n == 1:
        return strings("precision.first_stated")
    return strings("precision.worked_out", n=n, words=words)


def place_precision(place: Place, excerpt: Excerpt, strings: Strings) -> str:
    """Say how exact the place is, and whence it comes where the excerpt does not name it."""
    precision = strings(f"type.{place.precision}")
    rule = excerpt.place_rule
    words = quoted(excerpt.place, strings)
    if rule.startswith("correction"):
        return strings("precision.place_by_hand", precision=precision)
    if (
        rule.startswith(("national measure", "people of a country"))
        or rule == "the report's country"
    ):
        return strings("precision.place_no_town", precision=precision)
    if rule.startswith("the dateline"):
        return strings("precision.place_dateline", precision=precision, words=words)
    if whence := _whence(rule, strings):
        return strings("precision.place_carried", precision=precision, words=words, where=whence)
    return strings("precision.place", precision=precision)


def _whence(rule: str, strings: Strings) -> str:
    """Say where the words stand that ``rule`` carries over, "" where it carries none."""
    if not (carried := _CARRIED.search(rule)):
        return ""
    return strings(f"where.{_WHENCE.get(carried[1], 'before')}")


def quoted(words: str, strings: Strings) -> str:
    """Give the words of a table's value, which separates them by "; ", in quotation marks."""
    return list_words([strings("mark.quoted", words=w) for w in words.split("; ")], strings.locale)


def source(report: Report, language: str, strings: Strings) -> str:
    """Name the source of an excerpt: publisher, title, day, language.

    A long title is cut between words; a report without a title goes by its file.
    """
    name = report.file
    if report.title:
        name = strings("mark.quoted", words=_shortened(report.title))
    if report.published:
        day = span_words(report.published, report.published, strings.locale)
    elif report.dated:
        day = strings(
            "panel.dated_in_text", day=span_words(report.dated, report.dated, strings.locale)
        )
    else:
        day = strings("panel.undated")
    return " · ".join((", ".join(p for p in (report.publisher, name) if p), day, language))


def _shortened(title: str) -> str:
    if len(title) <= _LONGEST_TITLE:
        return title
    whole_words = title[: _LONGEST_TITLE - 1].rpartition(" ")[0]
    return f"{whole_words or title[: _LONGEST_TITLE - 2]} …"


def language_name(code: str, strings: Strings) -> str:
    """Name a language by its code; a code that Unicode CLDR does not know stands for itself."""
    if code in ("", "und"):
        return strings("panel.language_unknown")
    try:
        return Locale.parse(code).get_display_name(strings.locale) or code
    except (UnknownLocaleError, ValueError):
        return code


def place_line(
    place: Place, spellings: tuple[str, ...], count: int, home: str, strings: Strings
) -> str:
    """Write the line under a place's name: what the place is, and the number of its events."""
    order = f", {strings('panel.latest_first')}" if count > 1 else ""
    number = strings("panel.up_to_day", n=count) + order
    return f"{about_place(place, spellings, home, strings)} · {number}"


def about_place(place: Place, spellings: tuple[str, ...], home: str, strings: Strings) -> str:
    """Say what a place is: type, region, country, spellings.

    :param home: code of the country that the collection is about, which is not named.
    """
    region = region_of_place(place, strings)
    within = [region] if region != place_name(place, strings) else []
    within.append(country_abroad(place, home, strings))
    names = ", ".join(name for name in within if name)
    kind = strings(f"type.{place.type}")
    parts = [strings("panel.within", type=kind, names=names) if names else kind]
    if spellings:
        words = quoted("; ".join(spellings), strings)
        parts.append(strings("panel.spellings", spellings=words))
    return " · ".join(parts)


def country_abroad(place: Place, home: str, strings: Strings) -> str:
    """Name the country of a place outside ``home``, empty for one inside and for a country."""
    if place.country == home or place.type == "country":
        return ""
    return country_words(place.country, strings.locale)
