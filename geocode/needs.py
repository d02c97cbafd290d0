"""The words without which a pattern cannot match, read off its source.

Whatever is not understood of a pattern asks for nothing, so that it is never passed over wrongly.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import lru_cache
from typing import NamedTuple

from geocode.pattern_parts import (
    KEPT,
    MOST_SPELLINGS,
    NotUnderstoodError,
    Part,
    choices_of,
    parts_of,
    spelled_by,
    spellings_with,
)


class Need(NamedTuple):
    """A part of a word, in lower case.

    ``opens`` and ``closes`` tell that it stands at the beginning and at the end of one.
    """

    text: str
    opens: bool = False
    closes: bool = False


DIGIT = Need("0")
"""Stands for any digit."""

YEAR = Need("0000")
"""Stands for a word with four digits or more."""

NEVER = "(?!)"
"""The pattern that matches nothing."""

SIGNS = frozenset('"?!;:/()%$€°№–—-')
"""Signs that tell something: most sentences hold none, or few."""

Needs = frozenset[Need]


def needs_of(source: str, common: frozenset[str] = frozenset()) -> tuple[tuple[Needs, ...], ...]:
    """Give what a text must hold for a pattern to match, for each way in which it may.

    :param source: the pattern, in the syntax of the ``regex`` module, case ignored.
    :param common: words that tell little, for most sentences hold them.
    :return: for each way sets of parts of words, the most telling first; every match in this way
        holds one part of each set, and of a set that is there twice in two words. A way without
        any set may match whatever the words are.
    """
    if source == NEVER:
        return ((frozenset(),),)  # which no word meets
    try:
        ways = list(_ways(source, False, False, common))
    except NotUnderstoodError:
        return ((),)
    # Ways that need one word each are as well told apart by none as by all of them together.
    alone = [sets[0] for sets in ways if len(sets) == 1]
    together = [(frozenset().union(*alone),)] if alone else []
    return tuple(dict.fromkeys(together + [sets for sets in ways if len(sets) != 1]))


def forget() -> None:
    """Drop what is kept of the patterns read so far."""
    for kept in (choices_of, parts_of, spelled_by, _of_choice, _worth):
        kept.cache_clear()


def _ways(
    source: str, opens: bool, closes: bool, common: frozenset[str]
) -> Iterator[tuple[Needs, ...]]:
    """Give the needs of each of the choices of a pattern, those in a group around all, too."""
    for choice in choices_of(source):
        items = parts_of(choice)
        inner = [item for item in items if item.kind not in ("edge", "ahead")]
        if len(inner) == 1 and inner[0].kind == "group" and not inner[0].optional:
            at = items.index(inner[0])
            edges = [item.kind == "edge" for item in items]
            once = not inner[0].repeated
            beside = _beside(items, common)
            for sets in _ways(
                inner[0].source,
                once and (opens or any(edges[:at])),
                once and (closes or any(edges[at:])),
                common,
            ):
                yield _ranked(sets + beside, common, _twice(sets)) if beside else sets
        else:
            found = _of_sequence(choice, opens, closes, common)
            yield _ranked(found.own + found.around, common, _twice(found.own))


def _beside(items: tuple[Part, ...], common: frozenset[str]) -> tuple[Needs, ...]:
    """Give what the lookarounds of a pattern need."""
    found = [_of_choice(i.source, False, False, common) for i in items if _is_ahead(i)]
    return tuple(needs for each in found for needs in each.own + each.around)


def _is_ahead(item: Part) -> bool:
    return item.kind == "ahead" and not item.optional


def _twice(sets: tuple[Needs, ...]) -> dict[Needs, None]:
    return dict.fromkeys(needs for needs in sets if sets.count(needs) > 1)


class _Found(NamedTuple):
    """What any match of a pattern holds: one part of a word of each set.

    ``own`` are of the words that it matches, one that is there twice of two words; ``around`` of
    what stands there besides (lookarounds), which may be the same words. ``opens`` tells whether a
    word opens where the pattern ends.
    """

    own: tuple[Needs, ...]
    around: tuple[Needs, ...]
    opens: bool


@lru_cache(KEPT)
def _of_choice(source: str, opens: bool, closes: bool, common: frozenset[str]) -> _Found:
    """Give what any match of a pattern holds, whichever of its choices it takes.

    :param opens: whether a word opens where the pattern begins.
    :param closes: whether a word closes where it ends.
    """
    each = [_of_sequence(choice, opens, closes, common) for choice in choices_of(source)]
    if len(each) == 1:
        return each[0]
    return _Found(
        _of_any([found.own for found in each], common),
        _of_any([found.own + found.around for found in each], common),
        all(found.opens for found in each),
    )


def _of_any(each: list[tuple[Needs, ...]], common: frozenset[str]) -> tuple[Needs, ...]:
    """Give the sets that hold where those of one of ``each`` do, none twice."""
    if not all(each):
        return ()
    distinct = [tuple(dict.fromkeys(sets)) for sets in each]
    any_of = (
        frozenset[Need]().union(*(sets[min(number, len(sets) - 1)] for sets in distinct))
        for number in range(max(map(len, distinct)))
    )
    return _ranked(any_of, common)


def _of_sequence(source: str, opens: bool, closes: bool, common: frozenset[str]) -> _Found:
    items = parts_of(source)
    own: list[Needs] = []
    around: list[Needs] = []
    before: tuple[Needs, ...] = ()  # own ones of words that have ended
    again: dict[Needs, None] = {}  # met by another word after that, too
    word, word_opens = {""}, opens
    digits = 0  # that stand side by side

    def add(sets: tuple[Needs, ...]) -> None:
        for needs in sets:
            if sets.count(needs) > 1:
                again[needs] = None
            for other in before:
                if needs <= other or other <= needs:
                    again[needs | other] = None
        own.extend(sets)

    def end_word(is_closed: bool) -> None:
        if "" not in word:
            add((frozenset([Need(text, word_opens, is_closed) for text in word]),))

    for at, item in enumerate(items):
        size = _digits(item)
        digits = digits + size if size else 0
        if size and digits >= len(YEAR.text):
            around.append(frozenset({YEAR}))
        if item.kind == "letters" and not item.repeated:
            longer = spellings_with(word, item)
            if len(longer) <= MOST_SPELLINGS:
                word, opens = longer, False
                continue
            end_word(False)
            word, word_opens, opens = {""}, False, False
        if item.kind == "ahead":
            if _is_ahead(item):
                found = _of_choice(item.source, False, False, common)
                around += found.own + found.around
            continue
        end_word(closes_word(items, at, closes))
        if item.kind == "group":
            once = not item.repeated
            last = once and closes_word(items, at + 1, closes)
            found = _of_choice(item.source, opens and once, last, common)
            if not item.optional:
                earlier = tuple(own)
                add(found.own)
                around += found.around
                if _parts_within(item):
                    before = tuple(own) if _parts_at_end(item) else earlier
            opens = found.opens and (opens or not item.optional)
        elif item.kind == "digit":
            if not item.optional:
                add((frozenset({DIGIT}),))
            opens = False
        elif item.kind == "sign":
            if not item.optional:
                before = tuple(own)
                if item.spelled and item.spelled <= SIGNS:
                    around.append(frozenset(map(Need, item.spelled)))
            opens = opens or not item.optional
        else:
            opens = item.kind == "edge"
        word, word_opens = {""}, opens
    end_word(closes)
    return _Found(_ranked(own, common, again), _ranked(around, common), opens)


def _digits(item: Part) -> int:
    """Give how many digits side by side a part of a pattern is at least, 0 for any other part."""
    if item.optional or item.kind not in ("digit", "group"):
        return 0
    if item.kind == "digit":
        return 1
    sizes = [[_digits(part) for part in parts_of(c)] for c in choices_of(item.source)]
    return min(sum(each) if all(each) else 0 for each in sizes)


def _parts_within(group: Part) -> bool:
    """Tell whether a group parts two words, whichever of its choices is taken."""
    return all(
        any(part.kind == "sign" and not part.optional for part in parts_of(choice))
        for choice in choices_of(group.source)
    )


def _parts_at_end(group: Part) -> bool:
    """Tell whether a group ends where it parts two words."""
    return all(
        parts[-1:] and parts[-1].kind == "sign" and not parts[-1].optional
        for parts in map(parts_of, choices_of(group.source))
    )


def closes_word(items: tuple[Part, ...], start: int, closes: bool) -> bool:
    """Tell whether a word closes that stands before the parts of a pattern from ``start`` on."""
    for at in range(start, len(items)):
        item = items[at]
        if item.kind == "ahead":
            continue
        if item.kind == "group":
            after = closes_word(items, at + 1, closes)
            parts = all(closes_word(parts_of(c), 0, after) for c in choices_of(item.source))
            return parts and (after or not item.optional)
        if item.kind not in ("sign", "edge"):
            return False
        if not item.optional:
            return True
    return closes


def _ranked(
    found: Iterable[Needs], common: frozenset[str], again: Iterable[Needs] = ()
) -> tuple[Needs, ...]:
    """Give sets of needs, those first that fewest texts hold: of long words, then of few.

    What holds others is left out; those of ``again`` are there twice.
    """
    distinct = dict.fromkeys(found)
    least = [needs for needs in distinct if not any(other < needs for other in distinct)]
    more = [needs for needs in again if needs not in least]
    return tuple(sorted([*least, *again, *more], key=lambda needs: _worth(needs, common)))


@lru_cache(KEPT)
def _worth(needs: Needs, common: frozenset[str]) -> tuple[bool, int, int]:
    is_common = any(need.text in common for need in needs)
    return is_common, -min(len(n.text) + n.opens + n.closes for n in needs), len(needs)
