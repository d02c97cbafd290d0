"""Actors, demands and quantities: short phrases of the report, in its own words.

They are for reading, not for quoting: a long one is cut, and ";" becomes "," for the tables' sake.
"""

from __future__ import annotations

from dataclasses import dataclass

from geocode.language import Language
from geocode.model import Day, Sentence, Trigger
from geocode.pattern import Pattern
from geocode.scopes import Scopes
from geocode.text import fold

_LONGEST = 300
"""Code points; a phrase that runs on longer is cut at the last comma before this."""


@dataclass(frozen=True)
class Phrases:
    """What a sentence says of who, for what and how many."""

    actors: tuple[str, ...]
    demands: tuple[str, ...]
    quantities: tuple[str, ...]


def find_phrases(
    trigger: Trigger,
    kind: str,
    sentence: Sentence,
    language: Language,
    scopes: Scopes,
    days: tuple[Day, ...] = (),
) -> Phrases:
    """Find the phrases that belong to one trigger, in the order of the text.

    What a ", where ..." clause says of its place is not said of the other places, and the figures
    of a day ("January 10 workers") are no number of people.
    """
    actors = tuple(a.regex for a in language.actors if kind in a.kinds)
    clause = scopes.place_clause_of(trigger.start)

    def found(patterns: tuple[Pattern, ...]) -> tuple[str, ...]:
        phrases = [
            _short(sentence.text[start:end])
            for start, end in _spans(sentence.text, patterns)
            if scopes.place_clause_of(sentence.start + start) == clause
            and not any(
                d.start < sentence.start + end and sentence.start + start < d.end for d in days
            )
        ]
        return tuple(dict.fromkeys(p for p in phrases if p))

    return Phrases(found(actors), found(language.demands), found(language.quantities))


def _spans(text: str, patterns: tuple[Pattern, ...]) -> list[tuple[int, int]]:
    folded = fold(text)
    spans: list[tuple[int, int]] = []
    for pattern in patterns:
        for match in pattern.finditer(folded):
            start, end = match.span("phrase" if "phrase" in match.groupdict() else 0)
            if all(end <= a or b <= start for a, b in spans):
                spans.append((start, end))
    return sorted(spans)


def _short(phrase: str) -> str:
    # The tables separate phrases with ";".
    phrase = phrase.replace(";", ",").strip()
    if len(phrase) > _LONGEST:
        phrase = phrase[:_LONGEST].rpartition(",")[0] or phrase[:_LONGEST].rpartition(" ")[0]
    return phrase.strip(" ,")
