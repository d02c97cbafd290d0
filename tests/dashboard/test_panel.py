"""The panel's HTML: escaped, marked, complete."""

from dataclasses import replace
from datetime import date

import pytest

from dashboard.panel import marked, place_panel
from dashboard.tables import Excerpt, load_atlas
from dashboard.view import Filters
from tests.invented_tables import ABROAD, write_tables

DAY = date(2022, 1, 4)
EXCERPT = Excerpt(
    "a.txt",
    "en",
    0,
    "In Oral, on 3 May, workers of Oral went on strike.",
    "Oral",
    "3 May",
    "went on strike",
    "exact",
    "day",
)


@pytest.fixture
def panel_of(atlas, scene_of):
    """Give a function that gives the panel of a place, by name or id."""

    def panel(name, day=DAY, of=atlas, **view):
        place = next(p.id for p in of.places.values() if name in (p.name, p.id))
        return place_panel(scene_of(of, place=place, day=day, **view))

    return panel


def test_words_for_place_day_and_kind_are_marked_and_the_sentence_is_verbatim():
    html = marked(EXCERPT)
    assert "<mark class='place'>Oral</mark>, on <mark class='day'>3 May</mark>" in html
    assert "<mark class='kind'>went on strike</mark>" in html
    assert html.replace("</mark>", "").count("Oral") == 2


def test_a_word_inside_another_is_not_marked():
    html = marked(replace(EXCERPT, text="Oralman of Oral.", day="", kind=""))
    assert html == "Oralman of <mark class='place'>Oral</mark>."


def test_text_of_a_report_cannot_become_markup(atlas, panel_of):
    evil = replace(EXCERPT, text="<script>`${alert(1)}`</script> Oral")
    assert "<script>" not in marked(evil)
    event = replace(
        atlas.events[0],
        excerpts=(replace(evil, report=next(iter(atlas.reports))),),
        actors="<b>x</b>",
    )
    html = panel_of(event.place, of=replace(atlas, events=(event,)))
    assert "<script>" not in html
    assert "<b>x</b>" not in html


def test_place_panel_tells_spellings_events_precision_and_source(panel_of):
    html = panel_of("Almaty")
    assert "city · in the reports as “Almaty” and “Alma-Ata”" in html
    assert "3 events up to this day" in html
    assert (
        "La Tribune des Travailleurs, “Kazakhstan: Workers Rise Up …” · "
        "dated 6 January 2022 in its text · English"
    ) in html
    assert "stormed the akimat" in html
    assert "3 more events on later days." in html
    assert "city in Mangystau Region" in panel_of("Zhanaozen")


def test_background_stands_under_before_and_announced_apart(panel_of):
    html = panel_of("Zhanaozen")
    assert "16 December 2011" in html.partition("<h3>Before</h3>")[2]
    late = panel_of("Beyneu District", date(2022, 2, 15))
    assert "1 March 2022" in late.partition("<h3>Announced</h3>")[2]
    early = panel_of("Beyneu District")
    assert "Nothing is reported here up to this day." in early


def test_hidden_kinds_are_hidden_under_before_too(panel_of):
    html = panel_of(
        "Zhanaozen", filters=Filters(hidden=frozenset({"repression", "state_response"}))
    )
    assert "<h3>Before</h3>" not in html
    assert "16 December 2011" not in html


def test_two_excerpts_of_one_event_are_each_as_exact_as_their_own_words(atlas, panel_of):
    event = next(e for e in atlas.events if e.status == "happened" and e.first == e.last == DAY)
    stated = replace(EXCERPT, report=next(iter(atlas.reports)))
    worked_out = replace(stated, day="the same day", date_rule="same day")
    html = panel_of(
        event.place, of=replace(atlas, events=(replace(event, excerpts=(stated, worked_out)),))
    )
    assert html.count("day: stated") == 1
    assert html.count("day: worked out from “the same day”") == 1


def test_excerpt_in_a_language_that_is_not_known_is_shown_with_its_code(atlas, panel_of):
    event = atlas.events[-1]
    for code, name in (("zz", "· zz ·"), ("", "· language unknown ·")):
        odd = replace(event, excerpts=(replace(event.excerpts[0], language=code),))
        html = panel_of(event.place, date(2022, 2, 28), replace(atlas, events=(odd,)))
        assert name in html


def test_excerpts_of_one_event_in_two_languages_are_both_shown(panel_of, folder):
    abroad = load_atlas(write_tables(folder, ABROAD))
    html = panel_of("Turin", date(2023, 3, 8), abroad)
    assert "city in Italy · " in html
    assert "1 event up to this day" in html
    for code, language, words in (
        ("fr", "French", "<mark class='kind'>mis en grève</mark> : <mark"),
        ("it", "Italian", "scesi <mark class='kind'>in sciopero</mark>: Torino."),
    ):
        assert f"<blockquote lang='{code}' dir='auto'>" in html
        assert f"dated 9 March 2023 in its text · {language} · place: city" in html
        assert words in html
