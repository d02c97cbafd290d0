"""The reports of a folder and its manifest ``reports.toml``."""

from __future__ import annotations

import re
import tomllib
from datetime import date
from pathlib import Path
from typing import Any

from geocode.errors import ReportError, file_errors
from geocode.model import Source

MANIFEST = "reports.toml"

KEYS: dict[str, type] = {
    "file": str,
    "title": str,
    "publisher": str,
    "published": date,
    "languages": list,
    "country": str,
}
"""What the manifest may say of a report, and the type of each value."""

_AS_WRITTEN = {
    str: "text in quotes",
    date: "a day such as 2022-02-15, without quotes",
    list: "a list of codes in quotes",
}

_LANGUAGE = re.compile(r"[a-z]{2,3}")
_COUNTRY = re.compile(r"[A-Z]{2}")


def load_reports(folder: Path) -> tuple[Source, ...]:
    """Read every ``*.txt`` of ``folder``, in the order of their names.

    Files are read as they stand: no newline is changed, so offsets count the file's code points.

    :raises ReportError: the folder holds no report, a file cannot be read or is not UTF-8, or the
        manifest is broken or names a file that is not there.
    """
    entries = _manifest(folder / MANIFEST)
    paths = sorted(folder.glob("*.txt"))
    if not paths:
        raise ReportError(str(folder), "no report (*.txt) in it", "Put one there.")
    names = {path.name for path in paths}
    for name in entries:
        if name not in names:
            raise ReportError(
                str(folder / MANIFEST), f"{name!r} is not in the folder", "Add or unlist it."
            )
    return tuple(_report(path, entries.get(path.name)) for path in paths)


def _report(path: Path, entry: dict[str, Any] | None) -> Source:
    with file_errors(path, ReportError, "Save the report as a text file in UTF-8."):
        text = path.read_bytes().decode("utf-8")
    if entry is None:
        return Source(path.name, text)
    return Source(
        file=path.name,
        text=text,
        title=entry.get("title", ""),
        publisher=entry.get("publisher", ""),
        published=entry.get("published"),
        languages=tuple(entry.get("languages", ())),
        country=entry.get("country", ""),
        in_manifest=True,
    )


def _manifest(path: Path) -> dict[str, dict[str, Any]]:
    """Give the manifest's tables by the names of their files."""
    if not path.exists():
        return {}
    with file_errors(path, ReportError, "Save the manifest as a TOML file in UTF-8."):
        text = path.read_bytes().decode("utf-8")
    try:
        top = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise ReportError(str(path), f"not TOML: {error}", "Correct the line named.") from error
    for key in top:
        if key != "report":
            raise ReportError(
                str(path), f"unknown key {key!r}", "Open the table of each report with [[report]]."
            )
    tables = top.get("report", [])
    if not (isinstance(tables, list) and all(isinstance(table, dict) for table in tables)):
        raise ReportError(
            str(path),
            "'report' is no list of tables",
            "Open the table of each report with [[report]], in double brackets.",
        )
    entries: dict[str, dict[str, Any]] = {}
    for number, table in enumerate(tables, start=1):
        _check(path, number, table)
        if table["file"] in entries:
            raise ReportError(
                str(path),
                f"report {number} is {table['file']!r}, as an earlier one is",
                "Make one table of the two.",
            )
        entries[table["file"]] = table
    return entries


def _check(path: Path, number: int, table: dict[str, Any]) -> None:
    """Raise an error where a value of the manifest's table ``number`` is not what it should be."""
    for key, value in table.items():
        if key not in KEYS:
            raise ReportError(
                str(path),
                f"report {number} has the unknown key {key!r}",
                f"Use {', '.join(KEYS)}.",
            )
        if type(value) is not KEYS[key]:  # a date with a time is a date to isinstance
            raise _wrong(path, number, key, value, f"Write {_AS_WRITTEN[KEYS[key]]}.")
    if "file" not in table:
        raise ReportError(str(path), f"report {number} has no 'file'", "Name its file.")
    languages = table.get("languages", [])
    if not all(isinstance(code, str) and _LANGUAGE.fullmatch(code) for code in languages):
        raise _wrong(
            path, number, "languages", languages, "Write codes of ISO 639, each in quotes."
        )
    country = table.get("country", "")
    if country and not _COUNTRY.fullmatch(country):
        raise _wrong(
            path, number, "country", country, "Write the two capital letters of ISO 3166-1: KZ."
        )


def _wrong(path: Path, number: int, key: str, value: object, remedy: str) -> ReportError:
    return ReportError(str(path), f"{key!r} of report {number} is {value!r}", remedy)
