"""Names that the gazetteer lacks, asked of a Nominatim server; its answers are kept on disk."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from urllib.parse import urlsplit

from geopy import exc
from geopy.adapters import URLLibAdapter
from geopy.extra.rate_limiter import RateLimiter
from geopy.geocoders import Nominatim

from geocode.errors import GazetteerError
from geocode.gazetteer_file import Entry
from geocode.nominatim_answers import Record, entry_of, read_answers, record_of, write_answers

PUBLIC = "https://nominatim.openstreetmap.org"
PUBLIC_DELAY = 1.0
"""Seconds between two calls that the usage policy of the public server asks for."""

TIMEOUT = 10.0
"""Seconds after which a server is taken not to answer."""

_ACCEPT_LANGUAGE = "en,*;q=0.1"
"""The page is in English, and so are the names it shows, where there are such."""

_CANDIDATES = 5
"""Answers looked at for one name: the first may be a street of the town's name."""

_NOT_NOMINATIMS = "the server's answer is not Nominatim's"

_FAULTS_IN_A_ROW = 3
"""After so many calls without an answer the server is not asked again in this build."""


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
        self.delay = delay
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
        kept = read_answers(self._file)
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
                write_answers(self._file, kept)
            record = mine[key]
            if record is None:
                unplaced.append(Unplaced(name, country, "Nominatim knows no such place there"))
            else:
                entries.setdefault(country, []).append(entry_of(name, country, record))
        return Answers({code: tuple(found) for code, found in entries.items()}, tuple(unplaced))

    def _answer(self, name: str, country: str) -> Record | None:
        try:
            locations = self._ask(
                name,
                exactly_one=False,
                limit=_CANDIDATES,
                addressdetails=True,
                namedetails=True,
                language=_ACCEPT_LANGUAGE,
                country_codes=country.lower(),
            )
            records = (record_of(location.raw, name, country) for location in locations or ())
            return next((record for record in records if record), None)
        except exc.GeocoderServiceError as error:
            raise self._fault(error) from error
        except (AttributeError, KeyError, TypeError, ValueError) as error:
            # geopy takes a well-formed answer apart without a look at its shape
            raise _NoAnswerError(_NOT_NOMINATIMS) from error

    def _fault(self, error: exc.GeocoderServiceError) -> _NoAnswerError:
        """Say what went wrong: geopy has one error for a time-out and for HTTP 503."""
        if isinstance(error, exc.GeocoderQuotaExceeded):
            return _NoAnswerError("the server wants no more calls for now (HTTP 429)", True)
        status = getattr(error.__cause__, "status_code", None)
        if status:
            return _NoAnswerError(f"the server answers with HTTP {status}")
        if isinstance(error, exc.GeocoderTimedOut):
            return _NoAnswerError(f"no answer within {self._timeout:g} s")
        if isinstance(error, exc.GeocoderParseError):
            return _NoAnswerError(_NOT_NOMINATIMS)
        if isinstance(error.__context__, OSError):
            return _NoAnswerError(f"the server cannot be reached: {error}")
        return _NoAnswerError(f"the server answers with an error: {error}")


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
