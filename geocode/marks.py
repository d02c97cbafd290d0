"""What a text keeps in any language: its figures and its names, in one spelling."""

from __future__ import annotations

from itertools import chain
from sys import intern

import regex

from geocode.text import fold
from geocode.transliteration import Transliteration

_FIGURE = regex.compile(r"\d+")
_NAME = regex.compile(r"\p{Lu}[\p{L}\p{N}'-]{2,}")
_SHORTEST_KEY = 3


def marks_of(text: str, transliteration: Transliteration) -> frozenset[str]:
    """Give the figures and the keys of the words with a capital ("225", "ojenmunaigas")."""
    folded = fold(text)
    keys = (transliteration.key(name) for name in _NAME.findall(folded))
    marks = chain(_FIGURE.findall(folded), (key for key in keys if len(key) >= _SHORTEST_KEY))
    return frozenset(map(intern, marks))  # one string for a name, however often it stands there


def likeness(a: frozenset[str], b: frozenset[str]) -> float:
    """Give the share of the marks of two texts that they have in common, 0 without any."""
    return len(a & b) / len(a | b) if a and b else 0.0
