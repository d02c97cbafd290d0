"""Names that are no places, though a place may be called so: of persons, of organisations."""

from __future__ import annotations

from geocode.name_position import before_of
from geocode.name_search import LONGEST_NAME, NameSearch
from geocode.text import fold

_LONGEST_ACRONYM = 6
"""Letters."""


def is_person(index: int, end: int, search: NameSearch, cued: bool) -> bool:
    """Tell a person by a title, a given name or an initial before the name, or a surname after.

    In a place's position only a known given name makes one ("from Nursultan Nazarbayev").
    """
    if search.lookup.is_of_person(search.word(index - 1)) or _is_surname(index, search):
        return True
    if (
        search.word(index - 1) == "."
        and len(search.word(index - 2)) == 1
        and search.capital[index - 2]
    ):
        return True
    if cued and not search.lookup.is_given_name(search.word(index)):
        return False
    return (
        end - index == 1
        and end < len(search.words)
        and search.capital[end]
        and search.words[end][0].isalpha()
        and search.tokens[end].start() == search.tokens[end - 1].end() + 1
        and not search.is_feature(end)
        and not search.is_calendar_word(end)
        and not _names_facility(end, search)
    )


def _is_surname(index: int, search: NameSearch) -> bool:
    """Tell the surname after a title and a given name that is not known ("Mayor Joren Oral")."""
    title = index - 3 if search.word(index - 2) == "." else index - 2  # "Gov. Joren Oral"
    return (
        title >= 0
        and search.word(title) in search.places.person_titles
        and search.capital[index - 1]
        and search.words[index - 1][0].isalpha()
        and search.word(index - 1) not in search.language.stopwords
    )


def _names_facility(end: int, search: NameSearch) -> bool:
    """Tell what is named after its town ("the Oral Brick Works") by the words after the town."""
    for at in range(end, min(end + LONGEST_NAME, len(search.words))):
        if not search.capital[at]:
            return False
        if search.word(at) in search.places.facility_words:
            return True
    return False


def is_organisation(index: int, end: int, search: NameSearch) -> bool:
    """Tell "Party of Kazakhstan", "Air Astana", "the Astana Times" and an embassy."""
    words = search.places
    if end - index == 1 and search.word(index) in words.names_of_organisations:
        return True

    def is_part(at: int, of: frozenset[str]) -> bool:
        return search.word(at) in of and search.capital[at]

    before = before_of(index, search)
    if before >= 0 and is_part(before, words.organisation_words):
        return True
    if before < index - 1 and search.word(before) in words.legations:
        return True  # "the embassy of Kazakhstan" is anywhere but there
    if 0 < before < index - 1 and is_part(before - 1, words.organisation_words):
        return True  # "Partito comunista del Kazakistan": an adjective stands between
    its_name = words.its_name.match(fold(search.sentence.text)[search.tokens[end - 1].end() :])
    if its_name and not words.organisation_words.isdisjoint(its_name.group().casefold().split()):
        return True  # "Kenya's National Commission on Labour"
    return any(
        0 <= at < len(search.words) and is_part(at, words.names_of_organisations)
        for at in (index - 1, end)
    )


def is_acronym(index: int, search: NameSearch) -> bool:
    """Tell "UGTT" from a word of a line that is all in capitals."""
    word = search.words[index]
    is_short = 1 < len(word) <= _LONGEST_ACRONYM
    return is_short and word.isupper() and not search.sentence.text.isupper()
