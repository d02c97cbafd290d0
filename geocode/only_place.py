"""The one place of which a whole report tells: a local paper says once, before all, where it is."""

from __future__ import annotations

from geocode.model import Place, Toponym
from geocode.read_sentence import ReadSentence, titles_above


def only_place(sentences: tuple[ReadSentence, ...]) -> Toponym | None:
    """Give where the town, else the region, is first named of a report that names no other.

    :return: None, too, for a report that names a place which no gazetteer holds.
    """
    if any(here.unknown and here.triggers for here in sentences):
        return None
    named = [
        toponym
        for here in sentences
        for toponym in (*here.dateline, *here.toponyms)
        if toponym.position != "along" and not here.scopes.is_aside(toponym.start)
    ]
    fine = [t for t in named if t.place.type not in ("region", "country")]
    fine = fine or [t for t in named if t.place.type == "region"]
    if len({t.place for t in fine}) != 1:
        return None
    return fine[0] if all(_may_lie_in(fine[0].place, t.place) for t in named) else None


def place_of_title(sentences: tuple[ReadSentence, ...]) -> Toponym | None:
    """Give the one town that the lines above a report's text name, if they name only one."""
    titles = titles_above(sentences)
    if any(here.unknown for here in titles):
        return None
    named = [t for here in titles for t in here.toponyms if t.position != "along"]
    towns = [t for t in named if t.place.type not in ("region", "country")]
    return towns[0] if len({t.place for t in towns}) == 1 else None


def _may_lie_in(fine: Place, wide: Place) -> bool:
    return fine.country == wide.country and (wide.type != "region" or fine.admin1 == wide.admin1)
