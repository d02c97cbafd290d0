"""The map's script: the same at every rerun, and nothing asked of another host."""

import re
from dataclasses import replace

from streamlit_folium import _get_map_string, generate_js_hash, get_full_id

from dashboard.atlas_map import AtlasMap, make_map
from dashboard.basemap import ASSETS
from dashboard.tables import load_atlas
from dashboard.timebar import bar_data, layer_data
from dashboard.timeline import make_timeline
from tests.invented_tables import ABROAD, PARIS, add_rows, write_tables

STATE = {"day": "2022-01-04", "mode": "so_far", "hidden": [], "selected": ""}


def script_of(atlas, palette, channel="one"):
    data = layer_data(atlas, make_timeline(atlas), palette, channel, STATE)
    drawn = make_map(data, palette)
    drawn.get_root().render()
    assert get_full_id(drawn)
    return _get_map_string(drawn)


def test_map_keeps_its_key_from_rerun_to_rerun(atlas, palette):
    first, second = script_of(atlas, palette), script_of(atlas, palette)
    assert generate_js_hash(first, "map") == generate_js_hash(second, "map")


def test_all_scripts_and_styles_are_served_from_here():
    drawn = AtlasMap(("world", "KZ"))
    for _, address in [*drawn.default_js, *drawn.default_css]:
        assert address.startswith("../")
    for path in ASSETS.iterdir():
        source = path.read_text(encoding="utf-8").replace("http://www.w3.org/2000/svg", "")
        assert not re.findall(r"https?://", source), path.name


def basemaps_of(atlas, palette):
    data = layer_data(atlas, make_timeline(atlas), palette, "one", STATE)
    drawn = make_map(data, palette)
    return [name for name, address in drawn.default_js if "/basemap_" in address]


def test_only_the_basemaps_that_the_places_need_are_sent(atlas, palette, folder):
    assert basemaps_of(atlas, palette) == ["KZ"]
    assert basemaps_of(load_atlas(add_rows(folder, [PARIS])), palette) == ["world", "KZ"]
    assert basemaps_of(load_atlas(write_tables(folder, ABROAD)), palette) == ["world"]


def test_a_hostile_name_cannot_leave_the_script(atlas, palette):
    place = next(iter(atlas.places))
    named = {**atlas.places, place: _renamed(atlas.places[place], "</script><b>`${x}`")}
    script = script_of(replace(atlas, places=named), palette)
    assert "</script>" not in script


def test_layer_holds_every_event_but_background(atlas, palette):
    timeline = make_timeline(atlas)
    layer = layer_data(atlas, timeline, palette, "one", STATE)
    assert len(layer["events"]) == sum(e.status != "background" for e in atlas.events)
    assert len(layer["days"]) == 58
    bar = bar_data(atlas, timeline, palette, layer)
    assert bar["longDays"][2] == "Tuesday 4 January 2022"
    assert bar["labels"][0] == (0, "2 Jan")
    assert bar["labels"][-1] == (57, "28 Feb")
    assert len(bar["national"]) == len(layer["events"])
    assert any("state of emergency" in words for words in bar["national"])


def test_country_line_quotes_an_event_in_one_language(palette, folder):
    atlas = load_atlas(write_tables(folder, ABROAD))
    timeline = make_timeline(atlas)
    layer = layer_data(atlas, timeline, palette, "one", STATE)
    assert layer["home"] == "FR"
    said = bar_data(atlas, timeline, palette, layer)["national"]
    assert [words for words in said if words] == ["“mis en grève”", "“mis en grève”"]


def _renamed(place, name):
    from dataclasses import replace

    return replace(place, name=name)
