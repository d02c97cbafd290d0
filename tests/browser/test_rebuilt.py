"""Tables that are built anew while the page is open."""

import pytest
from playwright.sync_api import expect

from tests.browser.page import AtlasPage, serve
from tests.table_copies import copy_tables


def leave_out(folder, part):
    """Take the rows that hold ``part`` out of the events and their excerpts."""
    for name in ("events.csv", "excerpts.csv"):
        path = folder / name
        rows = path.read_text(encoding="utf-8").splitlines(keepends=True)
        path.write_text("".join(row for row in rows if part not in row), encoding="utf-8")


@pytest.fixture
def tables(tmp_path):
    return copy_tables(tmp_path)


def test_bar_list_and_map_take_over_places_and_days(browser, tables):
    with serve(data=tables) as address:
        context = browser.new_context(viewport={"width": 1280, "height": 900})
        open_page = AtlasPage(context.new_page(), address).open()
        page = open_page.page
        places = page.get_by_role("combobox", name="Place")
        places.select_option("Temirtau")
        expect(open_page.panel.locator("h2")).to_have_text("Temirtau")
        open_page.slider.press("End")
        expect(open_page.day).to_have_text("Monday 28 February 2022")
        expect(open_page.panel.locator(".meta")).to_contain_text("1 event")

        leave_out(tables, "2022-02-")
        leave_out(tables, "-temirtau-")
        leave_out(tables, "2022-03-")
        page.locator("h1").click()
        page.keyboard.press("r")

        expect(open_page.slider).to_have_attribute("max", "29")
        # The day rested on is gone: the page goes back to the one it opens on.
        expect(open_page.day).to_have_text("Tuesday 4 January 2022")
        expect(places.locator("option", has_text="Temirtau")).to_have_count(0)
        expect(places).to_have_value("")
        expect(open_page.panel).to_have_count(0)
        expect(open_page.list.locator("h2")).to_have_text("Up to this day")
        expect(open_page.marker("Taraz")).to_be_visible()
        expect(open_page.marker("Temirtau")).to_have_count(0)
        expect(page.locator(".chart .uncovered")).to_have_count(1)
        open_page.slider.press("Home")
        expect(open_page.marker("Taraz")).to_be_hidden()
        expect(open_page.marker("Zhanaozen")).to_be_visible()
        assert open_page.errors == []
        context.close()
