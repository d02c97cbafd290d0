"""One palette: nothing else names a colour or a size."""

import re
import tomllib
from pathlib import Path

from dashboard.palette import PALETTE
from geocode.model import KINDS

ROOT = Path(__file__).resolve().parents[2]
COLOUR = re.compile(r"#[0-9a-fA-F]{6}\b")


def test_every_kind_has_a_look(palette):
    assert {kind.name for kind in palette.kinds} == set(KINDS)
    assert len({kind.colour for kind in palette.kinds}) == len({k.sign for k in palette.kinds})


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


def test_streamlits_theme_is_the_palettes(palette):
    theme = tomllib.loads((ROOT / ".streamlit/config.toml").read_text(encoding="utf-8"))["theme"]
    assert theme["backgroundColor"] == palette.variables["page-paper"]
    assert theme["textColor"] == theme["primaryColor"] == palette.variables["page-ink"]
    assert theme["borderColor"] == palette.variables["page-rule"]
    assert theme["secondaryBackgroundColor"] == palette.variables["map-land"]
    assert theme["baseFontSize"] == int(palette.variables["type-body"].removesuffix("px"))
