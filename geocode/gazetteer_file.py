"""The rows of a gazetteer's file: one place each, with its names."""

from __future__ import annotations

import csv
import gc
import io
import math
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from operator import itemgetter
from pathlib import Path

from geocode.errors import GazetteerError, file_errors
from geocode.model import PLACE_TYPES, Place
from geocode.writing import write_files

COLUMNS = (
    "id",
    "geonameid",
    "country",
    "kind",
    "fcode",
    "name",
    "aliases",
    "lat",
    "lon",
    "precision",
    "admin1_2022",
    "population",
    "valid_from",
    "valid_to",
    "source",
)

_NEEDED = tuple(c for c in COLUMNS if c not in ("geonameid", "valid_from", "valid_to", "source"))
"""The columns that the project reads; the others are for the reader of the file."""

_CAPITAL = "PPLC"
_SEATS = (_CAPITAL, "PPLA")
"""GeoNames feature codes of capitals and of the seats of regions: a bare name means these."""

_PRECISIONS = {"district-seat": "district", "city-part": "city"}
"""Words of the table for a point's precision, in the project's words."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One place with what is needed to find it and to choose among namesakes.

    ``origin`` names the service that gave the place, "" where it comes from a file.
    """

    place: Place
    names: tuple[str, ...]
    population: int = 0
    is_seat: bool = False
    is_capital: bool = False
    origin: str = ""


def read_entries(path: Path) -> tuple[Entry, ...]:
    """Read the places of a file with the columns of ``COLUMNS``; coordinates in degrees WGS84.

    :raises GazetteerError: the file cannot be read, a column is missing or a row is broken.
    """
    with (
        file_errors(path, GazetteerError, "Restore the file."),
        path.open(encoding="utf-8", newline="") as file,
    ):
        reader = csv.reader(file)
        header = next(reader, [])
        missing = [c for c in _NEEDED if c not in header]
        if missing:
            raise GazetteerError(
                str(path), f"the column {missing[0]!r} is missing", "Restore the file.", line=1
            )
        needed = itemgetter(*(header.index(column) for column in _NEEDED))
        rows = [row for row in reader if row]
    with without_collection():
        return tuple(_entries(rows, needed, path))


@contextmanager
def without_collection() -> Iterator[None]:
    """Keep the cyclic collector from walking 10,000s of new objects again and again."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()


def _entries(
    rows: list[list[str]], needed: Callable[[list[str]], tuple[str, ...]], path: Path
) -> Iterator[Entry]:
    for line, row in enumerate(rows, start=2):
        try:
            entry = _entry(*needed(row))
        except IndexError as error:
            raise GazetteerError(
                str(path), "the row ends before its last column", "Correct the row.", line=line
            ) from error
        except ValueError as error:
            raise GazetteerError(
                str(path), f"a broken value: {error}", "Correct the row.", line=line
            ) from error
        if entry:
            yield entry


def _entry(
    place_id: str,
    country: str,
    kind: str,
    fcode: str,
    name: str,
    aliases: str,
    lat: str,
    lon: str,
    precision: str,
    admin1: str,
    population: str,
) -> Entry | None:
    """Give a row's place, None for a unit made after the reports and kept for its names alone."""
    if lat == "":
        return None
    place_type = "city" if kind == "city-region" else kind
    if place_type not in PLACE_TYPES:
        raise ValueError(f"{kind!r} is not a kind of place ({', '.join(PLACE_TYPES)})")
    latitude, longitude = float(lat), float(lon)
    if not (math.isfinite(latitude) and abs(latitude) <= 90 and abs(longitude) <= 180):
        raise ValueError(f"{latitude}, {longitude} is no point on Earth")
    precision = _PRECISIONS.get(precision, precision)
    place = Place(place_id, name, place_type, latitude, longitude, precision, country, admin1)
    names = (name, *filter(None, aliases.split("|"))) if aliases else (name,)
    is_seat, is_capital = fcode in _SEATS, fcode == _CAPITAL
    return Entry(place, names, int(population or 0), is_seat, is_capital)


def write_rows(path: Path, rows: Iterable[Mapping[str, str]]) -> None:
    """Write a gazetteer's file; stopped at any moment, the old file is whole.

    :raises GazetteerError: the file cannot be written.
    """
    buffer = io.StringIO(newline="")
    writer = csv.DictWriter(buffer, COLUMNS, restval="", lineterminator="\n")
    writer.writeheader()
    writer.writerows(rows)
    with file_errors(path, GazetteerError, "Name a folder that can be written to."):
        write_files(path.parent, {path.name: buffer.getvalue()})
