"""The page about the page as HTML: codebook, rules, corrections, coverage, licences, versions."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from html import escape

from dashboard.about import figures
from dashboard.about.hand_corrections import HandCorrection
from dashboard.about.rule_families import DATE_RULES, PLACE_RULES, date_families, place_families
from dashboard.local_words import span_words
from dashboard.place_names import place_name
from dashboard.reports.links import report_link
from dashboard.scene import Scene
from dashboard.spread.order import runs
from dashboard.take.event_fields import data_version
from dashboard.view import link_to

LICENCES = ("code", "natural_earth", "geonames", "cldr", "leaflet")
"""What is named with its licence; the reports are named by their publishers."""

STEPS = ("read", "place", "day", "kind", "event", "left_out")
"""How an event came to be, in this order."""


def about_page(scene: Scene, corrections: Sequence[HandCorrection]) -> str:
    """Give the whole page.

    :param corrections: those of the collection's reports.
    """
    sections = (
        ("how", _how(scene)),
        ("codebook", _codebook(scene)),
        ("sources", _sources(scene)),
        ("coverage", _coverage(scene)),
        ("corrections", _corrections(scene, corrections)),
        ("licences", _licences(scene)),
        ("versions", _versions(scene)),
    )
    body = "".join(
        f"<section><h3>{_words(scene, f'about.{name}')}</h3>{content}</section>"
        for name, content in sections
    )
    return f"<div class='about'><h2>{_words(scene, 'about.title')}</h2>{body}</div>"


def _words(scene: Scene, key: str, **values: object) -> str:
    return escape(scene.strings(key, **values))


def _paragraph(words: str) -> str:
    return f"<p>{words}</p>"


def _how(scene: Scene) -> str:
    steps = "".join(f"<li>{_words(scene, f'about.step_{step}')}</li>" for step in STEPS)
    excerpts = [excerpt for event in scene.atlas.events for excerpt in event.excerpts]
    counted = _words(scene, "about.rules", n=len(excerpts))
    places = _rules(scene, "place_rule", (*PLACE_RULES, "other"), place_families(excerpts))
    days = _rules(
        scene, "date_rule", ("stated", "worked_out", *DATE_RULES), date_families(excerpts)
    )
    return f"<ol>{steps}</ol><p>{counted}</p><div class='pair'>{places}{days}</div>"


def _rules(scene: Scene, name: str, order: Iterable[str], counts: Counter[str]) -> str:
    rows = [(_words(scene, f"about.{name}.{rule}"), counts[rule]) for rule in order if counts[rule]]
    return _table(scene, f"about.{name}", sorted(rows, key=lambda row: -row[1]))


def _table(scene: Scene, caption: str, rows: Iterable[tuple[str, int]]) -> str:
    body = "".join(f"<tr><th scope='row'>{words}</th><td>{n}</td></tr>" for words, n in rows)
    return f"<table><caption>{_words(scene, caption)}</caption><tbody>{body}</tbody></table>"


def _codebook(scene: Scene) -> str:
    counts = figures.coded(scene.atlas)
    groups = []
    for group, values in figures.CODEBOOK.items():
        rows = "".join(_code(scene, group, value, counts[group][value]) for value in values)
        groups.append(
            f"<table><caption>{_words(scene, f'codebook.{group}')}</caption><tbody>{rows}</tbody>"
            "</table>"
        )
    return _paragraph(_words(scene, "codebook.intro")) + "".join(groups)


def _code(scene: Scene, group: str, value: str, count: int) -> str:
    if group == "kind":
        kind = scene.palette.kind(value)
        name = (
            f"<span class='sign' aria-hidden='true' style='--kind:var(--kind-{value})'>"
            f"{kind.sign}</span> {escape(kind.one)}"
        )
    else:
        name = _words(scene, f"codebook.{group}.{value}")
    means = _words(scene, f"codebook.{group}.{value}.means")
    events = _words(scene, "count.events", n=count)
    return f"<tr><th scope='row'>{name}</th><td>{means}</td><td class='n'>{events}</td></tr>"


def _sources(scene: Scene) -> str:
    total, single = len(scene.atlas.events), figures.single_source(scene.atlas)
    key = "about.single_all" if single == total else "about.single"
    return _paragraph(_words(scene, key, n=total, single=single))


def _coverage(scene: Scene) -> str:
    strings = scene.strings
    rows = "".join(
        f"<tr><th scope='row'><a class='go' href='{escape(report_link(report.file))}'>"
        f"{escape(report.title or report.file)}</a></th><td>"
        + (
            escape(span_words(*report.window, strings.locale))
            if report.window
            else _words(scene, "about.no_window")
        )
        + "</td></tr>"
        for report in scene.atlas.reports.values()
    )
    spans = runs(scene.timeline.uncovered)
    gaps = "; ".join(escape(span_words(*span, strings.locale)) for span in spans)
    said = _words(scene, "about.uncovered") if spans else _words(scene, "about.all_covered")
    caption = _words(scene, "about.covers")
    return (
        f"<table><caption>{caption}</caption><tbody>{rows}</tbody></table>"
        f"<p>{said}{f' {gaps}.' if spans else ''}</p>"
    )


def _corrections(scene: Scene, corrections: Sequence[HandCorrection]) -> str:
    if not corrections:
        return _paragraph(_words(scene, "about.no_corrections"))
    items = "".join(_correction(scene, each) for each in corrections)
    return f"{_paragraph(_words(scene, 'about.corrected', n=len(corrections)))}<ul>{items}</ul>"


def _correction(scene: Scene, correction: HandCorrection) -> str:
    places = scene.atlas.places
    place = correction.place
    if place in places:
        place = place_name(places[place], scene.strings)
    kind = scene.palette.kind(correction.kind).one if correction.kind else ""
    first, last = correction.first, correction.last or correction.first
    days = span_words(first, last, scene.strings.locale) if first and last else ""
    values = " · ".join(escape(part) for part in (correction.event, kind, place, days) if part)
    known = f"about.{correction.action}" in scene.strings.texts
    action = _words(scene, f"about.{correction.action}") if known else escape(correction.action)
    return f"<li><b>{action}</b> {values}<br>{escape(correction.reason)}</li>"


def _licences(scene: Scene) -> str:
    items = "".join(f"<li>{_words(scene, f'about.licence_{name}')}</li>" for name in LICENCES)
    publishers = dict.fromkeys(r.publisher for r in scene.atlas.reports.values() if r.publisher)
    if publishers:
        names = "; ".join(publishers)
        items += f"<li>{_words(scene, 'about.licence_reports', publishers=names)}</li>"
    return f"<ul>{items}</ul>"


def _versions(scene: Scene) -> str:
    code = figures.code_version()
    data = data_version(scene.atlas)
    said = _words(scene, "about.code", version=code) if code else _words(scene, "about.no_code")
    left_out = (
        f"<a class='go' href='{escape(link_to(show='left_out'))}'>"
        f"{_words(scene, 'about.left_out', n=len(scene.atlas.left_out))}</a>"
    )
    events = _words(scene, "about.data", version=data, n=len(scene.atlas.events))
    return f"<ul><li>{said}</li><li>{events}</li><li>{left_out}</li></ul>"
