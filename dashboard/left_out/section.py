"""What was left out of the map, and why."""

from __future__ import annotations

import streamlit as st

from dashboard.left_out.listing import left_out_list
from dashboard.scene import Scene


def show(scene: Scene) -> None:
    """Write the sentences that gave no event, by their reasons."""
    st.html(left_out_list(scene))
