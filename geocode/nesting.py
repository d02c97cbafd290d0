"""Places of one sentence of which one lies in another."""

from __future__ import annotations

from geocode.model import PLACE_TYPES, Toponym
from geocode.read_sentence import ReadSentence
from geocode.text import words_between


def finest(toponyms: list[Toponym], here: ReadSentence) -> list[Toponym]:
    """Drop the places that hold another one of the list, and repeated names of one place.

    A region or country holds what lies in it; a town or district holds the finer place of its
    region that stands with it, unless "and" makes a list of the two. A place drops, too, that only
    says where the one before it lies ("in Shetpe, near Zhanaozen").
    """
    kept: dict[str, Toponym] = {}
    for toponym in toponyms:
        if not any(_holds(toponym, t, here) or _lies_near(t, toponym, here) for t in toponyms):
            kept.setdefault(toponym.place.id, toponym)
    return list(kept.values())


def _holds(wide: Toponym, fine: Toponym, here: ReadSentence) -> bool:
    a, b = wide.place, fine.place
    if PLACE_TYPES.index(b.type) >= PLACE_TYPES.index(a.type):
        return False
    if a.type == "country":
        return True
    if a.admin1 != b.admin1:
        return False
    return a.type == "region" or not _listed(wide, fine, here)


def _lies_near(fine: Toponym, landmark: Toponym, here: ReadSentence) -> bool:
    if landmark.position != "near" or landmark.start < fine.end or fine.position == "from":
        return False
    words, between = here.language.places, words_between(here.sentence, fine.end, landmark.start)
    beside = words.near | words.of | words.feature_words.keys() | here.language.stopwords
    apart = (words.list_joiners | words.prepositions) - words.near - {","}
    return all(w.strip("(,") in (beside - apart) | {""} for w in between)


def _listed(a: Toponym, b: Toponym, here: ReadSentence) -> bool:
    first, second = sorted((a, b), key=lambda t: t.start)
    joiners = here.language.places.list_joiners - {","}  # "Aktau, Mangystau Region" is no list
    return any(word in joiners for word in words_between(here.sentence, first.end, second.start))
