"""The columns of the tables, in their order.

Alone in a module, so that the page knows them without loading what reads the reports.
"""

from __future__ import annotations

EVENTS = (
    "event_id",
    "kind",
    "status",
    "start_date",
    "end_date",
    "date_precision",
    "place_id",
    "place",
    "place_type",
    "latitude",
    "longitude",
    "place_precision",
    "actors",
    "demands",
    "quantities",
)
EXCERPTS = (
    "event_id",
    "report",
    "language",
    "char_start",
    "char_end",
    "excerpt",
    "place_as_written",
    "date_as_written",
    "kind_as_written",
    "place_rule",
    "date_rule",
)
REPORTS = (
    "report",
    "title",
    "publisher",
    "published",
    "dated",
    "dated_by",
    "languages",
    "country",
    "window_start",
    "window_end",
)
LEFT_OUT = ("report", "language", "char_start", "char_end", "sentence", "reason")

COLUMNS: dict[str, tuple[str, ...]] = {
    "events.csv": EVENTS,
    "excerpts.csv": EXCERPTS,
    "left_out.csv": LEFT_OUT,
    "reports.csv": REPORTS,
}
