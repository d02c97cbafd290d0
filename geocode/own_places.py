"""The places that a sentence has for what a trigger in it tells of."""

from __future__ import annotations

from itertools import pairwise

from geocode.kinds import PLAN, not_asserted
from geocode.model import Toponym, Trigger, UnknownName
from geocode.nesting import finest
from geocode.read_sentence import ReadSentence
from geocode.text import WORD, fold, words_between

_BESIDE = 4
"""Words and commas at most between a place and the country in which it lies (", in southern")."""


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
        return finest(inside, here) if inside else _antecedent(before, here)
    outside = [
        t
        for t in here.toponyms
        if not scopes.place_clause_of(t.start)
        and not scopes.comparison_of(t.start)
        and here.is_said_of(trigger, t.start)
    ]
    outside = _beside(trigger, outside, here)
    number = scopes.clause(trigger.start)
    listed = range(number, _last_of_list(number, here) + 1)
    same_clause = [t for t in outside if scopes.clause(t.start) in listed]
    is_beside = all(t.position in ("near", "called") for t in same_clause)
    if is_beside and any(scopes.clause(n.start) in listed for n in here.unknown):
        return []  # it has a place of its own, which no gazetteer holds
    return where_it_was(finest(same_clause or outside, here))


def _last_of_list(number: int, here: ReadSentence) -> int:
    """Give the last of the clauses after ``number`` that only name more places ("barricades on the
    A16, in X; on the A72, in Y; and in Z")."""
    scopes, words, start = here.scopes, here.language.places, here.sentence.start
    if number == len(scopes.breaks):
        return number
    joining = words.list_joiners | words.prepositions
    others = here.language.stopwords - joining - words.articles.keys()
    text = fold(here.sentence.text)
    bounds = [*scopes.breaks, start + len(text)]
    named: list[Toponym | UnknownName] = [*here.toponyms, *here.unknown]
    for at, (first, last) in enumerate(pairwise(bounds[number:]), start=number):
        names = [n for n in named if first <= n.start < last]
        is_told = any(first <= t.start < last for t in here.triggers)
        clause = WORD.findall(text, first - start, last - start)
        small = [w for w in clause if w[0].islower()]
        ahead = joining.union(*(WORD.findall(fold(n.text)) for n in names))
        # "But not in Z" does not go on, nor does "but not Z".
        is_other = any(w in others and after in ahead for w, after in pairwise(clause))
        is_list = here.language.stopwords | joining | words.articles.keys() >= set(small)
        if is_told or not names or not is_list or is_other:
            return at
    return len(scopes.breaks)


def _beside(trigger: Trigger, toponyms: list[Toponym], here: ReadSentence) -> list[Toponym]:
    """Drop the places that stand in another ", which ..." clause than the trigger ("a march
    against the dump, which is to take waste from Taraz"), but for those in a region named outside,
    and, where no other is named, those whence nothing comes."""
    clause = here.scopes.side_clause_of
    own = clause(trigger.start)
    if inside := [t for t in toponyms if own and clause(t.start) == own and t.position == "in"]:
        return inside
    beside = [t for t in toponyms if clause(t.start) in (None, own)]
    regions = {t.place.admin1 for t in beside if t.place.type == "region"}
    kept = [t for t in toponyms if t in beside or t.place.admin1 in regions]
    left = [t for t in toponyms if t.position not in ("from", "along")]
    return kept or [t for t in left if not _is_planned(clause(t.start), here)]


def _is_planned(clause: tuple[int, int] | None, here: ReadSentence) -> bool:
    """Tell a side clause that tells of a plan, whose places are the plan's own."""
    triggers = [t for t in here.triggers if here.scopes.side_clause_of(t.start) == clause]
    return any(not_asserted(t, here.sentence, here.language) == PLAN for t in triggers)


def _antecedent(before: list[Toponym], here: ReadSentence) -> list[Toponym]:
    """Give the place just before a ", where" clause, under the first of its names in brackets.

    The region or country that says where that place lies is none ("in Satpayev, in central
    Kazakhstan, where").
    """
    if not before:
        return []
    place = before[-1].place
    if len(before) > 1 and _says_where(before[-1], before[-2], here):
        place = before[-2].place
    return [next(t for t in before if t.place == place)]


def _says_where(wide: Toponym, fine: Toponym, here: ReadSentence) -> bool:
    """Tell the region or country right after a place that lies in it."""
    between = words_between(here.sentence, fine.end, wide.start)
    is_beside = between[:1] == [","] and len(between) <= _BESIDE
    is_beside = is_beside and not here.language.places.prepositions.isdisjoint(between)
    return is_beside and finest([fine, wide], here) == [fine]


def where_it_was(toponyms: list[Toponym]) -> list[Toponym]:
    """Drop the places of those who acted where others say where they did.

    "Miners from Karaganda marched in Astana" were in Astana; "miners of Karaganda marched" in
    Karaganda.
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
