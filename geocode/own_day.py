"""The day that a report is read against."""

from __future__ import annotations

from datetime import date
from itertools import takewhile

from geocode.calendar_days import NAMED, WHOLE_MONTHS
from geocode.date_parts import Context
from geocode.datelines import Dateline
from geocode.dates import find_days
from geocode.kinds import PLAN, reasons_of
from geocode.language import Language
from geocode.model import Day, Paragraph, Source

_TITLES = 6
"""Lines at the head of a report that may be its titles."""


def own_day(
    report: Source,
    paragraphs: tuple[Paragraph, ...],
    datelines: tuple[Dateline, ...],
    by_code: dict[str, Language],
) -> tuple[date | None, str]:
    """Give the day that a report is read against, and whence it comes.

    The latest dateline, else the manifest's day of publication, else the latest day that the
    text states, plans apart: with its year, or of the month that stands in its title.
    """
    if datelines:
        return max(d.day.first for d in datelines), "dateline"
    if report.published:
        return report.published, "manifest"
    titled = _month_of_title(paragraphs, by_code)
    stated = [
        day.last if day.reading in NAMED else day.first
        for paragraph in paragraphs
        if (language := by_code.get(paragraph.language)) and paragraph.section == "report"
        for sentence in paragraph.sentences
        for day in find_days(sentence, language, Context(titled.last if titled else None))
        if PLAN not in reasons_of(sentence, language) and day.reading not in WHOLE_MONTHS
        if day.has_year or (titled and _is_named_within(day, titled))
    ]
    if stated:
        return max(stated), "text"
    return (titled.last, "text") if titled else (None, "none")


def _is_named_within(day: Day, month: Day) -> bool:
    return day.reading in NAMED and month.first <= day.first and day.last <= month.last


def _month_of_title(paragraphs: tuple[Paragraph, ...], by_code: dict[str, Language]) -> Day | None:
    """Give the month, with its year, of which a report's titles speak ("Bulletin, August 2017")."""
    titles = takewhile(lambda paragraph: paragraph.is_heading, paragraphs[:_TITLES])
    months = [
        day
        for title in titles
        if (language := by_code.get(title.language))
        for sentence in title.sentences
        for day in find_days(sentence, language, Context(None))
        if day.reading == "month" and day.has_year
    ]
    return max(months, key=lambda day: day.last, default=None)
