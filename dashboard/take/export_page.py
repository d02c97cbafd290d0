"""The page as one HTML file: map, slider, chart and excerpts, without a server or a network.

All that it needs stands in the file, and its Content Security Policy lets it ask nothing of any
host and run no script but its own. The same tables give the same bytes.
"""

from __future__ import annotations

import base64
import json
import re
from dataclasses import replace
from hashlib import sha256
from html import escape
from importlib.metadata import version
from pathlib import Path
from typing import Any

from dashboard.asset_files import (
    BAR_SCRIPTS,
    LIST_SCRIPTS,
    MAP_CENTRE,
    MAP_OPTIONS,
    MAP_SCRIPTS,
    MAP_STYLES,
    MAP_ZOOM,
    asset,
    font_css,
    leaflet_asset,
)
from dashboard.basemap import basemaps_for, script_name
from dashboard.collection import home_country, masthead, whose_telling
from dashboard.page_data import bar_data, layer_data
from dashboard.panel import event_article, spellings
from dashboard.scene import Scene, make_scene
from dashboard.strings import FALLBACK, load_strings
from dashboard.tables import Atlas
from dashboard.take.extract import attribution, everything
from dashboard.timeline import make_timeline
from dashboard.view import LONGEST_SEARCH, LONGEST_SPAN, MODES, View
from dashboard.wording import about_place

LARGEST = 2_000_000
"""Bytes of a file that is still passed on by mail; its fonts must fit into what is left."""

_TAKEN_SCRIPTS = ("taken_address.js", "taken_panel.js", "taken_page.js")
_STYLES = (*MAP_STYLES, "page.css", "taken_page.css", "print.css")

_POLICY = (
    "default-src 'none'; base-uri 'none'; form-action 'none'; script-src 'sha256-{digest}'; "
    "style-src 'unsafe-inline'; img-src data:; font-src data:"
)
"""Styles stand in attributes too, so they cannot be named by their sums as the script is."""


class NoEventError(Exception):
    """There is nothing to make a page of."""


def scene_of_all(atlas: Atlas, language: str = FALLBACK) -> Scene:
    """Give the scene of all events as the page opens on it.

    :param language: one of :func:`dashboard.strings.languages`.
    :raises NoEventError: there is no event, and so no day to open on; the message says why.
    """
    if not atlas.events:
        raise NoEventError(load_strings(language)("page.no_event"))
    timeline = make_timeline(atlas)
    return make_scene(atlas, timeline, View(timeline.opening, language=language))


def page_html(scene: Scene) -> str:
    """Give the file's text: all events, opened on the day, mode, filters and place of the scene.

    Its fonts are in it where it stays within :data:`LARGEST`; else the reader's own are used.
    """
    text = _page(scene, font_css(_embedded))
    return text if len(text.encode()) <= LARGEST else _page(scene, "")


def _page(scene: Scene, fonts: str) -> str:
    strings, palette = scene.strings, scene.palette
    data = _data(scene)
    script = _script(data["basemaps"])
    digest = base64.b64encode(sha256(script.encode()).digest()).decode()
    line = whose_telling(scene.atlas.reports.values(), scene.timeline.days, strings)
    title = strings("page.title")
    articles = "".join(event_article(scene, e, with_reader=False) for e in scene.atlas.events)
    return f"""<!DOCTYPE html>
<html lang="{strings.code}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="{_POLICY.format(digest=digest)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{escape(strings("file.title", title=title, line=line))}</title>
<!-- {asset("leaflet_licence.txt")}-->
<style>{fonts}{palette.css()}{_leaflet_css()}{asset(*_STYLES)}</style>
</head>
<body>
<main>
{masthead(line, strings)}
<noscript><p class="problem">{escape(strings("file.no_script"))}</p></noscript>
<p class="notice" id="notice" role="status" hidden></p>
<div id="timebar"><template>{_part("timebar")}</template></div>
<div class="taken">
<div id="map"></div>
<div>
<div id="places"><template>{_part("places")}</template></div>
<section class="panel" id="panel" aria-label="{escape(strings("file.place"))}" hidden></section>
</div>
</div>
<p class="take">
<button type="button" class="picture">{escape(strings("picture.button"))}</button>
</p>
<p class="smallprint">{escape(_small_print(scene, bool(fonts)))}</p>
</main>
<template id="articles">{articles}</template>
<script type="application/json" id="data">{_json(data)}</script>
<script>{script}</script>
</body>
</html>
"""


def _data(scene: Scene) -> dict[str, Any]:
    """Give what time bar, map and panel need; the file has one language and no parts below."""
    atlas, strings = scene.atlas, scene.strings
    view = replace(scene.view, section="", report="", at=None, language="")
    layer = layer_data(scene, "page", view)
    places = [atlas.places[place["id"]] for place in layer["places"]]
    home = home_country(atlas.reports.values())
    return {
        **bar_data(scene, layer, view, view),
        "styles": "",  # those of the document reach everywhere
        "basemaps": basemaps_for({place.country for place in places}),
        "mapOptions": {"center": MAP_CENTRE, "zoom": MAP_ZOOM, **MAP_OPTIONS},
        "abouts": [
            about_place(
                place, spellings([e for e in atlas.events if e.place == place.id]), home, strings
            )
            for place in places
        ],
        "panelWords": strings.within("panel"),
        "pageWords": strings.within("page"),
        "contentNote": strings("reader.content_note"),
        "modes": MODES,
        "longestSpan": LONGEST_SPAN,
        "longestSearch": LONGEST_SEARCH,
    }


def _json(data: dict[str, Any]) -> str:
    """Give JSON that cannot end the element that it stands in."""
    text = json.dumps(data, ensure_ascii=False, separators=(",", ":"), allow_nan=False)
    return text.replace("<", "\\u003c")


def _script(basemaps: tuple[str, ...]) -> str:
    """Give the one script of the file."""
    library = leaflet_asset("leaflet.js")
    names = dict.fromkeys((*MAP_SCRIPTS, *BAR_SCRIPTS, *LIST_SCRIPTS, *_TAKEN_SCRIPTS))
    ours = asset("taken_channel.js", *names)
    # In a function, so that its channel stands in for the browser's.
    return f"{library}{asset(*map(script_name, basemaps))}(() => {{\n{ours}}})();\n"


def _part(name: str) -> str:
    """Give a part of the page that has its styles to itself."""
    return f"<style>{asset(f'{name}.css')}</style>{asset(f'{name}.html')}"


def _leaflet_css() -> str:
    """Give Leaflet's styles without its pictures, of which the map shows none."""
    return re.sub(r"url\(images/[^)]*\)", "none", leaflet_asset("leaflet.css"))


def _embedded(path: Path) -> str:
    """Give a font as an address that holds it, unchanged as its licence asks of its name."""
    return f"data:font/woff2;base64,{base64.b64encode(path.read_bytes()).decode()}"


def _small_print(scene: Scene, with_fonts: bool) -> str:
    strings = scene.strings
    parts = [
        strings("page.key"),
        strings("file.left_out", n=len(scene.atlas.left_out)),
        attribution(everything(scene.atlas, strings)),
        strings("file.made", version=version("strike-atlas")),
    ]
    if with_fonts:
        parts.append(strings("file.fonts"))
    return " ".join(parts)
