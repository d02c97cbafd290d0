"""A report read once: paragraphs, and for each sentence its days, places and triggers."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import chain

from geocode.calendar_days import WHOLE_MONTHS
from geocode.date_parts import Context
from geocode.datelines import Dateline, find_datelines, find_headings, find_hours, is_day_alone
from geocode.dates import has_unread_day, read_days
from geocode.gazetteer import Gazetteer
from geocode.gazetteers import Gazetteers
from geocode.kinds import PLAN, find_triggers, reasons_of, unstated_parts
from geocode.language import Language
from geocode.model import Day, Paragraph, Place, Sentence, Source, Toponym, Trigger, UnknownName
from geocode.own_day import own_day
from geocode.paragraphs import split_paragraphs
from geocode.scopes import Scopes, find_scopes
from geocode.toponyms import find_toponyms

WINDOW = timedelta(days=31)
"""How far before its own day a report's first dated event may lie and still open the window that
the report covers. Reports of strike waves tell of days or weeks; earlier days are looks back."""

STORY = timedelta(days=366)
TOLD = 3
"""Where so many days of a month are told within the year before, a report tells their story, too;
fewer are looks back."""

_FURTHEST = 100
"""Sentences over which a place or a day is carried at most, in one paragraph without end."""

STEP = timedelta(10)
"""How far before the window an earlier dated event may lie and still belong to it: a bulletin of
a month, published in the next, tells of more than 31 days without a gap."""

EARLIER = timedelta(183)
"""How far before a report's own day a day lies of which it tells as of another time."""


@dataclass(frozen=True, slots=True)
class ReadSentence:
    """A sentence and what was found in it.

    ``dateline`` holds the places of the report's dateline before the sentence, which are not its
    own, and ``unstated`` the spans of demands and the like; ``heading`` is the day of the heading
    above it in a chronology. ``day_spans`` are, in the sentence, those of the words read as days.
    """

    sentence: Sentence
    paragraph: Paragraph
    number: int
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

    @property
    def has_unread_day(self) -> bool:
        """Whether it has the shape of a date that was not read."""
        return has_unread_day(self.sentence, self.language, self.day_spans)

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


def sentences_before(sentences: Sequence[ReadSentence], at: int) -> Iterator[ReadSentence]:
    """Give the sentences before number ``at``, the nearest first, as far as anything is carried."""
    for number in range(at - 1, max(at - 1 - _FURTHEST, -1), -1):
        yield sentences[number]


@dataclass(frozen=True)
class Reading:
    """A report with the day it is read against and the days it covers.

    ``anchor`` is the report's own day and ``anchor_source`` says whence it comes; ``window`` is
    the span from the first dated event to the anchor, None for a report without any day.
    """

    report: Source
    country: str | None
    anchor: date | None
    anchor_source: str
    window: tuple[date, date] | None
    paragraphs: tuple[Paragraph, ...]
    sentences: tuple[ReadSentence, ...]


def read(report: Source, languages: tuple[Language, ...], gazetteers: Gazetteers) -> Reading:
    """Read a report: find what its sentences name, without yet deciding what happened.

    Names are looked for in the report's country: the manifest's, else the one in which most of
    its places lie. Places abroad come from the world's table.
    """
    by_code = {language.code: language for language in languages}
    paragraphs = split_paragraphs(report, languages)
    country = report.country or _country_of(paragraphs, by_code, gazetteers)
    home = gazetteers.home(country) if country else None
    world = gazetteers.world
    datelines = find_datelines(paragraphs, by_code, report.published)
    anchor, source = own_day(report, paragraphs, datelines, by_code)
    headings = find_headings(paragraphs, by_code, anchor, datelines)
    hours = {} if headings else find_hours(paragraphs, by_code, anchor)
    if headings and source == "dateline" and report.published:
        anchor, source = max(report.published, *(d.last for d in headings.values())), "manifest"
    years = [d for d in headings.values() if d.reading == "year"]
    if years and source != "manifest":
        told = [d.last for d in headings.values() if d.reading != "year"]
        anchor = max([*told, *([anchor] if anchor else [])], default=years[-1].last)
    openings = {d.number: d for d in datelines if d.kind != "line"}
    found: list[ReadSentence] = []
    last: Day | None = None
    for number, paragraph in enumerate(paragraphs):
        language = by_code.get(paragraph.language)
        if language is None:
            continue
        heading = headings.get(number) or hours.get(number)
        last = heading or last
        opened = None
        past = of_year = heading.first if heading and heading.reading == "year" else None
        for sentence in paragraph.sentences:
            here = _read_sentence(
                sentence,
                paragraph,
                number,
                language,
                Context(heading.last if heading else anchor, last, opened, past, heading),
                home,
                world,
                openings.get(number),
                heading,
            )
            main = [
                d
                for d in here.days
                if d.reading not in WHOLE_MONTHS
                and not here.scopes.of_day(d.start)
                and not is_deadline(d, here, anchor)
            ]
            # "It is otherwise in Oral, where miners struck on Monday": the clause tells it all.
            main = main or [d for d in here.days if here.scopes.place_clause_of(d.start)]
            last = main[-1] if main else last
            past = of_year if heading else _past_told_of(here, past, anchor)
            if sentence is paragraph.sentences[0] and is_day_alone(sentence, here.days):
                opened = here.days[0].last
            found.append(here)
    window = _window(anchor, found)
    if years and window:  # a chronology by years covers all of them
        window = min(window[0], years[0].first), window[1]
    return Reading(report, country, anchor, source, window, paragraphs, tuple(found))


def _country_of(
    paragraphs: tuple[Paragraph, ...], by_code: dict[str, Language], gazetteers: Gazetteers
) -> str | None:
    """Give the country in which most of the places lie that a report names, None for no place.

    The world's table decides; where it holds none of the names, the countries' own files.
    """
    read = [
        (sentence, language)
        for paragraph in paragraphs
        if (language := by_code.get(paragraph.language))
        for sentence in paragraph.sentences
    ]
    for gazetteer in chain([gazetteers.world], gazetteers.homes()):
        named = [
            toponym.place
            for sentence, language in read
            for toponym in find_toponyms(sentence, language, None, gazetteer).toponyms
        ]
        if named:
            return _most_named(named)
    return None


def _most_named(named: list[Place]) -> str:
    """Give the country with the most mentions; of those with half as many the one with the most
    places, for a country far away is named often by itself."""
    mentions = Counter(place.country for place in named)
    places = Counter(country for country, _ in {(place.country, place.id) for place in named})
    most = max(mentions.values())
    often = [code for code, number in mentions.items() if 2 * number >= most]
    return min(often, key=lambda code: (-places[code], -mentions[code], code))


def _read_sentence(
    sentence: Sentence,
    paragraph: Paragraph,
    number: int,
    language: Language,
    context: Context,
    home: Gazetteer | None,
    world: Gazetteer | None,
    opening: Dateline | None,
    heading: Day | None,
) -> ReadSentence:
    triggers = find_triggers(sentence, language)
    scopes = find_scopes(sentence, language, triggers)
    days, day_spans = read_days(sentence, language, context)
    names = find_toponyms(sentence, language, home, world)
    end = opening.end if opening else -1
    return ReadSentence(
        sentence,
        paragraph,
        number,
        language,
        scopes,
        tuple(d for d in days if d.start >= end),
        tuple(t for t in names.toponyms if t.start >= end),
        tuple(n for n in names.unknown if n.start >= end),
        triggers,
        day_spans,
        tuple(t for t in names.toponyms if t.start < end),
        unstated_parts(sentence, language) if triggers else (),
        heading,
    )


def _past_told_of(here: ReadSentence, past: date | None, anchor: date | None) -> date | None:
    """Give the day of an earlier year of which the paragraph tells after this sentence.

    A year alone ("in 2011") opens no tale; a day of the report's own time closes it.
    """
    days = [d for d in here.days if not here.scopes.of_day(d.start)]
    if not days or anchor is None:
        return past
    last = days[-1]
    is_past = last.last < anchor - EARLIER and last.reading not in ("year", "decade")
    if is_past and (past or (last.has_year and any(t.force != "hints" for t in here.triggers))):
        return last.first
    return None


def _window(anchor: date | None, found: list[ReadSentence]) -> tuple[date, date] | None:
    """Give the days that a report covers: from its first dated event to its own day."""
    if anchor is None:
        return None
    firsts = sorted(
        day.first
        for here in _serving_events(found)
        if here.paragraph.section == "report"
        for day in (*here.days, *([here.heading] if here.heading else []))
        if day.reading not in WHOLE_MONTHS
        and (not here.scopes.of_day(day.start) or here.scopes.place_clause_of(day.start))
        and day.first <= anchor
    )
    first = min((day for day in firsts if day >= anchor - WINDOW), default=anchor)
    earlier = [day for day in sorted(set(firsts)) if anchor - STORY <= day < first]
    for at, day in enumerate(earlier):
        story = [other for other in earlier[at:] if other - day <= WINDOW]
        if len(story) >= TOLD or first - day <= STEP:
            first = day
            break
    return first, anchor


def _serving_events(found: list[ReadSentence]) -> Iterator[ReadSentence]:
    """Give the sentences whose days may be an event's: they or what follows tells of one."""
    number, tells = -1, False
    for here in reversed(found):
        tells = (tells and here.number == number) or any(t.force != "hints" for t in here.triggers)
        number = here.number
        if tells:
            yield here
