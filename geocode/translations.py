"""Which paragraphs of a report are translations of each other.

The paragraphs of two languages are aligned in their order, by the names and figures that they
share and by their lengths: what a translation keeps.
"""

from __future__ import annotations

from array import array
from collections.abc import Sequence
from itertools import combinations, pairwise

from geocode.marks import likeness, marks_of
from geocode.model import Paragraph
from geocode.transliteration import Transliteration

_BAND = 40
"""Paragraphs by which a translation may run ahead of or behind the even pace."""

_ALIKE = 0.5
"""Likeness from which two paragraphs are taken for translations. Of the 14 pairs of the first
collection 10 have this much, paragraphs that are no pair at most .44."""

_WEIGHT_OF_LENGTH = 0.4

_Marked = tuple[int, tuple[str, ...], int]
"""Number, marks and length in code points of one paragraph; a set would take five times the memory
of a tuple."""

_WithSet = tuple[int, frozenset[str], int]
"""The same with the marks as a set."""

_UNIT = 500
"""Likeness is counted in parts of this size, in whole numbers, which take a quarter of the memory:
the sums along a row differ by less than two bytes hold."""

_Row = tuple[int, int, "array[int]"]
"""Best sums up to each of some paragraphs of the other language: the place of the first, its sum,
and what each has more than that."""


def translated_paragraphs(
    paragraphs: tuple[Paragraph, ...], transliteration: Transliteration
) -> frozenset[tuple[int, int]]:
    """Give the pairs of numbers of paragraphs that are translations, the smaller number first."""
    by_language: dict[str, list[_Marked]] = {}
    for number, paragraph in enumerate(paragraphs):
        text = " ".join(s.text for s in paragraph.sentences)
        marked = (number, tuple(marks_of(text, transliteration)), len(text))
        by_language.setdefault(paragraph.language, []).append(marked)
    return frozenset(
        (min(a, b), max(a, b))
        for one, other in combinations(by_language.values(), 2)
        for a, b in _with_those_between(_aligned(one, other), one, other)
    )


def _alike(a: _Marked, b: _WithSet) -> int:
    """Give how much two paragraphs are alike, in parts of :data:`_UNIT`, 0 for less than half."""
    if b[1].isdisjoint(a[1]):
        return 0  # lengths alone make none alike
    lengths = min(a[2], b[2]) / max(a[2], b[2], 1)
    score = (1 - _WEIGHT_OF_LENGTH) * likeness(frozenset(a[1]), b[1]) + _WEIGHT_OF_LENGTH * lengths
    return round(score * _UNIT) if score >= _ALIKE else 0


def _aligned(one: Sequence[_Marked], others: Sequence[_Marked]) -> list[tuple[int, int]]:
    """Align two sequences in their order so that the likeness of all pairs is greatest."""
    other = [(number, frozenset(marks), length) for number, marks, length in others]
    best: list[_Row] = [(0, 0, array("H"))]
    pace = len(other) / len(one)
    for i, paragraph in enumerate(one, start=1):
        before, row = best[-1], []
        middle = round(i * pace)
        top = 0
        first = max(1, middle - _BAND)
        for j in range(first, min(len(other), middle + _BAND) + 1):
            paired = _reached(before, j - 1) + _alike(paragraph, other[j - 1])
            top = max(top, paired, _reached(before, j))
            row.append(top)
        least = row[0] if row else 0
        best.append((first, least, array("H", (top - least for top in row))))
    pairs = []
    i, j = len(one), len(other)
    while i > 0 and j > 0:
        here = _reached(best[i], j)
        alike = _alike(one[i - 1], other[j - 1])
        if here == _reached(best[i - 1], j):
            i -= 1
        elif alike and here == _reached(best[i - 1], j - 1) + alike:
            pairs.append((one[i - 1][0], other[j - 1][0]))
            i, j = i - 1, j - 1
        else:
            j -= 1
    return pairs


def _with_those_between(
    pairs: list[tuple[int, int]], one: Sequence[_Marked], other: Sequence[_Marked]
) -> list[tuple[int, int]]:
    """Pair the paragraphs between two pairs, too, where both sides have as many of them."""
    if not pairs:
        return []
    numbers = [p[0] for p in one], [p[0] for p in other]
    at = [{number: i for i, number in enumerate(side)} for side in numbers]
    places = sorted((at[0][a], at[1][b]) for a, b in pairs)
    found = list(pairs)
    bounds = [(-1, -1), *places, (len(one), len(other))]
    for (a, b), (c, d) in pairwise(bounds):
        if c - a == d - b:
            found += zip(numbers[0][a + 1 : c], numbers[1][b + 1 : d], strict=True)
    return found


def _reached(row: _Row, j: int) -> int:
    """Give the best sum up to ``j``; beyond the band that of its nearest end."""
    first, least, sums = row
    if j < first or not sums:
        return 0
    return least + sums[min(j - first, len(sums) - 1)]
