"""Words that tell of an event, and the words that take the assertion out of them."""

from __future__ import annotations

import regex

from geocode.language import FORCES, Language
from geocode.model import Sentence, Trigger
from geocode.text import fold

_END_OF_REACH = regex.compile(r"[,;:]")

PLAN = "plan"
"""The reason of a cue that still leaves an announced event where a coming day is named."""


def find_triggers(sentence: Sentence, language: Language) -> tuple[Trigger, ...]:
    """Find the words of the sentence that tell of events, in the order of the text.

    Words inside stronger ones ("strike" in "went on strike") are not counted twice.
    """
    text = fold(sentence.text)
    found: list[Trigger] = []
    for force in FORCES:
        for pattern in language.triggers:
            if pattern.force != force:
                continue
            for match in pattern.regex.finditer(text):
                start, end = sentence.start + match.start(), sentence.start + match.end()
                if any(_covers(t, start, end, pattern.kind) for t in found):
                    continue
                words = sentence.text[match.start() : match.end()]
                found.append(Trigger(start, end, words, pattern.kind, force))
    return tuple(sorted(found, key=lambda t: t.start))


def _covers(stronger: Trigger, start: int, end: int, kind: str) -> bool:
    if stronger.kind == kind:
        return stronger.start < end and start < stronger.end
    return stronger.start <= start and end <= stronger.end


def not_asserted(trigger: Trigger, sentence: Sentence, language: Language) -> str:
    """Give the reason for which the trigger is not stated as a fact, "" where it is.

    A cue ("demanding", "threat of", "did not") speaks of what comes after it up to the next
    comma, semicolon or colon, of its own words, or of its whole sentence.
    """
    text = fold(sentence.text)
    start, end = trigger.start - sentence.start, trigger.end - sentence.start
    reasons: list[tuple[int, str]] = []
    for cue in language.cues:
        for match in cue.regex.finditer(text):
            if cue.reach == "sentence":
                first, last = 0, len(text)
            elif cue.reach == "inside":
                first, last = match.span()
            else:
                stop = _END_OF_REACH.search(text, match.end())
                first, last = match.start(), stop.start() if stop else len(text)
            if first < end and start < last and not (start < first and cue.reach == "after"):
                reasons.append((first, cue.reason))
    return min(reasons, default=(0, ""))[1]
