"""Written reports in, dated and placed events out: ``from geocode import read_report``."""

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from geocode.events import Event, Excerpt
    from geocode.library import Report, read_report

__all__ = ["Event", "Excerpt", "Report", "read_report"]

if not TYPE_CHECKING:  # a type checker must still see that a name is misspelt
    _HOME = {
        "Event": "geocode.events",
        "Excerpt": "geocode.events",
        "Report": "geocode.library",
        "read_report": "geocode.library",
    }

    def __getattr__(name):
        # Loaded on first use: the page imports geocode.columns and waits for no reader of text.
        if name not in _HOME:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        return getattr(import_module(_HOME[name]), name)
