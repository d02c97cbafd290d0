"""The scripts, styles and fonts of map, time bar and list, in the order in which they are loaded.

The page that Streamlit serves and the one that is taken away as a file are made of the same.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from xstatic.pkg import leaflet

from dashboard.basemap import ASSETS

MAP_SCRIPTS = (
    "svg.js",
    "outlines.js",
    "placement.js",
    "view.js",
    "textures.js",
    "basemap_layer.js",
    "map_frame.js",
    "map_controls.js",
    "markers.js",
    "map_picture.js",
    "day_layer.js",
)
"""The scripts of the map, after Leaflet."""

MAP_STYLES = ("map.css",)

MAP_CENTRE, MAP_ZOOM = (0.0, 0.0), 2
"""Where the map is before the day layer moves it to its places; degrees WGS84."""

MAP_OPTIONS: dict[str, Any] = {"attributionControl": False, "zoomSnap": 0.05, "zoomDelta": 0.75}
"""Leaflet's options of the map. The day layer sets the others when it knows the places."""

BAR_SCRIPTS = (
    "view.js",
    "svg.js",
    "elements.js",
    "textures.js",
    "state.js",
    "filters.js",
    "day_chart.js",
    "picture.js",
    "timebar.js",
)
"""The scripts of the time bar."""

LIST_SCRIPTS = ("view.js", "elements.js", "places.js")
"""The scripts of the list of places."""

_FONTS = {"Source Sans": "SourceSansVF-Upright", "Source Serif": "SourceSerifVariable-Roman"}
"""The families of the page, and how the files that Streamlit ships of them begin."""


def asset(*names: str) -> str:
    """Give the text of these files of ``assets/``, one after the other."""
    return "".join((ASSETS / name).read_text(encoding="utf-8") for name in names)


def leaflet_asset(file: str) -> str:
    """Give a file of Leaflet ("leaflet.js"), without the note where its source is to be had."""
    text = (Path(leaflet.BASE_DIR) / file).read_text(encoding="utf-8")
    return re.sub(r"//# sourceMappingURL=.*", "", text)


def font_css(address: Callable[[Path], str]) -> str:
    """Declare Streamlit's own fonts in CSS.

    :param address: gives the address from which a font's file is to be had.
    """
    return "".join(
        f"@font-face{{font-family:'{family}';font-weight:200 900;"
        f"src:url('{address(path)}') format('woff2')}}"
        for family, stem in _FONTS.items()
        for path in sorted(_media().glob(f"{stem}*.woff2"))
    )


def _media() -> Path:
    """Give the folder of the fonts; looked up without an import, which takes Streamlit a second."""
    spec = find_spec("streamlit")
    if spec is None or spec.origin is None:  # pragma: no cover - a dependency of this package
        raise ModuleNotFoundError("streamlit")
    return Path(spec.origin).parent / "static" / "static" / "media"
