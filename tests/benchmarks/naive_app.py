"""The naive design: a Streamlit slider, and the map with its basemap made anew at each rerun."""

import json
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

import streamlit as st
from streamlit_folium import st_folium

from dashboard.basemap import SOURCE
from tests.benchmarks.plain_map import DAYS, plain_map

LAYERS = ("countries", "regions", "water", "rivers")

st.set_page_config(layout="wide")
basemap = [
    json.loads((SOURCE / "KZ" / f"{name}.geojson").read_text(encoding="utf-8")) for name in LAYERS
]
day = st.slider("Day", DAYS[0], DAYS[-1], DAYS[0])
st_folium(plain_map(day, basemap), key="map", use_container_width=True, returned_objects=[])
