"""The text layer of a PDF, its lines joined to paragraphs.

A page holds lines, not paragraphs. A line goes on in the next one where that begins with a small
letter, or where the line is full: nearly as long as most. A full line that ends a sentence goes on
only in another full line, and in none that begins with a number or a sign.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

import regex

from geocode.line_joining import goes_on, usual_length

_BROKEN_WORD = regex.compile(r"\p{L}[-\u00ad]$")
_LIGATURES = str.maketrans(
    {"ﬀ": "ff", "ﬁ": "fi", "ﬂ": "fl", "ﬃ": "ffi", "ﬄ": "ffl", "ﬅ": "st", "ﬆ": "st"}
)


def read_pdf(path: Path) -> str:
    """Give the text layer of a PDF, "" where it has none.

    :raises ValueError: the file asks for a password.
    """
    from pypdf import PdfReader

    reader = PdfReader(path)
    if reader.is_encrypted and not reader.decrypt(""):
        raise ValueError("it asks for a password")
    return join_lines([page.extract_text().translate(_LIGATURES) for page in reader.pages])


def join_lines(pages: Sequence[str]) -> str:
    """Give the paragraphs of ``pages``, one a line; a page's own number at its edge is left out."""
    lines = [
        line for number, page in enumerate(pages, start=1) for line in _without_number(page, number)
    ]
    return "\n".join(_paragraphs(lines, usual_length(lines)))


def _without_number(page: str, number: int) -> list[str]:
    lines = [line.strip() for line in page.split("\n")]
    while lines and not lines[-1]:
        lines.pop()
    for edge in (0, -1):
        if lines and lines[edge].strip("-–— ") == str(number):
            lines.pop(edge)
    return lines


def _paragraphs(lines: Sequence[str], usual: int) -> Iterator[str]:
    paragraph = before = ""
    for line in lines:
        if paragraph and line and goes_on(before, line, usual):
            paragraph = _joined(paragraph, line)
        else:
            if paragraph:
                yield paragraph
            paragraph = line
        before = line
    if paragraph:
        yield paragraph


def _joined(paragraph: str, line: str) -> str:
    if not _BROKEN_WORD.search(paragraph):
        return f"{paragraph} {line}"
    return (paragraph[:-1] if line[0].islower() else paragraph) + line
