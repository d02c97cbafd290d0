"""What the browser needs to draw every day by itself, as plain JSON."""

from __future__ import annotations

from datetime import date
from typing import Any

from dashboard.collection import home_country
from dashboard.day_labels import day_labels, short_days
from dashboard.filters import facet_values, facets_of, folded, searched
from dashboard.local_words import country_words
from dashboard.picture import picture_data
from dashboard.place_names import label_names, place_name, region_of_place
from dashboard.scene import Scene
from dashboard.strings import Strings
from dashboard.tables import Event, Place
from dashboard.view import FACETS, View
from dashboard.wording import country_abroad, days_of, in_full, language_name

_STATUS = {"happened": "h", "announced": "a", "background": "b"}


def layer_data(scene: Scene, channel: str, opening: View) -> dict[str, Any]:
    """Give what ``assets/day_layer.js`` draws; it is the same for all of a session.

    Places and kinds are numbered in the order of their lists, days in that of the slider; a day
    before or after the slider has a number below zero or beyond its end.
    """
    atlas = scene.atlas
    kinds = [kind.name for kind in scene.palette.kinds]
    places = sorted(atlas.places.values(), key=lambda p: p.id)
    numbers = {place.id: number for number, place in enumerate(places)}
    start = scene.timeline.days[0]

    def number(day: date) -> int:
        return (day - start).days

    return {
        "channel": channel,
        "days": [day.isoformat() for day in scene.timeline.days],
        "kinds": [
            {"name": k.name, "texture": k.texture, "sign": k.sign} for k in scene.palette.kinds
        ],
        "places": [
            {
                "id": p.id,
                "name": p.name,
                "type": p.type,
                "lat": p.latitude,
                "lon": p.longitude,
                "region": p.admin1,
                "country": p.country,
            }
            for p in places
        ],
        "events": [
            [
                numbers[event.place],
                kinds.index(event.kind),
                _STATUS[event.status],
                number(event.first),
                number(event.last),
                number(atlas.announced_on(event) if event.status == "announced" else event.first),
            ]
            for event in atlas.events
        ],
        "home": home_country(atlas.reports.values()),
        "state": opening.state(),
        "words": scene.strings.within("map"),
        "names": [place_name(place, scene.strings) for place in places],
        "labelNames": {},
        "locale": _locale(scene),
    }


def bar_data(scene: Scene, layer: dict[str, Any], start: View, opening: View) -> dict[str, Any]:
    """Give what the time bar, its filters and the list of places need beyond the layer's data.

    :param start: what the page shows first.
    :param opening: what it shows where its address says nothing.
    """
    atlas, strings, palette = scene.atlas, scene.strings, scene.palette
    days = scene.timeline.days
    home = home_country(atlas.reports.values())
    facets = facets_of(atlas)
    facets["region"] = tuple(
        sorted(facets["region"], key=lambda code: folded(_label(scene, "region", code)))
    )
    indices = {facet: {v: n for n, v in enumerate(values)} for facet, values in facets.items()}
    places = [atlas.places[place["id"]] for place in layer["places"]]
    return {
        **layer,
        "kinds": [
            {"name": k.name, "texture": k.texture, "label": k.label, "one": k.one, "sign": k.sign}
            for k in palette.kinds
        ],
        "state": start.state(),
        "opening": opening.state(),
        "facets": [
            {
                "name": facet,
                "label": strings(f"facet.{facet}"),
                "values": [{"value": v, "label": _label(scene, facet, v)} for v in facets[facet]],
            }
            for facet in FACETS
        ],
        "ofFacets": [
            [
                [indices[facet][v] for v in values if v]
                for facet, values in facet_values(atlas, event).items()
            ]
            for event in atlas.events
        ],
        "uncovered": [n for n, day in enumerate(days) if day in scene.timeline.uncovered],
        "texts": [searched(atlas, event) for event in atlas.events],
        "longDays": [in_full(day, strings("days.full"), strings.locale) for day in days],
        "shortDays": short_days(days, strings.locale),
        "labels": day_labels(days, strings.locale),
        "national": [
            _said(event, strings) if atlas.places[event.place].type == "country" else ""
            for event in atlas.events
        ],
        "outside": {
            str(n): days_of(event, strings)
            for n, event in enumerate(atlas.events)
            if event.first < days[0] or event.first > days[-1]
        },
        "names": [place_name(place, strings) for place in places],
        "labelNames": {**strings.within("water"), **label_names(strings)},
        "asides": [_aside(place, home, strings) for place in places],
        "words": {**strings.within("bar"), **strings.within("mark")},
        "mapWords": strings.within("map"),
        "placeWords": strings.within("places"),
        "picture": picture_data(scene),
        "locale": _locale(scene),
        "styles": palette.css(":host"),
    }


def _locale(scene: Scene) -> str:
    """Give the locale as browsers write it ("en-GB")."""
    return scene.strings.locale.replace("_", "-")


def _label(scene: Scene, facet: str, value: str) -> str:
    strings = scene.strings
    match facet:
        case "status":
            return strings(f"status.{value}")
        case "date":
            return strings(f"date_precision.{value}")
        case "precision":
            return strings(f"type.{value}")
        case "report":
            return scene.atlas.reports[value].title or value
        case "language":
            return language_name(value, strings)
    mine = (place for place in scene.atlas.places.values() if place.admin1 == value)
    names = (region_of_place(p, strings) or place_name(p, strings) for p in mine)
    return next(names, "") or country_words(value, strings.locale)


def _aside(place: Place, home: str, strings: Strings) -> str:
    """Say of a country that it is meant as a whole, of a place abroad in which country it lies."""
    if place.type == "country":
        return strings("type.country")
    return country_abroad(place, home, strings) if home else ""


def _said(event: Event, strings: Strings) -> str:
    """Give the words for the kind of an event; of translations those of the first language."""
    mine = (e.kind for e in event.excerpts if e.language == event.excerpts[0].language)
    return ", ".join(strings("mark.quoted", words=w) for w in dict.fromkeys(mine) if w)
