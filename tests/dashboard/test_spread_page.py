"""What the section "Spread" says: its sentences, its table, its charts."""

import json
from dataclasses import replace
from datetime import date

import pytest

from dashboard.local_words import days_words
from dashboard.palette import load_palette
from dashboard.spread.charts import distance_chart, reached_chart
from dashboard.spread.front import front
from dashboard.spread.ground import Ground
from dashboard.spread.notes import began_words, farthest_words, measured_words, reached_words
from dashboard.spread.order import order_of_joining, reached
from dashboard.spread.table import spread_table
from dashboard.strings import load_strings
from dashboard.tables import load_atlas
from dashboard.timeline import make_timeline
from tests.dashboard.scenes import scene_of
from tests.invented_tables import ABROAD, Told, write_tables

STRINGS = load_strings()
DAY = date(2022, 1, 4)


@pytest.fixture(scope="module")
def joinings(atlas):
    return order_of_joining(atlas, atlas.events, make_timeline(atlas).days[0])


@pytest.fixture(scope="module")
def ground(atlas):
    return Ground(make_timeline(atlas), 3, STRINGS, load_palette().schemes["light"])


def rows(html):
    return [row.partition("</tr>")[0] for row in html.split("<tr")[2:]]


def row(html, name):
    return next(row for row in rows(html) if f">{name}</a>" in row)


def test_the_sentences_tell_where_it_began_and_how_far_it_had_got(joinings, atlas):
    began = began_words(joinings, STRINGS)
    assert "It began on 2 January in <a class='go' href='?place=gn:610612&amp;day=2022-01-02'>" in (
        began
    )
    assert "No report states that day" in began
    counts = reached(joinings, make_timeline(atlas).days)
    assert reached_words(counts, DAY, STRINGS) == (
        "By 4 January (day 3): 15 towns and sites · 5 districts and regions."
    )
    far = farthest_words(front(joinings), DAY, STRINGS)
    assert far.endswith(">Taldykorgan</a>, 2,040 km from Zhanaozen.")
    first = farthest_words(front(joinings), date(2022, 1, 2), STRINGS)
    assert first == "By then it had not left the places where it began."
    assert "from the nearest of the places where it began: Aktau and Zhanaozen." in (
        measured_words(joinings, STRINGS)
    )


def test_of_many_places_of_the_first_day_the_number_is_told(tmp_path):
    told = (("fr", "Le 7 mars, grève.", "grève"),)
    many = [Told(f"Town {n}", (45 + n, 5), "2023-03-07", told) for n in range(5)]
    atlas = load_atlas(write_tables(tmp_path, many))
    joinings = order_of_joining(atlas, atlas.events, date(2023, 3, 7))
    assert began_words(joinings, STRINGS) == "It began on 7 March in 5 places."
    assert "the nearest of the 5 places of the first day" in measured_words(joinings, STRINGS)


def test_days_of_several_years_say_theirs(tmp_path):
    told = (("fr", "Le 7 mars, grève.", "grève"),)
    first = Told("Lyon", (45.75, 4.85), "2022-12-30", told)
    scene = scene_of(
        load_atlas(write_tables(tmp_path, [first, replace(first, first="2023-01-03")]))
    )
    joinings = order_of_joining(scene.atlas, scene.events, scene.timeline.days[0])
    assert "It began on 30 December 2022 in " in began_words(joinings, scene.strings)
    assert days_words(date(2022, 12, 30), date(2023, 1, 3), scene.strings) == (
        "30 December 2022\u2009–\u20093 January 2023"
    )


@pytest.mark.parametrize(
    ("place", "words"),
    [
        ("Zhanaozen", "where it began"),
        ("Almaty", "1,945 km <small>from Zhanaozen</small>"),
        ("Aktobe Region", "about 750 km <small>from Zhanaozen</small>"),
        ("Mangystau Region", "2 January <small>worked out</small>"),
        ("Almaty", "told of 3–4 Jan"),
        ("Mangystau Region", "<span class='sign' aria-hidden='true'>■</span> Blockade"),
        ("Temirtau", "href='?place=gn:1518262&amp;day=2022-01-04'"),
        ("Temirtau", "?show=reports&amp;in=000_7ce5915e8f585a2e.txt&amp;at=3977"),
        ("Taraz", "<mark class='place'>Taraz</mark>"),
    ],
)
def test_the_table_tells_of_each_place(joinings, palette, place, words):
    assert words in row(spread_table(joinings, "KZ", palette, STRINGS), place)


def test_the_table_has_a_row_a_place_in_order_and_places_abroad_with_their_country(
    tmp_path, palette
):
    atlas = load_atlas(write_tables(tmp_path, ABROAD))
    joinings = order_of_joining(atlas, atlas.events, date(2023, 3, 7))
    html = spread_table(joinings, "FR", palette, STRINGS)
    assert len(rows(html)) == len(joinings)
    assert "Turin</a> <small>Italy</small>" in html
    assert "France</small>" not in html


def test_text_of_a_report_cannot_become_markup(tmp_path, palette):
    sentence = "Le 7 mars, <img src=x onerror=alert(1)> en grève."
    evil = Told("<i>Lyon", (45.7, 4.8), "2023-03-07", (("fr", sentence, "en grève"),))
    atlas = load_atlas(write_tables(tmp_path, [evil]))
    joinings = order_of_joining(atlas, atlas.events, date(2023, 3, 7))
    html = spread_table(joinings, "FR", palette, STRINGS) + began_words(joinings, STRINGS)
    assert "<img" not in html
    assert "<i>" not in html


def test_both_charts_share_the_axis_of_days_and_the_rule_of_the_chosen_one(joinings, ground):
    counts = reached(joinings, ground.timeline.days)
    for chart in (reached_chart(counts, ground), distance_chart(front(joinings), ground)):
        spec = json.dumps(chart.to_dict())
        assert '"domain": [0.5, 58.5]' in spec
        assert '\\"1\\": \\"2 Jan\\"' in spec  # labels come ready made, not from Vega's English
        assert '[{"x": 3}]' in spec
        assert r"no report covers\n7 Jan" in spec


def test_the_lines_are_told_apart_without_colour_and_named_beside_them(joinings, ground):
    spec = json.dumps(reached_chart(reached(joinings, ground.timeline.days), ground).to_dict())
    assert '"strokeDash": [5, 4]' in spec
    assert "20 towns and sites" in spec
    assert "5 districts and regions" in spec
    far = json.dumps(distance_chart(front(joinings), ground).to_dict(), ensure_ascii=False)
    assert "Öskemen, 2,375 km" in far


def test_charts_are_told_to_a_screen_reader_in_words(joinings, ground):
    counts = reached(joinings, ground.timeline.days)
    assert "By 5 January (day 4): 19 towns and sites · 5 districts and regions." in (
        reached_chart(counts, ground).description
    )
    assert distance_chart(front(joinings), ground).description == (
        "Farthest place reached by day. 3 January: Almaty, 1,945 km. "
        "4 January: Taldykorgan, 2,040 km. 5 January: Öskemen, 2,375 km."
    )


def test_charts_take_the_colours_of_the_theme(joinings, ground):
    light, dark = (load_palette().schemes[scheme] for scheme in ("light", "dark"))
    night = Ground(ground.timeline, 3, STRINGS, dark)
    spec = json.dumps(distance_chart(front(joinings), night).to_dict())
    assert dark["page-ink"] in spec
    assert light["page-ink"] not in spec
