"""The words of a sentence among which names of places are looked for."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from geocode.gazetteer import Gazetteer, Match
from geocode.language import Language, PlaceWords
from geocode.model import Place, Sentence, Toponym, UnknownName
from geocode.name_lookup import Lookup
from geocode.text import fold

LONGEST_NAME = 4
"""Words in the longest names looked up ("Republic of Kazakhstan" is three)."""


@dataclass(frozen=True, slots=True)
class NameSearch:
    """What the names of one sentence are looked for in.

    ``words`` are as they are written, ``lower`` in lower case; ``capital`` tells those that begin
    large. ``has_feature`` tells whether any of them says what a place is ("region").
    """

    sentence: Sentence
    language: Language
    lookup: Lookup
    tokens: Sequence[re.Match[str]]
    words: Sequence[str]
    lower: Sequence[str]
    capital: Sequence[bool]
    has_feature: bool

    @property
    def home(self) -> Gazetteer | None:
        """The places of the report's country."""
        return self.lookup.home

    @property
    def places(self) -> PlaceWords:
        """The language's words around names of places."""
        return self.language.places

    def text(self, index: int, end: int) -> str:
        """Give the text from the word at ``index`` to the one before ``end``."""
        return self.sentence.text[self.tokens[index].start() : self.tokens[end - 1].end()]

    def word(self, index: int) -> str:
        """Give a word in lower case, "" beyond the sentence."""
        return self.lower[index] if 0 <= index < len(self.lower) else ""

    def is_feature(self, index: int) -> bool:
        """Tell a word that says what a place is ("region")."""
        return self.has_feature and self.word(index) in self.language.places.feature_words

    def is_calendar_word(self, index: int) -> bool:
        """Tell the name of a month or a weekday."""
        return self.word(index) in self.language.calendar_words

    def unknown(self, index: int, end: int) -> UnknownName:
        """Give these words as a name that no gazetteer holds."""
        text = self.text(index, end)
        start = self.sentence.start + self.tokens[index].start()
        return UnknownName(start, start + len(text), text)

    def toponym(self, index: int, end: int, match: Match, position: str = "") -> Toponym:
        """Give these words as the name of the place of ``match``."""
        text = self.text(index, end)
        start = self.sentence.start + self.tokens[index].start()
        place, precision = _as_precise_as_known(match, self.home)
        return Toponym(start, start + len(text), text, place, match.rule + precision, position)


def search_in(sentence: Sentence, language: Language, lookup: Lookup) -> NameSearch:
    """Cut a sentence into words."""
    tokens = list(language.places.token.finditer(fold(sentence.text)))
    words = [token.group() for token in tokens]
    lower = [word.casefold() for word in words]
    return NameSearch(
        sentence,
        language,
        lookup,
        tokens,
        words,
        lower,
        [word[0].isupper() for word in words],
        not language.places.feature_words.keys().isdisjoint(lower),
    )


def _as_precise_as_known(match: Match, gazetteer: Gazetteer | None) -> tuple[Place, str]:
    """Give the city for a facility of which only the city is known."""
    place = match.entry.place
    if gazetteer and place.type == "facility" and place.precision == "city":
        city = gazetteer.city_at(place)
        if city:
            return city, f"; {place.name}, known to its city only"
    return place, ""
