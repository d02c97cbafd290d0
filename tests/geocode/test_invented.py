"""Invented sentences: what they state, and what they must not be taken to state.

The report is dated Thursday 20 January 2022. An empty list means: nothing, and a reason for it.
"""

import pytest

from geocode.model import Source
from geocode.reading import read
from tests.geocode.test_statements import (
    GAZETTEER,
    LANGUAGES,
    PUBLISHED,
    events_of,
    statements_of,
)

DAY = PUBLISHED.replace(year=2022, month=1, day=20)

CASES = [
    # ordinary words are no places
    ("Some workers in Aktau went on strike on 10 January.", ["strike Aktau 2022-01-10"]),
    (
        "Under pressure from the street, the akim of Aktau promised to raise wages on 10 January.",
        ["state_response Aktau 2022-01-10"],
    ),
    ("Between 11 and 12 January workers went on strike.", []),
    ("The Same workers of Zero Longer went on strike on 10 January.", []),
    # a place elsewhere or unknown is not the place named before
    (
        "A rally was held in Aktau on 11 January. On 12 January, a rally was held in Moscow.",
        ["protest Aktau 2022-01-11", "protest Moscow 2022-01-12"],
    ),
    (
        "A rally was held in Aktau on 11 January. On 12 January, a rally was held in Foobarsk.",
        ["protest Aktau 2022-01-11"],
    ),
    ("On 12 January a rally was held in Berlin.", ["protest Berlin 2022-01-12"]),
    ("On 12 January a rally was held in Baku.", ["protest Baku 2022-01-12"]),
    # two statements in one sentence
    (
        "On 10 January workers in Aktau went on strike, and on 12 January miners in Temirtau "
        "held a rally.",
        ["strike Aktau 2022-01-10", "protest Temirtau 2022-01-12"],
    ),
    (
        "Workers in Aktau held a rally on 5 January and miners in Temirtau went on strike on "
        "6 January.",
        ["protest Aktau 2022-01-05", "strike Temirtau 2022-01-06"],
    ),
    (
        "On 7 January workers in Aktau did not go on strike, and miners in Temirtau held a rally.",
        ["protest Temirtau 2022-01-07"],
    ),
    # days that do not follow each other
    (
        "On 3 and 7 January, protests took place in Aktau.",
        ["protest Aktau 2022-01-03", "protest Aktau 2022-01-07"],
    ),
    (
        "On 28 and 29 December and 3 January, protests took place in Aktau.",
        ["protest Aktau 2021-12-28..2021-12-29", "protest Aktau 2022-01-03"],
    ),
    # other ways to write a day, and days that cannot be read
    ("On 10.01.2022 a rally was held in Aktau.", ["protest Aktau 2022-01-10"]),
    ("On 2022-01-10 a rally was held in Aktau.", ["protest Aktau 2022-01-10"]),
    ("On Sept. 3, 2021 a rally was held in Aktau.", ["protest Aktau 2021-09-03 background"]),
    ("On 31 April a rally was held in Aktau.", []),
    ("On 13/14/2022 a rally was held in Aktau.", []),
    (
        "Dock workers in Aktau have been on strike for three days.",
        ["strike Aktau 2022-01-18..2022-01-20"],
    ),
    # without a plan, a day of no year is not in the future
    ("On May 5 workers in Aktau went on strike.", ["strike Aktau 2021-05-05 background"]),
    (
        "The workers of Aktau will go on strike on 1 February.",
        ["strike Aktau 2022-02-01 announced"],
    ),
    # the end of a strike, a ban, an accident
    ("On 14 January the miners in Temirtau ended their strike.", []),
    ("The strike in Temirtau ended on 14 January.", []),
    ("A rally planned in Aktau was banned on 14 January.", []),
    ("Two workers were killed in Temirtau on 14 January in an accident.", []),
    # a list names each of its places; a town in its region is one place
    (
        "In Aktau and the Beyneu district, workers went on strike on 10 January.",
        ["strike Aktau 2022-01-10", "strike Beyneu District 2022-01-10"],
    ),
    (
        "Workers at Tengizchevroil and in Atyrau went on strike on 10 January.",
        ["strike Tengiz oil field 2022-01-10", "strike Atyrau 2022-01-10"],
    ),
    (
        "Workers in Aktau, in the Mangystau region, went on strike on 10 January.",
        ["strike Aktau 2022-01-10"],
    ),
    # a region is never its capital
    ("Workers in the Ekibastuz region went on strike on 10 January.", []),
    (
        "Workers in the Uralsk region went on strike on 10 January.",
        ["strike West Kazakhstan Region 2022-01-10"],
    ),
    # names beside each other
    (
        "In Zhanaozen Burgylau workers went on strike on 10 January.",
        ["strike Zhanaozen 2022-01-10"],
    ),
    (
        "In Almaty President Tokayev declared a state of emergency on 5 January.",
        ["state_response Almaty 2022-01-05"],
    ),
    # words that cues must not swallow
    (
        "Not only in Aktau, but also in Almaty, workers went on strike on 10 January.",
        ["strike Aktau 2022-01-10", "strike Almaty 2022-01-10"],
    ),
    (
        "Workers who had been dismissed held a rally in Aktau on 10 January.",
        ["protest Aktau 2022-01-10"],
    ),
    (
        "On the anniversary of the massacre, workers in Zhanaozen held a rally on 16 January.",
        ["protest Zhanaozen 2022-01-16"],
    ),
    # a line that ends in a bracket is no heading
    (
        "On 10 January workers in Aktau went on strike (source: a local channel)",
        ["strike Aktau 2022-01-10"],
    ),
    # a few names and no small words are English too
    (
        "On 4 January strikes began: Aktau, Taraz.",
        ["strike Aktau 2022-01-04", "strike Taraz 2022-01-04"],
    ),
    # a price of another month does not open the window
    (
        "Workers in Aktau held a rally. Prices had doubled on 25 December 2021.",
        ["protest Aktau 2022-01-20"],
    ),
    # what follows a day of another year at once is told of that day
    (
        "On 10 January drivers in Oral went on strike.\n\nOn 10 March 2019 drivers held a rally in "
        "Aktau. Police detained nine of them.",
        [
            "strike Oral 2022-01-10",
            "protest Aktau 2019-03-10 background",
            "repression Aktau 2019-03-10 background",
        ],
    ),
    # nor does a strike of which only its sixteenth day is news
    (
        "Bakers in Oral are on strike for the sixteenth day.\n\nA rally was held in Aktau.",
        ["strike Oral 2022-01-05..2022-01-20", "protest Aktau 2022-01-20"],
    ),
    # a place in brackets is not carried, and hides none that is
    (
        "On 10 January drivers in Aktau held a rally. They want what is paid elsewhere (in Oral "
        "drivers earn more). Police detained nine of them.",
        ["protest Aktau 2022-01-10", "repression Aktau 2022-01-10"],
    ),
    # a chronology: the day stands before the sentence
    (
        "2 January. Residents of Zhanaozen took to the streets.\n"
        "3 January. Rallies were held in Aktau. The president dismissed the government.",
        [
            "protest Zhanaozen 2022-01-02",
            "protest Aktau 2022-01-03",
            "state_response Kazakhstan 2022-01-03",
        ],
    ),
    # what the codebook calls no event
    ("On 10 January the miners of Temirtau demanded the right to strike.", []),
    ("The union of Temirtau threatened to go on strike on 10 January.", []),
    ("The company denied that workers in Aktau went on strike on 10 January.", []),
]


@pytest.mark.parametrize(("text", "events"), CASES, ids=[text[:60] for text, _ in CASES])
def test_invented_sentence_gives_what_it_states(text, events):
    assert events_of(text, published=DAY) == events
    if not events:
        assert statements_of(text, published=DAY)[1], "left out without a word"


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("In Aktau and Foobarsk workers went on strike.", ["Foobarsk"]),
        ("In the Foobar district workers went on strike.", ["Foobar"]),
        ("In the town of Foobarsk workers went on strike.", ["Foobarsk"]),
        ("Around Foobarsk workers went on strike.", ["Foobarsk"]),
        ("In the Kok Foobar district workers went on strike.", ["Kok Foobar"]),
        ("In Moscow workers went on strike.", []),
        ("In January workers went on strike.", []),
    ],
)
def test_names_that_no_gazetteer_holds_are_reported(text, names):
    reading = read(Source("a.txt", text, published=DAY, country="KZ"), LANGUAGES, GAZETTEER)
    assert [u.text for s in reading.sentences for u in s.unknown] == names


def test_declaration_of_an_emergency_is_no_appended_text():
    text = (
        "Declaration of a state of emergency in Almaty\n\n"
        "On 10 January workers in Aktau went on strike.\n"
    )
    assert events_of(text, published=DAY) == ["strike Aktau 2022-01-10"]
