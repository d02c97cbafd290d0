"""The folium map: offline basemap and a layer that holds every day.

Its scripts are served by Streamlit itself, so nothing is asked of another host. All that depends
on the day happens in the browser (``assets/day_layer.js``); the map's own script stays the same
from rerun to rerun, so the map is never mounted anew.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

import folium
import streamlit
import streamlit.components.v1 as components
from branca.element import MacroElement
from jinja2 import Template
from xstatic.pkg import leaflet

from dashboard.basemap import ASSETS, basemaps_for, script_name
from dashboard.palette import Palette

_assets = components.declare_component("assets", path=str(ASSETS))
_leaflet = components.declare_component("leaflet", path=leaflet.BASE_DIR)

_MEDIA = Path(streamlit.__file__).parent / "static" / "static" / "media"


def _served(component: Any, file: str) -> str:
    """Give the address of a file, relative to the frame of the map."""
    return f"../{component.name}/{file}"


class AtlasMap(folium.Map):
    """A folium map without tiles whose scripts and styles come from this machine.

    :param basemaps: names of the basemaps to load; others are not sent to the browser.
    """

    default_js = [  # noqa: RUF012  (folium's own form)
        ("leaflet", _served(_leaflet, "leaflet.js")),
        ("outlines", _served(_assets, "outlines.js")),
        ("placement", _served(_assets, "placement.js")),
        ("view", _served(_assets, "view.js")),
        ("textures", _served(_assets, "textures.js")),
        ("day_layer", _served(_assets, "day_layer.js")),
    ]
    default_css = [  # noqa: RUF012
        ("leaflet", _served(_leaflet, "leaflet.css")),
        ("map", _served(_assets, "map.css")),
    ]

    def __init__(self, basemaps: tuple[str, ...]) -> None:
        super().__init__(  # the day layer moves it to the places before it draws anything
            location=(0, 0),
            zoom_start=2,
            tiles=None,
            attribution_control=False,
            zoom_snap=0.05,
            zoom_delta=0.75,
        )
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
    styles = palette.css() + _fonts()
    DayLayer({**data, "styles": styles, "basemaps": basemaps}).add_to(atlas_map)
    return atlas_map


def _fonts() -> str:
    """Give the faces of Streamlit's own fonts; the map's frame does not have them by itself."""
    faces = []
    for family, stem in (
        ("Source Sans", "SourceSansVF-Upright"),
        ("Source Serif", "SourceSerifVariable-Roman"),
    ):
        for path in sorted(_MEDIA.glob(f"{stem}*.woff2")):
            faces.append(
                f"@font-face{{font-family:'{family}';font-weight:200 900;"
                f"src:url('../../static/media/{path.name}') format('woff2')}}"
            )
    return "".join(faces)
