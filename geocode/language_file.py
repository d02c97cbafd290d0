"""A language file of ``data/languages`` read, checked and compiled."""

from __future__ import annotations

import tomllib
from functools import lru_cache
from itertools import combinations
from pathlib import Path
from typing import Any

import regex
from babel import Locale
from babel.core import UnknownLocaleError, get_global
from babel.dates import get_day_names, get_month_names

from geocode.errors import LanguageError, file_errors
from geocode.language import (
    CARRIED,
    FORCES,
    REACHES,
    READINGS,
    ActorPattern,
    Cue,
    DatePattern,
    Language,
    Pattern,
    PlaceWords,
    TriggerPattern,
)
from geocode.model import KINDS
from geocode.text import fold

_TOKEN = r"[\p{L}\p{N}]+(?:[-'][\p{L}\p{N}]+)*(?<!{possessive})|[^\s\p{L}\p{N}]"
"""A word, hyphens and apostrophes within, without the ending of possession; or one other sign."""


def _names(get: Any, code: str) -> dict[str, int]:
    names: dict[str, int] = {}
    for width in ("wide", "abbreviated"):
        for number, name in get(width, locale=code).items():
            names.setdefault(fold(name).casefold().rstrip("."), number)
    return names


def _known_elsewhere(code: str) -> frozenset[str]:
    """Give the countries of the world and the cities of its time zones, as CLDR names them.

    They keep a place abroad from being taken for one at home that is spelt alike.
    """
    locale = Locale.parse(code)
    zones = locale.time_zones
    cities = {
        zones[zone]["city"] if "city" in zones.get(zone, {}) else zone.rpartition("/")[2]
        for zone in get_global("zone_territories")
    }
    names = {*locale.territories.values(), *(str(city).replace("_", " ") for city in cities)}
    return frozenset(name for name in names if len(name) > 3)


def _alternatives(words: dict[str, int]) -> str:
    return "(?:" + "|".join(regex.escape(w) for w in sorted(words, key=len, reverse=True)) + ")"


def load_language(path: Path) -> Language:
    """Read and compile one language file.

    :raises LanguageError: a part is missing or a pattern does not compile.
    """
    try:
        with file_errors(path, LanguageError, "Restore the file."):
            data = tomllib.loads(path.read_bytes().decode("utf-8"))
        return _compile(data, path)
    except tomllib.TOMLDecodeError as error:
        raise LanguageError(str(path), f"not TOML: {error}", "Correct the line named.") from error
    except UnknownLocaleError as error:
        raise LanguageError(
            str(path), f"the code {data['code']!r} is not in CLDR", "Write an ISO 639-1 code."
        ) from error
    except KeyError as error:
        raise LanguageError(
            str(path), f"the key {error} is missing", "Compare with data/languages/en.toml."
        ) from error


def _compile(data: dict[str, Any], path: Path) -> Language:
    code = data["code"]
    months = _names(get_month_names, code) | data["dates"]["months"]
    weekdays = _names(get_day_names, code)
    ordinals = data["dates"]["ordinals"]
    numbers = data["dates"]["numbers"]
    suffixes = "(?:" + "|".join(data["dates"]["day_suffixes"]) + ")"
    parts = {
        "{month}": f"(?P<month>{_alternatives(months)})\\b\\.?",
        "{weekday}": f"(?P<weekday>{_alternatives(weekdays)})\\b",
        "{day}": r"(?P<day>(?<![\d.,])(?:3[01]|[12]\d|0?[1-9])" + suffixes + r"?)(?![\d%])",
        "{monthnumber}": r"(?P<monthnumber>1[0-2]|0?[1-9])(?!\d)",
        "{year}": r"(?P<year>(?:1[89]|20)\d\d)(?!\d)",
        "{ordinal}": f"(?P<ordinal>{_alternatives(ordinals)})",
        "{number}": f"(?P<number>\\d{{1,2}}|{_alternatives(numbers)})",
    }

    def compiled(source: str) -> Pattern:
        for name, part in parts.items():
            source = source.replace(name, part)
        try:
            return regex.compile(source, regex.IGNORECASE)
        except regex.error as error:
            raise LanguageError(
                str(path), f"the pattern {source!r} does not compile: {error}", "Correct it."
            ) from error

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
        months=months,
        weekdays=weekdays,
        ordinals=ordinals,
        numbers=numbers,
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
        places=PlaceWords(
            prepositions=frozenset(places["prepositions"]),
            list_joiners=frozenset(places["list_joiners"]),
            of=places["of"],
            not_places=frozenset(places["not_places"]),
            person_titles=frozenset(places["person_titles"]),
            given_names=frozenset(places["given_names"]),
            organisation_words=frozenset(places["organisation_words"]),
            feature_words={
                word: kind
                for part in ("feature_words", "plural_feature_words")
                for kind, words in places[part].items()
                for word in words
            },
            plural_feature_words=frozenset(
                word for words in places["plural_feature_words"].values() for word in words
            ),
            country=compiled(places["country"]["regex"]),
            anaphors=compiled(places["anaphors"]["regex"]),
            widen={kind: compiled(source) for kind, source in places["widen"].items()},
            token=compiled(_TOKEN.replace("{possessive}", regex.escape(places["possessive"]))),
            national_kinds=frozenset(national["kinds"]),
            national=compiled(national["regex"]),
        ),
        elsewhere=_known_elsewhere(code),
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
            Cue(c["reason"], one_of(REACHES, c["reach"], "reach"), compiled(c["regex"]))
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
