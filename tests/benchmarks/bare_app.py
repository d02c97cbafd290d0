"""The least that shows the places: one ``st_folium`` of one plain map, no basemap, no slider."""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

import streamlit as st
from streamlit_folium import st_folium

from tests.benchmarks.plain_map import DAYS, plain_map

st.set_page_config(layout="wide")
st_folium(plain_map(DAYS[2]), key="map", use_container_width=True, returned_objects=[])
