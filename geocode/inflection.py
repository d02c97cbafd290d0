"""What a name in a sentence may be by itself: "Таразе" is of "Тараз", "таразские" is of it, too.

The ends of words and what they stand for are data of each language.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache
from itertools import islice, product

_MOST_FORMS = 48
"""Forms tried for one name; two inflected words have some 40."""

_SHORTEST_STEM = 2
"""Letters that must stay of a word ("Оше" is of "Ош"); of fewer, a word becomes any other."""

_JOINT = re.compile("([ -])")
"""What joins the words of a name."""

Ends = Mapping[str, tuple[str, ...]]


def base_forms(name: str, ends: Ends) -> tuple[str, ...]:
    """Give ``name`` and the names that it may be a form of, itself first.

    :param ends: end of a word to the ends that it may stand for; each word may have changed, also
        before a hyphen ("Каменске-Уральском" is of "Каменск-Уральский").
    """
    if not ends:
        return (name,)
    words = [(word, *_with_other_ends(word, ends)) for word in _JOINT.split(name)]
    return tuple(islice(("".join(each) for each in product(*words)), _MOST_FORMS))


def names_of_adjective(word: str, ends: Ends) -> tuple[str, ...]:
    """Give the names that an adjective may be made of, with a capital."""
    return tuple(form[0].upper() + form[1:] for form in _with_other_ends(word, ends))


def _with_other_ends(word: str, ends: Ends) -> list[str]:
    found: list[str] = []
    for length in range(min(len(word) - _SHORTEST_STEM, _longest(tuple(ends))), 0, -1):
        for other in ends.get(word[-length:].casefold(), ()):
            form = word[:-length] + other
            if form not in found:
                found.append(form)
    return found


@lru_cache(maxsize=32)
def _longest(ends: tuple[str, ...]) -> int:
    return max(map(len, ends), default=0)
