"""How the entries of a chronology open: with a day, a month, a year or the number of a day."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import regex

from geocode.calendar_days import NAMED, nearest_date, on_its_weekday
from geocode.date_parts import Context
from geocode.datelines import NO_WORDS, may_name
from geocode.dates import first_day
from geocode.language import Language
from geocode.model import Day, Paragraph, Sentence

_DASH = regex.compile(r"(?:, \p{L}+| \(\p{L}+\))?\s*(?:[–—:]|-\s)")
"""What parts the day of an entry from its text."""

_CAPITAL = regex.compile(r"(?:, \p{L}+\.| \(\p{L}+\))?\.?\s+[\"'«“]?\p{Lu}")
"""An entry's text that begins right after its day ("3 July 1969 Drivers ...")."""

_FIGURE = regex.compile(r"\W*(?:\p{L}+\W+){0,2}\d")
"""Where the figure of a day that opens an entry stands: after a weekday, or a month."""

_NUMBER = regex.compile(
    r"(?:[•*·–—-]\s*)?(?P<day>\d{1,2})(?:°|º)?"
    r"(?:\s*[–—]\s*(?=\p{L})|\s-\s|:\s(?=\D)|\s+[\"'«“]?(?=\p{Lu}\p{L}*\s))"
)
"""The day of an entry below its month ("27 Drivers struck"); "27." and "27)" open any list."""

_WEEKDAY_AND_NUMBER = regex.compile(
    r"(?:[•*·–—-]\s*)?(?P<weekday>\p{L}{2,})[.,]{0,2}\s(?P<day>\d{1,2})(?:°|º|\.)?(?!\d)"
    r"(?=\s*(?:[–—:]|-\s|\(\p{L}+\)|$))"
)
"""A weekday, also cut short, and a day before an entry's text or alone ("Mon 5 - Drivers ...")."""

NUMBER_RULE = "number of the day, month from before"

WEEKDAY_RULE = "weekday and number, month from before"

_YEAR_ALONE = regex.compile(r"[^\p{L}\d©]*(?P<year>1[89]\d\d|20\d\d)[^\p{L}\d]*")
"""A line that is a year ("*** 1967 ***"): the entries below it are of that year."""

_OF_YEAR = regex.compile(
    r"(?:[•*·–—-]\s*)?(?P<year>1[89]\d\d|20\d\d)(?:\s*[–—:]|\s-)\s(?!\d)(?=.*\p{Ll})"
)
"""An entry that opens with its year ("1967 - Drivers struck")."""


def year_alone(paragraph: Paragraph) -> Day | None:
    """Give the year that is all of a paragraph."""
    sentence = paragraph.sentences[0] if len(paragraph.sentences) == 1 else None
    return _whole_year(sentence, _YEAR_ALONE.fullmatch(sentence.text)) if sentence else None


def year_before_text(paragraph: Paragraph) -> Day | None:
    """Give the year that a paragraph opens with before a dash."""
    sentence = paragraph.sentences[0]
    return _whole_year(sentence, _OF_YEAR.match(sentence.text))


def _whole_year(sentence: Sentence, found: regex.Match[str] | None) -> Day | None:
    if found is None:
        return None
    first, last = date(int(found["year"]), 1, 1), date(int(found["year"]), 12, 31)
    start, end = sentence.start + found.start("year"), sentence.start + found.end("year")
    return Day(start, end, found["year"], first, last, "inferred", "year", "year", True)


def opening_day(
    paragraph: Paragraph, language: Language, context: Context
) -> tuple[Day | None, bool]:
    """Give the day or month that a paragraph opens with, and whether it stands apart from the text.

    :param context: ``last`` is the heading before, ``past`` the year under which the entry stands.
    """
    sentence = paragraph.sentences[0]
    day = None
    if may_name(sentence.text, language, NAMED | {"month", "weekday"}):
        day = first_day(sentence, language, context, NO_WORDS.fullmatch)
    of_weekday = _on_weekday(sentence, language, context)
    if of_weekday and (day is None or day.reading == "weekday"):
        return of_weekday, True
    if day is None:
        return _numbered(sentence, context), True
    rest = sentence.text[day.end - sentence.start :]
    alone = NO_WORDS.fullmatch(rest) is not None
    apart = alone or _DASH.match(rest) is not None
    if day.reading == "weekday":
        return (_after(day, context.last) if apart else None), apart
    if day.reading == "month" and not context.past:
        return (day if alone and day.has_year else None), apart
    is_figure = context.past is not None or _FIGURE.match(sentence.text) is not None
    if day.reading not in NAMED | {"month"} or not is_figure:
        return None, apart
    is_bare = day.text[0].isdigit() and day.has_year
    apart = apart or (paragraph.is_heading and day.reading != "day_of_month")
    return day, apart or ((is_bare or context.past is not None) and bool(_CAPITAL.match(rest)))


def _on_weekday(sentence: Sentence, language: Language, context: Context) -> Day | None:
    """Give the day that an entry opens with, after its weekday: of the month above it, or the next.

    Where that day is no such weekday, nothing is given: it is no day.
    """
    found, last = _WEEKDAY_AND_NUMBER.match(sentence.text), context.last
    if found is None or last is None:
        return None
    weekday = language.weekdays.get(found["weekday"].casefold())
    near = last.last if last.reading != "month" else last.first + (last.last - last.first) / 2
    day = on_its_weekday(near, int(found["day"]), weekday) if weekday is not None else None
    if day is None:
        return None
    start, end = sentence.start + found.start("weekday"), sentence.start + found.end("day")
    text = sentence.text[found.start("weekday") : found.end("day")]
    return Day(start, end, text, day, day, "day", WEEKDAY_RULE, "day_of_month", last.has_year)


def _numbered(sentence: Sentence, context: Context) -> Day | None:
    """Give the day of the month above it that an entry opens with: none that was before."""
    found, last = _NUMBER.match(sentence.text), context.last
    if found is None or last is None or last.reading not in NAMED | {"month"}:
        return None
    parted = any(sign in "–—-:" for sign in sentence.text[found.end("day") : found.end()])
    is_below = last.reading == "month" or last.rule == NUMBER_RULE or context.past is not None
    if not parted and not is_below:
        return None  # "12 Miners were arrested"
    number = int(found["day"])
    least = 1 if last.reading == "month" else last.last.day
    near = last.last
    day = nearest_date(number, near.month, near.year, near) if number >= least else None
    if day is None:
        return None
    start, end = sentence.start + found.start("day"), sentence.start + found.end("day")
    return Day(
        start, end, found["day"], day, day, "day", NUMBER_RULE, "day_of_month", last.has_year
    )


def _after(weekday: Day, last: Day | None) -> Day | None:
    """Give the first such weekday from the day of the entry before."""
    if last is None or last.reading not in NAMED | {"weekday"} or weekday.first != weekday.last:
        return None
    found = last.last + timedelta((weekday.first.weekday() - last.last.weekday()) % 7)
    return replace(weekday, first=found, last=found)
