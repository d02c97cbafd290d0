"""Patterns that are tried only on texts that hold the words without which they cannot match.

A language has some 400 patterns, and most sentences hold the words of few. Which patterns the words
of a text let through is worked out once, for all patterns of the language together.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import cached_property, lru_cache
from itertools import chain
from typing import Generic, TypeVar

import regex

from geocode import report_cache
from geocode.errors import LanguageError
from geocode.needs import DIGIT, SIGNS, YEAR, Needs, forget, needs_of

Match = regex.Match[str]
Thing = TypeVar("Thing")

_KEPT = 20_000
"""Words for which is kept what they let through, some 5 MB: most words of a text are of few."""

_SETS = 2_000
"""Sets of patterns that are kept: sentence after sentence lets the same ones through."""

_words_of = regex.compile(r"[^\W_]+").findall


class Vocabulary:
    """The words that the patterns of a language need.

    What a text lets through is a number, in which each of ``patterns`` has a bit of its own.

    :param common: the small words of the language, which tell little.
    """

    def __init__(self, common: frozenset[str] = frozenset()) -> None:
        self.common = common
        self.patterns: list[Pattern] = []

    def add(self, pattern: Pattern) -> int:
        """Take one more pattern in and give its number."""
        self.patterns.append(pattern)
        report_cache.forget()
        self.__dict__.pop("_needs", None)
        return len(self.patterns) - 1

    @cached_property
    def _needs(self) -> _Needs:
        needs = _Needs([pattern.needs for pattern in self.patterns])
        forget()
        return needs

    @report_cache.kept
    def passing(self, text: str) -> int:
        """Give the bits of the patterns that may match ``text``."""
        needs = self._needs
        met = again = 0
        passing = needs.always
        open_ways: list[_Way] = []
        signs = [sign for sign in needs.signs if sign in text]
        for word in chain(_words_of(text.lower()), signs):
            bits, sure, ways = needs[word]
            again |= met & bits
            met |= bits
            passing |= sure
            open_ways += ways
        for wanted, wanted_again, pattern in open_ways:
            if wanted & met == wanted and wanted_again & again == wanted_again:
                passing |= pattern
        return passing


_Way = tuple[int, int, int]
"""One way in which a pattern may match: the bits of the sets of needs that words of a text must
meet, of those that two words must, and of the pattern."""

_Met = tuple[int, int, tuple[_Way, ...]]
"""What a word lets through: the bits of the sets of needs that it meets, of the patterns that need
no other word, and the ways that need others, too."""


class _Needs(dict[str, _Met]):
    """For each word or sign what it lets through, worked out when it is first asked for.

    ``signs`` are those that a pattern needs. ``always`` are the bits of the patterns that may match
    without any word. A way is opened by a word that meets the one of its sets that tells most.
    """

    def __init__(self, needs_of_each: Sequence[tuple[tuple[Needs, ...], ...]]) -> None:
        super().__init__()
        self.always = self._digit = self._year = 0
        self.signs: dict[str, int] = {}
        self._ways: dict[int, list[_Way]] = {}  # by the bit of the set that tells most
        self._of: dict[tuple[bool, bool], dict[str, int]] = {
            (opens, closes): {} for opens in (False, True) for closes in (False, True)
        }
        self._same: dict[int, _Met] = {}  # many words meet the same needs
        bit_of: dict[Needs, int] = {}
        for number, ways in enumerate(needs_of_each):
            for sets in ways:
                if not sets:
                    self.always |= 1 << number
                    continue
                for needs in sets:
                    if needs not in bit_of:
                        bit_of[needs] = 1 << len(bit_of)
                        self._add(needs, bit_of[needs])
                wanted = sum(bit_of[needs] for needs in set(sets))
                again = sum(bit_of[needs] for needs in set(sets) if sets.count(needs) > 1)
                way = (wanted, again, 1 << number)
                self._ways.setdefault(bit_of[sets[0]], []).append(way)

    def _add(self, needs: Needs, bit: int) -> None:
        for need in needs:
            if need == DIGIT:
                self._digit |= bit
            elif need == YEAR:
                self._year |= bit
            elif need.text in SIGNS:
                self.signs[need.text] = self.signs.get(need.text, 0) | bit
            else:
                parts = self._of[need.opens, need.closes]
                parts[need.text] = parts.get(need.text, 0) | bit

    def __missing__(self, word: str) -> _Met:
        if len(self) >= _KEPT:
            self.clear()
            self._same.clear()
        bits = self._bits_of(word)
        met = self._same.get(bits)
        if met is None:
            met = self._same[bits] = self._met_by(bits)
        self[word] = met
        return met

    def _bits_of(self, word: str) -> int:
        """Give the bits of the sets of needs that a word or sign meets."""
        if word in self.signs:
            return self.signs[word]
        bits = self._of[True, True].get(word, 0)
        opening, closing = self._of[True, False], self._of[False, True]
        for size in range(1, len(word) + 1):
            bits |= opening.get(word[:size], 0) | closing.get(word[-size:], 0)
        for part, needs in self._of[False, False].items():
            if part in word:
                bits |= needs
        digits = sum(map(str.isdigit, word))
        if digits:
            bits |= self._digit
        if digits >= len(YEAR.text):
            bits |= self._year
        return bits

    def _met_by(self, bits: int) -> _Met:
        """Give what a word lets through that meets the sets of needs of these bits."""
        sure, ways = 0, []
        for first, opened in self._ways.items():
            for way in opened if bits & first else ():
                wanted, again, pattern = way
                if wanted & bits == wanted and not again:
                    sure |= pattern
                else:
                    ways.append(way)
        return bits, sure, tuple(ways)


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

    @property
    def needs(self) -> tuple[tuple[Needs, ...], ...]:
        """What a text must hold for each way to match; see :func:`geocode.needs.needs_of`."""
        return needs_of(self.source, self.vocabulary.common)

    @cached_property
    def matches(self) -> Callable[[str], Iterator[Match]]:
        """Gives the matches in a text that a sieve has let through."""
        return self.regex.finditer

    def finditer(self, text: str) -> Iterator[Match]:
        """Give the matches in ``text``, in their order."""
        return self.regex.finditer(text) if self.may_match(text) else iter(())

    def search(self, text: str) -> Match | None:
        """Give the first match in ``text``."""
        return self.regex.search(text) if self.may_match(text) else None

    def match(self, text: str) -> Match | None:
        """Give the match at the start of ``text``."""
        return self.regex.match(text)

    def fullmatch(self, text: str) -> Match | None:
        """Give the match that is all of ``text``."""
        return self.regex.fullmatch(text)

    def may_match(self, text: str) -> bool:
        """Tell whether ``text`` holds the words without which there is no match."""
        return bool(self.vocabulary.passing(text) >> self.number & 1)


class Sieve(Generic[Thing]):
    """Things with a pattern each, all of one vocabulary; it lets those through that may match.

    :param pattern_of: gives the pattern of a thing.
    """

    def __init__(self, things: Iterable[Thing], pattern_of: Callable[[Thing], Pattern]) -> None:
        self._things = tuple(things)
        patterns = [pattern_of(thing) for thing in self._things]
        self._vocabulary = patterns[0].vocabulary if patterns else Vocabulary()
        self._rank = {pattern.number + 1: rank for rank, pattern in enumerate(patterns)}
        self._bits = sum(1 << pattern.number for pattern in patterns)
        self._of_bits = lru_cache(_SETS)(self._of)

    def passing(self, text: str) -> tuple[Thing, ...]:
        """Give the things whose pattern may match ``text``, in their order."""
        bits = self._vocabulary.passing(text) & self._bits
        return self._of_bits(bits) if bits else ()

    def _of(self, bits: int) -> tuple[Thing, ...]:
        ranks = []
        while bits:
            lowest = bits & -bits
            ranks.append(self._rank[lowest.bit_length()])
            bits ^= lowest
        return tuple(self._things[rank] for rank in sorted(ranks))
