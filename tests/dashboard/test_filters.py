"""Which events the filters let through."""

import pytest

from dashboard.filters import facet_values, facets_of, folded, passing
from dashboard.view import FACETS, Filters


def names(atlas, **filters):
    return {atlas.places[e.place].name for e in passing(atlas, Filters(**filters))}


def test_no_filter_lets_all_through(atlas):
    assert passing(atlas, Filters()) == atlas.events


def test_hidden_kinds_are_left_out(atlas):
    left = passing(atlas, Filters(hidden=frozenset({"strike"})))
    assert left
    assert all(event.kind != "strike" for event in left)


@pytest.mark.parametrize("facet", FACETS)
def test_each_value_lets_its_events_through_and_all_values_all(atlas, facet):
    values = facets_of(atlas)[facet]
    found = set()
    for value in values:
        mine = passing(atlas, Filters(chosen={facet: frozenset({value})}))
        assert mine
        assert all(value in facet_values(atlas, event)[facet] for event in mine)
        found |= set(mine)
    assert found == set(atlas.events)


def test_filters_of_two_facets_hold_both(atlas):
    chosen = {"status": frozenset({"happened"}), "region": frozenset({"KZ-ALA"})}
    assert names(atlas, chosen=chosen) == {"Almaty"}


@pytest.mark.parametrize(
    ("search", "found"),
    [
        ("temirtau", {"Temirtau"}),
        ("TEMIRTAOU arcelormittal", {"Temirtau"}),
        ("  Janaozen   yurts ", {"Zhanaozen", "Aktau"}),
        ("no such word", set()),
    ],
)
def test_search_finds_places_actors_and_excerpts(atlas, search, found):
    mine = names(atlas, search=search)
    assert found <= mine
    assert bool(mine) == bool(found)


@pytest.mark.parametrize(
    ("text", "plain"),
    [("Gênes", "genes"), ("Алматы́", "алматы"), ("ПРОТЕСТ", "протест"), ("Ėlėt", "elet")],
)
def test_accents_and_capitals_do_not_matter(text, plain):
    assert folded(text) == plain


def test_facets_stand_in_an_order_of_sense(atlas):
    facets = facets_of(atlas)
    assert facets["status"] == ("happened", "background", "announced")
    assert facets["precision"][0] == "facility"
    assert "KZ-ALA" in facets["region"]
