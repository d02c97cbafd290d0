"""The text of an HTML page: its article, without menus, adverts and comments.

Which part of a page is its article is trafilatura's to say.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

import regex

if TYPE_CHECKING:
    from lxml.html import HtmlElement


ENCODING_NAMED = re.compile(
    rb"""<(?:meta[^>]*?\bcharset|\?xml[^>]*?\bencoding)\s*=\s*["']?([\w-]+)"""
)
"""The encoding that a page says it is in."""

_NEARLY_ALL = 0.9

_INLINE = (
    *("abbr", "b", "bdi", "bdo", "cite", "del", "dfn", "em", "font", "i", "ins", "mark", "q", "s"),
    *("small", "span", "strong", "sub", "sup", "time", "tt", "u", "var", "wbr"),
)
_BLOCK = re.compile(
    "h[1-6]|p|div|br|hr|pre|address|article|aside|blockquote|body|caption|d[dlt]|fig(ure|caption)|"
    "footer|form|header|li|main|nav|ol|ul|section|table|t[dhr]"
)
_UNSEEN = frozenset(("title", "script", "style", "noscript", "template"))
_XML_DECLARATION = re.compile(r"\s*<\?xml[^>]*>")
_NOT_IN_A_PAGE = re.compile(r"[\x00-\x08\x0b\x0e-\x1f\ufffe\uffff]")
_WRAPPED = re.compile(r"[ \t\r\n\f]+")
_RULE = re.compile(r"[|\s:-]+")
_WORD = regex.compile(r"[\p{L}\p{Nd}]")


def read_page(page: str) -> tuple[str, tuple[str, ...]]:
    """Give a page's article, and a note where that is not all that the page shows.

    Where no article can be told from the rest the page is read whole. Each paragraph, heading,
    item and row of a table is a line.
    """
    article, whole = _article(page), _whole(page)
    if not article:
        return whole, ("holds no article that could be told: all of the page is read",)
    if len(article) < _NEARLY_ALL * len(whole):
        return article, (
            f"is a page of {len(whole)} characters, {len(article)} of them its article",
        )
    return article, ()


def _article(page: str) -> str:
    import trafilatura

    tree = _tree(page)
    _flatten(tree)
    article = trafilatura.extract(tree, include_comments=False, favor_recall=True) or ""
    lines = (line for line in article.split("\n") if not _RULE.fullmatch(line))
    return "\n".join(line.removeprefix("- ").strip("| ") for line in lines)


def _whole(page: str) -> str:
    text = "".join(_shown(_tree(page)))
    return "\n".join(line.strip() for line in text.split("\n") if line.strip())


def _tree(page: str) -> HtmlElement:
    from lxml import html

    # The parser wants no encoding named in what is decoded, and an empty page is an error to it.
    page = _NOT_IN_A_PAGE.sub("", _XML_DECLARATION.sub("", page, count=1))
    return html.document_fromstring(page + " <p></p>")


def _flatten(tree: HtmlElement) -> None:
    """Take away what would cut a sentence in two: wrapped lines, and marks within a sentence.

    A link that stands among words is part of a sentence; by the others menus are known.
    """
    from lxml import etree

    for element in tree.iter():
        if element.tag != "pre" and element.text:
            element.text = _WRAPPED.sub(" ", element.text)
        if element.tail:
            element.tail = _WRAPPED.sub(" ", element.tail)
    etree.strip_tags(tree, *_INLINE)
    for block in {link.getparent() for link in tree.iter("a")} - {None}:
        if any(_WORD.search(text or "") for text in (block.text, *(each.tail for each in block))):
            for link in block.findall("a"):
                link.drop_tag()


def _shown(element: HtmlElement) -> Iterator[str]:
    if isinstance(element.tag, str) and element.tag not in _UNSEEN:
        edge = "\n" if _BLOCK.fullmatch(element.tag) else ""
        yield edge + _WRAPPED.sub(" ", element.text or "")
        for child in element:
            yield from _shown(child)
            yield _WRAPPED.sub(" ", child.tail or "")
        yield edge
