"""Where in a sentence a name stands: after "in", beside "region", in a list, before a country.

What stands there decides which type of place is meant, and whether something is at it.
"""

from __future__ import annotations

from itertools import zip_longest

from geocode.gazetteer import Match
from geocode.language import PlaceWords
from geocode.model import Toponym
from geocode.name_search import NameSearch

_MOST_BETWEEN = 2
"""Words between a preposition and a name ("in the neighbouring Atyrau region")."""

_SHORTEST_INSIDE, _LONGEST_INSIDE = 3, 6
"""Words from a place of a list to the "of" of one inside which something is."""

_CUES = ("beside it", "in the list")

_AFTER_HEAD = frozenset("(,.:")
"""What follows the place that opens an entry of a list."""


def stands_as_place(index: int, end: int, search: NameSearch, last_end: int) -> bool:
    """Tell a place's position: after "in", beside "region", or in a list with a place."""
    words = search.places
    if search.word(index - 1) in words.prepositions or feature_after(end, search) >= 0:
        return True
    if feature_before(index, search) >= 0:
        return True
    return last_end >= 0 and _follows_in_list(last_end, index, search)


def feature_before(index: int, search: NameSearch) -> int:
    """Give the index of "city" in "city of X", "в городе X", "г. X"; -1 where there is none."""
    if not search.has_feature:
        return -1
    before = before_of(index, search)
    if search.word(index - 1) in search.places.of:  # "regione meridionale di X"
        while before > 0 and search.places.feature_adjectives.fullmatch(search.word(before)):
            before -= 1
        if _is_named(before - 1, search):  # "in the Shanyrak district of Almaty"
            return -1
    return before if search.is_feature(before) else -1


def feature_after(end: int, search: NameSearch) -> int:
    """Give the index of "region" in "the X region", "X-ском угольном бассейне"; -1 for none."""
    if not search.has_feature:
        return -1
    between = search.places.feature_adjectives.fullmatch(search.word(end))
    after = end + 1 if between else end
    return after if search.is_feature(after) else -1


def _is_named(index: int, search: NameSearch) -> bool:
    """Tell a word with a capital that does not open the sentence: a name of its own."""
    return index > 0 and search.capital[index] and search.words[index][0].isalpha()


def before_of(index: int, search: NameSearch) -> int:
    """Give the index of the word before "of", "of the" or a full stop; else of the one before."""
    words = search.places
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


def position_of(index: int, search: NameSearch, found: list[Toponym]) -> str:
    """Tell a place at which something is from one whence it comes, by the word before.

    Articles and adjectives may stand between ("in the neighbouring region of Atyrau"); a member
    of a list has the position of the one before it.
    """
    words = search.places
    feature = feature_before(index, search)
    before = (feature if feature >= 0 else index) - 1
    for at in range(before, max(before - _MOST_BETWEEN, 0) - 1, -1):
        word = search.word(at)
        if f"{search.word(at - 1)} {word}" in words.ways:
            return "along"
        if word in words.of and _goes_on_inside(at, search, found):
            return "in"
        if word in words.of and _is_listed_feature(index, search, found):
            return found[-1].position
        if word in words.origins:
            way = at - 2 if search.word(at - 1).isdigit() else at - 1  # "the M32 road", "road 32"
            if search.word(way) in words.town_parts:
                return "in"
            return "along" if search.word(way) in words.ways else "from"
        if word in words.prepositions:
            return "near" if word in words.near else "in"
        if at < 0 or not search.words[at][0].islower() or word in words.of:
            break
    if found:
        between = _between(found[-1].end, index, search)
        if between and between[-1] == "(":  # "in X (8,000), Y (3,000)"
            between = between[: -between[::-1].index(")") - 1] if ")" in between else between
        if between and between[-1] in words.list_joiners and _are_small(between, index, search):
            return found[-1].position
    return ""


def _are_small(between: list[str], index: int, search: NameSearch) -> bool:
    """Tell words that part two names of a list, those before ``index`` in turn, from what would
    end it; a name that is not known is one of it."""
    small = search.language.stopwords | search.places.list_joiners
    return all(w in small or search.capital[index - 1 - at] for at, w in enumerate(between))


def _goes_on_inside(at: int, search: NameSearch, found: list[Toponym]) -> bool:
    """Tell a list of places at which something is that goes on with what lies in one: "in X, in Y
    and in the port of Z", the last "of" standing at ``at``."""
    if not found or found[-1].position != "in":
        return False
    words = search.places
    between = _between(found[-1].end, at, search)[::-1]
    within = words.prepositions - words.origins
    # "In support of", "in the name of": what follows is no place where it was.
    leading = (words.prepositions | words.of) - words.articles.keys()
    small = search.language.stopwords | words.prepositions | words.of
    return (
        _SHORTEST_INSIDE <= len(between) <= _LONGEST_INSIDE
        and between[0] in words.list_joiners - {","}
        and between[1] in within
        and not any(word in small for word in between[3:])
        and (len(between) == _SHORTEST_INSIDE or between[2] not in leading)
        and all(word.isalpha() for word in between)
        and not any(search.capital[at - len(between) : at])
    )


def _is_listed_feature(index: int, search: NameSearch, found: list[Toponym]) -> bool:
    """Tell a member of a list of which one word before it says what all are ("in the regions of X
    and of Y")."""
    is_of_list = bool(found) and any(p.endswith(_CUES) for p in found[-1].rule.split("; "))
    return is_of_list and _continues_list(found[-1].end, index, search)


def is_before_country(end: int, search: NameSearch) -> bool:
    """Tell "Geneva (Switzerland)" by the bracket."""
    bracket = search.words[end : end + 3 : 2]
    return list(bracket) == ["(", ")"] and search.capital[end + 1]


def is_called_by(index: int, end: int, match: Match, search: NameSearch) -> bool:
    """Tell a town by which something is called ("at the Oral mine")."""
    is_town = match.entry.place.type == "city" and not search.is_feature(end)
    return is_town and search.word(index - 1) in search.places.attributive


def stands_as_region(
    index: int, end: int, match: Match, search: NameSearch, found: list[Toponym]
) -> bool:
    """Tell a name after a place of another country and a comma, where that place's region would
    stand that no gazetteer holds ("in Calamba, Laguna"); in a list more would follow."""
    after = search.word(end)
    goes_on = after in search.places.list_joiners and (
        after != "," or any(search.capital[end + 1 : end + 2])
    )
    return (
        search.word(index - 1) == ","
        and bool(found)
        and found[-1].end == search.sentence.start + search.tokens[index - 1].start()
        and found[-1].place.country != match.entry.place.country
        and not goes_on
    )


def opens_entry(index: int, end: int, search: NameSearch) -> bool:
    """Tell the place that an entry of a list opens with ("11. Tashkent (Uzbekistan), 14 March")."""
    return (
        search.word(end) in _AFTER_HEAD
        and not any(word[0].isalpha() for word in search.words[:index])
        and not search.lookup.is_given_name(search.word(index))
    )


def wanted_type(
    index: int, end: int, search: NameSearch, found: list[Toponym]
) -> tuple[str | None, str, str]:
    """Give the type that the words beside a name ask for, how to say so, and the word itself."""
    after = feature_after(end, search)
    if after >= 0:
        feature = search.word(after)
        cue = f"'{search.text(after, after + 1)}' beside it"
        return search.lookup.type_of(feature), cue, feature
    before = feature_before(index, search)
    if before >= 0:
        feature = search.word(before)
        cue = f"'{search.text(before, before + 1)}' beside it"
        return search.lookup.type_of(feature), cue, feature
    if found and _continues_list(found[-1].end, index, search):
        cue = next((part for part in found[-1].rule.split("; ") if part.endswith(_CUES)), "")
        if cue:
            return found[-1].place.type, cue.replace("beside it", "in the list"), ""
    return type_of_list_ahead(end, search)


def _follows_in_list(end: int, index: int, search: NameSearch) -> bool:
    """Tell whether only joiners of a list stand between a name that ends at ``end`` and here."""
    return _joins(_between(end, index, search), search.places)


def _continues_list(end: int, index: int, search: NameSearch) -> bool:
    """Tell a list of which one word says what its members are: "the regions of X and of Y", but
    not "in X region, in Y"."""
    between = _between(end, index, search)
    words = search.places
    opens = any(w in words.prepositions and w not in words.of for w in between)
    return not opens and _joins(between, words)


def _between(end: int, index: int, search: NameSearch) -> list[str]:
    """Give the words from where a name ends to the one at ``index``, the last of them first."""
    between = []
    for before in range(index - 1, -1, -1):
        if search.sentence.start + search.tokens[before].start() < end:
            break
        between.append(search.lower[before])
    return between


def _joins(between: list[str], words: PlaceWords) -> bool:
    """Tell the words between the members of a list, the last of them first: "and", a comma, "and
    in", ", of", "et de l'"."""
    within = words.list_joiners | words.prepositions | words.of
    return any(w in words.list_joiners for w in between) and all(
        w in within or (w in words.articles and before in words.of)
        for w, before in zip_longest(between, between[1:])
    )


def type_of_list_ahead(end: int, search: NameSearch) -> tuple[str | None, str, str]:
    """Read "the Aktobe and Kyzylorda regions": the word that closes a list speaks for all."""
    words = search.places
    if not search.has_feature or search.word(end) not in words.list_joiners:
        return None, "", ""
    index = end
    while index < len(search.words) and (
        search.lower[index] in words.list_joiners or search.capital[index]
    ):
        index += 1
    word = search.word(index)
    if word in words.plural_feature_words:
        cue = f"'{search.text(index, index + 1)}' after the list"
        return search.lookup.type_of(word), cue, word
    return None, "", ""
