"""A report in full as HTML: each paragraph verbatim, and beside it what was read from it.

Everything that comes from a report is escaped. What is not the report's own word has the class
``added``; without it the text of a paragraph is the report's, letter by letter.
"""

from __future__ import annotations

from dataclasses import replace
from html import escape

from dashboard.local_words import span_words
from dashboard.panel import marked
from dashboard.reports.content_note import content_note
from dashboard.reports.links import EventLinks
from dashboard.reports.notes import notes_of
from dashboard.reports.passages import Paragraph, Passage, Piece, paragraphs_of, passages_of
from dashboard.scene import Scene

AT = "at"
"""The id of the sentence at which the reader is opened; the page's script scrolls to it."""


def reader_page(scene: Scene, report: str, text: str) -> str:
    """Give the text of ``report`` with its excerpts and the sentences left out marked.

    The sentence that holds the code point ``scene.view.at`` is the current one.
    """
    links = EventLinks(scene)
    passages = passages_of(scene.atlas, report)
    paragraphs = paragraphs_of(text, passages)
    note = content_note(scene.atlas, scene.strings)
    parts = [
        f"<p class='content-note'>{escape(note)}</p>" if note else "",
        _legend(scene, passages),
        *(_paragraph(scene, links, report, text, paragraph) for paragraph in paragraphs),
    ]
    return f"<article class='reader'>{_head(scene, report)}{''.join(parts)}</article>"


def _head(scene: Scene, report: str) -> str:
    known, strings = scene.atlas.reports[report], scene.strings
    if known.published:
        day = span_words(known.published, known.published, strings.locale)
    elif known.dated:
        day = strings("reader.dated", day=span_words(known.dated, known.dated, strings.locale))
    else:
        day = strings("reader.undated")
    covers = (
        strings("reader.covers", days=span_words(*known.window, strings.locale))
        if known.window
        else ""
    )
    line = " · ".join(escape(part) for part in (known.publisher, day, covers, report) if part)
    return f"<h3>{escape(known.title or report)}</h3><p class='meta'>{line}</p>"


def _legend(scene: Scene, passages: tuple[Passage, ...]) -> str:
    """Say what the marks of this report mean."""
    strings = scene.strings
    kinds = {telling.event.kind for passage in passages for telling in passage.tellings}
    items = [
        f"<li>{_sign(scene, kind.name)} {escape(kind.one)}</li>"
        for kind in scene.palette.kinds
        if kind.name in kinds
    ]
    if kinds:
        items += [
            f"<li><mark class='{name}'>{escape(strings(f'reader.{name}_words'))}</mark></li>"
            for name in ("place", "day", "kind")
        ]
    if any(passage.reason for passage in passages):
        items.append(f"<li><span class='left'>{escape(strings('reader.left_out'))}</span></li>")
    hint = strings("reader.hint") if kinds else strings("reader.no_event")
    return (
        f"<div class='legend'><p class='meta'>{escape(hint)}</p>"
        + (f"<ul>{''.join(items)}</ul>" if items else "")
        + "</div>"
    )


def _sign(scene: Scene, kind: str) -> str:
    return (
        f"<span class='sign' style='--kind:var(--kind-{kind})' aria-hidden='true'>"
        f"{scene.palette.kind(kind).sign}</span>"
    )


def _paragraph(
    scene: Scene, links: EventLinks, report: str, text: str, paragraph: Paragraph
) -> str:
    languages = scene.atlas.reports[report].languages
    code = paragraph.language or (languages[0] if len(languages) == 1 else "")
    lang = f" lang='{escape(code)}'" if code else ""
    pieces = "".join(_piece(scene, links, text, piece) for piece in paragraph.pieces)
    notes = notes_of(scene, links, paragraph.passages)
    return (
        f"<div class='paragraph'><p{lang} dir='auto' data-start='{paragraph.start}'>{pieces}</p>"
        f"{notes}</div>"
    )


def _piece(scene: Scene, links: EventLinks, text: str, piece: Piece) -> str:
    """Give one stretch of a paragraph; sign and number stand at the first one of a passage."""
    words, passage = text[piece.start : piece.end], piece.passage
    at = scene.view.at
    if passage is None:
        if at is None or not piece.start <= at < piece.end:
            return escape(words)
        before, behind = words[: at - piece.start], words[at - piece.start :]
        return f"{escape(before)}<span id='{AT}' data-at='{at}'></span>{escape(behind)}"
    is_at = at is not None and passage.start <= at < passage.end and piece.begins
    current = f" id='{AT}' data-at='{at}' aria-current='true'" if is_at else ""
    number = f"<sup class='added'>{passage.number}</sup>" if piece.begins else ""
    where = f"data-start='{piece.start}'{current}"
    if not passage.tellings:
        return f"<span class='left' {where}>{escape(words)}</span>{number}"
    signs = _signs(scene, passage) if piece.begins else ""
    return signs + _told(links, passage, words, where) + number


def _signs(scene: Scene, passage: Passage) -> str:
    kinds = dict.fromkeys(telling.event.kind for telling in passage.tellings)
    signs = "".join(_sign(scene, kind) for kind in kinds)
    return f"<span class='added signs'>{signs}</span>"


def _told(links: EventLinks, passage: Passage, words: str, where: str) -> str:
    """Give the words of a passage as a link to its first event that the filters let through.

    Its notes hold a link for each event, and these are the ones that the Tab key stops at.
    """
    link = links.to_passage(passage)
    excerpts = [telling.excerpt for telling in passage.tellings]
    whole = replace(
        excerpts[0],
        text=words,
        place="; ".join(dict.fromkeys(e.place for e in excerpts if e.place)),
        day="; ".join(dict.fromkeys(e.day for e in excerpts if e.day)),
        kind="; ".join(dict.fromkeys(e.kind for e in excerpts if e.kind)),
    )
    kind = passage.tellings[0].event.kind
    faint = "" if link.is_shown else " faint"
    return (
        f"<a class='go told{faint}' {where} href='{escape(link.address)}' tabindex='-1' "
        f"style='--kind:var(--kind-{kind})'>{marked(whole)}</a>"
    )
