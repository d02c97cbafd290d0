"""A plain folium map without tiles, with the places as circles: what the peers show.

Its Leaflet comes from this machine, as the atlas's does, so that none of them waits for a host
that cannot be reached.
"""

import folium

from dashboard.atlas_map import AtlasMap
from dashboard.tables import load_atlas
from dashboard.timeline import make_timeline, shown
from dashboard.view import View

ATLAS = load_atlas()
DAYS = make_timeline(ATLAS).days


class PlainMap(folium.Map):
    """A folium map that loads Leaflet alone."""

    default_js = AtlasMap.default_js[:1]
    default_css = AtlasMap.default_css[:1]


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
