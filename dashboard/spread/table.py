"""The order in which places joined as a table in HTML. What comes from a report is escaped."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

from dashboard.local_words import day_words, days_words
from dashboard.palette import Palette
from dashboard.panel import marked
from dashboard.place_names import place_name
from dashboard.spread.front import beginning, distance
from dashboard.spread.notes import km_words
from dashboard.spread.order import Joining
from dashboard.strings import Strings
from dashboard.tables import Event
from dashboard.view import link_to, sentence_link
from dashboard.wording import country_abroad

_COLUMNS = ("place_column", "first_day_column", "number_column", "km_column", "told_column")


def spread_table(joinings: Sequence[Joining], home: str, palette: Palette, strings: Strings) -> str:
    """Give the table, one row a place, in the order of ``joinings``.

    :param home: code of the country that the collection is about, which is not named.
    """
    began = beginning(joinings)
    heads = "".join(f"<th scope='col'>{escape(strings(f'spread.{c}'))}</th>" for c in _COLUMNS)
    rows = []
    for number, joining in enumerate(joinings):
        new = " class='new'" if not number or joinings[number - 1].day != joining.day else ""
        rows.append(
            f"<tr{new}>"
            f"<th scope='row'>{_place(joining, home, strings)}</th>"
            f"<td class='when'>{_first_day(joining, strings)}</td>"
            f"<td class='number'><span>{escape(strings('spread.number_column'))} </span>"
            f"{joining.number}</td>"
            f"<td class='far'>{_far(joining, began, strings)}</td>"
            f"<td class='told'>{''.join(_told(e, palette, strings) for e in joining.events)}</td>"
            "</tr>"
        )
    return (
        f"<table class='joined'><thead><tr>{heads}</tr></thead>"
        f"<tbody>{''.join(rows)}</tbody></table>"
    )


def distance_words(joining: Joining, began: Sequence[Joining], strings: Strings) -> tuple[str, str]:
    """Say how far a place lies from where it began, and from which place where there are several.

    :return: "2,375 km" or "about 750 km" or "where it began", and "from Zhanaozen" or "".
    """
    far = distance(joining, began)
    if far is None:
        first = joining.day == began[0].day
        return strings("spread.here" if first else "spread.around"), ""
    if len(began) == 1:
        return km_words(far, strings), ""
    origin = strings("spread.from_origin", origin=place_name(far.origin, strings))
    return km_words(far, strings), origin


def _place(joining: Joining, home: str, strings: Strings) -> str:
    place = joining.place
    href = link_to(place=place.id, day=joining.day.isoformat())
    abroad = country_abroad(place, home, strings) if home else ""
    aside = f" <small>{escape(abroad)}</small>" if abroad else ""
    return f"<a class='go' href='{escape(href)}'>{escape(place_name(place, strings))}</a>{aside}"


def _first_day(joining: Joining, strings: Strings) -> str:
    day = escape(day_words(joining.day, strings))
    return day if joining.stated else f"{day} <small>{escape(strings('spread.worked_out'))}</small>"


def _far(joining: Joining, began: Sequence[Joining], strings: Strings) -> str:
    km, origin = distance_words(joining, began, strings)
    return f"{escape(km)} <small>{escape(origin)}</small>" if origin else escape(km)


def _told(event: Event, palette: Palette, strings: Strings) -> str:
    """Give an event of the first day: kind, days where they are several, first excerpt, link."""
    kind = palette.kind(event.kind)
    excerpt = event.excerpts[0]
    days = ""
    if event.first != event.last:
        inferred = event.date_precision == "inferred"
        key = "spread.told_days_worked_out" if inferred else "spread.told_days"
        span = days_words(event.first, event.last, strings)
        days = f" <small>{escape(strings(key, days=span))}</small>"
    href = sentence_link(excerpt.report, excerpt.start)
    return (
        f"<div class='said {kind.name}'>"
        f"<p class='kind'><span class='sign' aria-hidden='true'>{kind.sign}</span> "
        f"{escape(kind.one)}{days}</p>"
        f"<details><summary>{escape(strings('spread.fold'))}</summary>"
        f"<blockquote lang='{escape(excerpt.language)}' dir='auto'>{marked(excerpt)}</blockquote>"
        f"</details>"
        f"<a class='go read' href='{escape(href)}'>{escape(strings('spread.read'))}</a></div>"
    )
