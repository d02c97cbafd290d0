"""Days, modes and counts: what is shown on which day."""

from __future__ import annotations

import calendar
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta

from dashboard.tables import Atlas, Event
from dashboard.view import LAST_DAYS, SO_FAR, View


@dataclass(frozen=True)
class Timeline:
    """The days of the slider, the day it opens on, and the days that no report covers.

    A report covers the days of its window and those of its events.
    """

    days: tuple[date, ...]
    opening: date
    uncovered: frozenset[date]


def make_timeline(atlas: Atlas) -> Timeline:
    """Lay out the slider.

    It runs from the first day on which something happened to the end of the month of the last,
    and opens on the day when most places are new (the first such day).
    """
    happened = [e for e in atlas.events if e.status == "happened"]
    if not happened:
        first = last = min(e.first for e in atlas.events)
    else:
        first = min(e.first for e in happened)
        last = max(e.last for e in happened)
    end = last.replace(day=calendar.monthrange(last.year, last.month)[1])
    days = tuple(first + timedelta(n) for n in range((end - first).days + 1))
    spans = {(e.first, e.last) for e in happened}
    spans |= {report.window for report in atlas.reports.values() if report.window}
    covered = {day for day in days if any(a <= day <= b for a, b in spans)}
    new = Counter(first_days(happened).values())
    opening = max(days, key=lambda day: (new[day], -day.toordinal()))
    return Timeline(days, opening, frozenset(days) - covered)


def first_days(events: Iterable[Event]) -> dict[str, date]:
    """Give each place's first day."""
    found: dict[str, date] = {}
    for event in events:
        found[event.place] = min(event.first, found.get(event.place, event.first))
    return found


def shown(atlas: Atlas, events: Iterable[Event], view: View) -> tuple[Event, ...]:
    """Give those of ``events`` that the map shows; background events are never among them.

    In "this_day" mode those whose span holds the day, in "so_far" mode all that began up to it, in
    "last_days" those that hold it or one of the days before. An announced event is shown from the
    day of the report that announces it (in the other modes on that day and on the days it is
    announced for). ``assets/view.js`` has the same rules.
    """
    day = view.day
    since = day - timedelta(view.span - 1) if view.mode == LAST_DAYS else day

    def is_shown(event: Event) -> bool:
        if event.status == "background":
            return False
        begins = atlas.announced_on(event) if event.status == "announced" else event.first
        if view.mode == SO_FAR:
            return begins <= day
        holds = event.first <= day and event.last >= since
        return holds or (event.status == "announced" and since <= begins <= day)

    return tuple(e for e in events if is_shown(e))
