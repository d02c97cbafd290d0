"""The rows of a table, strictly read: every fault names file, row, column and remedy."""

from __future__ import annotations

import csv
import io
import math
from dataclasses import dataclass
from datetime import date
from pathlib import Path

REMEDY = "Run: python -m geocode build"


class BrokenTableError(Exception):
    """A table cannot be shown; the message says where and what to do."""


@dataclass(frozen=True)
class Row:
    """One row of a table, whose values are read with errors that name row and column."""

    file: str
    number: int
    values: dict[str, str]

    def problem(self, column: str, what: str) -> BrokenTableError:
        """Give the error that names this row and ``column``."""
        return problem(f"{self.file}, row {self.number}, column {column}", what)

    def text(self, column: str) -> str:
        """Give a value that must not be empty."""
        if not self.values[column]:
            raise self.problem(column, "empty")
        return self.values[column]

    def one_of(self, column: str, known: tuple[str, ...]) -> str:
        """Give a value that must be among ``known``."""
        value = self.values[column]
        if value not in known:
            raise self.problem(column, f"{value!r} is none of {', '.join(known)}")
        return value

    def day(self, column: str) -> date:
        """Give an ISO date."""
        try:
            return date.fromisoformat(self.values[column])
        except ValueError:
            raise self.problem(column, f"{self.values[column]!r} is no ISO date") from None

    def day_or_none(self, column: str) -> date | None:
        """Give an ISO date, None where the value is empty."""
        return self.day(column) if self.values[column] else None

    def degrees(self, column: str, limit: int) -> float:
        """Give degrees WGS84 between ``-limit`` and ``limit``."""
        try:
            value = float(self.values[column])
        except ValueError:
            value = math.nan
        if not abs(value) <= limit:
            raise self.problem(column, f"{self.values[column]!r} is no degree up to {limit}")
        return value

    def offset(self, column: str) -> int:
        """Give an offset in code points, 0 or more."""
        value = self.values[column]
        if not (value.isascii() and value.isdigit()):
            raise self.problem(column, f"{value!r} is no offset")
        return int(value)


def problem(where: str, what: str, remedy: str = REMEDY) -> BrokenTableError:
    """Give the error for a fault at ``where`` (file, row, column)."""
    return BrokenTableError(f"{where}: {what}. {remedy}")


def read_rows(path: Path, columns: tuple[str, ...], remedy: str = REMEDY) -> list[Row]:
    """Read a table whose every row has ``columns``.

    :raises BrokenTableError: the file cannot be read, is not UTF-8 or no CSV, or lacks a column.
    """
    reader = csv.DictReader(io.StringIO(read_whole(path, remedy), newline=""), strict=True)
    rows: list[Row] = []
    begins = 1
    try:
        header = reader.fieldnames or ()
        for column in columns:
            if column not in header:
                raise problem(f"{path}, row 1, column {column}", "missing", remedy)
        begins = reader.line_num + 1
        for values in reader:
            for column in columns:
                if values[column] is None:
                    where = f"{path}, row {begins}, column {column}"
                    raise problem(where, "the row ends before it", remedy)
            if None in values:
                where = f"{path}, row {begins}, column {header[-1]}"
                raise problem(where, "the row goes on after it", remedy)
            rows.append(Row(str(path), begins, values))
            begins = reader.line_num + 1
    except csv.Error as error:
        raise problem(f"{path}, row {begins}", f"no CSV: {error}", remedy) from None
    return rows


def read_whole(path: Path, remedy: str = REMEDY) -> str:
    """Read a file in UTF-8, its line ends as they stand.

    :raises BrokenTableError: the file cannot be read or is not UTF-8.
    """
    try:
        return (data := path.read_bytes()).decode("utf-8")
    except FileNotFoundError:
        raise problem(str(path), "no such file", remedy) from None
    except OSError as error:
        raise problem(str(path), f"cannot be read: {error.strerror}", remedy) from None
    except UnicodeDecodeError as error:
        row = data.count(b"\n", 0, error.start) + 1
        raise problem(f"{path}, row {row}", "not UTF-8", remedy) from None
