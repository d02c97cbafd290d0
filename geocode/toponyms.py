"""Names of places in a sentence, resolved inside the report's country.

The word beside a name decides between city, region and district ("the Aktobe region"); a person
is not a place ("Nursultan Nazarbayev"), nor is an organisation that bears a country's name
("Communist Party of Kazakhstan").
"""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

import regex

from geocode.gazetteer import RULES, Gazetteer, Match
from geocode.language import Language
from geocode.model import Names, Sentence, Toponym, UnknownName
from geocode.name_lookup import FORM, Name, lookup_of
from geocode.name_position import (
    before_of,
    feature_after,
    feature_before,
    is_before_country,
    is_called_by,
    opens_entry,
    position_of,
    stands_as_place,
    stands_as_region,
    type_of_list_ahead,
    wanted_type,
)
from geocode.name_search import LONGEST_NAME, NameSearch, search_in
from geocode.other_names import is_acronym, is_organisation, is_person
from geocode.text import fold

_SHORTEST_ADJECTIVE = 6
"""Letters; what is shorter meets the adjectives of towns by chance."""

_LONGEST_ENDING = 3
"""Letters of an adjective after what is the same in all its forms."""

_TOWN = 20_000
"""Inhabitants of a place of which a sentence may tell with its first word, in any form."""

_OPENING = regex.compile(r"(?:^|[–—:;.!?]|(?<!\S)-)[^\p{L}]*$")
"""What stands before a word that is large as the first of a sentence or of what is said in it."""

_DASH = regex.compile(r"\s*[–—-]\s*")
"""What stands between the two ends of a route."""


def find_toponyms(
    sentence: Sentence, language: Language, home: Gazetteer | None, world: Gazetteer | None = None
) -> Names:
    """Find the places that a sentence names, and the names in a place's position that are unknown.

    :param home: the places of the report's country.
    :param world: countries and larger cities; a city abroad counts in a place's position only.
    :return: toponyms and unknown names in the order of the text, with offsets in the report.
    """
    search = search_in(sentence, language, lookup_of(language, home, world))
    found: list[Toponym] = []
    unknown: list[UnknownName] = []
    used, last_end = 0, -1
    ends = search.places.adjective_ends
    opening = [
        index
        for index, (word, capital) in enumerate(zip(search.words, search.capital, strict=True))
        if capital or (len(word) >= _SHORTEST_ADJECTIVE and word.endswith(ends))
    ]
    for index in opening:
        if index < used or (search.capital[index] and _is_no_place(index, search)):
            continue
        size, what = _named_at(index, search, found, last_end)
        if isinstance(what, Toponym):
            found.append(what)
        elif isinstance(what, UnknownName):
            unknown.append(what)
        last_end = what.end if what else last_end
        used = index + size
    placed = [_as_capital(t, sentence, language, home, world) for t in found]
    return Names(_without_routes(placed, sentence), tuple(unknown))


def _as_capital(
    toponym: Toponym,
    sentence: Sentence,
    language: Language,
    home: Gazetteer | None,
    world: Gazetteer | None,
) -> Toponym:
    """Give the capital in place of its country ("in the capital of Georgia")."""
    if toponym.place.type != "country":
        return toponym
    at = toponym.start - sentence.start
    cues = language.places.capital_of.finditer(fold(sentence.text))
    cue = next((cue for cue in cues if cue.end() == at), None)
    if cue is None:
        return toponym
    capitals = (g.capital(toponym.place.country) for g in (home, world) if g)
    capital = next((place for place in capitals if place), None)
    if capital is None:
        return toponym
    return replace(toponym, place=capital, rule=f"'{cue.group().strip()}'; {toponym.rule}")


def _without_routes(found: list[Toponym], sentence: Sentence) -> tuple[Toponym, ...]:
    """Drop the ends of a route ("the road Aktau - Oral"), which are not where it is blocked."""
    ends: set[int] = set()
    for a, b in pairwise(found):
        if _DASH.fullmatch(sentence.text, a.end - sentence.start, b.start - sentence.start):
            ends |= {a.start, b.start}
    return tuple(t for t in found if t.start not in ends)


def _is_no_place(index: int, search: NameSearch) -> bool:
    """Tell a word that is no place, though it begins large."""
    # Of two words, too: "Нового года" is the New Year, "Нового Уренгоя" a town.
    word, is_no_place = search.words[index], search.lookup.is_no_place
    after = index + 1
    if after < len(search.words) and is_no_place(f"{word} {search.words[after]}"):
        return True
    return is_no_place(word) and not _opens_name(index, search)


def _opens_name(index: int, search: NameSearch) -> bool:
    """Tell a word with which a place's name of several words opens ("British Columbia")."""
    ends = range(index + 2, min(index + LONGEST_NAME, len(search.words)) + 1)
    return any(
        _is_name(index, end, search) and search.lookup.is_known(search.text(index, end))
        for end in ends
    )


def _named_at(
    index: int, search: NameSearch, found: list[Toponym], last_end: int
) -> tuple[int, Toponym | UnknownName | None]:
    """Give the number of words used up at ``index`` and the place or name that they are.

    :param last_end: where the place or unknown name before ends, for the members of a list.
    """
    if not search.capital[index]:
        return _adjective_at(index, search)
    article = search.places.articles.get(search.word(index - 1))
    for end in _ends_of_name(index, search):
        size = end - index
        # "May" is a district, too, but "Mar del Plata" is not in March.
        if size == 1 and (
            search.word(index) in search.language.stopwords or search.is_calendar_word(index)
        ):
            continue
        if size > 1 and _opens_with_preposition(index, search):
            continue
        text = search.text(index, end)
        if not search.has_feature and not _is_known(text, article, search):
            continue  # no word beside it says what it is, so it is no place by any rule
        cued = stands_as_place(index, end, search, last_end)
        wanted, cue, feature = wanted_type(index, end, search, found)
        at = feature_before(index, search)
        whole = search.text(at if at >= 0 else index, end)
        match, is_there = search.lookup.best(Name(text, wanted, cue, feature, cued, whole))
        if article and not wanted and (match is None or match.entry.place.type == "city"):
            match = search.lookup.after_article(text, article)
            if match and match.entry.place.type == "city" and any(search.capital[end : end + 1]):
                match = None  # "au Saint-Étienne Arena"
            is_there = is_there or match is not None
        there = _in_country_after(index, end, match, search)
        match = there or match
        if not is_there:
            continue
        if is_person(index, end, search, cued) or is_organisation(index, end, search):
            return size, None
        if match is None:  # a name known, but not as what the word beside it says
            return size, search.unknown(index, end)
        is_exact = match.rule.startswith(RULES[0])
        if not (cued or there or is_exact) and _follows_a_name(index, search):
            return size, None  # "Sabira Golyan" is a person, whatever town is written much alike
        position = position_of(index, search, found)
        stands = cued or position or there or opens_entry(index, end, search)
        stands = stands or is_before_country(end, search)
        if not (stands or feature) and _is_chance(index, match, search):
            return size, None
        stands = stands and not stands_as_region(index, end, match, search, found)
        stands = stands or match.entry.place.type == "country"
        if _is_abroad(match, search) and not stands and not _is_of_nation(index, match, search):
            return size, None
        if search.word(end) in search.places.ways:  # "across the Astana highway"
            position = "along"
        elif position in ("in", "") and is_called_by(index, end, match, search):
            position = "called"  # "at the Oral mine"
        return size, search.toponym(index, end, match, position)
    size, adjective = _adjective_at(index, search)
    if adjective:
        return size, None if is_person(index, index + 1, search, cued=True) else adjective
    end = _end_of_unknown(index, search, last_end)
    return (end - index, search.unknown(index, end)) if end else (0, None)


def _ends_of_name(index: int, search: NameSearch) -> list[int]:
    """Give where a name may end that opens at ``index``, the furthest end first."""
    ends = []
    for end in range(index + 1, min(index + LONGEST_NAME, len(search.words)) + 1):
        if not search.words[end - 1][0].isalnum():  # a comma
            break
        if search.capital[end - 1] or _is_region_in_small(index, end, search):
            ends.append(end)
    return ends[::-1]


def _opens_with_preposition(index: int, search: NameSearch) -> bool:
    """Tell the one letter, large as the sentence's first, after which a name stands: "À Brest" is
    not Abrest."""
    word = search.word(index)
    if len(word) != 1 or word not in search.places.prepositions:
        return False
    return _OPENING.search(search.sentence.text, 0, search.tokens[index].start()) is not None


def _is_known(text: str, article: str | None, search: NameSearch) -> bool:
    """Tell a name that a gazetteer holds, by itself or with the article before it."""
    is_known = search.lookup.is_known
    return is_known(text) or (article is not None and is_known(article + text))


def _in_country_after(
    index: int, end: int, match: Match | None, search: NameSearch
) -> Match | None:
    """Give the place that lies in the country named after it ("Cordoba, Spain")."""
    if match is None or search.word(end) != ",":
        return None
    text = search.text(index, end)
    for size in range(min(LONGEST_NAME, len(search.words) - end - 1), 0, -1):
        if _is_name(end + 1, end + 1 + size, search):
            country = search.text(end + 1, end + 1 + size)
            if found := search.lookup.in_country(text, match, country):
                return found
    return None


def _is_region_in_small(index: int, end: int, search: NameSearch) -> bool:
    """Tell the region of two words that ends in a small letter ("Kazakistan orientale")."""
    return (
        end - index == 2
        and not search.capital[index + 1]
        and search.words[index + 1][0].islower()
        and len(search.word(index + 1)) >= _SHORTEST_ADJECTIVE
        and not search.is_feature(index + 1)
        and search.tokens[index + 1].start() == search.tokens[index].end() + 1
        and search.lookup.is_region(search.text(index, end))
    )


def _follows_a_name(index: int, search: NameSearch) -> bool:
    """Tell a name right after another word with a capital that does not open the sentence."""
    return (
        index > 1
        and search.capital[index - 1]
        and search.words[index - 1][0].isalpha()
        and search.tokens[index].start() == search.tokens[index - 1].end() + 1
    )


def _is_chance(index: int, match: Match, search: NameSearch) -> bool:
    """Tell the first word of a sentence, large as such, that might be a form of a village's name
    ("Пищу" of "Пища")."""
    entry = match.entry
    return (
        not any(word[0].isalpha() for word in search.words[:index])
        and FORM in match.rule
        and entry.place.type in ("city", "district")
        and entry.population < _TOWN
    )


def _is_abroad(match: Match, search: NameSearch) -> bool:
    return search.home is None or search.home.country(match.entry.place.country) is None


def _is_of_nation(index: int, match: Match, search: NameSearch) -> bool:
    """Tell a town by its country before it ("the Polish port of Gdynia", "польской Гдыни")."""
    code = match.entry.place.country
    stems = [s for s, of in search.places.nation_codes.items() if of == code]
    before = before_of(index, search)
    parts = search.places.facility_words | search.places.feature_words.keys()
    is_part = before < index - 1 and search.word(before) in parts
    word = search.word(before - 1 if is_part else index - 1)
    return any(word.startswith(s) and len(word) - len(s) <= _LONGEST_ENDING for s in stems)


def _adjective_at(index: int, search: NameSearch) -> tuple[int, Toponym | None]:
    """Read the adjective of a town of the report's country ("таразские рабочие")."""
    word = search.words[index]
    match = search.lookup.town_of_adjective(word)
    # "Nel Milanese" is the country round a town.
    is_around = search.capital[index] and search.word(index - 1) in search.places.prepositions
    if (
        match is None
        or is_around
        or search.word(index) in search.language.stopwords
        or feature_after(index + 1, search) >= 0
        or search.lookup.is_no_place(word)
        or type_of_list_ahead(index + 1, search)[0] in ("region", "district")
    ):
        return 0, None
    return 1, search.toponym(index, index + 1, match)


def _end_of_unknown(index: int, search: NameSearch, last_end: int) -> int:
    """Give the end of an unknown name that stands where a place would, 0 where none does."""
    end = index
    while end < len(search.words) and search.capital[end] and not search.is_calendar_word(end):
        end += 1
    if (
        end == index
        or search.word(index) in search.language.stopwords
        or search.word(index) in search.places.organisation_words
        or not stands_as_place(index, end, search, last_end)
        or search.lookup.is_of_person(search.word(index))
        or search.word(index) in search.language.tongues
        or is_acronym(index, search)
        or any(map(search.lookup.is_no_place, search.words[index:end]))
    ):
        return 0
    if index == 0 and end > 1:  # "Шахтёры Донецкой области": the first word is large as such
        return 0
    # Two capitals after "in" may be a person ("in Ivan Petrov's flat") or a company.
    is_name = end - index == 1 or search.is_feature(end)
    return end if is_name or search.lookup.has_other_name(search.text(index, end)) else 0


def _is_name(index: int, end: int, search: NameSearch) -> bool:
    """Tell whether these words stand together as one name: capitals at both ends, no comma."""
    return (
        search.capital[index]
        and search.capital[end - 1]
        and all(word[0].isalnum() for word in search.words[index:end])
    )
