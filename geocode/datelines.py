"""The days that a report bears itself: datelines, lines of publication, headings of a chronology.

A dateline opens a paragraph: "ALMATY, January 12, 2022 (Agency) - ...", or is a line of its own.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

import regex

from geocode.calendar_days import NAMED
from geocode.date_parts import Context
from geocode.dates import find_days, first_day
from geocode.language import Language
from geocode.model import Day, Paragraph, Sentence
from geocode.text import fold

_NO_WORDS = regex.compile(r"[\W\d]*")

_PLACE = regex.compile(r"\(?(?:\p{Lu}[\p{L}'’.-]*[ ,./|:()–—-]+){0,5}")
"""What may stand before the day of a dateline: nothing but names."""

_END = regex.compile(
    r"\)?[\s.,]*(?:\p{Ll}\.?\s*)?[\s.,]*"
    r"(?:(?:[(/|][^()/|]{0,60}[)/|]|\p{Lu}[\p{L}.]+)?[\s.,]*"
    r"(?:[–—-]+\s|:?\s*$|(?<=[)/|]):?\s+(?=\p{Lu}))"
    r"|(?:/[^()/|]{0,60}/|\([^()]{0,30}\p{Lu}{2}[^()]{0,30}\))[\s.,]+)"
)
"""What may stand after it: a year's abbreviation, the agency, and a dash or the line's end; after
the agency in brackets or strokes the text itself ("/ATS/. Miners met")."""

_BARE = regex.compile(
    r"\(?(?:\p{Lu}[\p{L}'’.-]*+,? ?){1,5}\)?\s?"
    r"(?:(?:\([^()]{2,40}\)|/[^/]{2,40}/)\s?)?(?:(?:[–—]|--?)\s|:\s+(?=\p{Lu}))"
)
"""A dateline without a day: "ALMATY, Kazakhstan (Agency) - ...", "Almaty: ..."."""

_BYLINES = 3
"""Lines at the head of a text that are no titles, among them that with its dateline."""

_DASH = regex.compile(r"\s*(?:[–—:]|-\s)")
"""What parts the day of a chronology's entry from its text."""

HOUR_RULE = "hour of the report's own day"

_BELOW = 3
"""Paragraphs under the first heading of a chronology that may name its day with the year."""

_YEAR_ALONE = regex.compile(r"[^\p{L}\d©]*(?P<year>1[89]\d\d|20\d\d)[^\p{L}\d]*")
"""A line that is a year ("*** 1967 ***"): the entries below it are of that year."""

_RUNNING = timedelta(10)
"""How long after its day a running report may be published that names it in its title."""

_LEAST_HOURS = 3
"""Entries that open with an hour; fewer are no running report."""

_FIGURE = regex.compile(r"\W*(?:\p{L}+\W+){0,2}\d")
"""Where the figure of a day that opens an entry stands: after a weekday, or a month."""

_APART = regex.compile(r"\s[–—-]{1,2}\s|[)\]/|]")
"""What parts a dateline from a long text after it."""

_YEAR = regex.compile(r"(?<![\d.,/-])(?:1[89]|20)\d\d(?![\d.,/-]*\d)")

_TITLE = 8
"""Words of a title that may name the year of the chronology below it."""
_HOUR = regex.compile(
    r"(?:[\s,|–—-]*\d{1,2}[:.]\d{2}(?::\d{2})?|\s*\|)(?:[\s,|–—-]+[\p{L}\d.+]*[\p{L}\d]){0,4}\s*"
)
"""What may stand after the day of a line at a report's head: its hour or a stroke, then the author
or the column ("5 May 2016, 12:30 Ann Lee")."""

_HEAD = 6
"""Paragraphs at the head of a report among which such a line may be; in a chronology they go on."""

_SINGLE = frozenset({"days", "figures"})
"""How the days are read that may be a dateline; any that is named may open a chronology's entry."""

_FURTHEST = 120
"""Code points from the start of a paragraph in which a dateline ends."""


@dataclass(frozen=True)
class Dateline:
    """A report's own day at the head of paragraph ``number``, from ``start`` to ``end``.

    ``kind`` is "line" (a line of its own), "opening" (a place and an agency before the text) or
    "published" ("Published on ...").
    """

    number: int
    start: int
    end: int
    day: Day
    kind: str


def find_datelines(
    paragraphs: tuple[Paragraph, ...], languages: dict[str, Language], published: date | None
) -> tuple[Dateline, ...]:
    """Find the datelines of a report, in the order of the text.

    :param published: the manifest's day; a dateline without a year takes its year from it.
    """
    found = []
    for number, paragraph in enumerate(paragraphs):
        language = languages.get(paragraph.language)
        if language and paragraph.sentences:
            dateline = _dateline(number, paragraph, language, Context(published))
            if dateline:
                found.append(dateline)
    return tuple(found)


def find_bare_dateline(
    paragraphs: tuple[Paragraph, ...], dated: set[int]
) -> tuple[int, int] | None:
    """Find what may be a dateline without a day: names and a dash before a text's first words.

    :param dated: numbers of the paragraphs that bear a day of the report ("Updated: ...").
    :return: number of the paragraph and where it ends; None where more paragraphs open so, for
        each of them then tells of a place of its own.
    """
    told = [
        (n, p.sentences[0])
        for n, p in enumerate(paragraphs)
        if p.sentences and not p.is_heading and n not in dated
    ]
    opening = [(n, s.start + at.end()) for n, s in told if (at := _BARE.match(s.text))]
    first = [number for number, _ in told[:_BYLINES]]
    return opening[0] if len(opening) == 1 and opening[0][0] in first else None


def _dateline(
    number: int, paragraph: Paragraph, language: Language, context: Context
) -> Dateline | None:
    start, end = paragraph.sentences[0].start, paragraph.sentences[-1].end
    text = "".join(_with_gaps(paragraph.sentences))[:_FURTHEST]
    if end - start > _FURTHEST and not _APART.search(text) and not language.published.match(text):
        return None
    if not _may_name(text, language, _SINGLE):
        return None
    days = find_days(Sentence(start, start + len(text), text), language, context)
    if not days or days[0].first != days[0].last or days[0].reading not in _SINGLE:
        return None
    day = days[0]
    before, after = fold(text[: day.start - start]), fold(text[day.end - start :])
    if _NO_WORDS.fullmatch(before) and _NO_WORDS.fullmatch(after) and end - start <= _FURTHEST:
        return Dateline(number, start, end, day, "line")
    is_head = number < _HEAD and day.has_year and _NO_WORDS.fullmatch(before)
    if is_head and end - start <= _FURTHEST and _HOUR.fullmatch(after):
        return Dateline(number, start, end, day, "line")
    if language.published.match(before.strip()) and len(before.split()) <= 5:
        return Dateline(
            number, start, end if end - start <= _FURTHEST else day.end, day, "published"
        )
    closing = _END.match(after)
    if (
        before
        and _PLACE.fullmatch(before)
        and closing
        and (closing.group().strip(" .") or not after)
    ):
        return Dateline(number, start, day.end + closing.end(), day, "opening")
    return None


def _may_name(text: str, language: Language, readings: frozenset[str]) -> bool:
    """Tell whether a text may name a day that is read in one of these ways."""
    return any(p.reading in readings for p in language.date_sieve.passing(fold(text)))


def _with_gaps(sentences: tuple[Sentence, ...]) -> list[str]:
    """Give the sentences with a space for each code point between them."""
    parts = []
    for before, sentence in zip((None, *sentences), sentences, strict=False):
        parts.append(" " * (sentence.start - before.end if before else 0))
        parts.append(sentence.text)
    return parts


def find_headings(
    paragraphs: tuple[Paragraph, ...],
    languages: dict[str, Language],
    anchor: date | None,
    datelines: tuple[Dateline, ...] = (),
) -> dict[int, Day]:
    """Find the headings of a chronology: days above what happened on them, or before a dash.

    :param anchor: what a day without a year lies near.
    :param datelines: those of the report; of a review of the press, each is above its own item.
    :return: number of the paragraph to the day of the heading above it or of itself; empty for a
        report with fewer than two such days.
    """
    above: dict[int, Day] = {}
    items = {d.number: d.day for d in datelines if d.kind == "opening"}
    if len({day.first for day in items.values()}) < 2:
        items = {}
    current: Day | None = None
    titled: Day | None = None
    near = anchor
    year: Day | None = None
    for number, paragraph in enumerate(paragraphs):
        language = languages.get(paragraph.language)
        if paragraph.section != "report" or language is None or not paragraph.sentences:
            current = None
            continue
        of_year = _year_alone(paragraph)
        if of_year and any(_year_alone(p) is None for p in paragraphs[number + 1 : number + 2]):
            above[number] = current = year = of_year
            continue
        if current is None and (middle := _year_above(paragraph, anchor)):
            near = middle
        before = current or titled
        context = Context(
            before.last if before else near, before, past=year.first if year else None
        )
        opening = items.get(number) or _opening_day(paragraph, language, context)
        if opening and before is None and not opening.has_year:
            below = paragraphs[number + 1 : number + 1 + _BELOW]
            opening = _with_year_below(opening, below, languages)
        current = opening or current
        if current is None and paragraph.is_heading:  # "Chronicle of July 2021"
            months = find_days(paragraph.sentences[0], language, Context(anchor))
            titled = next((d for d in months if d.reading == "month" and d.has_year), titled)
        if current:
            above[number] = current
    return above if len({day.first for day in above.values()}) > 1 else {}


def _year_above(paragraph: Paragraph, anchor: date | None) -> date | None:
    """Give the middle of the earlier year that a title names ("The strikes of 1969")."""
    text = paragraph.sentences[0].text
    years = set(_YEAR.findall(text))
    if len(years) != 1 or not paragraph.is_heading or len(text.split()) > _TITLE:
        return None
    year = int(years.pop())
    return date(year, 7, 1) if anchor is None or year < anchor.year else None


def _with_year_below(
    heading: Day, below: Sequence[Paragraph], languages: Mapping[str, Language]
) -> Day:
    """Give a heading the year with which the text under it names the same day."""
    for paragraph in below:
        language = languages.get(paragraph.language)
        if language is None:
            continue
        for sentence in paragraph.sentences:
            for day in find_days(sentence, language, Context(None)):
                same = (day.first.month, day.first.day) == (heading.first.month, heading.first.day)
                if same and day.has_year and day.reading in NAMED:
                    return replace(heading, first=day.first, last=day.last, has_year=True)
    return heading


def _year_alone(paragraph: Paragraph) -> Day | None:
    sentence = paragraph.sentences[0]
    found = _YEAR_ALONE.fullmatch(sentence.text) if len(paragraph.sentences) == 1 else None
    if found is None:
        return None
    year = int(found["year"])
    first, last = date(year, 1, 1), date(year, 12, 31)
    return Day(
        sentence.start, sentence.end, sentence.text, first, last, "inferred", "year", "year", True
    )


def is_day_alone(sentence: Sentence, days: tuple[Day, ...]) -> bool:
    """Tell a sentence that is a day and nothing else ("Monday 13."), as entries of a list open."""
    return len(days) == 1 and all(
        _NO_WORDS.fullmatch(part)
        for part in (
            sentence.text[: days[0].start - sentence.start],
            sentence.text[days[0].end - sentence.start :],
        )
    )


def _opening_day(paragraph: Paragraph, language: Language, context: Context) -> Day | None:
    sentence = paragraph.sentences[0]
    opening = sentence.text[:_FURTHEST]
    readings = NAMED | {"month"} if context.past else NAMED
    is_figure = _FIGURE.match(opening) is not None or context.past is not None
    if not is_figure or not _may_name(opening, language, readings):
        return None
    cut = Sentence(sentence.start, sentence.start + len(opening), opening)
    day = first_day(cut, language, context)
    if day is None or day.reading not in readings:
        return None
    before = sentence.text[: day.start - sentence.start]
    rest = sentence.text[day.end - sentence.start :]
    apart = bool(_NO_WORDS.fullmatch(rest) or _DASH.match(rest))
    apart = apart or (paragraph.is_heading and day.reading != "day_of_month")
    return day if _NO_WORDS.fullmatch(before) and apart else None


def _is_day_before(day: Day, anchor: date) -> bool:
    is_single = day.reading in _SINGLE and day.first == day.last
    return is_single and timedelta(0) <= anchor - day.last <= _RUNNING


def find_hours(
    paragraphs: tuple[Paragraph, ...], languages: dict[str, Language], anchor: date | None
) -> dict[int, Day]:
    """Find the entries of a day's running report, which open with an hour ("18:40 - ...").

    :return: number of the paragraph to the day in the report's title, else its own; empty for fewer
        than three entries.
    """
    found: dict[int, Day] = {}
    for number, paragraph in enumerate(paragraphs):
        language = languages.get(paragraph.language)
        if anchor is None or language is None or not paragraph.sentences:
            continue
        sentence = paragraph.sentences[0]
        if paragraph.is_heading and not found:
            titled = find_days(sentence, language, Context(anchor))
            anchor = next((d.last for d in titled if _is_day_before(d, anchor)), anchor)
        hour = language.hour.match(fold(sentence.text))
        if hour:
            start, end = sentence.start, sentence.start + hour.end()
            words = hour.group()
            found[number] = Day(start, end, words, anchor, anchor, "inferred", HOUR_RULE, "hour")
    return found if len(found) >= _LEAST_HOURS else {}
