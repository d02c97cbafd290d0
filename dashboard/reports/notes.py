"""What stands beside a paragraph of the reader: its events, why a sentence gave none, translations.

Each note begins with the number that stands behind its sentence.
"""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

from dashboard.left_out.reasons import reason_words
from dashboard.local_words import span_words
from dashboard.place_names import place_name
from dashboard.reports.counterparts import counterparts_of
from dashboard.reports.links import EventLinks
from dashboard.reports.passages import Passage
from dashboard.scene import Scene
from dashboard.tables import Event, Excerpt
from dashboard.view import sentence_link
from dashboard.wording import language_name


def notes_of(scene: Scene, links: EventLinks, passages: Sequence[Passage]) -> str:
    """Give the notes to ``passages``, empty where there are none."""
    if not passages:
        return ""
    notes = "".join(
        f"<li value='{p.number}'>{_told(scene, links, p) if p.tellings else _left(scene, p)}</li>"
        for p in passages
    )
    return f"<ol class='notes added'>{notes}</ol>"


def _left(scene: Scene, passage: Passage) -> str:
    words = scene.strings("reader.left_out_because", reason=reason_words(scene, passage.reason))
    return f"<p class='why'>{escape(words)}</p>"


def _told(scene: Scene, links: EventLinks, passage: Passage) -> str:
    """Give a line for each kind and span of days with its places, then the sentence's like."""
    groups: dict[tuple[object, ...], list[Event]] = {}
    for telling in passage.tellings:
        event = telling.event
        groups.setdefault((event.kind, event.status, event.first, event.last), []).append(event)
    lines = "".join(_events(scene, links, events) for events in groups.values())
    others = "".join(_counterpart(scene, passage, e) for e in counterparts_of(passage))
    return lines + others


def _events(scene: Scene, links: EventLinks, events: Sequence[Event]) -> str:
    strings, event = scene.strings, events[0]
    kind = scene.palette.kind(event.kind)
    days = span_words(event.first, event.last, strings.locale)
    if event.status != "happened":
        days = strings(f"reader.{event.status}", days=days)
    return (
        f"<p class='events'><span class='what'><span class='sign' aria-hidden='true' "
        f"style='--kind:var(--kind-{kind.name})'>{kind.sign}</span> {escape(kind.one)}</span> "
        f"<span class='when'>{escape(days)}</span> "
        f"<span class='where'>{', '.join(_place(scene, links, e) for e in events)}</span></p>"
    )


def _place(scene: Scene, links: EventLinks, event: Event) -> str:
    link = links.to_event(event)
    name = escape(place_name(scene.atlas.places[event.place], scene.strings))
    hidden = "" if link.is_shown else f" <small>{escape(scene.strings('reader.hidden'))}</small>"
    return f"<a class='go' href='{escape(link.address)}'>{name}</a>{hidden}"


def _counterpart(scene: Scene, passage: Passage, excerpt: Excerpt) -> str:
    """Give the sentence that says the same in another language, and the way to it."""
    strings = scene.strings
    language = language_name(excerpt.language, strings)
    here = excerpt.report == passage.tellings[0].excerpt.report
    where = strings("reader.in_this_report" if here else "reader.in_another_report")
    code = escape(excerpt.language)
    return (
        f"<figure><figcaption>{escape(strings('reader.in_language', language=language))} · "
        f"<a class='go' href='{escape(sentence_link(excerpt.report, excerpt.start))}'>"
        f"{escape(where)}</a></figcaption>"
        f"<blockquote lang='{code}' dir='auto'>{escape(excerpt.text)}</blockquote></figure>"
    )
