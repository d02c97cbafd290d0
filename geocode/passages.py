"""Runs of short paragraphs that tell one story, as news agencies and papers set it.

Where nearly every sentence is a paragraph of its own, a blank line parts nothing: what one names,
the next goes on with. Lists and chronologies are not set so: each entry has its place and day.
"""

from __future__ import annotations

import regex

from geocode.model import Paragraph

_SHORT = 2
"""Sentences in a short paragraph."""

_LEAST = 4
_SHARE = 0.75
"""Paragraphs, headings apart, from which a text may be set so, and the share of short ones."""

_ENTRY = regex.compile(r"\s*(?:[-–—•*·▪►>]|\d{1,3}[.)]\s|\p{L}[.)]\s)")
"""How the entry of a list opens."""


def find_passages(paragraphs: tuple[Paragraph, ...], by_number: bool = False) -> list[int]:
    """Give for each paragraph the number of its passage, counted without gaps.

    :param by_number: whether each is a passage by itself in any case, as in a chronology.
    """
    told = [p for p in paragraphs if p.sentences and not p.is_heading]
    short = [p for p in told if _is_short(p)]
    is_loose = len(told) >= _LEAST and len(short) >= _SHARE * len(told) and not by_number
    numbers: list[int] = []
    before: Paragraph | None = None
    for paragraph in paragraphs:
        goes_on = is_loose and before is not None and _goes_on(before, paragraph)
        numbers.append((numbers[-1] + (not goes_on)) if numbers else 0)
        before = paragraph
    return numbers


def _is_short(paragraph: Paragraph) -> bool:
    return sum(any(map(str.isalpha, s.text)) for s in paragraph.sentences) <= _SHORT


def _goes_on(before: Paragraph, paragraph: Paragraph) -> bool:
    return (
        not before.is_heading
        and not paragraph.is_heading
        and before.section == paragraph.section
        and before.language == paragraph.language
        and all(_is_short(p) for p in (before, paragraph))
        and not any(is_entry(p) for p in (before, paragraph))
    )


def is_entry(paragraph: Paragraph) -> bool:
    """Tell an entry of a list."""
    return bool(paragraph.sentences and _ENTRY.match(paragraph.sentences[0].text))
