"""What the reader knows of a language, read from one file of ``data/languages``.

Nothing here names a language: a second language is a second file.
"""

from __future__ import annotations

from dataclasses import dataclass

import regex

from geocode.text import fold

Pattern = regex.Pattern[str]

ENOUGH_STOPWORDS = 0.22
"""Share of a paragraph's words that must be the language's stopwords.

English prose has .25 to .6 of them, Italian prose under .07 (measured on both seeds).
"""


READINGS = (
    "days",
    "range",
    "since",
    "from",
    "day_of_month",
    "counted",
    "weekday",
    "same",
    "after_same",
    "offset",
    "until_now",
    "month",
    "year",
)
"""What a date pattern may say its words mean; ``geocode.dates`` has a function for each."""

FORCES = ("asserts", "names", "hints")
"""How much a trigger states by itself, strongest first; see ``geocode.model.Trigger``."""

REACHES = ("after", "inside", "sentence")
"""How far a cue reaches: to the next comma, within its own words, over its sentence."""

CARRIED = "carried"
"""In place of a kind: triggers that take up the kind of the sentence before."""


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
    given_names: frozenset[str]
    organisation_words: frozenset[str]
    feature_words: dict[str, str]
    plural_feature_words: frozenset[str]
    country: Pattern
    anaphors: Pattern
    widen: dict[str, Pattern]
    token: Pattern
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
    numbers: dict[str, int]
    dates: tuple[DatePattern, ...]
    unread_date: Pattern
    places: PlaceWords
    elsewhere: frozenset[str]
    triggers: tuple[TriggerPattern, ...]
    cues: tuple[Cue, ...]
    clause_break: Pattern
    clause_joiner: Pattern
    place_clause: Pattern
    side_clause: Pattern
    comparison: Pattern
    appended: Pattern
    background: Pattern
    actors: tuple[ActorPattern, ...]
    demands: tuple[Pattern, ...]
    quantities: tuple[Pattern, ...]

    def share_of_stopwords(self, text: str) -> float | None:
        """Give the share of words that are stopwords, or None where there are under five words.

        Names, which no language has for its own, do not count: words with a capital after the
        first.
        """
        found = regex.findall(r"\p{L}+", fold(text))
        words = [w.casefold() for i, w in enumerate(found) if i == 0 or w[0].islower()]
        if len(words) < 5:
            return None
        return sum(word in self.stopwords for word in words) / len(words)


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
