"""One palette: nothing else names a colour or a size."""

import re
import tomllib
from pathlib import Path

import pytest

from dashboard.palette import PALETTE, SCHEMES
from geocode.model import KINDS

ROOT = Path(__file__).resolve().parents[2]
COLOUR = re.compile(r"#[0-9a-fA-F]{6}\b")


def test_every_kind_has_a_look(palette):
    assert {kind.name for kind in palette.kinds} == set(KINDS)
    for told in ("sign", "texture", "label"):
        assert len({getattr(kind, told) for kind in palette.kinds}) == len(KINDS)
    for scheme in SCHEMES:
        assert len({kind.colours[scheme] for kind in palette.kinds}) == len(KINDS)


def test_every_colour_has_a_dark_counterpart():
    data = tomllib.loads(PALETTE.read_text(encoding="utf-8"))
    pairs = [c for group in ("page", "map", "mark", "kind") for c in data[group].values()]
    assert all(COLOUR.match(c["light"]) and COLOUR.match(c["dark"]) for c in pairs)


def test_no_other_file_of_the_page_names_a_colour_or_a_size():
    for path in [*(ROOT / "dashboard").glob("*.py"), *(ROOT / "dashboard/assets").glob("*.[cj]s*")]:
        if path.name.startswith("basemap_"):
            continue
        source = path.read_text(encoding="utf-8")
        assert not COLOUR.findall(source), path.name
        assert not re.findall(r"font-size: *\d", source), path.name


@pytest.mark.parametrize("scheme", SCHEMES)
def test_streamlits_theme_is_the_palettes(palette, scheme):
    theme = tomllib.loads((ROOT / ".streamlit/config.toml").read_text(encoding="utf-8"))["theme"]
    colours = palette.schemes[scheme]
    assert theme[scheme]["backgroundColor"] == colours["page-paper"]
    assert theme[scheme]["textColor"] == theme[scheme]["primaryColor"] == colours["page-ink"]
    assert theme[scheme]["borderColor"] == colours["page-rule"]
    assert theme[scheme]["secondaryBackgroundColor"] == colours["map-land"]
    assert theme["baseFontSize"] == int(colours["type-body"].removesuffix("px"))


def contrast(one, other):
    """Give the contrast of two colours as WCAG 2 measures it, 1 to 21."""

    def luminance(colour):
        parts = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
        red, green, blue = (
            p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts
        )
        return 0.2126 * red + 0.7152 * green + 0.0722 * blue

    darker, lighter = sorted((luminance(one), luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


TEXTS = {
    "page-ink": "page-paper map-land map-neighbours mark-place mark-day mark-kind",
    "page-quiet": "page-paper map-land map-neighbours",
    "map-water-name": "map-water",
}
"""Each colour of words, and the grounds on which they stand."""


@pytest.mark.parametrize("scheme", SCHEMES)
@pytest.mark.parametrize("text", TEXTS)
def test_words_can_be_read_on_every_ground(palette, scheme, text):
    colours = palette.schemes[scheme]
    for ground in TEXTS[text].split():
        assert contrast(colours[text], colours[ground]) >= 4.5, ground


@pytest.mark.parametrize("scheme", SCHEMES)
def test_signs_of_kinds_can_be_seen_on_every_ground(palette, scheme):
    colours = palette.schemes[scheme]
    for kind in palette.kinds:
        for ground in ("page-paper", "map-land"):
            assert contrast(kind.colours[scheme], colours[ground]) >= 3, (kind.name, ground)


def test_printed_page_is_light_on_white_whatever_the_screen_is(palette):
    css = palette.css()
    assert "@media screen and (prefers-color-scheme:dark)" in css
    assert css.endswith("@media print{:root{--page-paper:#FFFFFF;color-scheme:light}}")
