"""The panel beside the map as HTML: a place with its events and their excerpts.

Everything that comes from a report is escaped.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from html import escape

from dashboard.collection import home_country
from dashboard.place_names import place_name
from dashboard.reports.content_note import tells_of_killing
from dashboard.scene import Scene
from dashboard.tables import Event, Excerpt
from dashboard.timeline import shown
from dashboard.view import SO_FAR, link_to, sentence_link
from dashboard.wording import (
    date_precision,
    days_of,
    language_name,
    place_line,
    place_precision,
    source,
)


def place_panel(scene: Scene) -> str:
    """Give the panel of the chosen place: its events up to the day, what is announced, what came
    before, and how many more there are."""
    atlas, strings, view = scene.atlas, scene.strings, scene.view
    place = atlas.places[view.place]
    home = home_country(atlas.reports.values())
    everything = [e for e in atlas.events if e.place == place.id]
    mine = [e for e in scene.events if e.place == place.id]
    so_far = shown(atlas, mine, replace(view, mode=SO_FAR))
    happened = sorted((e for e in so_far if e.status == "happened"), key=lambda e: e.last)[::-1]
    announced = [e for e in so_far if e.status == "announced"]
    before = [e for e in mine if e.status == "background"]
    line = place_line(place, spellings(everything), len(happened), home, strings)
    parts = [
        f"<p class='back'><a class='go' href='{link_to(place='')}'>"
        f"{escape(strings('panel.all_places'))}</a></p>",
        f"<h2>{escape(place_name(place, strings))}</h2>",
        f"<p class='meta'>{escape(line)}</p>",
    ]
    if tells_of_killing([*happened, *announced, *before]):
        parts.append(f"<p class='note'>{escape(strings('reader.content_note'))}</p>")
    parts += [event_article(scene, event) for event in happened]
    if announced:
        parts.append(f"<h3>{escape(strings('panel.announced'))}</h3>")
        parts += [event_article(scene, event) for event in announced]
    later = sum(e.status == "happened" and e.first > view.day for e in mine)
    if not happened and not announced:
        parts.append(f"<p class='hint'>{escape(strings('panel.nothing'))}</p>")
    for key, number in (("later", later), ("filtered", len(everything) - len(mine))):
        if number:
            parts.append(f"<p class='hint'>{escape(strings(f'panel.{key}', n=number))}</p>")
    if before:
        parts.append(f"<h3>{escape(strings('panel.before'))}</h3>")
        parts += [event_article(scene, event) for event in before]
    return (
        f"<div class='panel' id='panel' role='region' data-place='{escape(place.id)}' "
        f"aria-label='{escape(strings('file.place'))}'>{''.join(parts)}</div>"
    )


def spellings(events: Sequence[Event]) -> tuple[str, ...]:
    """Give the words that the reports have for the place of these events."""
    return tuple(
        dict.fromkeys(
            word
            for event in events
            for excerpt in event.excerpts
            if not excerpt.place_rule.startswith("correction")
            for word in excerpt.place.split("; ")
            if word
        )
    )


def event_article(scene: Scene, event: Event, with_reader: bool = True) -> str:
    """Give one event with its excerpts, who, what for and how many.

    :param with_reader: whether there are the reports to read on in.
    """
    kind, strings = scene.palette.kind(event.kind), scene.strings
    details = "".join(
        f"<p class='detail'><b>{escape(strings(f'panel.{label}'))}</b> {escape(value)}</p>"
        for label, value in (
            ("who", event.actors),
            ("demands", event.demands),
            ("how_many", event.quantities),
        )
        if value
    )
    excerpts = "".join(_excerpt(scene, event, e, with_reader) for e in event.excerpts)
    return (
        f"<article class='event {event.status}' data-event='{escape(event.id)}' "
        f"style='--kind:{kind.colour}'>"
        f"<header><span class='sign' aria-hidden='true'>{kind.sign}</span> <span class='what'>"
        f"{escape(kind.one)}</span> <span class='when'>{escape(days_of(event, strings))}</span>"
        f"</header>{excerpts}{details}"
        "</article>"
    )


def _excerpt(scene: Scene, event: Event, excerpt: Excerpt, with_reader: bool) -> str:
    atlas, strings = scene.atlas, scene.strings
    about = [
        source(atlas.reports[excerpt.report], language_name(excerpt.language, strings), strings),
        place_precision(atlas.places[event.place], excerpt, strings),
        date_precision(event, excerpt, strings),
    ]
    if len({e.report for e in event.excerpts}) == 1:
        about.append(strings("panel.single"))
    words = escape(" · ".join(about))
    if with_reader:
        there = sentence_link(excerpt.report, excerpt.start)
        words += f" · <a class='go' href='{escape(there)}'>{escape(strings('panel.read'))}</a>"
    return (
        f"<blockquote lang='{escape(excerpt.language)}' dir='auto'>{marked(excerpt)}</blockquote>"
        f"<p class='source'>{words}</p>"
    )


def marked(excerpt: Excerpt) -> str:
    """Give the excerpt with the words for place, day and kind marked, all of it escaped."""
    spans: list[tuple[int, int, str]] = []
    for name, words in (("day", excerpt.day), ("place", excerpt.place), ("kind", excerpt.kind)):
        for word in words.split("; "):
            start = _find(excerpt.text, word, spans) if word else -1
            if start >= 0:
                spans.append((start, start + len(word), name))
    parts = []
    at = 0
    for start, end, name in sorted(spans):
        parts.append(escape(excerpt.text[at:start]))
        parts.append(f"<mark class='{name}'>{escape(excerpt.text[start:end])}</mark>")
        at = end
    return "".join([*parts, escape(excerpt.text[at:])])


def _find(text: str, word: str, taken: list[tuple[int, int, str]]) -> int:
    """Find the first whole occurrence of ``word`` that overlaps no mark, -1 if there is none."""
    start = text.find(word)
    while start >= 0:
        end = start + len(word)
        whole = (start == 0 or not text[start - 1].isalnum()) and (
            end == len(text) or not text[end].isalnum()
        )
        if whole and all(end <= a or b <= start for a, b, _ in taken):
            return start
        start = text.find(word, start + 1)
    return -1
