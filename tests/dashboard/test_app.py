"""The page's logic, run by Streamlit without a browser."""

from pathlib import Path

import pytest
from streamlit.testing.v1 import AppTest

import dashboard.place_names
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


def test_first_screen_names_the_collection(app):
    app.run()
    assert not app.exception
    page = html(app)
    assert "How the strikes spread" in page
    assert "Kazakhstan, January and February 2022, as two reports tell it" in page


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
def tell(app):
    """Give a function that runs the page with a state, as the time bar tells it."""

    def tell_state(**state):
        app.session_state["timebar"] = {"view": state}
        app.run()
        assert not app.exception
        return html(app)

    return tell_state


def test_choosing_a_place_shows_its_excerpts_and_none_the_list_alone(app, tell):
    app.run()
    assert "id='panel'" not in html(app)
    assert "temporarily <mark class='kind'>stormed the akimat</mark>" in tell(place="gn:1526384")
    assert "id='panel'" not in tell(place="")


def test_panel_follows_day_and_filters(tell):
    assert "6 events up to this day" in tell(place="gn:1526384", day="2022-01-06")
    page = tell(place="gn:1526384", day="2022-01-06", hide=["storming"])
    assert "Storming or attempt</span>" not in page
    assert "do not pass the filters" in page


def test_address_opens_the_page_as_it_was_left(app):
    for key, value in {"day": "2022-01-06", "place": "gn:1526384"}.items():
        app.query_params[key] = value
    app.run()
    assert not app.exception
    assert "6 events up to this day" in html(app)
    assert "were left out" not in html(app)


def test_unknown_parts_of_the_address_are_left_out_with_a_notice(app):
    app.query_params["day"] = "2022-13-40"
    app.query_params["place"] = "gn:<b>"
    app.run()
    assert not app.exception
    page = html(app)
    assert "not known and were left out: day=2022-13-40, place=gn:&lt;b&gt;." in page
    assert "id='panel'" not in page


def test_reports_without_an_event_give_a_page_that_says_so(app, tmp_path, monkeypatch):
    monkeypatch.setenv("STRIKE_ATLAS_DATA", str(write_tables(tmp_path, [], ("FR",))))
    app.run()
    assert not app.exception
    page = html(app)
    assert "France, as one report tells it" in page
    assert "No event was found in the reports" in page
    assert "listed with the reasons" in page


def test_broken_tables_give_a_message_and_no_traceback(app, tmp_path, monkeypatch):
    copy_tables(tmp_path)
    (tmp_path / "excerpts.csv").unlink()
    monkeypatch.setenv("STRIKE_ATLAS_DATA", str(tmp_path))
    app.run()
    assert not app.exception
    page = html(app)
    assert "excerpts.csv: no such file. Run: python -m geocode build" in page
    assert "Traceback" not in page


def test_missing_names_of_places_give_a_message(app, tmp_path, monkeypatch):
    monkeypatch.setattr("dashboard.place_names.PLACE_NAMES", tmp_path / "place_names.csv")
    dashboard.place_names.read_names.cache_clear()
    app.run()
    assert not app.exception
    assert "place_names.csv: no such file. Restore the file." in html(app)
