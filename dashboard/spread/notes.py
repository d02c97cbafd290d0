"""The sentences around the charts of the spread: where it began, how far it had got, what counts.

HTML, with all that comes from a report escaped.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from html import escape

from dashboard.local_words import day_words, list_words, number_words
from dashboard.place_names import place_name
from dashboard.spread.front import ROUGH, Distance, Front, beginning
from dashboard.spread.order import Joining, Reached, is_area
from dashboard.strings import Strings
from dashboard.view import link_to

_NAMED = 4
"""Places of the first day that are named one by one; of more only their number is told."""


def began_words(joinings: Sequence[Joining], strings: Strings) -> str:
    """Say where and when it began, and whether a report states that day."""
    began = beginning(joinings)
    day = day_words(began[0].day, strings)
    if len(began) > _NAMED:
        words = escape(strings("spread.began_in_many", day=day, n=len(began)))
    else:
        words = strings("spread.began", day=escape(day), places=_linked(began, strings))
    if any(joining.stated for joining in began):
        return words
    return f"{words} {escape(strings('spread.began_worked_out'))}"


def reached_words(counts: Sequence[Reached], day: date, strings: Strings) -> str:
    """Say how many places something had been told of by ``day``."""
    now = next(count for count in counts if count.day == day)
    return escape(
        strings(
            "spread.by_day",
            day=day_words(day, strings),
            number=now.number,
            towns=strings("spread.towns", n=now.towns),
            areas=strings("spread.areas", n=now.areas),
        )
    )


def farthest_words(fronts: Sequence[Front], day: date, strings: Strings) -> str:
    """Say which place was the farthest by ``day``, as a link to it; "" before it began."""
    so_far = [front for front in fronts if front.day <= day]
    if not so_far:
        return ""
    far = so_far[-1].farthest
    if far is None:
        return escape(strings("spread.farthest_none"))
    reached_on = next(front.day for front in fronts if front.farthest == far)
    href = link_to(place=far.place.id, day=reached_on.isoformat())
    link = f"<a class='go' href='{escape(href)}'>{escape(place_name(far.place, strings))}</a>"
    return strings(
        "spread.farthest",
        place=link,
        km=km_words(far, strings),
        origin=escape(place_name(far.origin, strings)),
    )


def measured_words(joinings: Sequence[Joining], strings: Strings) -> str:
    """Say from where the distances are measured, and how exact they are."""
    began = beginning(joinings)
    if len(began) == 1:
        words = strings("spread.distance_one", place=place_name(began[0].place, strings))
    elif len(began) > _NAMED:
        words = strings("spread.distance_of_many", n=len(began))
    else:
        words = strings("spread.distance_many", places=_named(began, strings))
    parts = [words, strings("spread.distance_note", rough=ROUGH)]
    if is_area(began[0].place):
        parts.append(strings("spread.distance_area"))
    return escape(" ".join(parts))


def km_words(far: Distance, strings: Strings) -> str:
    """Write a distance: "2,375 km", or "about 750 km" where it is rough."""
    key = "spread.km_rough" if far.rough else "spread.km"
    return strings(key, km=number_words(far.km, strings.locale))


def _linked(joinings: Sequence[Joining], strings: Strings) -> str:
    links = [
        f"<a class='go' href='{escape(link_to(place=j.place.id, day=j.day.isoformat()))}'>"
        f"{escape(place_name(j.place, strings))}</a>"
        for j in joinings
    ]
    return list_words(links, strings.locale)


def _named(joinings: Sequence[Joining], strings: Strings) -> str:
    return list_words([place_name(j.place, strings) for j in joinings], strings.locale)
