"""The tables of ``data/`` as values, checked row by row.

A broken one gives a ``dashboard.rows.BrokenTableError``, which the page shows instead of a map.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from dashboard.rows import Row, problem, read_rows
from geocode.columns import COLUMNS
from geocode.model import DATE_PRECISIONS, KINDS, PLACE_TYPES, STATUSES

DATA = Path(__file__).resolve().parent.parent / "data"
_RESTORE = "Restore the file."

_GAZETTEER = ("id", "kind", "name", "lat", "admin1_2022")
"""The columns that the page needs of the gazetteer."""


@dataclass(frozen=True)
class Place:
    """A place that has events; degrees WGS84; ``admin1`` is the ISO 3166-2 code of its region."""

    id: str
    name: str
    type: str
    latitude: float
    longitude: float
    precision: str
    region: str
    admin1: str


@dataclass(frozen=True)
class Excerpt:
    """A verbatim sentence and its words for place, day and kind."""

    report: str
    language: str
    start: int
    text: str
    place: str
    day: str
    kind: str
    place_rule: str
    date_rule: str


@dataclass(frozen=True)
class Event:
    """One event with the excerpts that support it."""

    id: str
    kind: str
    status: str
    first: date
    last: date
    date_precision: str
    place: str
    actors: str
    demands: str
    quantities: str
    excerpts: tuple[Excerpt, ...]

    def holds(self, day: date) -> bool:
        """Tell whether the event's span holds ``day``."""
        return self.first <= day <= self.last


@dataclass(frozen=True)
class Report:
    """What is known of a report; ``dated`` was worked out where no ``published`` is known.

    ``country`` is a code of ISO 3166-1, empty where none was found.
    """

    file: str
    title: str
    publisher: str
    published: date | None
    dated: date | None
    country: str


@dataclass(frozen=True)
class Atlas:
    """All that the page shows."""

    places: dict[str, Place]
    events: tuple[Event, ...]
    reports: dict[str, Report]
    left_out: int

    def announced_on(self, event: Event) -> date:
        """Give the day of the report that first announces ``event``."""
        days = [self.reports[e.report].dated for e in event.excerpts]
        return min((d for d in days if d), default=event.first)


def load_atlas(folder: Path = DATA) -> Atlas:
    """Read the tables of ``folder``.

    :raises BrokenTableError: a file, row or value is missing or broken.
    """
    reports = _reports(folder)
    regions = _regions(folder, {report.country for report in reports.values()})
    excerpts = _excerpts(folder, reports)
    path = folder / "events.csv"
    events: dict[str, Event] = {}
    places: dict[str, Place] = {}
    for row in read_rows(path, COLUMNS[path.name]):
        event_id = row.text("event_id")
        if event_id in events:
            raise row.problem("event_id", f"{event_id!r} stands in an earlier row too")
        events[event_id] = _event(row, tuple(excerpts.pop(event_id, ())))
        place = _place(row, regions)
        if places.setdefault(place.id, place) != place:
            raise row.problem("place_id", f"an earlier row has other values for {place.id!r}")
    if excerpts:
        stray = next(iter(excerpts))
        raise problem(str(folder / "excerpts.csv"), f"{stray!r} is not in events.csv")
    if not events:
        raise problem(
            str(path),
            "no event in it: the reports gave none",
            "left_out.csv lists the sentences that were read and left out, with the reasons.",
        )
    left_out = len(read_rows(folder / "left_out.csv", COLUMNS["left_out.csv"]))
    return Atlas(places, tuple(events.values()), reports, left_out)


def _reports(folder: Path) -> dict[str, Report]:
    reports: dict[str, Report] = {}
    for row in read_rows(folder / "reports.csv", COLUMNS["reports.csv"]):
        file = row.text("report")
        if file in reports:
            raise row.problem("report", f"{file!r} stands in an earlier row too")
        reports[file] = Report(
            file,
            row.values["title"],
            row.values["publisher"],
            row.day_or_none("published"),
            row.day_or_none("dated"),
            row.values["country"],
        )
    return reports


def _excerpts(folder: Path, reports: dict[str, Report]) -> dict[str, list[Excerpt]]:
    """Give the excerpts of each event."""
    excerpts: dict[str, list[Excerpt]] = {}
    for row in read_rows(folder / "excerpts.csv", COLUMNS["excerpts.csv"]):
        excerpts.setdefault(row.text("event_id"), []).append(_excerpt(row, reports))
    return excerpts


def _excerpt(row: Row, reports: dict[str, Report]) -> Excerpt:
    values = row.values
    if values["report"] not in reports:
        raise row.problem("report", f"{values['report']!r} is not in reports.csv")
    start, end = row.offset("char_start"), row.offset("char_end")
    if end <= start:
        raise row.problem("char_end", f"{end} is not after the start {start}")
    return Excerpt(
        values["report"],
        values["language"],
        start,
        row.text("excerpt"),
        values["place_as_written"],
        values["date_as_written"],
        values["kind_as_written"],
        values["place_rule"],
        values["date_rule"],
    )


def _event(row: Row, excerpts: tuple[Excerpt, ...]) -> Event:
    values = row.values
    if not excerpts:
        raise row.problem("event_id", f"{values['event_id']!r} has no excerpt in excerpts.csv")
    first, last = row.day("start_date"), row.day("end_date")
    if last < first:
        raise row.problem("end_date", f"{last} lies before the start {first}")
    return Event(
        values["event_id"],
        row.one_of("kind", KINDS),
        row.one_of("status", STATUSES),
        first,
        last,
        row.one_of("date_precision", DATE_PRECISIONS),
        row.text("place_id"),
        values["actors"],
        values["demands"],
        values["quantities"],
        excerpts,
    )


def _place(row: Row, regions: dict[str, tuple[str, str]]) -> Place:
    admin1, region = regions.get(row.values["place_id"], ("", ""))
    return Place(
        row.text("place_id"),
        row.text("place"),
        row.one_of("place_type", PLACE_TYPES),
        row.degrees("latitude", 90),
        row.degrees("longitude", 180),
        row.one_of("place_precision", PLACE_TYPES),
        region,
        admin1,
    )


def _regions(folder: Path, countries: Iterable[str]) -> dict[str, tuple[str, str]]:
    """Give the region of each place in the reports' countries, as code and name.

    Without a gazetteer of their country, places have none.
    """
    gazetteers = folder / "gazetteers"
    if not gazetteers.exists():
        gazetteers = DATA / "gazetteers"
    found: dict[str, tuple[str, str]] = {}
    for country in sorted(countries):
        path = gazetteers / f"{country}.csv"
        if not path.exists():
            continue
        # Rows without a point are units made after the reports, kept for their names alone.
        rows = [row.values for row in read_rows(path, _GAZETTEER, _RESTORE) if row.values["lat"]]
        names = {r["admin1_2022"]: r["name"] for r in rows if r["kind"] == "region"}
        found |= {r["id"]: (r["admin1_2022"], names.get(r["admin1_2022"], "")) for r in rows}
    return found
