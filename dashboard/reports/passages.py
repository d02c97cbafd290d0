"""A report's text cut into paragraphs, and these into what the tables have and what they have not.

Offsets are half-open and count code points of the text.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass

from dashboard.tables import Atlas, Event, Excerpt
from geocode.model import KINDS

_LINE = re.compile(r"[^\r\n]+")


@dataclass(frozen=True)
class Telling:
    """An event as one excerpt tells it."""

    event: Event
    excerpt: Excerpt


@dataclass(frozen=True)
class Passage:
    """What the tables have of a report: a sentence that tells of events, or one left out.

    ``number`` counts the passages of the report from 1. ``reason`` says why it was left out; it is
    empty where ``tellings`` are not.
    """

    number: int
    start: int
    end: int
    language: str
    tellings: tuple[Telling, ...] = ()
    reason: str = ""


@dataclass(frozen=True)
class Piece:
    """A stretch of a paragraph that lies in one passage, or in none.

    ``begins`` tells the first stretch of its passage, which may go on in a later paragraph.
    """

    start: int
    end: int
    passage: Passage | None = None
    begins: bool = False


@dataclass(frozen=True)
class Paragraph:
    """A line of a report that holds text; ``language`` is empty where no passage tells it."""

    start: int
    end: int
    language: str
    pieces: tuple[Piece, ...]

    @property
    def passages(self) -> tuple[Passage, ...]:
        """The passages that begin here."""
        return tuple(p.passage for p in self.pieces if p.passage and p.begins)


def passages_of(atlas: Atlas, report: str) -> tuple[Passage, ...]:
    """Give the passages of ``report`` in their order; none overlaps another.

    Excerpts that overlap (only ``corrections.csv`` can make such) are one passage. A sentence left
    out that overlaps an excerpt is none.
    """
    tellings = [
        Telling(event, excerpt)
        for event in atlas.events
        for excerpt in event.excerpts
        if excerpt.report == report
    ]
    groups: list[list[Telling]] = []
    end = 0
    for telling in sorted(tellings, key=lambda t: t.excerpt.start):
        if telling.excerpt.start < end:
            groups[-1].append(telling)
        else:
            groups.append([telling])
        end = max(end, telling.excerpt.end)
    told = [
        Passage(
            0,
            group[0].excerpt.start,
            max(t.excerpt.end for t in group),
            group[0].excerpt.language,
            tuple(sorted(group, key=_order)),
        )
        for group in groups
    ]
    left = [
        Passage(0, left.start, left.end, left.language, reason=left.reason)
        for left in atlas.left_out
        if left.report == report
    ]
    apart = [p for p in left if not _within(told, p.start, p.end)]
    return _numbered(sorted((*told, *apart), key=lambda p: p.start))


def _order(telling: Telling) -> tuple[int, int]:
    """Put the kinds in the legend's order, and their places in that of the sentence."""
    excerpt = telling.excerpt
    place = excerpt.place.partition("; ")[0]
    return KINDS.index(telling.event.kind), excerpt.text.find(place)


def _within(passages: Sequence[Passage], start: int, end: int) -> Sequence[Passage]:
    """Give those of ``passages``, in their order and apart, that lie in part from start to end."""
    first = bisect_right(passages, start, key=lambda p: p.end)
    return passages[first : bisect_left(passages, end, key=lambda p: p.start)]


def _numbered(passages: Sequence[Passage]) -> tuple[Passage, ...]:
    return tuple(
        Passage(number, p.start, p.end, p.language, p.tellings, p.reason)
        for number, p in enumerate(passages, start=1)
    )


def paragraphs_of(text: str, passages: Sequence[Passage]) -> tuple[Paragraph, ...]:
    """Cut ``text`` into its lines that hold something, and these at the ends of passages.

    :param passages: those of the text, in their order.
    """
    found: list[Paragraph] = []
    begun = 0
    for line in _LINE.finditer(text):
        if not line[0].isspace():
            mine = _within(passages, line.start(), line.end())
            found.append(_paragraph(line.start(), line.end(), mine, begun))
            begun = max((begun, *(p.number for p in mine)))
    return tuple(found)


def _paragraph(start: int, end: int, passages: Sequence[Passage], begun: int) -> Paragraph:
    """Cut a line at the ends of its ``passages``, of which the first ``begun`` began before."""
    pieces = []
    at = start
    for passage in passages:
        first, last = max(passage.start, start), min(passage.end, end)
        if at < first:
            pieces.append(Piece(at, first))
        pieces.append(Piece(first, last, passage, passage.number > begun))
        at = last
    if at < end:
        pieces.append(Piece(at, end))
    language = next((p.language for p in passages if p.language), "")
    return Paragraph(start, end, language, tuple(pieces))
