"""How the events were made, what their codes mean, and what the data does not say."""

from __future__ import annotations

from html import escape

import streamlit as st

from dashboard.about.hand_corrections import load_hand_corrections
from dashboard.about.page import about_page
from dashboard.rows import BrokenTableError
from dashboard.scene import Scene


def show(scene: Scene) -> None:
    """Write the page about the data; a broken table of corrections is told instead."""
    try:
        page = about_page(scene, load_hand_corrections(scene.atlas.reports))
    except BrokenTableError as problem:
        page = f"<p class='problem' role='alert'>{escape(str(problem))}</p>"
    st.html(page)
