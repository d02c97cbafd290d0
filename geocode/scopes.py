"""Parts of a sentence whose places and days do not belong to the whole of it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

import regex

from geocode.language import Language
from geocode.model import Sentence, Trigger
from geocode.pattern import Match, Pattern, Sieve
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

    def placed(matches: Iterable[Match]) -> list[Span]:
        return [(sentence.start + m.start(), sentence.start + m.end()) for m in matches]

    def spans(patterns: Sieve[Pattern]) -> tuple[Span, ...]:
        passing = patterns.passing(text)
        return (
            tuple(sorted(span for p in passing for span in placed(p.matches(text))))
            if passing
            else ()
        )

    place_clauses = spans(language.place_clause)
    side_clauses = spans(language.side_clause)
    parentheses = tuple(placed(_PARENTHESIS.finditer(text))) if "(" in text else ()
    apart = (*place_clauses, *side_clauses, *parentheses)
    telling = [t for t in triggers if t.force != "hints" and not _holding(apart, t.start)]
    breaks = [start for start, _ in spans(language.clause_break)]
    joiners = spans(language.clause_joiner)
    ends = [*breaks, *(start for start, _ in joiners), sentence.start + len(text)]
    for start, end in joiners:
        before = max((b for b in breaks if b <= start), default=sentence.start)
        after = min(e for e in ends if e >= end)
        is_told = any(before <= t.start and t.end <= start for t in telling)
        if is_told and any(end <= t.start < after for t in telling):
            breaks.append(start)
    comparisons = spans(language.comparison)
    if not (apart or comparisons or breaks):
        return _UNDIVIDED
    return Scopes(place_clauses, side_clauses, parentheses, comparisons, tuple(sorted(breaks)))
