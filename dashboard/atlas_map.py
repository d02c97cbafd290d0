"""The folium map: offline basemap and a layer that holds every day.

Its scripts are served by Streamlit itself, so nothing is asked of another host. All that depends
on the day happens in the browser (``assets/day_layer.js``); the map's own script stays the same
from rerun to rerun, so the map is never mounted anew.
"""

from __future__ import annotations

from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import folium
import streamlit.components.v1 as components
from branca.element import MacroElement
from jinja2 import Template

from dashboard.asset_files import (
    MAP_CENTRE,
    MAP_OPTIONS,
    MAP_SCRIPTS,
    MAP_STYLES,
    MAP_ZOOM,
    asset,
    font_css,
    leaflet_asset,
)
from dashboard.basemap import ASSETS, basemaps_for, script_name
from dashboard.palette import Palette

_assets = components.declare_component("assets", path=str(ASSETS))

_bundle = TemporaryDirectory(prefix="strike-atlas-")
"""What every map loads, in one script and one style, gone with the process: its frame asks for one
file after the other, and each takes 50 ms before the first marker."""

for _name, _files in (("map.js", MAP_SCRIPTS), ("map.css", MAP_STYLES)):
    _text = "\n".join([leaflet_asset(_name.replace("map", "leaflet")), asset(*_files)])
    (Path(_bundle.name) / _name).write_text(_text, encoding="utf-8")
_bundled = components.declare_component("bundle", path=_bundle.name)


def _served(component: Any, file: str) -> str:
    """Give the address of a file, relative to the frame of the map."""
    return f"../{component.name}/{file}"


class AtlasMap(folium.Map):
    """A folium map without tiles whose scripts and styles come from this machine.

    :param basemaps: names of the basemaps to load; others are not sent to the browser.
    """

    default_js = [("map", _served(_bundled, "map.js"))]  # noqa: RUF012  (folium's own form)
    default_css = [("map", _served(_bundled, "map.css"))]  # noqa: RUF012

    def __init__(self, basemaps: tuple[str, ...]) -> None:
        super().__init__(location=MAP_CENTRE, zoom_start=MAP_ZOOM, tiles=None, **MAP_OPTIONS)
        scripts = [(name, _served(_assets, script_name(name))) for name in basemaps]
        self.default_js = [*self.default_js, *scripts]


class DayLayer(MacroElement):
    """Every place and event, restyled in the browser when the day changes.

    :param data: what ``assets/day_layer.js`` documents: days, kinds, places, events, channel.
    """

    _template = Template(
        "{% macro script(this, kwargs) %}"
        "AtlasDayLayer.create({{ this._parent.get_name() }}, {{ this.data | tojson }});"
        "{% endmacro %}"
    )

    def __init__(self, data: dict[str, Any]) -> None:
        super().__init__()  # type: ignore[no-untyped-call]
        self._name = "DayLayer"
        self.data = data


def make_map(data: dict[str, Any], palette: Palette) -> AtlasMap:
    """Give the map with its layer; other ``data`` makes the page mount the map anew."""
    basemaps = basemaps_for({place["country"] for place in data["places"]})
    atlas_map = AtlasMap(basemaps)
    # The map's frame does not have the fonts of the page by itself.
    styles = palette.css() + font_css(lambda path: f"../../static/media/{path.name}")
    DayLayer({**data, "styles": styles, "basemaps": basemaps}).add_to(atlas_map)
    return atlas_map
