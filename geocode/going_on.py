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
    spans: dict[_Event, list[Statement]] = defaultdict(list)
    for statement in statements:
        is_long = statement.goes_on and statement.first < statement.last
        if statement.kind in LASTING and is_long:
            spans[_event(statement)].append(statement)
    return [_with_days_of_longest(s, spans.get(_event(s), [])) for s in statements]


def _until_still_told(statements: list[Statement], ended: list[int]) -> list[Statement]:
    """Give what is told again as still going on the days from its beginning to that day."""
    days: dict[int, tuple[date, date]] = {}
    told = [s for s in statements if s.is_still and _is_of_one_day(s)]
    for still in sorted(told, key=lambda s: s.first):
        begun = _begun(still, statements, ended)
        if begun is None:
            continue
        first, last = days.get(begun, (statements[begun].first, statements[begun].first))
        for number, statement in enumerate(statements):
            is_same = _event(statement) == _event(still) and _is_of_one_day(statement)
            if is_same and statement.first in (first, last, still.first):
                days[number] = (first, still.first)
    return [
        _on_days(statement, *days[number]) if number in days else statement
        for number, statement in enumerate(statements)
    ]


def _begun(still: Statement, statements: list[Statement], ended: list[int]) -> int | None:
    """Give the number of the statement that tells how it was before: of the same people, if any is,
    else the last; none where its end was told in between."""
    before = [
        number
        for number, s in enumerate(statements)
        if _event(s) == _event(still)
        and _is_of_one_day(s)
        and s.first < still.first <= s.first + _LONGEST
        and not any(s.sentence.start < end < still.sentence.start for end in ended)
    ]
    who = _words(still)
    same = [number for number in before if who & _words(statements[number])]
    return max(same or before, key=lambda number: statements[number].first, default=None)


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
