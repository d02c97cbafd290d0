"""The tables of ``data/`` as values, checked row by row.

A broken one gives a ``dashboard.rows.BrokenTableError``, which the page shows instead of a map.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from pathlib import Path

from dashboard.outlines import country_at
from dashboard.rows import Row, problem, read_rows
from geocode.columns import COLUMNS
from geocode.model import DATE_PRECISIONS, KINDS, PLACE_TYPES, STATUSES

DATA = Path(__file__).resolve().parent.parent / "data"
_RESTORE = "Restore the file."

_WORLD = "world.csv"
"""The gazetteer of the countries and larger cities of the world."""

_GAZETTEER = ("id", "kind", "name", "lat", "admin1_2022", "country")
"""The columns that the page needs of a gazetteer."""


@dataclass(frozen=True)
class Place:
    """A place that has events; degrees WGS84.

    ``admin1`` is the ISO 3166-2 code of its region, named ``region``; ``country`` the ISO 3166-1
    code of its country. Each is empty where it is not known.
    """

    id: str
    name: str
    type: str
    latitude: float
    longitude: float
    precision: str
    region: str
    admin1: str
    country: str


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

    @property
    def end(self) -> int:
        """The offset behind it, in code points of the report's text."""
        return self.start + len(self.text)


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


@dataclass(frozen=True)
class Report:
    """What is known of a report; ``dated`` was worked out where no ``published`` is known.

    ``country`` is a code of ISO 3166-1, empty where none was found; ``languages`` are codes of ISO
    639; ``window`` is the first and last day that it covers, None where they are not known.
    """

    file: str
    title: str
    publisher: str
    published: date | None
    dated: date | None
    country: str
    languages: tuple[str, ...] = ()
    window: tuple[date, date] | None = None


@dataclass(frozen=True)
class LeftOut:
    """A sentence with a word that may tell of an event, that gave none, and why."""

    report: str
    language: str
    start: int
    text: str
    reason: str

    @property
    def end(self) -> int:
        """The offset behind it."""
        return self.start + len(self.text)


@dataclass(frozen=True)
class Atlas:
    """All that the page shows; ``folder`` is that of its tables."""

    places: dict[str, Place]
    events: tuple[Event, ...]
    reports: dict[str, Report]
    left_out: tuple[LeftOut, ...]
    folder: Path

    def announced_on(self, event: Event) -> date:
        """Give the day of the report that first announces ``event``."""
        days = [self.reports[e.report].dated for e in event.excerpts]
        return min((d for d in days if d), default=event.first)


def load_atlas(folder: Path = DATA) -> Atlas:
    """Read the tables of ``folder``; reports that gave no event make an atlas without one.

    :raises BrokenTableError: a file, row or value is missing or broken.
    """
    known = _known_places(folder)
    reports = _reports(folder)
    excerpts = _excerpts(folder, reports)
    path = folder / "events.csv"
    events: dict[str, Event] = {}
    places: dict[str, Place] = {}
    for row in read_rows(path, COLUMNS[path.name]):
        event_id = row.text("event_id")
        if event_id in events:
            raise row.problem("event_id", f"{event_id!r} stands in an earlier row too")
        events[event_id] = _event(row, tuple(excerpts.pop(event_id, ())))
        place = _place(row, known)
        if places.setdefault(place.id, place) != place:
            raise row.problem("place_id", f"an earlier row has other values for {place.id!r}")
    if excerpts:
        stray = next(iter(excerpts))
        raise problem(str(folder / "excerpts.csv"), f"{stray!r} is not in events.csv")
    return Atlas(places, tuple(events.values()), reports, _left_out(folder, reports), folder)


def _reports(folder: Path) -> dict[str, Report]:
    reports: dict[str, Report] = {}
    for row in read_rows(folder / "reports.csv", COLUMNS["reports.csv"]):
        file = row.text("report")
        if Path(file).name != file:
            raise row.problem("report", f"{file!r} is no name of a file")
        if file in reports:
            raise row.problem("report", f"{file!r} stands in an earlier row too")
        reports[file] = Report(
            file,
            row.values["title"],
            row.values["publisher"],
            row.day_or_none("published"),
            row.day_or_none("dated"),
            row.values["country"],
            tuple(code for code in row.values["languages"].split("; ") if code),
            _window(row),
        )
    return reports


def _window(row: Row) -> tuple[date, date] | None:
    first, last = row.day_or_none("window_start"), row.day_or_none("window_end")
    if first is None or last is None:
        return None
    if last < first:
        raise row.problem("window_end", f"{last} lies before the start {first}")
    return first, last


def _left_out(folder: Path, reports: dict[str, Report]) -> tuple[LeftOut, ...]:
    return tuple(
        LeftOut(
            _report_of(row, reports),
            row.values["language"],
            row.offset("char_start"),
            row.text("sentence"),
            row.text("reason"),
        )
        for row in read_rows(folder / "left_out.csv", COLUMNS["left_out.csv"])
    )


def _report_of(row: Row, reports: dict[str, Report]) -> str:
    if row.values["report"] not in reports:
        raise row.problem("report", f"{row.values['report']!r} is not in reports.csv")
    return row.values["report"]


def _excerpts(folder: Path, reports: dict[str, Report]) -> dict[str, list[Excerpt]]:
    """Give the excerpts of each event."""
    excerpts: dict[str, list[Excerpt]] = {}
    for row in read_rows(folder / "excerpts.csv", COLUMNS["excerpts.csv"]):
        excerpts.setdefault(row.text("event_id"), []).append(_excerpt(row, reports))
    return excerpts


def _excerpt(row: Row, reports: dict[str, Report]) -> Excerpt:
    values = row.values
    report = _report_of(row, reports)
    start, end = row.offset("char_start"), row.offset("char_end")
    if end <= start:
        raise row.problem("char_end", f"{end} is not after the start {start}")
    return Excerpt(
        report,
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


def _place(row: Row, known: dict[str, tuple[str, str, str]]) -> Place:
    place_id = row.text("place_id")
    latitude, longitude = row.degrees("latitude", 90), row.degrees("longitude", 180)
    region, admin1, country = known.get(place_id, ("", "", ""))
    return Place(
        place_id,
        row.text("place"),
        row.one_of("place_type", PLACE_TYPES),
        latitude,
        longitude,
        row.one_of("place_precision", PLACE_TYPES),
        region,
        admin1,
        country or country_at(latitude, longitude),
    )


def gazetteer_files(folder: Path) -> list[Path]:
    """Give the gazetteers: those beside the tables of ``folder``, and of the shipped ones the rest.

    The world's larger cities come last, for what a country's own file knows better.
    """
    paths = {path.name: path for at in (DATA, folder) for path in at.glob("gazetteers/*.csv")}
    return sorted(paths.values(), key=lambda path: (path.name == _WORLD, path.name))


def _known_places(folder: Path) -> dict[str, tuple[str, str, str]]:
    """Give each place's region by name and code, and its country, as the gazetteers know them."""
    known: dict[str, tuple[str, str, str]] = {}
    for path in gazetteer_files(folder):
        # Rows without a point are units made after the reports, kept for their names alone.
        rows = [row.values for row in read_rows(path, _GAZETTEER, _RESTORE) if row.values["lat"]]
        names = {r["admin1_2022"]: r["name"] for r in rows if r["kind"] == "region"}
        for row in rows:
            code = row["admin1_2022"]
            known.setdefault(row["id"], (names.get(code, ""), code, row["country"]))
    return known
