"""Which place a trigger speaks of: in its clause, its sentence, before it, or the whole country."""

from __future__ import annotations

from itertools import chain

import regex

from geocode.gazetteers import Gazetteers
from geocode.model import PLACE_TYPES, Place, Toponym, Trigger
from geocode.reading import ReadSentence, sentences_before
from geocode.text import fold, words_between

_WORDS = regex.compile(r"\p{L}+'?")

Placed = tuple[Place, str, str]
"""A place, the names that the report has for it ("; " between them), and the rule that gave it."""


def places_of(
    trigger: Trigger,
    kind: str,
    at: int,
    sentences: tuple[ReadSentence, ...],
    gazetteers: Gazetteers,
    country: str | None,
) -> list[Placed]:
    """Give the places of the event that ``trigger`` tells of, one for each event.

    The finest place wins over those that hold it; a list gives one place each. A trigger without
    a place in its sentence takes the country for national measures, else the one place of the
    sentence before, or of the paragraph before where the sentence points back to it.

    :param at: the sentence's number among ``sentences``.
    :return: nothing where no place, or more than one, could be meant.
    """
    here = sentences[at]
    own = _own_places(trigger, here)
    entry = _of_entry(at, sentences)
    if own and entry and all(_is_as_fine(entry, t.place) for t in own):
        return _headed_by([entry])
    own_placed = [(t.place, _as_written(t, here), t.rule) for t in own]
    if own and not all(t.position == "along" for t in own):
        return own_placed
    folded = fold(here.sentence.text)
    words = here.language.places
    home = gazetteers.country(country) if country else None
    if home and kind in words.national_kinds and (cue := words.national.search(folded)):
        return [(home, "", f"national measure: '{cue.group()}'")]
    headed = _of_heading(at, sentences)
    if own:  # a way to the place named, from the one of which the report speaks
        return headed or _carried(at, sentences, gazetteers, along=True) or own_placed
    if trigger.force != "asserts":
        return headed
    if home and (cue := words.country.search(folded)):
        return [(home, here.sentence.text[cue.start() : cue.end()], "the report's country")]
    if here.unknown:  # it names a place of its own
        return []
    if country and (cue := words.capital.search(folded)):
        capital = gazetteers.home(country).capital(country)
        written = here.sentence.text[cue.start() : cue.end()]
        return [(capital, written, "the capital of the report's country")] if capital else []
    if entry:
        return _headed_by([entry])
    return _carried(at, sentences, gazetteers) or headed or _of_dateline(at, sentences)


def _own_places(trigger: Trigger, here: ReadSentence) -> list[Toponym]:
    scopes = here.scopes
    clause = scopes.place_clause_of(trigger.start)
    if clause:
        inside = [t for t in here.toponyms if clause[0] <= t.start < clause[1]]
        before = [t for t in here.toponyms if t.end <= clause[0]]
        return finest(inside, here) if inside else _antecedent(before)
    outside = [
        t
        for t in here.toponyms
        if not scopes.place_clause_of(t.start)
        and not scopes.comparison_of(t.start)
        and here.is_said_of(trigger, t.start)
    ]
    number = scopes.clause(trigger.start)
    same_clause = [t for t in outside if scopes.clause(t.start) == number]
    return _where_it_was(finest(same_clause or outside, here))


def _where_it_was(toponyms: list[Toponym]) -> list[Toponym]:
    """Drop the places of those who acted where others say where they did.

    "Miners from Karaganda marched in Astana" were in Astana; "miners of Karaganda marched" in
    Karaganda.
    """
    for position in ("in", "", "from"):
        there = [t for t in toponyms if t.position == position]
        if there:
            return there
    return toponyms


def _as_written(toponym: Toponym, here: ReadSentence) -> str:
    """Give every name that the sentence has for the place ("Almaty; Alma-Ata")."""
    names = [t.text for t in here.toponyms if t.place == toponym.place]
    return "; ".join(dict.fromkeys([toponym.text, *names]))


def _antecedent(before: list[Toponym]) -> list[Toponym]:
    """Give the place just before a ", where" clause, under the first of its names in brackets."""
    if not before:
        return []
    place = before[-1].place
    return [next(t for t in before if t.place == place)]


def finest(toponyms: list[Toponym], here: ReadSentence) -> list[Toponym]:
    """Drop the places that hold another one of the list, and repeated names of one place.

    A region or country holds what lies in it; a town or district holds the finer place of its
    region that stands with it, unless "and" makes a list of the two.
    """
    kept: dict[str, Toponym] = {}
    for toponym in toponyms:
        if not any(_holds(toponym, other, here) for other in toponyms):
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


def _listed(a: Toponym, b: Toponym, here: ReadSentence) -> bool:
    first, second = sorted((a, b), key=lambda t: t.start)
    joiners = here.language.places.list_joiners - {","}  # "Aktau, Mangystau Region" is no list
    return any(word in joiners for word in words_between(here.sentence, first.end, second.start))


def _carried(
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
            or earlier.paragraph.section != (here.paragraph.section)
        ):
            break
        if step == 1 and (along or not points_back):
            break
        if earlier.unknown and not earlier.toponyms:  # its place is not known, but it has one
            break
        spoken = [t for t in earlier.toponyms if t.position != "along"]
        if not spoken:  # at most a way to a place, from the one that was named before
            continue
        named = _where_it_was(
            finest([t for t in spoken if not earlier.scopes.is_aside(t.start)], earlier)
        )
        if len(named) != 1:
            break
        toponym = named[0]
        whence = "the paragraph before" if step else whence_of(back)
        rule = f"carried from {whence} (at {toponym.start}); {toponym.rule}"
        return [_widened(toponym, rule, folded, here, gazetteers)]
    return []


def _of_heading(at: int, sentences: tuple[ReadSentence, ...]) -> list[Placed]:
    """Give the places that stand alone above or at the head of a paragraph ("Taraz. A rally")."""
    here = sentences[at]
    if any(t.position != "along" for t in _spoken_of(here)) or here.unknown:
        return []
    for earlier in sentences_before(sentences, at):
        opens = earlier.paragraph.sentences[0] == earlier.sentence
        if earlier.number == here.number and not opens:
            continue
        if places := _alone(earlier):
            return _headed_by(places)
        if earlier.paragraph.is_heading or earlier.paragraph.section != here.paragraph.section:
            return []
    return []


def _spoken_of(here: ReadSentence) -> list[Toponym]:
    """Give the places of a sentence, without those to which it only compares."""
    return [t for t in here.toponyms if not here.scopes.comparison_of(t.start)]


def _headed_by(toponyms: list[Toponym]) -> list[Placed]:
    return [(t.place, t.text, f"the heading above (at {t.start}); {t.rule}") for t in toponyms]


def _of_entry(at: int, sentences: tuple[ReadSentence, ...]) -> Toponym | None:
    """Give the place alone at the head of the paragraph, as long as nothing is said to be "in"
    another since: "3. Taraz, 2 May. Truckers block the road to Oral." """
    here = sentences[at]
    for earlier in chain([sentences[at]], sentences_before(sentences, at)):
        if earlier.number != here.number:
            break
        if earlier is not here and earlier.paragraph.sentences[0] == earlier.sentence:
            places = _alone(earlier)
            return places[0] if len(places) == 1 else None
        if any(t.position == "in" for t in earlier.toponyms):
            break
    return None


def _is_as_fine(entry: Toponym, place: Place) -> bool:
    return PLACE_TYPES.index(entry.place.type) <= PLACE_TYPES.index(place.type)


def _alone(before: ReadSentence) -> list[Toponym]:
    """Give the places of a sentence that is these and perhaps a day ("3. Taraz, 12 July.")."""
    if before.unknown or before.triggers:
        return []
    text, start = before.sentence.text, before.sentence.start
    spans = [(t.start, t.end) for t in before.toponyms] + [(d.start, d.end) for d in before.days]
    for first, last in spans:
        text = text[: first - start] + " " * (last - first) + text[last - start :]
    words = before.language.places
    small = words.of | words.list_joiners | words.feature_words.keys()
    if any(word.casefold() not in small for word in _WORDS.findall(fold(text))):
        return []
    return finest(list(before.toponyms), before)


def _of_dateline(at: int, sentences: tuple[ReadSentence, ...]) -> list[Placed]:
    """Give the place of the dateline that opens the text, for a text that names no other."""
    for earlier in chain([sentences[at]], sentences_before(sentences, at)):
        if earlier.dateline:
            toponym = earlier.dateline[0]
            rule = f"the dateline (at {toponym.start}); {toponym.rule}"
            return [(toponym.place, toponym.text, rule)]
        if _spoken_of(earlier) or earlier.unknown:
            return []
    return []


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
        return region, toponym.text, f"'{cue.group()}'; {rule}"
    return toponym.place, toponym.text, rule
