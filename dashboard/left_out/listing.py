"""The sentences that gave no event as HTML, each with its reason and the way to its report."""

from __future__ import annotations

from html import escape

from dashboard.left_out.gaps import Group, left_out_groups
from dashboard.left_out.reasons import reason_words
from dashboard.reports.content_note import content_note
from dashboard.scene import Scene
from dashboard.tables import LeftOut
from dashboard.view import sentence_link
from dashboard.wording import language_name


def left_out_list(scene: Scene) -> str:
    """Give the groups of ``left_out.csv`` that the filters let through, under two headings."""
    strings = scene.strings
    groups = left_out_groups(scene.atlas.left_out, scene.view.filters)
    shown, total = sum(len(group.rows) for group in groups), len(scene.atlas.left_out)
    count = strings("left_out.count", n=total)
    if shown < total:
        count = strings("left_out.count_shown", shown=shown, count=count)
    parts = [
        f"<h2>{escape(strings('left_out.title'))}</h2>",
        f"<p class='meta'>{escape(count)} {escape(strings('left_out.intro'))}</p>",
    ]
    if groups and (warning := content_note(scene.atlas, strings)):
        parts.append(f"<p class='content-note'>{escape(warning)}</p>")
    if not groups and total:
        parts.append(f"<p class='hint'>{escape(strings('left_out.none_shown'))}</p>")
    for key, lacking in (("unplaced", True), ("others", False)):
        mine = [group for group in groups if group.lacks_place_or_day is lacking]
        if mine:
            number = sum(len(group.rows) for group in mine)
            heading = escape(strings(f"left_out.{key}"))
            parts += [
                f"<h3>{heading} <span class='count'>{number}</span></h3>",
                *(_group(scene, group, is_open=lacking) for group in mine),
            ]
    return f"<div class='left-out'>{''.join(parts)}</div>"


def _group(scene: Scene, group: Group, *, is_open: bool) -> str:
    rows = "".join(_row(scene, row) for row in group.rows)
    reason = reason_words(scene, group.reason)
    return (
        f"<details{' open' if is_open else ''}><summary>"
        f"<span class='reason'>{escape(reason[:1].upper() + reason[1:])}</span> "
        f"<span class='count'>{len(group.rows)}</span></summary><ul>{rows}</ul></details>"
    )


def _row(scene: Scene, row: LeftOut) -> str:
    strings = scene.strings
    report = scene.atlas.reports[row.report]
    name = report.title or report.file
    language = language_name(row.language, strings)
    return (
        f"<li><blockquote lang='{escape(row.language)}' dir='auto'>{escape(row.text)}</blockquote>"
        f"<p class='source'>{escape(' · '.join(part for part in (name, language) if part))} · "
        f"<a class='go' href='{escape(sentence_link(row.report, row.start))}'>"
        f"{escape(strings('left_out.read'))}</a></p></li>"
    )
