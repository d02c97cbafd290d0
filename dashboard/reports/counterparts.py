"""The same told in another language: what stands beside an excerpt in the reader."""

from __future__ import annotations

from dashboard.reports.passages import Passage, Telling
from dashboard.tables import Excerpt


def counterparts_of(passage: Passage) -> tuple[Excerpt, ...]:
    """Give the excerpts in other languages of the passage's events, each once."""
    found = [other for telling in passage.tellings for other in _counterparts(telling)]
    return tuple({(other.report, other.start): other for other in found}.values())


def _counterparts(telling: Telling) -> list[Excerpt]:
    """Give the excerpts of the same event in each other language, those of the same report first.

    A translation keeps the order of its original: where both have as many excerpts of the event,
    the second corresponds to the second. Elsewhere all are given.
    """
    mine = telling.excerpt
    every = sorted(telling.event.excerpts, key=lambda e: (e.report != mine.report, e.start))
    same = [e for e in every if (e.report, e.language) == (mine.report, mine.language)]
    found: list[Excerpt] = []
    for language in dict.fromkeys(e.language for e in every if e.language != mine.language):
        others = [e for e in every if e.language == language]
        others = [e for e in others if e.report == mine.report] or others
        if len(others) == len(same):
            others = [others[same.index(mine)]]
        found += others
    return found
