"""The reports of a folder and its manifest ``reports.toml``."""

from __future__ import annotations

import tomllib
from datetime import date
from pathlib import Path
from typing import Any

from geocode.errors import ReportError
from geocode.model import Report

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


def load_reports(folder: Path) -> tuple[Report, ...]:
    """Read every ``*.txt`` of ``folder``, in the order of their names.

    Files are read as they stand: no newline is changed, so offsets count the file's code points.

    :raises ReportError: the folder holds no report, a file is not UTF-8, or the manifest is
        broken or names a file that is not there.
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


def _report(path: Path, entry: dict[str, Any] | None) -> Report:
    try:
        text = path.read_bytes().decode("utf-8")
    except UnicodeDecodeError as error:
        raise ReportError(
            str(path), f"not UTF-8 at byte {error.start}", "Save the file as UTF-8."
        ) from error
    if entry is None:
        return Report(path.name, text)
    return Report(
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
    if not path.exists():
        return {}
    try:
        tables = tomllib.loads(path.read_text(encoding="utf-8")).get("report", [])
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise ReportError(str(path), f"not TOML: {error}", "Correct the line named.") from error
    entries = {}
    for number, table in enumerate(tables, start=1):
        for key, value in table.items():
            if key not in KEYS:
                raise ReportError(
                    str(path),
                    f"report {number} has the unknown key {key!r}",
                    f"Use {', '.join(KEYS)}.",
                )
            if type(value) is not KEYS[key]:  # a date with a time is a date to isinstance
                raise ReportError(
                    str(path),
                    f"{key!r} of report {number} is {value!r}",
                    f"Write a {KEYS[key].__name__}.",
                )
        if "file" not in table:
            raise ReportError(str(path), f"report {number} has no 'file'", "Name its file.")
        entries[table["file"]] = table
    return entries
