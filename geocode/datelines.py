"""The days that a report bears itself: datelines and lines of publication.

A dateline opens a paragraph: "ALMATY, January 12, 2022 (Agency) - ...", or is a line of its own.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

import regex

from geocode.date_parts import Context
from geocode.dates import first_day
from geocode.language import Language
from geocode.model import Day, Paragraph, Sentence
from geocode.text import fold

NO_WORDS = regex.compile(r"[\W\d]*")
"""What may stand around a day that is all of a line."""

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

_APART = regex.compile(r"\s[–—-]{1,2}\s|[)\]/|]")
"""What parts a dateline from a long text after it."""

_HOUR = regex.compile(
    r"(?:[\s,|–—-]*\d{1,2}[:.]\d{2}(?::\d{2})?|\s*\|)(?:[\s,|–—-]+[\p{L}\d.+]*[\p{L}\d]){0,4}\s*"
)
"""What may stand after the day of a line at a report's head: its hour or a stroke, then the author
or the column ("5 May 2016, 12:30 Ann Lee")."""

_HEAD = 6
"""Paragraphs at the head of a report among which such a line may be; in a chronology they go on."""

SINGLE = frozenset({"days", "figures"})
"""How the days are read that may be a dateline; any that is named may open a chronology's entry."""

FURTHEST = 120
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
    context = Context(published)
    for number, paragraph in enumerate(paragraphs):
        language = languages.get(paragraph.language)
        if language and paragraph.sentences:
            dateline = _dateline(number, paragraph, language, context)
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
    text = "".join(_with_gaps(paragraph.sentences))[:FURTHEST]
    if end - start > FURTHEST and not _APART.search(text) and not language.published.match(text):
        return None
    day = _first_day(paragraph, text, language, context)
    if day is None or day.first != day.last or day.reading not in SINGLE:
        return None
    before, after = fold(text[: day.start - start]), fold(text[day.end - start :])
    if NO_WORDS.fullmatch(before) and NO_WORDS.fullmatch(after) and end - start <= FURTHEST:
        return Dateline(number, start, end, day, "line")
    is_head = number < _HEAD and day.has_year and NO_WORDS.fullmatch(before)
    if is_head and end - start <= FURTHEST and _HOUR.fullmatch(after):
        return Dateline(number, start, end, day, "line")
    if _is_publication(before, language):
        return Dateline(
            number, start, end if end - start <= FURTHEST else day.end, day, "published"
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


def _first_day(paragraph: Paragraph, text: str, language: Language, context: Context) -> Day | None:
    """Give the day that a paragraph names first, within its opening ``text``, if it may be its own.

    "15 June - On the second day of the strike": that of the line.
    """
    start = paragraph.sentences[0].start

    def may_precede(words: str) -> bool:
        before = fold(text[: sentence.start - start] + words)
        names = NO_WORDS.fullmatch(before) or _PLACE.fullmatch(before)
        return names is not None or _is_publication(before, language)

    for sentence in paragraph.sentences:
        if sentence.start < start + len(text) and may_name(sentence.text, language, SINGLE):
            day = first_day(sentence, language, context, may_precede)
            if day:
                return day if day.end <= start + len(text) else None
    return None


def _is_publication(before: str, language: Language) -> bool:
    """Tell the words before the day of a line of publication ("Published on")."""
    return bool(language.published.match(before.strip())) and len(before.split()) <= 5


def may_name(text: str, language: Language, readings: frozenset[str]) -> bool:
    """Tell whether a text may name a day that is read in one of these ways."""
    return any(p.reading in readings for p in language.date_sieve.passing(fold(text)))


def _with_gaps(sentences: tuple[Sentence, ...]) -> list[str]:
    """Give the sentences with a space for each code point between them."""
    parts = []
    for before, sentence in zip((None, *sentences), sentences, strict=False):
        parts.append(" " * (sentence.start - before.end if before else 0))
        parts.append(sentence.text)
    return parts
