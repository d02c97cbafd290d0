"""The page's logic, run by Streamlit without a browser."""

from pathlib import Path
from types import SimpleNamespace

import pytest
import streamlit as st
import streamlit_folium
from streamlit.testing.v1 import AppTest

import dashboard.place_list
from dashboard.tables import DATA
from geocode.columns import COLUMNS
from tests.invented_tables import write_tables
from tests.table_copies import copy_tables

APP = str(Path(__file__).resolve().parents[2] / "dashboard" / "app.py")


def html(app):
    return " ".join(
        element.value if hasattr(element, "value") else str(element.proto.body)
        for element in app.get("html")
    )


@pytest.fixture
def app():
    return AppTest.from_file(APP, default_timeout=30)


def test_first_screen_names_the_collection_and_lists_the_opening_day(app):
    app.run()
    assert not app.exception
    page = html(app)
    assert "How the strikes spread" in page
    assert "Kazakhstan, January and February 2022, as two reports tell it" in page
    assert "On this day" in page
    assert "Tengiz oil field" in page


def test_country_is_named_where_no_event_is_one_of_the_whole_country(app, tmp_path, monkeypatch):
    for name in COLUMNS:
        rows = (DATA / name).read_text(encoding="utf-8").splitlines(keepends=True)
        kept = [row for row in rows if "-kazakhstan-1522867-" not in row]
        (tmp_path / name).write_text("".join(kept), encoding="utf-8")
    monkeypatch.setenv("STRIKE_ATLAS_DATA", str(tmp_path))
    app.run()
    assert not app.exception
    assert "Kazakhstan, January and February 2022, as two reports tell it" in html(app)


@pytest.fixture
def choose(app, monkeypatch):
    """Give a function that chooses a place from the list."""
    choice = []

    def list_with_choice(_atlas, _palette, _selected, on_chosen):
        if choice:
            st.session_state["places"] = SimpleNamespace(chosen=choice.pop())
            on_chosen()

    monkeypatch.setattr(dashboard.place_list, "show_place_list", list_with_choice)

    def choose_place(place):
        choice.append(place)
        app.run()
        app.run()  # the choice is taken over before the next run, as a callback is

    return choose_place


def test_choosing_a_place_shows_its_excerpts_and_none_the_day(app, choose):
    choose("gn:1526384")
    assert not app.exception
    assert "temporarily <mark class='kind'>stormed the akimat</mark>" in html(app)
    choose("")
    assert "<h2>On this day</h2>" in html(app)


def test_every_new_click_chooses_its_place_and_an_old_one_nothing(app, choose, monkeypatch):
    click = {}

    def map_with_click(*_args, on_change, **_kwargs):
        st.session_state["map"] = dict(click)
        on_change()

    monkeypatch.setattr(streamlit_folium, "st_folium", map_with_click)

    def run(count, place):
        drawing = {"properties": {"place": place}}
        click.update(last_object_clicked_count=count, last_active_drawing=drawing)
        app.run()
        return app.session_state["place"]

    app.run()
    assert app.session_state["place"] == ""
    assert run(1, "gn:607610") == "gn:607610"
    assert "<h2>Zhanaozen</h2>" in html(app)
    assert run(2, "gn:1526384") == "gn:1526384"
    assert "<h2>Almaty</h2>" in html(app)
    # The map answers with the same click at every rerun: what was chosen since then stays.
    choose("gn:1516905")
    assert run(2, "gn:1526384") == "gn:1516905"
    # The same marker a second time is a click like any other.
    assert run(3, "gn:1526384") == "gn:1526384"


def test_reports_without_an_event_give_a_page_that_says_so(app, tmp_path, monkeypatch):
    monkeypatch.setenv("STRIKE_ATLAS_DATA", str(write_tables(tmp_path, [], ("FR",))))
    app.run()
    assert not app.exception
    page = html(app)
    assert "France, as one report tells it" in page
    assert "No event was found in the reports" in page
    assert "left_out.csv" in page


def test_broken_tables_give_a_message_and_no_traceback(app, tmp_path, monkeypatch):
    copy_tables(tmp_path)
    (tmp_path / "excerpts.csv").unlink()
    monkeypatch.setenv("STRIKE_ATLAS_DATA", str(tmp_path))
    app.run()
    assert not app.exception
    page = html(app)
    assert "excerpts.csv: no such file. Run: python -m geocode build" in page
    assert "Traceback" not in page
