"""For everyone: axe-core, the keyboard, screen readers, thumbs, motion, paper, few colours."""

import re
from itertools import pairwise

import pytest
from PIL import Image, ImageChops, ImageStat
from playwright.sync_api import expect

from dashboard.view import SECTIONS
from tests.browser.axe import findings
from tests.browser.page import AtlasPage

PHONE = {"has_touch": True, "is_mobile": True}
VIEWS = ["", "?place=gn:1526384&day=2022-01-06", *(f"?show={name}" for name in SECTIONS)]


@pytest.fixture
def open_at(browser, address):
    """Give a function that opens the app at an address, in a window of some size."""
    contexts = []

    def open_page(query="", width=1280, height=900, **options):
        context = browser.new_context(viewport={"width": width, "height": height}, **options)
        contexts.append(context)
        page = AtlasPage(context.new_page(), address).open_at(query)
        wait_for_parts(page, query)
        return page

    yield open_page
    for context in contexts:
        context.close()


def wait_for_parts(page, query):
    """Wait for the part under the map and the panel, where the address asks for them."""
    if "place=" in query:
        expect(page.panel.locator("h2")).to_be_visible()
    if "show=" in query:
        expect(page.page.locator(".st-key-section").get_by_role("heading").first).to_be_visible()
    if "show=spread" in query:
        expect(page.page.locator("[data-testid=stVegaLiteChart] svg")).to_have_count(2)
        expect(page.page.locator(".joined")).to_be_visible()


def open_filters(page):
    page.page.get_by_role("button", name="Filters").click()


def change_view(page, query):
    """Go to another view in the same window."""
    page.open_at(query)
    wait_for_parts(page, query)


@pytest.mark.parametrize(("width", "options"), [(1280, {}), (390, PHONE)])
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_finds_nothing_in_any_view(open_at, screenshot, width, options, scheme):
    page = open_at(width=width, color_scheme=scheme, **options)
    open_filters(page)
    found = findings(page)
    for query in VIEWS:
        change_view(page, query)
        found += findings(page)
        name = re.sub(r"\W+", "-", query).strip("-") or "page"
        screenshot(page, f"access-{name}-{scheme}-{width}")
    assert found == []


FOCUSED = """() => {
    let element = document.activeElement;
    let frame = null;
    for (;;) {
        if (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
        else if (element?.tagName === "IFRAME" && element.contentDocument.activeElement) {
            frame = element;
            element = element.contentDocument.activeElement;
        } else break;
    }
    if (!element || element === document.body) return null;
    window.met ??= [];
    let number = window.met.indexOf(element);
    if (number < 0) number = window.met.push(element) - 1;
    const look = getComputedStyle(element);
    const ofItsOwn = element.matches("[type=range], .atlas-hatch, .atlas-place"); // no outline
    const shown = ofItsOwn || look.outlineStyle !== "none";
    return { number, shown, what: element.outerHTML.slice(0, 120) };
}"""
"""Give the element that has the focus, in whatever tree, as the number of when it was first met."""

UNMET = """() => {
    const wanted = [];
    const isThere = (e) => e.checkVisibility({ visibilityProperty: true });
    const look = (root) => {
        const can = "a[href], button:not(:disabled), input, select, summary, [tabindex='0']";
        const mine = [...root.querySelectorAll(can)];
        wanted.push(...mine.filter((e) => e.tabIndex >= 0 && isThere(e)));
        root.querySelectorAll("*").forEach((e) => { if (e.shadowRoot) look(e.shadowRoot); });
    };
    look(document.querySelector("main"));
    look(document.querySelector("iframe").contentDocument);
    return wanted.filter((e) => !window.met.includes(e)).map((e) => e.outerHTML.slice(0, 160));
}"""
"""Give what can be used and was not met."""


def walk(page, most=400):
    """Press Tab until the focus leaves the page or is where it was; give what was met, in order."""
    met = []
    for _ in range(most):
        page.page.keyboard.press("Tab")
        focused = page.page.evaluate(FOCUSED)
        if focused is None or (met and focused["number"] < len(met) - 1):
            break
        if not met or focused["number"] != met[-1]["number"]:
            met.append(focused)
    return met


@pytest.mark.parametrize("query", ["?place=gn:1526384", "?show=spread", "?show=reports"])
def test_tab_meets_everything_and_shows_where_it_is(open_at, query):
    page = open_at(query)
    open_filters(page)
    page.page.locator(".cap.before summary").click()
    page.page.evaluate("() => document.activeElement.blur()")
    page.page.mouse.click(640, 60)
    met = walk(page)
    unmet = [
        element
        for element in page.page.evaluate(UNMET)
        if "stMain" not in element  # Streamlit's scroller, from which the walk begins
    ]
    assert unmet == []
    assert [each["what"] for each in met if not each["shown"]] == []


def test_escape_closes_caps_and_filters(atlas_page):
    page = atlas_page.page
    cap = page.locator(".cap.before")
    cap.locator("summary").focus()
    page.keyboard.press("Enter")
    expect(cap.locator("ul")).to_be_visible()
    page.keyboard.press("Tab")
    expect(cap.get_by_role("link").first).to_be_focused()
    page.keyboard.press("Escape")
    expect(cap.locator("ul")).to_be_hidden()
    expect(cap.locator("summary")).to_be_focused()
    filters = page.get_by_role("button", name="Filters")
    filters.press("Enter")
    page.locator(".facets button").first.press("Escape")
    expect(page.locator(".facets")).to_be_hidden()
    expect(filters).to_be_focused()
    expect(filters).to_have_attribute("aria-expanded", "false")


def test_focus_goes_to_the_panel_and_back_to_the_list(atlas_page):
    link = atlas_page.list.get_by_role("link", name="Shymkent")
    link.press("Enter")
    expect(atlas_page.panel.locator("h2")).to_have_text("Shymkent")
    expect(atlas_page.panel.locator("h2")).to_be_focused()
    atlas_page.page.keyboard.press("Shift+Tab")
    expect(atlas_page.page.get_by_role("link", name="All places")).to_be_focused()
    atlas_page.page.keyboard.press("Enter")
    expect(link).to_be_focused()


PLACE = "() => [...window.strikeAtlas.states.values()][0].value.place"


def test_escape_leaves_a_place(atlas_page):
    link = atlas_page.page.get_by_role("link", name=re.compile("^Almaty"))
    for close in (atlas_page.panel.locator("h2"), atlas_page.frame.locator(".leaflet-container")):
        link.press("Enter")
        expect(atlas_page.panel.locator("h2")).to_have_text("Almaty")
        close.press("Escape")
        expect(atlas_page.panel).to_have_count(0)
        expect(link).to_be_visible()
        expect(link).to_be_focused()
    link.press("Enter")
    expect(atlas_page.panel.locator("h2")).to_have_text("Almaty")
    for field in (
        atlas_page.page.get_by_role("searchbox"),
        atlas_page.page.get_by_role("combobox", name="Place"),
        atlas_page.page.get_by_role("button", name="Filters"),
    ):
        field.press("Escape")
        assert atlas_page.page.evaluate(PLACE)


def test_focus_goes_from_the_map_to_the_panel_and_back(atlas_page):
    for name in ("Shymkent", "Aktobe Region"):
        marker = atlas_page.marker(name)
        marker.press("Enter")
        expect(atlas_page.panel.locator("h2")).to_have_text(name)
        expect(atlas_page.panel.locator("h2")).to_be_focused()
        atlas_page.page.get_by_role("link", name="All places").press("Enter")
        expect(marker).to_be_focused()


def test_map_says_what_it_is_and_the_list_is_its_twin(atlas_page):
    frame = atlas_page.page.locator('iframe[title="streamlit_folium.st_folium"]')
    expect(frame).to_have_accessible_name(re.compile("^Map of the places"))
    region = atlas_page.frame.get_by_role("region", name=re.compile("^Map of the places"))
    expect(region).to_be_visible()
    expect(atlas_page.page.get_by_role("region", name="Days")).to_be_visible()
    expect(atlas_page.page.get_by_role("main")).to_be_visible()


def test_headings_go_down_step_by_step(open_at):
    page = open_at("?show=reports&place=gn:1526384")
    levels = [int(h.evaluate("e => e.tagName[1]")) for h in page.page.get_by_role("heading").all()]
    assert levels[0] == 1
    assert levels.count(1) == 1
    assert all(after <= before + 1 for before, after in pairwise(levels))


SAID = """() => {
    window.said = [];
    const look = (root) => root.querySelectorAll("*").forEach((e) => {
        if (e.shadowRoot) look(e.shadowRoot);
        if (e.matches(".says")) new MutationObserver(() => window.said.push(e.textContent))
            .observe(e, { childList: true, characterData: true, subtree: true });
    });
    look(document);
}"""
"""Note what a screen reader is told."""


def test_rested_day_is_announced_once(atlas_page):
    says = atlas_page.page.get_by_role("status").first
    expect(says).to_contain_text("Tuesday 4 January 2022")
    atlas_page.page.evaluate(SAID)
    atlas_page.go(0)
    atlas_page.go(1)
    atlas_page.marker("Almaty").click()
    expect(says).to_have_text(
        "Monday 3 January 2022: 8 places and 1 region · 12 events so far · 5 places new today: "
        "Aktobe, Almaty, Astana, Atyrau, Oral"
    )
    atlas_page.go(4)
    expect(says).to_contain_text("Thursday 6 January 2022: 20 places and 4 regions")
    assert len(atlas_page.page.evaluate("() => window.said")) == 2


def test_charts_are_told_in_words(open_at):
    page = open_at("?show=spread")
    charts = page.page.locator("[data-testid=stVegaLiteChart]").all()
    assert [chart.get_attribute("aria-label").partition(".")[0] for chart in charts] == [
        "Places reached by day",
        "Farthest place reached by day",
    ]
    expect(page.page.get_by_role("img", name=re.compile("^Events a day: 2 Jan"))).to_be_visible()


def test_nothing_moves_where_motion_is_not_wanted(open_at):
    page = open_at(reduced_motion="reduce")
    assert page.in_map("() => atlas.map.options.zoomAnimation") is False
    zoom = page.in_map("() => atlas.map.getZoom()")
    page.frame.get_by_role("button", name="Zoom in").click()
    assert page.in_map("() => atlas.map.getZoom()") > zoom
    page.frame.locator(".leaflet-container").press("ArrowLeft")
    assert page.in_map("() => Boolean(atlas.map._panAnim?._inProgress)") is False
    page.go(3)
    expect(page.frame.locator(".is-new .ring").first).to_be_visible()
    assert page.in_map("() => document.getAnimations().length") == 0
    page.page.get_by_role("link", name="About", exact=True).click()
    expect(page.page.locator("[data-section=about]")).to_be_focused()
    top = page.page.locator("[data-section=about]").bounding_box()["y"]
    assert top == pytest.approx(14, abs=3)  # at once, not on its way


def test_part_keeps_the_focus_when_the_day_changes(open_at):
    page = open_at()
    page.page.get_by_role("link", name="Spread", exact=True).press("Enter")
    begins = page.page.locator("[data-section=spread]")
    expect(begins).to_be_focused()
    page.go(3)
    expect(page.page.locator(".spread")).to_contain_text(["By 5 January (day 4)"])
    expect(begins).to_be_focused()


NARROW = """() => {
    const small = [];
    const look = (root) => root.querySelectorAll("*").forEach((e) => {
        if (e.shadowRoot) look(e.shadowRoot);
        if (!e.matches("a[href], button, summary, select, input")) return;
        if (!e.checkVisibility({ visibilityProperty: true })) return;
        const { width, height } = e.getBoundingClientRect();
        const isInline = getComputedStyle(e).display === "inline";
        const words = (element) => element.textContent.trim().length;
        if (isInline && words(e.parentElement) > words(e) + 3) return;
        if (height < 24 || width < 24) small.push(`${e.outerHTML.slice(0, 90)} ${width} ${height}`);
    });
    look(document.querySelector("main"));
    look(document.querySelector("iframe").contentDocument);
    return small;
}"""
"""Give what is smaller than a thumb meets (WCAG 2.5.8); links in a sentence may be."""


@pytest.mark.parametrize("width", [320, 360, 390])
def test_phone_shows_all_without_sideways_scrolling(open_at, width):
    page = open_at(width=width, height=740, **PHONE)
    open_filters(page)
    for query in ("", *VIEWS):
        if query:
            change_view(page, query)
        assert page.page.evaluate("() => document.documentElement.scrollWidth") <= width
        assert page.page.evaluate("() => document.querySelector('main').scrollWidth") <= width
        assert page.page.evaluate(NARROW) == []


def test_one_finger_scrolls_past_the_map(open_at):
    page = open_at(width=390, height=740, **PHONE)
    assert page.in_map("() => atlas.map.dragging.enabled()") is False
    assert page.slider.bounding_box()["height"] >= 40
    assert page.frame.get_by_role("button", name="Zoom in").bounding_box()["width"] >= 40


SWATCHES = """() => {
    const box = document.createElement("div");
    box.id = "swatches";
    box.style.cssText = "position:fixed;inset:20px auto auto 20px;z-index:9999";
    box.style.background = "var(--page-paper)";
    const drawn = atlas.data.kinds.map(({ name }, i) => {
        const fill = `url(#texture-${name})`;
        const ring = `<circle cx="${i * 60 + 42}" cy="12" r="8" fill="none" stroke-width="4.3"`;
        const bar = `<rect x="${i * 60}" width="18" height="24" fill="${fill}"/>`;
        return `${bar}${ring} stroke="${fill}"/>`;
    });
    box.innerHTML = `<svg width="360" height="24" style="display:block">${drawn.join("")}</svg>`;
    document.body.append(box);
}"""
"""Put a bar and a ring as small as that of one event on the map, of each kind."""

LEAST = 10
"""Steps of 255 by which the pixels of two kinds differ at least, on average."""


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize(
    "eyes", ["none", "deuteranopia", "protanopia", "tritanopia", "achromatopsia"]
)
def test_kinds_are_told_apart_by_all_eyes(open_at, tmp_path, scheme, eyes):
    page = open_at(color_scheme=scheme)
    page.in_map(SWATCHES)
    session = page.page.context.new_cdp_session(page.page)
    session.send("Emulation.setEmulatedVisionDeficiency", {"type": eyes})
    page.frame.locator("#swatches").screenshot(path=tmp_path / "swatches.png")
    picture = Image.open(tmp_path / "swatches.png").convert("RGB")
    for box in ((1, 2, 17, 23), (32, 2, 52, 23)):  # the bar, the ring
        left, top, right, bottom = box
        kinds = [picture.crop((i * 60 + left, top, i * 60 + right, bottom)) for i in range(6)]
        for i, one in enumerate(kinds):
            for other in kinds[:i]:
                difference = ImageStat.Stat(ImageChops.difference(one, other).convert("L"))
                assert difference.mean[0] > LEAST


def texture_of(picture):
    """Give how much the rows and the columns of a picture vary, each part of 255."""
    grey = picture.convert("L")
    rows = ImageStat.Stat(grey.resize((1, grey.height), Image.Resampling.BOX)).stddev[0]
    columns = ImageStat.Stat(grey.resize((grey.width, 1), Image.Resampling.BOX)).stddev[0]
    return rows, columns, ImageStat.Stat(grey).stddev[0]


def test_textures_alone_tell_kinds_apart(open_at, tmp_path):
    page = open_at()
    page.in_map(SWATCHES)
    page.page.context.new_cdp_session(page.page).send(
        "Emulation.setEmulatedVisionDeficiency", {"type": "achromatopsia"}
    )
    page.frame.locator("#swatches").screenshot(path=tmp_path / "swatches.png")
    picture = Image.open(tmp_path / "swatches.png")
    names = page.in_map("() => atlas.data.kinds.map(kind => kind.name)")
    looks = {
        name: texture_of(picture.crop((i * 60 + 1, 2, i * 60 + 17, 23)))
        for i, name in enumerate(names)
    }
    assert looks["strike"][2] < 1, "solid"
    rows, columns, all_over = looks["blockade"]
    assert rows > 10 * columns, "lines across"
    rows, columns, all_over = looks["state_response"]
    assert columns > 10 * rows, "lines upright"
    for name in ("protest", "storming", "repression"):
        rows, columns, all_over = looks[name]
        assert all_over > 1.5 * max(rows, columns), f"{name}: neither"


def test_printed_page_has_what_is_told_and_no_controls(open_at, screenshot):
    page = open_at("?place=gn:1526384&show=spread", color_scheme="dark")
    page.page.emulate_media(media="print")
    for there in (page.day, page.counts, page.panel, page.page.locator(".joined")):
        expect(there).to_be_visible()
    expect(page.page.locator("svg.chart")).to_be_visible()
    expect(page.page.locator(".kinds button").first).to_be_visible()
    expect(page.marker("Almaty")).to_be_visible()
    for gone in (page.slider, page.page.locator(".modes, .play, .finder, .sections, select")):
        for each in gone.all():
            expect(each).to_be_hidden()
    expect(page.frame.locator(".leaflet-control-zoom")).to_be_hidden()
    expect(page.page.locator(".stApp")).to_have_css("background-color", "rgb(255, 255, 255)")
    expect(page.day).to_have_css("color", "rgb(34, 38, 42)")
    height = page.page.locator(".panel").evaluate("e => [e.scrollHeight, e.clientHeight]")
    assert height[0] == height[1], "nothing is left below the edge"
    screenshot(page, "print")


def test_note_stands_before_the_first_excerpt_that_tells_of_killings(open_at):
    for query, part in (
        ("?place=gn:1526384&day=2022-01-06", ".panel"),
        ("?show=reports", ".reader"),
        ("?show=spread", ".st-key-section"),
        ("?show=left_out", ".left-out"),
    ):
        page = open_at(query)
        text = page.page.locator(part).last.inner_text()
        excerpt = page.page.locator(f"{part} :is(blockquote, .paragraph p)").first.inner_text()
        assert 0 <= text.find("The reports tell of killings.") < text.find(excerpt[:40])


def test_system_that_forces_its_colours_leaves_the_page_readable(open_at, screenshot):
    page = open_at(forced_colors="active", color_scheme="dark")
    pressed = page.page.get_by_role("button", name="So far")
    other = page.page.get_by_role("button", name="This day")
    ground = "e => getComputedStyle(e).backgroundColor"
    assert pressed.evaluate(ground) != other.evaluate(ground)
    screenshot(page, "forced-colours")
