"""What stands for {month}, {day} and the like in the patterns of a language."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

import regex
from babel import Locale
from babel.dates import get_date_format, get_day_names, get_month_names

from geocode.text import fold


@dataclass(frozen=True)
class CalendarWords:
    """The words of a language for days, in lower case, each with its number.

    A weekday's is that of ``datetime.date.weekday``, a year's the years from the one in which the
    report speaks ("last year": -1), None for that of the day named before; ``month_first`` tells
    whether a date in figures opens with the month.
    """

    months: dict[str, int]
    weekdays: dict[str, int]
    day_words: dict[str, int]
    year_words: dict[str, int | None]
    ordinals: dict[str, int]
    numbers: dict[str, int]
    month_first: bool


def calendar_words(code: str, dates: Mapping[str, Any]) -> CalendarWords:
    """Give the words of CLDR and those of a language file.

    :param code: ISO 639-1 code.
    :param dates: the file's table of that name, with all keys.
    :raises babel.core.UnknownLocaleError: CLDR does not have the language.
    """
    return CalendarWords(
        months=_names(get_month_names, code) | dates["months"],
        weekdays=_names(get_day_names, code) | dates["weekdays"],
        day_words=dates["day_words"],
        year_words=dates["year_words"] | dict.fromkeys(dates["same_year_words"]),
        ordinals=dates["ordinals"],
        numbers=dates["numbers"],
        month_first=_month_first(code),
    )


def _names(get: Any, code: str) -> dict[str, int]:
    """Give CLDR's names of months or weekdays, within a date and alone, long and short."""
    names: dict[str, int] = {}
    for width in ("wide", "abbreviated"):
        for context in ("format", "stand-alone"):
            for number, name in get(width, context, locale=code).items():
                names.setdefault(fold(name).casefold().rstrip("."), number)
    return names


def tongues(code: str) -> frozenset[str]:
    """Give the names that a language has for languages, in lower case ("tamil")."""
    return frozenset(name.casefold() for name in Locale.parse(code).languages.values())


def _month_first(code: str) -> bool:
    pattern = get_date_format("short", locale=code).pattern.casefold()
    return pattern.index("m") < pattern.index("d")


def parts_of(
    words: CalendarWords, day_suffixes: Iterable[str], own: Mapping[str, str]
) -> dict[str, str]:
    """Give the pattern that each name in braces stands for.

    :param day_suffixes: patterns of what may follow the figures of a day ("st").
    :param own: names, without braces, and patterns of the language file; a later one may hold an
        earlier one.
    """
    suffixes = "|".join(day_suffixes)
    day = r"(?<![\d.,])(?:3[01]|[12]\d|0?[1-9])" + (f"(?:{suffixes})?" if suffixes else "")
    if words.day_words:
        day += "|" + _alternatives(words.day_words) + r"\b"
    year = r"(?:1[89]|20)\d\d"
    if words.year_words:
        year += "|" + _alternatives(words.year_words) + r"\b"
    numbers = _alternatives(words.numbers)
    parts = {
        "{month}": f"(?P<month>{_alternatives(words.months)})\\b\\.?",
        "{weekday}": f"(?P<weekday>{_alternatives(words.weekdays)})\\b",
        "{day}": rf"(?P<day>{day})(?![\d%])",
        "{figures}": r"(?<![\d./-])(?P<figure>\d{1,2})(?P<mark>[./-])(?P<figure>\d{1,2})(?P=mark)"
        r"(?P<figure>\d{4}|\d{2})(?![\d%]|[./-]\d)",
        "{monthnumber}": r"(?P<monthnumber>1[0-2]|0?[1-9])(?!\d)",
        "{year}": rf"(?P<year>{year})(?!\d)",
        "{ordinal}": f"(?P<ordinal>{_alternatives(words.ordinals)})",
        "{number}": f"(?P<number>\\d{{1,2}}|{numbers})\\b",
        "{decade}": f"(?P<decade>(?:1[89]|20)?\\d0|{numbers})",
    }
    for name, pattern in own.items():
        parts[f"{{{name}}}"] = f"(?:{with_parts(pattern, parts)})"
    return parts


def with_parts(pattern: str, parts: Mapping[str, str]) -> str:
    """Give ``pattern`` with what each name in braces stands for."""
    for name, part in parts.items():
        pattern = pattern.replace(name, part)
    return pattern


def _alternatives(words: Iterable[str]) -> str:
    """Give the pattern of any of ``words``.

    Their first letters stand before them: at most places of a text that one look says enough.
    """
    longest_first = sorted(words, key=len, reverse=True)
    first = regex.escape("".join(sorted({word[0] for word in longest_first})))
    ahead = f"(?=[{first}])" if first else ""
    return f"{ahead}(?:{'|'.join(map(regex.escape, longest_first))})"
