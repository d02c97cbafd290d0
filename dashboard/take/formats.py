"""The formats in which events can be taken away, for the page and the command line."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from dashboard.take.extract import Extract
from dashboard.take.geojson import geojson_text
from dashboard.take.spreadsheet import spreadsheet_text


@dataclass(frozen=True)
class Format:
    """A format: its name, which is also the ending of files, its media type, what writes it."""

    name: str
    mime: str
    text: Callable[[Extract], str]


FORMATS = (
    Format("csv", "text/csv", spreadsheet_text),
    Format("geojson", "application/geo+json", geojson_text),
)
