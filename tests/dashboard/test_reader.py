"""The reader: verbatim, every excerpt marked where it stands, each mark a way to the map."""

from dataclasses import replace
from urllib.parse import parse_qs

import pytest
from lxml import html

from dashboard.reports import section
from dashboard.reports.passages import passages_of
from dashboard.reports.reader import reader_page
from dashboard.reports.report_list import report_list
from dashboard.reports.report_text import report_text
from dashboard.tables import load_atlas
from geocode.columns import text_name
from tests.dashboard.scenes import scene_of
from tests.invented_tables import Told, write_tables

FIRST, SECOND = "000_7ce5915e8f585a2e.txt", "004_c09345255f9da917.txt"


def page_of(atlas, report=FIRST, **query):
    scene = scene_of(atlas, **query)
    return html.fromstring(reader_page(scene, report, report_text(atlas, report)))


def own_text(element):
    """Give the text of an element without what is not the report's own."""
    if "added" in element.get("class", "").split():
        return ""
    return (element.text or "") + "".join(own_text(child) + (child.tail or "") for child in element)


def sentence(page, start):
    (found,) = page.xpath(f".//*[@data-start='{start}'][not(self::p)]")
    return found


def notes(page, start):
    """Give the note of the sentence at ``start``."""
    number = sentence(page, start).getnext().text
    (note,) = page.xpath(f".//li[@value='{number}']")
    return note


def words(element):
    return " ".join(element.text_content().split())


@pytest.mark.parametrize("report", [FIRST, SECOND])
def test_paragraphs_are_the_report_to_the_letter(atlas, report):
    text = report_text(atlas, report)
    at = 0
    for paragraph in page_of(atlas, report, at="1100").xpath(".//p[@data-start]"):
        start, shown = int(paragraph.get("data-start")), own_text(paragraph)
        assert not text[at:start].strip("\r\n ")
        at = start + len(shown)
        assert shown == text[start:at]
    assert not text[at:].strip()


def test_every_excerpt_is_marked_at_its_offset_by_the_sign_of_its_kind(atlas, palette):
    pages = {report: page_of(atlas, report) for report in atlas.reports}
    for event in atlas.events:
        for excerpt in event.excerpts:
            found = sentence(pages[excerpt.report], excerpt.start)
            assert "told" in found.get("class").split()
            assert own_text(found) == excerpt.text
            assert palette.kind(event.kind).sign in found.getprevious().text_content()


def test_every_event_has_a_link_to_its_place_on_a_day_of_the_slider(atlas):
    scene = scene_of(atlas)
    pages = {report: page_of(atlas, report) for report in atlas.reports}
    for event in atlas.events:
        for excerpt in event.excerpts:
            note = notes(pages[excerpt.report], excerpt.start)
            links = [
                parse_qs(a.get("href")[1:])
                for a in note.xpath(".//a[contains(@class, 'go')]")
                if "place=" in a.get("href")
            ]
            (link,) = {
                link["day"][0] for link in links
                if link["place"] == [event.place]
                and (event.status == "announced" or link["day"][0] >= str(event.first))
            } or {None}  # fmt: skip
            assert link in {str(day) for day in scene.timeline.days}


@pytest.mark.parametrize(
    ("start", "place", "day"),
    [
        (3781, "x:tengiz-field", "2022-01-04"),  # on its day
        (9597, "gn:607610", "2022-01-02"),  # 2011: the slider's first day
        (1517, "gn:607610", "2022-02-10"),  # of several days the first
        (4553, "gn:610297", "2022-02-15"),  # 1 March: the day of the report that announces it
    ],
)
def test_a_marked_sentence_leads_to_its_event(atlas, start, place, day):
    page = page_of(atlas, SECOND if start in (1517, 4553) else FIRST)
    link = sentence(page, start)
    assert link.tag == "a"
    assert "go" in link.get("class").split()
    assert parse_qs(link.get("href")[1:]) == {"place": [place], "day": [day]}


def test_sentence_of_many_events_links_each_place_in_its_order(atlas):
    page = page_of(atlas)
    strikes, storming = notes(page, 4292).xpath("./p")
    assert words(strikes) == (
        "● Strike 4 January 2022 Atyrau, Oral, Aktobe, Kyzylorda, Taraz, Taldykorgan, Turkistan, "
        "Shymkent, Ekibastuz, Almaty"
    )
    assert len(strikes.xpath(".//a")) == 10
    assert words(storming) == "◆ Storming or attempt 4 January 2022 Almaty"
    assert words(sentence(page, 4292).getprevious()) == "●◆"


def test_words_for_place_day_and_kind_are_marked(atlas):
    marks = [(m.get("class"), m.text) for m in sentence(page_of(atlas), 3781).xpath(".//mark")]
    assert marks == [("day", "4 January"), ("place", "Tengizchevroil"), ("kind", "went on strike")]
    legend = words(page_of(atlas).xpath(".//*[@class='legend']")[0])
    for said in ("words for the place", "words for the day", "words for what happened"):
        assert said in legend


@pytest.mark.parametrize(
    ("start", "said"),
    [
        (403, "Left out: it does not say where."),
        (4176, "Left out: it is a demand, not something that happened."),
        (9412, "Left out: it is a heading."),
    ],
)
def test_sentence_left_out_is_marked_and_its_reason_told_beside_it(atlas, start, said):
    page = page_of(atlas)
    assert sentence(page, start).get("class") == "left"
    assert words(notes(page, start)) == said


def test_every_sentence_left_out_is_marked(atlas):
    pages = {report: page_of(atlas, report) for report in atlas.reports}
    for left in atlas.left_out:
        assert own_text(sentence(pages[left.report], left.start)) == left.text


@pytest.mark.parametrize(
    ("at", "current"),
    [
        (3781, "On 4 January, 75% of"),
        (3800, "On 4 January, 75% of"),
        (3885, "On 4 January, 75% of"),
        (410, "In the days that followed"),
    ],
)
def test_sentence_at_the_place_asked_for_is_the_current_one(atlas, at, current):
    page = page_of(atlas, at=at)
    (found,) = page.xpath(".//*[@aria-current]")
    assert found.get("id") == "at"
    assert own_text(found).startswith(current)


@pytest.mark.parametrize(("at", "there"), [("10", 1), ("999999", 0), ("49", 0)])
def test_place_outside_all_sentences_is_found_too(atlas, at, there):
    page = page_of(atlas, at=at)
    assert len(page.xpath(".//*[@id='at']")) == there
    assert page.xpath(".//*[@aria-current]") == []


def test_events_that_the_filters_hide_stay_marked_faintly(atlas):
    page = page_of(atlas, hide=["storming"])
    hidden, both = sentence(page, 4967), sentence(page, 4292)
    assert "faint" in hidden.get("class").split()
    assert "Aktobe hidden by the filters" in words(notes(page, 4967))
    assert "faint" not in both.get("class").split()
    page = page_of(atlas, hide=["strike"])
    both = sentence(page, 4292)
    assert "faint" not in both.get("class").split()
    assert parse_qs(both.get("href")[1:])["place"] == ["gn:1526384"]  # stormed, not struck


@pytest.mark.parametrize(
    ("start", "other", "begins"),
    [
        (2823, 9076, "All’altezza di lunedì sera"),
        (4004, 10411, "Lo stesso giorno, lunedì"),
        (9076, 2823, "According to the situation"),
        (10411, 4004, "On the same day, on Monday"),
    ],
)
def test_sentence_in_the_other_language_stands_beside_it(atlas, start, other, begins):
    (figure,) = notes(page_of(atlas, SECOND), start).xpath("./figure")
    (quote,) = figure.xpath("./blockquote")
    assert quote.get("lang") == ("it" if start < 6000 else "en")
    assert quote.text.startswith(begins)
    (link,) = figure.xpath(".//a")
    assert parse_qs(link.get("href")[1:]) == {
        "show": ["reports"],
        "in": [SECOND],
        "at": [str(other)],
    }


def test_translations_are_told_of_each_other(atlas):
    page = page_of(atlas, SECOND)
    pairs = {
        (passage.start, int(parse_qs(link.get("href")[1:])["at"][0]))
        for passage in passages_of(atlas, SECOND)
        for link in notes(page, passage.start).xpath("./figure//a")
    }
    assert len(pairs) > 20
    assert {(b, a) for a, b in pairs} == pairs


def test_paragraphs_have_the_language_they_are_known_to_be_in(atlas):
    known = {p.get("lang") for p in page_of(atlas, FIRST).xpath(".//p[@data-start]")}
    assert known == {"en"}
    page = page_of(atlas, SECOND)
    for start, language in ((1517, "en"), (7644, "it")):
        assert sentence(page, start).getparent().get("lang") == language
    (unmarked,) = page.xpath(".//p[starts-with(., 'We give all our class')]")
    assert unmarked.get("lang") is None


def test_killings_are_told_of_before_the_text_where_there_are_any(atlas):
    page = page_of(atlas)
    (note,) = page.xpath(".//*[@class='content-note']")
    assert note.text == "The reports tell of killings."
    first = page.xpath(".//*[@data-start]")[0]
    order = list(page.iter())
    assert order.index(note) < order.index(first)
    calm = replace(atlas, events=tuple(e for e in atlas.events if e.kind != "repression"))
    assert page_of(calm).xpath(".//*[@class='content-note']") == []


def test_nothing_of_a_report_is_read_as_html(folder):
    hostile = "Le 7 mars, <img src=x onerror='alert(1)'> & \"grève\" </p></div> à Lyon."
    told = Told("Lyon<b>", (45.7, 4.8), "2023-03-07", (("fr", hostile, "grève"),))
    (folder / text_name("a.txt")).write_text("<script>x</script>\n", encoding="utf-8")
    atlas = load_atlas(write_tables(folder, [told]))
    page = page_of(atlas, "a.txt")
    assert own_text(sentence(page, 19)) == hostile
    assert page.xpath(".//script | .//img | .//b") == []
    assert "<script>x</script>" in page.text_content()


def test_report_without_an_event_says_so(atlas):
    bare = replace(atlas, left_out=(), events=tuple(
        e for e in atlas.events if all(x.report == FIRST for x in e.excerpts)
    ))  # fmt: skip
    page = page_of(bare, SECOND)
    assert "No event was read from this report." in page.text_content()
    assert page.xpath(".//ol") == []


def test_list_names_each_report_with_its_day_languages_and_events(atlas):
    page = html.fromstring(report_list(scene_of(atlas, **{"in": SECOND})))
    first, second = page.xpath(".//a")
    assert words(first) == (
        "Kazakhstan: Workers Rise Up Against Corrupt Regime "
        "La Tribune des Travailleurs · 6 January 2022 · English · 45 events"
    )
    assert "15 February 2022 · English and Italian · 8 events" in words(second)
    assert [a.get("aria-current") for a in (first, second)] == [None, "true"]
    assert parse_qs(first.get("href")[1:], keep_blank_values=True) == {
        "show": ["reports"], "in": [FIRST], "at": [""],
    }  # fmt: skip


def test_list_says_how_many_events_the_filters_let_through(atlas):
    page = html.fromstring(report_list(scene_of(atlas, hide=["strike"])))
    assert "4 of 8 events shown" in words(page)


@pytest.fixture
def shown(monkeypatch):
    """What the section writes."""
    written = []
    monkeypatch.setattr(section.st, "html", written.append)
    return written


def test_first_report_is_shown_where_none_is_chosen(atlas, shown):
    section.show(scene_of(atlas))
    assert "The doubling of the price of a liter of gas" in "".join(shown)


def test_text_that_is_missing_is_told_with_the_remedy(folder, shown):
    (folder / text_name(FIRST)).unlink()
    section.show(scene_of(load_atlas(folder)))
    assert f"{text_name(FIRST)}: no such file. Run: python -m geocode build" in "".join(shown)
    assert "Report on the demonstrations" in "".join(shown)  # the other one can be chosen
