"""Which patterns of a language a text may match, and where: told by its words.

A language has some 400 patterns, and most sentences hold the words of few. What the words of a text
let through is worked out once, for all patterns of the language together.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import cached_property, lru_cache
from itertools import chain
from typing import TYPE_CHECKING, NamedTuple

import regex

from geocode import needs, openings, report_cache
from geocode.needs import DIGIT, SIGNS, YEAR, Need, Needs, needs_of
from geocode.openings import Openings, openings_of

if TYPE_CHECKING:
    from geocode.pattern import Pattern

_KEPT = 20_000
"""Words for which is kept what they let through, some 5 MB: most words of a text are of few."""

_SETS = 5_000
"""Sets of patterns that are kept: word after word may open the same ones."""

_words_of = regex.compile(r"[^\W_]+").findall


class Passing(NamedTuple):
    """What a text lets through: the bits of the patterns, of which each has one of its own.

    ``starts`` holds, by the number of a pattern, the offsets at which a match may begin; of a
    pattern that is not in it nothing is known.
    """

    bits: int
    starts: dict[int, list[int]]


class Vocabulary:
    """The words that the patterns of a language need, and those with which they begin.

    :param common: the small words of the language, which tell little.
    """

    def __init__(self, common: frozenset[str] = frozenset()) -> None:
        self._common = common
        self.patterns: list[Pattern] = []

    def add(self, pattern: Pattern) -> int:
        """Take one more pattern in and give its number."""
        self.patterns.append(pattern)
        report_cache.forget()
        self.__dict__.pop("_words", None)
        return len(self.patterns) - 1

    @cached_property
    def _words(self) -> _Words:
        words = _Words(
            [needs_of(pattern.source, self._common) for pattern in self.patterns],
            [openings_of(pattern.source) for pattern in self.patterns],
        )
        needs.forget()
        openings.forget()
        return words

    @report_cache.kept
    def passing(self, text: str) -> Passing:
        """Give what may match ``text``, and where."""
        words = self._words
        lower = text.lower()
        met = again = opened = 0
        passing = words.always
        open_ways: list[_Way] = []
        found = _words_of(lower)
        signs = [sign for sign in words.needs.signs if sign in text]
        let_through = [words[word] for word in chain(found, signs)]
        for bits, sure, ways, opens in let_through:
            again |= met & bits
            met |= bits
            passing |= sure
            opened |= opens
            open_ways += ways
        for wanted, wanted_again, pattern in open_ways:
            if wanted & met == wanted and wanted_again & again == wanted_again:
                passing |= pattern
        passing &= opened | words.anywhere
        # A letter that is two in lower case, and a word for the patterns that is two here.
        if len(lower) != len(text) or "_" in text:
            return Passing(passing, {})
        starts: dict[int, list[int]] = {}
        at = 0
        for word, met_by_word in zip(found, let_through, strict=False):
            at = lower.index(word, at)
            if opening := met_by_word[3] & passing:
                for number in _numbers(opening):
                    starts.setdefault(number, []).append(at)
            at += len(word)
        return Passing(passing, starts)


_Way = tuple[int, int, int]
"""One way in which a pattern may match: the bits of the sets of needs that words of a text must
meet, of those that two words must, and of the pattern."""

_Met = tuple[int, int, tuple[_Way, ...], int]
"""What a word lets through: the bits of the sets of needs that it meets, of the patterns that need
no other word, the ways that need others, too, and the bits of the patterns that it may open."""


class _Words(dict[str, _Met]):
    """For each word or sign what it lets through, worked out when it is first asked for.

    ``always`` are the bits of the patterns that may match without any word, ``anywhere`` those of
    the patterns of which is not known where they begin. A way is opened by a word that meets the
    one of its sets that tells most.
    """

    def __init__(
        self,
        needs_of_each: Sequence[tuple[tuple[Needs, ...], ...]],
        openings_of_each: Sequence[Openings | None],
    ) -> None:
        super().__init__()
        self.always = self.anywhere = 0
        self.needs, self._openings = _Parts(), _Parts()
        self._ways: dict[int, list[_Way]] = {}  # by the number of the set that tells most
        self._same: dict[tuple[int, int], _Met] = {}  # many words let the same through
        bit_of: dict[Needs, int] = {}
        for number, ways in enumerate(needs_of_each):
            for sets in ways:
                if not sets:
                    self.always |= 1 << number
                    continue
                for each in sets:
                    if each not in bit_of:
                        bit_of[each] = 1 << len(bit_of)
                        self.needs.add(each, bit_of[each])
                wanted = sum(bit_of[each] for each in set(sets))
                again = sum(bit_of[each] for each in set(sets) if sets.count(each) > 1)
                way = (wanted, again, 1 << number)
                self._ways.setdefault(bit_of[sets[0]].bit_length() - 1, []).append(way)
        for number, opened_by in enumerate(openings_of_each):
            if opened_by is None:
                self.anywhere |= 1 << number
            else:
                self._openings.add(opened_by, 1 << number)

    def __missing__(self, word: str) -> _Met:
        if len(self) >= _KEPT:
            self.clear()
            self._same.clear()
        bits = self.needs.met_by(word), self._openings.met_by(word)
        met = self._same.get(bits)
        if met is None:
            met = self._same[bits] = self._met_by(*bits)
        self[word] = met
        return met

    def _met_by(self, bits: int, opens: int) -> _Met:
        """Give what a word lets through that meets the sets of needs of these bits."""
        sure, ways = 0, []
        for number in _numbers(bits):
            for way in self._ways.get(number, ()):
                wanted, again, pattern = way
                if wanted & bits == wanted and not again:
                    sure |= pattern
                else:
                    ways.append(way)
        return bits, sure, tuple(ways), opens


@lru_cache(_SETS)
def _numbers(bits: int) -> tuple[int, ...]:
    """Give the numbers of the bits that are set."""
    found = []
    while bits:
        lowest = bits & -bits
        found.append(lowest.bit_length() - 1)
        bits ^= lowest
    return tuple(found)


class _Parts:
    """Parts of words, with the bits of what a word meets that holds one of them.

    ``signs`` are those that are parts, too.
    """

    def __init__(self) -> None:
        self.signs: dict[str, int] = {}
        self._digit = self._year = 0
        self._of: dict[tuple[bool, bool], dict[str, int]] = {
            (opens, closes): {} for opens in (False, True) for closes in (False, True)
        }

    def add(self, parts: Iterable[Need], bit: int) -> None:
        """Let each of these parts be met by ``bit``."""
        for part in parts:
            if part == DIGIT:
                self._digit |= bit
            elif part == YEAR:
                self._year |= bit
            else:
                of = self.signs if part.text in SIGNS else self._of[part.opens, part.closes]
                of[part.text] = of.get(part.text, 0) | bit

    def met_by(self, word: str) -> int:
        """Give the bits that a word or sign meets."""
        if word in self.signs:
            return self.signs[word]
        bits = self._of[True, True].get(word, 0)
        opening, closing = self._of[True, False], self._of[False, True]
        for size in range(1, len(word) + 1):
            bits |= opening.get(word[:size], 0) | closing.get(word[-size:], 0)
        for part, needed in self._of[False, False].items():
            if part in word:
                bits |= needed
        digits = sum(map(str.isdigit, word))
        if digits:
            bits |= self._digit
        if digits >= len(YEAR.text):
            bits |= self._year
        return bits
