"""One report, given as a string, read into events: what other programs call."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime
from functools import lru_cache

from geocode.account import Account
from geocode.build import DATA
from geocode.decoding import without_surrogates
from geocode.errors import ReportError
from geocode.events import Event, gather
from geocode.model import YEARS, LeftOut, Source
from geocode.readings import Reader, load_reader
from geocode.reports import TOLD_YEARS


@dataclass(frozen=True)
class Report:
    """A report as it was read, by the rules alone: ``corrections.csv`` is not applied.

    Iterating gives its events, ``len`` their number; so without any it is false, as a list is.

    ``languages`` are ISO 639 codes, the one with the most text first. ``dated`` is the day from
    which "yesterday" is counted and ``dated_by`` says whence it comes ("dateline", "manifest" for
    the day that was given, "none"). ``window`` is the first and last day that the report covers.
    """

    file: str
    text: str
    languages: tuple[str, ...]
    country: str | None
    dated: date | None
    dated_by: str
    window: tuple[date, date] | None
    events: tuple[Event, ...]
    left_out: tuple[LeftOut, ...]

    def __iter__(self) -> Iterator[Event]:
        return iter(self.events)

    def __len__(self) -> int:
        return len(self.events)


def read_report(
    text: str,
    *,
    published: date | str | None = None,
    country: str | None = None,
    file: str = "report.txt",
) -> Report:
    """Read the events that a report tells of.

    :param text: the report; offsets of excerpts count its code points.
    :param published: its day, or that day in ISO 8601 ("2022-02-15"); a dateline of its text wins.
    :param country: ISO 3166-1 alpha-2 code of the country it is about; else the one that most of
        its places agree on.
    :param file: the name that its excerpts bear.
    :raises ReportError: ``published`` is no day, or ``country`` no country.
    :raises AtlasError: the gazetteer or a language file is missing or broken.
    """
    reader = _reader()
    if country and reader.gazetteers.country(country) is None:
        raise ReportError(
            file,
            f"'country' is {country!r}, and no country has this code",
            "Give a code of ISO 3166-1 (KZ), or none.",
        )
    return report_of(
        reader.read(
            Source(
                file,
                without_surrogates(text),
                published=_day(published, file),
                country=country or "",
            )
        )
    )


@lru_cache(maxsize=1)
def _reader() -> Reader:
    return load_reader(DATA, DATA / "gazetteers")


def report_of(account: Account) -> Report:
    """Give the report of an account, with the events that the rules find in it alone."""
    return Report(
        account.report.file,
        account.report.text,
        account.languages,
        account.country,
        account.anchor,
        account.anchor_source,
        account.window,
        gather(account.statements),
        account.left_out,
    )


def _day(published: date | str | None, file: str) -> date | None:
    if isinstance(published, datetime):  # a datetime is a date, but cannot be compared with one
        published = published.date()
    if isinstance(published, str):
        try:
            published = date.fromisoformat(published)
        except ValueError as error:
            raise ReportError(
                file, f"'published' is {published!r}, no day: {error}", "Write it as 2022-02-15."
            ) from error
    if published and published.year not in YEARS:
        raise ReportError(file, f"'published' is {published}", f"Give a day of {TOLD_YEARS}.")
    return published
