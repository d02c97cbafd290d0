"""A plain folium map without tiles, with the places as circles: what the peers show.

Its Leaflet comes from this machine, as the atlas's does, so that none of them waits for a host
that cannot be reached.
"""

import folium
import streamlit.components.v1 as components
from xstatic.pkg import leaflet

from dashboard.tables import load_atlas
from dashboard.timeline import make_timeline, shown
from dashboard.view import View

ATLAS = load_atlas()
DAYS = make_timeline(ATLAS).days


_leaflet = components.declare_component("leaflet", path=leaflet.BASE_DIR)


class PlainMap(folium.Map):
    """A folium map that loads Leaflet alone."""

    default_js = [("leaflet", f"../{_leaflet.name}/leaflet.js")]  # noqa: RUF012
    default_css = [("leaflet", f"../{_leaflet.name}/leaflet.css")]  # noqa: RUF012


def plain_map(day, basemap=()):
    """Give the map of one day, with the GeoJSON layers of ``basemap``, as folium draws them."""
    plain = PlainMap(location=(48.3, 67.0), zoom_start=4, tiles=None, attribution_control=False)
    for layer in basemap:
        folium.GeoJson(layer).add_to(plain)
    events = shown(ATLAS, ATLAS.events, View(day))
    for place in ATLAS.places.values():
        number = sum(event.place == place.id for event in events)
        if number:
            marker = folium.CircleMarker(
                (place.latitude, place.longitude), radius=5 + number, tooltip=place.name,
                class_name=f"on-{day}",
            )  # fmt: skip
            marker.add_to(plain)
    return plain
