"""Which country a point lies in."""

import pytest

from dashboard.outlines import country_at


@pytest.mark.parametrize(
    ("place", "latitude", "longitude", "country"),
    [
        ("Paris", 48.853, 2.349, "FR"),
        ("Marseille, at the sea", 43.297, 5.381, "FR"),
        ("Venice, on its islands", 45.438, 12.336, "IT"),
        ("Palermo, on an island", 38.116, 13.361, "IT"),
        ("Maseru, in a country inside another", -29.31, 27.55, "LS"),
        ("Anadyr, behind 180 degrees", 66.0, -173.0, "RU"),
        ("Almaty", 43.25, 76.95, "KZ"),
        ("the open sea", 0.0, -30.0, ""),
    ],
)
def test_country_of_a_point(place, latitude, longitude, country):
    assert country_at(latitude, longitude) == country, place
