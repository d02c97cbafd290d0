"""What the page says of itself, worked out from the tables and the constants of the code."""

from __future__ import annotations

import hashlib
from collections import Counter
from datetime import date, timedelta
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

from dashboard.tables import Atlas
from dashboard.timeline import Timeline
from geocode.columns import COLUMNS
from geocode.model import DATE_PRECISIONS, KINDS, PLACE_TYPES, STATUSES

CODEBOOK = {
    "kind": KINDS,
    "status": STATUSES,
    "date": DATE_PRECISIONS,
    "place": PLACE_TYPES,
}
"""The coded values by what they say of an event, the last two how exact its days and place are."""

_PACKAGE = "strike-atlas"


def coded(atlas: Atlas) -> dict[str, Counter[str]]:
    """Count the events by each part of the codebook."""
    return {
        "kind": Counter(event.kind for event in atlas.events),
        "status": Counter(event.status for event in atlas.events),
        "date": Counter(event.date_precision for event in atlas.events),
        "place": Counter(atlas.places[event.place].precision for event in atlas.events),
    }


def single_source(atlas: Atlas) -> int:
    """Count the events that only one report tells of."""
    return sum(len({e.report for e in event.excerpts}) == 1 for event in atlas.events)


def uncovered_spans(atlas: Atlas, timeline: Timeline) -> tuple[tuple[date, date], ...]:
    """Give the days of the slider that no report covers, as spans with inclusive ends.

    A report whose window is not known covers at least the days of its events.
    """
    windows = [report.window for report in atlas.reports.values() if report.window]
    spans: list[tuple[date, date]] = []
    for day in timeline.days:
        if day not in timeline.uncovered or any(first <= day <= last for first, last in windows):
            continue
        if spans and spans[-1][1] == day - timedelta(1):
            spans[-1] = spans[-1][0], day
        else:
            spans.append((day, day))
    return tuple(spans)


def code_version() -> str:
    """Give the version of the package, "" where the code runs without being installed."""
    try:
        return version(_PACKAGE)
    except PackageNotFoundError:
        return ""


def data_version(folder: Path) -> str:
    """Give twelve digits that change with any letter of the tables of ``folder`` (SHA-256)."""
    digest = hashlib.sha256()
    for name in COLUMNS:
        digest.update((folder / name).read_bytes())
    return digest.hexdigest()[:12]
