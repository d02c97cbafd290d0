"""The text of a report, whatever file it comes in.

Offsets count the code points of this text: for a plain text file the file as it stands, for the
others what is taken from it here. Paragraphs and headings are lines of their own.
"""

from __future__ import annotations

import logging
import re
import stat
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from geocode.decoding import Decoded, NotTextError, decode, without_surrogates
from geocode.errors import ReportError, file_errors
from geocode.html_page import ENCODING_NAMED, read_page
from geocode.pdf import read_pdf

if TYPE_CHECKING:
    from markdown_it.token import Token

LARGEST = 20_000_000
"""Bytes of a text file, and code points of any report. More takes longer than anyone waits for."""

_SAVE = "Save the report as a text file in UTF-8."
_TAG = re.compile(r"<!--.*?-->|<[^>]*>", re.DOTALL)


@dataclass(frozen=True)
class Document:
    """The text of a report, and what had to be worked out to read it."""

    text: str
    notes: tuple[str, ...] = ()


def read_document(path: Path) -> Document:
    """Read the report in ``path``; the end of its name tells its format, see ``FORMATS``.

    :raises ReportError: the file cannot be read, is too large, or holds no text.
    """
    form = FORMATS.get(path.suffix.lower())
    if form is None:
        raise ReportError(
            str(path),
            f"{path.suffix or 'a name without an ending'} is no format that is read",
            f"Save the report as one of {', '.join(FORMATS)}, or take the file away.",
        )
    with file_errors(path, ReportError, _SAVE):
        known = path.stat()
        if not stat.S_ISREG(known.st_mode):
            what = "is a directory" if stat.S_ISDIR(known.st_mode) else "is no file"
            raise ReportError(str(path), what, _SAVE)
        if form in _AS_TEXT and known.st_size > LARGEST:
            raise _too_large(path, f"{known.st_size / 1e6:.0f} MB")
        document = form(path)
    if len(document.text) > LARGEST:
        raise _too_large(path, f"{len(document.text) / 1e6:.0f} million characters")
    if not document.text.strip():
        raise ReportError(
            str(path), "holds no text", "Put the report's text into it, or take the file away."
        )
    return document


def _too_large(path: Path, size: str) -> ReportError:
    return ReportError(
        str(path),
        f"is too large: {size}, and {LARGEST / 1e6:.0f} million are read",
        "Split it into several reports.",
    )


def _decoded(path: Path, *, may_declare: bool = False) -> tuple[str, tuple[str, ...]]:
    """Give the text of a file and a note on its encoding where that had to be found."""
    data = path.read_bytes()
    if not may_declare and data.startswith(b"%PDF-"):
        raise ReportError(str(path), "is a PDF, not text", "Give it a name that ends in .pdf.")
    declared = ENCODING_NAMED.search(data, 0, 2048) if may_declare else None
    try:
        found = decode(data, declared[1].decode("ascii") if declared else "")
    except NotTextError as problem:
        raise ReportError(str(path), str(problem), _SAVE) from problem
    return found.text, _notes(found)


def _notes(found: Decoded) -> tuple[str, ...]:
    notes = []
    if found.encoding != "utf-8":
        notes.append(f"read as {found.encoding}; if letters are wrong, save it in UTF-8")
    if found.replaced:
        notes.append(f"has broken characters, read as \N{REPLACEMENT CHARACTER}: {found.replaced}")
    return tuple(notes)


def _plain(path: Path) -> Document:
    return Document(*_decoded(path))


def _markdown(path: Path) -> Document:
    """Read Markdown: its words without its marks, each heading, item and paragraph one line."""
    from markdown_it import MarkdownIt

    text, notes = _decoded(path)
    tokens = MarkdownIt("commonmark", {"maxNesting": 100}).enable("table").parse(text)
    lines: list[str] = []
    number = ""
    for token in tokens:
        if token.type == "list_item_open" and token.info:  # "4." may be a day: it stays
            number = f"{token.info}{token.markup} "
        elif token.type == "inline":
            lines.append(number + "".join(map(_words, token.children or ())))
            number = ""
        elif token.type in ("fence", "code_block"):
            lines.append(token.content)
        elif token.type == "html_block":
            lines.append(_TAG.sub("", token.content))
    return Document("\n".join(lines), notes)


def _words(token: Token) -> str:
    if token.type == "softbreak":
        return " "
    if token.type == "hardbreak":
        return "\n"
    return "" if token.type == "html_inline" else token.content


def _html(path: Path) -> Document:
    """Read a page's article."""
    page, notes = _decoded(path, may_declare=True)
    with _foreign(path, "HTML"):
        text, more = read_page(page)
    return Document(text, notes + more)


def _docx(path: Path) -> Document:
    """Read the paragraphs of a Word file in their order, those of tables and text boxes too.

    Headers, footers, notes and what a tracked change deletes are not part of the text.
    """
    import docx

    with _foreign(path, "Word document (.docx)"):
        body = docx.Document(str(path)).element.body
        lines = []
        for paragraph in body.iter(_W + "p"):
            runs = paragraph.xpath(
                ".//w:r[not(ancestor::w:del or ancestor::w:moveFrom)]"
                "[not(ancestor::*[local-name()='Fallback'])]"
            )
            lines.append(
                "".join(run.text for run in runs if next(run.iterancestors(_W + "p")) is paragraph)
            )
    return Document("\n".join(lines))


_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"


def _pdf(path: Path) -> Document:
    with _foreign(path, "PDF"):
        text = without_surrogates(read_pdf(path))
    if not text.strip():
        raise ReportError(
            str(path),
            "has no text layer: its pages are pictures",
            "Recognise its text (OCR) and save that, as PDF or as .txt.",
        )
    return Document(text)


@contextmanager
def _foreign(path: Path, what: str) -> Iterator[None]:
    """Turn whatever a library raises over a broken file into an error that names the file."""
    logging.getLogger("pypdf").setLevel(logging.CRITICAL)  # what matters is raised, and told below
    logging.getLogger("trafilatura").setLevel(logging.CRITICAL)
    try:
        yield
    except (ReportError, OSError):
        raise
    except Exception as error:  # the libraries promise no class of their own for a broken file
        said = " ".join(str(error).split()) or type(error).__name__
        raise ReportError(str(path), f"is no {what} that can be read ({said})", _SAVE) from error


FORMATS: dict[str, Callable[[Path], Document]] = {
    ".txt": _plain,
    ".md": _markdown,
    ".html": _html,
    ".htm": _html,
    ".docx": _docx,
    ".pdf": _pdf,
}
"""Ends of file names, in small letters, and what reads each."""

_AS_TEXT = (_plain, _markdown, _html)
