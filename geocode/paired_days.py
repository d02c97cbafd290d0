"""Days that a sentence gives to each of its places: "on Monday in X, on Tuesday in Y"."""

from __future__ import annotations

from geocode.dates import gap
from geocode.model import Day, Placed, Toponym, Trigger
from geocode.read_sentence import ReadSentence
from geocode.text import words_between

_OTHERS = 1
"""Words that may stand between a day and its place, beside small ones ("on Monday in the port
of X")."""


def days_by_place(
    places: list[Placed], trigger: Trigger, here: ReadSentence
) -> dict[str, tuple[Day, ...]]:
    """Give each place's day, by the id of the place, where the trigger's clause names them in turn.

    The day stands before its places ("on Monday in X and Y, on Tuesday in Z") or, in the whole
    list, after them.

    :return: nothing for a clause that does not pair each of its days with places.
    """
    scopes, wanted = here.scopes, {placed.place.id for placed in places}
    number = scopes.clause(trigger.start)
    days = [
        day
        for day in here.days
        if scopes.clause(day.start) == number
        and not scopes.of_day(day.start)
        and here.is_said_of(trigger, day.start)
    ]
    if here.heading:  # a chronology's own day stands before the sentence
        others = [day for day in days if day.start != here.heading.start]
        days = others if len(others) > 1 else days
    names = [t for t in here.toponyms if t.place.id in wanted and scopes.clause(t.start) == number]
    if len(days) < 2 or {t.place.id for t in names} != wanted or len(wanted) < 2:
        return {}
    both: list[Day | Toponym] = [*days, *names]
    order = sorted(both, key=lambda found: found.start)
    return _in_turn(order, here) or _in_turn(order[::-1], here)


def _in_turn(order: list[Day | Toponym], here: ReadSentence) -> dict[str, tuple[Day, ...]]:
    paired: dict[str, tuple[Day, ...]] = {}
    day: Day | None = None
    before: Day | Toponym | None = None
    for found in order:
        if isinstance(found, Day):
            if before is day and day is not None:  # two days together are a list of days
                return {}
            day = found
        elif day is None or before is None or not _is_beside(before, found, here):
            return {}
        else:
            paired[found.place.id] = (*paired.get(found.place.id, ()), day)
        before = found
    return paired if isinstance(before, Toponym) else {}


def _is_beside(a: Day | Toponym, b: Day | Toponym, here: ReadSentence) -> bool:
    first, second = (a, b) if a.start < b.start else (b, a)
    places = here.language.places
    small = here.language.stopwords | places.list_joiners | places.prepositions
    words = words_between(here.sentence, first.end, second.start)
    return sum(word not in small for word in words) <= _OTHERS


def day_of(toponym: Toponym, days: list[Day]) -> Day:
    """Give the day that stands nearest to a place."""
    return min(days, key=lambda day: gap(day, toponym))
