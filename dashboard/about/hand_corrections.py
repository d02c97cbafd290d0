"""What was put right by hand: the rows of ``data/corrections.csv``."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from dashboard.rows import read_rows
from dashboard.tables import DATA
from geocode.columns import CORRECTIONS
from geocode.model import KINDS

ACTIONS = ("add", "drop", "change")

_REMEDY = "Correct or delete the row."


@dataclass(frozen=True)
class HandCorrection:
    """One row: what was done ("add", "drop", "change"), to which event, and why.

    Values that a row leaves as they were are empty, or None for days.
    """

    action: str
    report: str
    event: str
    kind: str
    place: str
    first: date | None
    last: date | None
    reason: str


def load_hand_corrections(
    reports: Collection[str], path: Path = DATA / "corrections.csv"
) -> tuple[HandCorrection, ...]:
    """Read the corrections of ``reports``; a missing file has none.

    :raises BrokenTableError: the file or a value in it is broken.
    """
    if not path.exists():
        return ()
    return tuple(
        HandCorrection(
            row.one_of("action", ACTIONS),
            row.values["report"],
            row.values["event_id"],
            row.one_of("kind", ("", *KINDS)),
            row.values["place_id"],
            row.day_or_none("start_date"),
            row.day_or_none("end_date"),
            row.text("reason"),
        )
        for row in read_rows(path, CORRECTIONS, _REMEDY)
        if row.values["report"] in reports
    )
