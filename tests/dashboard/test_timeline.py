"""What is shown on which day."""

from dataclasses import replace
from datetime import date

from dashboard.timeline import make_timeline, shown
from dashboard.view import LAST_DAYS, SO_FAR, THIS_DAY, View


def names(atlas, events):
    return {atlas.places[e.place].name for e in events}


def test_slider_runs_over_whole_months_and_opens_where_most_places_are_new(atlas):
    timeline = make_timeline(atlas)
    assert (timeline.days[0], timeline.days[-1]) == (date(2022, 1, 2), date(2022, 2, 28))
    assert len(timeline.days) == 58
    assert timeline.opening == date(2022, 1, 4)


def test_days_without_a_report_are_known(atlas):
    uncovered = make_timeline(atlas).uncovered
    assert date(2022, 1, 6) not in uncovered
    assert date(2022, 1, 7) in uncovered
    assert date(2022, 2, 9) in uncovered
    assert date(2022, 2, 15) not in uncovered


def test_background_alone_opens_on_its_first_day(atlas):
    background = tuple(e for e in atlas.events if e.status == "background")
    timeline = make_timeline(replace(atlas, events=background))
    assert timeline.opening == timeline.days[0] == date(2011, 1, 1)
    assert timeline.uncovered == frozenset(timeline.days)


def test_one_day_at_the_end_of_a_month_is_the_whole_slider(atlas):
    day = date(2022, 1, 31)
    timeline = make_timeline(
        replace(atlas, events=(replace(atlas.events[-1], first=day, last=day, status="happened"),))
    )
    assert timeline.days == (day,)
    assert timeline.uncovered == frozenset()


def on(atlas, day, mode=SO_FAR, span=7):
    return shown(atlas, atlas.events, View(day, mode, span))


def test_this_day_shows_spans_that_hold_it_and_so_far_all_up_to_it(atlas):
    day = date(2022, 1, 5)
    assert "Petropavl" in names(atlas, on(atlas, day, THIS_DAY))
    assert "Taraz" not in names(atlas, on(atlas, day, THIS_DAY))
    assert {"Petropavl", "Taraz"} <= names(atlas, on(atlas, day))
    assert "Petropavl" not in names(atlas, on(atlas, date(2022, 1, 4)))


def test_last_days_show_what_went_on_in_them(atlas):
    day = date(2022, 1, 6)
    assert set(on(atlas, day, LAST_DAYS, 1)) == set(on(atlas, day, THIS_DAY))
    assert "Taraz" not in names(atlas, on(atlas, day, LAST_DAYS, 2))
    assert "Taraz" in names(atlas, on(atlas, day, LAST_DAYS, 3))
    assert on(atlas, date(2022, 1, 31), LAST_DAYS, 7) == ()


def test_announced_is_shown_from_the_day_of_its_report_and_background_never(atlas):
    before = on(atlas, date(2022, 2, 14))
    after = on(atlas, date(2022, 2, 15))
    assert not [e for e in before if e.status == "announced"]
    (announced,) = [e for e in after if e.status == "announced"]
    assert announced.first == date(2022, 3, 1)
    assert announced in on(atlas, date(2022, 2, 15), THIS_DAY)
    assert announced not in on(atlas, date(2022, 2, 16), THIS_DAY)
    assert announced in on(atlas, date(2022, 2, 16), LAST_DAYS, 2)
    assert not [e for e in after if e.status == "background"]


def test_a_report_covers_its_window_even_where_it_tells_of_nothing(atlas):
    reports = {
        name: replace(report, window=(date(2022, 1, 2), date(2022, 1, 12)))
        for name, report in atlas.reports.items()
    }
    uncovered = make_timeline(replace(atlas, reports=reports)).uncovered
    assert date(2022, 1, 12) not in uncovered
    assert date(2022, 1, 13) in uncovered
    assert date(2022, 2, 10) not in uncovered
