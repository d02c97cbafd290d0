"""What only the headline of a piece of news tells: the text below gives no such event."""

from __future__ import annotations

from collections.abc import Iterable

from geocode.dating import OWN_DAY_RULE
from geocode.model import Statement
from geocode.read_sentence import titles_above
from geocode.reading import Reading


def headlines(reading: Reading) -> list[int]:
    """Give the numbers of the sentences above a text that state something at a place.

    The headings within a text, and those of a text without any other line, are none.
    """
    return [
        at
        for at, here in enumerate(titles_above(reading.sentences))
        if here.toponyms and any(t.force == "asserts" for t in here.triggers)
    ]


def untold_below(told: list[Statement], below: Iterable[Statement]) -> list[Statement]:
    """Give what a headline tells, of a sure day and place, where the text tells nothing of it.

    A headline names a country for short. Of ``below``, the statements of the text, those of
    earlier times repeat no headline.
    """
    kinds = {statement.kind for statement in below if statement.status != "background"}
    if any(statement.kind in kinds for statement in told):
        return []
    return [
        statement
        for statement in told
        if statement.place.type != "country"
        and (statement.date_as_written or statement.date_rule == OWN_DAY_RULE)
    ]
