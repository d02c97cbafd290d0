"""What the picture of map and chart needs beyond what is on the page; see ``assets/picture.js``."""

from __future__ import annotations

from typing import Any

from dashboard.basemap import ASSETS
from dashboard.collection import whose_telling
from dashboard.scene import Scene
from dashboard.strings import Strings
from dashboard.tables import Report
from dashboard.take.extract import file_stem

_NAMED = 4
"""Reports that a picture names at most; of more it says how many there are."""


def picture_data(scene: Scene) -> dict[str, Any]:
    """Give the words around the picture, the name of its file, and its colours: always the light
    ones, for it is to be printed."""
    atlas, strings = scene.atlas, scene.strings
    reports = atlas.reports.values()
    return {
        "title": strings("page.title"),
        "line": whose_telling(reports, scene.timeline.days, strings),
        "file": file_stem(atlas),
        "words": strings.within("picture"),
        "notes": [*_sources(list(reports), scene), strings("page.licences")],
        "colours": scene.palette.schemes["light"],
        "styles": (ASSETS / "picture.css").read_text(encoding="utf-8"),
    }


def _sources(reports: list[Report], scene: Scene) -> list[str]:
    only = scene.strings("picture.only")
    if len(reports) > _NAMED:
        return [only]
    titles = "; ".join(_named(report, scene.strings) for report in reports)
    return [f"{only} {scene.strings('picture.reports', n=len(reports), titles=titles)}"]


def _named(report: Report, strings: Strings) -> str:
    title = strings("mark.quoted", words=report.title) if report.title else report.file
    return f"{report.publisher}, {title}" if report.publisher else title
