"""Which place a trigger speaks of: in its clause, its sentence, before it, or the whole country."""

from __future__ import annotations

from geocode.carried_places import carried_places, only_place
from geocode.gazetteers import Gazetteers
from geocode.headed_places import headed_by, place_of_dateline, place_of_entry, places_of_heading
from geocode.model import PLACE_TYPES, Place, Placed, Toponym, Trigger
from geocode.own_places import as_written, own_places
from geocode.read_sentence import ReadSentence
from geocode.text import fold


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
    home = gazetteers.country(country) if country else None
    own = own_places(trigger, here)
    entry = place_of_entry(at, sentences)
    if own and entry and all(_is_as_fine(entry, t.place) for t in own):
        return headed_by([entry])
    if home and own and (nationwide := _nationwide(trigger, here, own)):
        return [Placed(home, nationwide, "the report's country")]
    own_placed = [Placed(t.place, as_written(t, here), t.rule) for t in own]
    if own and not all(t.position == "along" for t in own):
        return own_placed
    folded = fold(here.sentence.text)
    words = here.language.places
    if home and kind in words.national_kinds and (cue := words.national.search(folded)):
        return [Placed(home, "", f"national measure: '{cue.group()}'")]
    headed = places_of_heading(at, sentences)
    if own:  # a way to the place named, from the one of which the report speaks
        return headed or carried_places(at, sentences, gazetteers, along=True) or own_placed
    if trigger.force != "asserts":
        return headed
    if home and (cue := words.country.search(folded)):
        written = here.sentence.text[cue.start() : cue.end()]
        return [Placed(home, written, "the report's country")]
    if here.unknown:  # it names a place of its own
        return []
    if country and (cue := words.capital.search(folded)):
        capital = gazetteers.home(country).capital(country)
        written = here.sentence.text[cue.start() : cue.end()]
        return [Placed(capital, written, "the capital of the report's country")] if capital else []
    if entry:
        return headed_by([entry])
    if carried := carried_places(at, sentences, gazetteers) or headed:
        return carried
    # An agency far away is not where it happened.
    there = [p for p in place_of_dateline(at, sentences) if country in (None, p.place.country)]
    return there or only_place(sentences)


def _nationwide(trigger: Trigger, here: ReadSentence, own: list[Toponym]) -> str:
    """Give the words for the whole country in the trigger's clause, where only another clause
    names a place ("a national strike was called for Friday; a march is planned in Rome")."""
    number = here.scopes.clause(trigger.start)
    if any(here.scopes.clause(t.start) == number for t in own):
        return ""
    cues = here.language.places.country.matches(fold(here.sentence.text))
    start = here.sentence.start
    return next(
        (
            here.sentence.text[cue.start() : cue.end()]
            for cue in cues
            if here.scopes.clause(start + cue.start()) == number
        ),
        "",
    )


def _is_as_fine(entry: Toponym, place: Place) -> bool:
    return PLACE_TYPES.index(entry.place.type) <= PLACE_TYPES.index(place.type)
