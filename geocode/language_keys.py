"""The keys of a language file: which it must have, and what the others are without it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from geocode.language import CARRIED, FORCES, REACHES, READINGS, REASONS
from geocode.model import KINDS, PLACE_TYPES
from geocode.needs import NEVER

NATION = "{nation}"
"""What stands for the words for countries in the pattern of the people of one."""


@dataclass(frozen=True)
class OneOf:
    """One of the words ``known``; each is a ``what``."""

    known: tuple[str, ...]
    what: str


@dataclass(frozen=True)
class SomeOf:
    """A list of words out of ``known``; each is a ``what``."""

    known: tuple[str, ...]
    what: str
    required: bool = False


@dataclass(frozen=True)
class Endings:
    """A list of lists: the end of a word, and the ends that it may stand for."""


@dataclass(frozen=True)
class TableOf:
    """A table whose keys are words out of ``known``, without these the file's own words.

    ``value`` is what each of them has, as in ``KEYS``.
    """

    value: Any
    known: tuple[str, ...] = ()
    what: str = ""
    required: bool = False


@dataclass(frozen=True)
class Rows:
    """A table written again and again, ``[[so]]``; ``name`` is the key that tells one by."""

    keys: Mapping[str, Any]
    name: str
    required: bool = False


KEYS: dict[str, Any] = {
    "code": str,
    "name": str,
    "stopwords": list,
    "abbreviations": [],
    "parts": TableOf(str),
    "dates": {
        "day_suffixes": [],
        "unread": NEVER,
        "published": NEVER,
        "hour": NEVER,
        "still": NEVER,
        "months": TableOf(int),
        "weekdays": TableOf(int),
        "day_words": TableOf(int),
        "year_words": TableOf(int),
        "same_year_words": [],
        "ordinals": TableOf(int),
        "numbers": TableOf(int),
        "patterns": Rows(
            {
                "rule": str,
                "reading": OneOf(READINGS, "reading"),
                "regex": str,
                "offset": 0,
                "until": None,
            },
            name="rule",
            required=True,
        ),
    },
    "places": {
        "prepositions": list,
        "origins": [],
        "near": [],
        "other_names": TableOf(str),
        "possessive": "",
        "attributive": [],
        "its_name": NEVER,
        "list_joiners": [","],
        "elisions": [],
        "of": [],
        "ways": [],
        "town_parts": [],
        "legations": [],
        "articles": TableOf(str),
        "own_countries": [],
        "demonyms": TableOf(str),
        "demonym_endings": Endings(),
        "not_places": NEVER,
        "endings": Endings(),
        "adjectives": Endings(),
        "given_names": [],
        "person_titles": [],
        "organisation_words": [],
        "names_of_organisations": [],
        "facility_words": [],
        "feature_words": TableOf(list, PLACE_TYPES, "type of place"),
        "plural_feature_words": TableOf(list, PLACE_TYPES, "type of place"),
        "districts_in": TableOf(list),
        "country": {"regex": NEVER, "before": NEVER, "after": NEVER},
        "capital": {"regex": NEVER, "of": NEVER},
        "anaphors": {"regex": NEVER},
        "widen": {"region": NEVER},
        "nations": {"regex": NEVER, "codes": TableOf(str)},
        "feature_adjectives": NEVER,
        "national": {"kinds": SomeOf(KINDS, "kind"), "regex": NEVER},
    },
    "kinds": TableOf(
        TableOf(list, FORCES, "force of a trigger"), (*KINDS, CARRIED), "kind", required=True
    ),
    "assertion": {
        "cues": Rows(
            {
                "reason": OneOf(REASONS, "reason"),
                "reach": OneOf(REACHES, "reach"),
                "regex": str,
            },
            name="reason",
        ),
    },
    "scopes": {
        "clause_joiner": [],
        "clause_break": [";"],
        "place_clause": [],
        "side_clause": [],
        "time_clause": NEVER,
        "comparison": [],
    },
    "sections": {"appended": NEVER, "background": NEVER},
    "phrases": {
        "demands": [],
        "quantities": [],
        "actors": Rows({"kinds": SomeOf(KINDS, "kind", required=True), "regex": str}, name="kinds"),
    },
}
"""Key to the value that it has where the file has none (None: a whole number or nothing), to the
keys of a table, or to what it must hold. A type, or what is required: the file must have it."""
