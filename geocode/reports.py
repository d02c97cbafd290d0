"""The reports of a folder and its manifest ``reports.toml``."""

from __future__ import annotations

import os
import re
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from geocode.documents import FORMATS, read_document
from geocode.errors import ReportError, file_errors
from geocode.model import YEARS, Source

MANIFEST = "reports.toml"

TOLD_YEARS = f"{YEARS[0]} to {YEARS[-1]}"
"""The years of which reports may be, for a message."""

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

_LONGEST_NAME = 251
"""Bytes; the name of its text in the tables' folder has four more, and 255 is what systems take."""

_LANGUAGE = re.compile(r"[a-z]{2,3}")
_COUNTRY = re.compile(r"[A-Z]{2}")


@dataclass(frozen=True)
class Unread:
    """A file that could not be read as a report, what is wrong with it, and the remedy."""

    file: str
    problem: str
    remedy: str

    def __str__(self) -> str:
        return f"{self.file}: {self.problem}. {self.remedy}"


def load_reports(folder: Path) -> tuple[tuple[Source, ...], tuple[Unread, ...]]:
    """Read every report of ``folder``, in the order of their names.

    Every file there is meant as a report, but the manifest and those whose name begins with a dot.

    :return: the reports that can be read, and the files that cannot.
    :raises ReportError: the folder holds no report, or the manifest is broken or names a file that
        is not there.
    """
    entries = _manifest(folder / MANIFEST)
    paths = sorted(path for path in _files(folder) if path.name != MANIFEST)
    if not paths:
        formats = ", ".join(f"*{ending}" for ending in FORMATS)
        raise ReportError(str(folder), f"no report ({formats}) in it", "Put one there.")
    names = {path.name for path in paths}
    for name in entries:
        if name not in names:
            raise ReportError(
                str(folder / MANIFEST), f"{name!r} is not in the folder", "Add or unlist it."
            )
    sources, unread = [], []
    for path in paths:
        try:
            sources.append(_report(path, entries.get(path.name)))
        except ReportError as error:
            unread.append(Unread(error.file, error.problem, error.remedy))
    return tuple(sources), tuple(unread)


def _files(folder: Path) -> Iterator[Path]:
    """Give what stands in the folder for a report: its files, and whatever has a report's name."""
    for path in folder.glob("*"):
        if path.name.startswith("."):
            continue
        if path.suffix.lower() in FORMATS or not path.is_dir():
            yield path


def _report(path: Path, entry: dict[str, Any] | None) -> Source:
    if not path.name.isprintable():  # a table could not hold it, or no one could tell what it says
        file = ascii(str(path))[1:-1]
        raise ReportError(file, "its name has signs in it that cannot be shown", "Rename it.")
    if len(os.fsencode(path.name)) > _LONGEST_NAME:
        raise ReportError(str(path), f"its name is longer than {_LONGEST_NAME} bytes", "Rename it.")
    document = read_document(path)
    if entry is None:
        return Source(path.name, document.text, notes=document.notes)
    return Source(
        file=path.name,
        text=document.text,
        title=entry.get("title", ""),
        publisher=entry.get("publisher", ""),
        published=entry.get("published"),
        languages=tuple(entry.get("languages", ())),
        country=entry.get("country", ""),
        in_manifest=True,
        notes=document.notes,
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
    published = table.get("published")
    if published and published.year not in YEARS:
        raise _wrong(path, number, "published", str(published), f"Write a day of {TOLD_YEARS}.")
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
