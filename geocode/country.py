"""The country of a report that names none: the one in which most of its places lie."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from itertools import chain

from geocode.gazetteer import Gazetteer
from geocode.gazetteers import Gazetteers
from geocode.language import Language
from geocode.model import Paragraph, Place, Sentence, Toponym
from geocode.scopes import find_scopes
from geocode.toponyms import find_toponyms


def country_of(
    paragraphs: tuple[Paragraph, ...], by_code: Mapping[str, Language], gazetteers: Gazetteers
) -> str | None:
    """Give the country in which most of the places lie that a report names, None for no place.

    The world's table decides; where it holds none of the names, the countries' own files.
    """
    read = [
        (sentence, language)
        for paragraph in paragraphs
        if (language := by_code.get(paragraph.language))
        for sentence in paragraph.sentences
    ]
    for gazetteer in chain([gazetteers.world], gazetteers.homes()):
        named = [
            toponym.place
            for sentence, language in read
            for toponym in _spoken_of(sentence, language, gazetteer)
        ]
        if named:
            return _most_named(named)
    return None


def _spoken_of(sentence: Sentence, language: Language, gazetteer: Gazetteer) -> list[Toponym]:
    """Give the places of a sentence, without those that it only compares with or a way leads to."""
    toponyms = find_toponyms(sentence, language, None, gazetteer).toponyms
    if not toponyms:
        return []
    scopes = find_scopes(sentence, language)
    told = [t for t in toponyms if t.position != "along" and not scopes.comparison_of(t.start)]
    return told or list(toponyms)


def _most_named(named: list[Place]) -> str:
    """Give the country with the most mentions; of those with half as many the one with the most
    places, for a country far away is named often by itself."""
    mentions = Counter(place.country for place in named)
    places = Counter(country for country, _ in {(place.country, place.id) for place in named})
    most = max(mentions.values())
    often = [code for code, number in mentions.items() if 2 * number >= most]
    return min(often, key=lambda code: (-places[code], -mentions[code], code))
