"""Every part of the page in every language: nothing English is left in it."""

import json
import re

import pytest

from dashboard.about.page import about_page
from dashboard.collection import collection_country, collection_line, masthead
from dashboard.left_out.listing import left_out_list
from dashboard.page_data import bar_data, layer_data
from dashboard.panel import place_panel
from dashboard.reports.reader import reader_page
from dashboard.reports.report_list import report_list
from dashboard.reports.report_text import report_text
from dashboard.spread.front import front
from dashboard.spread.matrix import make_matrix
from dashboard.spread.matrix_html import kinds_key, matrix_html
from dashboard.spread.notes import began_words, farthest_words, measured_words, reached_words
from dashboard.spread.order import order_of_joining, reached
from dashboard.spread.table import spread_table
from dashboard.strings import FALLBACK, languages, load_strings
from dashboard.take.export_page import page_html
from dashboard.view import View

OTHERS = [code for code in languages() if code != FALLBACK]

LONG = 12
"""Letters above which an English text is looked for: shorter ones are parts of other words."""

AS_WRITTEN = (
    r"<(blockquote|q|p|pre|code|mark)\b[^>]*\blang='[^']*'[^>]*>.*?</\1>",  # excerpts, paragraphs
    r"<p class='detail'>.*?</p>",  # who, demands and how many, as the report says
    r"<style>.*?</style>",
    r"<script>.*?</script>",
    r"<!--.*?-->",
    r"class='[^']*'",
)
"""What stands on the page as it is written in reports, and what nobody reads."""


def leftovers(html, code):
    """Give the keys of English texts that stand in ``html``."""
    for pattern in AS_WRITTEN:
        html = re.sub(pattern, "", html, flags=re.DOTALL)
    texts, english = load_strings(code).texts, load_strings().texts
    found = set()
    for key, text in english.items():
        mine = json.dumps(texts[key], ensure_ascii=False)
        for words in text.values() if isinstance(text, dict) else [text]:
            for part in re.split(r"\{\w+\}", words):
                part = part.strip(" .,:;")
                if len(part) > LONG and part not in mine and part in html:
                    found.add((key, part))
    return found


def spread_html(scene):
    strings = scene.strings
    joinings = order_of_joining(scene.atlas, scene.events, scene.timeline.days[0])
    counts, day = reached(joinings, scene.timeline.days), scene.view.day
    matrix = make_matrix(scene.atlas, scene.events, scene.timeline)
    signs = [sign for row in matrix.rows for cell in row.cells for sign in cell.signs]
    return "".join(
        [
            began_words(joinings, strings),
            reached_words(counts, day, strings),
            farthest_words(front(joinings), day, strings),
            measured_words(joinings, strings),
            matrix_html(matrix, "", scene.palette, strings),
            kinds_key(signs, scene.palette),
            spread_table(joinings, "KZ", scene.palette, strings),
        ]
    )


def bar_json(scene):
    opening = View(scene.timeline.opening)
    data = bar_data(scene, layer_data(scene, "channel", opening), scene.view, opening)
    # Texts are what a search looks at, places have their names in English too; labels are in keys.
    shown = {key: value for key, value in data.items() if key not in ("texts", "places")}
    shown["labelNames"] = list(data["labelNames"].values())
    shown["facets"] = [f for f in data["facets"] if f["name"] != "report"]
    return json.dumps(shown, ensure_ascii=False)


def masthead_html(scene):
    reports, strings = scene.atlas.reports, scene.strings
    country = collection_country(reports.values(), strings)
    return masthead(collection_line(scene.timeline.days, len(reports), country, strings), strings)


def first_report(scene):
    name = next(iter(scene.atlas.reports))
    return reader_page(scene, name, report_text(scene.atlas, name))


PARTS = {
    "masthead": masthead_html,
    "time bar": bar_json,
    "panel": place_panel,
    "spread": spread_html,
    "reports": report_list,
    "reader": first_report,
    "left out": left_out_list,
    "about": lambda scene: about_page(scene, ()),
    "file": page_html,
}


@pytest.mark.parametrize("part", PARTS)
@pytest.mark.parametrize("code", OTHERS)
def test_no_english_is_left(scene_of, part, code):
    html = PARTS[part](scene_of(language=code, place="gn:1526384"))
    if part == "file":  # its data is that of the time bar, which is looked at by itself
        html = re.sub(r'<script type="application/json".*?</script>', "", html, flags=re.DOTALL)
    assert leftovers(html, code) == set()


def test_english_would_be_found(scene_of):
    html = place_panel(scene_of(place="gn:1526384"))
    assert ("panel.read", "read in the report") in leftovers(html, "ru")


@pytest.mark.parametrize("code", OTHERS)
def test_excerpts_stay_as_written(scene_of, atlas, code):
    panel = place_panel(scene_of(language=code, place="gn:607610"))
    english = place_panel(scene_of(place="gn:607610"))
    quotes = r"<blockquote.*?</blockquote>"
    assert re.findall(quotes, panel, re.DOTALL) == re.findall(quotes, english, re.DOTALL)
