"""Names of places in a sentence, resolved inside the report's country.

The word beside a name decides between city, region and district ("the Aktobe region"); a person
is not a place ("Nursultan Nazarbayev"), nor is an organisation that bears a country's name
("Communist Party of Kazakhstan").
"""

from __future__ import annotations

import regex

from geocode.gazetteer import Gazetteer, Match
from geocode.language import Language, PlaceWords
from geocode.model import Place, Sentence, Toponym, UnknownName
from geocode.text import fold

_TOKEN = regex.compile(r"[\p{L}\p{N}]+(?:[-'][\p{L}\p{N}]+)*(?<!'s)|[^\s\p{L}\p{N}]")
_LONGEST_NAME = 4
"""Words in the longest names looked up ("Republic of Kazakhstan" is three)."""

Token = regex.Match[str]


def find_toponyms(
    sentence: Sentence, language: Language, gazetteer: Gazetteer, country: str | None
) -> tuple[tuple[Toponym, ...], tuple[UnknownName, ...]]:
    """Find the places that a sentence names, and the names in a place's position that are unknown.

    :param country: ISO 3166-1 alpha-2 code to stay within; None for any.
    :return: toponyms and unknown names in the order of the text, with offsets in the report.
    """
    tokens = list(_TOKEN.finditer(fold(sentence.text)))
    found: list[Toponym] = []
    unknown: list[UnknownName] = []
    index = 0
    while index < len(tokens):
        size, toponym = _toponym_at(index, tokens, sentence, language, gazetteer, country, found)
        if toponym:
            found.append(toponym)
        elif size == 0 and (name := _name_at(index, tokens, language)):
            text = sentence.text[tokens[index].start() : tokens[index + name - 1].end()]
            start = sentence.start + tokens[index].start()
            unknown.append(
                UnknownName(start, start + len(text), text, gazetteer.nearest_names(text))
            )
            size = name
        index += max(size, 1)
    return tuple(found), tuple(unknown)


def _toponym_at(
    index: int,
    tokens: list[Token],
    sentence: Sentence,
    language: Language,
    gazetteer: Gazetteer,
    country: str | None,
    found: list[Toponym],
) -> tuple[int, Toponym | None]:
    """Give the number of words used up at ``index`` and the place they name."""
    words = language.places
    if not _is_capital(tokens[index]) or tokens[index].group() in words.not_places:
        return 0, None
    if _is_calendar_word(tokens, index, language):  # "May" is a district, too
        return 0, None
    for size in range(min(_LONGEST_NAME, len(tokens) - index), 0, -1):
        end = index + size
        if not _is_name(tokens[index:end]):
            continue
        text = sentence.text[tokens[index].start() : tokens[end - 1].end()]
        wanted, cue = _wanted_type(index, end, tokens, words, found, sentence)
        matches = gazetteer.look_up(text, country=country, place_type=wanted) if wanted else ()
        if matches:
            rule = f"{matches[0].rule}; {cue}"
        else:
            matches = gazetteer.look_up(text, country=country)
            rule = matches[0].rule if matches else ""
        if not matches:
            continue
        if _is_person(index, end, tokens, words) or _is_organisation(index, tokens, words):
            return size, None
        start = sentence.start + tokens[index].start()
        place, note = _as_precise_as_known(matches[0], gazetteer)
        return size, Toponym(start, start + len(text), text, place, rule + note)
    return 0, None


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
    if found and _in_list_with(found[-1], index, tokens, words, sentence):
        cue = found[-1].rule.partition("; ")[2]
        if cue.endswith("beside it") or cue.endswith("in the list"):
            return found[-1].place.type, cue.replace("beside it", "in the list")
    return _type_of_list_ahead(end, tokens, words)


def _in_list_with(
    before: Toponym, index: int, tokens: list[Token], words: PlaceWords, sentence: Sentence
) -> bool:
    between = [
        t.group().casefold() for t in tokens[:index] if sentence.start + t.start() >= before.end
    ]
    return bool(between) and all(word in words.list_joiners for word in between)


def _type_of_list_ahead(end: int, tokens: list[Token], words: PlaceWords) -> tuple[str | None, str]:
    """Read "the Aktobe and Kyzylorda regions": the word that closes a list speaks for all."""
    index = end
    while index < len(tokens) and (
        _lower(tokens, index) in words.list_joiners or _is_capital(tokens[index])
    ):
        index += 1
    feature = words.feature_words.get(_lower(tokens, index))
    is_plural = index > end and _lower(tokens, index).endswith(("s", "es"))
    if feature and is_plural and _lower(tokens, end) in words.list_joiners:
        return feature, f"'{tokens[index].group()}' after the list"
    return None, ""


def _is_person(index: int, end: int, tokens: list[Token], words: PlaceWords) -> bool:
    """Tell a person by a title before the name or a surname after it."""
    if _lower(tokens, index - 1) in words.person_titles:
        return True
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


def _name_at(index: int, tokens: list[Token], language: Language) -> int:
    """Give the number of words of an unknown name that stands where a place would, else 0.

    Months, weekdays and other countries are no names to look for in the report's country.
    """
    words = language.places
    if _is_calendar_word(tokens, index, language):
        return 0
    if _lower(tokens, index - 1) not in words.prepositions or not _is_capital(tokens[index]):
        return 0
    name = tokens[index].group()
    if name in words.not_places or name in language.countries:
        return 0
    end = index + 1
    while end < len(tokens) and _is_capital(tokens[end]) and tokens[end].group()[0].isalpha():
        end += 1
    is_person = end - index > 1 or _lower(tokens, index) in words.person_titles
    return 0 if is_person else end - index
