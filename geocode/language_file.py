"""A language file of ``data/languages`` read, checked and compiled."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Callable
from functools import lru_cache
from itertools import combinations
from pathlib import Path
from typing import Any

import regex
from babel.core import UnknownLocaleError

from geocode.errors import LanguageError, file_errors
from geocode.language import (
    CARRIED,
    SCOPES,
    ActorPattern,
    Cue,
    DatePattern,
    Language,
    PlaceWords,
    ScopePattern,
    TriggerPattern,
)
from geocode.language_checks import filled
from geocode.language_keys import NATION
from geocode.language_parts import calendar_words, parts_of, tongues, with_parts
from geocode.pattern import Pattern
from geocode.vocabulary import Vocabulary

_WORD = r"[^\W_]+(?:[-'][^\W_]+)*"
"""A word, hyphens and apostrophes within, for ``re``, which is the faster one here."""

_Compile = Callable[[str], Pattern]
"""Makes a pattern of its source in the file."""


def load_language(path: Path) -> Language:
    """Read and compile one language file.

    :raises LanguageError: a key is missing, not known, or has a value that it cannot have; a
        pattern that does not compile says so when it is first used.
    """
    try:
        with file_errors(path, LanguageError, "Restore the file."):
            data = filled(tomllib.loads(path.read_bytes().decode("utf-8")), path)
        return _language(data, path)
    except tomllib.TOMLDecodeError as error:
        raise LanguageError(str(path), f"not TOML: {error}", "Correct the line named.") from error
    except UnknownLocaleError as error:
        raise LanguageError(
            str(path), f"the code {data['code']!r} is not in CLDR", "Write an ISO 639-1 code."
        ) from error


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


def _language(data: dict[str, Any], path: Path) -> Language:
    """Compile the data of a file that has all keys."""
    dates, scopes, sections, phrases = (
        data[table] for table in ("dates", "scopes", "sections", "phrases")
    )
    words = calendar_words(data["code"], dates)
    parts = parts_of(words, dates["day_suffixes"], data["parts"])
    vocabulary = Vocabulary(frozenset(data["stopwords"]))

    def compiled(source: str) -> Pattern:
        return Pattern(with_parts(source, parts), str(path), vocabulary)

    return Language(
        code=data["code"],
        name=data["name"],
        tongues=tongues(data["code"]),
        stopwords=frozenset(data["stopwords"]),
        abbreviations=tuple(data["abbreviations"]),
        months=words.months,
        weekdays=words.weekdays,
        day_words=words.day_words,
        year_words=words.year_words,
        ordinals=words.ordinals,
        numbers=words.numbers,
        month_first=words.month_first,
        dates=_date_patterns(dates["patterns"], compiled),
        unread_date=compiled(dates["unread"]),
        published=compiled(dates["published"]),
        hour=compiled(dates["hour"]),
        still=compiled(dates["still"]),
        places=_place_words(data["places"], compiled),
        triggers=_triggers(data["kinds"], compiled),
        cues=tuple(
            Cue(row["reason"], row["reach"], compiled(row["regex"]))
            for row in data["assertion"]["cues"]
        ),
        scopes=tuple(
            ScopePattern(scope, compiled(source)) for scope in SCOPES for source in scopes[scope]
        ),
        time_clause=compiled(scopes["time_clause"]),
        appended=compiled(sections["appended"]),
        background=compiled(sections["background"]),
        actors=tuple(
            ActorPattern(frozenset(row["kinds"]), compiled(row["regex"]))
            for row in phrases["actors"]
        ),
        demands=tuple(compiled(source) for source in phrases["demands"]),
        quantities=tuple(compiled(source) for source in phrases["quantities"]),
    )


def _date_patterns(rows: list[dict[str, Any]], compiled: _Compile) -> tuple[DatePattern, ...]:
    return tuple(
        DatePattern(
            row["rule"],
            row["reading"],
            compiled(r"\b(?:" + row["regex"] + ")"),
            row["offset"],
            row["until"],
        )
        for row in rows
    )


def _triggers(
    kinds: dict[str, dict[str, list[str]]], compiled: _Compile
) -> tuple[TriggerPattern, ...]:
    return tuple(
        TriggerPattern("" if kind == CARRIED else kind, force, compiled(source))
        for kind, forces in kinds.items()
        for force, sources in forces.items()
        for source in sources
    )


def _place_words(places: dict[str, Any], compiled: _Compile) -> PlaceWords:
    one, many = places["feature_words"], places["plural_feature_words"]
    return PlaceWords(
        prepositions=frozenset(places["prepositions"]),
        origins=frozenset(places["origins"]),
        near=frozenset(places["near"]),
        other_names={name.casefold(): known for name, known in places["other_names"].items()},
        attributive=frozenset(places["attributive"]),
        list_joiners=frozenset(places["list_joiners"]),
        of=frozenset(places["of"]),
        ways=_lower(places["ways"]),
        town_parts=_lower(places["town_parts"]),
        legations=_lower(places["legations"]),
        articles=places["articles"],
        own_countries=frozenset(places["own_countries"]),
        demonyms=places["demonyms"],
        demonym_endings=_ends(places["demonym_endings"]),
        not_places=compiled(places["not_places"]),
        person_titles=_lower(places["person_titles"]),
        given_names=_lower(places["given_names"]),
        organisation_words=_lower(places["organisation_words"]),
        names_of_organisations=_lower(places["names_of_organisations"]),
        facility_words=_lower(places["facility_words"]),
        endings=_ends(places["endings"]),
        adjectives=_ends(places["adjectives"]),
        feature_words=_types_of_words(one) | _types_of_words(many),
        plural_feature_words=frozenset(_types_of_words(many)),
        districts_in={word: frozenset(codes) for word, codes in places["districts_in"].items()},
        its_name=compiled(places["its_name"]),
        country=compiled(places["country"]["regex"]),
        country_before=compiled(places["country"]["before"]),
        country_after=compiled(places["country"]["after"]),
        capital=compiled(places["capital"]["regex"]),
        capital_of=compiled(places["capital"]["of"]),
        anaphors=compiled(places["anaphors"]["regex"]),
        regional=compiled(places["widen"]["region"]),
        token=re.compile(_token(places["elisions"], places["possessive"])),
        national_kinds=frozenset(places["national"]["kinds"]),
        national=compiled(places["national"]["regex"]),
        nations=compiled(_with_nations(places["nations"])),
        nation_codes=places["nations"]["codes"],
        feature_adjectives=compiled(places["feature_adjectives"]),
    )


def _with_nations(nations: dict[str, Any]) -> str:
    """Give the pattern for people of a country with the words for all countries in it."""
    words = "|".join(map(regex.escape, nations["codes"]))
    return str(nations["regex"]).replace(NATION, f"(?P<nation>{words})")


def _types_of_words(words: dict[str, list[str]]) -> dict[str, str]:
    return {word: place_type for place_type, some in words.items() for word in some}


def _lower(words: list[str]) -> frozenset[str]:
    return frozenset(word.casefold() for word in words)


def _ends(rows: list[list[str]]) -> dict[str, tuple[str, ...]]:
    return {end: tuple(others) for end, *others in rows}


def _token(elisions: list[str], possessive: str) -> str:
    """Give the pattern of a word, cut from the elided word before it ("d'" of "d'Almaty") and
    without the ending of possession; or of one other sign."""
    word = _WORD + (f"(?<!(?i:{re.escape(possessive)}))" if possessive else "")
    elided = "|".join(re.escape(e) for e in sorted(elisions, key=len, reverse=True))
    before = rf"\b(?i:{elided})(?=[^\W\d_])|" if elisions else ""
    return rf"{before}{word}|[^\s\w]|_"
