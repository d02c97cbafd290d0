"""Which days are meant of what a sentence tells: those to come of a plan, past ones of a deed."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import date, timedelta

from geocode.calendar_days import in_month
from geocode.counted_days import COUNTED, ENDED, GOING_ON
from geocode.dates import gap
from geocode.dating import WINDOW_RULE
from geocode.model import Day, Trigger
from geocode.read_sentence import ReadSentence
from geocode.text import fold

_SAID = "day of saying"
"""The rule for a weekday on which somebody said or decided something."""

_DONE = frozenset({"storming", "repression", "state_response"})
"""What is done on a day, while others are on strike for many."""

_SOON = timedelta(31)
"""How far ahead a day may lie and be meant, rather than the one of the year before."""


def meant_days(
    days: Iterable[Day],
    is_carried: bool,
    trigger: Trigger,
    kind: str,
    here: ReadSentence,
    anchor: date | None,
    is_planned: bool,
) -> list[Day]:
    """Give the days that are meant of an event, of those that its sentence or one before names.

    :param is_carried: whether the sentence itself names none of them.
    :param anchor: the report's own day.
    """
    days = [_on_its_last(_on_its_first(day, trigger, here), trigger, kind, here) for day in days]
    if is_planned:
        days = [_in_next_month(day, trigger, anchor) for day in days]
    elif is_carried:
        days = [_until_told(day, anchor) for day in days]
    return of_its_time(days, anchor, is_planned)


def of_its_time(days: Iterable[Day], anchor: date | None, is_planned: bool) -> list[Day]:
    """Give the days that may be meant of what is planned, or of what was done."""
    when = _ahead if is_planned else _not_in_future
    return [found for day in days if (found := when(day, anchor))]


def _ahead(day: Day, anchor: date | None) -> Day | None:
    """Give the day of a plan: a weekday is the next one; None for a day that is not ahead, and for
    the weekday on which somebody spoke of the plan."""
    if day.rule == _SAID:
        return None
    if day.reading == "weekday" and anchor is not None and day.last <= anchor:
        week = timedelta(7)
        day = replace(day, first=day.first + week, last=day.last + week)
    if day.rule == WINDOW_RULE or (anchor is None and not day.has_year):
        return None
    return day if anchor is None or day.first > anchor else None


def _on_its_last(day: Day, trigger: Trigger, kind: str, here: ReadSentence) -> Day:
    """Give the last of days counted for another kind of event, for what was done on it ("after
    three weeks of strike, the firm gave way on Tuesday"; "on strike for three days, ten held";
    "they kept it closed until Sunday, when the army moved in")."""
    if day.reading not in GOING_ON | ENDED or day.first == day.last:
        return day
    # "On the third day of their strike": the strike is of the day's own words.
    reach = 1 if len(here.day_spans) > len(here.days) else -1
    counted = [
        t.kind for t in here.triggers if t.start <= day.end + reach and day.start < t.end + reach
    ]
    # "Held since protests broke out on Monday": protests are of the day's own words.
    of_day = here.scopes.of_day
    told = [
        t
        for t in here.triggers
        if t.force != "hints" and gap(t, day) and of_day(t.start) == of_day(trigger.start)
    ]
    if day.reading in ENDED:
        told = [t for t in told if t.end <= day.start < trigger.start]
    nearest = min(told, key=lambda t: gap(t, day), default=trigger)
    is_of_another = kind in _DONE and nearest.kind != kind
    is_on_its_last = day.reading == "counted" and counted and kind not in counted
    return replace(day, first=day.last) if is_on_its_last or is_of_another else day


def _on_its_first(day: Day, trigger: Trigger, here: ReadSentence) -> Day:
    """Give the first of days counted from it for what was done on it ("since 3 May, when police
    opened fire")."""
    if day.reading not in GOING_ON or day.first == day.last:
        return day
    start, text = here.sentence.start, fold(here.sentence.text)
    clause = here.language.time_clause.regex.match(text, day.end - start)
    if clause is None or trigger.start < day.end:
        return day
    # "Since 3 May, when drivers struck, police have held five": what follows is of all the days,
    # unless the clause tells of it, too ("when police opened fire on a crowd, killing five").
    ends = text.find(",", clause.end(), trigger.start - start)
    told = [t for t in here.triggers if day.end <= t.start and t.end <= start + ends]
    is_over = ends >= 0 and all(t.kind != trigger.kind for t in told)
    return day if is_over else replace(day, last=day.first)


def _in_next_month(day: Day, trigger: Trigger, anchor: date | None) -> Day:
    """Give the day of the month to come for one that is planned and has been ("will march on the
    3rd", told on the 10th); on one named before the plan it was made ("on the 3rd they voted")."""
    if anchor is None or day.reading != "day_of_month" or day.has_year or day.last >= anchor:
        return day
    if day.first != day.last:
        return day
    ahead = [in_month(anchor, shift, day.first.day) for shift in (0, 1)]
    this, after = (found if found and found > anchor else None for found in ahead)
    meant = this or (after if day.start >= trigger.end else None)
    return replace(day, first=meant, last=meant) if meant else day


def _until_told(day: Day, anchor: date | None) -> Day:
    """End days carried over on the report's own: what it tells of them was done by then, though
    they go on ("a strike from the 8th to the 11th was called. In X, all is closed")."""
    goes_on = anchor is not None and day.first <= anchor < day.last
    return replace(day, last=anchor) if anchor and goes_on else day


def _not_in_future(day: Day, anchor: date | None) -> Day | None:
    """Give the year before to a day of no stated year that would lie far ahead, without a plan.

    A day that is near is announced, whatever the tense ("the strike starts on 1 October"); one that
    was counted from another ("the day after") is not understood: None.
    """
    if anchor is None or day.first <= anchor or day.has_year:
        return day
    if day.reading in COUNTED:
        return None
    if day.first <= anchor + _SOON:
        return day
    try:
        return replace(
            day,
            first=day.first.replace(year=day.first.year - 1),
            last=day.last.replace(year=day.last.year - 1),
        )
    except ValueError:  # 29 February
        return day
