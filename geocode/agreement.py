"""Statements that say the same: a translation, or the same told again.

They support one event. Of two that differ in how exactly they tell the days, the event takes the
more exact, and the other statement says so in its rule.
"""

from __future__ import annotations

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import replace

from geocode.marks import likeness, marks_of
from geocode.model import DATE_PRECISIONS, Paragraph, Sentence, Statement
from geocode.translations import translated_paragraphs
from geocode.transliteration import Transliteration

_ALIKE = 0.5
"""Share of names and figures in common from which two sentences tell the same."""

_NEAR = 200
"""Statements of one kind at one place, before and after, with which each is compared."""

_LEAST_MARKS = 3
"""Names and figures in common, the place's own among them, below which the share says nothing."""


def agree(
    statements: Iterable[Statement],
    paragraphs: Mapping[str, tuple[Paragraph, ...]],
    transliteration: Transliteration,
) -> list[Statement]:
    """Give the statements, those that say the same as a more exact one with its days.

    Two statements say the same where place and kind are the same, the days of one lie within
    those that were inferred of the other, and their sentences correspond: they stand in
    paragraphs that are translations, or share most of their names and figures.

    :param paragraphs: those of each report within which statements are compared; of other reports
        they are compared only with those of another report.
    """
    statements = list(statements)
    correspondence = _Correspondence(paragraphs, transliteration)
    groups: dict[tuple[str, str], list[Statement]] = defaultdict(list)
    at: list[int] = []
    for statement in statements:
        group = groups[statement.kind, statement.place.id]
        at.append(len(group))
        group.append(statement)
    return [
        _with_days_of_best(
            s, groups[s.kind, s.place.id][max(n - _NEAR, 0) : n + _NEAR], correspondence
        )
        for s, n in zip(statements, at, strict=True)
    ]


def _with_days_of_best(
    statement: Statement, others: list[Statement], correspondence: _Correspondence
) -> Statement:
    exact = [
        other
        for other in others
        if _is_within(other, statement) and correspondence.holds(statement, other)
    ]
    if not exact:
        return statement
    return with_days_of(min(exact, key=_exactness), statement)


def with_days_of(other: Statement, statement: Statement) -> Statement:
    """Give a statement the days of another that tells of the same event."""
    rule = f"days of what corresponds to it in {other.report} (at {other.sentence.start})"
    return replace(
        statement,
        first=other.first,
        last=other.last,
        status=other.status,
        date_rule=f"{statement.date_rule}; {rule}",
    )


def _is_within(fine: Statement, wide: Statement) -> bool:
    return (
        wide.date_precision == "inferred"
        and (fine.first, fine.last) != (wide.first, wide.last)
        and wide.first <= fine.first
        and fine.last <= wide.last
        and _exactness(fine) < _exactness(wide)
    )


def _exactness(statement: Statement) -> tuple[int, int, str, int]:
    return (
        DATE_PRECISIONS.index(statement.date_precision),
        (statement.last - statement.first).days,
        statement.report,
        statement.sentence.start,
    )


class _Correspondence:
    """Which sentences say the same, worked out as it is asked for."""

    def __init__(
        self, paragraphs: Mapping[str, tuple[Paragraph, ...]], transliteration: Transliteration
    ) -> None:
        self._paragraphs = paragraphs
        self._transliteration = transliteration
        self._translated: dict[str, frozenset[tuple[int, int]]] = {}
        self._starts_of: dict[str, list[int]] = {}
        self._marks_of: dict[str, frozenset[str]] = {}

    def holds(self, a: Statement, b: Statement) -> bool:
        if a.report == b.report and (
            a.sentence.start == b.sentence.start or a.report not in self._paragraphs
        ):
            return False
        if a.report == b.report and a.language != b.language:
            one, other = self._paragraph_of(a), self._paragraph_of(b)
            return (min(one, other), max(one, other)) in self._translations(a.report)
        marks = self._marks(a.sentence), self._marks(b.sentence)
        return len(marks[0] & marks[1]) >= _LEAST_MARKS and likeness(*marks) >= _ALIKE

    def _marks(self, sentence: Sentence) -> frozenset[str]:
        if sentence.text not in self._marks_of:
            self._marks_of[sentence.text] = marks_of(sentence.text, self._transliteration)
        return self._marks_of[sentence.text]

    def _paragraph_of(self, statement: Statement) -> int:
        return bisect_right(self._starts(statement.report), statement.sentence.start) - 1

    def _starts(self, report: str) -> list[int]:
        """Give where each paragraph of a report starts."""
        if report not in self._starts_of:
            paragraphs = self._paragraphs[report]
            self._starts_of[report] = [p.sentences[0].start for p in paragraphs]
        return self._starts_of[report]

    def _translations(self, report: str) -> frozenset[tuple[int, int]]:
        if report not in self._translated:
            self._translated[report] = translated_paragraphs(
                self._paragraphs[report], self._transliteration
            )
        return self._translated[report]
