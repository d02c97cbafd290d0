"""The places that a sentence has for what a trigger in it tells of."""

from __future__ import annotations

from geocode.model import Toponym, Trigger
from geocode.nesting import finest
from geocode.read_sentence import ReadSentence


def own_places(trigger: Trigger, here: ReadSentence) -> list[Toponym]:
    """Give the places of the trigger's clause, else of its sentence, the finest of each.

    A ", where ..." clause speaks of the place before it; a comparison and what is not said of the
    trigger have places of their own.
    """
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
    outside = _beside(trigger, outside, here)
    number = scopes.clause(trigger.start)
    same_clause = [t for t in outside if scopes.clause(t.start) == number]
    is_beside = all(t.position in ("near", "called") for t in same_clause)
    if is_beside and any(scopes.clause(n.start) == number for n in here.unknown):
        return []  # it has a place of its own, which no gazetteer holds
    return where_it_was(finest(same_clause or outside, here))


def _beside(trigger: Trigger, toponyms: list[Toponym], here: ReadSentence) -> list[Toponym]:
    """Drop the places that stand in another ", which ..." clause than the trigger ("a march
    against the dump, which is to take waste from Taraz"), but for those in a region named outside,
    and, where no other is named, those whence nothing comes."""
    clause = here.scopes.side_clause_of
    beside = [t for t in toponyms if clause(t.start) in (None, clause(trigger.start))]
    regions = {t.place.admin1 for t in beside if t.place.type == "region"}
    kept = [t for t in toponyms if t in beside or t.place.admin1 in regions]
    return kept or [t for t in toponyms if t.position not in ("from", "along")]


def _antecedent(before: list[Toponym]) -> list[Toponym]:
    """Give the place just before a ", where" clause, under the first of its names in brackets."""
    if not before:
        return []
    place = before[-1].place
    return [next(t for t in before if t.place == place)]


def where_it_was(toponyms: list[Toponym]) -> list[Toponym]:
    """Drop the places of those who acted where others say where they did.

    "Miners from Karaganda marched in Astana" were in Astana; "miners of Karaganda marched" in
    Karaganda; "in Zhodino near Minsk" is not in Minsk.
    """
    for positions in (("in", "near"), ("called",), ("",), ("from",)):
        there = [t for t in toponyms if t.position in positions]
        if there:
            return there
    return toponyms


def as_written(toponym: Toponym, here: ReadSentence) -> str:
    """Give every name that the sentence has for the place ("Almaty; Alma-Ata")."""
    names = [t.text for t in here.toponyms if t.place == toponym.place]
    return "; ".join(dict.fromkeys([toponym.text, *names]))
