"""Collections from other countries and of other lengths, in Chromium."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from playwright.sync_api import expect

from tests.browser.page import AtlasPage, serve
from tests.invented_tables import ABROAD, PARIS, Told, add_rows, write_tables
from tests.table_copies import copy_tables

IN_VIEW = """() => {
    const bounds = atlas.map.getBounds();
    return atlas.places.filter(p => p.layer && !bounds.contains([p.place.lat, p.place.lon]))
        .map(p => p.place.name);
}"""
"""Give the names of the places that lie outside the map's frame."""

COLOUR_AT = """([lat, lon]) => {
    const point = atlas.map.latLngToContainerPoint([lat, lon]);
    const inside = [...document.querySelectorAll('.leaflet-overlay-pane path')].filter(path =>
        path.getAttribute('fill') !== 'none' && path.isPointInFill(
            new DOMPoint(...Object.values(atlas.map.containerPointToLayerPoint(point)))));
    return inside.length ? inside.at(-1).getAttribute('fill') : 'water';
}"""
"""Give the fill that the map has at a point."""


@pytest.fixture
def open_tables(browser, tmp_path):
    """Give a function that shows the tables of ``tmp_path`` in a window of some width."""
    contexts = []
    with serve(data=tmp_path) as address:

        def open_page(width=1280, height=900, **options):
            context = browser.new_context(viewport={"width": width, "height": height}, **options)
            contexts.append(context)
            return AtlasPage(context.new_page(), address)

        yield open_page
        for context in contexts:
            context.close()


@pytest.fixture
def phone():
    return {"width": 390, "height": 844, "has_touch": True, "is_mobile": True}


def colour_at(atlas_page, latitude, longitude):
    return atlas_page.in_map(f"() => ({COLOUR_AT})([{latitude}, {longitude}])")


def label(atlas_page, name):
    return atlas_page.frame.locator(".atlas-label:not(.is-hidden)", has_text=name)


def test_map_of_other_countries_is_the_worlds_and_opens_on_its_places(
    open_tables, tmp_path, phone, screenshot
):
    write_tables(tmp_path, ABROAD)
    for name, size in (("abroad", {}), ("abroad-phone", phone)):
        atlas_page = open_tables(**size).open()
        expect(atlas_page.markers).to_have_count(11)
        assert atlas_page.in_map(IN_VIEW) == []
        land = "var(--map-land)"
        assert colour_at(atlas_page, 47.0, 3.0) == colour_at(atlas_page, 45.2, 9.8) == land
        assert colour_at(atlas_page, 47.0, 8.2) == "var(--map-neighbours)"
        assert colour_at(atlas_page, 42.0, 5.0) == "water"
        expect(label(atlas_page, "France")).to_have_count(1)
        expect(atlas_page.frame.locator(".atlas-beyond a")).to_be_hidden()
        assert atlas_page.strangers == []
        assert atlas_page.errors == []
        screenshot(atlas_page, name)


def test_event_told_in_two_languages_shows_both(open_tables, tmp_path):
    write_tables(tmp_path, ABROAD)
    atlas_page = open_tables().open()
    panel = atlas_page.panel
    atlas_page.marker("Turin").click()
    expect(panel.locator("h2")).to_have_text("Turin")
    expect(panel.locator(".meta")).to_contain_text("city in Italy")
    expect(panel.locator(".event")).to_have_count(1)
    for code, language, words in (
        ("fr", "French", "se sont mis en grève : Turin."),
        ("it", "Italian", "sono scesi in sciopero: Torino."),
    ):
        expect(panel.locator(f"blockquote[lang={code}]")).to_contain_text(words)
        expect(panel.locator(".source", has_text=language)).to_have_count(1)
    line = atlas_page.page.locator("p.national")
    expect(line).to_contain_text("France: strike (“mis en grève”)")
    line.get_by_role("button", name="Italy").click()
    expect(panel.locator("h2")).to_have_text("Italy")
    expect(atlas_page.marker("Brittany").locator("circle[stroke-dasharray='1 3']")).to_have_count(1)


def test_rally_abroad_leaves_the_country_readable_and_is_pointed_to(
    open_tables, tmp_path, screenshot
):
    add_rows(copy_tables(tmp_path), [PARIS])
    atlas_page = open_tables().open()
    expect(atlas_page.frame.locator(".atlas-hatch.is-shown")).to_have_count(4)
    assert atlas_page.in_map(IN_VIEW) == ["Paris"]
    beyond = atlas_page.frame.locator(".atlas-beyond a")
    expect(beyond).to_have_text("Beyond this view: Paris")
    screenshot(atlas_page, "rally-abroad")
    beyond.click()
    expect(beyond).to_be_hidden()
    atlas_page.marker("Paris").click()
    expect(atlas_page.panel.locator(".meta")).to_contain_text("city in France")
    assert atlas_page.in_map(IN_VIEW) == []
    assert atlas_page.strangers == []
    assert atlas_page.errors == []


def test_hundreds_of_places_over_several_years(open_tables, tmp_path, screenshot):
    first = date(2019, 3, 5)
    events = [
        Told(
            f"Place {n}", (43.5 + (n * 7 % 19) / 4, -1 + (n * 13 % 37) / 5),
            (first + timedelta(n * 3)).isoformat(), ABROAD[0].sentences,
        )
        for n in range(400)
    ]  # fmt: skip
    write_tables(tmp_path, events)
    atlas_page = open_tables().open()
    page = atlas_page.page
    expect(page.locator(".masthead")).to_contain_text("France, March 2019 to June 2022")
    expect(page.locator(".chart text:not(.gap)")).to_have_text(
        ["5 Mar 2019", "2020", "2021", "2022", "30 Jun 2022"]
    )
    atlas_page.slider.press("End")
    expect(atlas_page.counts).to_contain_text("400 places")
    expect(atlas_page.markers).to_have_count(400)
    screenshot(atlas_page, "years")
    atlas_page.slider.press("Home")
    page.get_by_role("button", name="Play").click()
    # Of a long time the days that have reports are played, here every third.
    expect(atlas_page.day).to_have_text("Monday 11 March 2019", timeout=10_000)
    assert atlas_page.errors == []


def test_single_day_and_single_place(open_tables, tmp_path, phone, screenshot):
    write_tables(tmp_path, [replace(ABROAD[2], first="2023-03-31")])
    atlas_page = open_tables(**phone).open()
    expect(atlas_page.day).to_have_text("Friday 31 March 2023")
    expect(atlas_page.slider).to_have_attribute("max", "0")
    assert atlas_page.in_map(IN_VIEW) == []
    assert atlas_page.in_map("() => atlas.map.getZoom()") <= 6
    screenshot(atlas_page, "single-day")
    atlas_page.marker("Lyon").tap()
    expect(atlas_page.panel.locator("h2")).to_have_text("Lyon")
    assert atlas_page.errors == []


def test_country_named_alone_opens_on_the_country(open_tables, tmp_path):
    write_tables(tmp_path, [e for e in ABROAD if e.place == "Italy"])
    atlas_page = open_tables()
    atlas_page.page.goto(atlas_page.address)
    line = atlas_page.page.locator("p.national")
    expect(line).to_contain_text("For the whole country, Italy", timeout=30_000)
    expect(label(atlas_page, "Italy")).to_have_count(1)
    assert atlas_page.in_map("() => atlas.map.getBounds().contains([[38, 8], [46, 17]])")


def test_reports_without_an_event_say_so(open_tables, tmp_path):
    write_tables(tmp_path, [])
    atlas_page = open_tables()
    page = atlas_page.page
    page.goto(atlas_page.address)
    expect(page.get_by_text("No event was found in the reports")).to_be_visible(timeout=30_000)
    expect(page.get_by_text("Traceback")).to_have_count(0)
