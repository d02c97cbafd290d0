"""Names of places in a sentence, resolved inside the report's country.

The word beside a name decides between city, region and district ("the Aktobe region"); a person
is not a place ("Nursultan Nazarbayev"), nor is an organisation that bears a country's name
("Communist Party of Kazakhstan").
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass

import regex

from geocode.gazetteer import RULES, Gazetteer, Match
from geocode.language import Language, PlaceWords
from geocode.model import Names, Place, Sentence, Toponym, UnknownName
from geocode.text import fold

_LONGEST_NAME = 4
"""Words in the longest names looked up ("Republic of Kazakhstan" is three)."""

Token = regex.Match[str]


def find_toponyms(
    sentence: Sentence, language: Language, gazetteer: Gazetteer, country: str | None
) -> Names:
    """Find the places that a sentence names, and the names in a place's position that are unknown.

    :param country: ISO 3166-1 alpha-2 code to stay within; None for any.
    :return: toponyms and unknown names in the order of the text, with offsets in the report.
    """
    tokens = list(language.places.token.finditer(fold(sentence.text)))
    search = _Search(sentence, tokens, language, gazetteer, country)
    found: list[Toponym] = []
    unknown: list[UnknownName] = []
    elsewhere: list[str] = []
    index = 0
    while index < len(tokens):
        last_end = max([t.end for t in found[-1:]] + [n.end for n in unknown[-1:]], default=-1)
        size, what = _named_at(index, search, found, last_end)
        if isinstance(what, Toponym):
            found.append(what)
        elif isinstance(what, UnknownName):
            unknown.append(what)
        elif what:
            elsewhere.append(what)
        index += max(size, 1)
    return Names(tuple(found), tuple(unknown), tuple(elsewhere))


@dataclass(frozen=True)
class _Search:
    """What a sentence's names are looked for in."""

    sentence: Sentence
    tokens: list[Token]
    language: Language
    gazetteer: Gazetteer
    country: str | None

    def text(self, index: int, end: int) -> str:
        return self.sentence.text[self.tokens[index].start() : self.tokens[end - 1].end()]

    def unknown(self, index: int, end: int) -> UnknownName:
        text = self.text(index, end)
        start = self.sentence.start + self.tokens[index].start()
        return UnknownName(start, start + len(text), text, self.gazetteer.nearest_names(text))


def _named_at(
    index: int, search: _Search, found: list[Toponym], last_end: int
) -> tuple[int, Toponym | UnknownName | str | None]:
    """Give the number of words used up at ``index`` and the place or name that they are.

    :param last_end: where the place or unknown name before ends, for the members of a list.
    """
    tokens, words = search.tokens, search.language.places
    word = _lower(tokens, index)
    if not _is_capital(tokens[index]) or tokens[index].group() in words.not_places:
        return 0, None
    if _is_calendar_word(tokens, index, search.language):  # "May" is a district, too
        return 0, None
    for size in range(min(_LONGEST_NAME, len(tokens) - index), 0, -1):
        end = index + size
        if not _is_name(tokens[index:end]) or (size == 1 and word in search.language.stopwords):
            continue
        text = search.text(index, end)
        cued = _stands_as_place(index, end, search, last_end)
        if text in search.language.elsewhere and not _look_up(text, search, RULES[:1]):
            return size, text if cued else None
        wanted, cue = _wanted_type(index, end, tokens, words, found, search.sentence)
        match, is_there = _best(text, wanted, cue, RULES if cued else RULES[:-1], search)
        if not is_there:
            continue
        if _is_person(index, end, search, cued) or _is_organisation(index, tokens, words):
            return size, None
        if match is None:  # a name known, but not as what the word beside it says
            return size, search.unknown(index, end)
        start = search.sentence.start + tokens[index].start()
        place, note = _as_precise_as_known(match, search.gazetteer)
        return size, Toponym(start, start + len(text), text, place, match.rule + note)
    end = _end_of_unknown(index, search, last_end)
    return (end - index, search.unknown(index, end)) if end else (0, None)


def _look_up(
    text: str, search: _Search, rules: Collection[str], place_type: str | None = None
) -> tuple[Match, ...]:
    return search.gazetteer.look_up(
        text, country=search.country, place_type=place_type, rules=rules
    )


def _best(
    text: str, wanted: str | None, cue: str, rules: Collection[str], search: _Search
) -> tuple[Match | None, bool]:
    """Give the best match for a name and whether the gazetteer holds the name at all.

    A name beside "region" is a region or, where it is the seat of one, its region; it is never
    the town itself.
    """
    any_type = _look_up(text, search, rules)
    if wanted is None:
        return (any_type[0] if any_type else None), bool(any_type)
    if any_type and any_type[0].entry.place.type == "country":  # "regions of Kazakhstan"
        return any_type[0], True
    typed = _look_up(text, search, rules, wanted)
    if typed:
        return Match(typed[0].entry, f"{typed[0].rule}; {cue}"), True
    if wanted in ("region", "district"):
        seat = search.gazetteer.region_of_seat(text, search.country) if wanted == "region" else None
        return (Match(seat.entry, f"{seat.rule}; {cue}") if seat else None), bool(any_type)
    return (any_type[0] if any_type else None), bool(any_type)


def _stands_as_place(index: int, end: int, search: _Search, last_end: int) -> bool:
    """Tell a place's position: after "in", beside "region", or in a list with a place."""
    tokens, words = search.tokens, search.language.places
    before = _lower(tokens, index - 1)
    if before in words.prepositions or _lower(tokens, end) in words.feature_words:
        return True
    if before == words.of and _lower(tokens, index - 2) in words.feature_words:
        return True
    return last_end >= 0 and _follows_in_list(last_end, index, tokens, words, search.sentence)


def _end_of_unknown(index: int, search: _Search, last_end: int) -> int:
    """Give the end of an unknown name that stands where a place would, 0 where none does."""
    tokens, words = search.tokens, search.language.places
    end = index
    while (
        end < len(tokens)
        and _is_capital(tokens[end])
        and not _is_calendar_word(tokens, end, search.language)
    ):
        end += 1
    if (
        end == index
        or _lower(tokens, index) in search.language.stopwords
        or _lower(tokens, index) in (*words.person_titles, *words.organisation_words)
        or any(t.group() in words.not_places for t in tokens[index:end])
        or not _stands_as_place(index, end, search, last_end)
    ):
        return 0
    # Two capitals after "in" may be a person ("in Ivan Petrov's flat") or a company.
    return end if end - index == 1 or _lower(tokens, end) in words.feature_words else 0


def _as_precise_as_known(match: Match, gazetteer: Gazetteer) -> tuple[Place, str]:
    """Give the city for a facility of which only the city is known."""
    place = match.entry.place
    if place.type == "facility" and place.precision == "city":
        city = gazetteer.city_at(place)
        if city:
            return city, f"; {place.name}, known to its city only"
    return place, ""


def _is_capital(token: Token) -> bool:
    return bool(token.group()[0].isupper())


def _is_name(tokens: list[Token]) -> bool:
    """Tell whether these words stand together as one name: capitals at both ends, no comma."""
    return (
        _is_capital(tokens[0])
        and _is_capital(tokens[-1])
        and all(t.group()[0].isalnum() for t in tokens)
    )


def _lower(tokens: list[Token], index: int) -> str:
    return tokens[index].group().casefold() if 0 <= index < len(tokens) else ""


def _is_calendar_word(tokens: list[Token], index: int, language: Language) -> bool:
    word = _lower(tokens, index)
    return word in language.months or word in language.weekdays


def _wanted_type(
    index: int,
    end: int,
    tokens: list[Token],
    words: PlaceWords,
    found: list[Toponym],
    sentence: Sentence,
) -> tuple[str | None, str]:
    """Give the type that the words beside a name ask for, and those words for the rule."""
    after = words.feature_words.get(_lower(tokens, end))
    if after:
        return after, f"'{tokens[end].group()}' beside it"
    if _lower(tokens, index - 1) == words.of:
        before = words.feature_words.get(_lower(tokens, index - 2))
        if before:
            return before, f"'{tokens[index - 2].group()}' beside it"
    if found and _follows_in_list(found[-1].end, index, tokens, words, sentence):
        cue = found[-1].rule.partition("; ")[2]
        if cue.endswith("beside it") or cue.endswith("in the list"):
            return found[-1].place.type, cue.replace("beside it", "in the list")
    return _type_of_list_ahead(end, tokens, words)


def _follows_in_list(
    end: int, index: int, tokens: list[Token], words: PlaceWords, sentence: Sentence
) -> bool:
    """Tell whether only joiners of a list stand between a name that ends at ``end`` and here."""
    between = [t.group().casefold() for t in tokens[:index] if sentence.start + t.start() >= end]
    return bool(between) and all(word in words.list_joiners for word in between)


def _type_of_list_ahead(end: int, tokens: list[Token], words: PlaceWords) -> tuple[str | None, str]:
    """Read "the Aktobe and Kyzylorda regions": the word that closes a list speaks for all."""
    index = end
    while index < len(tokens) and (
        _lower(tokens, index) in words.list_joiners or _is_capital(tokens[index])
    ):
        index += 1
    feature = words.feature_words.get(_lower(tokens, index))
    is_plural = index > end and _lower(tokens, index) in words.plural_feature_words
    if feature and is_plural and _lower(tokens, end) in words.list_joiners:
        return feature, f"'{tokens[index].group()}' after the list"
    return None, ""


def _is_person(index: int, end: int, search: _Search, cued: bool) -> bool:
    """Tell a person by a title before the name or a surname after it.

    In a place's position only a known given name is one ("from Nursultan Nazarbayev").
    """
    tokens, words = search.tokens, search.language.places
    if _lower(tokens, index - 1) in words.person_titles:
        return True
    if cued and tokens[index].group() not in words.given_names:
        return False
    after = tokens[end] if end < len(tokens) else None
    return bool(
        after
        and _is_capital(after)
        and end - index == 1
        and after.start() == tokens[end - 1].end() + 1
        and after.group()[0].isalpha()
        and after.group().casefold() not in words.feature_words
    )


def _is_organisation(index: int, tokens: list[Token], words: PlaceWords) -> bool:
    return _lower(tokens, index - 1) == words.of and (
        _lower(tokens, index - 2) in words.organisation_words and _is_capital(tokens[index - 2])
    )
