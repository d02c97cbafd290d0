"""What a date pattern captures, and what its days are read against."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from geocode.language import DatePattern
from geocode.model import Day

Span = tuple[date, date, str]

ANY_DAY = date(2000, 1, 1)
"""Stands for a report's own day where only the shape of a day is asked for."""


@dataclass(frozen=True, slots=True)
class Context:
    """What a sentence's days are read against: the report's own day, and the last day named.

    ``past`` is the day of an earlier year of which the paragraph tells: what follows without a year
    came soon after it ("In May 2011 ... On 16 December"). ``opened`` is the day that an entry of a
    chronology opens with ("Monday 13. - ..."): what has gone on "for the fifth day" has done so on
    that day. ``heading`` is the day of the heading above, which is "the same day" until the
    sentence names another. ``period`` are the days that the report's title says it covers.
    ``vague`` tells that the paragraph has last named a month or a year, of which no days are
    counted.
    """

    anchor: date | None
    last: Day | None = None
    opened: date | None = None
    past: date | None = None
    heading: Day | None = None
    period: Day | None = None
    vague: bool = False

    def after(self, day: Day, past: date | None) -> Context:
        """Give what days are read against once ``day`` is named."""
        return Context(self.anchor, day, self.opened, past, None, self.period, self.vague)

    @property
    def today(self) -> date | None:
        """The day on which the sentence speaks: no later than the days that the report covers."""
        if self.opened or self.period is None or self.anchor is None:
            return self.opened or self.anchor
        return min(self.anchor, self.period.last)

    @property
    def told(self) -> Day | None:
        """The last day that the text itself has named, below its title."""
        period, last = self.period, self.last
        is_titled = period and last and (period.first, period.last) == (last.first, last.last)
        return None if is_titled else last

    @property
    def before(self) -> date | None:
        """The day whose month is meant where none is named."""
        if self.told:
            return self.told.last
        return self.period.last if self.period else self.anchor


@dataclass(frozen=True, slots=True)
class Parts:
    """What a match captured; ``part`` is the part of a month, a key of ``THIRDS``.

    ``year_in_figures`` tells a year that is named from one that is counted ("last year"),
    ``is_nth`` a count in order ("the third day") from a number ("three days").
    """

    days: tuple[int, ...]
    months: tuple[int, ...]
    figures: tuple[int, ...]
    mark: str
    year: int | None
    year_in_figures: bool
    decade: int | None
    weekdays: tuple[int, ...]
    count: int | None
    is_nth: bool
    part: str
    month_first: bool
    pattern: DatePattern


def steps_of(parts: Parts) -> int:
    """Give the pattern's offset, times the number that its words hold."""
    return parts.pattern.offset * (1 if parts.count is None else parts.count)


def shift_of(parts: Parts) -> timedelta:
    """Give the days by which the words move from where they count."""
    return timedelta(steps_of(parts))
