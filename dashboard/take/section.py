"""Take away: files of the current view and of everything, each made when it is asked for."""

from __future__ import annotations

from functools import partial
from html import escape

import streamlit as st

from dashboard.scene import Scene
from dashboard.strings import Strings
from dashboard.take.export_page import page_html
from dashboard.take.extract import attribution, everything, file_stem, shown_now
from dashboard.take.formats import FORMATS
from dashboard.view import Filters


def show(scene: Scene) -> None:
    """Write a part for each format: what it is good for, and a button for each extract."""
    strings = scene.strings
    every = everything(scene.atlas, strings)
    note = strings("take.filtered") if scene.view.filters != Filters() else ""
    st.html(f"<div class='take'><h2>{strings('take.title')}</h2><p>{escape(note)}</p></div>")
    for form in FORMATS:
        with st.container(key=f"take-{form.name}"):
            _what_for(form.name, strings)
            with st.container(horizontal=True):
                for extract in (shown_now(scene), every):
                    st.download_button(
                        strings(f"take.{form.name}_button", events=extract.title),
                        # Called when the button is pressed, outside the run of the page.
                        partial(form.text, extract),
                        f"{extract.name}.{form.name}",
                        form.mime,
                        key=f"take-{form.name}-{'all' if extract is every else 'shown'}",
                        on_click="ignore",
                        disabled=not extract.events,
                    )
    _page(scene)
    st.html(f"<p class='smallprint'>{escape(attribution(every))}</p>")


def _what_for(name: str, strings: Strings) -> None:
    """Name a file and say what it is good for."""
    heading, use = strings(f"take.{name}"), strings(f"take.{name}_use")
    st.html(f"<div class='take'><h3>{escape(heading)}</h3><p>{escape(use)}</p></div>")


def _page(scene: Scene) -> None:
    """Write the part for the page itself, as one file."""
    strings = scene.strings
    with st.container(key="take-html"):
        _what_for("html", strings)
        st.download_button(
            strings("take.html_button"),
            partial(page_html, scene),
            f"{file_stem(scene.atlas)}.html",
            "text/html",
            key="take-html-shown",
            on_click="ignore",
        )
