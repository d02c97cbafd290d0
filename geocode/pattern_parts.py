"""A pattern of the ``regex`` module cut into its parts, as far as they tell of words."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache
from itertools import product
from typing import NamedTuple

import regex

MOST_SPELLINGS = 200
"""Spellings of one word that are told apart ("strike", "strikes"); of more, parts are needed."""

KEPT = 20_000
"""Groups that are kept as read: the same words stand in pattern after pattern of a language."""


class NotUnderstoodError(Exception):
    """A pattern holds something that is not told apart here."""


class Part(NamedTuple):
    """A part of a pattern and whether it may be left out or stand more than once.

    ``kind`` is "letters" (one of ``spelled``), "digit", "sign" (none of the letters and digits of a
    word; one of ``spelled``, if that is known), "edge" (of a word), "group" or "ahead" (``source``
    says of what), "word" (any of those letters and digits) or "any".
    """

    kind: str
    source: str = ""
    spelled: frozenset[str] = frozenset()
    optional: bool = False
    repeated: bool = False


_TOKEN = regex.compile(
    r"(?P<letters>[^\W\d_]+(?![*+?{])|[^\W\d_])|(?P<digit>\d|\\d)|(?P<sign>[^\w\\\[\](){}|.*+?^$]|_|\\[^\w]|\\[sWnt])"
    r"|(?P<edge>\\[bAZ]|[$^])|(?P<nothing>\\B)|(?P<word>\\w)|(?P<any>\.|\\[DS]|\\x[0-9a-fA-F]{2}|\\[pP]\{[^}]*\}|\(\?P=\w+\))"
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


@lru_cache(KEPT)
def choices_of(source: str) -> tuple[str, ...]:
    """Cut a pattern at the bars that stand outside all brackets."""
    found = []
    at = -1
    while at < len(source):
        choice = _CHOICE.match(source, at + 1)
        if choice is None or source[choice.end() : choice.end() + 1] not in ("|", ""):
            raise NotUnderstoodError
        found.append(choice[0])
        at = choice.end()
    return tuple(found)


@lru_cache(KEPT)
def parts_of(source: str) -> tuple[Part, ...]:
    """Cut a pattern without bars outside of brackets into its parts."""
    found: list[Part] = []
    at = 0
    while at < len(source):
        token = _TOKEN.match(source, at)
        if token is None:
            raise NotUnderstoodError
        at = token.end()
        if token["open"]:
            group = _GROUP.match(source, token.start())
            if group is None:
                raise NotUnderstoodError
            item = _group(token["open"], source[at : group.end() - 1])
            at = group.end()
        elif token["letters"]:
            item = Part("letters", spelled=frozenset({token["letters"].lower()}))
        elif token["set"]:
            item = _set(token["not"], token["members"])
        else:
            signs = _signs([token["sign"]] if token["sign"] else [])
            item = None if token["nothing"] else Part(str(token.lastgroup), spelled=signs)
        if count := _COUNT.match(source, at):
            at = count.end()
            item = _counted(item, count) if item else None
        if item:
            found.append(item)
    return tuple(found)


def _signs(sources: Iterable[str]) -> frozenset[str]:
    """Give the signs for which parts of a pattern stand; nothing where one stands for many."""
    signs = frozenset(source.removeprefix("\\") for source in sources)
    return frozenset() if any(map(str.isalpha, signs)) else signs


def _group(opening: str, content: str) -> Part | None:
    if opening.endswith("!"):
        return None
    spelled = spelled_by(content)
    if opening.endswith("="):  # a single letter tells nothing of a text
        return None if spelled and max(map(len, spelled)) == 1 else Part("ahead", content)
    return Part("letters", spelled=spelled) if spelled else Part("group", content)


def _set(negation: str, members: str) -> Part:
    kinds: set[str] = set()
    found: set[str] = set()
    at = 0
    while not negation and at < len(members):
        member = _MEMBER.match(members, at)
        if member is None or members.startswith("-", member.end(), -1):
            return Part("any")
        kinds.add(str(member.lastgroup))
        found.add(member[0].lower())
        at = member.end()
    if kinds == {"letter"}:
        return Part("letters", spelled=frozenset(found))
    if kinds == {"sign"}:
        return Part("sign", spelled=_signs(found))
    return Part("digit" if kinds == {"digit"} else "any")


def _counted(item: Part, count: regex.Match[str]) -> Part:
    sign, least, comma, most = count.groups()
    optional = sign in ("*", "?") if sign else int(least or 0) == 0
    repeated = sign in ("*", "+") if sign else (most if comma else least) != "1"
    return Part(item.kind, item.source, item.spelled, optional, repeated)


@lru_cache(KEPT)
def spelled_by(source: str) -> frozenset[str]:
    """Give all that a pattern may match, where that is nothing but letters; else nothing."""
    found: set[str] = set()
    for choice in choices_of(source):
        spellings = {""}
        for item in parts_of(choice):
            if item.kind != "letters" or item.repeated:
                return frozenset()
            spellings = spellings_with(spellings, item)
            if len(spellings) > MOST_SPELLINGS:
                return frozenset()
        found |= spellings
    return frozenset(found) if len(found) <= MOST_SPELLINGS else frozenset()


def spellings_with(spellings: Iterable[str], item: Part) -> set[str]:
    """Give each of ``spellings`` with all that ``item`` may add to it."""
    endings = item.spelled | {""} if item.optional else item.spelled
    return {start + end for start, end in product(spellings, endings)}
