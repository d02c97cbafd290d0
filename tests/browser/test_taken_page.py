"""The page as one file, opened from a folder in Chromium that can reach nothing."""

import re
from dataclasses import replace
from datetime import date
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import expect

from dashboard.panel import place_panel
from dashboard.tables import load_atlas
from dashboard.take.export_page import page_html, scene_of_all
from tests.browser.page import AtlasPage
from tests.browser.test_picture import LIGHT, WIDTH, Picture
from tests.invented_tables import Told, write_tables

HOSTILE = "</script></template><img src=x onerror='window.harmed=1'><script>harmed=1</script>"

CHANGE = "part => strikeAtlas.states.get('page').change(part)"
"""Change the state of the page as a link of it would."""

PAINTED = "() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))"


class TakenPage(AtlasPage):
    """The page in one document; all requests but those of the file itself are refused."""

    def _only_from_here(self, route):
        if urlsplit(route.request.url).scheme in ("file", "data", "blob"):
            route.continue_()
        else:
            self.strangers.append(route.request.url)
            route.abort()

    def open_at(self, query):
        self.page.goto(self.address + query)
        expect(self.markers.first).to_be_visible()
        return self

    @property
    def frame(self):
        return self.page

    def in_map(self, script):
        return self.page.evaluate(script)

    def change(self, **part):
        self.page.evaluate(CHANGE, part)
        self.page.evaluate(PAINTED)


@pytest.fixture(scope="module")
def scene():
    return scene_of_all(load_atlas())


@pytest.fixture(scope="module")
def taken(scene, tmp_path_factory):
    path = tmp_path_factory.mktemp("stick") / "strikes.html"
    path.write_text(page_html(scene), encoding="utf-8")
    return path.as_uri()


@pytest.fixture
def open_file(browser, taken):
    """Give a function that opens the file in a window of some size; no page may have erred."""
    contexts, pages = [], []

    def open_page(width=1280, height=900, address=taken, **options):
        context = browser.new_context(
            viewport={"width": width, "height": height}, offline=True, **options
        )
        contexts.append(context)
        pages.append(TakenPage(context.new_page(), address))
        return pages[-1]

    yield open_page
    for context in contexts:
        context.close()
    assert [page.strangers for page in pages] == [[] for _ in pages]
    assert [page.errors for page in pages] == [[] for _ in pages]


def test_opens_whole_from_a_file(open_file, scene, screenshot):
    page = open_file().open()
    expect(page.page).to_have_title(re.compile("^How the strikes spread: Kazakhstan, January"))
    expect(page.day).to_have_text("Tuesday 4 January 2022")
    expect(page.counts).to_contain_text("events so far")
    fonts = page.in_map("() => [...document.fonts].map(f => f.family + ' ' + f.status)")
    assert fonts == ["Source Sans loaded", "Source Serif loaded"]
    screenshot(page, "file")


def test_slider_moves_map_chart_and_list(open_file):
    page = open_file().open()
    page.go(0)
    expect(page.day).to_have_text("Sunday 2 January 2022")
    expect(page.markers).to_have_count(3)
    places = page.page.locator(".list li")
    expect(places.filter(has_text="Zhanaozen")).to_be_visible()
    page.slider.press("End")
    expect(page.day).to_have_text("Monday 28 February 2022")
    page.page.evaluate(PAINTED)
    assert page.markers.count() > 15
    assert places.count() >= page.markers.count()
    page.page.locator("svg.chart").click(position={"x": 600, "y": 40})
    expect(page.day).not_to_have_text("Monday 28 February 2022")


def test_click_on_a_marker_shows_its_excerpts_and_a_link_leads_back(open_file):
    page = open_file().open()
    page.marker("Almaty").locator(".hit").click()
    expect(page.panel.locator("h2")).to_have_text("Almaty")
    expect(page.panel.locator(".meta")).to_have_text(
        "city · in the reports as “Almaty” and “Alma-Ata” · 3 events up to this day, latest first"
    )
    expect(page.panel.locator("blockquote", has_text="stormed the akimat")).to_have_count(2)
    expect(page.panel.locator("mark.kind").first).to_be_visible()
    expect(page.page.locator(".list")).to_be_hidden()
    page.panel.get_by_role("link", name="All places").click()
    expect(page.panel).to_be_hidden()
    expect(page.page.locator(".list")).to_be_visible()


def test_place_is_read_by_keyboard(open_file):
    page = open_file().open()
    link = page.page.get_by_role("link", name="Almaty")
    link.press("Enter")
    expect(page.panel.locator("h2")).to_be_focused()
    page.page.keyboard.press("Shift+Tab")
    page.page.keyboard.press("Enter")
    expect(link).to_be_focused()


PANELS = """async ([days, places]) => {
    const all = [];
    for (const day of days) for (const place of places) {
        strikeAtlas.states.get('page').change({ day, place });
        await new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)));
        const told = selector => [...document.querySelectorAll(`#panel ${selector}`)];
        all.push({
            day, place, events: told("article").map(a => a.dataset.event),
            words: told(":is(h2, h3, .meta, .note, .hint)").map(e => e.innerHTML),
        });
    }
    return all;
}"""
"""Give what the panel tells of each place on each day."""


def test_panel_tells_what_the_served_page_tells(open_file, scene):
    days = ["2022-01-02", "2022-01-05", "2022-02-15"]
    panels = open_file().open().page.evaluate(PANELS, [days, list(scene.atlas.places)])
    assert len(panels) == len(days) * len(scene.atlas.places)
    for panel in panels:
        day = date.fromisoformat(panel["day"])
        served = place_panel(
            replace(scene, view=replace(scene.view, day=day, place=panel["place"]))
        )
        words = r"<(?:h2|h3|p class='(?:meta|note|hint)')>(.*?)</"
        assert panel["events"] == re.findall(r"data-event='([^']+)'", served), panel
        assert panel["words"] == re.findall(words, served), panel


def test_file_is_in_the_language_of_its_page(open_file, tmp_path):
    path = tmp_path / "strikes.html"
    path.write_text(page_html(scene_of_all(load_atlas(), "ru")), encoding="utf-8")
    page = open_file(address=path.as_uri()).open_at("?place=gn:607610")
    expect(page.page.locator("html")).to_have_attribute("lang", "ru")
    expect(page.panel.locator("h2")).to_have_text("Жанаозен")
    expect(page.panel.locator(".note")).to_have_text("В сообщениях говорится об убийствах.")
    expect(page.frame.locator(".atlas-label").get_by_text("Узбекистан")).to_have_count(1)


def test_filters_reach_map_list_and_panel(open_file):
    page = open_file().open()
    before = page.markers.count()
    page.marker("Almaty").locator(".hit").click()
    page.page.get_by_role("button", name=re.compile("^●? ?Strikes")).click()
    page.page.evaluate(PAINTED)
    assert page.markers.count() < before
    expect(page.panel.locator("article")).to_have_count(2)
    expect(page.panel).to_contain_text("1 event here does not pass the filters.")
    page.page.get_by_role("searchbox").fill("no such word")
    expect(page.markers).to_have_count(0)
    expect(page.page.locator(".atlas-empty")).to_contain_text("No event passes these filters.")
    page.page.locator(".atlas-empty a").click()
    expect(page.markers).to_have_count(before)


def test_address_holds_the_state(open_file):
    page = open_file().open_at("?day=2022-01-05&hide=protest&place=gn:1526384")
    expect(page.day).to_have_text("Wednesday 5 January 2022")
    expect(page.panel.locator("h2")).to_have_text("Almaty")
    expect(page.page.locator("#notice")).to_be_hidden()
    page.go(4)
    page.page.wait_for_url("**?day=2022-01-06&*")
    page.page.reload()
    expect(page.day).to_have_text("Thursday 6 January 2022")
    expect(page.page.locator("[data-kind=protest]").first).to_have_attribute(
        "aria-pressed", "false"
    )


BROKEN = [
    "day=2022-13-45", "day=1999-01-01", "mode=never", "span=91", "span=0", "span=1e1",
    "place=gn:0", "hide=rain", "status=said", "map=91,0,3", "map=1,2", "map=1,,3", "order=2",
    "lang=fr", "__proto__=1", "constructor=1", "<img>=1",
]  # fmt: skip


def test_address_holds_the_view_of_the_map(open_file):
    page = open_file().open_at("?map=43.2,76.9,6.5&mode=last_days&span=3")
    assert page.in_map("() => atlas.map.getZoom()") == 6.5
    assert page.in_map("() => atlas.map.getCenter().distanceTo([43.2, 76.9]) < 1000")
    expect(page.page.get_by_role("spinbutton", name="Number of days")).to_have_value("3")


def test_unknown_parts_of_the_address_are_told_and_left_out(open_file):
    page = open_file().open_at("?hide=protest&" + "&".join(BROKEN))
    notice = page.page.locator("#notice")
    for part in BROKEN:
        expect(notice).to_contain_text(part)
    page.slider.press("ArrowRight")
    page.page.wait_for_url("**day=2022-01-05*")
    expect(page.page.locator(".active .chip")).to_have_text("without Protests×")
    assert page.in_map("() => atlas.state.mode + atlas.state.span") == "so_far7"


def test_page_goes_on_where_the_browser_keeps_the_address_to_itself(open_file):
    page = open_file()
    page.page.add_init_script(
        "history.replaceState = () => { throw new DOMException('no', 'SecurityError'); }"
    )
    page.open().go(0)
    expect(page.day).to_have_text("Sunday 2 January 2022")
    page.change(mode="this_day")
    expect(page.page.get_by_role("button", name="This day")).to_have_attribute(
        "aria-pressed", "true"
    )


def test_two_copies_that_are_open_do_not_move_each_other(open_file):
    one = open_file().open()
    other = TakenPage(one.page.context.new_page(), one.address).open()
    one.go(0)
    expect(one.day).to_have_text("Sunday 2 January 2022")
    other.page.evaluate(PAINTED)
    assert other.in_map("() => atlas.painted") == "2022-01-04"
    expect(other.day).to_have_text("Tuesday 4 January 2022")


def test_phone_has_room_for_all_and_goes_to_the_panel(open_file, screenshot):
    page = open_file(390, 844, has_touch=True, is_mobile=True).open()
    assert page.in_map("() => document.documentElement.scrollWidth") == 390
    screenshot(page, "file-phone")
    page.marker("Almaty").locator(".hit").tap()
    expect(page.panel.locator("h2")).to_be_in_viewport()
    assert page.in_map("() => document.documentElement.scrollWidth") == 390
    screenshot(page, "file-phone-place")


def test_dark_follows_the_system(open_file, scene, screenshot):
    page = open_file(color_scheme="dark").open()
    paper = scene.palette.schemes["dark"]["page-paper"]
    channels = ", ".join(str(int(paper[at : at + 2], 16)) for at in (1, 3, 5))
    expect(page.page.locator("body")).to_have_css("background-color", f"rgb({channels})")
    page.marker("Almaty").locator(".hit").click()
    screenshot(page, "file-dark")


def test_report_with_a_script_in_it_is_only_read(open_file, tmp_path):
    sentence = f"Le 7 mars, grève {HOSTILE} à Paris."
    told = Told(f"Paris {HOSTILE}", (48.85, 2.35), "2023-03-07", (("fr", sentence, HOSTILE),))
    path = tmp_path / "hostile.html"
    atlas = load_atlas(write_tables(tmp_path, [told]))
    path.write_text(page_html(scene_of_all(atlas)), encoding="utf-8")
    page = open_file(address=path.as_uri()).open()
    page.page.locator(".atlas-place .hit").click()
    expect(page.panel.locator("blockquote")).to_have_text(sentence)
    expect(page.panel.locator("h2")).to_have_text(f"Paris {HOSTILE}")
    assert page.page.locator("img").count() == 0
    assert page.in_map("() => window.harmed") is None


def test_script_that_came_in_would_not_run(open_file):
    page = open_file().open()
    page.in_map("() => { document.body.innerHTML += `<img src='x' onerror='window.harmed = 1'>`; }")
    page.in_map(
        "() => { const s = document.createElement('script'); s.textContent = 'window.harmed = 2';"
        " document.body.append(s); }"
    )
    assert page.in_map("() => window.harmed") is None


def test_picture_is_taken_without_a_network(open_file):
    page = open_file(color_scheme="dark").open()
    picture = Picture(page)
    assert picture.name == "strike-atlas-kazakhstan-2022-01-04.png"
    assert picture.width == WIDTH
    assert "Tuesday 4 January 2022" in picture.words
    assert "Ekibastuz" in picture.words
    [land] = picture.pixels(LIGHT["map-land"])
    assert land > 1_000_000
