"""Names of places in a sentence, resolved inside the report's country.

The word beside a name decides between city, region and district ("the Aktobe region"); a person
is not a place ("Nursultan Nazarbayev"), nor is an organisation that bears a country's name
("Communist Party of Kazakhstan").
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from itertools import pairwise

import regex

from geocode.gazetteer import Gazetteer, Match
from geocode.inflection import base_forms
from geocode.language import Language, PlaceWords
from geocode.model import Names, Place, Sentence, Toponym, UnknownName
from geocode.name_lookup import Lookup, Name, lookup_of
from geocode.text import fold

_LONGEST_NAME = 4
"""Words in the longest names looked up ("Republic of Kazakhstan" is three)."""

_SHORTEST_ADJECTIVE = 6
"""Letters; what is shorter meets the adjectives of towns by chance."""

_MOST_BETWEEN = 2
"""Words between a preposition and a name ("in the neighbouring Atyrau region")."""

_CUES = ("beside it", "in the list")

_DASH = regex.compile(r"\s*[–—-]\s*")
"""What stands between the two ends of a route."""

_AFTER_HEAD = frozenset("(,.:")
"""What follows the place that opens an entry of a list."""

Token = regex.Match[str]


def find_toponyms(
    sentence: Sentence, language: Language, home: Gazetteer | None, world: Gazetteer | None = None
) -> Names:
    """Find the places that a sentence names, and the names in a place's position that are unknown.

    :param home: the places of the report's country.
    :param world: countries and larger cities; a city abroad counts in a place's position only.
    :return: toponyms and unknown names in the order of the text, with offsets in the report.
    """
    tokens = list(language.places.token.finditer(fold(sentence.text)))
    lower = [token.group().casefold() for token in tokens]
    search = _Search(sentence, tokens, lower, language, lookup_of(language, home, world))
    found: list[Toponym] = []
    unknown: list[UnknownName] = []
    index = 0
    while index < len(tokens):
        if not _may_open_a_name(index, search):
            index += 1
            continue
        last_end = max([t.end for t in found[-1:]] + [n.end for n in unknown[-1:]], default=-1)
        size, what = _named_at(index, search, found, last_end)
        if isinstance(what, Toponym):
            found.append(what)
        elif isinstance(what, UnknownName):
            unknown.append(what)
        index += max(size, 1)
    return Names(_without_routes(found, sentence), tuple(unknown))


def _without_routes(found: list[Toponym], sentence: Sentence) -> tuple[Toponym, ...]:
    """Drop the ends of a route ("the road Aktau - Oral"), which are not where it is blocked."""
    ends: set[int] = set()
    for a, b in pairwise(found):
        if _DASH.fullmatch(sentence.text, a.end - sentence.start, b.start - sentence.start):
            ends |= {a.start, b.start}
    return tuple(t for t in found if t.start not in ends)


@dataclass(frozen=True)
class _Search:
    """What a sentence's names are looked for in."""

    sentence: Sentence
    tokens: list[Token]
    lower: list[str]
    language: Language
    lookup: Lookup

    @property
    def home(self) -> Gazetteer | None:
        return self.lookup.home

    def text(self, index: int, end: int) -> str:
        return self.sentence.text[self.tokens[index].start() : self.tokens[end - 1].end()]

    def word(self, index: int) -> str:
        return self.lower[index] if 0 <= index < len(self.lower) else ""

    def base_words(self, index: int) -> set[str]:
        """Give a word and what it may be a form of ("президента")."""
        return set(base_forms(self.word(index), self.language.places.endings))

    def unknown(self, index: int, end: int) -> UnknownName:
        text = self.text(index, end)
        start = self.sentence.start + self.tokens[index].start()
        return UnknownName(start, start + len(text), text)

    def toponym(self, index: int, end: int, match: Match) -> Toponym:
        text = self.text(index, end)
        start = self.sentence.start + self.tokens[index].start()
        place, precision = _as_precise_as_known(match, self.home)
        return Toponym(start, start + len(text), text, place, match.rule + precision)


def _may_open_a_name(index: int, search: _Search) -> bool:
    """Tell a capital, or a word that may be the adjective of a place."""
    words = search.language.places
    word = search.tokens[index].group()
    if not word[0].isupper():
        return word.endswith(words.adjective_ends) and len(word) >= _SHORTEST_ADJECTIVE
    if words.not_places.fullmatch(word):
        return False
    following = search.tokens[index + 1 : index + 2]
    # Of two words, too: "Нового года" is the New Year, "Нового Уренгоя" a town.
    return not any(words.not_places.fullmatch(f"{word} {t.group()}") for t in following)


def _named_at(
    index: int, search: _Search, found: list[Toponym], last_end: int
) -> tuple[int, Toponym | UnknownName | None]:
    """Give the number of words used up at ``index`` and the place or name that they are.

    :param last_end: where the place or unknown name before ends, for the members of a list.
    """
    tokens = search.tokens
    if not _is_capital(tokens[index]):
        return _adjective_at(index, search)
    for size in range(min(_LONGEST_NAME, len(tokens) - index), 0, -1):
        end = index + size
        if not _is_name(tokens[index:end]) and not _is_region_in_small(index, end, search):
            continue
        # "May" is a district, too, but "Mar del Plata" is not in March.
        if size == 1 and (
            search.word(index) in search.language.stopwords or _is_calendar_word(index, search)
        ):
            continue
        cued = _stands_as_place(index, end, search, last_end)
        wanted, cue, feature = _wanted_type(index, end, search, found)
        at = _feature_before(index, search)
        whole = search.text(at if at >= 0 else index, end)
        name = Name(search.text(index, end), wanted, cue, feature, cued, whole)
        match, is_there = search.lookup.best(name)
        there = _in_country_after(index, end, match, search)
        match = there or match
        if not is_there:
            continue
        if _is_person(index, end, search, cued) or _is_organisation(index, end, search):
            return size, None
        if match is None:  # a name known, but not as what the word beside it says
            return size, search.unknown(index, end)
        position = _position(index, search, found)
        stands = cued or position or there or _opens_entry(index, end, search)
        stands = stands or _is_before_country(end, search)
        if match.entry.place.type != "country" and not stands and _is_abroad(match, search):
            return size, None
        if search.word(end) in search.language.places.ways:  # "across the Astana highway"
            position = "along"
        return size, replace(search.toponym(index, end, match), position=position)
    size, adjective = _adjective_at(index, search)
    if adjective:
        return size, None if _is_person(index, index + 1, search, cued=True) else adjective
    end = _end_of_unknown(index, search, last_end)
    return (end - index, search.unknown(index, end)) if end else (0, None)


def _is_before_country(end: int, search: _Search) -> bool:
    """Tell "Geneva (Switzerland)" by the bracket."""
    after = search.tokens[end : end + 3]
    return len(after) == 3 and (
        (after[0].group(), after[2].group()) == ("(", ")") and _is_capital(after[1])
    )


def _in_country_after(index: int, end: int, match: Match | None, search: _Search) -> Match | None:
    """Give the place that lies in the country named after it ("Cordoba, Spain")."""
    if match is None or search.word(end) != ",":
        return None
    text = search.text(index, end)
    for size in range(min(_LONGEST_NAME, len(search.tokens) - end - 1), 0, -1):
        if _is_name(search.tokens[end + 1 : end + 1 + size]):
            country = search.text(end + 1, end + 1 + size)
            if found := search.lookup.in_country(text, match, country):
                return found
    return None


def _is_region_in_small(index: int, end: int, search: _Search) -> bool:
    """Tell the region of two words that ends in a small letter ("Kazakistan orientale")."""
    return (
        end - index == 2
        and search.home is not None
        and search.tokens[index + 1].group()[0].islower()
        and len(search.word(index + 1)) >= _SHORTEST_ADJECTIVE
        and search.word(index + 1) not in search.language.places.feature_words
        and search.tokens[index + 1].start() == search.tokens[index].end() + 1
        and bool(
            search.home.look_up(search.text(index, end), place_type="region", rules=("exact",))
        )
    )


def _opens_entry(index: int, end: int, search: _Search) -> bool:
    """Tell the place that an entry of a list opens with ("11. Tashkent (Uzbekistan), 14 March")."""
    before = all(not token.group()[0].isalpha() for token in search.tokens[:index])
    given = search.base_words(index) & search.language.places.given_names
    return before and not given and search.word(end) in _AFTER_HEAD


def _is_abroad(match: Match, search: _Search) -> bool:
    return search.home is None or search.home.country(match.entry.place.country) is None


def _adjective_at(index: int, search: _Search) -> tuple[int, Toponym | None]:
    """Read the adjective of a town of the report's country ("таразские рабочие")."""
    words = search.language.places
    word = search.tokens[index].group()
    match = search.lookup.town_of_adjective(word)
    if (
        match is None
        or search.word(index) in search.language.stopwords
        or search.word(index + 1) in words.feature_words
        or words.not_places.fullmatch(word)
        or _type_of_list_ahead(index + 1, search)[0] in ("region", "district")
    ):
        return 0, None
    return 1, search.toponym(index, index + 1, match)


def _stands_as_place(index: int, end: int, search: _Search, last_end: int) -> bool:
    """Tell a place's position: after "in", beside "region", or in a list with a place."""
    words = search.language.places
    if search.word(index - 1) in words.prepositions or search.word(end) in words.feature_words:
        return True
    if _feature_before(index, search) >= 0:
        return True
    return last_end >= 0 and _follows_in_list(last_end, index, search)


def _feature_before(index: int, search: _Search) -> int:
    """Give the index of "city" in "city of X", "в городе X", "г. X"; -1 where there is none."""
    before = _before_of(index, search)
    return before if search.word(before) in search.language.places.feature_words else -1


def _before_of(index: int, search: _Search) -> int:
    """Give the index of the word before "of", "of the" or a full stop; else of the one before."""
    words = search.language.places
    before = index - 1
    while before >= 0 and (
        search.word(before) in words.of
        or search.word(before) == "."
        or (
            search.word(before) in search.language.stopwords and search.word(before - 1) in words.of
        )
    ):
        before -= 1
    return before


def _position(index: int, search: _Search, found: list[Toponym]) -> str:
    """Tell a place at which something is from one whence it comes, by the word before.

    Articles and adjectives may stand between ("in the neighbouring region of Atyrau"); a member
    of a list has the position of the one before it.
    """
    words = search.language.places
    feature = _feature_before(index, search)
    before = (feature if feature >= 0 else index) - 1
    for at in range(before, max(before - _MOST_BETWEEN, 0) - 1, -1):
        word = search.word(at)
        if word in words.origins:
            return "along" if search.word(at - 1) in words.ways else "from"
        if word in words.prepositions:
            return "along" if f"{search.word(at - 1)} {word}" in words.ways else "in"
        if at < 0 or not search.tokens[at].group()[0].islower() or word in words.of:
            break
    if found:
        between = _between(found[-1].end, index, search)
        small = search.language.stopwords | words.list_joiners
        if between and between[-1] in words.list_joiners and all(w in small for w in between):
            return found[-1].position
    return ""


def _end_of_unknown(index: int, search: _Search, last_end: int) -> int:
    """Give the end of an unknown name that stands where a place would, 0 where none does."""
    tokens, words = search.tokens, search.language.places
    end = index
    while end < len(tokens) and _is_capital(tokens[end]) and not _is_calendar_word(end, search):
        end += 1
    if (
        end == index
        or search.word(index) in search.language.stopwords
        or search.base_words(index) & (words.person_titles | words.given_names)
        or search.word(index) in words.organisation_words
        or any(words.not_places.fullmatch(t.group()) for t in tokens[index:end])
        or not _stands_as_place(index, end, search, last_end)
    ):
        return 0
    # Two capitals after "in" may be a person ("in Ivan Petrov's flat") or a company.
    return end if end - index == 1 or search.word(end) in words.feature_words else 0


def _as_precise_as_known(match: Match, gazetteer: Gazetteer | None) -> tuple[Place, str]:
    """Give the city for a facility of which only the city is known."""
    place = match.entry.place
    if gazetteer and place.type == "facility" and place.precision == "city":
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


def _is_calendar_word(index: int, search: _Search) -> bool:
    word = search.word(index)
    return word in search.language.months or word in search.language.weekdays


def _wanted_type(
    index: int, end: int, search: _Search, found: list[Toponym]
) -> tuple[str | None, str, str]:
    """Give the type that the words beside a name ask for, how to say so, and the word itself."""
    words = search.language.places
    feature = search.word(end)
    if feature in words.feature_words:
        cue = f"'{search.text(end, end + 1)}' beside it"
        return search.lookup.type_of(feature), cue, feature
    before = _feature_before(index, search)
    if before >= 0:
        feature = search.word(before)
        cue = f"'{search.text(before, before + 1)}' beside it"
        return search.lookup.type_of(feature), cue, feature
    if found and _follows_in_list(found[-1].end, index, search):
        cue = next((part for part in found[-1].rule.split("; ") if part.endswith(_CUES)), "")
        if cue:
            return found[-1].place.type, cue.replace("beside it", "in the list"), ""
    return _type_of_list_ahead(end, search)


def _follows_in_list(end: int, index: int, search: _Search) -> bool:
    """Tell whether only joiners of a list stand between a name that ends at ``end`` and here."""
    return _joins(_between(end, index, search), search.language.places)


def _between(end: int, index: int, search: _Search) -> list[str]:
    """Give the words from where a name ends to the one at ``index``, the last of them first."""
    between = []
    for before in range(index - 1, -1, -1):
        if search.sentence.start + search.tokens[before].start() < end:
            break
        between.append(search.lower[before])
    return between


def _joins(between: list[str], words: PlaceWords) -> bool:
    """Tell the words between the members of a list: "and", a comma, "and in", ", of"."""
    within = words.list_joiners | words.prepositions | words.of
    return any(w in words.list_joiners for w in between) and all(w in within for w in between)


def _type_of_list_ahead(end: int, search: _Search) -> tuple[str | None, str, str]:
    """Read "the Aktobe and Kyzylorda regions": the word that closes a list speaks for all."""
    words = search.language.places
    index = end
    while index < len(search.tokens) and (
        search.word(index) in words.list_joiners or _is_capital(search.tokens[index])
    ):
        index += 1
    word = search.word(index)
    is_plural = index > end and word in words.plural_feature_words
    if is_plural and search.word(end) in words.list_joiners:
        cue = f"'{search.text(index, index + 1)}' after the list"
        return search.lookup.type_of(word), cue, word
    return None, "", ""


def _is_person(index: int, end: int, search: _Search, cued: bool) -> bool:
    """Tell a person by a title, a given name or an initial before the name, or a surname after.

    In a place's position only a known given name makes one ("from Nursultan Nazarbayev").
    """
    tokens, words = search.tokens, search.language.places
    before = search.base_words(index - 1)
    if before & words.person_titles or before & words.given_names:
        return True
    if (
        search.word(index - 1) == "."
        and len(search.word(index - 2)) == 1
        and _is_capital(tokens[index - 2])
    ):
        return True
    if cued and not search.base_words(index) & words.given_names:
        return False
    after = tokens[end] if end < len(tokens) else None
    return bool(
        after
        and _is_capital(after)
        and end - index == 1
        and after.start() == tokens[end - 1].end() + 1
        and after.group()[0].isalpha()
        and search.word(end) not in words.feature_words
        and not _is_calendar_word(end, search)
    )


def _is_organisation(index: int, end: int, search: _Search) -> bool:
    """Tell "Party of Kazakhstan", "Air Astana", "the Astana Times" and an embassy."""
    tokens, words = search.tokens, search.language.places

    if end - index == 1 and search.word(index) in words.names_of_organisations:
        return True

    def is_part(at: int, of: frozenset[str]) -> bool:
        return search.word(at) in of and _is_capital(tokens[at])

    before = _before_of(index, search)
    if before >= 0 and is_part(before, words.organisation_words):
        return True
    if before < index - 1 and search.word(before) in words.legations:
        return True  # "the embassy of Kazakhstan" is anywhere but there
    if 0 < before < index - 1 and is_part(before - 1, words.organisation_words):
        return True  # "Partito comunista del Kazakistan": an adjective stands between
    return any(
        0 <= at < len(tokens) and is_part(at, words.names_of_organisations)
        for at in (index - 1, end)
    )
