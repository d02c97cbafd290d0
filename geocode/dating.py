"""Which days a trigger speaks of: in its clause, its sentence, its paragraph, or the window."""

from __future__ import annotations

from datetime import date

from geocode.model import Day, Trigger
from geocode.reading import Reading, ReadSentence

WINDOW_RULE = "the report's window"


def day_of(trigger: Trigger, at: int, reading: Reading) -> tuple[Day, str] | None:
    """Give the days of the event that ``trigger`` tells of, and the rule that gave them.

    Nearest first: the days of the trigger's own part of the sentence (a bracket, a side clause),
    of its clause, of the sentence; then the days carried over from before in the paragraph; then
    the window that the report covers, as "inferred".

    :return: None for a report without any day, or where only a look back could be meant.
    """
    here = reading.sentences[at]
    own = _own_day(trigger, here)
    if own:
        return own, own.rule
    for before in reversed(reading.sentences[:at]):
        if before.number != here.number:
            break
        main = [d for d in before.days if not before.scopes.of_day(d.start)]
        if main and not _is_past(main[-1].last, reading):
            day = main[-1]
            return day, f"{day.rule}; carried from the sentence before (at {day.start})"
    if reading.window is None or here.paragraph.section != "report":
        return None
    first, last = reading.window
    return Day(trigger.start, trigger.start, "", first, last, "inferred", WINDOW_RULE), WINDOW_RULE


def _own_day(trigger: Trigger, here: ReadSentence) -> Day | None:
    scopes = here.scopes
    scope = scopes.of_day(trigger.start)
    for wanted in dict.fromkeys((scope, None)):
        days = [d for d in here.days if scopes.of_day(d.start) == wanted]
        number = scopes.clause(trigger.start)
        days = [d for d in days if scopes.clause(d.start) == number] or days
        before = [d for d in days if d.end <= trigger.start]
        if days:
            return before[-1] if before else days[0]
    return None


def _is_past(last: date, reading: Reading) -> bool:
    return reading.window is not None and last < reading.window[0]


def status_of(first: date, last: date, reading: Reading) -> str:
    """Tell "announced" (after the report's day) and "background" (before its window) apart."""
    if reading.anchor is not None and first > reading.anchor:
        return "announced"
    return "background" if _is_past(last, reading) else "happened"
