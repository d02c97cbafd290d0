"""The day that a report is read against."""

from __future__ import annotations

import calendar
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import replace
from datetime import date, timedelta

from geocode.calendar_days import EARLIER, NAMED, WHOLE_MONTHS, nearest_date
from geocode.date_parts import ANY_DAY, Context
from geocode.datelines import Dateline
from geocode.dates import find_days
from geocode.kinds import PLAN, find_triggers, reasons_of
from geocode.language import Language
from geocode.model import Day, Paragraph, Sentence, Source
from geocode.text import fold
from geocode.titles import month_of_title

_STORY = timedelta(31)
"""How far after a day told with its year one without a year may lie that goes on with its story."""

_STEP = timedelta(10)
"""How far after the last day told such a one may lie to be told, too; later ones may be to come."""

_MONTHS = frozenset({"month", "part_of_month"})

_TOLD = NAMED | _MONTHS
"""How the days are read that tell of which time a text is."""

_TITLE = "title"
"""Where a report's own day is the last of the month in its title, until its headings are read."""

_FROM_OWN = frozenset({"offset", "weekday", "next_weekday", "weekend", "week"})
"""How the days are read that are counted from a report's own day."""

_Dated = tuple[Sentence, Language, bool]
"""A sentence that may name a day, and whether it is of a heading."""


def own_day(
    report: Source,
    paragraphs: tuple[Paragraph, ...],
    datelines: tuple[Dateline, ...],
    by_code: Mapping[str, Language],
) -> tuple[date | None, str]:
    """Give the day that a report is read against, and whence it comes.

    The latest dateline, else the manifest's day of publication. For a report that has neither, or
    that was written long after all that it tells, the latest day that the text states, plans apart.
    """
    own, source = None, "none"
    if datelines:
        own, source = max(d.day.first for d in datelines), "dateline"
    elif report.published:
        own, source = report.published, "manifest"
    if own is None or _looks_back(
        _dated(paragraphs, datelines, by_code), own, _end_of_lead(paragraphs)
    ):
        dated = list(_dated(paragraphs, datelines, by_code))
        titled = month_of_title(paragraphs, by_code)
        if told := _last_told(dated, titled):
            return told, "text"
        if titled:
            return titled.last, _TITLE
    return own, source


def with_headings(
    own: date | None, source: str, headings: Collection[Day], published: date | None
) -> tuple[date | None, str]:
    """Give the own day of a chronology, and whence it comes: none of its entries is to come.

    :param own: what :func:`own_day` gives, and its ``source``.
    :param headings: the days and years above its entries; none for a report that is no chronology.
    :param published: the manifest's day of publication.
    """
    years = [day.last for day in headings if day.reading == "year"]
    days = [day.last for day in headings if day.reading != "year"]
    after = [year for year in years if year.replace(month=1, day=1) > max(days, default=date.min)]
    latest = max(after or days, default=None)
    if source == _TITLE:
        return (max(days) if days else own), "text"
    if latest is None:
        return own, source
    if days and source == "dateline" and published:
        own, source = max(published, latest), "manifest"
    if source == "text" or (years and source == "none"):
        own, source = max(latest, own or latest), "text"
    if own and latest < own - EARLIER:  # it was written long after all of them
        own, source = latest, "text"
    return own, source


def end_of_month(
    own: date | None,
    period: Day,
    paragraphs: tuple[Paragraph, ...],
    by_code: Mapping[str, Language],
) -> date | None:
    """Give the last day of the month that a bulletin without a day of its own covers, though it
    tells of nothing later than ``own``; that day where it speaks of a later one, or counts from its
    own ("yesterday", "on Monday")."""
    if own is None or period.reading != "month":
        return own
    days = [
        day
        for sentence, language, _ in _dated(paragraphs, (), by_code)
        for day in find_days(sentence, language, Context(own))
    ]
    is_of_own = any(
        day.reading in _FROM_OWN or (day.reading in NAMED and own < day.last <= period.last)
        for day in days
    )
    return own if is_of_own else period.last


def _dated(
    paragraphs: tuple[Paragraph, ...],
    datelines: tuple[Dateline, ...],
    by_code: Mapping[str, Language],
) -> Iterator[_Dated]:
    """Give the sentences of the report itself that may name a day, datelines apart."""
    starts = {d.number: d.end for d in datelines}
    for number, paragraph in enumerate(paragraphs):
        language = by_code.get(paragraph.language)
        if language is None or paragraph.section != "report":
            continue
        for sentence in paragraph.sentences:
            may_name = language.date_sieve.passing(fold(sentence.text))
            if may_name and sentence.start >= starts.get(number, 0):
                yield sentence, language, paragraph.is_heading


def _end_of_lead(paragraphs: tuple[Paragraph, ...]) -> int:
    """Give where the first paragraph below the titles ends."""
    ends = (p.sentences[-1].end for p in paragraphs if p.sentences and not p.is_heading)
    return next(ends, 0)


def _looks_back(dated: Iterable[_Dated], own: date, lead: int) -> bool:
    """Tell a report that was written long after what it tells, and tells of nothing later.

    It tells of several days from its lead on, which ends at ``lead``; its days without a year
    follow one of an earlier year, within a month of what was told before. Where one may as well be
    of the month before the report's own day, the report is of its time.
    """
    told: date | None = None
    days_told = set()
    for sentence, language, _ in dated:
        for day in find_days(sentence, language, Context(own)):
            if day.reading not in _TOLD:
                if day.last >= own - EARLIER:
                    return False
            elif day.has_year:
                if day.last >= own - EARLIER:
                    return False
                if told is None and sentence.start >= lead:
                    return False
                told = day.first
                days_told.add(told)
            elif told is None or day.reading in _MONTHS:
                return False
            else:
                goes_on = nearest_date(day.first.day, day.first.month, None, told)
                is_of_own_time = timedelta(0) <= own - day.first <= _STORY
                if goes_on is None or abs(goes_on - told) > _STORY or is_of_own_time:
                    return False
                told = goes_on
                days_told.add(told)
    return len(days_told) > 1


def _last_told(dated: list[_Dated], titled: Day | None) -> date | None:
    """Give the latest day that the text states, plans apart: with its year, of the month in its
    title or opening, or told without a year soon after one that has it.

    A text whose first day has no year does not say of which time it is: the year that stands
    further down may be that of a look back.
    """
    opening = titled or _first_named(dated)
    if opening is None or not opening.has_year:
        return None
    stated = [
        (sentence, language)
        for sentence, language, _ in dated
        if PLAN not in reasons_of(sentence, language)
    ]
    last = _latest(stated, _whole(opening) if opening.reading in _MONTHS else None)
    if last is None:
        return None
    told = [(s, language) for s, language in stated if _is_told(s, language)]
    for day in sorted(day.last for day in _days(told, last) if day.reading in NAMED):
        if last < day <= last + _STEP:
            last = day
    return last


def _first_named(dated: list[_Dated]) -> Day | None:
    """Give the first day or month that the text names with its year, or day below its headings."""
    named = (
        day
        for sentence, language, is_heading in dated
        for day in find_days(sentence, language, Context(ANY_DAY))
        if (day.reading in NAMED and not is_heading) or day.has_year
    )
    return next((day for day in named if day.reading in _TOLD), None)


def _whole(month: Day) -> Day:
    """Give the whole month of which a part is named ("in early January 2022")."""
    last = calendar.monthrange(month.last.year, month.last.month)[1]
    return replace(month, first=month.first.replace(day=1), last=month.last.replace(day=last))


def _is_told(sentence: Sentence, language: Language) -> bool:
    """Tell a sentence that states an event and does not only name it ("1 May: a rally")."""
    return any(trigger.force == "asserts" for trigger in find_triggers(sentence, language))


def _days(stated: Iterable[tuple[Sentence, Language]], near: date | None) -> Iterator[Day]:
    for sentence, language in stated:
        yield from find_days(sentence, language, Context(near))


def _latest(stated: list[tuple[Sentence, Language]], month: Day | None) -> date | None:
    """Give the latest day that is told with its year, or by its name within ``month``."""
    days = (
        day.last if day.reading in NAMED else day.first
        for day in _days(stated, month.last if month else None)
        if day.reading not in WHOLE_MONTHS
        and (day.has_year or (month and _is_named_within(day, month)))
    )
    return max(days, default=None)


def _is_named_within(day: Day, month: Day) -> bool:
    return day.reading in NAMED and month.first <= day.first and day.last <= month.last
