"""What the page says of itself comes from the tables and the constants of the code."""

import json
import tomllib
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from lxml import html

from dashboard.about import figures, section
from dashboard.about.hand_corrections import load_hand_corrections
from dashboard.about.page import about_page
from dashboard.about.rule_families import DATE_RULES, PLACE_RULES, date_families, place_families
from dashboard.rows import BrokenTableError
from dashboard.spread.order import runs
from dashboard.strings import load_strings
from dashboard.tables import DATA, load_atlas
from dashboard.take.extract import everything
from dashboard.take.geojson import geojson_text
from geocode.columns import CORRECTIONS
from geocode.model import DATE_PRECISIONS, KINDS, PLACE_TYPES, STATUSES
from tests.dashboard.scenes import scene_of
from tests.table_copies import change

ROOT = Path(__file__).resolve().parents[2]


def page_of(atlas):
    corrections = load_hand_corrections(atlas.reports)
    return html.fromstring(about_page(scene_of(atlas), corrections))


def words(element):
    return " ".join(element.text_content().split())


def part(page, heading):
    (found,) = page.xpath(f".//section[h3='{heading}']")
    return words(found)


@pytest.mark.parametrize(
    ("group", "value"),
    [
        *(("kind", value) for value in KINDS),
        *(("status", value) for value in STATUSES),
        *(("date", value) for value in DATE_PRECISIONS),
        *(("place", value) for value in PLACE_TYPES),
    ],
)
def test_every_code_is_named_and_told(group, value, palette):
    strings = load_strings()
    assert value in figures.CODEBOOK[group]
    assert strings(f"codebook.{group}.{value}.means").endswith(".")
    if group == "kind":
        assert palette.kind(value).one
    else:
        assert strings(f"codebook.{group}.{value}")


def test_codebook_has_no_words_for_codes_that_are_none():
    told = {key for key in load_strings().texts if key.startswith("codebook.") and "means" in key}
    assert told == {f"codebook.{g}.{v}.means" for g, vs in figures.CODEBOOK.items() for v in vs}


def test_codes_are_counted(atlas):
    codes = part(page_of(atlas), "The codes")
    assert "● StrikeWork stopped" in codes
    assert codes.count("22 events") == 1
    counts = figures.coded(atlas)
    assert all(sum(group.values()) == len(atlas.events) for group in counts.values())


@pytest.mark.parametrize(
    ("rule", "family"),
    [
        ("exact", "exact"),
        ("exact; 'cities' in the list", "exact"),
        ("key; 'district' beside it", "key"),
        ("looser key", "key"),
        ("Nominatim: Turkey key", "nominatim"),
        ("carried from the sentence before (at 3552); exact; 'region' beside it", "carried"),
        ("'regional airport'; carried from the paragraph before (at 1884); key", "carried"),
        ("the dateline (at 4); exact", "dateline"),
        ("the heading above (at 4); exact", "heading"),
        ("national measure: 'government'", "national"),
        ("the report's country", "national"),
        ("correction: it was carried from elsewhere; exact", "correction"),
        ("a new rule", "other"),
    ],
)
def test_rule_of_a_place_has_a_family(rule, family, atlas):
    excerpt = replace(atlas.events[0].excerpts[0], place_rule=rule)
    assert dict(place_families([excerpt])) == {family: 1}


@pytest.mark.parametrize(
    ("rule", "family"),
    [
        ("day", "stated"),
        ("range", "stated"),
        ("weekday", "worked_out"),
        ("counted day", "worked_out"),
        ("day, month from before", "carried"),
        ("day; carried from the sentence before (at 4295)", "carried"),
        ("the report's window", "window"),
        ("the report's own day", "window"),
        ("until now; days of what corresponds to it in a.txt (at 7)", "corresponds"),
        ("correction: wrong day", "correction"),
    ],
)
def test_rule_of_days_has_a_family(rule, family, atlas):
    excerpt = replace(atlas.events[0].excerpts[0], date_rule=rule)
    assert dict(date_families([excerpt])) == {family: 1}


def test_every_family_of_rules_is_told():
    strings = load_strings()
    for family in (*PLACE_RULES, "other"):
        assert strings(f"about.place_rule.{family}")
    for family in (*DATE_RULES, "stated", "worked_out"):
        assert strings(f"about.date_rule.{family}")


def test_no_place_of_the_collection_comes_by_a_rule_without_a_name(atlas):
    excerpts = [excerpt for event in atlas.events for excerpt in event.excerpts]
    assert place_families(excerpts)["other"] == 0
    assert "carried over from a sentence before" in part(page_of(atlas), "How an event came to be")


def test_corrections_are_shown_with_their_reason(atlas):
    corrected = part(page_of(atlas), "Corrected by hand")
    assert "One thing that the rules got wrong was put right by hand:" in corrected
    assert "Added: Strike · Kazakhstan · 4 January 2022" in corrected
    assert "the report names no place for it" in corrected


def test_corrections_of_other_reports_are_none_of_the_collection():
    assert load_hand_corrections({"elsewhere.txt"}) == ()
    assert load_hand_corrections({"elsewhere.txt"}, Path("no such file")) == ()


def test_dropped_event_is_named_by_its_id(atlas, tmp_path):
    path = tmp_path / "corrections.csv"
    report = next(iter(atlas.reports))
    row = {"action": "drop", "report": report, "event_id": "strike-x", "reason": "a <joke>"}
    path.write_text(
        ",".join(CORRECTIONS) + "\n" + ",".join(row.get(c, "") for c in CORRECTIONS) + "\n",
        encoding="utf-8",
    )
    page = html.fromstring(about_page(scene_of(atlas), load_hand_corrections([report], path)))
    assert "Dropped: strike-xa <joke>" in part(page, "Corrected by hand")


def test_broken_corrections_are_told_with_row_and_remedy(atlas, tmp_path, monkeypatch):
    path = tmp_path / "corrections.csv"
    path.write_bytes((DATA / "corrections.csv").read_bytes())
    change(path, "start_date", "soon")
    with pytest.raises(BrokenTableError, match="row 2, column start_date: 'soon' is no ISO date"):
        load_hand_corrections(atlas.reports, path)
    written = []
    monkeypatch.setattr(section.st, "html", written.append)
    monkeypatch.setattr(
        section, "load_hand_corrections", lambda _: load_hand_corrections([], tmp_path)
    )
    section.show(scene_of(atlas))
    assert "role='alert'" in written[0]
    assert "Is a directory" in written[0]


def test_single_sources_are_counted(atlas):
    assert figures.single_source(atlas) == 53
    assert "All 53 events stand in one report each" in part(page_of(atlas), "Single sources")
    event = atlas.events[0]
    other = next(r for r in atlas.reports if r != event.excerpts[0].report)
    second = replace(event.excerpts[0], report=other)
    both = replace(event, excerpts=(*event.excerpts, second))
    told = page_of(replace(atlas, events=(both, *atlas.events[1:])))
    assert "52 of 53 events stand in one report only." in part(told, "Single sources")


def test_coverage_names_the_days_of_each_report_and_those_of_none(atlas):
    scene = scene_of(atlas)
    assert tuple(runs(scene.timeline.uncovered)) == (
        (date(2022, 1, 7), date(2022, 2, 9)),
        (date(2022, 2, 16), date(2022, 2, 28)),
    )
    told = part(page_of(atlas), "Coverage by day")
    assert "Kazakhstan: Workers Rise Up Against Corrupt Regime2–6 January 2022" in told
    assert "16–28 February 2022." in told


def test_report_whose_days_are_not_known_covers_those_of_its_events(atlas):
    reports = {name: replace(report, window=None) for name, report in atlas.reports.items()}
    bare = replace(atlas, reports=reports)
    uncovered = scene_of(bare).timeline.uncovered
    assert date(2022, 1, 4) not in uncovered
    assert date(2022, 1, 20) in uncovered
    assert "not known" in part(page_of(bare), "Coverage by day")


def test_version_of_the_data_is_that_of_the_files_and_changes_with_an_event(atlas, folder):
    told = part(page_of(atlas), "Versions")
    collection = json.loads(geojson_text(everything(atlas, load_strings())))
    assert collection["data_version"] in told
    change(folder / "events.csv", "actors", "others")
    assert collection["data_version"] not in part(page_of(load_atlas(folder)), "Versions")


def test_version_of_the_code_is_the_packages_and_missing_where_it_is_not_installed(
    atlas, monkeypatch
):
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    assert figures.code_version() == project["version"]
    assert f"Strike Atlas {project['version']}" in part(page_of(atlas), "Versions")
    assert project["license"] == "MIT"
    assert "The code: MIT licence." in part(page_of(atlas), "Licences")
    monkeypatch.setattr(figures, "_PACKAGE", "no-such-package-here")
    assert "its version is not known" in part(page_of(atlas), "Versions")


def test_reports_are_named_by_their_publishers(atlas):
    assert "La Tribune des Travailleurs; Socialist Movement of Kazakhstan" in (
        part(page_of(atlas), "Licences")
    )
