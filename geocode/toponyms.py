"""Names of places in a sentence, resolved inside the report's country.

The word beside a name decides between city, region and district ("the Aktobe region"); a person
is not a place ("Nursultan Nazarbayev"), nor is an organisation that bears a country's name
("Communist Party of Kazakhstan").
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass, replace
from itertools import pairwise

import regex

from geocode.gazetteer import RULES, Gazetteer, Match
from geocode.inflection import base_forms, names_of_adjective
from geocode.language import Language, PlaceWords
from geocode.model import Names, Place, Sentence, Toponym, UnknownName
from geocode.text import fold

_LONGEST_NAME = 4
"""Words in the longest names looked up ("Republic of Kazakhstan" is three)."""

_SHORTEST_ADJECTIVE = 6
_SHORTEST_TOWN = 4
"""Letters; what is shorter meets the names of towns by chance."""

_METROPOLIS = 500_000
_VILLAGE = 20_000
"""Inhabitants from which a city abroad is meant rather than a namesake at home under the other."""

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
    search = _Search(sentence, tokens, lower, language, home, world)
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
    home: Gazetteer | None
    world: Gazetteer | None

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
        nearest = self.home.nearest_names(text) if self.home else ()
        return UnknownName(start, start + len(text), text, nearest)

    def toponym(self, index: int, end: int, match: Match, note: str = "") -> Toponym:
        text = self.text(index, end)
        start = self.sentence.start + self.tokens[index].start()
        place, precision = _as_precise_as_known(match, self.home)
        return Toponym(start, start + len(text), text, place, match.rule + note + precision)


def _may_open_a_name(index: int, search: _Search) -> bool:
    """Tell a capital, or a word that may be the adjective of a place."""
    words = search.language.places
    word = search.tokens[index].group()
    if not word[0].isupper():
        return bool(words.adjectives) and len(word) >= _SHORTEST_ADJECTIVE and word[0].islower()
    return not words.not_places.fullmatch(word)


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
        if not _is_name(tokens[index:end]):
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
        match, is_there = _best(search.text(index, end), wanted, cue, feature, cued, search, whole)
        if not is_there:
            continue
        if _is_person(index, end, search, cued) or _is_organisation(index, end, search):
            return size, None
        if match is None:  # a name known, but not as what the word beside it says
            return size, search.unknown(index, end)
        position = _position(index, search, found)
        stands = cued or bool(position) or _opens_entry(index, end, search)
        if match.entry.place.type != "country" and not stands and _is_abroad(match, search):
            return size, None
        return size, replace(search.toponym(index, end, match), position=position)
    size, adjective = _adjective_at(index, search)
    if adjective:
        return size, None if _is_person(index, index + 1, search, cued=True) else adjective
    end = _end_of_unknown(index, search, last_end)
    return (end - index, search.unknown(index, end)) if end else (0, None)


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
    if search.home is None or search.word(index) in search.language.stopwords:
        return 0, None
    if words.not_places.fullmatch(word):
        return 0, None
    if _type_of_list_ahead(index + 1, search)[0] in ("region", "district"):
        return 0, None
    for name in names_of_adjective(word, words.adjectives):
        if any(m.entry.place.type == "country" for m in search.home.look_up(name, rules=RULES[:1])):
            return 0, None
        for match in search.home.look_up(name, place_type="city", rules=RULES[:1]):
            if len(name) >= _SHORTEST_TOWN and search.word(index + 1) not in words.feature_words:
                return 1, search.toponym(index, index + 1, match, f"; adjective of {name!r}")
    return 0, None


def _look_up(
    forms: tuple[str, ...],
    gazetteer: Gazetteer | None,
    rules: Collection[str],
    place_type: str | None = None,
) -> tuple[Match, ...]:
    """Look the name up, then what it may be a form of: by each rule, the strictest first."""
    if gazetteer is None:
        return ()
    for rule in rules:
        for form in forms:
            matches = gazetteer.look_up(form, place_type=place_type, rules=(rule,))
            if matches and form != forms[0]:
                return tuple(Match(m.entry, f"{m.rule}; a form of {form!r}") for m in matches)
            if matches:
                return matches
    return ()


def _best(
    text: str,
    wanted: str | None,
    cue: str,
    feature: str,
    cued: bool,
    search: _Search,
    whole: str,
) -> tuple[Match | None, bool]:
    """Give the best match for a name and whether a gazetteer holds the name at all.

    A name beside "region" is a region or, where it is the seat of one, its region; it is never
    the town itself. A place abroad of that very name comes before one at home that is only
    spelt alike, and a large city abroad before a village at home.

    :param whole: the name with the word before it that says what it is ("raffineria di Atyrau").
    """
    forms = base_forms(text, search.language.places.endings)
    rules = RULES if cued else RULES[:-1]
    any_type = _look_up(forms, search.home, rules)
    abroad = _look_up(forms, search.world, RULES[:1])
    if abroad and (not any_type or _is_rather(abroad[0], any_type[0], wanted)):
        return abroad[0], True
    if wanted is None:
        return _seat_of(any_type, forms, search), bool(any_type)
    if any_type and any_type[0].entry.place.type == "country":  # "regions of Kazakhstan"
        return any_type[0], True
    beside = tuple(f"{form} {feature}" for form in forms)
    typed = (
        _look_up(forms, search.home, rules, wanted)
        or _look_up(
            base_forms(beside[0], search.language.places.endings), search.home, RULES[:1], wanted
        )
        or _look_up((whole,), search.home, RULES[:1], wanted)
        or _of_adjective(text, wanted, search)
    )
    if typed:
        return Match(typed[0].entry, f"{typed[0].rule}; {cue}"), True
    if wanted in ("region", "district"):
        seat = _region_of_seat(forms, search) if wanted == "region" else None
        return (Match(seat.entry, f"{seat.rule}; {cue}") if seat else None), bool(any_type or seat)
    return (any_type[0] if any_type else None), bool(any_type)


def _seat_of(found: tuple[Match, ...], forms: tuple[str, ...], search: _Search) -> Match | None:
    """Give the best match; for a region, its seat where another form of the name is the seat's.

    "Караганды" is the region in one language and, in another, a case of the name of its seat.
    """
    if not found or found[0].entry.place.type != "region":
        return found[0] if found else None
    region = found[0].entry.place
    seats = _look_up(forms[1:], search.home, RULES[:-1], "city")
    same = (m for m in seats if m.entry.is_seat and m.entry.place.admin1 == region.admin1)
    return next(same, found[0])


def _of_adjective(text: str, wanted: str, search: _Search) -> tuple[Match, ...]:
    """Give the regions or districts that the adjective of their name calls ("Чуйской области")."""
    names = names_of_adjective(text, search.language.places.adjectives)
    return _look_up(names, search.home, RULES[:-1], wanted) if names and wanted != "city" else ()


def _is_rather(abroad: Match, at_home: Match, wanted: str | None) -> bool:
    if abroad.entry.place.country == at_home.entry.place.country:
        return False
    if not at_home.rule.startswith(RULES[0]):
        return True
    if wanted is not None or at_home.entry.place.type != "city":
        return False
    return abroad.entry.population >= _METROPOLIS and at_home.entry.population < _VILLAGE


def _region_of_seat(forms: tuple[str, ...], search: _Search) -> Match | None:
    """Give the region whose seat bears the name, also as an adjective ("Павлодарской области")."""
    if search.home is None:
        return None
    names = (*forms, *names_of_adjective(forms[0], search.language.places.adjectives))
    return next((m for n in names if (m := search.home.region_of_seat(n, None))), None)


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
    words = search.language.places
    before = index - 1
    while before >= 0 and (search.word(before) in words.of or search.word(before) == "."):
        before -= 1
    return before if search.word(before) in words.feature_words else -1


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
            return "from"
        if word in words.prepositions:
            return "in"
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
        return words.feature_words[feature], f"'{search.text(end, end + 1)}' beside it", feature
    before = _feature_before(index, search)
    if before >= 0:
        feature = search.word(before)
        cue = f"'{search.text(before, before + 1)}' beside it"
        return words.feature_words[feature], cue, feature
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
        return words.feature_words[word], cue, word
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
    """Tell "Party of Kazakhstan", "Air Astana" and "the Astana Times"."""
    tokens, words = search.tokens, search.language.places

    def is_part(at: int, of: frozenset[str]) -> bool:
        return search.word(at) in of and _is_capital(tokens[at])

    before = index - 1
    while before >= 0 and search.word(before) in words.of:
        before -= 1
    if before >= 0 and is_part(before, words.organisation_words):
        return True
    if 0 < before < index - 1 and is_part(before - 1, words.organisation_words):
        return True  # "Partito comunista del Kazakistan": an adjective stands between
    return any(
        0 <= at < len(tokens) and is_part(at, words.names_of_organisations)
        for at in (index - 1, end)
    )
