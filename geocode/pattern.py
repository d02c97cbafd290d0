"""Patterns that are tried only on texts that hold the words without which they cannot match.

And only there where a match may begin, as far as that is known: see ``geocode.vocabulary``.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import cached_property, lru_cache
from typing import Generic, TypeVar

import regex

from geocode.errors import LanguageError
from geocode.vocabulary import Vocabulary

Match = regex.Match[str]
Thing = TypeVar("Thing")

_SETS = 2_000
"""Sets of patterns that are kept: sentence after sentence lets the same ones through."""


class Pattern:
    """A pattern of the ``regex`` module, case ignored, compiled when it is first used.

    :param source: the pattern as it is written.
    :param file: where it stands, for the message if it does not compile.
    :param vocabulary: that of its language; else it is looked for by itself.
    """

    def __init__(self, source: str, file: str = "", vocabulary: Vocabulary | None = None) -> None:
        self.source = source
        self.file = file
        self.vocabulary = vocabulary or Vocabulary()
        self.number = self.vocabulary.add(self)

    def __repr__(self) -> str:
        return f"Pattern({self.source!r})"

    @cached_property
    def regex(self) -> regex.Pattern[str]:
        """The pattern, compiled.

        :raises LanguageError: it does not compile.
        """
        try:
            return regex.compile(self.source, regex.IGNORECASE)
        except regex.error as error:
            raise LanguageError(
                self.file, f"the pattern {self.source!r} does not compile: {error}", "Correct it."
            ) from error

    def finditer(self, text: str) -> list[Match]:
        """Give the matches in ``text``, in their order."""
        passing = self.vocabulary.passing(text)
        if not passing.bits >> self.number & 1:
            return []
        return self.matches_from(passing.starts.get(self.number), text)

    def matches_from(self, starts: list[int] | None, text: str) -> list[Match]:
        """Give the matches in ``text``, in their order.

        :param starts: where they may begin, in turn; None for anywhere.
        """
        if starts is None:
            return list(self.regex.finditer(text))
        found: list[Match] = []
        match_at = self.regex.match
        end = 0
        for start in starts:
            if start >= end and (match := match_at(text, start)):
                found.append(match)
                end = match.end()
        return found

    def search(self, text: str) -> Match | None:
        """Give the first match in ``text``."""
        return next(iter(self.finditer(text)), None)

    def match(self, text: str) -> Match | None:
        """Give the match at the start of ``text``."""
        return self.regex.match(text)

    def fullmatch(self, text: str) -> Match | None:
        """Give the match that is all of ``text``."""
        return self.regex.fullmatch(text)


class Sieve(Generic[Thing]):
    """Things with a pattern each, all of one vocabulary; it lets those through that may match.

    :param pattern_of: gives the pattern of a thing.
    """

    def __init__(self, things: Iterable[Thing], pattern_of: Callable[[Thing], Pattern]) -> None:
        self._things = tuple((thing, pattern_of(thing)) for thing in things)
        patterns = [pattern for _, pattern in self._things]
        self._vocabulary = patterns[0].vocabulary if patterns else Vocabulary()
        self._bits = sum(1 << pattern.number for pattern in patterns)
        self._of_bits = lru_cache(_SETS)(self._of)

    def passing(self, text: str) -> list[Thing]:
        """Give the things whose pattern may match ``text``, in their order."""
        bits = self._vocabulary.passing(text).bits & self._bits
        return [thing for thing, _ in self._of_bits(bits)] if bits else []

    def matches(self, text: str) -> list[tuple[Thing, Match]]:
        """Give the matches in ``text`` of the first thing in their order, then of the next."""
        passing = self._vocabulary.passing(text)
        bits = passing.bits & self._bits
        if not bits:
            return []
        return [
            (thing, match)
            for thing, pattern in self._of_bits(bits)
            for match in pattern.matches_from(passing.starts.get(pattern.number), text)
        ]

    def _of(self, bits: int) -> tuple[tuple[Thing, Pattern], ...]:
        return tuple(each for each in self._things if bits >> each[1].number & 1)
