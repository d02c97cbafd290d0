"""The words with which a match of a pattern may begin, read off its source.

A pattern is then tried only where one of them stands in a text, not at each letter. Of what is not
understood of a pattern nothing is known, so that it is tried everywhere.
"""

from __future__ import annotations

from functools import lru_cache

from geocode.needs import DIGIT, Need, closes_word
from geocode.pattern_parts import (
    KEPT,
    MOST_SPELLINGS,
    NotUnderstoodError,
    Part,
    choices_of,
    parts_of,
    spellings_with,
)

Openings = frozenset[Need]


class _AnywhereError(Exception):
    """A match may begin within a word, or with what is none."""


def openings_of(source: str) -> Openings | None:
    """Give the words with which a match of a pattern may begin, or the beginnings of these.

    :param source: the pattern, in the syntax of the ``regex`` module, case ignored.
    :return: every match begins where a word does that meets one of them (a digit: that holds one);
        None where that is not known.
    """
    try:
        found, may_be_empty = _of_choices(source, False, False)
    except (NotUnderstoodError, _AnywhereError):
        return None
    return None if may_be_empty else found


def forget() -> None:
    """Drop what is kept of the patterns read so far."""
    _of_choices.cache_clear()


@lru_cache(KEPT)
def _of_choices(source: str, opens: bool, closes: bool) -> tuple[Openings, bool]:
    """Give the openings of a part of a pattern, and whether it may match nothing at all.

    :param opens: whether a word opens where the part begins.
    :param closes: whether a word closes where it ends.
    :raises _AnywhereError: it may begin with anything.
    """
    found: Openings = frozenset()
    may_be_empty = False
    for choice in choices_of(source):
        more, is_empty = _of_sequence(parts_of(choice), opens, closes)
        found |= more
        may_be_empty = may_be_empty or is_empty
    return found, may_be_empty


def _of_sequence(items: tuple[Part, ...], opens: bool, closes: bool) -> tuple[Openings, bool]:
    found: set[Need] = set()
    word = {""}  # what the letters so far may spell
    is_within = False  # after other letters of the same word

    def end_word(is_closed: bool) -> bool:
        """Take the word in; tell whether it cannot be empty, so that nothing else opens a match."""
        nonlocal word
        spelled, has_begun = word - {""}, "" not in word
        if (spelled and not opens) or (is_within and not has_begun):
            raise _AnywhereError
        found.update(Need(text, not is_within, is_closed) for text in spelled)
        word = {""}
        return has_begun

    for at, item in enumerate(items):
        if item.kind == "ahead":
            continue
        if item.kind == "word" and item.optional and item.repeated and word == {""}:
            is_within = True
            continue
        if item.kind == "letters" and not item.repeated:
            longer = spellings_with(word, item)
            if len(longer) <= MOST_SPELLINGS:
                word = longer
                continue
        if end_word(closes_word(items, at, closes)):
            return frozenset(found), False
        if item.kind == "edge":
            opens = True
            continue
        if item.kind == "letters":
            word = set(item.spelled)
            end_word(False)
        elif item.kind == "digit" and opens:
            found.add(DIGIT)
        elif item.kind == "group":
            last = not item.repeated and closes_word(items, at + 1, closes)
            inner, is_empty = _of_choices(item.source, opens, last)
            found |= inner
            if is_empty:
                continue
        else:
            raise _AnywhereError
        if not item.optional:
            return frozenset(found), False
    has_begun = end_word(closes)
    return frozenset(found), not has_begun
