"""Which place a trigger speaks of: in its clause, its sentence, before it, or the whole country."""

from __future__ import annotations

from geocode.carried_places import carried_places
from geocode.gazetteers import Gazetteers
from geocode.headed_places import headed_by, place_of_dateline, place_of_entry, places_of_heading
from geocode.model import PLACE_TYPES, Place, Placed, Toponym, Trigger
from geocode.own_places import as_written, own_places
from geocode.read_sentence import ReadSentence
from geocode.text import fold

_NEXT_TO = 10
"""Code points between "nationwide" and what is so, at most: "a nationwide two-day strike"."""


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
    own = [t for t in own_places(trigger, here) if not _is_voice_abroad(t, country)]
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
    nation = _of_nation(trigger, here, gazetteers)
    if kind in words.national_kinds and nation and not own:
        return nation
    if home and kind in words.national_kinds and (cue := words.national.search(folded)):
        return [Placed(home, "", f"national measure: '{cue.group()}'")]
    headed = places_of_heading(at, sentences)
    if own:  # a way to the place named, from the one of which the report speaks
        return (
            headed or carried_places(at, sentences, gazetteers, country, along=True) or own_placed
        )
    cue = words.country.search(folded)
    if home and cue and (trigger.force == "asserts" or _is_just_before(cue.end(), trigger, here)):
        written = here.sentence.text[cue.start() : cue.end()]
        return [Placed(home, written, "the report's country")]
    if trigger.force != "asserts":
        return headed or (place_of_dateline(at, sentences) if here.dateline else [])
    if here.unknown:  # it names a place of its own
        return []
    if country and (cue := words.capital.search(folded)):
        capital = gazetteers.home(country).capital(country)
        written = here.sentence.text[cue.start() : cue.end()]
        return [Placed(capital, written, "the capital of the report's country")] if capital else []
    if entry:
        return headed_by([entry])
    carried = carried_places(at, sentences, gazetteers, country) or headed
    if nation and not any(c.place.country == nation[0].place.country for c in carried):
        return nation
    return carried or place_of_dateline(at, sentences)


def _of_nation(trigger: Trigger, here: ReadSentence, gazetteers: Gazetteers) -> list[Placed]:
    """Give the country of the people in the trigger's clause ("French farmers")."""
    words, start = here.language.places, here.sentence.start
    number = here.scopes.clause(trigger.start)
    for cue in words.nations.matches(fold(here.sentence.text)):
        if here.scopes.clause(start + cue.start()) == number:
            country = gazetteers.country(words.nation_codes[cue.group("nation").casefold()])
            return [Placed(country, cue.group(), f"'{cue.group()}'")] if country else []
    return []


def _is_just_before(offset: int, trigger: Trigger, here: ReadSentence) -> bool:
    """Tell "nationwide" of a nationwide strike: words that stand right before the trigger."""
    return 0 <= trigger.start - here.sentence.start - offset <= _NEXT_TO


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


def _is_voice_abroad(toponym: Toponym, country: str | None) -> bool:
    """Tell another country from which something came ("drew condemnation from France")."""
    place = toponym.place
    is_abroad = country is not None and place.country != country
    return is_abroad and place.type == "country" and toponym.position == "from"


def _is_as_fine(entry: Toponym, place: Place) -> bool:
    return PLACE_TYPES.index(entry.place.type) <= PLACE_TYPES.index(place.type)
