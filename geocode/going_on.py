"""Strikes and blockades told again, on their first or last day or as still going on: one event."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import replace
from datetime import date, timedelta

from geocode.agreement import with_days_of
from geocode.model import Statement

_Event = tuple[str, str, str]
"""Kind, id of the place and status."""

_LASTING = frozenset({"strike", "blockade"})
"""Kinds that go on from day to day until somebody ends them."""

_LONGEST = timedelta(31)
"""How long before it is said still to go on the last day told of it may lie."""


def one_with_what_went_on(statements: Iterable[Statement]) -> list[Statement]:
    """Give the statements of one report, those of one day of a longer event with its days.

    "On 3 June miners stopped work ... On 7 June, the fifth day of their strike" is one strike, as
    is "they have struck since 3 June. Today, too, nobody works" and "They stopped on 3 June ... On
    Tuesday they were still out". Another day between the first and the last may be another's.
    """
    statements = _until_still_told(list(statements))
    spans: dict[_Event, list[Statement]] = defaultdict(list)
    for statement in statements:
        is_long = statement.goes_on and statement.first < statement.last
        if statement.kind in _LASTING and is_long:
            spans[_event(statement)].append(statement)
    return [_with_days_of_longest(s, spans.get(_event(s), [])) for s in statements]


def _until_still_told(statements: list[Statement]) -> list[Statement]:
    """Give what is told again as still going on the days from its beginning to that day."""
    days: dict[_Event, set[date]] = defaultdict(set)
    for s in statements:
        if s.kind in _LASTING and s.status == "happened" and s.first == s.last:
            days[_event(s)].add(s.first)
    still = {(_event(s), s.first) for s in statements if s.is_still and s.first == s.last}
    found = []
    for statement in statements:
        event, first = _event(statement), statement.first
        if first != statement.last or first not in days.get(event, ()):
            found.append(statement)
            continue
        begun = ended = first
        for day in sorted(days[event], reverse=True):
            if day < begun <= day + _LONGEST and (event, begun) in still:
                begun = day
        for day in sorted(days[event]):
            if ended < day <= ended + _LONGEST and (event, day) in still:
                ended = day
        found.append(_on_days(statement, begun, ended) if begun < ended else statement)
    return found


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


def _with_days_of_longest(statement: Statement, spans: list[Statement]) -> Statement:
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
