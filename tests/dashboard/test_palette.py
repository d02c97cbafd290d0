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
