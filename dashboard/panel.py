"""The panel beside the map as HTML: a place with its events, or the day's events.

Everything that comes from a report is escaped.
"""

from __future__ import annotations

from datetime import date
from html import escape

from dashboard.palette import Palette
from dashboard.tables import Atlas, Event, Excerpt
from dashboard.timeline import SO_FAR, THIS_DAY, shown
from dashboard.wording import (
    country_abroad,
    date_precision,
    days_of,
    home_country,
    language_name,
    place_line,
    place_precision,
    source,
)


def place_panel(
    atlas: Atlas, palette: Palette, place_id: str, day: date, hidden: frozenset[str]
) -> str:
    """Give the panel of a place: its events up to ``day``, what is announced, what came before."""
    place = atlas.places[place_id]
    home = home_country(atlas.reports.values())
    mine = [e for e in atlas.events if e.place == place_id]
    so_far = [e for e in shown(atlas, day, SO_FAR, hidden) if e.place == place_id]
    happened = sorted((e for e in so_far if e.status == "happened"), key=lambda e: e.last)[::-1]
    announced = [e for e in so_far if e.status == "announced"]
    before = [e for e in mine if e.status == "background" and e.kind not in hidden]
    spellings = tuple(
        dict.fromkeys(
            word
            for event in mine
            for excerpt in event.excerpts
            if not excerpt.place_rule.startswith("correction")
            for word in excerpt.place.split("; ")
            if word
        )
    )
    parts = [
        f"<h2>{escape(place.name)}</h2>",
        f"<p class='meta'>{escape(place_line(place, spellings, len(happened), home))}</p>",
        *(_event(atlas, palette, event) for event in happened),
    ]
    if announced:
        parts += ["<h3>Announced</h3>", *(_event(atlas, palette, e) for e in announced)]
    later = sum(e.status == "happened" and e.first > day and e.kind not in hidden for e in mine)
    if not happened and not announced:
        parts.append("<p class='hint'>Nothing is reported here up to this day.</p>")
    if later:
        parts.append(
            f"<p class='hint'>{later} more {'event' if later == 1 else 'events'} on later days.</p>"
        )
    if before:
        parts += ["<h3>Before</h3>", *(_event(atlas, palette, e) for e in before)]
    return _panel(parts)


def day_panel(
    atlas: Atlas, palette: Palette, day: date, covered: bool, hidden: frozenset[str]
) -> str:
    """Give the panel without a chosen place: what to do, and the day's events by kind."""
    events = shown(atlas, day, THIS_DAY, hidden)
    home = home_country(atlas.reports.values())
    parts = [
        "<h2>On this day</h2>",
        "<p class='meta'>Drag the slider to see the days pass. Choose a place on the map, or from "
        "the list above, to read the sentences that say so.</p>",
    ]
    if not covered:
        parts.append("<p class='hint'>No report in this collection covers this day.</p>")
    for kind in palette.kinds:
        mine = [e for e in events if e.kind == kind.name]
        if not mine:
            continue
        rows = ", ".join(
            f"<span class='where'>{escape(atlas.places[e.place].name)}</span>"
            + (f" <small>{escape(aside)}</small>" if (aside := _aside(atlas, e, day, home)) else "")
            for e in sorted(mine, key=lambda e: (e.first != day, atlas.places[e.place].name))
        )
        parts.append(
            f"<section class='kind'><h3><span class='sign' style='color:{kind.colour}'>{kind.sign}"
            f"</span> {escape(kind.label)} <span class='count'>{len(mine)}</span></h3>"
            f"<p class='where'>{rows}</p></section>"
        )
    return _panel(parts)


def _panel(parts: list[str]) -> str:
    return f"<div class='panel' id='panel'>{''.join(parts)}</div>"


def _aside(atlas: Atlas, event: Event, day: date, home: str) -> str:
    """Say where a place abroad lies, and the days of what was not on ``day`` alone."""
    days = "" if event.first == event.last == day else _days_short(event)
    country = country_abroad(atlas.places[event.place], home) if home else ""
    return ", ".join(part for part in (country, days) if part)


def _days_short(event: Event) -> str:
    words = days_of(event)
    if event.status == "announced":
        return f"announced for {words}"
    return words


def _event(atlas: Atlas, palette: Palette, event: Event) -> str:
    kind = palette.kind(event.kind)
    details = "".join(
        f"<p class='detail'><b>{label}</b> {escape(value)}</p>"
        for label, value in (
            ("Who", event.actors),
            ("Demands", event.demands),
            ("How many", event.quantities),
        )
        if value
    )
    return (
        f"<article class='event {event.status}' data-event='{escape(event.id)}' "
        f"style='--kind:{kind.colour}'>"
        f"<header><span class='sign'>{kind.sign}</span> <span class='what'>{escape(kind.one)}"
        f"</span> <span class='when'>{escape(days_of(event))}</span></header>"
        f"{''.join(_excerpt(atlas, event, excerpt) for excerpt in event.excerpts)}{details}"
        "</article>"
    )


def _excerpt(atlas: Atlas, event: Event, excerpt: Excerpt) -> str:
    about = " · ".join(
        (
            source(atlas.reports[excerpt.report], language_name(excerpt.language)),
            place_precision(atlas.places[event.place], excerpt),
            date_precision(event, excerpt),
        )
    )
    single = "" if len({e.report for e in event.excerpts}) > 1 else " · single source"
    return (
        f"<blockquote lang='{escape(excerpt.language)}' dir='auto'>{marked(excerpt)}</blockquote>"
        f"<p class='source'>{escape(about)}{single}</p>"
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
