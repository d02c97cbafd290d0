"""A report read once: paragraphs, and for each sentence its days, places and triggers."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from datetime import date, timedelta

from geocode.dates import Context, find_days, has_unread_day
from geocode.gazetteer import Gazetteer
from geocode.kinds import find_triggers
from geocode.language import Language
from geocode.model import Day, Paragraph, Sentence, Source, Toponym, Trigger, UnknownName
from geocode.paragraphs import datelines, split_paragraphs
from geocode.scopes import Scopes, find_scopes
from geocode.toponyms import find_toponyms

WINDOW = timedelta(days=31)
"""How far before its own day a report's first dated event may lie and still open the window that
the report covers. Reports of strike waves tell of days or weeks; earlier days are looks back."""

_WHOLE_MONTHS = ("month", "year")


@dataclass(frozen=True)
class ReadSentence:
    """A sentence and what was found in it."""

    sentence: Sentence
    paragraph: Paragraph
    number: int
    language: Language
    scopes: Scopes
    days: tuple[Day, ...]
    toponyms: tuple[Toponym, ...]
    unknown: tuple[UnknownName, ...]
    elsewhere: tuple[str, ...]
    triggers: tuple[Trigger, ...]
    has_unread_day: bool


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


def read(report: Source, languages: tuple[Language, ...], gazetteer: Gazetteer) -> Reading:
    """Read a report: find what its sentences name, without yet deciding what happened.

    The report is read against its latest dateline, else the manifest's day of publication.
    """
    by_code = {language.code: language for language in languages}
    paragraphs = split_paragraphs(report, languages)
    own_days = datelines(paragraphs, languages)
    if own_days:
        anchor: date | None = max(own_days)
        source = "dateline"
    else:
        anchor, source = report.published, "manifest" if report.published else "none"
    country = report.country or _country_most_named(paragraphs, by_code, gazetteer)
    found: list[ReadSentence] = []
    last: Day | None = None
    for number, paragraph in enumerate(paragraphs):
        language = by_code.get(paragraph.language)
        if language is None:
            continue
        for sentence in paragraph.sentences:
            triggers = find_triggers(sentence, language)
            scopes = find_scopes(sentence, language, triggers)
            days = find_days(sentence, language, Context(anchor, last))
            names = find_toponyms(sentence, language, gazetteer, country)
            main = [
                d for d in days if d.reading not in _WHOLE_MONTHS and not scopes.of_day(d.start)
            ]
            last = main[-1] if main else last
            found.append(
                ReadSentence(
                    sentence,
                    paragraph,
                    number,
                    language,
                    scopes,
                    days,
                    names.toponyms,
                    names.unknown,
                    names.elsewhere,
                    triggers,
                    has_unread_day(sentence, language, days),
                )
            )
    return Reading(
        report, country, anchor, source, _window(anchor, found), paragraphs, tuple(found)
    )


def _country_most_named(
    paragraphs: tuple[Paragraph, ...], by_code: dict[str, Language], gazetteer: Gazetteer
) -> str | None:
    countries = Counter(
        toponym.place.country
        for paragraph in paragraphs
        if paragraph.language in by_code
        for sentence in paragraph.sentences
        for toponym in find_toponyms(
            sentence, by_code[paragraph.language], gazetteer, None
        ).toponyms
    )
    return min(countries, key=lambda code: (-countries[code], code), default=None)


def _window(anchor: date | None, found: list[ReadSentence]) -> tuple[date, date] | None:
    if anchor is None:
        return None
    firsts = [
        day.first
        for at, here in enumerate(found)
        if here.paragraph.section == "report" and _serves_an_event(at, found)
        for day in here.days
        if day.reading not in _WHOLE_MONTHS
        and not here.scopes.of_day(day.start)
        and anchor - WINDOW <= day.first <= anchor
    ]
    return min(firsts, default=anchor), anchor


def _serves_an_event(at: int, found: list[ReadSentence]) -> bool:
    """Tell whether the days of a sentence may be an event's: it or what follows tells of one."""
    return any(
        trigger.force != "hints"
        for after in found[at:]
        if after.number == found[at].number
        for trigger in after.triggers
    )
