"""One state: modes, filters, search, address; map, chart, list and counts all follow it."""

import re

import pytest
from playwright.sync_api import expect

from dashboard.filters import facets_of, passing
from dashboard.tables import load_atlas
from dashboard.timeline import make_timeline, shown
from dashboard.view import Filters, Known, View, read_view
from dashboard.wording import in_full
from geocode.model import KINDS

ATLAS = load_atlas()
DAYS = make_timeline(ATLAS).days


@pytest.fixture
def open_at(browser, address):
    """Give a function that opens the app at an address."""
    from tests.browser.page import AtlasPage

    contexts = []

    def open_page(query, **options):
        context = browser.new_context(viewport={"width": 1280, "height": 900}, **options)
        contexts.append(context)
        return AtlasPage(context.new_page(), address).open_at(query)

    yield open_page
    for context in contexts:
        context.close()


def mark_map(page):
    page.in_map("() => { window.untouched = document.querySelector('.leaflet-map-pane'); }")


def is_same_map(page):
    return page.in_map("() => window.untouched === document.querySelector('.leaflet-map-pane')")


def test_last_days_and_their_number(atlas_page):
    page = atlas_page.page
    atlas_page.go(4)
    page.get_by_role("button", name="Last 7 days").click()
    expect(atlas_page.marker("Taraz")).to_be_visible()
    span = page.get_by_role("spinbutton", name="Number of days")
    span.fill("2")
    expect(atlas_page.marker("Taraz")).to_be_hidden()
    expect(atlas_page.marker("Petropavl")).to_be_visible()
    expect(page.get_by_role("button", name="Last 2 days")).to_have_attribute("aria-pressed", "true")
    expect(atlas_page.counts).to_contain_text("in these days")
    page.wait_for_function("() => location.search.includes('span=2')")


def test_list_says_in_words_what_the_map_shows(atlas_page):
    def on_map():
        labels = atlas_page.frame.locator(".is-shown[role=button]").evaluate_all(
            "elements => elements.map(e => e.getAttribute('aria-label'))"
        )
        return {label.partition(",")[0]: "new today" in label for label in labels}

    def in_list():
        return {
            name: group == "new"
            for group in ("new", "others")
            for name in atlas_page.list.locator(f"ul.{group} a").all_inner_texts()
            if name != "Kazakhstan"
        }

    for number in (2, 0, 3, 44):
        atlas_page.go(number)
        # The list is written in the same frame as the heading, one after the map.
        words = in_full(DAYS[number], "EEEE d MMMM y", "en_GB")
        expect(atlas_page.day).to_have_text(words)
        atlas_page.page.wait_for_function(
            "n => { const { atlas } = document.querySelector('iframe').contentWindow;"
            " return atlas.painted === atlas.data.days[n]; }",
            arg=number,
        )
        assert in_list() == on_map()
    expect(atlas_page.page.get_by_role("status").first).to_contain_text("15 February 2022:")


def test_filters_change_map_chart_list_and_counts_and_one_click_clears_all(atlas_page, screenshot):
    page = atlas_page.page
    mark_map(atlas_page)
    page.get_by_role("button", name="Filters").click()
    page.locator(".facets button", has_text="Almaty").first.click()
    expect(atlas_page.markers).to_have_count(1)
    expect(atlas_page.list.locator("li")).to_have_count(1)
    expect(atlas_page.counts).to_contain_text("1 place · 3 events so far")
    almaty = passing(ATLAS, Filters(chosen={"region": frozenset({"KZ-ALA"})}))
    expect(page.locator(".active .left")).to_have_text(
        f"{len(almaty)} of {len(ATLAS.events)} events pass the filters"
    )
    page.wait_for_function("() => location.search.includes('region=KZ-ALA')")
    screenshot(atlas_page, "filters")
    page.get_by_role("button", name="Clear all filters").click()
    expect(atlas_page.counts).to_contain_text("30 events so far")
    page.wait_for_function("() => !location.search.includes('region')")
    assert is_same_map(atlas_page)
    assert atlas_page.errors == []


def test_search_finds_places_actors_and_excerpts(atlas_page):
    search = atlas_page.page.get_by_role("searchbox")
    search.fill("ArcelorMittal")
    expect(atlas_page.markers).to_have_count(1)
    expect(atlas_page.marker("Temirtau")).to_be_visible()
    search.fill("")
    expect(atlas_page.marker("Almaty")).to_be_visible()


def test_map_without_anything_says_so_and_offers_the_way_back(atlas_page):
    atlas_page.page.get_by_role("searchbox").fill("no such word")
    empty = atlas_page.frame.locator(".atlas-empty")
    expect(empty).to_contain_text("No event passes these filters.")
    empty.get_by_role("button", name="Clear all filters").click()
    expect(empty).to_be_hidden()
    expect(atlas_page.marker("Almaty")).to_be_visible()
    atlas_page.page.get_by_role("searchbox").fill("Beyneu")
    expect(empty).to_contain_text("but none is shown on this day.")


def test_click_on_a_bar_goes_to_its_day(atlas_page):
    bar = atlas_page.page.locator(".chart .bars").nth(4)
    bar.click(force=True)
    expect(atlas_page.day).to_have_text("Thursday 6 January 2022")


def test_before_and_after_stand_at_the_ends_of_the_chart(atlas_page):
    before = atlas_page.page.locator(".cap.before")
    after = atlas_page.page.locator(".cap.after")
    expect(before.locator("summary")).to_have_text("4Before")
    expect(after.locator("summary")).to_have_text("1After")
    after.locator("summary").click()
    expect(after).to_contain_text("Beyneu District, 1 March 2022: strike")
    before.locator("summary").click()
    before.get_by_role("link", name="Zhanaozen").first.click()
    expect(atlas_page.panel.locator("h2")).to_have_text("Zhanaozen")
    expect(atlas_page.panel).to_contain_text("2011")
    atlas_page.page.get_by_role("searchbox").fill("Beyneu")
    expect(before.locator("summary")).to_have_text("0Before")


def test_map_numbers_the_places_by_the_day_they_joined(atlas_page):
    number = atlas_page.marker("Taraz").locator(".number")
    expect(number).to_have_text("1")
    atlas_page.frame.get_by_role("button", name="Number the places").click()
    expect(number).to_have_text("3")
    expect(atlas_page.marker("Aktau").locator(".number")).to_have_text("1")
    expect(atlas_page.marker("Aktau")).to_have_attribute(
        "aria-label", re.compile("joined on day 1")
    )


STATE = (
    "?day=2022-01-06&mode=last_days&span=3&hide=repression&status=happened&place=gn:1526384"
    "&map=44.2,75.1,6.3&order=1&show=take"
)


def test_address_gives_the_same_view_again(open_at):
    first = open_at(STATE)
    for page in (first, open_at(first.page.url.partition("/")[2].rpartition("/")[2])):
        expect(page.day).to_have_text("Thursday 6 January 2022")
        expect(page.page.get_by_role("button", name="Last 3 days")).to_have_attribute(
            "aria-pressed", "true"
        )
        expect(page.page.locator('.kinds [data-kind="repression"]')).to_have_attribute(
            "aria-pressed", "false"
        )
        expect(page.panel.locator("h2")).to_have_text("Almaty")
        expect(page.marker("Almaty")).to_have_class(re.compile("is-selected"))
        expect(page.page.locator(".sections a[aria-current]").first).to_have_text("Take away")
        centre = page.in_map("() => [atlas.map.getCenter().lat, atlas.map.getCenter().lng]")
        assert centre == pytest.approx([44.2, 75.1], abs=0.05)
        assert page.in_map("() => atlas.map.getZoom()") == pytest.approx(6.3, abs=0.05)
        assert page.errors == []


STATES = [
    # day, mode, span, filters: what the page shows is what the server would
    ("2022-01-04", "so_far", 7, {}),
    ("2022-01-05", "this_day", 7, {}),
    ("2022-01-06", "last_days", 2, {}),
    ("2022-02-15", "so_far", 7, {"status": ["announced"]}),
    ("2022-02-15", "this_day", 7, {"date": ["inferred"]}),
    ("2022-02-16", "last_days", 2, {"report": ["004_c09345255f9da917.txt"]}),
    ("2022-02-28", "so_far", 7, {"language": ["it"], "precision": ["city"]}),
    ("2022-02-28", "so_far", 7, {"region": ["KZ-ALA", "KZ"], "hide": ["strike"]}),
    ("2022-02-28", "so_far", 7, {"q": "ARCELOR mittal"}),
    ("2022-01-02", "this_day", 1, {"q": "Жаңаөзен"}),
    ("2022-02-28", "so_far", 7, {"status": ["background"]}),
]


def test_page_and_server_agree_on_what_is_shown(atlas_page):
    timeline = make_timeline(ATLAS)
    known = Known(
        timeline.days, KINDS, facets_of(ATLAS), frozenset(ATLAS.places), tuple(ATLAS.reports), ()
    )
    for day, mode, span, filters in STATES:
        state = {"day": day, "mode": mode, "span": span, **filters}
        shown_here = atlas_page.in_map(
            """state => {
                const [page] = [...parent.strikeAtlas.states.values()];
                page.clearFilters();
                page.change(state);
                return page.data.events.flatMap((event, i) =>
                    page.passes[i] && AtlasView.isShown(event, page.number, page.value) ? [i] : []);
            }""",
            state,
        )
        query = {k: v if isinstance(v, list) else [str(v)] for k, v in state.items()}
        view, ignored = read_view(query, View(timeline.opening), known)
        assert ignored == ()
        shown_there = set(shown(ATLAS, passing(ATLAS, view.filters), view))
        assert {ATLAS.events[i] for i in shown_here} == shown_there, state


def test_back_undoes_a_step_and_forward_does_it_again(atlas_page):
    page = atlas_page.page
    mark_map(atlas_page)
    atlas_page.slider.press("ArrowRight")
    page.wait_for_function("() => location.search.includes('2022-01-05')")
    atlas_page.marker("Almaty").click()
    expect(atlas_page.panel.locator("h2")).to_have_text("Almaty")
    page.get_by_role("link", name="About").click()
    expect(page.get_by_role("heading", name="About the data")).to_be_visible()
    page.go_back()
    expect(page.get_by_role("heading", name="About the data")).to_have_count(0)
    expect(atlas_page.panel.locator("h2")).to_have_text("Almaty")
    page.go_back()
    expect(atlas_page.panel).to_have_count(0)
    expect(atlas_page.day).to_have_text("Wednesday 5 January 2022")
    page.go_forward()
    expect(atlas_page.panel.locator("h2")).to_have_text("Almaty")
    assert is_same_map(atlas_page)
    assert atlas_page.errors == []


def test_steps_back_and_forth_keep_the_map(atlas_page):
    page, title = atlas_page.page, atlas_page.panel.locator("h2")
    about = page.get_by_role("heading", name="About the data")
    mark_map(atlas_page)
    atlas_page.marker("Almaty").click()
    expect(title).to_have_text("Almaty")
    page.get_by_role("link", name="About").click()
    expect(about).to_be_visible()
    for _ in range(3):
        page.go_back()
        expect(about).to_have_count(0)
        page.go_back()
        expect(title).to_have_count(0)
        page.go_forward()
        expect(title).to_have_text("Almaty")
        page.go_forward()
        expect(about).to_be_visible()
        assert is_same_map(atlas_page)


def test_place_can_be_chosen_again_after_a_step_back(atlas_page):
    title = atlas_page.panel.locator("h2")
    for _ in range(2):
        atlas_page.marker("Almaty").click()
        expect(title).to_have_text("Almaty")
        atlas_page.page.go_back()
        expect(title).to_have_count(0)


def test_link_to_a_sentence_opens_on_it(open_at):
    page = open_at("?show=reports&in=004_c09345255f9da917.txt&at=4004")
    expect(page.page.locator("#at")).to_be_in_viewport()


def test_focus_stays_with_the_link_that_changed_the_page(atlas_page):
    page = atlas_page.page
    about = page.get_by_role("heading", name="About the data")

    def follow(name):
        page.get_by_role("link", name=name, exact=True).focus()
        page.keyboard.press("Enter")

    def wait_for_focus(test):
        page.wait_for_function(f"() => (active => {test})(document.activeElement)")

    follow("About")
    expect(about).to_be_in_viewport()
    wait_for_focus("active.dataset.section === 'about'")
    follow("About")
    expect(about).to_have_count(0)
    wait_for_focus("active.matches('[href=\"?show=about\"]')")
    follow("Italiano")
    wait_for_focus("active.textContent === 'Italiano' && active.ariaCurrent === 'true'")


def test_every_change_of_the_state_keeps_the_map_and_its_view(open_at):
    page = open_at("?map=44.2,75.1,6.3")
    mark_map(page)
    page.marker("Almaty").click()
    expect(page.panel.locator("h2")).to_have_text("Almaty")
    page.page.get_by_role("link", name="Take away").click()
    expect(page.page.get_by_role("heading", name="Take away")).to_be_in_viewport()
    page.page.get_by_role("link", name="All places").click()
    expect(page.panel).to_have_count(0)
    page.page.get_by_role("button", name="This day").click()
    page.page.get_by_role("searchbox").fill("oil")
    page.page.wait_for_function("() => location.search.includes('q=oil')")
    assert is_same_map(page)
    assert page.in_map("() => atlas.map.getZoom()") == pytest.approx(6.3, abs=0.05)


def test_unknown_values_are_left_out_with_a_notice(open_at):
    page = open_at("?day=soon&place=gn:0&mode=so_far")
    expect(page.page.locator(".notice")).to_contain_text("day=soon, place=gn:0")
    expect(page.day).to_have_text("Tuesday 4 January 2022")


def test_link_can_be_copied(open_at):
    page = open_at("?place=gn:1526384", permissions=["clipboard-read", "clipboard-write"])
    page.slider.press("ArrowRight")
    page.page.get_by_role("button", name="Copy link").click()
    expect(page.page.get_by_role("button", name="Link copied")).to_be_visible()
    copied = page.page.evaluate("() => navigator.clipboard.readText()")
    assert copied.endswith("/?place=gn:1526384&day=2022-01-05") or copied.endswith(
        "/?day=2022-01-05&place=gn:1526384"
    )
