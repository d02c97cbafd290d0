"""The map's script: the same at every rerun, and nothing asked of another host."""

import re
from dataclasses import replace

from streamlit_folium import _get_map_string, generate_js_hash, get_full_id

from dashboard.atlas_map import AtlasMap, make_map
from dashboard.basemap import ASSETS
from dashboard.page_data import bar_data, layer_data
from dashboard.tables import load_atlas
from tests.invented_tables import ABROAD, PARIS, add_rows, write_tables


def layer_of(scene, channel="one"):
    return layer_data(scene, channel, scene.view)


def script_of(scene):
    drawn = make_map(layer_of(scene), scene.palette)
    drawn.get_root().render()
    assert get_full_id(drawn)
    return _get_map_string(drawn)


def test_map_keeps_its_key_from_rerun_to_rerun(scene_of):
    first, second = script_of(scene_of()), script_of(scene_of())
    assert generate_js_hash(first, "map") == generate_js_hash(second, "map")


def test_all_scripts_and_styles_are_served_from_here():
    drawn = AtlasMap(("world", "KZ"))
    for _, address in [*drawn.default_js, *drawn.default_css]:
        assert address.startswith("../")
    for path in ASSETS.iterdir():
        source = path.read_text(encoding="utf-8").replace("http://www.w3.org/2000/svg", "")
        assert not re.findall(r"https?://", source), path.name


def basemaps_of(scene):
    drawn = make_map(layer_of(scene), scene.palette)
    return [name for name, address in drawn.default_js if "/basemap_" in address]


def test_only_the_basemaps_that_the_places_need_are_sent(scene_of, folder):
    assert basemaps_of(scene_of()) == ["KZ"]
    assert basemaps_of(scene_of(load_atlas(add_rows(folder, [PARIS])))) == ["world", "KZ"]
    assert basemaps_of(scene_of(load_atlas(write_tables(folder, ABROAD)))) == ["world"]


def test_a_hostile_name_cannot_leave_the_script(atlas, scene_of):
    place = next(iter(atlas.places))
    hostile = replace(atlas.places[place], name="</script><b>`${x}`")
    script = script_of(scene_of(replace(atlas, places={**atlas.places, place: hostile})))
    assert "</script>" not in script


def test_layer_and_bar_hold_every_event(atlas, scene_of):
    scene = scene_of()
    layer = layer_of(scene)
    assert len(layer["events"]) == len(atlas.events)
    assert len(layer["days"]) == 58
    bar = bar_data(scene, layer, scene.view, scene.view)
    assert bar["longDays"][2] == "Tuesday 4 January 2022"
    assert bar["labels"][0] == (0, "2 Jan")
    assert bar["labels"][-1] == (57, "28 Feb")
    assert len(bar["national"]) == len(bar["texts"]) == len(layer["events"])
    assert any("state of emergency" in words for words in bar["national"])
    outside = {atlas.events[int(n)].status for n in bar["outside"]}
    assert outside == {"background", "announced"}
    assert "1 March 2022" in bar["outside"].values()


def test_country_line_quotes_an_event_in_one_language(scene_of, folder):
    scene = scene_of(load_atlas(write_tables(folder, ABROAD)))
    layer = layer_of(scene)
    assert layer["home"] == "FR"
    said = bar_data(scene, layer, scene.view, scene.view)["national"]
    assert [words for words in said if words] == ["“mis en grève”", "“mis en grève”"]
