"""What was left out: grouped by reason, those without a place or a day first, filtered."""

from dataclasses import replace

import pytest
from lxml import html

from dashboard.left_out.gaps import left_out_groups
from dashboard.left_out.listing import left_out_list
from dashboard.left_out.reasons import NO_PLACE_OR_DAY, reason_words
from dashboard.strings import load_strings
from dashboard.tables import LeftOut
from dashboard.view import Filters
from geocode import build, statements
from geocode.language import REASONS
from tests.dashboard.scenes import scene_of

SECOND = "004_c09345255f9da917.txt"
ROWS = (
    LeftOut("a.txt", "en", 0, "The miners demand a strike.", "demand"),
    LeftOut("a.txt", "en", 30, "A strike began somewhere.", "no place"),
    LeftOut("a.txt", "fr", 60, "Une grève à Orléans.", "day not understood"),
    LeftOut("b.txt", "fr", 0, "Pas de grève à Lyon.", "negated"),
    LeftOut("b.txt", "fr", 30, "Les mineurs exigent une grève.", "demand"),
    LeftOut("b.txt", "fr", 90, "Une grève a commencé.", "no place"),
)


def chosen(**facets):
    return Filters(chosen={facet: frozenset(values) for facet, values in facets.items()})


@pytest.mark.parametrize(
    ("filters", "found"),
    [
        (Filters(), [("no place", 2), ("day not understood", 1), ("demand", 2), ("negated", 1)]),
        (chosen(report=["a.txt"]), [("day not understood", 1), ("no place", 1), ("demand", 1)]),
        (chosen(language=["en"]), [("no place", 1), ("demand", 1)]),
        (chosen(report=["b.txt"], language=["en"]), []),
        (chosen(status=["announced"]), [
            ("no place", 2), ("day not understood", 1), ("demand", 2), ("negated", 1)
        ]),
        (Filters(search="GREVE lyon"), [("negated", 1)]),
        (Filters(search="orleans"), [("day not understood", 1)]),
        (Filters(search="tram"), []),
    ],
)  # fmt: skip
def test_groups_are_those_that_filters_and_search_let_through(filters, found):
    groups = left_out_groups(ROWS, filters)
    assert [(group.reason, len(group.rows)) for group in groups] == found


REASONS_THERE_ARE = (
    *REASONS,
    build.DROPPED,
    *(
        getattr(statements, name)
        for name in (
            "OTHER_LANGUAGE", "APPENDED", "HEADING", "NO_EVENT", "NO_PLACE", "UNKNOWN_PLACE",
            "NO_DAY", "DAY_NOT_READ", "YEAR_NOT_KNOWN", "PLAN_WITHOUT_DAY",
        )
    ),
)  # fmt: skip


def test_every_reason_that_a_build_gives_is_told_in_plain_words():
    told = {key.partition(".")[2] for key in load_strings().texts if key.startswith("reason.")}
    assert told == set(REASONS_THERE_ARE)
    assert set(NO_PLACE_OR_DAY) < set(REASONS_THERE_ARE)


def test_reason_without_words_is_shown_as_it_stands(atlas):
    assert reason_words(scene_of(atlas), "too <new>") == "too <new>"


def page_of(atlas, **query):
    return html.fromstring(left_out_list(scene_of(atlas, **query)))


def words(element):
    return " ".join(element.text_content().split())


def test_each_sentence_is_verbatim_in_its_language_with_the_way_to_its_report(atlas):
    rows = page_of(atlas).xpath(".//li")
    found = {(row[0].text, row[0].get("lang"), row.xpath(".//a")[0].get("href")) for row in rows}
    assert found == {
        (x.text, x.language, f"?show=reports&in={x.report}&at={x.start}") for x in atlas.left_out
    }


def test_statements_without_a_place_or_a_day_come_first_and_are_told_as_such(atlas):
    page = page_of(atlas)
    first, second = page.xpath(".//h3")
    assert words(first) == "Something is stated, but not where, or not when 17"
    assert words(second) == "Nothing is stated that belongs on the map 35"
    groups = [(words(d[0]), d.get("open") is not None) for d in page.xpath(".//details")]
    assert groups[:2] == [("It does not say where 17", True), (
        "It does not state that something happened 12", False
    )]  # fmt: skip


@pytest.mark.parametrize(
    ("query", "said"),
    [
        ({}, "52 sentences have a word that may tell of an event, and gave none."),
        ({"report": SECOND, "language": "it"}, "15 shown. 52 sentences have a word"),
        ({"q": "zeppelin"}, "0 shown. 52 sentences have a word"),
        ({"q": "zeppelin"}, "No sentence that was left out has what you filter or search for."),
    ],
)
def test_counts_are_of_what_is_shown_and_of_all(query, said, atlas):
    assert said in words(page_of(atlas, **query))


def test_nothing_of_a_sentence_is_read_as_html(atlas):
    hostile = LeftOut(SECOND, "en'><b>", 0, "<script>x</script> strike", "<i>why</i>")
    page = page_of(replace(atlas, left_out=(hostile,)))
    assert page.xpath(".//script | .//b | .//i") == []
    assert hostile.text in page.text_content()
    assert "<i>why</i>" in page.text_content()


def test_collection_that_left_nothing_out_says_so(atlas):
    said = words(page_of(replace(atlas, left_out=())))
    assert "0 sentences have a word that may tell of an event, and gave none." in said
