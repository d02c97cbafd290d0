"""Events as a CSV file that a spreadsheet opens: one row for each, so that rows count events.

UTF-8 with the mark by which Excel knows it, comma, line ends CR LF (RFC 4180).

A cell that begins with one of certain signs is run as a formula by spreadsheets. Here such a sign
has an apostrophe before it, as OWASP's page on CSV injection advises: at the beginning of a cell,
and after what might begin a cell where the file is read with another separator.
"""

from __future__ import annotations

import csv
import io
import re

from dashboard.take.event_fields import FIELDS, Value, event_fields
from dashboard.take.extract import Extract

BYTE_ORDER_MARK = "\ufeff"

SIGNS = "=+-@＝＋－＠﹦﹢﹣﹫"
"""Signs that begin a formula, and their full-width and small forms, which some locales take too."""

CONTROLS = "\t\r\n\0"
"""Characters that must not begin a cell: a spreadsheet may drop them, and run what comes next."""

_CELL_BEGINS = r'(\A|[,;|\t\r\n])([\s"\0]*)'
_UNSAFE = re.compile(rf"{_CELL_BEGINS}(?='*[{re.escape(SIGNS)}])")
_MADE_SAFE = re.compile(rf"{_CELL_BEGINS}'(?='*[{re.escape(SIGNS)}])")
_UNSAFE_CONTROL = re.compile(rf"\A(?='*[{CONTROLS}])")
_MADE_SAFE_CONTROL = re.compile(rf"\A'(?='*[{CONTROLS}])")


def spreadsheet_text(extract: Extract) -> str:
    """Give a row for each event, with the columns of ``FIELDS``, after the mark of UTF-8."""
    file = io.StringIO(newline="")
    file.write(BYTE_ORDER_MARK)
    writer = csv.writer(file, lineterminator="\r\n")
    writer.writerow(FIELDS)
    for event in extract.events:
        writer.writerow(_cell(value) for value in event_fields(extract.atlas, event).values())
    return file.getvalue()


def _cell(value: Value) -> Value:
    """Give a cell; a number stays one, though it may begin with a minus."""
    return safe(value) if isinstance(value, str) else value


def safe(text: str) -> str:
    """Give ``text`` with an apostrophe before what a spreadsheet might run."""
    return _UNSAFE_CONTROL.sub("'", _UNSAFE.sub(r"\1\2'", text))


def as_written(cell: str) -> str:
    """Give the text of which :func:`safe` made ``cell``."""
    return _MADE_SAFE.sub(r"\1\2", _MADE_SAFE_CONTROL.sub("", cell))
