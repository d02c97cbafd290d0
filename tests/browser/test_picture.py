"""The picture of map and chart that a reader takes for an article, in Chromium."""

import base64
import struct

from playwright.sync_api import expect

from dashboard.palette import load_palette

WIDTH = 3000
LIGHT = load_palette().schemes["light"]

KEEP_DRAWINGS = """() => {
    window.drawings = [];
    const read = FileReader.prototype.readAsDataURL;
    FileReader.prototype.readAsDataURL = function (blob) {
        if (blob.type.startsWith('image/svg')) blob.text().then(text => drawings.push(text));
        return read.call(this, blob);
    };
}"""

WORDS = """async () => {
    while (!drawings.length) await new Promise(requestAnimationFrame);
    const drawn = new DOMParser().parseFromString(drawings.at(-1), 'image/svg+xml');
    return [...drawn.querySelectorAll('text')].map(text => text.textContent).join('\\n');
}"""
"""Give the words of the latest picture, line by line."""

COUNT = """async ([png, [left, top, right, bottom], colours]) => {
    const image = new Image();
    image.src = `data:image/png;base64,${png}`;
    await image.decode();
    const context = new OffscreenCanvas(image.width, image.height).getContext('2d');
    context.drawImage(image, 0, 0);
    const { data } = context.getImageData(left, top, right - left, bottom - top);
    const pixels = new Uint32Array(data.buffer); // alpha, blue, green, red
    const counts = new Map(colours.map(colour =>
        [Number(`0xFF${colour.slice(5)}${colour.slice(3, 5)}${colour.slice(1, 3)}`), 0]));
    for (const pixel of pixels) if (counts.has(pixel)) counts.set(pixel, counts.get(pixel) + 1);
    return [...counts.values()];
}"""
"""Count the pixels that have each of the colours, in a part of a picture."""


class Picture:
    """A PNG that was taken from the page; ``words`` are those drawn in it."""

    def __init__(self, atlas_page):
        page = atlas_page.page
        page.evaluate(KEEP_DRAWINGS)
        with page.expect_download() as taken:
            page.get_by_role("button", name="Picture (PNG)").click()
        self.page = page
        self.name = taken.value.suggested_filename
        self.bytes = taken.value.path().read_bytes()
        assert self.bytes[:8] == b"\x89PNG\r\n\x1a\n"
        self.width, self.height = struct.unpack(">II", self.bytes[16:24])
        self.words = page.evaluate(WORDS)

    def pixels(self, *colours, part=None):
        """Count the pixels of each colour in a part: left, top, right, bottom."""
        png = base64.b64encode(self.bytes).decode()
        return self.page.evaluate(COUNT, [png, part or [0, 0, WIDTH, self.height], colours])


def test_picture_has_map_chart_words_and_sources(atlas_page):
    picture = Picture(atlas_page)
    assert picture.name == "strike-atlas-kazakhstan-2022-01-04.png"
    assert picture.width == WIDTH
    assert 2500 < picture.height < 3500
    strike, land, ink = picture.pixels(
        *(LIGHT[name] for name in ("kind-strike", "map-land", "page-ink"))
    )
    assert strike > 20_000
    assert land > 1_000_000
    assert ink > 20_000
    for words in (
        "How the strikes spread",
        "Tuesday 4 January 2022",
        "16 places and 4 regions · 30 events so far",
        "For the whole country, Kazakhstan",
        "Ekibastuz",
        "Strikes",
        "new on this day",
        "region, no town named",
        "no report in this collection covers 7 Jan to 9 Feb",
        "The map shows only what these reports say.",
        "La Tribune des Travailleurs",
        "Made with Natural Earth · Contains GeoNames data, CC BY 4.0; changed",
    ):
        assert words in picture.words
    assert "earlier" not in picture.words  # nothing is pale on this day
    assert atlas_page.strangers == []
    assert atlas_page.errors == []


def test_picture_is_of_the_day_that_is_shown(atlas_page):
    line, day = [0, 210, WIDTH, 270], [0, 330, WIDTH, 425]
    colours = (LIGHT["page-ink"], LIGHT["page-quiet"])
    first = Picture(atlas_page)
    atlas_page.slider.press("ArrowRight")
    expect(atlas_page.day).to_have_text("Wednesday 5 January 2022")
    second = Picture(atlas_page)
    assert second.name == "strike-atlas-kazakhstan-2022-01-05.png"
    assert "Wednesday 5 January 2022" in second.words
    assert "earlier" in second.words
    assert first.pixels(*colours, part=day) != second.pixels(*colours, part=day)
    assert first.pixels(*colours, part=line) == second.pixels(*colours, part=line)


def test_picture_says_what_is_filtered(atlas_page):
    atlas_page.page.locator(".kinds [data-kind=strike]").click()
    atlas_page.page.get_by_role("button", name="Filters", exact=True).click()
    for value in ("city", "facility"):
        atlas_page.page.locator(f".precision [data-value={value}]").click()
    atlas_page.page.get_by_role("searchbox").fill("oil")
    expect(atlas_page.page.locator(".active")).to_contain_text("oil")
    picture = Picture(atlas_page)
    filters = "without Strikes · How exact the place is: facility, city · “oil”."
    assert f"Filtered: {filters}" in picture.words.replace("\n", " ")
    assert "\nStrikes" not in picture.words
    assert picture.pixels(LIGHT["kind-strike"]) == [0]


def test_picture_keeps_its_size_and_is_light_on_a_dark_phone(new_page):
    atlas_page = new_page(390, 844, has_touch=True, is_mobile=True, color_scheme="dark")
    picture = Picture(atlas_page)
    assert picture.width == WIDTH
    assert "Ekibastuz" in picture.words
    assert picture.pixels(LIGHT["page-paper"], part=[0, 0, 50, 50]) == [2500]
    [land] = picture.pixels(LIGHT["map-land"])
    assert land > 1_000_000


def test_picture_grows_with_a_long_title(atlas_page):
    short = Picture(atlas_page)
    atlas_page.page.evaluate(
        """() => [...strikeAtlas.states.values()].forEach(({ data }) => {
            data.picture.title = 'How the strikes spread '.repeat(6); })"""
    )
    long = Picture(atlas_page)
    assert long.height > short.height
    assert long.words.startswith("How the strikes spread How the strikes")


def test_map_stays_as_it_was(atlas_page):
    view = "() => [...document.querySelectorAll('.atlas-place')].map(e => e.outerHTML).join()"
    before = atlas_page.in_map(view)
    Picture(atlas_page)
    assert atlas_page.in_map(view) == before
