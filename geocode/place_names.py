"""Which of the names that GeoNames has for a place are kept in a gazetteer."""

from __future__ import annotations

from collections.abc import Collection, Iterable

import regex

from geocode.geonames import City, Region
from geocode.language import Language
from geocode.transliteration import folded

_NAME = regex.compile(r"\p{Lu}[\p{Latin}\p{M} .'’ʻʼ‘`-]{2,}|\p{Lu}[\p{Cyrillic}\p{M} .'’-]+")
"""Names in Latin script have three letters at least, in Cyrillic two ("Ош")."""

_LONGEST_NAME = 5
"""Words in the longest name that is kept; the reader looks for no longer ones."""


def ordinary_words(languages: Iterable[Language]) -> frozenset[str]:
    """Give the words that are seldom meant where they are another name of a town ("On", "May")."""
    return frozenset(
        word.casefold()
        for language in languages
        for words in (language.stopwords, language.months, language.weekdays)
        for word in words
    )


def is_name(name: str) -> bool:
    """Tell a name in Latin or Cyrillic script from a code or a bare romanisation."""
    return _NAME.fullmatch(name) is not None


def town_names(town: City, ordinary: Collection[str]) -> list[str]:
    """Give the other names of a town that are names of people's use.

    :param ordinary: words, in lower case, that are none.
    """
    names = [
        name
        for name in town.names
        if is_name(name)
        and not name.isupper()  # a code: "FRU"
        and len(name.split()) <= _LONGEST_NAME
        and name.casefold() not in ordinary
    ]
    return distinct(town.name, names)


def region_names(region: Region, words: Collection[str]) -> list[str]:
    """Give the names of a region, the one shown first, each also without the word for "region".

    Shown is a name that ends in what the region is called in English ("Lipetsk Oblast"), else the
    name of ISO 3166-2, its words in their spoken order ("Tatarstan, Respublika").
    """
    kinds = {w.casefold() for w in region.kind.split()} | set(words)
    head, _, tail = region.name.partition(", ")
    own = f"{tail} {head}".strip()
    known = [name for name in region.names if is_name(name)]
    english = [n for n in known if len(n.split()) > 1 and n.split()[-1].casefold() in kinds]
    shown = next((n for n in english if n.isascii()), own)
    names = [shown, own, *known]
    return [shown, *distinct(shown, names + [_bare(name, words) for name in names])]


def _bare(name: str, words: Collection[str]) -> str:
    """Give a region's name without the word for "region" before or after it."""
    parts = name.split()
    while len(parts) > 1 and _plain(parts[-1]) in words:
        parts.pop()
    while len(parts) > 1 and _plain(parts[0]) in words:
        parts.pop(0)
    return " ".join(parts)


def _plain(word: str) -> str:
    return word.casefold().strip("'’ʼ.,")


def distinct(name: str, names: Iterable[str]) -> list[str]:
    """Give the names that a look-up tells from ``name`` and from one another."""
    kept = {folded(name): name}
    for other in names:
        kept.setdefault(folded(other), other)
    kept.pop("", None)
    return [other for other in kept.values() if other != name]
