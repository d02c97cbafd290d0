"""A report read once: paragraphs, and for each sentence its days, places and triggers."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from functools import cached_property

from geocode.calendar_days import EARLIER, WHOLE_MONTHS
from geocode.chronologies import (
    find_headings,
    find_hours,
    is_day_alone,
    without_headlines,
)
from geocode.country import country_of
from geocode.date_parts import Context
from geocode.datelines import find_bare_dateline, find_datelines
from geocode.gazetteers import Gazetteers
from geocode.language import Language
from geocode.model import Day, Paragraph, Source, Toponym
from geocode.only_place import only_place, place_of_title
from geocode.own_day import end_of_month, own_day, with_headings
from geocode.paragraphs import split_paragraphs
from geocode.passages import find_passages
from geocode.read_sentence import ReadSentence, is_deadline, read_sentence
from geocode.report_cache import forget
from geocode.titles import period_of_title
from geocode.window import window_of


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

    @cached_property
    def only_place(self) -> Toponym | None:
        """The one town or region of which it tells; see :func:`geocode.only_place.only_place`."""
        return only_place(self.sentences)

    @cached_property
    def place_of_title(self) -> Toponym | None:
        """The one town in its title; see :func:`geocode.only_place.place_of_title`."""
        return place_of_title(self.sentences)


def read(report: Source, languages: tuple[Language, ...], gazetteers: Gazetteers) -> Reading:
    """Read a report: find what its sentences name, without yet deciding what happened.

    Names are looked for in the report's country: the manifest's, else the one in which most of
    its places lie. Places abroad come from the world's table.
    """
    forget()
    by_code = {language.code: language for language in languages}
    paragraphs = split_paragraphs(report, languages)
    country = report.country or country_of(paragraphs, by_code, gazetteers)
    home = gazetteers.home(country) if country else None
    world = gazetteers.world
    datelines = find_datelines(paragraphs, by_code, report.published)
    anchor, source = own_day(report, paragraphs, datelines, by_code)
    headings = find_headings(paragraphs, by_code, anchor, datelines)
    hours = {} if headings else find_hours(paragraphs, by_code, anchor)
    paragraphs = without_headlines(paragraphs, headings or hours)
    anchor, source = with_headings(anchor, source, headings.values(), report.published)
    period = None if headings else period_of_title(paragraphs, by_code, anchor)
    if source == "text" and period:
        anchor = end_of_month(anchor, period, paragraphs, by_code)
    openings = {d.number: d.end for d in datelines if d.kind != "line"}
    is_dated = headings or any(d.kind == "opening" for d in datelines)
    bare = None if is_dated else find_bare_dateline(paragraphs, {d.number for d in datelines})
    passages = find_passages(paragraphs, by_number=bool(headings or hours))
    found: list[ReadSentence] = []
    last: Day | None = None
    for number, paragraph in enumerate(paragraphs):
        language = by_code.get(paragraph.language)
        if language is None:
            continue
        heading = headings.get(number) or hours.get(number)
        last = heading or last
        opened, vague = None, False
        past = of_year = heading.first if heading and heading.reading == "year" else None
        for sentence in paragraph.sentences:
            here = read_sentence(
                sentence,
                paragraph,
                number,
                passages[number],
                language,
                Context(
                    heading.last if heading else anchor, last, opened, past, heading, period, vague
                ),
                home,
                world,
                openings.get(number, -1),
                bare[1] if bare and bare[0] == number else -1,
                heading,
            )
            days = [d for d in here.days if d.reading not in WHOLE_MONTHS]
            main = [
                d
                for d in days
                if not here.scopes.of_day(d.start) and not is_deadline(d, here, anchor)
            ]
            # "It is otherwise in Oral, where miners struck on Monday": the clause tells it all.
            main = main or [d for d in days if here.scopes.place_clause_of(d.start)]
            last = main[-1] if main else last
            vague = not main and (vague or any(d.reading in WHOLE_MONTHS for d in here.days))
            past = of_year if heading else _past_told_of(here, past, anchor)
            if sentence is paragraph.sentences[0] and is_day_alone(sentence, here.days):
                opened = here.days[0].last
            found.append(here)
    window = window_of(anchor, period, found)
    return Reading(report, country, anchor, source, window, paragraphs, tuple(found))


def _past_told_of(here: ReadSentence, past: date | None, anchor: date | None) -> date | None:
    """Give the day of an earlier year of which the paragraph tells after this sentence.

    A year alone ("in 2011") opens no tale; a day of the report's own time closes it.
    """
    days = [d for d in here.days if not here.scopes.of_day(d.start)]
    if not days or anchor is None:
        return past
    last = days[-1]
    is_past = last.last < anchor - EARLIER and last.reading not in ("year", "decade")
    if is_past and (past or (last.has_year and here.tells)):
        return last.first
    return None
