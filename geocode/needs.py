"""The words without which a pattern cannot match, read off its source.

Whatever is not understood of a pattern asks for nothing, so that it is never passed over wrongly.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import lru_cache
from itertools import product
from typing import NamedTuple

import regex

_MOST_SPELLINGS = 200
"""Spellings of one word that are told apart ("strike", "strikes"); of more, parts are needed."""

_KEPT = 20_000
"""Groups whose needs are kept: the words of a language stand in pattern after pattern."""


class Need(NamedTuple):
    """A part of a word, in lower case.

    ``opens`` and ``closes`` tell that it stands at the beginning and at the end of one.
    """

    text: str
    opens: bool = False
    closes: bool = False


DIGIT = Need("0")
"""Stands for any digit."""

Needs = frozenset[Need]


def needs_of(source: str) -> tuple[tuple[Needs, ...], ...]:
    """Give what a text must hold for a pattern to match, for each way in which it may.

    :param source: the pattern, in the syntax of the ``regex`` module, case ignored.
    :return: for each way sets of parts of words, the most telling first; every match in this way
        holds one part of each set. A way without any set may match whatever the words are.
    """
    try:
        ways = list(_ways(source, False, False))
    except _NotUnderstoodError:
        return ((),)
    # Ways that need one word each are as well told apart by none as by all of them together.
    alone = [sets[0] for sets in ways if len(sets) == 1]
    together = [(frozenset().union(*alone),)] if alone else []
    return tuple(dict.fromkeys(together + [sets for sets in ways if len(sets) != 1]))


def _ways(source: str, opens: bool, closes: bool) -> Iterator[tuple[Needs, ...]]:
    """Give the needs of each of the choices of a pattern, those in a group around all, too."""
    for choice in _choices(source):
        items = _items(choice)
        inner = [item for item in items if item.kind not in ("edge", "ahead")]
        if len(inner) == 1 and inner[0].kind == "group" and not inner[0].optional:
            at = items.index(inner[0])
            edges = [item.kind == "edge" for item in items]
            once = not inner[0].repeated
            yield from _ways(
                inner[0].source,
                once and (opens or any(edges[:at])),
                once and (closes or any(edges[at:])),
            )
        else:
            yield _of_sequence(choice, opens, closes)[0]


class _NotUnderstoodError(Exception):
    pass


class _Item(NamedTuple):
    """A part of a pattern and whether it may be left out or stand more than once.

    ``kind`` is "letters" (one of ``spelled``), "digit", "sign" (none of the letters and digits of
    a word), "edge" (of a word), "group" or "ahead" (``source`` says of what) or "any".
    """

    kind: str
    source: str = ""
    spelled: frozenset[str] = frozenset()
    optional: bool = False
    repeated: bool = False


_TOKEN = regex.compile(
    r"(?P<letters>[^\W\d_]+(?![*+?{])|[^\W\d_])|(?P<digit>\d|\\d)|(?P<sign>[^\w\\\[\](){}|.*+?^$]|_|\\[^\w]|\\[sWnt])"
    r"|(?P<edge>\\[bAZ]|[$^])|(?P<nothing>\\B)|(?P<any>\.|\\[wDS]|\\x[0-9a-fA-F]{2}|\\[pP]\{[^}]*\}|\(\?P=\w+\))"
    r"|(?P<set>\[(?P<not>\^?)(?P<members>\]?(?:\\[pP]\{[^}]*\}|\\.|[^\\\]])*)\])"
    r"|(?P<open>\((?:\?(?::|>|-i:|P?<\w+>|<?[=!]))?)(?!\?)",
    regex.DOTALL,
)
_COUNT = regex.compile(r"(?:([*+?])|\{(\d*)(,?)(\d*)\})[+?]?")
_GROUP_SOURCE = r"(?P<group>\((?:[^()\[\\]++|\\.|\[\^?\]?(?:\\.|[^\\\]])*+\]|(?&group))*+\))"
_GROUP = regex.compile(_GROUP_SOURCE, regex.DOTALL)
_CHOICE = regex.compile(
    rf"(?:[^|()\[\\]++|\\.|\[\^?\]?(?:\\.|[^\\\]])*+\]|{_GROUP_SOURCE})*+", regex.DOTALL
)
_MEMBER = regex.compile(
    r"(?P<digit>\\d|\d(?:-\d)?)|(?P<letter>[^\W\d_])|(?P<sign>\\[^\w]|\\[sWnt]|[^\w\\]|_)"
)


@lru_cache(_KEPT)
def _choices(source: str) -> tuple[str, ...]:
    """Cut a pattern at the bars that stand outside all brackets."""
    found = []
    at = -1
    while at < len(source):
        choice = _CHOICE.match(source, at + 1)
        if choice is None or source[choice.end() : choice.end() + 1] not in ("|", ""):
            raise _NotUnderstoodError
        found.append(choice[0])
        at = choice.end()
    return tuple(found)


@lru_cache(_KEPT)
def _items(source: str) -> tuple[_Item, ...]:
    """Cut a pattern without bars outside of brackets into its parts."""
    found: list[_Item] = []
    at = 0
    while at < len(source):
        token = _TOKEN.match(source, at)
        if token is None:
            raise _NotUnderstoodError
        at = token.end()
        if token["open"]:
            group = _GROUP.match(source, token.start())
            if group is None:
                raise _NotUnderstoodError
            item = _group(token["open"], source[at : group.end() - 1])
            at = group.end()
        elif token["letters"]:
            item = _Item("letters", spelled=frozenset({token["letters"].lower()}))
        elif token["set"]:
            item = _set(token["not"], token["members"])
        else:
            item = None if token["nothing"] else _Item(str(token.lastgroup))
        if count := _COUNT.match(source, at):
            at = count.end()
            item = _counted(item, count) if item else None
        if item:
            found.append(item)
    return tuple(found)


def _group(opening: str, content: str) -> _Item | None:
    if opening.endswith("!"):
        return None
    if opening.endswith("="):
        return _Item("ahead", content)
    spelled = _spelled(content)
    return _Item("letters", spelled=spelled) if spelled else _Item("group", content)


def _set(negation: str, members: str) -> _Item:
    kinds: set[str] = set()
    letters: set[str] = set()
    at = 0
    while not negation and at < len(members):
        member = _MEMBER.match(members, at)
        if member is None or members.startswith("-", member.end(), -1):
            return _Item("any")
        kinds.add(str(member.lastgroup))
        letters.add(member[0].lower())
        at = member.end()
    if kinds == {"letter"}:
        return _Item("letters", spelled=frozenset(letters))
    return _Item(kinds.pop()) if kinds in ({"digit"}, {"sign"}) else _Item("any")


def _counted(item: _Item, count: regex.Match[str]) -> _Item:
    sign, least, comma, most = count.groups()
    optional = sign in ("*", "?") if sign else int(least or 0) == 0
    repeated = sign in ("*", "+") if sign else (most if comma else least) != "1"
    return _Item(item.kind, item.source, item.spelled, optional, repeated)


@lru_cache(_KEPT)
def _spelled(source: str) -> frozenset[str]:
    """Give all that a pattern may match, where that is nothing but letters; else nothing."""
    found: set[str] = set()
    for choice in _choices(source):
        spellings = {""}
        for item in _items(choice):
            if item.kind != "letters" or item.repeated:
                return frozenset()
            spellings = _longer(spellings, item)
            if len(spellings) > _MOST_SPELLINGS:
                return frozenset()
        found |= spellings
    return frozenset(found) if len(found) <= _MOST_SPELLINGS else frozenset()


def _longer(spellings: Iterable[str], item: _Item) -> set[str]:
    endings = item.spelled | {""} if item.optional else item.spelled
    return {start + end for start, end in product(spellings, endings)}


@lru_cache(_KEPT)
def _of_choice(source: str, opens: bool, closes: bool) -> tuple[tuple[Needs, ...], bool]:
    """Give the sets of parts of words one of which any match of a pattern holds.

    :param opens: whether a word opens where the pattern begins.
    :param closes: whether a word closes where it ends.
    :return: the sets, the most telling first, and whether a word opens where the pattern ends.
    """
    each = [_of_sequence(choice, opens, closes) for choice in _choices(source)]
    opens_after = all(after for _, after in each)
    if not all(sets for sets, _ in each):
        return (), opens_after
    most = max(len(sets) for sets, _ in each)
    found = [
        frozenset[Need]().union(*(sets[min(number, len(sets) - 1)] for sets, _ in each))
        for number in range(most)
    ]
    return _ranked(found), opens_after


def _of_sequence(source: str, opens: bool, closes: bool) -> tuple[tuple[Needs, ...], bool]:
    items = _items(source)
    found: list[Needs] = []
    word, word_opens = {""}, opens

    def end_word(is_closed: bool) -> None:
        if "" not in word:
            found.append(frozenset([Need(text, word_opens, is_closed) for text in word]))

    for at, item in enumerate(items):
        if item.kind == "letters" and not item.repeated:
            longer = _longer(word, item)
            if len(longer) <= _MOST_SPELLINGS:
                word, opens = longer, False
                continue
            end_word(False)
            word, word_opens, opens = {""}, False, False
        if item.kind == "ahead":
            found += _of_choice(item.source, False, False)[0]
            continue
        end_word(_parts_words(items, at, closes))
        if item.kind == "group":
            once = not item.repeated
            last = once and _parts_words(items, at + 1, closes)
            sets, after = _of_choice(item.source, opens and once, last)
            if not item.optional:
                found += sets
            opens = after and (opens or not item.optional)
        elif item.kind == "digit":
            if not item.optional:
                found.append(frozenset({DIGIT}))
            opens = False
        elif item.kind == "sign":
            opens = opens or not item.optional
        else:
            opens = item.kind == "edge"
        word, word_opens = {""}, opens
    end_word(closes)
    return _ranked(found), opens


def _parts_words(items: tuple[_Item, ...], start: int, closes: bool) -> bool:
    """Tell whether a word closes that stands before the parts of a pattern from ``start`` on."""
    for at in range(start, len(items)):
        item = items[at]
        if item.kind == "ahead":
            continue
        if item.kind == "group":
            after = _parts_words(items, at + 1, closes)
            parts = all(_parts_words(_items(c), 0, after) for c in _choices(item.source))
            return parts and (after or not item.optional)
        if item.kind not in ("sign", "edge"):
            return False
        if not item.optional:
            return True
    return closes


def _ranked(found: list[Needs]) -> tuple[Needs, ...]:
    """Give sets of needs, those first that fewest texts hold: of long words, then of few."""
    distinct = dict.fromkeys(found)
    least = [needs for needs in distinct if not any(other < needs for other in distinct)]
    return tuple(sorted(least, key=_worth))


@lru_cache(_KEPT)
def _worth(needs: Needs) -> tuple[int, int]:
    return -min([len(n.text) + n.opens + n.closes for n in needs]), len(needs)
