"""What can go wrong with the files that the project reads.

Every message names the file, the row or line where there is one, what is wrong, and the remedy.
"""


class AtlasError(Exception):
    """Base of the errors that a user of the project can put right."""

    def __init__(self, file: str, problem: str, remedy: str, *, line: int | None = None) -> None:
        where = file if line is None else f"{file}, line {line}"
        super().__init__(f"{where}: {problem}. {remedy}")
        self.file = file
        self.line = line
        self.problem = problem
        self.remedy = remedy


class ReportError(AtlasError):
    """A report or the manifest of reports cannot be read."""


class GazetteerError(AtlasError):
    """The gazetteer or a table of place knowledge is missing or broken."""


class LanguageError(AtlasError):
    """A language file is missing a part or holds a pattern that does not compile."""


class TableError(AtlasError):
    """A table of events, excerpts or corrections is missing or broken."""
