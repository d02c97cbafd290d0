"""What is found in a sentence: its days, places and triggers, and what parts it has."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import takewhile
from typing import TypeVar

from geocode.date_parts import Context
from geocode.dates import has_unread_day, read_days
from geocode.gazetteer import Gazetteer
from geocode.kinds import PLAN, find_triggers, reasons_of, unstated_parts
from geocode.language import Language
from geocode.model import Day, Paragraph, Sentence, Toponym, Trigger, UnknownName
from geocode.scopes import Scopes, find_scopes
from geocode.toponyms import find_toponyms

_Found = TypeVar("_Found", Day, Toponym, UnknownName)

_FURTHEST = 100
"""Sentences over which a place or a day is carried at most, in one paragraph without end."""


@dataclass(frozen=True, slots=True)
class ReadSentence:
    """A sentence and what was found in it.

    ``dateline`` holds the places of the report's dateline before the sentence, which are not its
    own, ``dateline_end`` is where that ends, -1 without one, and ``unstated`` the spans of demands
    and the like; ``heading`` is the day of the heading above it in a chronology. ``day_spans`` are,
    in the sentence, those of the words read as days. ``number`` is the paragraph's, ``passage``
    that of the run of short paragraphs it stands in.
    """

    sentence: Sentence
    paragraph: Paragraph
    number: int
    passage: int
    language: Language
    scopes: Scopes
    days: tuple[Day, ...]
    toponyms: tuple[Toponym, ...]
    unknown: tuple[UnknownName, ...]
    triggers: tuple[Trigger, ...]
    day_spans: tuple[tuple[int, int], ...]
    dateline: tuple[Toponym, ...]
    unstated: tuple[tuple[int, int], ...]
    heading: Day | None
    dateline_end: int = -1

    @property
    def has_unread_day(self) -> bool:
        """Whether it has the shape of a date that was not read."""
        return has_unread_day(self.sentence, self.language, self.day_spans)

    @property
    def tells(self) -> bool:
        """Whether its words tell of an event, or name one."""
        return any(trigger.force != "hints" for trigger in self.triggers)

    @property
    def has_unknown_place(self) -> bool:
        """Whether it names a place that no gazetteer holds, and not only in an aside."""
        return any(not self.scopes.is_aside(name.start) for name in self.unknown)

    def is_said_of(self, trigger: Trigger, offset: int) -> bool:
        """Tell whether what stands at ``offset`` may be said of the trigger."""
        return all(
            start <= trigger.start < end or not start <= offset < end
            for start, end in self.unstated
        )


def is_deadline(day: Day, here: ReadSentence, anchor: date | None) -> bool:
    """Tell a day to come of which nothing is planned: what follows is not told of it."""
    if anchor is None or day.last <= anchor:
        return False
    return PLAN not in reasons_of(here.sentence, here.language)


def titles_above(sentences: Sequence[ReadSentence]) -> list[ReadSentence]:
    """Give the titles above a report's text; none for a report without any other line."""
    titles = list(takewhile(lambda here: here.paragraph.is_heading, sentences))
    return titles if len(titles) < len(sentences) else []


def sentences_before(sentences: Sequence[ReadSentence], at: int) -> Iterator[ReadSentence]:
    """Give the sentences before number ``at``, the nearest first, as far as anything is carried."""
    for number in range(at - 1, max(at - 1 - _FURTHEST, -1), -1):
        yield sentences[number]


def _from(end: int, found: tuple[_Found, ...]) -> tuple[_Found, ...]:
    """Give what does not stand in the dateline that ends at ``end``."""
    return tuple(x for x in found if x.start >= end) if end > 0 else found


def read_sentence(
    sentence: Sentence,
    paragraph: Paragraph,
    number: int,
    passage: int,
    language: Language,
    context: Context,
    home: Gazetteer | None,
    world: Gazetteer | None,
    opening: int,
    bare: int,
    heading: Day | None,
) -> ReadSentence:
    """Find what a sentence names and what it tells of, without yet deciding what happened.

    :param number: that of its paragraph in the report.
    :param passage: that of the run of paragraphs in which this one goes on.
    :param context: what its days are counted from.
    :param home: the places of the report's country.
    :param world: the cities of the world, for places abroad.
    :param opening: where the dateline ends with which its paragraph opens, -1 for none.
    :param bare: the same of what may be a dateline without a day.
    :param heading: the day of the heading above it in a chronology.
    """
    triggers = find_triggers(sentence, language)
    scopes = find_scopes(sentence, language, triggers)
    days, day_spans = read_days(sentence, language, context)
    names = find_toponyms(sentence, language, home, world)
    # Names before a dash are a dateline where the first of them is a place's.
    opens = bare > 0 and any(t.start <= sentence.start + 1 for t in names.toponyms)
    end = max(opening, bare if opens else -1)
    return ReadSentence(
        sentence,
        paragraph,
        number,
        passage,
        language,
        scopes,
        _from(end, days),
        _from(end, names.toponyms),
        _from(end, names.unknown),
        triggers,
        day_spans,
        tuple(t for t in names.toponyms if t.start < end) if end > 0 else (),
        unstated_parts(sentence, language) if triggers else (),
        heading,
        end,
    )
