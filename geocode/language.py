"""What the reader knows of a language, read from one file of ``data/languages``.

Nothing here names a language: a second language is a second file.
"""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any

import regex
from babel import Locale
from babel.dates import get_day_names, get_month_names

from geocode.errors import LanguageError
from geocode.text import fold

Pattern = regex.Pattern[str]

ENOUGH_STOPWORDS = 0.22
"""Share of a paragraph's words that must be the language's stopwords.

English prose has .25 to .6 of them, Italian prose under .07 (measured on both seeds).
"""


@dataclass(frozen=True)
class DatePattern:
    """One way of writing days; ``reading`` names the function that makes days of it."""

    rule: str
    reading: str
    regex: Pattern
    offset: int
    until: int | None


@dataclass(frozen=True)
class TriggerPattern:
    """Words that tell of an event; see ``geocode.model.Trigger`` for ``kind`` and ``force``."""

    kind: str
    force: str
    regex: Pattern


@dataclass(frozen=True)
class Cue:
    """Words that take the assertion out of what follows them."""

    reason: str
    reach: str
    regex: Pattern


@dataclass(frozen=True)
class ActorPattern:
    """Words for those who act in events of ``kinds``."""

    kinds: frozenset[str]
    regex: Pattern


@dataclass(frozen=True)
class PlaceWords:
    """The words around names of places."""

    prepositions: frozenset[str]
    list_joiners: frozenset[str]
    of: str
    not_places: frozenset[str]
    person_titles: frozenset[str]
    organisation_words: frozenset[str]
    feature_words: dict[str, str]
    country: Pattern
    anaphors: Pattern
    widen: dict[str, Pattern]
    national_kinds: frozenset[str]
    national: Pattern


@dataclass(frozen=True)
class Language:
    """One language, its patterns compiled."""

    code: str
    name: str
    stopwords: frozenset[str]
    months: dict[str, int]
    weekdays: dict[str, int]
    ordinals: dict[str, int]
    dates: tuple[DatePattern, ...]
    places: PlaceWords
    countries: frozenset[str]
    triggers: tuple[TriggerPattern, ...]
    cues: tuple[Cue, ...]
    clause_break: Pattern
    place_clause: Pattern
    side_clause: Pattern
    comparison: Pattern
    appended: Pattern
    background: Pattern
    actors: tuple[ActorPattern, ...]
    demands: tuple[Pattern, ...]
    quantities: tuple[Pattern, ...]

    def share_of_stopwords(self, text: str) -> float | None:
        """Give the share of words that are stopwords, or None where there are under five words."""
        words = regex.findall(r"\p{L}+", fold(text).casefold())
        if len(words) < 5:
            return None
        return sum(word in self.stopwords for word in words) / len(words)


def _names(get: Any, code: str) -> dict[str, int]:
    names: dict[str, int] = {}
    for width in ("wide", "abbreviated"):
        for number, name in get(width, locale=code).items():
            names.setdefault(fold(name).casefold().rstrip("."), number)
    return names


def _alternatives(words: dict[str, int]) -> str:
    return "(?:" + "|".join(regex.escape(w) for w in sorted(words, key=len, reverse=True)) + ")"


def load_language(path: Path) -> Language:
    """Read and compile one language file.

    :raises LanguageError: a part is missing or a pattern does not compile.
    """
    try:
        data = tomllib.loads(path.read_text(encoding="utf-8"))
        return _compile(data, path)
    except tomllib.TOMLDecodeError as error:
        raise LanguageError(str(path), f"not TOML: {error}", "Correct the line named.") from error
    except KeyError as error:
        raise LanguageError(
            str(path), f"the key {error} is missing", "Compare with data/languages/en.toml."
        ) from error


def _compile(data: dict[str, Any], path: Path) -> Language:
    code = data["code"]
    months = _names(get_month_names, code)
    weekdays = _names(get_day_names, code)
    ordinals = data["dates"]["ordinals"]
    parts = {
        "{month}": f"(?P<month>{_alternatives(months)})\\b\\.?",
        "{weekday}": f"(?P<weekday>{_alternatives(weekdays)})\\b",
        "{day}": r"(?P<day>(?<![\d.,])(?:3[01]|[12]\d|0?[1-9])(?:st|nd|rd|th|er)?)(?![\d%])",
        "{year}": r"(?P<year>(?:1[89]|20)\d\d)(?!\d)",
        "{ordinal}": f"(?P<ordinal>{_alternatives(ordinals)})",
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

    places = data["places"]
    national = places["national"]
    return Language(
        code=code,
        name=data["name"],
        stopwords=frozenset(data["stopwords"]),
        months=months,
        weekdays=weekdays,
        ordinals=ordinals,
        dates=tuple(
            DatePattern(
                p["rule"],
                p["reading"],
                compiled(r"\b(?:" + p["regex"] + ")"),
                p.get("offset", 0),
                p.get("until"),
            )
            for p in data["dates"]["patterns"]
        ),
        places=PlaceWords(
            prepositions=frozenset(places["prepositions"]),
            list_joiners=frozenset(places["list_joiners"]),
            of=places["of"],
            not_places=frozenset(places["not_places"]),
            person_titles=frozenset(places["person_titles"]),
            organisation_words=frozenset(places["organisation_words"]),
            feature_words={
                word: kind for kind, words in places["feature_words"].items() for word in words
            },
            country=compiled(places["country"]["regex"]),
            anaphors=compiled(places["anaphors"]["regex"]),
            widen={kind: compiled(source) for kind, source in places["widen"].items()},
            national_kinds=frozenset(national["kinds"]),
            national=compiled(national["regex"]),
        ),
        countries=frozenset(Locale.parse(code).territories.values()),
        triggers=tuple(
            TriggerPattern("" if kind == "carried" else kind, force, compiled(source))
            for kind, forces in data["kinds"].items()
            for force, sources in forces.items()
            for source in sources
        ),
        cues=tuple(
            Cue(c["reason"], c["reach"], compiled(c["regex"])) for c in data["assertion"]["cues"]
        ),
        clause_break=compiled(data["scopes"]["clause_break"]),
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
    return tuple(load_language(path) for path in paths)


def find_language(text: str, languages: tuple[Language, ...]) -> str | None:
    """Give the code of the language of ``text``, "" for none of them, None if too short to tell."""
    shares = [
        (share, lang.code)
        for lang in languages
        if (share := lang.share_of_stopwords(text)) is not None
    ]
    if not shares:
        return None
    best, code = max(shares)
    return code if best >= ENOUGH_STOPWORDS else ""
