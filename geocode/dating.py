"""Which days a trigger speaks of: in its clause, its sentence, its paragraph, or the window."""

from __future__ import annotations

from collections.abc import Set
from dataclasses import replace
from datetime import date, timedelta

from geocode.calendar_days import NAMED, WHOLE_MONTHS
from geocode.carried_places import whence_of
from geocode.chronologies import is_day_alone
from geocode.counted_days import COUNTED, ENDED
from geocode.dates import ONE_DAY, gap
from geocode.model import Day, Trigger
from geocode.read_sentence import ReadSentence, is_deadline, sentences_before
from geocode.reading import Reading
from geocode.text import fold, words_between

WINDOW_RULE = "the report's window"
OWN_DAY_RULE = "the report's own day"

_NEWS = 5_000
"""Code points of a text that is news: what it tells before it names any day is of its own day. A
longer one surveys the days that it covers."""

_VAGUE = frozenset({"week", "same_week", "week_after_same", "weekend"}) | WHOLE_MONTHS
"""How the days are read that carry no further than their paragraph."""

_OPEN = frozenset({"days", "figures", "day_of_month", "weekday", "since", "same", "after_same"})
"""How the days are read on which something may have begun that ended on a later one."""


def days_of(
    trigger: Trigger, at: int, reading: Reading, is_planned: bool = False
) -> tuple[list[Day], str]:
    """Give the days of the event that ``trigger`` tells of, and the rule that brought them here.

    Nearest first: the days of the trigger's own part of the sentence (a bracket, a side clause),
    of its clause, of the sentence; then the days carried over from before in the paragraph, or in
    the one before where the sentence points back to it as to its place; then the heading of a
    chronology; then, as "inferred", the window that the report covers, or the own day of news that
    has named none before.

    :param is_planned: whether the trigger tells of a plan; then the days ahead come before those
        on which it was made ("voted on 10 January to strike on 1 February").
    :return: one span or, of a list ("3 and 7 January"), each, with an empty rule where the
        sentence itself names them; none for a report without any day,
        where a look back may be meant, or where the sentence has a day that is not read.
    """
    here = reading.sentences[at]
    own = _own_days(trigger, here, reading.anchor if is_planned else None)
    if own:
        return own, ""
    if here.has_unread_day:
        return [], ""
    named = {toponym.place.id for toponym in here.toponyms}
    for back, earlier in enumerate(sentences_before(reading.sentences, at), start=1):
        if earlier.passage != here.passage and not _points_back_to(earlier, here, named):
            break
        if earlier.number == here.number:
            named |= {toponym.place.id for toponym in earlier.toponyms}
        told = [d for d in earlier.days if not is_deadline(d, earlier, reading.anchor)]
        if earlier.number != here.number:
            told = [d for d in told if d.reading not in _VAGUE]
        main = [d for d in told if not earlier.scopes.of_day(d.start)]
        is_tale = back == 1 and main and main[-1].has_year and main[-1].reading in NAMED
        if main and not is_tale and not here.heading and _is_past(main[-1].last, reading):
            return [], ""  # it may tell more of that time, or of now
        main = main or [d for d in told if earlier.scopes.place_clause_of(d.start)]
        if not is_planned and reading.anchor:  # what is to come is no day of what was done
            main = [d for d in main if d.first <= reading.anchor]
        if main and (is_tale or not _is_past(main[-1].last, reading)):
            day = _until_its_last(main[-1], trigger, earlier)
            whence = whence_of(back, here.number - earlier.number)
            return [day], f"{day.rule}; carried from {whence} (at {day.start})"
    if here.heading:
        return [here.heading], f"{here.heading.rule}; the heading above (at {here.heading.start})"
    if reading.window is None or here.paragraph.section != "report":
        return [], ""
    first, last = reading.window
    rule = WINDOW_RULE
    if _is_news(at, reading):
        first, rule = last, OWN_DAY_RULE
    return [Day(trigger.start, trigger.start, "", first, last, "inferred", rule)], rule


def _is_news(at: int, reading: Reading) -> bool:
    """Tell the opening of a dated piece of news, in which no day but its own was named yet."""
    is_dated = reading.anchor_source in ("dateline", "manifest")
    if not is_dated or len(reading.report.text) > _NEWS:
        return False
    return not any(_names_day(earlier, reading) for earlier in reading.sentences[: at + 1])


def _names_day(here: ReadSentence, reading: Reading) -> bool:
    """Tell a sentence with words for another day than the report's own that are no dateline's."""
    beyond = [last for _, last in here.day_spans if here.sentence.start + last > here.dateline_end]
    if here.days and all(day.first == day.last == reading.anchor for day in here.days):
        return len(beyond) > len(here.days)
    return bool(beyond) and not is_day_alone(here.sentence, here.days)


def _points_back_to(earlier: ReadSentence, here: ReadSentence, named: Set[str]) -> bool:
    """Tell a sentence that goes on from the paragraph before.

    :param named: ids of its places and of those before it in its paragraph, all of which that one
        names.
    """
    if earlier.number != here.number - 1 or earlier.paragraph.is_heading:
        return False
    if not named <= {toponym.place.id for toponym in earlier.toponyms}:
        return False
    is_same_section = earlier.paragraph.section == here.paragraph.section
    anaphors = here.language.places.anaphors
    return is_same_section and anaphors.search(fold(here.sentence.text)) is not None


def _until_its_last(day: Day, trigger: Trigger, before: ReadSentence) -> Day:
    """Give the last of days counted for what went on ("on strike for the fifth day"), for what
    another kind of event did that day ("Police arrested three of them")."""
    if day.reading == "counted" and all(t.kind != trigger.kind for t in before.triggers):
        return replace(day, first=day.last)
    return day


def _own_days(trigger: Trigger, here: ReadSentence, planned_from: date | None) -> list[Day]:
    scopes = here.scopes
    scope = scopes.of_day(trigger.start)
    for wanted in dict.fromkeys((scope, None)):
        days = [
            d
            for d in here.days
            if scopes.of_day(d.start) == wanted and here.is_said_of(trigger, d.start)
        ]
        number = scopes.clause(trigger.start)
        # "They closed the road; the next day the police came" does not say when it was closed.
        days = [d for d in days if scopes.clause(d.start) == number] or [
            d
            for d in days
            if d.start < trigger.start
            or (d.reading not in COUNTED and not _is_of_another(d, trigger, here))
        ]
        # A chronology's own day stands before the sentence: "2 April - A curfew from Saturday ...".
        days = [d for d in days if not here.heading or d.start != here.heading.start] or days
        if planned_from is not None:
            days = [d for d in days if d.first > planned_from] or days
        if days:
            nearest = min(days, key=lambda d: (gap(d, trigger), d.start > trigger.start))
            whole = _to_its_end(nearest, trigger, here)
            return [whole] if whole else _list_of(nearest, days, here)
    return _days_of_clause_after(trigger, here)


def _is_of_another(day: Day, trigger: Trigger, here: ReadSentence) -> bool:
    """Tell a day with which a later clause opens that tells of something else itself.

    At the end of it the day is that of both: "They rallied and closed the road on Saturday".
    """
    number = here.scopes.clause(day.start)
    return any(
        here.scopes.clause(t.start) == number and t.force == "asserts" and t.kind != trigger.kind
        for t in here.triggers
        if t.start > max(trigger.start, day.start)
    )


def _to_its_end(day: Day, trigger: Trigger, here: ReadSentence) -> Day | None:
    """Give the span from ``day`` to the end that the sentence names for it ("on 2 May they closed
    the mine, until Friday"), None where it names none or tells of something else before that."""
    if day.reading not in _OPEN:
        return None
    others = [t for t in here.triggers if t.kind != trigger.kind and t.start >= trigger.end]
    ends = (
        end
        for end in here.days
        if end.reading in ENDED
        and end.first == day.first
        and end.start > day.start
        and here.is_said_of(trigger, end.start)
        and not any(t.start < end.start for t in others)
    )
    return next(ends, None)


def _days_of_clause_after(trigger: Trigger, here: ReadSentence) -> list[Day]:
    """Give the days of a side clause that speaks of the trigger ("the strike, which ..."), or of
    a clause that tells the same of the place ("the strike reached Osh, where crews walked out")."""
    scopes = here.scopes
    same = [t.start for t in here.triggers if t.kind == trigger.kind and t.start > trigger.start]
    telling = [s for s in scopes.place_clauses if any(s[0] <= start < s[1] for start in same)]
    speaking = [s for s in scopes.side_clauses if s[0] == trigger.end] + telling
    return [d for d in here.days if any(a <= d.start < b for a, b in speaking[:1])][:1]


def _list_of(day: Day, days: list[Day], here: ReadSentence) -> list[Day]:
    """Give the days that stand in one list with ``day`` ("28 December and 3 January")."""
    at = days.index(day)
    first = last = at
    while first > 0 and _joined(days[first - 1], days[first], here):
        first -= 1
    while last + 1 < len(days) and _joined(days[last], days[last + 1], here):
        last += 1
    listed = days[first : last + 1]
    return _in_runs([d for d in listed if not any(_holds(d, other) for other in listed)], here)


def _in_runs(listed: list[Day], here: ReadSentence) -> list[Day]:
    """Make one span of days that follow each other ("on Wednesday 11 and Thursday 12")."""
    runs: list[Day] = []
    for day in listed:
        is_single = day.reading in ONE_DAY and day.first == day.last
        if runs and is_single and day.first - runs[-1].last == timedelta(1):
            start = runs[-1].start - here.sentence.start
            words = here.sentence.text[start : day.end - here.sentence.start]
            runs[-1] = replace(runs[-1], last=day.last, end=day.end, text=words)
        else:
            runs.append(day)
    return runs


def _holds(wide: Day, fine: Day) -> bool:
    """Tell "ten years ago" of "ten years ago, on 16 December 2011": one day said twice."""
    within = wide.first <= fine.first and fine.last <= wide.last
    return within and fine.last - fine.first < wide.last - wide.first


def _joined(a: Day, b: Day, here: ReadSentence) -> bool:
    joiners = here.language.places.list_joiners
    words = words_between(here.sentence, a.end, b.start)
    # "which stood still from 2 to 6 May, on Thursday dismissed ..."
    is_apart = a.last < b.first or b.last < a.first
    if is_apart and a.reading != b.reading and words == [","]:
        return False
    return all(word in joiners for word in words)


def _is_past(last: date, reading: Reading) -> bool:
    return reading.window is not None and last < reading.window[0]


def status_of(first: date, last: date, reading: Reading) -> str:
    """Tell "announced" (after the report's day) and "background" (before its window) apart."""
    if reading.anchor is not None and first > reading.anchor:
        return "announced"
    return "background" if _is_past(last, reading) else "happened"
