"""The part of the page that offers files."""

from datetime import date

import pytest
from streamlit.testing.v1 import AppTest

from dashboard.scene import Scene
from dashboard.strings import load_strings
from dashboard.take.formats import FORMATS
from dashboard.timeline import make_timeline
from dashboard.view import View


@pytest.fixture
def buttons(atlas, palette):
    """Give a function from a day to the buttons shown for it, in "this day" mode."""

    def page(scene):
        from dashboard.take import section

        section.show(scene)

    def shown(day):
        view = View(day, mode="this_day")
        scene = Scene(atlas, make_timeline(atlas), view, atlas.events, load_strings(), palette)
        run = AppTest.from_function(page, kwargs={"scene": scene}).run()
        assert not run.exception
        return [element.proto for element in run.get("download_button")]

    return shown


def test_each_format_is_offered_for_what_is_shown_and_for_everything(buttons):
    assert [button.label for button in buttons(date(2022, 1, 4))] == [
        "CSV: 29 events shown on 4 January 2022",
        "CSV: all 53 events",
        "GeoJSON: 29 events shown on 4 January 2022",
        "GeoJSON: all 53 events",
        "HTML: the page",
    ]


def test_a_day_without_an_event_offers_everything_alone(buttons):
    *files, _page = buttons(date(2022, 1, 10))
    for shown, everything in zip(*[iter(files)] * 2, strict=True):
        assert "no event is shown" in shown.label
        assert (shown.disabled, everything.disabled) == (True, False)


def test_every_format_says_what_it_is_good_for():
    words = load_strings()
    for form in FORMATS:
        assert words(f"take.{form.name}_use").endswith(".")
