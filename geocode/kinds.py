"""Words that tell of an event, and the words that take the assertion out of them."""

from __future__ import annotations

import regex

from geocode.language import Language
from geocode.model import Sentence, Trigger
from geocode.report_cache import kept
from geocode.text import fold

_END_OF_REACH = regex.compile(r"[,;:]")

_ASIDE = ("demand", "wish", "denied or reported as false", "threat or hypothesis")

_IF = "threat or hypothesis"

_OPENING = 2
"""Words from "and" to a threat that opens a clause ("and have warned")."""

_NEXT = 2
"""Code points between a trigger and "still" beside it."""

CALLED_OFF = "ended or called off"
"""The reason of a cue that tells of an end."""

PLAN = "plan"
"""The reason of a cue that still leaves an announced event where a coming day is named."""


def find_triggers(sentence: Sentence, language: Language) -> tuple[Trigger, ...]:
    """Find the words of the sentence that tell of events, in the order of the text.

    Words inside stronger ones ("strike" in "went on strike") are not counted twice.
    """
    text = fold(sentence.text)
    found: list[Trigger] = []
    for pattern, match in language.trigger_sieve.matches(text):
        first, last = match.span()
        start, end = sentence.start + first, sentence.start + last
        if not _is_within(found, start, end, pattern.kind):
            words = sentence.text[first:last]
            found.append(Trigger(start, end, words, pattern.kind, pattern.force))
    return tuple(sorted(found, key=lambda t: t.start))


def _is_within(stronger: list[Trigger], start: int, end: int, kind: str) -> bool:
    """Tell words that meet stronger ones of their kind, or stand within those of another."""
    for t in stronger:
        is_met = t.start < end and start < t.end
        if is_met and (t.kind == kind or (t.start <= start and end <= t.end)):
            return True
    return False


def not_asserted(trigger: Trigger, sentence: Sentence, language: Language) -> str:
    """Give the reason for which the trigger is not stated as a fact, "" where it is.

    A cue ("demanding", "threat of", "did not") speaks of what comes after it up to the next
    comma, semicolon or colon, of what comes before it, of its own words, or of its sentence.
    """
    start, end = trigger.start - sentence.start, trigger.end - sentence.start
    text = fold(sentence.text)
    reaches = _reaches(text, language)
    reasons = [
        (reason == PLAN, first, reason)
        for first, last, reason in reaches
        if first < end and start < last and not _is_of_promise(trigger, start < first, reason)
    ]
    found = min(reasons, default=(False, 0, ""))[2]
    if found == PLAN:
        conditions = [
            first
            for first, last, reason in reaches
            if first >= end and reason == _IF and last == len(text)
        ]
        if conditions and not _is_joined(text[end : min(conditions)], language):
            return _IF  # "will strike on 8 March if the wages are not paid"
    return found


def _is_of_promise(trigger: Trigger, is_within: bool, reason: str) -> bool:
    """Tell the plan in the words of a promise, which is made when it is announced ("announced that
    it would raise the minimum wage")."""
    return trigger.kind == "state_response" and is_within and reason == PLAN


def _is_joined(between: str, language: Language) -> bool:
    """Tell a clause of its own ("called a rally for Saturday, and have warned that ...")."""
    last = between.casefold().split()[-_OPENING:]
    return not language.places.list_joiners.isdisjoint(last)


def is_still(trigger: Trigger, sentence: Sentence, language: Language) -> bool:
    """Tell what is said not to have ended ("were still on strike", "the strike continued")."""
    start, end = trigger.start - sentence.start, trigger.end - sentence.start
    text = fold(sentence.text)
    return any(
        match.start() <= end + _NEXT
        and start - _NEXT <= match.end()
        and not _END_OF_REACH.search(text, min(match.end(), end), max(match.start(), start))
        for match in language.still.finditer(text)
    )


def reasons_of(sentence: Sentence, language: Language) -> frozenset[str]:
    """Give the reasons of all cues of a sentence."""
    return frozenset(reason for _, _, reason in _reaches(fold(sentence.text), language))


def unstated_parts(sentence: Sentence, language: Language) -> tuple[tuple[int, int], ...]:
    """Give the spans of a sentence, in offsets of the report, in which nothing is stated.

    What stands in them is not said of a trigger outside: in "a strike, demanding that the
    minister come to Astana" the strike is not in Astana.
    """
    return tuple(
        (sentence.start + first, sentence.start + last)
        for first, last, reason in _reaches(fold(sentence.text), language)
        if reason in _ASIDE and last - first < len(sentence.text)
    )


@kept
def _reaches(text: str, language: Language) -> tuple[tuple[int, int, str], ...]:
    """Give the spans in which nothing is stated as a fact, with the reasons."""
    found: list[tuple[int, int, str]] = []
    for cue, match in language.cue_sieve.matches(text):
        first, last = match.span()
        if cue.reach == "sentence":
            first, last = 0, len(text)
        if cue.reach in ("after", "clause"):
            stop = _END_OF_REACH.search(text, match.end())
            last = stop.start() if stop else len(text)
        if cue.reach in ("before", "clause"):
            first = max((m.end() for m in _END_OF_REACH.finditer(text, 0, first)), default=0)
        found.append((first, last, cue.reason))
    return tuple(found)
