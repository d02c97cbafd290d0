"""Strikes and blockades told again on their first or last day: one event with what went on."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import replace

from geocode.agreement import with_days_of
from geocode.model import Statement

_LASTING = frozenset({"strike", "blockade"})
"""Kinds that go on from day to day until somebody ends them."""


def one_with_what_went_on(statements: Iterable[Statement]) -> list[Statement]:
    """Give the statements of one report, those of one day of a longer event with its days.

    "On 3 June miners stopped work ... On 7 June, the fifth day of their strike" is one strike, as
    is "they have struck since 3 June. Today, too, nobody works". A day between the first and the
    last may as well be another's.
    """
    statements = list(statements)
    spans: dict[tuple[str, str, str], list[Statement]] = defaultdict(list)
    for statement in statements:
        is_long = statement.goes_on and statement.first < statement.last
        if statement.kind in _LASTING and is_long:
            spans[_event(statement)].append(statement)
    return [_with_days_of_longest(s, spans.get(_event(s), [])) for s in statements]


def _event(statement: Statement) -> tuple[str, str, str]:
    return statement.kind, statement.place.id, statement.status


def _with_days_of_longest(statement: Statement, spans: list[Statement]) -> Statement:
    day = statement.first
    whole = [s for s in spans if statement.first == statement.last and day in (s.first, s.last)]
    if not whole:
        return statement
    longest = max(whole, key=lambda s: s.last - s.first)
    return replace(with_days_of(longest, statement), date_precision=longest.date_precision)
