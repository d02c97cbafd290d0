"""The list of the reports as HTML, each a link that opens it in the reader."""

from __future__ import annotations

from html import escape

from dashboard.local_words import list_words, span_words
from dashboard.reports.links import report_link
from dashboard.scene import Scene
from dashboard.tables import Report
from dashboard.wording import language_name


def chosen_report(scene: Scene) -> str:
    """Give the report that the reader shows: the one asked for, else the first; "" for none."""
    reports = scene.atlas.reports
    return scene.view.report if scene.view.report in reports else next(iter(reports), "")


def report_list(scene: Scene) -> str:
    """Give the list with publisher, title, day, languages and number of events of each report."""
    chosen = chosen_report(scene)
    totals = _events_by_report(scene, shown=False)
    shown = _events_by_report(scene, shown=True)
    items = "".join(
        _item(scene, report, report.file == chosen, totals, shown)
        for report in scene.atlas.reports.values()
    )
    heading = escape(scene.strings("reader.title"))
    return f"<nav class='reports' aria-label='{heading}'><h2>{heading}</h2><ul>{items}</ul></nav>"


def _events_by_report(scene: Scene, *, shown: bool) -> dict[str, int]:
    counts = dict.fromkeys(scene.atlas.reports, 0)
    for event in scene.events if shown else scene.atlas.events:
        for report in {excerpt.report for excerpt in event.excerpts}:
            counts[report] += 1
    return counts


def _item(
    scene: Scene, report: Report, is_chosen: bool, totals: dict[str, int], shown: dict[str, int]
) -> str:
    strings = scene.strings
    day = report.published or report.dated
    languages = [language_name(code, strings) for code in report.languages]
    events = strings("reader.events", n=totals[report.file])
    if shown[report.file] < totals[report.file]:
        events = strings("reader.events_shown", shown=shown[report.file], events=events)
    about = " · ".join(
        escape(part)
        for part in (
            report.publisher,
            span_words(day, day, strings.locale) if day else strings("reader.undated"),
            list_words(languages, strings.locale),
            events,
        )
        if part
    )
    current = " aria-current='true'" if is_chosen else ""
    return (
        f"<li><a class='go' href='{escape(report_link(report.file))}'{current}>"
        f"<span class='name'>{escape(report.title or report.file)}</span> "
        f"<span class='about'>{about}</span></a></li>"
    )
