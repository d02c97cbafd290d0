"""The data of a language file held against the keys that it may and must have."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from difflib import get_close_matches
from pathlib import Path
from reprlib import repr as brief
from typing import Any

from geocode.errors import LanguageError
from geocode.language_keys import KEYS, NATION, Endings, OneOf, Rows, SomeOf, TableOf

_COUNTRY = re.compile("[A-Z]{2}")

_TYPES = {str: "text", int: "a whole number", list: "a list", dict: "a table"}


@dataclass(frozen=True)
class _Spot:
    """Where in a file something stands: under which keys, in which row of a table."""

    path: Path
    keys: tuple[str, ...] = ()
    row: str = ""

    def at(self, key: str) -> _Spot:
        return _Spot(self.path, (*self.keys, key), self.row)

    def in_row(self, number: int, name: object) -> _Spot:
        """Give the spot of a row and what tells it from others: a text or a list of them."""
        named = f" ({', '.join(map(str, name)) if isinstance(name, list) else name})"
        return _Spot(self.path, (), f"row {number} of [[{self}]]{named if name else ''}: ")

    def __str__(self) -> str:
        return ".".join(self.keys)

    def error(self, problem: str, remedy: str) -> LanguageError:
        return LanguageError(str(self.path), self.row + problem, remedy)


def filled(data: Mapping[str, Any], path: Path) -> dict[str, Any]:
    """Give the data of a language file with all keys.

    :raises LanguageError: a required key is missing, one is not known, or its value is none that
        it may have; in a row of ``[[dates.patterns]]`` and the like, that says which.
    """
    table = _table(data, KEYS, _Spot(path))
    _check_nations(table["places"]["nations"], _Spot(path, ("places", "nations")))
    return table


def _table(value: object, keys: Mapping[str, Any], spot: _Spot) -> dict[str, Any]:
    data: dict[str, Any] = _of_type(value, dict, spot)
    for key in data:
        if key not in keys:
            raise spot.error(f"unknown key {str(spot.at(key))!r}", _nearest(key, keys))
    for key, what in keys.items():
        if key not in data and _is_required(what):
            raise spot.error(
                f"the key {str(spot.at(key))!r} is missing",
                f"Write it; each row has {', '.join(k for k in keys if _is_required(keys[k]))}."
                if spot.row
                else "See the template in the README.",
            )
    return {
        key: _value(data[key], what, spot.at(key)) if key in data else _without(what, spot.at(key))
        for key, what in keys.items()
    }


def _is_required(what: object) -> bool:
    return isinstance(what, type | OneOf) or bool(getattr(what, "required", False))


def _without(what: Any, spot: _Spot) -> Any:
    """Give the value of a key that the file does not have."""
    if isinstance(what, Mapping):
        return _table({}, what, spot)
    if isinstance(what, TableOf):
        return {}
    return [] if isinstance(what, Rows | SomeOf | Endings) else what


def _value(value: object, what: Any, spot: _Spot) -> Any:
    """Give a value with all keys within it."""
    match what:
        case Mapping():
            return _table(value, what, spot)
        case TableOf():
            table = _of_type(value, dict, spot)
            if what.known:
                _check_words(table, what.known, what.what, spot)
            return {key: _value(inner, what.value, spot.at(key)) for key, inner in table.items()}
        case Rows():
            rows = enumerate(_of_type(value, list, spot, f"Write [[{spot}]] above each."), start=1)
            return [_row(row, what, number, spot) for number, row in rows]
        case OneOf():
            _check_words([_of_type(value, str, spot)], what.known, what.what, spot)
        case SomeOf():
            _check_words(_texts(value, spot), what.known, what.what, spot)
        case Endings():
            for number, row in enumerate(_of_type(value, list, spot), start=1):
                _check_ending(row, number, spot)
        case _:
            wanted = what if isinstance(what, type) else int if what is None else type(what)
            return _texts(value, spot) if wanted is list else _of_type(value, wanted, spot)
    return value


def _row(row: object, what: Rows, number: int, spot: _Spot) -> dict[str, Any]:
    name = row.get(what.name) if isinstance(row, dict) else None
    return _table(row, what.keys, spot.in_row(number, name))


def _check_ending(row: object, number: int, spot: _Spot) -> None:
    if not isinstance(row, list) or len(row) < 2 or not all(isinstance(e, str) for e in row):
        raise spot.error(
            f"row {number} of {str(spot)!r} is {brief(row)}, not an end and what it may stand for",
            'Write it as ["END", "OTHER END"].',
        )


def _check_nations(nations: Mapping[str, Any], spot: _Spot) -> None:
    """Check the words for countries, which are looked up as they are found: in small letters."""
    pattern, codes = spot.at("regex"), spot.at("codes")
    if nations["codes"] and NATION not in nations["regex"]:
        raise spot.error(
            f"{str(pattern)!r} holds no {NATION}", f"Write {NATION} for the words of [{codes}]."
        )
    if NATION in nations["regex"] and not nations["codes"]:
        raise spot.error(
            f"{str(pattern)!r} holds {NATION}, but [{codes}] is empty",
            "Write the words for countries there, each with its code.",
        )
    for word, code in nations["codes"].items():
        if word != word.casefold():
            raise spot.error(
                f"in {str(codes)!r} {word!r} is not in small letters", f"Write {word.casefold()!r}."
            )
        if not _COUNTRY.fullmatch(code):
            raise spot.error(
                f"{str(codes.at(word))!r} is {code!r}, not the code of a country",
                'Write it as of ISO 3166-1, like "FR".',
            )


def _check_words(words: Iterable[str], known: tuple[str, ...], what: str, spot: _Spot) -> None:
    for word in words:
        if word not in known:
            raise spot.error(f"in {str(spot)!r} {word!r} is no {what}", _nearest(word, known))


def _texts(value: object, spot: _Spot) -> list[str]:
    texts: list[str] = _of_type(value, list, spot)
    for number, each in enumerate(texts, start=1):
        if not isinstance(each, str):
            raise spot.error(
                f"number {number} of {str(spot)!r} is {brief(each)}, not text", "Quote it."
            )
    return texts


def _of_type(value: object, wanted: type, spot: _Spot, remedy: str = "") -> Any:
    if not isinstance(value, wanted) or isinstance(value, bool):
        named = repr(str(spot)) if spot.keys else "it"
        raise spot.error(
            f"{named} is {brief(value)}, not {_TYPES[wanted]}",
            remedy or f"Write {_TYPES[wanted]}.",
        )
    return value


def _nearest(word: str, known: Iterable[str]) -> str:
    """Say what to write for ``word``: the known word that is like it, else any of them."""
    words = list(known)
    if len(words) == 1:
        return f"The only one there is: {words[0]!r}."
    like = get_close_matches(word, words, n=1)
    return f"Write {like[0]!r}." if like else f"Write one of {', '.join(words)}."
