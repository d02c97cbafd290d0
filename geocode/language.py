"""What the reader knows of a language, read from one file of ``data/languages``.

Nothing here names a language: a second language is a second file.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cached_property

from geocode.pattern import Pattern, Sieve

READINGS = (
    "days",
    "figures",
    "range",
    "since",
    "until",
    "lasting",
    "day_of_month",
    "counted",
    "weekday",
    "next_weekday",
    "same_week",
    "same",
    "after_same",
    "nth_day",
    "offset",
    "until_now",
    "week",
    "week_after_same",
    "weekend",
    "month",
    "part_of_month",
    "year",
    "decade",
    "none",
)
"""What a date pattern may say its words mean; ``geocode.calendar_days`` and
``geocode.counted_days`` have a function for each."""

REASONS = (
    "demand",
    "wish",
    "negated",
    "denied or reported as false",
    "threat or hypothesis",
    "plan",
    "mentioned in passing",
    "general remark",
    "look back without a day",
    "ended or called off",
    "accident",
)
"""Why words that tell of an event may not state that it happened."""

SCOPES = ("place_clause", "side_clause", "comparison", "clause_break", "clause_joiner")
"""What a language file has patterns of, for the parts of a sentence."""

FORCES = ("asserts", "names", "hints")
"""How much a trigger states by itself, strongest first; see ``geocode.model.Trigger``."""

REACHES = ("after", "before", "clause", "inside", "sentence")
"""How far a cue reaches: from it to the next comma, from the comma before to it, both, within its
own words, over its sentence."""

CARRIED = "carried"
"""In place of a kind: triggers that take up the kind of the sentence before."""


@dataclass(frozen=True)
class DatePattern:
    """One way of writing days; ``reading`` names the function that makes days of it.

    ``offset`` counts days (for "week", weeks) from where the reading counts; where the words hold
    a number, that number of offsets ("two weeks ago" is 2 times -7).
    """

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
class ScopePattern:
    """Words that are, or that part, a ``scope`` of a sentence; see ``geocode.scopes``."""

    scope: str
    regex: Pattern


@dataclass(frozen=True)
class ActorPattern:
    """Words for those who act in events of ``kinds``."""

    kinds: frozenset[str]
    regex: Pattern


@dataclass(frozen=True, eq=False)
class PlaceWords:
    """The words around names of places, and what becomes of a name in a sentence.

    ``districts_in`` holds the countries in which a word for regions names what lies below them.
    ``endings`` and ``adjectives`` turn the end of a word into the ends that the name may have by
    itself ("Таразе" is of "Тараз", "таразские" is of it, too); ``demonyms`` name the place of those
    that no ending tells, and ``demonym_endings`` turn a feminine or plural into one of them.
    ``attributive`` are the articles that make of a town's name that of something ("the X mine").
    ``near`` are the ``prepositions`` after which a place may only say where the one before it lies
    ("in X, near Y"). ``ways`` lead to the place named beside them ("the road of X", "the X road";
    one of two words ends in the preposition, "traffic to"), and ``legations`` stand outside the
    country named after them; ``town_parts`` are in the place from which others come ("à la sortie
    de X"). ``other_names`` turn a name that no gazetteer holds into one that it does
    ("Подмосковье"). ``articles`` never stand before a town but as part of its name, whose beginning
    each gives ("au Havre" is at "Le Havre"); in ``own_countries`` names are written as they are
    there, so that none is looked for by its sound. ``capital`` finds words for the capital of the
    report's country, ``capital_of`` those before the country whose capital is meant. ``regional``
    makes a place carried over its region ("the regional airport"). ``feature_adjectives`` may stand
    between what a place is and its name ("regione meridionale di X", "Донецкий угольный бассейн").
    ``nations`` finds people by their country ("French farmers"), of which its group "nation" is a
    key of ``nation_codes`` (ISO 3166-1 alpha-2). ``its_name`` goes on after the name of a place
    with the name of what belongs to it. Of the words that ``country`` finds, ``country_before`` are
    those that stand before a noun of what is so wide ("nationwide strike"), and ``country_after``
    those that stand after it.
    """

    prepositions: frozenset[str]
    origins: frozenset[str]
    near: frozenset[str]
    other_names: dict[str, str]
    attributive: frozenset[str]
    list_joiners: frozenset[str]
    of: frozenset[str]
    ways: frozenset[str]
    town_parts: frozenset[str]
    legations: frozenset[str]
    articles: dict[str, str]
    own_countries: frozenset[str]
    demonyms: dict[str, str]
    demonym_endings: dict[str, tuple[str, ...]]
    not_places: Pattern
    person_titles: frozenset[str]
    given_names: frozenset[str]
    organisation_words: frozenset[str]
    names_of_organisations: frozenset[str]
    facility_words: frozenset[str]
    endings: dict[str, tuple[str, ...]]
    adjectives: dict[str, tuple[str, ...]]
    feature_words: dict[str, str]
    plural_feature_words: frozenset[str]
    districts_in: dict[str, frozenset[str]]
    its_name: Pattern
    country: Pattern
    country_before: Pattern
    country_after: Pattern
    capital: Pattern
    capital_of: Pattern
    anaphors: Pattern
    regional: Pattern
    token: re.Pattern[str]
    national_kinds: frozenset[str]
    national: Pattern
    nations: Pattern
    nation_codes: dict[str, str]
    feature_adjectives: Pattern

    @cached_property
    def adjective_ends(self) -> tuple[str, ...]:
        """How a word ends that may be the adjective of a town."""
        return tuple(self.adjectives)

    @cached_property
    def beside_names(self) -> frozenset[str]:
        """Words that may stand with names of places where nothing is said of them."""
        return self.of | self.list_joiners | frozenset(self.feature_words)


@dataclass(frozen=True, eq=False)
class Language:
    """One language, its patterns compiled; ``tongues`` are its names for languages, in small."""

    code: str
    name: str
    tongues: frozenset[str]
    stopwords: frozenset[str]
    abbreviations: tuple[str, ...]
    months: dict[str, int]
    weekdays: dict[str, int]
    day_words: dict[str, int]
    year_words: dict[str, int | None]
    ordinals: dict[str, int]
    numbers: dict[str, int]
    month_first: bool
    dates: tuple[DatePattern, ...]
    unread_date: Pattern
    published: Pattern
    hour: Pattern
    still: Pattern
    places: PlaceWords
    triggers: tuple[TriggerPattern, ...]
    cues: tuple[Cue, ...]
    scopes: tuple[ScopePattern, ...]
    time_clause: Pattern
    appended: Pattern
    background: Pattern
    actors: tuple[ActorPattern, ...]
    demands: tuple[Pattern, ...]
    quantities: tuple[Pattern, ...]

    @cached_property
    def date_sieve(self) -> Sieve[DatePattern]:
        """The patterns of days, for those that may match a text."""
        return Sieve(self.dates, lambda pattern: pattern.regex)

    @cached_property
    def trigger_sieve(self) -> Sieve[TriggerPattern]:
        """The triggers, the strongest first, for those that may match a text."""
        strongest_first = sorted(self.triggers, key=lambda trigger: FORCES.index(trigger.force))
        return Sieve(strongest_first, lambda pattern: pattern.regex)

    @cached_property
    def cue_sieve(self) -> Sieve[Cue]:
        """The cues, for those that may match a text."""
        return Sieve(self.cues, lambda cue: cue.regex)

    @cached_property
    def scope_sieve(self) -> Sieve[ScopePattern]:
        """The patterns of a sentence's parts, for those that may match a text."""
        return Sieve(self.scopes, lambda pattern: pattern.regex)

    @cached_property
    def calendar_words(self) -> frozenset[str]:
        """The names of months and weekdays, in lower case."""
        return frozenset(self.months) | frozenset(self.weekdays)
