"""Strikes and blockades told again, on their first or last day or as still going on: one event."""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import replace
from datetime import date, timedelta

from geocode.agreement import with_days_of
from geocode.model import Statement

_Event = tuple[str, str, str]
"""Kind, id of the place and status."""

_Latest = dict[tuple[_Event, date, str], int]
"""Where an event of one day is told last, by day and by a word for those who did it."""

_ANYBODY = ""

LASTING = frozenset({"strike", "blockade"})
"""Kinds that go on from day to day until somebody ends them."""

_LONGEST = timedelta(31)
"""How long before it is said still to go on the last day told of it may lie."""


def one_with_what_went_on(
    statements: Iterable[Statement], ended: Iterable[int] = ()
) -> list[Statement]:
    """Give the statements of one report, those of one day of a longer event with its days.

    "On 3 June miners stopped work ... On 7 June, the fifth day of their strike" is one strike, as
    is "they have struck since 3 June. Today, too, nobody works" and "They stopped on 3 June ... On
    Tuesday they were still out". Another day between the first and the last may be another's.

    :param ended: where the sentences stand that tell of an end: what goes on after it is another.
    """
    statements = _until_still_told(list(statements), sorted(ended))
    spans: dict[_Event, dict[tuple[date, date], Statement]] = defaultdict(dict)
    for statement in statements:
        if statement.kind in LASTING and statement.goes_on and statement.first < statement.last:
            days = statement.first, statement.last
            spans[_event(statement)].setdefault(days, statement)
    return [_with_days_of_longest(s, spans.get(_event(s), {}).values()) for s in statements]


def _until_still_told(statements: list[Statement], ended: list[int]) -> list[Statement]:
    """Give what is told again as still going on the days from its beginning to that day."""
    told = [s for s in statements if _is_of_one_day(s)]
    latest: _Latest = {}
    for statement in told:
        for word in {_ANYBODY, *_words(statement)}:
            key = _event(statement), statement.first, word
            latest[key] = max(latest.get(key, -1), statement.sentence.start)
    chains: dict[tuple[_Event, date], list[date]] = {}
    for still in sorted((s for s in told if s.is_still), key=lambda s: s.first):
        begun = _begun(still, latest, ended)
        if begun:
            chain = chains.setdefault((_event(still), begun), [begun])
            chain.append(still.first)
            chains[_event(still), still.first] = chain
    found = []
    for statement in statements:
        chain = chains.get((_event(statement), statement.first), [])
        is_of_it = chain and _is_of_one_day(statement)
        found.append(_on_days(statement, chain[0], chain[-1]) if is_of_it else statement)
    return found


def _begun(still: Statement, latest: _Latest, ended: list[int]) -> date | None:
    """Give the day on which it was told of before: of the same people, if any is, else the last;
    none where its end was told in between."""
    ends = bisect_left(ended, still.sentence.start)
    since = ended[ends - 1] if ends else 0
    days = [still.first - timedelta(number) for number in range(1, _LONGEST.days + 1)]
    for words in (_words(still), {_ANYBODY}):
        for day in days:
            if any(latest.get((_event(still), day, word), -1) >= since for word in words):
                return day
    return None


def _words(statement: Statement) -> set[str]:
    return {word for actor in statement.actors for word in actor.casefold().split()}


def _is_of_one_day(statement: Statement) -> bool:
    is_one = statement.first == statement.last and statement.status == "happened"
    return is_one and statement.kind in LASTING


def _on_days(statement: Statement, begun: date, ended: date) -> Statement:
    rule = statement.date_rule
    if begun < statement.first:
        rule += f"; begun {begun.isoformat()}"
    if ended > statement.last:
        rule += f"; still going on {ended.isoformat()}"
    return replace(
        statement, first=begun, last=ended, date_precision="span", date_rule=rule, goes_on=True
    )


def _event(statement: Statement) -> _Event:
    return statement.kind, statement.place.id, statement.status


def _with_days_of_longest(statement: Statement, spans: Iterable[Statement]) -> Statement:
    day = statement.first
    if statement.last != day:
        return statement
    whole = [
        s
        for s in spans
        if day in (s.first, s.last) or (statement.is_still and s.first < day < s.last)
    ]
    if not whole:
        return statement
    longest = max(whole, key=lambda s: s.last - s.first)
    return replace(with_days_of(longest, statement), date_precision=longest.date_precision)
