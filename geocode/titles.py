"""The month or days that a report's titles say it covers ("Bulletin, August 2017")."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, timedelta
from itertools import takewhile

import regex

from geocode.date_parts import Context
from geocode.dates import find_days
from geocode.language import Language
from geocode.model import Day, Paragraph

_TITLES = 6
"""Lines at the head of a report that may be its titles."""

_NO_WORDS = regex.compile(r"[^\p{L}\d]*")

_AFTER = timedelta(31)
"""How long after the days in its title a report may be published that covers them."""


def month_of_title(
    paragraphs: tuple[Paragraph, ...], by_code: Mapping[str, Language]
) -> Day | None:
    """Give the last month, with its year, of which a report's titles speak."""
    months = [day for day in _days_of_titles(paragraphs, by_code) if day.reading == "month"]
    return max(months, key=lambda day: day.last, default=None)


def period_of_title(
    paragraphs: tuple[Paragraph, ...], by_code: Mapping[str, Language], own: date | None
) -> Day | None:
    """Give the month, or the first and last day, with their year, that a report's titles name.

    :param own: the report's own day; where it lies far from them they are a look back.
    """
    days = _days_of_titles(paragraphs, by_code)
    found = [
        day
        for day in days
        if day.reading in ("month", "range") and _is_named_apart(day, paragraphs)
    ]
    last = max(found, key=lambda day: day.last, default=None)
    if last is None or own is None or not last.first <= own <= last.last + _AFTER:
        return None
    return last


def _days_of_titles(
    paragraphs: tuple[Paragraph, ...], by_code: Mapping[str, Language]
) -> list[Day]:
    titles = takewhile(lambda paragraph: paragraph.is_heading, paragraphs[:_TITLES])
    return [
        day
        for title in titles
        if (language := by_code.get(title.language))
        for sentence in title.sentences
        for day in find_days(sentence, language, Context(None))
        if day.has_year
    ]


def _is_named_apart(day: Day, paragraphs: tuple[Paragraph, ...]) -> bool:
    """Tell days with which a title begins or ends from those of which it says something ("Inflation
    in April 2023 was high")."""
    sentence = next(s for p in paragraphs for s in p.sentences if s.start <= day.start < s.end)
    before = sentence.text[: day.start - sentence.start]
    after = sentence.text[day.end - sentence.start :]
    return any(_NO_WORDS.fullmatch(part) for part in (before, after))
