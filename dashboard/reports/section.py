"""The reader: the list of the reports, and the chosen one in full."""

from __future__ import annotations

from html import escape

import streamlit as st

from dashboard.reports.reader import reader_page
from dashboard.reports.report_list import chosen_report, report_list
from dashboard.reports.report_text import report_text
from dashboard.rows import BrokenTableError
from dashboard.scene import Scene


def show(scene: Scene) -> None:
    """Write the list and the text of the chosen report; a text that is broken is told instead."""
    report = chosen_report(scene)
    if not report:
        st.html(f"<p class='hint'>{escape(scene.strings('reader.none'))}</p>")
        return
    try:
        page = reader_page(scene, report, report_text(scene.atlas, report))
    except BrokenTableError as problem:
        page = f"<p class='problem' role='alert'>{escape(str(problem))}</p>"
    st.html(report_list(scene) + page)
