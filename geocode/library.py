"""One report, given as a string, read into events: what other programs call."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime
from functools import lru_cache

from geocode.agreement import agree
from geocode.build import DATA
from geocode.errors import ReportError
from geocode.events import Event, gather
from geocode.gazetteer import Gazetteer, load_gazetteer
from geocode.language_file import load_languages
from geocode.model import LeftOut, Place, Source
from geocode.reading import Reading, read
from geocode.statements import find_statements
from geocode.transliteration import load_transliteration


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
    :raises ReportError: ``published`` is no day, or no place of ``country`` is known.
    :raises AtlasError: the gazetteer or a language file is missing or broken.
    """
    if country and country not in _countries():
        raise ReportError(
            file,
            f"'country' is {country!r}, and the gazetteer has no place there",
            f"Give a code of ISO 3166-1 that it has ({', '.join(sorted(_countries()))}), or none.",
        )
    source = Source(file, text, published=_day(published, file), country=country or "")
    return report_of(read(source, load_languages(DATA / "languages"), _gazetteer()))


def report_of(reading: Reading) -> Report:
    """Give the report of a reading, with the events that the rules find in it alone."""
    statements, left_out = find_statements(reading, _gazetteer())
    transliteration = load_transliteration(DATA / "transliteration.csv")
    size = Counter[str]()
    for paragraph in reading.paragraphs:
        size[paragraph.language] += sum(len(s.text) for s in paragraph.sentences)
    return Report(
        reading.report.file,
        reading.report.text,
        tuple(sorted(size, key=lambda code: (-size[code], code))),
        reading.country,
        reading.anchor,
        reading.anchor_source,
        reading.window,
        gather(agree(statements, [reading], transliteration)),
        left_out,
    )


def find_place(name: str, country: str | None) -> Place | None:
    """Give the place of an id or a name of the gazetteer.

    A name shown wins over another spelling; of namesakes the first in ``Gazetteer.look_up`` is
    taken, so write the id to mean another.

    :param country: ISO 3166-1 alpha-2 code to look for the name in; None for any.
    """
    place = _gazetteer().by_id(name)
    if place:
        return place
    places = [m.entry.place for m in _gazetteer().look_up(name, country=country, rules=("exact",))]
    return next((p for p in places if p.name == name), places[0] if places else None)


def nearest_names(name: str) -> tuple[str, ...]:
    """Give the names in the gazetteer that look most like ``name``, for a message."""
    return _gazetteer().nearest_names(name)


def _day(published: date | str | None, file: str) -> date | None:
    if isinstance(published, datetime):  # a datetime is a date, but cannot be compared with one
        return published.date()
    if not isinstance(published, str):
        return published
    try:
        return date.fromisoformat(published)
    except ValueError as error:
        raise ReportError(
            file, f"'published' is {published!r}, no day: {error}", "Write it as 2022-02-15."
        ) from error


def _gazetteer() -> Gazetteer:
    return load_gazetteer(DATA / "gazetteer.csv")


@lru_cache(maxsize=1)
def _countries() -> frozenset[str]:
    return frozenset(entry.place.country for entry in _gazetteer().entries)
