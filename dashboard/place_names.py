"""Names of places in the language of the page, from ``data/place_names.csv``.

There a region goes by its code of ISO 3166-2 and any other place by its id in the gazetteer; names
of countries come from Unicode CLDR. A place without a name in a language keeps its own, which is
the English one.
"""

from __future__ import annotations

from functools import cache

from babel import Locale

from dashboard.local_words import country_words
from dashboard.rows import read_rows
from dashboard.strings import FALLBACK, Strings, locales
from dashboard.tables import DATA, Place

PLACE_NAMES = DATA / "place_names.csv"

_COLUMNS = ("id", "language", "name")


def place_name(place: Place, strings: Strings) -> str:
    """Name a place in the language of the page."""
    if strings.code == FALLBACK:
        return place.name
    if place.type == "country" and place.country:
        return country_words(place.country, strings.locale)
    key = place.admin1 if place.type == "region" and place.admin1 else place.id
    return read_names().get((key, strings.code), place.name)


def region_of_place(place: Place, strings: Strings) -> str:
    """Name the region that a place lies in, "" where it is not known."""
    if strings.code == FALLBACK:
        return place.region
    return read_names().get((place.admin1, strings.code), place.region)


def label_names(strings: Strings) -> dict[str, str]:
    """Give the names of countries and regions by their codes of ISO 3166, none in English.

    For the labels of the map: a browser does not have the names of countries in every language.
    """
    if strings.code == FALLBACK:
        return {}
    countries = {c: n for c, n in Locale.parse(strings.locale).territories.items() if len(c) == 2}
    regions = {
        key: name
        for (key, code), name in read_names().items()
        if code == strings.code and ":" not in key
    }
    return countries | regions


@cache
def names_in_all_languages(place: Place) -> tuple[str, ...]:
    """Give every name by which a reader may look for a place, and those of its region."""
    keys = (place.id, place.admin1)
    names = [place.name, place.region]
    names += [name for (key, _), name in read_names().items() if key in keys]
    if place.type == "country" and place.country:
        names += [country_words(place.country, locale) for locale in locales().values()]
    return tuple(dict.fromkeys(name for name in names if name))


@cache
def read_names() -> dict[tuple[str, str], str]:
    """Read the table: the name by place and language.

    :raises BrokenTableError: the table is missing or broken.
    """
    rows = read_rows(PLACE_NAMES, _COLUMNS, "Restore the file.")
    return {(row.text("id"), row.text("language")): row.text("name") for row in rows}
