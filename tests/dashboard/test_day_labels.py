"""Labels under the chart: as many as a slider of its length can bear."""

from datetime import date, timedelta

from dashboard.day_labels import day_labels, short_days


def days(first, last):
    return tuple(first + timedelta(n) for n in range((last - first).days + 1))


def words(first, last):
    return [text for _, text in day_labels(days(first, last), "en_GB")]


def test_one_day_has_one_label():
    assert day_labels(days(date(2022, 1, 31), date(2022, 1, 31)), "en_GB") == [(0, "31 Jan")]


def test_weeks_months_and_years():
    assert words(date(2022, 1, 2), date(2022, 1, 31)) == [
        "2 Jan",
        "9 Jan",
        "16 Jan",
        "23 Jan",
        "31 Jan",
    ]
    assert words(date(2021, 11, 20), date(2022, 3, 31)) == [
        "20 Nov 2021", "Dec", "2022", "Feb", "Mar", "31 Mar 2022",
    ]  # fmt: skip
    assert words(date(2018, 5, 1), date(2021, 2, 28)) == [
        "1 May 2018", "2019", "2020", "2021", "28 Feb 2021",
    ]  # fmt: skip


def test_a_day_has_its_year_where_there_is_more_than_one():
    assert short_days(days(date(2021, 12, 31), date(2022, 1, 1)), "en_GB") == [
        "31 Dec 2021",
        "1 Jan 2022",
    ]
    assert short_days(days(date(2022, 1, 1), date(2022, 1, 2)), "en_GB") == ["1 Jan", "2 Jan"]
