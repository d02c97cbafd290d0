"""What can go wrong with the files that the project reads.

Every message names the file, the row or line where there is one, what is wrong, and the remedy.
"""

from __future__ import annotations

import csv
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path


class AtlasError(Exception):
    """Base of the errors that a user of the project can put right."""

    def __init__(self, file: str, problem: str, remedy: str, *, line: int | None = None) -> None:
        where = file if line is None else f"{file}, line {line}"
        super().__init__(f"{where}: {problem}. {remedy}")
        self.file = file
        self.line = line
        self.problem = problem
        self.remedy = remedy

    def __reduce__(self) -> tuple[object, ...]:
        """Let one process hand it to another."""
        return _again, (type(self), self.file, self.problem, self.remedy, self.line)


def _again(
    error: type[AtlasError], file: str, problem: str, remedy: str, line: int | None
) -> AtlasError:
    return error(file, problem, remedy, line=line)


class ReportError(AtlasError):
    """A report or the manifest of reports cannot be read."""


class GazetteerError(AtlasError):
    """The gazetteer or a table of place knowledge is missing or broken."""


class LanguageError(AtlasError):
    """A language file is missing a part or holds a pattern that does not compile."""


class TableError(AtlasError):
    """A table of events, excerpts or corrections is missing or broken."""


@contextmanager
def file_errors(path: Path, error: type[AtlasError], remedy: str) -> Iterator[None]:
    """Raise ``error`` for what the system, UTF-8 or CSV object to while ``path`` is at hand.

    :param path: named where what went wrong does not tell the file itself.
    """
    try:
        yield
    except OSError as problem:
        file = problem.filename2 or problem.filename or path
        raise error(str(file), problem.strerror or str(problem), remedy) from problem
    except UnicodeDecodeError as problem:
        raise error(str(path), f"not UTF-8 at byte {problem.start}", remedy) from problem
    except csv.Error as problem:
        raise error(str(path), f"no CSV: {problem}", remedy) from problem
