"""The country of a report that names none: the one in which most of its places lie."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping

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

    The world's table decides; where it holds none of the places told of, the countries' own files.
    """
    read = [
        (sentence, language)
        for paragraph in paragraphs
        if (language := by_code.get(paragraph.language))
        for sentence in paragraph.sentences
    ]
    abroad = [toponym for each in read for toponym in _named(*each, gazetteers.world)]
    told = [t.place for t, is_told in abroad if is_told]
    if told:
        return _most_named(told)
    at_home = [
        [found for each in read for found in _named(*each, home)] for home in gazetteers.homes()
    ]
    stated = [[t.place for t, is_told in found if is_told and _is_cued(t)] for found in at_home]
    # What is only compared with or said in brackets counts where nothing else is named.
    named = [[t.place for t, _ in found] for found in (abroad, *at_home)]
    most = max(stated, key=len, default=[]) or next((places for places in named if places), [])
    return _most_named(most) if most else None


def _named(
    sentence: Sentence, language: Language, gazetteer: Gazetteer
) -> list[tuple[Toponym, bool]]:
    """Give the places of a sentence, each with whether it tells of them: those that it only
    compares with, a way leads to, or that stand in brackets are spoken of alone."""
    toponyms = find_toponyms(sentence, language, None, gazetteer).toponyms
    if not toponyms:
        return []
    scopes = find_scopes(sentence, language)
    return [(t, t.position != "along" and not scopes.is_aside(t.start)) for t in toponyms]


def _is_cued(toponym: Toponym) -> bool:
    """Tell a place at which something is, or of which a word says that it is a region or town."""
    return toponym.position in ("in", "near") or "beside it" in toponym.rule


def _most_named(named: list[Place]) -> str:
    """Give the country with the most mentions; of those with half as many the one with the most
    places, for a country far away is named often by itself."""
    mentions = Counter(place.country for place in named)
    places = Counter(country for country, _ in {(place.country, place.id) for place in named})
    most = max(mentions.values())
    often = [code for code, number in mentions.items() if 2 * number >= most]
    return min(often, key=lambda code: (-places[code], -mentions[code], code))
