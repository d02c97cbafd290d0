"""What a reader does, in Chromium, with every other host out of reach."""

import re

from playwright.sync_api import expect

from dashboard.tables import load_atlas
from dashboard.timeline import make_timeline

ATLAS = load_atlas()
DAYS = make_timeline(ATLAS).days


def test_first_screen_tells_the_story_without_a_click(atlas_page, screenshot):
    expect(atlas_page.day).to_have_text("Tuesday 4 January 2022")
    expect(atlas_page.counts).to_contain_text("16 places and 4 regions")
    expect(atlas_page.counts).to_contain_text("8 places and 3 regions new today")
    expect(atlas_page.page.locator("p.national")).to_contain_text("declare a state of emergency")
    expect(atlas_page.page.get_by_role("button", name="So far")).to_have_attribute(
        "aria-pressed", "true"
    )
    for label in ("Strikes", "Protests", "Storming or attempts", "Blockades", "Repression"):
        expect(atlas_page.page.locator(".kinds button", has_text=label)).to_be_visible()
    expect(atlas_page.list).to_contain_text("Drag the slider")
    expect(atlas_page.list.locator("ul.new")).to_contain_text("Ekibastuz")
    expect(atlas_page.list.locator("ul.new li")).to_have_count(11)
    expect(atlas_page.frame.locator(".atlas-hatch.is-shown")).to_have_count(4)
    assert atlas_page.strangers == []
    assert atlas_page.errors == []
    screenshot(atlas_page, "desktop")


def test_slider_map_and_panel_fit_on_one_screen(atlas_page):
    page = atlas_page.page
    assert page.evaluate("document.documentElement.scrollWidth") <= 1280
    for part in (atlas_page.slider, atlas_page.list.locator("h2")):
        box = part.bounding_box()
        assert box["y"] + box["height"] < 900
    top = page.locator("iframe").first.bounding_box()["y"]
    assert top < 400


def test_every_named_place_is_on_the_map_on_the_last_day(atlas_page):
    atlas_page.slider.press("End")
    expect(atlas_page.day).to_have_text("Monday 28 February 2022")
    shown = {
        label.partition(",")[0]
        for label in atlas_page.frame.locator(".is-shown[role=button]").evaluate_all(
            "elements => elements.map(e => e.getAttribute('aria-label'))"
        )
    }
    told = {
        p.name
        for p in ATLAS.places.values()
        if p.type != "country"
        and any(e.place == p.id and e.status != "background" for e in ATLAS.events)
    }
    assert shown == told


def test_a_place_appears_on_its_first_day_and_stays_so_far(atlas_page):
    atlas_page.slider.press("Home")
    expect(atlas_page.marker("Petropavl")).to_be_hidden()
    for _ in range(3):
        atlas_page.slider.press("ArrowRight")
    expect(atlas_page.day).to_have_text("Wednesday 5 January 2022")
    expect(atlas_page.marker("Petropavl")).to_be_visible()
    expect(atlas_page.marker("Petropavl")).to_have_class(re.compile("is-new"))
    atlas_page.slider.press("ArrowRight")
    expect(atlas_page.marker("Petropavl")).to_have_class(re.compile("is-past"))


def test_day_without_a_report_says_so(atlas_page):
    atlas_page.go(DAYS.index(DAYS[0].replace(day=20)))
    expect(atlas_page.counts).to_contain_text("No report in this collection covers this day")
    assert atlas_page.page.locator(".chart .uncovered").count() == 2


def test_drag_from_end_to_end_paints_every_day_and_tells_python_once(atlas_page):
    atlas_page.slider.press("Home")
    expect(atlas_page.list).not_to_contain_text("Taraz")
    atlas_page.in_map(
        """() => {
            window.seen = [];
            const paint = atlas.paint.bind(atlas);
            atlas.paint = () => { paint(); window.seen.push(atlas.painted); };
            window.untouched = document.querySelector('.leaflet-map-pane');
        }"""
    )
    atlas_page.frames_sent.clear()
    atlas_page.drag()
    expect(atlas_page.day).to_have_text("Monday 28 February 2022")
    expect(atlas_page.counts).to_contain_text("No report in this collection covers this day")
    atlas_page.page.wait_for_function("() => location.search.includes('day=2022-02-28')")
    assert atlas_page.in_map("() => [...new Set(seen)]") == [d.isoformat() for d in DAYS[1:]]
    assert len(atlas_page.frames_sent) <= 2
    assert atlas_page.in_map("() => untouched === document.querySelector('.leaflet-map-pane')")
    assert atlas_page.errors == []


def test_play_goes_on_by_itself_and_pause_holds(atlas_page):
    atlas_page.page.get_by_role("button", name="Play").click()
    expect(atlas_page.day).to_have_text("Thursday 6 January 2022", timeout=10_000)
    atlas_page.page.get_by_role("button", name="Pause").click()
    expect(atlas_page.page.get_by_role("button", name="Play")).to_be_visible()
    rested = atlas_page.slider.input_value()
    # Three more beats of the same length go by.
    atlas_page.page.evaluate(
        """() => new Promise(done => {
            let beats = 0;
            setInterval(() => { beats += 1; if (beats === 3) done(); }, 650);
        })"""
    )
    assert atlas_page.slider.input_value() == rested


def test_play_at_the_end_begins_anew(atlas_page):
    atlas_page.slider.press("End")
    atlas_page.page.get_by_role("button", name="Play").click()
    expect(atlas_page.day).to_have_text("Monday 3 January 2022", timeout=10_000)


def test_this_day_shows_that_day_alone(atlas_page):
    atlas_page.slider.press("ArrowRight")
    expect(atlas_page.marker("Taraz")).to_be_visible()
    atlas_page.page.get_by_role("button", name="This day").click()
    expect(atlas_page.marker("Taraz")).to_be_hidden()
    expect(atlas_page.marker("Petropavl")).to_be_visible()
    expect(atlas_page.counts).to_contain_text("on this day")


def test_a_kind_can_be_hidden_and_shown(atlas_page):
    strikes = atlas_page.page.locator('.kinds [data-kind="strike"]')
    strikes.click()
    expect(strikes).to_have_attribute("aria-pressed", "false")
    expect(atlas_page.marker("Taraz")).to_be_hidden()
    expect(atlas_page.list).not_to_contain_text("Taraz")
    strikes.click()
    expect(atlas_page.marker("Taraz")).to_be_visible()


def test_a_hidden_kind_leaves_the_chart_and_days_stay_covered(atlas_page):
    chart = atlas_page.page.locator(".chart")
    kinds = "rects => [...new Set(rects.map(r => r.dataset.kind))]"

    def drawn():
        return set(chart.locator(".bars rect").evaluate_all(kinds))

    def days():
        return [chart.locator(part).count() for part in (".uncovered", ".mark", ".bars")]

    all_kinds, all_days = drawn(), days()
    assert "strike" in all_kinds
    strikes = atlas_page.page.locator('.kinds [data-kind="strike"]')
    strikes.click()
    expect(strikes).to_have_attribute("aria-pressed", "false")
    assert drawn() == all_kinds - {"strike"}
    assert days() == all_days
    for kind in ("protest", "storming", "blockade", "repression", "state_response"):
        atlas_page.page.locator(f'.kinds [data-kind="{kind}"]').click()
    expect(chart.locator(".bars rect")).to_have_count(0)
    assert days() == all_days
    strikes.click()
    expect(strikes).to_have_attribute("aria-pressed", "true")
    assert drawn() == {"strike"}
    assert atlas_page.errors == []


def test_three_cities_clicked_give_their_own_excerpts(atlas_page):
    panel = atlas_page.panel
    for name, words in (
        ("Almaty", "demonstrators temporarily stormed the akimat (city council)."),
        ("Temirtau", "the strike extended to miners at ArcelorMittal Temirtaou"),
        ("Astana", "in the cities of Atyrau, Astana, Aktyube, Almaty and Uralsk."),
    ):
        atlas_page.marker(name).click()
        expect(panel.locator("h2")).to_have_text(name)
        expect(panel.locator("blockquote").filter(has_text=words).first).to_be_visible()
        expect(panel.locator("mark.place", has_text=name[:6]).first).to_be_visible()
        expect(panel.locator("mark.kind").first).to_be_visible()
        expect(panel.locator(".source").first).to_contain_text(
            "La Tribune des Travailleurs, “Kazakhstan: Workers Rise Up …” · "
            "dated 6 January 2022 in its text · English"
        )
        expect(atlas_page.marker(name)).to_have_class(re.compile("is-selected"))


def test_same_marker_twice_then_another_day_then_a_marker(atlas_page):
    panel = atlas_page.panel
    atlas_page.marker("Almaty").click()
    expect(panel.locator(".meta")).to_contain_text("3 events up to this day")
    atlas_page.marker("Almaty").click()
    expect(panel.locator("h2")).to_have_text("Almaty")
    atlas_page.slider.press("ArrowRight")
    expect(panel.locator(".meta")).to_contain_text("6 events up to this day")
    atlas_page.marker("Petropavl").click()
    expect(panel.locator("h2")).to_have_text("Petropavl")
    expect(panel.locator(".when").first).to_have_text("5 January 2022")
    atlas_page.marker("Almaty").click()
    expect(panel.locator("h2")).to_have_text("Almaty")


def test_place_chosen_from_the_list_is_marked_on_the_map(atlas_page):
    places = atlas_page.page.get_by_role("combobox", name="Place")
    for name in ("Temirtau", "Taraz"):
        places.select_option(name)
        expect(atlas_page.panel.locator("h2")).to_have_text(name)
        expect(atlas_page.marker(name)).to_have_class(re.compile("is-selected"))
    atlas_page.marker("Almaty").click()
    expect(places).to_have_value(re.compile("1526384"))
    places.select_option("Taraz")
    expect(atlas_page.panel.locator("h2")).to_have_text("Taraz")
    places.select_option("Choose a place")
    expect(atlas_page.panel).to_have_count(0)
    expect(atlas_page.list.locator("h2")).to_have_text("Up to this day")
    expect(atlas_page.frame.locator(".is-selected")).to_have_count(0)


def test_region_and_country_are_no_dots(atlas_page):
    region = atlas_page.marker("Kyzylorda Region")
    expect(region).to_have_class(re.compile("atlas-hatch"))
    region.press("Enter")
    expect(atlas_page.panel.locator("h2")).to_have_text("Kyzylorda Region")
    expect(atlas_page.marker("Kazakhstan")).to_have_count(0)
    country = atlas_page.page.get_by_role("button", name=re.compile("^Kazakhstan:"))
    country.click()
    expect(atlas_page.panel.locator("h2")).to_have_text("Kazakhstan")
    expect(atlas_page.panel).to_contain_text("state of emergency")
    atlas_page.marker("Taraz").click()
    expect(atlas_page.panel.locator("h2")).to_have_text("Taraz")
    country.click()
    expect(atlas_page.panel.locator("h2")).to_have_text("Kazakhstan")


def test_announced_is_hollow_and_background_stands_under_before(atlas_page):
    atlas_page.go((DAYS[-1].replace(day=15) - DAYS[0]).days)
    beyneu = atlas_page.marker("Beyneu District")
    expect(beyneu).to_be_visible()
    assert beyneu.locator("path").count() == 0
    assert beyneu.locator(".announced").count() == 1
    # What is planned has reached no place.
    expect(atlas_page.counts).to_contain_text("21 places and 4 regions · 48 events so far")
    beyneu.click()
    expect(atlas_page.panel).to_contain_text("Announced")
    expect(atlas_page.panel).to_contain_text("1 March 2022")
    atlas_page.marker("Zhanaozen").click()
    expect(atlas_page.panel.locator("h3")).to_have_text("Before")
    expect(atlas_page.panel).to_contain_text("16 December 2011")


def test_keyboard_alone_reaches_day_marker_and_excerpt(atlas_page):
    page = atlas_page.page
    for _ in range(30):
        page.keyboard.press("Tab")
        if atlas_page.slider.evaluate("e => e.getRootNode().activeElement === e"):
            break
    page.keyboard.press("ArrowRight")
    expect(atlas_page.day).to_have_text("Wednesday 5 January 2022")
    for _ in range(60):
        page.keyboard.press("Tab")
        label = atlas_page.in_map("() => document.activeElement.getAttribute('aria-label') || ''")
        if label.startswith("Petropavl"):
            break
    page.keyboard.press("Enter")
    expect(atlas_page.panel.locator("h2")).to_have_text("Petropavl")
    expect(atlas_page.panel.locator("blockquote")).to_contain_text("On 5 January, the protest")


def test_names_on_the_map_do_not_cover_each_other(atlas_page):
    boxes = atlas_page.frame.locator(".atlas-place.is-shown .name:not(.is-hidden)").evaluate_all(
        "elements => elements.map(e => e.getBoundingClientRect().toJSON())"
    )
    assert len(boxes) >= 14
    for i, a in enumerate(boxes):
        for b in boxes[:i]:
            assert (
                a["right"] <= b["left"] + 1
                or b["right"] <= a["left"] + 1
                or a["bottom"] <= b["top"] + 1
                or b["bottom"] <= a["top"] + 1
            )


def test_phone_shows_everything_in_one_column(new_page, screenshot):
    phone = new_page(390, 844, has_touch=True, is_mobile=True)
    page = phone.page
    assert page.evaluate("document.documentElement.scrollWidth") <= 390
    order = [
        page.locator(".masthead"), phone.day, phone.slider, page.locator(".kinds"),
        page.locator("iframe").first, phone.list,
    ]  # fmt: skip
    tops = [part.bounding_box()["y"] for part in order]
    assert tops == sorted(tops)
    for part in order:
        box = part.bounding_box()
        assert box["x"] >= 0
        assert box["x"] + box["width"] <= 390
    assert 0.55 * 844 < page.locator("iframe").first.bounding_box()["height"] < 0.65 * 844
    screenshot(phone, "phone")
    phone.marker("Almaty").tap()
    expect(phone.panel.locator("h2")).to_have_text("Almaty")
    expect(phone.panel.locator("h2")).to_be_in_viewport()
    screenshot(phone, "phone-panel")


def test_on_a_phone_a_tap_on_a_marker_is_never_its_neighbours(new_page):
    phone = new_page(390, 844, has_touch=True, is_mobile=True)
    met = phone.markers.evaluate_all(
        """markers => markers.map(marker => {
            const box = marker.getBoundingClientRect();
            const at = document.elementFromPoint(
                box.x + box.width / 2, box.y + box.height / 2);
            return [marker.dataset.place, at.closest('[data-place]')?.dataset.place];
        })"""
    )
    assert len(met) == 16
    assert [place for place, found in met if place != found] == []


def test_map_keeps_to_the_country_and_finds_its_way_back(atlas_page):
    view = "() => [atlas.map.getZoom(), atlas.map.getCenter().lng.toFixed(0)].join()"
    begin = atlas_page.in_map(view)
    atlas_page.in_map("() => atlas.map.setZoom(30, {animate: false})")
    assert atlas_page.in_map("() => atlas.map.getZoom()") == 9
    atlas_page.in_map("() => { atlas.frame.moved = true; }")
    atlas_page.in_map("() => atlas.map.panTo([0, 0], {animate: false})")
    assert atlas_page.in_map("() => atlas.map.getBounds().intersects([[30, 30], [64, 104]])")
    atlas_page.frame.get_by_role("button", name="Show all").click()
    atlas_page.page.wait_for_function(
        "begin => { const w = document.querySelector('iframe').contentWindow.atlas.map;"
        " return [w.getZoom(), w.getCenter().lng.toFixed(0)].join() === begin; }",
        arg=begin,
    )


def test_two_tabs_do_not_disturb_each_other(new_page):
    first = new_page()
    second_tab = first.page.context.new_page()
    second = type(first)(second_tab, first.address).open()
    second.slider.press("End")
    expect(second.day).to_have_text("Monday 28 February 2022")
    expect(second.marker("Petropavl")).to_be_visible()
    expect(first.day).to_have_text("Tuesday 4 January 2022")
    expect(first.marker("Petropavl")).to_be_hidden()


def test_motion_stops_where_the_reader_asks_for_it(new_page):
    still = new_page(reduced_motion="reduce")
    style = "e => getComputedStyle(e.querySelector('.ring')).animationName"
    assert still.marker("Taraz").evaluate(style) == "none"
