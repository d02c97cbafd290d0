"""The days that a report covers: from its first dated event to its own day."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date, timedelta

from geocode.calendar_days import WHOLE_MONTHS
from geocode.counted_days import GOING_ON
from geocode.model import Day
from geocode.read_sentence import ReadSentence

WINDOW = timedelta(days=31)
"""How far before its own day a report's first dated event may lie and still open the window that
the report covers. Reports of strike waves tell of days or weeks; earlier days are looks back."""

STORY = timedelta(days=366)
TOLD = 3
"""Where so many days of a month are told within the year before, a report tells their story, too;
fewer are looks back."""

STEP = timedelta(10)
"""How far before the window an earlier dated event may lie and still belong to it: a bulletin of
a month, published in the next, tells of more than 31 days without a gap."""

LONG = timedelta(7)
"""What has gone on for longer ("on strike for the 16th day") says nothing of the days that a report
covers."""


def window_of(
    anchor: date | None, period: Day | None, found: Sequence[ReadSentence]
) -> tuple[date, date] | None:
    """Give the days that a report covers: from its first dated event to its own day.

    :param period: those that its title names, if it names any.
    """
    if anchor is None:
        return None
    firsts = sorted(
        _opening(day)
        for here in _serving_events(found)
        if here.paragraph.section == "report"
        for day in (*here.days, *([here.heading] if here.heading else []))
        if day.reading not in WHOLE_MONTHS
        and (not here.scopes.of_day(day.start) or here.scopes.place_clause_of(day.start))
        and day.first <= anchor
    )
    first = min((day for day in firsts if day >= anchor - WINDOW), default=anchor)
    earlier = [day for day in sorted(set(firsts)) if anchor - STORY <= day < first]
    for at, day in enumerate(earlier):
        story = [other for other in earlier[at:] if other - day <= WINDOW]
        if len(story) >= TOLD or first - day <= STEP:
            first = day
            break
    # A chronology by years covers all of them.
    years = (h.heading.first for h in found if h.heading and h.heading.reading == "year")
    titled = (period.first,) if period else ()
    return min((first, *years, *titled)), min(anchor, period.last) if period else anchor


def _opening(day: Day) -> date:
    """Give the day from which a report tells: of what has long gone on, only that it still does."""
    return day.last if day.reading in GOING_ON and day.last - day.first > LONG else day.first


def _serving_events(found: Sequence[ReadSentence]) -> Iterator[ReadSentence]:
    """Give the sentences whose days may be an event's: they or what follows tells of one."""
    number, tells = -1, False
    for here in reversed(found):
        tells = (tells and here.number == number) or here.tells
        number = here.number
        if tells:
            yield here
