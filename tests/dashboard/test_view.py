"""The state of the page as its address has it."""

from datetime import date, timedelta

import pytest

from dashboard.view import FACETS, Filters, Known, View, link_to, read_view

DAYS = [date(2022, 1, 2) + timedelta(n) for n in range(58)]
OPENING = View(date(2022, 1, 4))
KNOWN = Known(
    DAYS,
    ("strike", "protest"),
    {"status": ("happened", "announced"), "region": ("KZ-ALA",)},
    frozenset({"gn:1"}),
    ("a.txt",),
    ("en", "fr"),
)


def read(**query):
    lists = {key: value if isinstance(value, list) else [value] for key, value in query.items()}
    return read_view(lists, OPENING, KNOWN)


def test_an_empty_address_is_the_opening():
    assert read() == (OPENING, ())


@pytest.mark.parametrize(
    ("key", "value", "field", "read_as"),
    [
        ("day", "2022-02-01", "day", date(2022, 2, 1)),
        ("mode", "last_days", "mode", "last_days"),
        ("span", "14", "span", 14),
        ("place", "gn:1", "place", "gn:1"),
        ("show", "about", "section", "about"),
        ("in", "a.txt", "report", "a.txt"),
        ("at", "120", "at", 120),
        ("order", "1", "order", True),
        ("lang", "fr", "language", "fr"),
        ("map", "48.1,66.9,4.5", "centre", (48.1, 66.9, 4.5)),
    ],
)
def test_every_part_of_the_state_is_read(key, value, field, read_as):
    view, ignored = read(**{key: value})
    assert getattr(view, field) == read_as
    assert ignored == ()


def test_filters_are_read():
    view, ignored = read(hide=["strike"], status=["announced"], region=["KZ-ALA"], q="oil")
    assert ignored == ()
    assert view.filters == Filters(
        frozenset({"strike"}),
        {"status": frozenset({"announced"}), "region": frozenset({"KZ-ALA"})},
        "oil",
    )


@pytest.mark.parametrize(
    ("key", "value"),
    [
        ("day", "2022-04-01"), ("day", "soon"), ("day", "2022-02-30"), ("mode", "ever"),
        ("span", "0"), ("span", "91"), ("span", "-3"), ("span", "x"), ("span", "²"),
        ("place", "gn:2"), ("show", "nothing"), ("in", "b.txt"), ("at", "1.5"), ("at", "9" * 30),
        ("order", "2"), ("lang", "xx"), ("map", "1,2"), ("map", "a,b,c"), ("map", "91,0,3"),
        ("map", "nan,0,3"), ("hide", "rain"), ("status", "perhaps"), ("language", "en"), ("x", "1"),
    ],
)  # fmt: skip
def test_what_is_unknown_or_broken_is_ignored_and_told(key, value):
    assert read(**{key: value}) == (OPENING, (f"{key}={value}",))


def test_state_told_by_the_page_is_read_back():
    view, _ = read(
        day="2022-02-01", hide=["strike"], status=["announced"], q="oil", at="0", order="1",
        map="48,66,4", place="gn:1", lang="fr", show="spread",
    )  # fmt: skip
    told = {k: v if isinstance(v, list) else [str(v)] for k, v in view.state().items()}
    assert read_view(told, OPENING, KNOWN) == (view, ())
    assert set(FACETS) <= set(told)


def test_a_long_search_is_cut():
    assert len(read(q="x" * 10_000)[0].filters.search) == 100


def test_link_holds_what_it_changes():
    assert link_to(place="gn:1", day="2022-01-04") == "?place=gn:1&day=2022-01-04"
    assert link_to(status=["a", "b"]) == "?status=a&status=b"
    assert link_to(place='"><script>') == "?place=%22%3E%3Cscript%3E"
