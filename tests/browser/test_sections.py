"""The parts under the map: what leads into them and back, and what can be taken away."""

import csv
import io
import json
import re

import pytest
from playwright.sync_api import expect

from dashboard.tables import load_atlas
from dashboard.view import SECTIONS

ATLAS = load_atlas()


@pytest.fixture
def section(atlas_page):
    """Give a function that opens a part of the page by its link."""

    def open_section(name):
        atlas_page.page.locator(".sections nav").first.get_by_role("link", name=name).click()
        part = atlas_page.page.locator(".st-key-section")
        expect(part.get_by_role("heading").first).to_be_in_viewport()
        return part

    return open_section


def test_each_part_opens_by_its_link_and_closes_by_it(atlas_page, section, screenshot):
    for name in ("Spread", "Reports", "Left out", "Take away", "About"):
        part = section(name)
        expect(atlas_page.page.locator(".sections a[aria-current]").first).to_have_text(name)
        assert atlas_page.page.evaluate("document.documentElement.scrollWidth") <= 1280
        screenshot(atlas_page, f"section-{name.lower().replace(' ', '-')}")
    atlas_page.page.get_by_role("link", name="About").click()
    expect(part).to_have_count(0)
    assert atlas_page.errors == []
    assert atlas_page.strangers == []


@pytest.mark.parametrize("name", SECTIONS)
def test_each_part_fits_a_phone(new_page, screenshot, name):
    phone = new_page(390, 844, has_touch=True, is_mobile=True)
    phone.open_at(f"?show={name}")
    expect(phone.page.locator(".st-key-section").get_by_role("heading").first).to_be_visible()
    assert phone.page.evaluate("document.documentElement.scrollWidth") <= 390
    screenshot(phone, f"phone-{name}")


def test_excerpt_leads_to_its_sentence_in_the_report_and_back_to_the_map(atlas_page, screenshot):
    page = atlas_page.page
    atlas_page.marker("Temirtau").click()
    expect(atlas_page.panel.locator("h2")).to_have_text("Temirtau")
    atlas_page.panel.get_by_role("link", name="read in the report").first.click()
    sentence = page.locator("#at")
    expect(sentence).to_contain_text("the strike extended to miners at ArcelorMittal Temirtaou")
    expect(sentence).to_be_in_viewport()
    expect(sentence).to_have_attribute("aria-current", "true")
    screenshot(atlas_page, "reader")
    page.locator(".st-key-section").get_by_role(
        "link", name="Taldykorgan", exact=True
    ).first.click()
    expect(atlas_page.panel.locator("h2")).to_have_text("Taldykorgan")
    expect(atlas_page.marker("Taldykorgan")).to_have_class(re.compile("is-selected"))
    expect(atlas_page.day).to_be_in_viewport()


def test_reader_shows_the_translation_beside_the_original(atlas_page):
    atlas_page.open_at("?show=reports&in=004_c09345255f9da917.txt")
    reader = atlas_page.page.locator(".st-key-section")
    italian = reader.locator("[lang=it]", has_text="Lo stesso giorno, lunedì")
    expect(italian.first).to_be_visible()


def test_matrix_and_table_lead_to_place_and_day(atlas_page, section):
    spread = section("Spread")
    expect(spread.locator("canvas, svg.marks").first).to_be_visible()
    spread.get_by_role("link", name=re.compile("^Almaty, 5 January")).click()
    expect(atlas_page.panel.locator("h2")).to_have_text("Almaty")
    expect(atlas_page.day).to_have_text("Wednesday 5 January 2022")
    expect(atlas_page.day).to_be_in_viewport()


def test_left_out_lists_every_sentence_and_leads_into_the_report(atlas_page, section):
    part = section("Left out")
    for summary in part.locator("details > summary").all():
        if not summary.evaluate("e => e.parentElement.open"):
            summary.click()
    links = part.locator("a.go[href*='at=']")
    assert links.count() >= len(ATLAS.left_out)
    links.first.click()
    expect(atlas_page.page.locator("#at")).to_be_in_viewport()
    expect(atlas_page.page.locator(".sections a[aria-current]").first).to_have_text("Reports")


def test_files_hold_what_is_shown_and_everything(atlas_page, section):
    part = section("Take away")

    def download(name):
        with atlas_page.page.expect_download() as download:
            part.get_by_role("button", name=name).click()
        path = download.value.path()
        return download.value.suggested_filename, path.read_text(encoding="utf-8-sig")

    name, text = download("CSV: 30 events shown up to 4 January 2022")
    assert name == "strike-atlas-kazakhstan-2022-01-04-so-far.csv"
    assert len(list(csv.DictReader(io.StringIO(text)))) == 30
    name, text = download("GeoJSON: all 53 events")
    assert name == "strike-atlas-kazakhstan-all.geojson"
    features = json.loads(text)["features"]
    assert {feature["properties"]["event_id"] for feature in features} == {
        event.id for event in ATLAS.events
    }
    name, text = download("HTML: the page")
    assert name.endswith(".html")
    assert "Content-Security-Policy" in text


def test_filters_reach_the_parts_under_the_map(atlas_page):
    atlas_page.open_at("?show=spread&region=KZ-ALA")
    part = atlas_page.page.locator(".st-key-section")
    expect(part.get_by_role("rowheader")).to_have_count(1)
    atlas_page.page.get_by_role("button", name="Clear all filters").click()
    expect(part.get_by_role("rowheader").nth(5)).to_be_visible()
