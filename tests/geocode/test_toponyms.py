"""Phrases and the places they name, one line a phrase."""

import pytest

from geocode.model import Sentence
from geocode.toponyms import find_toponyms

PHRASES = [
    ("in the Aktobe region", ["Aktobe Region"]),
    ("in the region of Atyraou", ["Atyrau Region"]),
    ("in the province of Manguistaou", ["Mangystau Region"]),
    ("in Aktobe and Almaty", ["Aktobe", "Almaty"]),
    ("in the cities of Atyrau, Astana and Uralsk", ["Atyrau", "Astana", "Oral"]),
    ("from the Aktiobe and Kyzylorda regions", ["Aktobe Region", "Kyzylorda Region"]),
    ("the Beineu district of the Mangystau region", ["Beyneu District", "Mangystau Region"]),
    ("in the town of Janaozen", ["Zhanaozen"]),
    ("Atyrau Refinery in the Atyrau region", ["Atyrau Refinery", "Atyrau Region"]),
    ("miners at ArcelorMittal Temirtaou", ["Temirtau"]),
    ("the Zhanaozen branch of the RTsKU-Aktau", ["Zhanaozen"]),
    ("the Almaty police", ["Almaty"]),
    ("Janaozen’s central square", ["Zhanaozen"]),
    ("in Kazakhstan", ["Kazakhstan"]),
    # no places
    ("a letter from Nursultan Nazarbayev", []),
    ("President Aktau spoke", []),
    ("the Communist Party of Kazakhstan", []),
    ("the Kazakh Socialist Movement", []),
    ("They demand an answer", []),
    # written much like a town, right after another name
    ("a nurse, Sabira Qulsari, spoke", []),
    ("a nurse, Qulsari, spoke", ["Qulsary"]),
]


@pytest.mark.parametrize(("phrase", "expected"), PHRASES, ids=[p for p, _ in PHRASES])
def test_phrase_names_places(phrase, expected, english, gazetteer):
    sentence = Sentence(7, 7 + len(phrase), phrase)
    found = find_toponyms(sentence, english, gazetteer).toponyms
    assert [toponym.place.name for toponym in found] == expected
    for toponym in found:
        assert phrase[toponym.start - 7 : toponym.end - 7] == toponym.text


@pytest.mark.parametrize(
    ("phrase", "unknown"),
    [
        ("a strike in Zhanaospan", ["Zhanaospan"]),
        ("a strike in March", []),
        ("on strike at Kazakhmys, they say", ["Kazakhmys"]),
    ],
)
def test_name_in_a_places_position_is_reported(phrase, unknown, english, gazetteer):
    names = find_toponyms(Sentence(0, len(phrase), phrase), english, gazetteer).unknown
    assert [name.text for name in names] == unknown


@pytest.mark.parametrize(
    ("phrase", "expected"),
    [
        ("a rally in Berlin", ["Berlin DE"]),
        ("forces from Russia", ["Russia RU"]),
        ("Berlin was quiet, they say", []),  # a city abroad needs a place's position
        ("the rallies in Aktau and Paris", ["Aktau KZ", "Paris FR"]),
        ("the mine in Karaganda", ["Karagandy KZ"]),
        # an adjective is no place, but many a name opens with one
        ("a strike in French Guiana", ["French Guiana GF"]),
        ("the French strike", []),
        # of a town abroad its country tells
        ("dockers of the Polish port of Gdynia", ["Gdynia PL"]),
        ("dockers of the Swedish port of Gdynia", []),
        ("the Astana Times", []),
        ("Air Astana", []),
        ("Timur Aktau, a driver,", []),
    ],
)
def test_places_abroad_and_names_that_are_no_places(phrase, expected, english, gazetteers):
    sentence = Sentence(0, len(phrase), phrase)
    found = find_toponyms(sentence, english, gazetteers.home("KZ"), gazetteers.world).toponyms
    assert [f"{t.place.name} {t.place.country}" for t in found] == expected


@pytest.mark.parametrize(
    ("phrase", "positions"),
    [
        ("Miners from Karaganda marched in Astana.", ["from", "in"]),
        ("in the neighbouring region of Atyrau and the Aktobe region", ["in", "in"]),
        ("the miners of Karaganda", [""]),
        ("from Aktau to Oral", ["from", "in"]),
        ("in Oral and at the twin plant of Semey", ["in", "in"]),
    ],
)
def test_position_tells_where_from_whence(phrase, positions, english, gazetteers):
    sentence = Sentence(0, len(phrase), phrase)
    found = find_toponyms(sentence, english, gazetteers.home("KZ"), gazetteers.world).toponyms
    assert [t.position for t in found] == positions


def test_rule_tells_the_word_that_decided(english, gazetteer):
    phrase = "in the Mangistau region"
    (toponym,) = find_toponyms(Sentence(0, len(phrase), phrase), english, gazetteer).toponyms
    assert toponym.rule == "exact; 'region' beside it"
