"""The text of an HTML page: its article, without menus, adverts and comments.

Where a page's article stands is trafilatura's to say. It leaves out short lines and headings, and
so the days and places that stand in them: the part of the page that it names is read whole.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import groupby
from typing import TYPE_CHECKING

import regex

if TYPE_CHECKING:
    from lxml.html import HtmlElement

ENCODING_NAMED = re.compile(
    rb"""<(?:meta[^>]*?\bcharset|\?xml[^>]*?\bencoding)\s*=\s*["']?([\w-]+)"""
)
"""The encoding that a page says it is in."""

_NEARLY_ALL = 0.9
"""Share of the article's letters that its part of the page holds, and of the page's letters from
which leaving out the rest needs no note."""

_BLOCK = re.compile(
    "h[1-6]|p|div|br|hr|pre|address|article|aside|blockquote|body|caption|d[dlt]|fig(ure|caption)|"
    "footer|form|header|html|li|main|nav|ol|option|ul|section|select|table|t[dhr]"
)
_UNSEEN = frozenset(("title", "script", "style", "noscript", "template", "textarea", "svg"))
_BESIDE = frozenset(("nav", "aside", "footer", "form", "button", "select"))
_COMMENTS = re.compile(r"\bcomments?\b|\bdisqus")
_HEADING = re.compile("h[1-6]")

_XML_DECLARATION = re.compile(r"\s*<\?xml[^>]*>")
_NOT_IN_A_PAGE = re.compile(r"[\x00-\x08\x0b\x0e-\x1f\ufffe\uffff]")
_WRAPPED = re.compile(r"[ \t\r\n\f]+")
_WORD = regex.compile(r"[\p{L}\p{Nd}]")


@dataclass(frozen=True)
class _Piece:
    """Text of an element, outside its children; ``linked`` within a link."""

    element: HtmlElement
    text: str
    linked: bool


@dataclass(frozen=True)
class _Line:
    """What a page shows as one line or paragraph, and the element in which it begins."""

    element: HtmlElement
    text: str
    linked: bool


def read_page(page: str) -> tuple[str, tuple[str, ...]]:
    """Give a page's article, and a note where that is not nearly all that the page shows.

    Each paragraph, heading, item and cell of a table is a line. Where no article can be told from
    the rest the page is read whole.
    """
    tree = _tree(page)
    lines = list(_lines(tree))
    whole = "\n".join(line.text for line in lines)
    article = _article(tree, lines)
    if not article:
        return whole, ("holds no article that could be told: all of the page is read",)
    if len(article) < _NEARLY_ALL * len(whole):
        return article, (
            f"is a page of {len(whole)} characters, {len(article)} of them its article",
        )
    return article, ()


def _tree(page: str) -> HtmlElement:
    from lxml import html

    # The parser wants no encoding named in what is decoded, and an empty page is an error to it.
    page = _NOT_IN_A_PAGE.sub("", _XML_DECLARATION.sub("", page, count=1))
    return html.document_fromstring(page + " <p></p>")


def _article(tree: HtmlElement, lines: list[_Line]) -> str:
    import trafilatura

    extracted = trafilatura.extract(tree, include_comments=False, favor_recall=True) or ""
    letters = _letters(extracted)
    known = {line.text for line in lines if _letters(line.text) in letters}
    held: Counter[HtmlElement] = Counter()
    for line in lines:
        if line.text in known:
            for element in _outwards(line.element):
                held[element] += len(line.text)
    if not held:
        return ""
    part = tree
    while inner := [e for e in part if held[e] >= _NEARLY_ALL * held[tree]]:
        part = inner[0]
    return "\n".join(
        line.text
        for line in lines
        if part in _outwards(line.element)
        and (line.text in known or _is_of_the_article(line, part))
    )


def _is_of_the_article(line: _Line, part: HtmlElement) -> bool:
    """Tell a line of the article that was passed over from a menu, a form or a comment in it."""
    for element in _outwards(line.element):
        if element is part:
            break
        names = f"{element.get('class', '')} {element.get('id', '')}".casefold()
        if element.tag in _BESIDE or _COMMENTS.search(names):
            return False
    return not line.linked or any(
        _HEADING.fullmatch(element.tag) for element in _outwards(line.element)
    )


def _outwards(element: HtmlElement) -> Iterator[HtmlElement]:
    yield element
    yield from element.iterancestors()


def _letters(text: str) -> str:
    return "".join(_WORD.findall(text))


def _lines(tree: HtmlElement) -> Iterator[_Line]:
    for _, group in groupby(_pieces(tree, False), key=lambda piece: piece is None):
        pieces = [piece for piece in group if piece]
        text = _WRAPPED.sub(" ", "".join(piece.text for piece in pieces)).strip()
        words = [piece for piece in pieces if _WORD.search(piece.text)]
        if words:
            yield _Line(words[0].element, text, all(piece.linked for piece in words))


def _pieces(element: HtmlElement, linked: bool) -> Iterator[_Piece | None]:
    """Give the text of an element piece by piece, None where a line begins or ends."""
    if not isinstance(element.tag, str) or element.tag in _UNSEEN:
        return
    linked = linked or element.tag == "a"
    is_block = _BLOCK.fullmatch(element.tag)
    if is_block:
        yield None
    if element.text:
        yield _Piece(element, element.text, linked)
    for child in element:
        yield from _pieces(child, linked)
        if child.tail:
            yield _Piece(element, child.tail, linked)
    if is_block:
        yield None
