"""A language file of ``data/languages`` read, checked and compiled."""

from __future__ import annotations

import tomllib
from functools import lru_cache
from itertools import combinations
from pathlib import Path
from typing import Any

import regex
from babel.core import UnknownLocaleError
from babel.dates import get_date_format, get_day_names, get_month_names

from geocode.errors import LanguageError, file_errors
from geocode.language import (
    CARRIED,
    FORCES,
    REACHES,
    READINGS,
    REASONS,
    ActorPattern,
    Cue,
    DatePattern,
    Language,
    PlaceWords,
    TriggerPattern,
)
from geocode.language_keys import filled
from geocode.model import KINDS
from geocode.pattern import Pattern, Vocabulary
from geocode.text import fold

_WORD = r"[\p{L}\p{N}]+(?:[-'][\p{L}\p{N}]+)*"
"""A word, hyphens and apostrophes within."""


def _token(elisions: list[str], possessive: str) -> str:
    """Give the pattern of a word, cut from the elided word before it ("d'" of "d'Almaty") and
    without the ending of possession; or of one other sign."""
    word = _WORD + (f"(?<!{regex.escape(possessive)})" if possessive else "")
    elided = "|".join(regex.escape(e) for e in sorted(elisions, key=len, reverse=True))
    before = rf"(?<![\p{{L}}\p{{N}}])(?:{elided})(?=\p{{L}})|" if elisions else ""
    return rf"{before}{word}|[^\s\p{{L}}\p{{N}}]"


def _names(get: Any, code: str) -> dict[str, int]:
    """Give CLDR's names of months or weekdays, within a date and alone, long and short."""
    names: dict[str, int] = {}
    for width in ("wide", "abbreviated"):
        for context in ("format", "stand-alone"):
            for number, name in get(width, context, locale=code).items():
                names.setdefault(fold(name).casefold().rstrip("."), number)
    return names


def _month_first(code: str) -> bool:
    """Tell whether a date in figures opens with the month, as CLDR has it."""
    pattern = get_date_format("short", locale=code).pattern.casefold()
    return pattern.index("m") < pattern.index("d")


def _alternatives(words: dict[str, int]) -> str:
    return "(?:" + "|".join(regex.escape(w) for w in sorted(words, key=len, reverse=True)) + ")"


def _lower(words: list[str]) -> frozenset[str]:
    return frozenset(word.casefold() for word in words)


def _ends(rows: list[list[str]]) -> dict[str, tuple[str, ...]]:
    return {end: tuple(others) for end, *others in rows}


def load_language(path: Path) -> Language:
    """Read and compile one language file.

    :raises LanguageError: a part is missing; a pattern that does not compile says so when it is
        first used.
    """
    try:
        with file_errors(path, LanguageError, "Restore the file."):
            data = filled(tomllib.loads(path.read_bytes().decode("utf-8")), path)
        return _compile(data, path)
    except tomllib.TOMLDecodeError as error:
        raise LanguageError(str(path), f"not TOML: {error}", "Correct the line named.") from error
    except UnknownLocaleError as error:
        raise LanguageError(
            str(path), f"the code {data['code']!r} is not in CLDR", "Write an ISO 639-1 code."
        ) from error


def _compile(data: dict[str, Any], path: Path) -> Language:
    code = data["code"]
    months = _names(get_month_names, code) | data["dates"]["months"]
    weekdays = _names(get_day_names, code) | data["dates"]["weekdays"]
    day_words = data["dates"]["day_words"]
    ordinals = data["dates"]["ordinals"]
    numbers = data["dates"]["numbers"]
    suffixes = (
        "(?:" + "|".join(data["dates"]["day_suffixes"]) + ")?"
        if data["dates"]["day_suffixes"]
        else ""
    )
    written = "|" + _alternatives(day_words) + r"\b" if day_words else ""
    parts = {
        "{month}": f"(?P<month>{_alternatives(months)})\\b\\.?",
        "{weekday}": f"(?P<weekday>{_alternatives(weekdays)})\\b",
        "{day}": r"(?P<day>(?<![\d.,])(?:3[01]|[12]\d|0?[1-9])"
        + suffixes
        + written
        + r")(?![\d%])",
        "{figures}": r"(?<![\d./-])(?P<figure>\d{1,2})(?P<mark>[./-])(?P<figure>\d{1,2})(?P=mark)"
        r"(?P<figure>\d{4}|\d{2})(?![\d%]|[./-]\d)",
        "{monthnumber}": r"(?P<monthnumber>1[0-2]|0?[1-9])(?!\d)",
        "{year}": r"(?P<year>(?:1[89]|20)\d\d)(?!\d)",
        "{ordinal}": f"(?P<ordinal>{_alternatives(ordinals)})",
        "{number}": f"(?P<number>\\d{{1,2}}|{_alternatives(numbers)})\\b",
        "{decade}": f"(?P<decade>(?:1[89]|20)?\\d0|{_alternatives(numbers)})",
    }

    vocabulary = Vocabulary()

    # Words that several patterns share; a later one may hold an earlier one.
    for name, words in data["parts"].items():
        for known, part in parts.items():
            words = words.replace(known, part)
        parts[f"{{{name}}}"] = f"(?:{words})"

    def compiled(source: str) -> Pattern:
        for name, part in parts.items():
            source = source.replace(name, part)
        return Pattern(source, str(path), vocabulary)

    def one_of(known: tuple[str, ...], value: str, what: str) -> str:
        if value not in known:
            raise LanguageError(
                str(path), f"{value!r} is no {what}", f"Write one of {', '.join(known)}."
            )
        return value

    places = data["places"]
    national = places["national"]
    return Language(
        code=code,
        name=data["name"],
        stopwords=frozenset(data["stopwords"]),
        abbreviations=tuple(data["abbreviations"]),
        months=months,
        weekdays=weekdays,
        day_words=day_words,
        ordinals=ordinals,
        numbers=numbers,
        month_first=_month_first(code),
        dates=tuple(
            DatePattern(
                p["rule"],
                one_of(READINGS, p["reading"], "reading"),
                compiled(r"\b(?:" + p["regex"] + ")"),
                p.get("offset", 0),
                p.get("until"),
            )
            for p in data["dates"]["patterns"]
        ),
        unread_date=compiled(data["dates"]["unread"]),
        published=compiled(data["dates"]["published"]),
        hour=compiled(data["dates"]["hour"]),
        places=PlaceWords(
            prepositions=frozenset(places["prepositions"]),
            origins=frozenset(places["origins"]),
            list_joiners=frozenset(places["list_joiners"]),
            of=frozenset(places["of"]),
            ways=_lower(places["ways"]),
            legations=_lower(places["legations"]),
            demonyms=places["demonyms"],
            not_places=compiled(places["not_places"]),
            person_titles=_lower(places["person_titles"]),
            given_names=_lower(places["given_names"]),
            organisation_words=_lower(places["organisation_words"]),
            names_of_organisations=_lower(places["names_of_organisations"]),
            endings=_ends(places["endings"]),
            adjectives=_ends(places["adjectives"]),
            feature_words={
                word: kind
                for part in ("feature_words", "plural_feature_words")
                for kind, words in places[part].items()
                for word in words
            },
            plural_feature_words=frozenset(
                word for words in places["plural_feature_words"].values() for word in words
            ),
            districts_in={word: frozenset(codes) for word, codes in places["districts_in"].items()},
            country=compiled(places["country"]["regex"]),
            capital=compiled(places["capital"]["regex"]),
            anaphors=compiled(places["anaphors"]["regex"]),
            widen={kind: compiled(source) for kind, source in places["widen"].items()},
            token=compiled(_token(places["elisions"], places["possessive"])),
            national_kinds=frozenset(national["kinds"]),
            national=compiled(national["regex"]),
        ),
        triggers=tuple(
            TriggerPattern(
                "" if one_of((*KINDS, CARRIED), kind, "kind") == CARRIED else kind,
                one_of(FORCES, force, "force of a trigger"),
                compiled(source),
            )
            for kind, forces in data["kinds"].items()
            for force, sources in forces.items()
            for source in sources
        ),
        cues=tuple(
            Cue(
                one_of(REASONS, c["reason"], "reason"),
                one_of(REACHES, c["reach"], "reach"),
                compiled(c["regex"]),
            )
            for c in data["assertion"]["cues"]
        ),
        clause_break=compiled(data["scopes"]["clause_break"]),
        clause_joiner=compiled(data["scopes"]["clause_joiner"]),
        place_clause=compiled(data["scopes"]["place_clause"]),
        side_clause=compiled(data["scopes"]["side_clause"]),
        comparison=compiled(data["scopes"]["comparison"]),
        appended=compiled(data["sections"]["appended"]),
        background=compiled(data["sections"]["background"]),
        actors=tuple(
            ActorPattern(frozenset(a["kinds"]), compiled(a["regex"]))
            for a in data["phrases"]["actors"]
        ),
        demands=tuple(compiled(s) for s in data["phrases"]["demands"]),
        quantities=tuple(compiled(s) for s in data["phrases"]["quantities"]),
    )


@lru_cache(maxsize=4)
def load_languages(folder: Path) -> tuple[Language, ...]:
    """Read every language file of ``folder``, in the order of their names.

    :raises LanguageError: there is none, or one is broken.
    """
    paths = sorted(folder.glob("*.toml"))
    if not paths:
        raise LanguageError(str(folder), "no language file", "Restore data/languages/*.toml.")
    languages = tuple(load_language(path) for path in paths)
    for (path, one), (_, other) in combinations(zip(paths, languages, strict=True), 2):
        common = len(one.stopwords & other.stopwords)
        if 2 * common > min(len(one.stopwords), len(other.stopwords)):
            raise LanguageError(
                str(path),
                f"most of its stopwords are those of {other.code}.toml, so the two languages "
                "cannot be told apart",
                "Translate the stopwords of the newer file.",
            )
    return languages
