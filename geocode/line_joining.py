"""Lines that one paragraph was broken into: by a page of a PDF, or by who wrote a plain text.

A text whose lines break in the middle of sentences was wrapped by its writer; of any other, each
line is a paragraph.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

import regex

_FULL = 0.8
"""Share of the usual length from which a line is taken to be full."""

_ENDS = regex.compile(r"[.!?…:][\p{Pe}\p{Pf}\p{Pi}\"'”’]*$")

_ENTRY = regex.compile(r"\p{Ll}{3,} \d{1,2}[ .:–—-]+\p{Lu}")
"""How the entry of a chronology may open ("marzo 12 Sciopero ...")."""

_LEAST = 4
_SHARE = 0.25
"""Lines that follow another without an empty one between, and the share of them that begin small,
from which a text is wrapped. Of 120 reports from the web those that were not had at most 0.12."""

_LINE = re.compile(r"[^\r\n]+")

_BREAK = re.compile(r"[ \t]*(?:\r\n|\r|\n)[ \t]*")
"""One line end; two have an empty line between them."""


def usual_length(lines: Sequence[str]) -> int:
    """Give the length that nine of ten lines do not exceed, in code points."""
    lengths = sorted(len(line) for line in lines if line)
    return lengths[len(lengths) * 9 // 10] if lengths else 0


def goes_on(line: str, after: str, usual: int) -> bool:
    """Tell whether the line ``after`` goes on with the paragraph of ``line``.

    :param usual: the length of a full line, in code points.
    """
    is_full = len(line) >= _FULL * usual
    if not any(map(str.isalpha, line)) or (not is_full and _opens_entry(line, after)):
        return False
    if after[0].islower():
        return True
    if not is_full:
        return False
    return not _ENDS.search(line) or (after[0].isalpha() and len(after) >= _FULL * usual)


def _opens_entry(line: str, after: str) -> bool:
    """Tell the entry of a chronology, whose month may be written small, after a shorter line."""
    return _ENDS.search(line) is not None or _ENTRY.match(after) is not None


def paragraphs_in(text: str) -> list[tuple[int, str]]:
    """Give the paragraphs of ``text`` that hold something, as they stand, each with its offset."""
    lines = [m for m in _LINE.finditer(text) if not m[0].isspace()]
    wrapped = _is_wrapped(text, lines)
    usual = usual_length([m[0] for m in lines]) if wrapped else 0
    found: list[tuple[int, int]] = []
    for number, line in enumerate(lines):
        before = lines[number - 1] if number and wrapped else None
        if (
            before
            and _follows(text, before, line)
            and goes_on(before[0].strip(), line[0].lstrip(), usual)
        ):
            found[-1] = (found[-1][0], line.end())
        else:
            found.append(line.span())
    return [(start, text[start:end]) for start, end in found]


def _follows(text: str, before: re.Match[str], line: re.Match[str]) -> bool:
    return bool(_BREAK.fullmatch(text, before.end(), line.start()))


def _is_wrapped(text: str, lines: Sequence[re.Match[str]]) -> bool:
    following = [line for before, line in pairwise(lines) if _follows(text, before, line)]
    small = sum(line[0].lstrip()[0].islower() for line in following)
    return len(following) >= _LEAST and small >= _SHARE * len(following)
