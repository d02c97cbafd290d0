"""English: days, names, and invented sentences with the events that they state."""

from datetime import date

import pytest

from geocode.build import DATA
from geocode.dates import Context, find_days
from geocode.gazetteers import Gazetteers
from geocode.language_file import load_languages
from geocode.model import Day, Sentence, Source
from geocode.reading import read
from geocode.statements import find_statements
from geocode.toponyms import find_toponyms

LANGUAGES = load_languages(DATA / "languages")
ENGLISH = next(language for language in LANGUAGES if language.code == "en")
GAZETTEERS = Gazetteers(DATA / "gazetteers")

ANCHOR = date(2022, 1, 20)  # a Thursday
BEFORE = Day(0, 1, "10 January", date(2022, 1, 10), date(2022, 1, 10), "day", "day")

DAYS = [
    # phrase, days found as "first..last precision"
    ("On Monday 3 January they met", ["2022-01-03 day"]),
    ("on Tuesday, January 4th, 2022", ["2022-01-04 day"]),
    ("the 4th of January", ["2022-01-04 day"]),
    ("on 4/1/22", ["2022-04-01 day"]),
    ("on 14/1/2022", ["2022-01-14 day"]),
    ("on 4.1.2022", ["2022-01-04 day"]),
    ("on 2022-01-04", ["2022-01-04 day"]),
    ("on 3, 4 and 7 January", ["2022-01-03..2022-01-04 span", "2022-01-07 day"]),
    ("from 3 to 5 January", ["2022-01-03..2022-01-05 span"]),
    ("between 3 and 5 January", ["2022-01-03..2022-01-05 span"]),
    ("between January 3 and January 5", ["2022-01-03..2022-01-05 span"]),
    ("4–6 January", ["2022-01-04..2022-01-06 span"]),
    ("from Monday 3 January until Wednesday 5 January", ["2022-01-03..2022-01-05 span"]),
    ("from 30 December to 2 January 2022", ["2021-12-30..2022-01-02 span"]),
    ("the night of 5 to 6 January", ["2022-01-05..2022-01-06 span"]),
    ("the night of 5 January", ["2022-01-05 day"]),
    ("since Monday", ["2022-01-17..2022-01-20 inferred"]),
    ("since early January", ["2022-01-01..2022-01-20 inferred"]),
    ("since the morning of 5 January", ["2022-01-05..2022-01-20 inferred"]),
    ("since yesterday", ["2022-01-19..2022-01-20 inferred"]),
    ("starting on 17 January", ["2022-01-17..2022-01-20 inferred"]),
    ("until 12 January", ["2022-01-10..2022-01-12 inferred"]),
    ("On the 12th the firm", ["2022-01-12 day"]),
    ("on the night of the 12th", ["2022-01-12 day"]),
    ("entered its third day", ["2022-01-18..2022-01-20 inferred"]),
    ("for the second straight day", ["2022-01-19..2022-01-20 inferred"]),
    ("for the past four days", ["2022-01-17..2022-01-20 inferred"]),
    ("have been out for two weeks", ["2022-01-07..2022-01-20 inferred"]),
    ("they stopped for two days", []),
    ("On 14 January, for the third day,", ["2022-01-12..2022-01-14 inferred"]),
    ("for the third day on Wednesday", ["2022-01-17..2022-01-19 inferred"]),
    ("they struck Tuesday", ["2022-01-18 inferred"]),
    ("Monday through Wednesday", ["2022-01-17..2022-01-19 inferred"]),
    ("on Monday and Tuesday", ["2022-01-17..2022-01-18 inferred"]),
    ("last Friday", ["2022-01-14 inferred"]),
    ("last Thursday", ["2022-01-13 inferred"]),
    ("next Tuesday", ["2022-01-25 inferred"]),
    ("that same evening", ["2022-01-10 inferred"]),
    ("the previous day", ["2022-01-09 inferred"]),
    ("two days earlier", ["2022-01-08 inferred"]),
    ("three days later", ["2022-01-13 inferred"]),
    ("a day later", ["2022-01-11 inferred"]),
    ("on the eve of the strike", ["2022-01-09 inferred"]),
    ("on the eve of 16 January", ["2022-01-15 day"]),
    ("the day after 16 January", ["2022-01-17 day"]),
    ("last night", ["2022-01-19..2022-01-20 inferred"]),
    ("the day before yesterday", ["2022-01-18 inferred"]),
    ("three days ago", ["2022-01-17 inferred"]),
    ("two weeks ago", ["2022-01-06 inferred"]),
    ("tomorrow morning", ["2022-01-21 inferred"]),
    ("last week", ["2022-01-10..2022-01-16 inferred"]),
    ("earlier this week", ["2022-01-17..2022-01-20 inferred"]),
    ("next week", ["2022-01-24..2022-01-30 inferred"]),
    ("on Tuesday of last week", ["2022-01-11 inferred"]),
    ("over the weekend", ["2022-01-15..2022-01-16 inferred"]),
    ("early February", ["2021-02-01..2021-02-10 inferred"]),
    ("in mid-January", ["2022-01-11..2022-01-20 inferred"]),
    ("at the end of December", ["2021-12-21..2021-12-31 inferred"]),
    ("in March 2021", ["2021-03-01..2021-03-31 inferred"]),
    ("the July 2021 strikes", ["2021-07-01..2021-07-31 inferred"]),
    ("last month", ["2021-12-01..2021-12-31 inferred"]),
    ("earlier this month", ["2022-01-01..2022-01-20 inferred"]),
    ("three months ago", ["2021-10-01..2021-10-31 inferred"]),
    ("in 2011", ["2011-01-01..2011-12-31 inferred"]),
    ("last year", ["2021-01-01..2021-12-31 inferred"]),
    ("two years ago", ["2020-01-01..2020-12-31 inferred"]),
    ("in the 1990s", ["1990-01-01..1999-12-31 inferred"]),
    ("In March 20 workers left", ["2021-03-01..2021-03-31 inferred"]),
    # what looks like a day and is none
    ("doubled by 2030", []),
    ("pay them by 15 February", []),
    ("paid by Friday", []),
    ("the 1993 Constitution", []),
    ("the 2015 Labour Code", []),
    ("aged 34", []),
    ("worth $500", []),
    ("5 percent of 20 workers", []),
    ("Article 4 may be repealed", []),
    ("the number 8 bus", []),
    ("wages owed for December", []),
    ("less than in December", []),
    ("16 December Square", []),
    ("the union, founded in 1998,", []),
    ("every Monday", []),
    ("the Sunday Times", []),
    ("they march 8 miles", []),
    ("on the 11th anniversary", []),
]


@pytest.mark.parametrize(("phrase", "expected"), DAYS, ids=[p for p, _ in DAYS])
def test_phrase_gives_days(phrase, expected):
    found = find_days(Sentence(0, len(phrase), phrase), ENGLISH, Context(ANCHOR, BEFORE))
    written = [
        f"{d.first} {d.precision}" if d.first == d.last else f"{d.first}..{d.last} {d.precision}"
        for d in found
    ]
    assert written == expected


PLACES = [
    ("in the mining town of Zhanaozen", ["Zhanaozen"]),
    ("Zhanaozen's main square", ["Zhanaozen"]),
    ("in the village of Beyneu", ["Beyneu"]),
    ("in the Aktobe oblast", ["Aktobe Region"]),
    ("the Atyrau and Mangystau provinces", ["Atyrau Region", "Mangystau Region"]),
    ("in London and Bishkek", ["London", "Bishkek"]),
    ("in Kandy, Sri Lanka", ["Kandy", "Sri Lanka"]),
    # people, firms, papers, offices
    ("from Talgat Aktau", []),
    ("driver Semey said", []),
    ("workers of Pavlodar Energy", []),
    ("the Astana Times wrote", []),
    ("the Federation of Kazakhstan", []),
    ("the Kyrgyz and the Chinese", []),
]


@pytest.mark.parametrize(("phrase", "expected"), PLACES, ids=[p for p, _ in PLACES])
def test_phrase_names_places(phrase, expected):
    sentence = Sentence(0, len(phrase), phrase)
    home = GAZETTEERS.home("KZ")
    found = find_toponyms(sentence, ENGLISH, home, GAZETTEERS.world).toponyms
    assert [toponym.place.name for toponym in found] == expected


EVENTS = [
    # strike
    ("On 10 January miners in Temirtau walked off the job.", ["strike Temirtau 2022-01-10"]),
    ("Welders in Atyrau downed tools on Monday.", ["strike Atyrau 2022-01-17"]),
    ("Teachers in Oral stayed away from work on 10 January.", ["strike Oral 2022-01-10"]),
    (
        "In Aktau crane operators refused to start their shift last Friday.",
        ["strike Aktau 2022-01-14"],
    ),
    (
        "The strike at a mine in Temirtau entered its third day on 19 January.",
        ["strike Temirtau 2022-01-17..2022-01-19"],
    ),
    ("Bus drivers struck in Semey on 10 and 11 January.", ["strike Semey 2022-01-10..2022-01-11"]),
    (
        "Nurses in Taraz have been on strike since 17 January.",
        ["strike Taraz 2022-01-17..2022-01-20"],
    ),
    ("12 January: dockers strike in Aktau.", ["strike Aktau 2022-01-12"]),
    ("Taraz was paralysed by a bus strike on 10 January.", ["strike Taraz 2022-01-10"]),
    ("On 10 January staff in Semey did not report for work.", ["strike Semey 2022-01-10"]),
    # protest
    ("Pensioners picketed the town hall in Oral on 10 January.", ["protest Oral 2022-01-10"]),
    ("On 10 January women staged a sit-in in Taraz.", ["protest Taraz 2022-01-10"]),
    ("Hundreds gathered outside a court in Semey on Tuesday.", ["protest Semey 2022-01-18"]),
    ("On 10 January oil workers rallied in Aktau.", ["protest Aktau 2022-01-10"]),
    (
        "On 10 January students march through Almaty against the price rises.",
        ["protest Almaty 2022-01-10"],
    ),
    (
        "On 10 January a miner in Temirtau went on a hunger strike.",
        ["protest Temirtau 2022-01-10"],
    ),
    ("Protesters clashed with riot police in Almaty on 5 January.", ["protest Almaty 2022-01-05"]),
    # storming
    (
        "On 5 January protesters broke into the city hall in Aktobe.",
        ["storming Aktobe 2022-01-05"],
    ),
    ("The akimat in Taraz was stormed on 5 January.", ["storming Taraz 2022-01-05"]),
    ("A crowd set fire to a police station in Taraz on 5 January.", ["storming Taraz 2022-01-05"]),
    # blockade
    ("Truckers shut the highway near Aktau on 10 January.", ["blockade Aktau 2022-01-10"]),
    (
        "The road to the mine in Kentau was blocked by residents on 10 January.",
        ["blockade Kentau 2022-01-10"],
    ),
    ("Strikers set up roadblocks in Semey on 10 January.", ["blockade Semey 2022-01-10"]),
    # repression
    ("Tear gas was fired in Almaty on 5 January.", ["repression Almaty 2022-01-05"]),
    ("Twelve activists were detained in Oral on 10 January.", ["repression Oral 2022-01-10"]),
    (
        "On 5 January riot police with batons dispersed a crowd in Aktobe.",
        ["repression Aktobe 2022-01-05"],
    ),
    (
        "On 10 January a union leader in Oral was sentenced to 15 days.",
        ["repression Oral 2022-01-10"],
    ),
    # state response
    ("Internet access was cut in Almaty on 5 January.", ["state_response Almaty 2022-01-05"]),
    (
        "The authorities imposed a curfew in Aktobe on 5 January.",
        ["state_response Aktobe 2022-01-05"],
    ),
    (
        "The contractor in Ekibastuz dismissed nine of them on 10 January.",
        ["state_response Ekibastuz 2022-01-10"],
    ),
    ("On 10 January 300 miners in Kentau were laid off.", ["state_response Kentau 2022-01-10"]),
    (
        "On 10 January the employer in Kentau promised a pay rise of 20 percent.",
        ["state_response Kentau 2022-01-10"],
    ),
    (
        "On 10 January the plant in Temirtau agreed to pay the arrears.",
        ["state_response Temirtau 2022-01-10"],
    ),
    (
        "On 5 January the government resigned.",
        ["state_response Kazakhstan 2022-01-05"],
    ),
    # the kind of the sentence before
    (
        "On 10 January drivers in Oral went on strike. On 11 January those in Semey followed suit.",
        ["strike Oral 2022-01-10", "strike Semey 2022-01-11"],
    ),
    # what is not the event's place
    (
        "On 10 January miners in Kentau stopped work in solidarity with Zhanaozen.",
        ["strike Kentau 2022-01-10"],
    ),
    # announced
    (
        "The union in Oral announced a strike for 8 February.",
        ["strike Oral 2022-02-08 announced"],
    ),
    (
        "Nurses in Taraz will walk out next Tuesday.",
        ["strike Taraz 2022-01-25 announced"],
    ),
    (
        "A strike in Semey is scheduled for 1 February.",
        ["strike Semey 2022-02-01 announced"],
    ),
    (
        "Activists called for a rally in Almaty on 13 February.",
        ["protest Almaty 2022-02-13 announced"],
    ),
    # a look back
    (
        "In December 2011 police opened fire on strikers in Zhanaozen, killing 16 people.",
        ["repression Zhanaozen 2011-12-01..2011-12-31 background"],
    ),
    (
        "Two years ago miners in Kentau went on strike.",
        ["strike Kentau 2020-01-01..2020-12-31 background"],
    ),
    # abroad
    (
        "On 10 January trade unionists picketed the Kazakh embassy in London.",
        ["protest London 2022-01-10"],
    ),
    # an organisation, a person and a demonym are no places
    (
        "On 10 January fitters of Pavlodar Energy walked out in Ekibastuz.",
        ["strike Ekibastuz 2022-01-10"],
    ),
    (
        "On 10 January workers in Oral went on strike, said Talgat Semey.",
        ["strike Oral 2022-01-10"],
    ),
    # where they were bound for is not where they were
    ("On 10 January the miners of Kentau marched towards Almaty.", ["protest Kentau 2022-01-10"]),
    # demand
    ("On 10 January workers in Oral insisted on a right to strike.", []),
    ("On 10 January unions in Aktau called for an end to the arrests.", []),
    # wish
    ("Drivers in Oral hope to stage a walkout.", []),
    # negated
    ("There was no strike in Aktau on 10 January.", []),
    ("On 10 January the miners of Kentau were not arrested.", []),
    ("A strike was averted in Kentau on 10 January.", []),
    # denied or reported as false
    ("The company denied that workers in Aktau had walked out on 10 January.", []),
    ("A rumour of a strike in Balkhash on 10 January proved false: nobody stopped work.", []),
    ("Messages on social media speak of a general strike in Almaty on 10 January.", []),
    # threat or hypothesis
    ("Workers in Lisakovsk threaten to go on strike on 10 February.", []),
    ("Unless the wages are paid, the miners of Kentau could stop work on 1 February.", []),
    ("Was there a strike in Oral on 10 January?", []),
    # plan without a day
    ("The miners of Kentau voted to strike.", []),
    # in passing
    ("The trial of workers arrested in Aktau began on 10 January.", []),
    ("On 10 January an activist in Oral was accused of organising an illegal rally.", []),
    # general remark
    ("Every year there are strikes in Kentau.", []),
    ("Last year there were 15 strikes in Kazakhstan.", []),
    ("Under the law, strikes are allowed in Kazakhstan.", []),
    # look back without a day
    ("On 10 January the people of Zhanaozen commemorated the shootings.", []),
    ("A few years ago miners in Kentau went on strike.", []),
    # ended or called off
    ("The strike called for 22 January at a dairy in Kostanay has been called off.", []),
    ("On 10 January drivers in Oral suspended their strike.", []),
    # accident
    ("On 10 January five miners were killed in a methane explosion in Shakhtinsk.", []),
]

OTHER_MEANINGS = [
    "On 10 January a truck struck a house in Oral.",
    "On 10 January the delegates in Almaty walked out of the talks.",
    "On 10 January a court in Oral dismissed the claim.",
    "An air strike on Aktau was reported on 10 January.",
]


def _events(text):
    source = Source("a.txt", text, published=ANCHOR, country="KZ", languages=("en",))
    statements, left_out = find_statements(read(source, LANGUAGES, GAZETTEERS), GAZETTEERS)
    events = [
        " ".join(
            [
                s.kind,
                s.place.name,
                str(s.first) if s.first == s.last else f"{s.first}..{s.last}",
                *([] if s.status == "happened" else [s.status]),
            ]
        )
        for s in statements
    ]
    return list(dict.fromkeys(events)), left_out


@pytest.mark.parametrize(("text", "events"), EVENTS, ids=[text[:60] for text, _ in EVENTS])
def test_sentence_gives_what_it_states(text, events):
    assert _events(text)[0] == events
    if not events:
        assert _events(text)[1], "left out without a word"


@pytest.mark.parametrize("text", OTHER_MEANINGS)
def test_words_of_other_meanings_state_nothing(text):
    assert _events(text)[0] == []


def test_days_of_a_chronology_are_counted_from_its_headings():
    text = (
        "8 January - A rally is held in Oral.\n"
        "14 January - A curfew is imposed in Aktau from Friday evening until Sunday morning.\n"
        "15 January - Drivers in Semey are on strike for the third day."
    )
    assert _events(text)[0] == [
        "protest Oral 2022-01-08",
        "state_response Aktau 2022-01-14..2022-01-16",
        "strike Semey 2022-01-13..2022-01-15",
    ]
