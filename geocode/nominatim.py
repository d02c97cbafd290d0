"""Names that the gazetteer lacks, asked of a Nominatim server; its answers are kept on disk."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from geopy import exc
from geopy.adapters import URLLibAdapter
from geopy.extra.rate_limiter import RateLimiter
from geopy.geocoders import Nominatim

from geocode.errors import GazetteerError, file_errors
from geocode.gazetteer_file import Entry
from geocode.model import Place
from geocode.writing import write_files

PUBLIC = "https://nominatim.openstreetmap.org"
PUBLIC_DELAY = 1.0
"""Seconds between two calls that the usage policy of the public server asks for."""

TIMEOUT = 10.0
"""Seconds after which a server is taken not to answer."""

_ACCEPT_LANGUAGE = "en,*;q=0.1"
"""The page is in English, and so are the names it shows, where there are such."""

_CANDIDATES = 5
"""Answers looked at for one name: the first may be a street of the town's name."""

_FAULTS_IN_A_ROW = 3
"""After so many calls without an answer the server is not asked again in this build."""

_TYPES = {
    "country": "country",
    **dict.fromkeys(("state", "region", "province"), "region"),
    **dict.fromkeys(
        (
            "state_district",
            "county",
            "district",
            "city_district",
            "borough",
            "suburb",
            "quarter",
            "neighbourhood",
        ),
        "district",
    ),
    **dict.fromkeys(
        ("city", "town", "village", "hamlet", "municipality", "locality", "isolated_dwelling"),
        "city",
    ),
    **dict.fromkeys(
        (
            "aeroway",
            "amenity",
            "building",
            "craft",
            "emergency",
            "healthcare",
            "industrial",
            "landuse",
            "man_made",
            "military",
            "office",
            "power",
            "railway",
            "shop",
            "square",
        ),
        "facility",
    ),
}
"""Nominatim's ``addresstype``, else its class, as a type of place; of others ("road", "river")
none is the place of an event."""

Record = dict[str, str]
"""What is kept of an answer."""


@dataclass(frozen=True)
class Unplaced:
    """A name that stays without a place, and why."""

    name: str
    country: str
    reason: str


@dataclass(frozen=True)
class Answers:
    """The places found, by the ISO 3166-1 alpha-2 code of their country, and what was not found."""

    entries: Mapping[str, tuple[Entry, ...]]
    unplaced: tuple[Unplaced, ...]


class NominatimPlaces:
    """Places by name from a Nominatim server, each name asked once and then kept.

    :param cache: folder for the file of answers.
    :param url: the server's address, without ``/search``.
    :param delay: seconds between two calls; None for what the server's policy asks for.
    :param timeout: seconds after which a call is given up.
    :raises GazetteerError: ``url`` is no address.
    """

    def __init__(
        self, cache: Path, url: str = PUBLIC, delay: float | None = None, timeout: float = TIMEOUT
    ) -> None:
        parts = urlsplit(url)
        if parts.scheme not in ("http", "https") or not parts.netloc:
            raise GazetteerError(
                url, "no address of a server", f"Write it as {PUBLIC} with --nominatim-url."
            )
        self._url = url.rstrip("/")
        self._timeout = timeout
        self._file = cache / "nominatim.json"
        geocoder = Nominatim(
            scheme=parts.scheme,
            domain=self._url.partition("://")[2],
            user_agent=_user_agent(),
            timeout=timeout,
            adapter_factory=URLLibAdapter,  # the one that does not try again by itself
        )
        if delay is None:
            delay = PUBLIC_DELAY if self._url == PUBLIC else 0.0
        self._ask = RateLimiter(
            geocoder.geocode,
            min_delay_seconds=delay,
            error_wait_seconds=delay,
            max_retries=0,
            swallow_exceptions=False,
        )

    def find(self, names: Iterable[tuple[str, str]]) -> Answers:
        """Find names inside their countries.

        A server that does not answer, or wants no more calls, is an answer, too: the names that
        are left are given back with the reason. Only what the server said is kept.

        :param names: each a name as written and the ISO 3166-1 alpha-2 code of its country.
        :raises GazetteerError: the file of answers is broken or cannot be written.
        """
        kept = _read(self._file)
        mine = kept.setdefault(self._url, {})
        entries: dict[str, list[Entry]] = {}
        unplaced = []
        faults, stopped = 0, ""
        for name, country in sorted(set(names)):
            key = f"{country} {name}"
            if key not in mine and stopped:
                unplaced.append(Unplaced(name, country, f"not asked: {stopped}"))
                continue
            if key not in mine:
                try:
                    mine[key] = self._answer(name, country)
                except _NoAnswerError as fault:
                    unplaced.append(Unplaced(name, country, str(fault)))
                    faults += 1
                    if fault.is_final or faults == _FAULTS_IN_A_ROW:
                        stopped = str(fault)
                    continue
                faults = 0
                _write(self._file, kept)
            record = mine[key]
            if record is None:
                unplaced.append(Unplaced(name, country, "Nominatim knows no such place there"))
            else:
                entries.setdefault(country, []).append(_entry(name, country, record))
        return Answers({code: tuple(found) for code, found in entries.items()}, tuple(unplaced))

    def _answer(self, name: str, country: str) -> Record | None:
        try:
            locations = self._ask(
                name,
                exactly_one=False,
                limit=_CANDIDATES,
                addressdetails=True,
                language=_ACCEPT_LANGUAGE,
                country_codes=country.lower(),
            )
            records = (_record(location.raw, country) for location in locations or ())
            return next((record for record in records if record), None)
        except exc.GeocoderTimedOut as error:
            raise _NoAnswerError(f"no answer within {self._timeout:g} s") from error
        except exc.GeocoderQuotaExceeded as error:
            raise _NoAnswerError("the server wants no more calls for now (429)", True) from error
        except exc.GeocoderUnavailable as error:
            raise _NoAnswerError(f"the server cannot be reached: {error}") from error
        except exc.GeocoderServiceError as error:
            raise _NoAnswerError(f"the server's answer is of no use: {error}") from error
        except (AttributeError, KeyError, TypeError, ValueError) as error:
            # geopy takes a well-formed answer apart without a look at its shape
            raise _NoAnswerError("the server's answer is not Nominatim's") from error


class _NoAnswerError(Exception):
    """A call that gave no answer; ``is_final`` where another one would give none either."""

    def __init__(self, reason: str, is_final: bool = False) -> None:
        super().__init__(reason)
        self.is_final = is_final


def _user_agent() -> str:
    try:
        return f"strike-atlas/{version('strike-atlas')}"
    except PackageNotFoundError:
        return "strike-atlas"


def _record(raw: Mapping[str, Any], country: str) -> Record | None:
    """Give what is kept of one answer, None where it is no place of an event in the country."""
    address = raw.get("address") or {}
    place_type = _TYPES.get(raw.get("addresstype", "")) or _TYPES.get(raw.get("class", ""))
    if place_type is None or address.get("country_code", country).upper() != country:
        return None
    full = str(raw["display_name"])
    return {
        "id": f"osm:{str(raw['osm_type'])[0]}{int(raw['osm_id'])}",
        "name": str(raw.get("name") or full.partition(",")[0]),
        "full_name": full,
        "type": place_type,
        "latitude": str(float(raw["lat"])),
        "longitude": str(float(raw["lon"])),
        "region": str(address.get("ISO3166-2-lvl4", "")),
    }


def _entry(name: str, country: str, record: Record) -> Entry:
    place = Place(
        record["id"],
        record["name"],
        record["type"],
        float(record["latitude"]),
        float(record["longitude"]),
        record["type"],
        country,
        record["region"],
    )
    origin = f"Nominatim: {record['full_name'].replace(';', ',')}"
    return Entry(place, tuple(dict.fromkeys((name, place.name))), origin=origin)


def _read(path: Path) -> dict[str, dict[str, Record | None]]:
    if not path.exists():
        return {}
    remedy = "Delete the file: the names are asked again."
    with file_errors(path, GazetteerError, remedy):
        text = path.read_bytes().decode("utf-8")
    try:
        kept = json.loads(text)
        for answers in kept.values():
            for key, record in answers.items():
                if record is not None:
                    _entry(key, "", record)
    except (AttributeError, KeyError, TypeError, ValueError) as error:
        raise GazetteerError(str(path), "no file of Nominatim's answers", remedy) from error
    return dict(kept)


def _write(path: Path, kept: Mapping[str, Any]) -> None:
    with file_errors(path, GazetteerError, "Name another folder or make room."):
        text = json.dumps(kept, ensure_ascii=False, indent=1, sort_keys=True)
        write_files(path.parent, {path.name: text + "\n"})
