"""The keys of a language file: which it must have, and what the others are without it."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from geocode.errors import LanguageError

_REQUIRED = object()
_NEVER = "(?!)"
"""A pattern that nothing matches."""

_ANY: dict[str, Any] = {}
"""A table whose keys are the file's own words."""

KEYS: dict[str, Any] = {
    "code": _REQUIRED,
    "name": _REQUIRED,
    "stopwords": _REQUIRED,
    "abbreviations": [],
    "parts": _ANY,
    "dates": {
        "day_suffixes": [],
        "unread": _NEVER,
        "published": _NEVER,
        "hour": _NEVER,
        "months": _ANY,
        "weekdays": _ANY,
        "day_words": _ANY,
        "ordinals": _ANY,
        "numbers": _ANY,
        "patterns": _REQUIRED,
    },
    "places": {
        "prepositions": _REQUIRED,
        "origins": [],
        "possessive": "",
        "list_joiners": [","],
        "elisions": [],
        "of": [],
        "ways": [],
        "legations": [],
        "demonyms": _ANY,
        "demonym_endings": [],
        "not_places": _NEVER,
        "endings": [],
        "adjectives": [],
        "given_names": [],
        "person_titles": [],
        "organisation_words": [],
        "names_of_organisations": [],
        "feature_words": _ANY,
        "plural_feature_words": _ANY,
        "districts_in": _ANY,
        "country": {"regex": _NEVER},
        "capital": {"regex": _NEVER},
        "anaphors": {"regex": _NEVER},
        "widen": _ANY,
        "national": {"kinds": [], "regex": _NEVER},
    },
    "kinds": _REQUIRED,
    "assertion": {"cues": []},
    "scopes": {
        "clause_joiner": _NEVER,
        "clause_break": ";",
        "place_clause": _NEVER,
        "side_clause": _NEVER,
        "comparison": _NEVER,
    },
    "sections": {"appended": _NEVER, "background": _NEVER},
    "phrases": {"demands": [], "quantities": [], "actors": []},
}


def filled(data: Mapping[str, Any], path: Path) -> dict[str, Any]:
    """Give the data of a language file with all keys.

    :raises LanguageError: a required key is missing, or one is not known.
    """
    return _filled(data, KEYS, "", path)


def _filled(
    data: Mapping[str, Any], keys: Mapping[str, Any], above: str, path: Path
) -> dict[str, Any]:
    for key in data:
        if key not in keys:
            raise LanguageError(
                str(path), f"unknown key {above + key!r}", f"Use {', '.join(keys)}."
            )
    found: dict[str, Any] = {}
    for key, default in keys.items():
        if default is _REQUIRED and key not in data:
            raise LanguageError(
                str(path), f"the key {above + key!r} is missing", "See the template in the README."
            )
        value = data.get(key, {} if isinstance(default, dict) else default)
        if isinstance(default, dict) and default:
            value = _filled(value, default, f"{above}{key}.", path)
        found[key] = value
    return found
