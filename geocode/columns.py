"""The columns of the tables, in their order, and where the text of each report stands.

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

CORRECTIONS = (
    "action",
    "report",
    "event_id",
    "kind",
    "status",
    "place_id",
    "start_date",
    "end_date",
    "date_precision",
    "char_start",
    "char_end",
    "place_as_written",
    "date_as_written",
    "kind_as_written",
    "reason",
)
"""The columns of ``corrections.csv``, which is written by hand."""

COLUMNS: dict[str, tuple[str, ...]] = {
    "events.csv": EVENTS,
    "excerpts.csv": EXCERPTS,
    "left_out.csv": LEFT_OUT,
    "reports.csv": REPORTS,
}


def text_name(report: str) -> str:
    """Give where the text of a report stands beside the tables: "texts/march.pdf.txt".

    The whole name of the report's file is kept, for march.pdf and march.txt may both be reports.
    """
    return f"texts/{report}.txt"
