"""The page as one file: small, whole, the same at every run, and safe against its reports."""

import base64
import json
import re
from dataclasses import replace
from hashlib import sha256
from html.parser import HTMLParser

import pytest

import dashboard.take.export_page
from dashboard.tables import load_atlas
from dashboard.take.export_page import LARGEST, NoEventError, page_html, scene_of_all
from dashboard.view import Filters
from tests.invented_tables import ABROAD, Told, write_tables

HOSTILE = "</script></template><!--<script><img src=x onerror=alert(1)>&amp;"

NEVER_ASKED = {
    "http://www.w3.org/2000/svg",
    "https://leafletjs.com",
    "https://bugzilla.mozilla.org/show_bug.cgi",
}
"""A name of a language, and what comments of Leaflet point to."""


class Elements(HTMLParser):
    """Every element of a page with its attributes, and the text of scripts."""

    def __init__(self, text):
        super().__init__()
        self.found = []
        self.scripts = []
        self.open = ""
        self.feed(text)

    def handle_starttag(self, tag, attrs):
        self.found.append((tag, dict(attrs)))
        self.open = tag
        if tag == "script":
            self.scripts.append("")

    def handle_endtag(self, tag):
        self.open = ""

    def handle_data(self, data):
        if self.open == "script":
            self.scripts[-1] += data

    def attributes(self, name):
        return [attrs[name] for _, attrs in self.found if name in attrs]


@pytest.fixture(scope="module")
def shipped(atlas):
    return page_html(scene_of_all(atlas))


@pytest.fixture(scope="module")
def elements(shipped):
    return Elements(shipped)


def data_of(text):
    return json.loads(Elements(text).scripts[0])


def test_file_is_small_enough_to_pass_on(shipped):
    assert len(shipped.encode()) < LARGEST


def test_file_asks_nothing_of_any_host(shipped, elements):
    assert set(re.findall(r"https?://[\w./-]+", shipped)) <= NEVER_ASKED
    assert elements.attributes("src") == []
    assert {tag for tag, _ in elements.found} & {"link", "img", "iframe", "base", "form"} == set()
    assert all(href.startswith("?") for href in elements.attributes("href"))
    addresses = re.findall(r"url\(\s*['\"]?([^'\")]{0,20})", shipped)
    assert all(re.match(r"data:|#", address) for address in addresses), addresses
    assert "@import" not in shipped
    assert "sourceMappingURL" not in shipped


def test_policy_lets_one_script_run_and_nothing_be_fetched(elements):
    [policy] = [a["content"] for t, a in elements.found if t == "meta" and "http-equiv" in a]
    rules = dict(rule.split(" ", 1) for rule in policy.split("; "))
    data, script = elements.scripts
    digest = base64.b64encode(sha256(script.encode()).digest()).decode()
    assert rules == {
        "default-src": "'none'",
        "base-uri": "'none'",
        "form-action": "'none'",
        "script-src": f"'sha256-{digest}'",
        "style-src": "'unsafe-inline'",
        "img-src": "data:",
        "font-src": "data:",
    }
    assert json.loads(data)["days"][0] == "2022-01-02"


def test_every_excerpt_is_there(atlas, shipped):
    for event in atlas.events:
        assert f"data-event='{event.id}'" in shipped
    assert shipped.count("<blockquote") == sum(len(event.excerpts) for event in atlas.events)


def test_there_is_no_link_to_reports_that_the_file_does_not_hold(shipped):
    assert "show=reports" not in shipped
    assert "read in the report</a>" not in shipped


def test_same_tables_give_the_same_bytes(shipped):
    assert page_html(scene_of_all(load_atlas())) == shipped


def test_report_cannot_leave_its_place(folder):
    told = Told(HOSTILE, (48.8, 2.3), "2023-03-07", (("fr", f"Grève {HOSTILE} ici.", HOSTILE),))
    text = page_html(scene_of_all(load_atlas(write_tables(folder, [told]))))
    found = Elements(text)
    assert "img" not in {tag for tag, _ in found.found}
    assert found.attributes("onerror") == []
    assert len(found.scripts) == 2
    assert text.count("<template") == text.count("</template>") == 3
    assert data_of(text)["names"] == [HOSTILE]


def test_file_opens_on_the_scene_that_it_is_made_of(atlas):
    scene = scene_of_all(atlas)
    view = replace(
        scene.view,
        day=atlas.events[0].first,
        mode="last_days",
        span=3,
        filters=Filters(frozenset({"strike"})),
        section="reports",
    )
    data = data_of(page_html(replace(scene, view=view)))
    assert data["state"]["hide"] == ["strike"]
    assert (data["state"]["mode"], data["state"]["span"]) == ("last_days", 3)
    assert data["state"]["show"] == ""
    assert len(data["events"]) == len(atlas.events)


@pytest.mark.parametrize(
    ("told", "basemaps"), [(None, ["KZ"]), (ABROAD, ["world"])], ids=["shipped", "abroad"]
)
def test_only_the_basemaps_that_the_places_need_are_in_it(folder, told, basemaps):
    atlas = load_atlas(write_tables(folder, told) if told else folder)
    text = page_html(scene_of_all(atlas))
    assert data_of(text)["basemaps"] == basemaps
    assert re.findall(r'ATLAS_BASEMAPS \?\?= \{\}\)\["(\w+)"\]', text) == basemaps
    assert len(text.encode()) < LARGEST


def test_collection_without_an_event_gives_no_file(folder):
    with pytest.raises(NoEventError, match="No event was found"):
        scene_of_all(load_atlas(write_tables(folder, [])))


def test_small_print_says_what_the_licences_ask_for(folder, shipped):
    told = Told("Paris", (48.8, 2.3), "2023-03-07", ABROAD[0].sentences, place_id="osm:1")
    text = page_html(scene_of_all(load_atlas(write_tables(folder, [told]))))
    for words in ("Natural Earth", "GeoNames", "Leaflet", "belong to the publishers"):
        assert words in shipped.partition("smallprint")[2]
    assert "© OpenStreetMap contributors" in text
    assert "OpenStreetMap" not in shipped.partition("smallprint")[2]


def test_fonts_are_left_out_where_they_do_not_fit(atlas, shipped, monkeypatch):
    assert shipped.count("@font-face") == 2
    assert "SIL Open Font Licence" in shipped
    monkeypatch.setattr(dashboard.take.export_page, "LARGEST", 1_000_000)
    text = page_html(scene_of_all(atlas))
    assert len(text.encode()) < 1_000_000
    assert "@font-face" not in text
    assert "SIL Open Font Licence" not in text
