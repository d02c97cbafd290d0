"""The words around the picture of map and chart."""

from dataclasses import replace

import pytest

from dashboard.picture import picture_data


@pytest.mark.parametrize(
    ("countries", "name"),
    [
        (("KZ", "KZ"), "strike-atlas-kazakhstan"),
        (("CI",), "strike-atlas-cote-d-ivoire"),
        (("KZ", "CI"), "strike-atlas-world"),
        (("",), "strike-atlas-world"),
    ],
)
def test_file_is_named_by_its_country(countries, name, scene_of, atlas):
    one = next(iter(atlas.reports.values()))
    reports = {str(n): replace(one, country=code) for n, code in enumerate(countries)}
    assert picture_data(scene_of(replace(atlas, reports=reports)))["file"] == name


def test_picture_names_its_reports_and_what_it_is_made_with(scene_of):
    source, licences = picture_data(scene_of())["notes"]
    assert source.startswith("The map shows only what these reports say. Reports: ")
    assert "La Tribune des Travailleurs, “Kazakhstan: Workers Rise Up Against" in source
    assert "Natural Earth" in licences
    assert "GeoNames" in licences


def test_of_many_reports_a_picture_names_none(scene_of, atlas):
    one = next(iter(atlas.reports.values()))
    many = replace(atlas, reports={str(n): one for n in range(5)})
    notes = picture_data(scene_of(many))["notes"]
    assert notes[0] == "The map shows only what these reports say."


def test_picture_is_light_on_a_dark_page(scene_of):
    assert picture_data(scene_of())["colours"]["page-paper"] == "#FCFAF6"
