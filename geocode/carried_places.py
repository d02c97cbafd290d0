"""The place of a sentence that names none: the one named before it."""

from __future__ import annotations

from geocode.gazetteers import Gazetteers
from geocode.model import Place, Placed, Toponym
from geocode.nesting import finest
from geocode.own_places import where_it_was
from geocode.read_sentence import ReadSentence, sentences_before
from geocode.text import fold


def carried_places(
    at: int, sentences: tuple[ReadSentence, ...], gazetteers: Gazetteers, along: bool = False
) -> list[Placed]:
    """Give the one place named before in the paragraph, or in the paragraph pointed back to.

    :param along: look in the sentence's own paragraph only.
    """
    here = sentences[at]
    folded = fold(here.sentence.text)
    points_back = here.language.places.anaphors.search(folded)
    for back, earlier in enumerate(sentences_before(sentences, at), start=1):
        step = here.number - earlier.number
        if (
            step > 1
            or earlier.paragraph.is_heading
            or earlier.paragraph.section != here.paragraph.section
        ):
            break
        if step == 1 and (along or not points_back):
            break
        if earlier.unknown and not earlier.toponyms:  # its place is not known, but it has one
            break
        spoken = [t for t in earlier.toponyms if t.position != "along"]
        if not spoken:  # at most a way to a place, from the one that was named before
            continue
        named = where_it_was(
            finest([t for t in spoken if not earlier.scopes.is_aside(t.start)], earlier)
        )
        if len(named) != 1:
            break
        toponym = named[0]
        whence = "the paragraph before" if step else whence_of(back)
        rule = f"carried from {whence} (at {toponym.start}); {toponym.rule}"
        return [_widened(toponym, rule, folded, here, gazetteers)]
    return []


def only_place(at: int, sentences: tuple[ReadSentence, ...]) -> list[Placed]:
    """Give the town, else the region, of which a report tells that names no other, nor a name
    that is unknown: a local paper says once, before all, where it is."""
    if any(here.unknown and here.triggers for here in sentences):
        return []
    named = [
        toponym
        for here in sentences
        for toponym in (*here.dateline, *here.toponyms)
        if toponym.position != "along" and not here.scopes.is_aside(toponym.start)
    ]
    fine = [t for t in named if t.place.type not in ("region", "country")]
    fine = fine or [t for t in named if t.place.type == "region"]
    only = {t.place for t in fine}
    if len(only) != 1 or any(not _may_lie_in(fine[0].place, t.place) for t in named):
        return []
    first = fine[0]
    if first.start > sentences[at].sentence.start:
        return []
    rule = f"the report's only place (at {first.start}); {first.rule}"
    return [Placed(first.place, first.text, rule)]


def _may_lie_in(fine: Place, wide: Place) -> bool:
    return fine.country == wide.country and (wide.type != "region" or fine.admin1 == wide.admin1)


def whence_of(back: int) -> str:
    """Say how far back in its paragraph a place or day was named, in sentences."""
    return "the sentence before" if back == 1 else "earlier in the paragraph"


def _widened(
    toponym: Toponym, rule: str, folded: str, here: ReadSentence, gazetteers: Gazetteers
) -> Placed:
    """Give the region of a carried place where the sentence says "the regional ..."."""
    cue = here.language.places.regional.search(folded)
    region = gazetteers.home(toponym.place.country).region_of(toponym.place) if cue else None
    if cue and region:
        return Placed(region, toponym.text, f"'{cue.group()}'; {rule}")
    return Placed(toponym.place, toponym.text, rule)
