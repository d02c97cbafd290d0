"""Parts of a sentence whose places and days do not belong to the whole of it."""

from __future__ import annotations

from dataclasses import dataclass

import regex

from geocode.language import SCOPES, Language
from geocode.model import Sentence, Trigger
from geocode.text import fold

_PARENTHESIS = regex.compile(r"\([^()]*\)")

Span = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Scopes:
    """Spans of one sentence, in offsets of the report."""

    place_clauses: tuple[Span, ...]
    side_clauses: tuple[Span, ...]
    parentheses: tuple[Span, ...]
    comparisons: tuple[Span, ...]
    breaks: tuple[int, ...]

    def place_clause_of(self, offset: int) -> Span | None:
        """Give the ", where ..." clause that holds ``offset``."""
        return _holding(self.place_clauses, offset)

    def side_clause_of(self, offset: int) -> Span | None:
        """Give the ", which ..." clause that holds ``offset``."""
        return _holding(self.side_clauses, offset)

    def of_day(self, offset: int) -> Span | None:
        """Give the narrow part of the sentence whose days are its own and holds ``offset``."""
        for spans in (self.comparisons, self.parentheses, self.side_clauses, self.place_clauses):
            if found := _holding(spans, offset):
                return found
        return None

    def comparison_of(self, offset: int) -> Span | None:
        """Give the "as it did in ..." part that holds ``offset``."""
        return _holding(self.comparisons, offset)

    def is_aside(self, offset: int) -> bool:
        """Tell what a sentence says in brackets or in a comparison from what it speaks of."""
        return any(_holding(spans, offset) for spans in (self.comparisons, self.parentheses))

    def clause(self, offset: int) -> int:
        """Give the number of the clause that holds ``offset``."""
        return sum(offset >= b for b in self.breaks)


_UNDIVIDED = Scopes((), (), (), (), ())
"""One for all sentences without parts: most are."""


def _holding(spans: tuple[Span, ...], offset: int) -> Span | None:
    for start, end in spans:
        if start <= offset < end:
            return start, end
    return None


def find_scopes(
    sentence: Sentence, language: Language, triggers: tuple[Trigger, ...] = ()
) -> Scopes:
    """Find the parts of a sentence that stand apart.

    :param triggers: those of the sentence; "and" parts two clauses where each has one of its own.
    """
    text = fold(sentence.text)
    spans: dict[str, list[Span]] = {}
    for pattern, match in language.scope_sieve.matches(text):
        span = sentence.start + match.start(), sentence.start + match.end()
        spans.setdefault(pattern.scope, []).append(span)
    parentheses = _parentheses(text, sentence.start)
    if not (spans or parentheses):
        return _UNDIVIDED  # as most are
    place_clauses, side_clauses, comparisons, breaks, joiners = (
        tuple(sorted(spans.get(scope, ()))) for scope in SCOPES
    )
    starts = [start for start, _ in breaks]
    apart = (*place_clauses, *side_clauses, *parentheses)
    if joiners:
        telling = [t for t in triggers if t.force != "hints" and not _holding(apart, t.start)]
        starts += _between_tales(joiners, starts, telling, sentence)
    if not (apart or comparisons or starts):
        return _UNDIVIDED
    return Scopes(place_clauses, side_clauses, parentheses, comparisons, tuple(sorted(starts)))


def _parentheses(text: str, offset: int) -> tuple[Span, ...]:
    if "(" not in text:
        return ()
    return tuple((offset + m.start(), offset + m.end()) for m in _PARENTHESIS.finditer(text))


def _between_tales(
    joiners: tuple[Span, ...], starts: list[int], telling: list[Trigger], sentence: Sentence
) -> list[int]:
    """Give where a joiner parts two clauses: where each of them tells of something.

    :param starts: where the clauses start that something else parts.
    """
    parting: list[int] = []
    ends = [*starts, *(start for start, _ in joiners), sentence.end]
    for start, end in joiners:
        before = max((b for b in (*starts, *parting) if b <= start), default=sentence.start)
        after = min(e for e in ends if e >= end)
        is_told = any(before <= t.start and t.end <= start for t in telling)
        if is_told and any(end <= t.start < after for t in telling):
            parting.append(start)
    return parting
