"""The place of a sentence that names none: the one named before it."""

from __future__ import annotations

from geocode.gazetteers import Gazetteers
from geocode.model import Placed, Toponym
from geocode.nesting import finest
from geocode.own_places import where_it_was
from geocode.read_sentence import ReadSentence, sentences_before
from geocode.text import fold

_NEAR = 2
"""Paragraphs over which a place is carried within a passage: further on, another may be meant."""


def carried_places(
    at: int,
    sentences: tuple[ReadSentence, ...],
    gazetteers: Gazetteers,
    country: str | None,
    along: bool = False,
    is_titled: bool = False,
) -> list[Placed]:
    """Give the one place named before in the paragraph, or in the paragraph pointed back to.

    :param country: the report's.
    :param along: look in the sentence's own paragraph only.
    :param is_titled: whether the title names the report's town: then a place in another paragraph
        is gone on from only where something is or was done there.
    """
    here = sentences[at]
    folded = fold(here.sentence.text)
    points_back = here.language.places.anaphors.search(folded)
    for back, earlier in enumerate(sentences_before(sentences, at), start=1):
        step = here.passage - earlier.passage
        if (
            step > 1
            or here.number - earlier.number > _NEAR
            or earlier.paragraph.is_heading
            or earlier.paragraph.section != here.paragraph.section
        ):
            break
        if step == 1 and (along or not points_back):
            break
        scopes = earlier.scopes
        spoken = [
            t
            for t in earlier.toponyms
            if t.position != "along"
            and not scopes.is_aside(t.start)
            and not _is_another_country(t, country)
        ]
        if earlier.has_unknown_place and all(scopes.is_aside(t.start) for t in earlier.toponyms):
            break  # its place is not known, but it has one
        if not spoken:  # at most a way to a place, one in brackets, or a country abroad
            continue
        is_done_there = earlier.tells or any(t.position in ("in", "near") for t in spoken)
        if step == 1 and is_titled and not is_done_there:
            break
        # "After a crowd had gathered in Semey, a rally began in Oral."
        main = [t for t in spoken if scopes.of_day(t.start) is None]
        named = where_it_was(finest(main or spoken, earlier))
        if len(named) != 1:
            break
        toponym = named[0]
        whence = whence_of(back, here.number - earlier.number)
        rule = f"carried from {whence} (at {toponym.start}); {toponym.rule}"
        return [_widened(toponym, rule, folded, here, gazetteers)]
    return []


def _is_another_country(toponym: Toponym, country: str | None) -> bool:
    """Tell a country that is only spoken of ("Canada's ambassador"), of which nothing is told."""
    place = toponym.place
    return (
        place.type == "country"
        and toponym.position not in ("in", "near")
        and place.country != country
    )


def whence_of(back: int, paragraphs: int) -> str:
    """Say how far back a place or day was named, in sentences and in paragraphs."""
    if paragraphs:
        return "the paragraph before" if paragraphs == 1 else "a paragraph before"
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
