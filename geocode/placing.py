"""Which place a trigger speaks of: in its clause, its sentence, before it, or the whole country."""

from __future__ import annotations

from geocode.carried_places import carried_places
from geocode.gazetteers import Gazetteers
from geocode.headed_places import headed_by, place_of_dateline, place_of_entry, places_of_heading
from geocode.model import PLACE_TYPES, Place, Placed, Toponym, Trigger
from geocode.own_places import as_written, own_places
from geocode.passages import is_entry
from geocode.pattern import Match
from geocode.read_sentence import ReadSentence
from geocode.reading import Reading
from geocode.text import fold, words_between

_ADJECTIVES = 2
"""Words that may stand between "nationwide" and "strike"."""


def places_of(
    trigger: Trigger,
    kind: str,
    at: int,
    reading: Reading,
    gazetteers: Gazetteers,
) -> list[Placed]:
    """Give the places of the event that ``trigger`` tells of, one for each event.

    The finest place wins over those that hold it; a list gives one place each. A trigger without
    a place in its sentence takes the country for national measures, else the one place of the
    sentence before, or of the paragraph before where the sentence points back to it.

    :param at: the sentence's number in the report.
    :return: nothing where no place, or more than one, could be meant.
    """
    sentences, country = reading.sentences, reading.country
    here = sentences[at]
    home = gazetteers.country(country) if country else None
    words = here.language.places
    is_national = kind in words.national_kinds  # "France promised" is of France
    aside = ("from",) if is_national else ("from", "")
    own = [t for t in own_places(trigger, here) if not _is_abroad(t, country, aside)]
    entry = place_of_entry(at, sentences)
    if own and entry and all(_is_as_fine(entry, t.place) for t in own):
        return headed_by([entry])
    if home and own and (nationwide := _nationwide(trigger, here, own)):
        return [Placed(home, nationwide, "the report's country")]
    own_placed = [Placed(t.place, as_written(t, here), t.rule) for t in own]
    if own and not all(t.position == "along" for t in own):
        return own_placed
    folded = fold(here.sentence.text)
    nation = [] if own else _of_nation(trigger, here, gazetteers)
    if is_national and nation:
        return nation
    is_told_of = is_national and not here.unknown
    if home and is_told_of and (cue := words.national.search(folded)):
        return [Placed(home, "", f"national measure: '{cue.group()}'")]
    headed = places_of_heading(at, sentences)
    if own:  # a way to the place named, from the one of which the report speaks
        return (
            headed or carried_places(at, sentences, gazetteers, country, along=True) or own_placed
        )
    cues = _of_country(trigger, here) if home else []
    if home and cues and (trigger.force == "asserts" or _is_beside(cues[-1], trigger, here)):
        written = here.sentence.text[cues[0].start() : cues[0].end()]
        return [Placed(home, written, "the report's country")]
    if trigger.force != "asserts":
        return headed or (place_of_dateline(at, sentences) if here.dateline else [])
    if here.has_unknown_place:  # it names a place of its own
        return []
    code = nation[0].place.country if nation else country
    if code and (cue := words.capital.search(folded)):
        capital = gazetteers.home(code).capital(code)
        written = here.sentence.text[cue.start() : cue.end()]
        whose = "people's" if nation else "report's"
        return [Placed(capital, written, f"the capital of the {whose} country")] if capital else []
    if entry:
        return headed_by([entry])
    if nation and nation[0].written.split()[0].casefold() in words.plural_feature_words:
        return nation  # "several Moroccan towns"
    is_titled = reading.place_of_title is not None
    carried = carried_places(at, sentences, gazetteers, country, is_titled=is_titled) or headed
    if nation and not any(c.place.country == nation[0].place.country for c in carried):
        return nation
    if carried:
        return carried
    # An agency far away is not where it happened.
    there = [p for p in place_of_dateline(at, sentences) if country in (None, p.place.country)]
    titled = _of_report(reading.place_of_title, "title", here, reading)
    return there or titled or _of_report(reading.only_place, "only place", here, reading)


def _of_report(
    toponym: Toponym | None, whence: str, here: ReadSentence, reading: Reading
) -> list[Placed]:
    """Give the place of which the whole report tells; an entry of a list has a place of its own."""
    if toponym is None or toponym.start > here.sentence.start or is_entry(here.paragraph):
        return []
    if reading.country not in (None, toponym.place.country):  # an agency's seat
        return []
    rule = f"carried from the report's {whence} (at {toponym.start}); {toponym.rule}"
    return [Placed(toponym.place, toponym.text, rule)]


def _of_nation(trigger: Trigger, here: ReadSentence, gazetteers: Gazetteers) -> list[Placed]:
    """Give the country of the people in the trigger's clause ("French farmers")."""
    words, start = here.language.places, here.sentence.start
    number = here.scopes.clause(trigger.start)
    for cue in words.nations.finditer(fold(here.sentence.text)):
        if here.scopes.clause(start + cue.start()) == number:
            country = gazetteers.country(words.nation_codes[cue.group("nation").casefold()])
            rule = f"people of a country: '{cue.group()}'"
            return [Placed(country, cue.group(), rule)] if country else []
    return []


def _nationwide(trigger: Trigger, here: ReadSentence, own: list[Toponym]) -> str:
    """Give the words for the whole country that stand with a noun ("marched in Rome during the
    nationwide strike"), or in the trigger's clause, where only another clause names a place ("a
    national strike was called for Friday; a march is planned in Rome")."""
    number = here.scopes.clause(trigger.start)
    is_elsewhere = all(here.scopes.clause(t.start) != number for t in own)
    start = here.sentence.start
    return next(
        (
            here.sentence.text[cue.start() : cue.end()]
            for cue in _of_country(trigger, here)
            if (trigger.force == "names" and _is_beside(cue, trigger, here))
            or (is_elsewhere and here.scopes.clause(start + cue.start()) == number)
        ),
        "",
    )


def _is_abroad(toponym: Toponym, country: str | None, positions: tuple[str, ...]) -> bool:
    """Tell another country that acts, or from which something came ("Russia sent troops", "drew
    condemnation from France"), without being a place where anything was."""
    place = toponym.place
    is_another = country is not None and place.country != country
    return is_another and place.type == "country" and toponym.position in positions


def _of_country(trigger: Trigger, here: ReadSentence) -> list[Match]:
    """Give the words for the whole country, without those that stand with another event."""
    others = [t for t in here.triggers if t.kind != trigger.kind]
    return [
        cue
        for cue in here.language.places.country.finditer(fold(here.sentence.text))
        if not any(_is_beside(cue, other, here) for other in others)
    ]


def _is_beside(cue: Match, trigger: Trigger, here: ReadSentence) -> bool:
    """Tell a word for the whole country on that side of what is so wide where it belongs to it."""
    words, word = here.language.places, cue.group()
    start, end = here.sentence.start + cue.start(), here.sentence.start + cue.end()
    if end <= trigger.start and words.country_before.fullmatch(word):
        between = words_between(here.sentence, end, trigger.start)
    elif trigger.start < start and words.country_after.fullmatch(word):  # in its words, too
        between = words_between(here.sentence, trigger.end, start)
    else:
        return False
    return len(between) <= _ADJECTIVES and "," not in between


def _is_as_fine(entry: Toponym, place: Place) -> bool:
    return PLACE_TYPES.index(entry.place.type) <= PLACE_TYPES.index(place.type)
