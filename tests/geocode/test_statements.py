"""Short invented reports and the events they give, one line each."""

from datetime import date

import pytest

from geocode.build import DATA
from geocode.gazetteers import Gazetteers
from geocode.going_on import one_with_what_went_on
from geocode.kinds import CALLED_OFF
from geocode.language_file import load_languages
from geocode.model import Source
from geocode.reading import read
from geocode.statements import find_statements

LANGUAGES = load_languages(DATA / "languages")
GAZETTEER = Gazetteers(DATA / "gazetteers")
PUBLISHED = date(2023, 5, 10)  # a Wednesday


def statements_of(text, *, published=PUBLISHED, country="KZ"):
    report = Source("a.txt", text, published=published, country=country, languages=("en",))
    return find_statements(read(report, LANGUAGES, GAZETTEER), GAZETTEER)


def events_of(text, **known):
    found, _ = statements_of(text, **known)
    return [
        " ".join(
            [
                s.kind,
                s.place.name,
                str(s.first) if s.first == s.last else f"{s.first}..{s.last}",
                *([] if s.status == "happened" else [s.status]),
            ]
        )
        for s in found
    ]


CASES = [
    # place and day in the sentence
    ("On 8 May, drivers in Taraz went on strike.", ["strike Taraz 2023-05-08"]),
    (
        "On 8 May, drivers in Taraz and Semey went on strike.",
        ["strike Taraz 2023-05-08", "strike Semey 2023-05-08"],
    ),
    # what is nationwide is the country's
    (
        "On 8 May, thousands marched in Oral during a nationwide strike.",
        ["protest Oral 2023-05-08", "strike Kazakhstan 2023-05-08"],
    ),
    # another country that acts is no place of it
    ("On 8 May, France and Germany deployed police.", []),
    ("On 8 May, France deployed police in Oral.", ["repression Oral 2023-05-08"]),
    # another place in a clause of its own
    (
        "On 8 May, people marched in Oral against the dump, which takes waste from Taraz.",
        ["protest Oral 2023-05-08"],
    ),
    # the only place that a report names
    (
        "It is cold in Oral.\n\nOn 8 May, drivers went on strike.",
        ["strike Oral 2023-05-08"],
    ),
    ("It is cold in Oral.\n\nAnd in Semey.\n\nOn 8 May, drivers went on strike.", []),
    (
        "Almaty hosts a summit\n\nSEMEY, 8 May (KT) - Drivers went on strike.",
        ["strike Semey 2023-05-08"],
    ),
    # the one town in its title, unless another place was told of since
    (
        "Oral waits\n\nOn 8 May, drivers went on strike. They buy coal from Semey.\n\n"
        "On 9 May, they marched.",
        ["strike Oral 2023-05-08", "protest Oral 2023-05-09"],
    ),
    (
        "Oral waits\n\nOn 8 May, drivers in Semey went on strike.\n\n"
        "On 9 May, the strikers marched.",
        ["strike Semey 2023-05-08", "protest Semey 2023-05-09"],
    ),
    ("PARIS, 8 May (ATS) - Drivers went on strike.\n\nIt is cold in Kazakhstan.", []),
    # the finest place wins
    (
        "On 8 May, a strike began in Taraz, in the Zhambyl region.",
        ["strike Taraz 2023-05-08"],
    ),
    ("On 8 May, a strike began in the Zhambyl region.", ["strike Zhambyl Region 2023-05-08"]),
    # what is regional is the region's of the place before
    (
        "On 8 May, drivers in Taraz went on strike. They blocked the regional airport.",
        ["strike Taraz 2023-05-08", "blockade Zhambyl Region 2023-05-08"],
    ),
    # ", where" speaks of the last place alone
    (
        "On 8 May, a strike began in Taraz and Semey, where demonstrators stormed the akimat.",
        ["strike Taraz 2023-05-08", "strike Semey 2023-05-08", "storming Semey 2023-05-08"],
    ),
    (
        "On 8 May, a strike began in Taraz, in southern Kazakhstan, where demonstrators "
        "stormed the akimat.",
        ["strike Taraz 2023-05-08", "storming Taraz 2023-05-08"],
    ),
    (
        "On 8 May, a strike began in Kazakhstan, in Taraz, where demonstrators stormed the akimat.",
        ["strike Taraz 2023-05-08", "storming Taraz 2023-05-08"],
    ),
    # days counted for a strike end with what others did
    (
        "On 8 May, miners in Paris supported the strike in Kazakhstan, where demonstrators "
        "stormed the akimats.",
        ["strike Paris 2023-05-08", "storming Kazakhstan 2023-05-08"],
    ),
    (
        "Drivers in Oral have been on strike since 3 May, and police arrested ten of them.",
        ["strike Oral 2023-05-03..2023-05-10", "repression Oral 2023-05-10"],
    ),
    (
        "Police in Oral have been arresting people since 3 May; drivers there went on strike.",
        ["repression Oral 2023-05-03..2023-05-10", "strike Oral 2023-05-03..2023-05-10"],
    ),
    # the nth day: of those told before, beside a day that day, else up to the report's own
    (
        "Drivers in Oral struck on 3 May. On the third day of the strike they marched.",
        ["strike Oral 2023-05-03", "protest Oral 2023-05-05"],
    ),
    (
        "Drivers in Oral struck on 3 May. On 8 May, on the sixth day of the strike, they marched.",
        ["strike Oral 2023-05-03", "protest Oral 2023-05-08"],
    ),
    (
        "In May 2019 there was a strike in Oral. On the third day of the strike, miners marched.",
        ["strike Oral 2019-05-01..2019-05-31 background"],
    ),
    (
        "On the third day of their strike drivers marched in Oral.",
        [
            "strike Oral 2023-05-08..2023-05-10",
            "protest Oral 2023-05-10",
        ],
    ),
    # a day without its month, in a report of the 10th
    ("Miners in Oral went on strike on the 3rd.", ["strike Oral 2023-05-03"]),
    ("Miners in Oral went on strike on the 28th.", ["strike Oral 2023-04-28"]),
    ("A strike in Oral starts on the 20th.", ["strike Oral 2023-05-20 announced"]),
    ("On the 28th a rally will be held in Oral.", ["protest Oral 2023-05-28 announced"]),
    ("A rally will be held in Oral on the 10th.", []),
    ("Miners in Oral went on strike on the 31st.", ["strike Oral 2023-05-31 announced"]),
    (
        "On the 28th miners in Oral struck. On the 2nd drivers in Semey struck.",
        ["strike Oral 2023-04-28", "strike Semey 2023-05-02"],
    ),
    ("A rally will be held in Oral on the 3rd.", ["protest Oral 2023-06-03 announced"]),
    ("On the 3rd miners in Oral voted to strike.", []),
    ("On Thursday the 27th miners in Oral struck.", ["strike Oral 2023-04-27"]),
    # the days that a title names are those that the report covers
    (
        "Bulletin of April 2023\n\nMiners in Oral went on strike.",
        ["strike Oral 2023-04-01..2023-04-30"],
    ),
    (
        "Bulletin, 17 to 23 April 2023\n\nMiners in Oral went on strike. On the 18th they marched.",
        ["strike Oral 2023-04-17..2023-04-23", "protest Oral 2023-04-18"],
    ),
    (
        "Bulletin, 29 April to 5 May 2023\n\nOn the 30th miners in Oral went on strike.",
        ["strike Oral 2023-04-30"],
    ),
    (
        "Bulletin of April 2023\n\nMiners in Oral have been on strike since 2 May.",
        ["strike Oral 2023-05-02..2023-05-10"],
    ),
    (
        "Inflation in April 2023 was high\n\nMiners in Oral have been on strike since 2 May.",
        ["strike Oral 2023-05-02..2023-05-10"],
    ),
    (
        "Bulletin of April 2023\n\nMiners in Oral have been on strike since 3 April.",
        ["strike Oral 2023-04-03..2023-04-30"],
    ),
    (
        "The strikes of April 2021\n\nOn 8 May miners in Oral went on strike. In Semey, too, "
        "they struck.",
        ["strike Oral 2023-05-08", "strike Semey 2023-05-08"],
    ),
    # a dateline's day, and days counted right after it
    (
        "ORAL, 8 May - For the third day, drivers in Oral are on strike.",
        ["strike Oral 2023-05-06..2023-05-08"],
    ),
    # days in brackets and side clauses are not the event's
    (
        "On 8 May, a leader (imprisoned in 2017) spoke at a rally in Oral.",
        ["protest Oral 2023-05-08"],
    ),
    (
        "On 8 May, workers of the plant, which was sold in 2005, held a rally in Oral.",
        ["protest Oral 2023-05-08"],
    ),
    # two clauses, each with its own place and day
    (
        "On 8 May a strike began in Oral; on 9 May a rally took place in Semey.",
        ["strike Oral 2023-05-08", "protest Semey 2023-05-09"],
    ),
    # a list of places that goes on over clauses, brackets and names that are not known
    (
        "On 8 May, roads were blocked on the M32, in Oral; on the M36, in Semey; and in Taraz.",
        ["blockade Oral 2023-05-08", "blockade Semey 2023-05-08", "blockade Taraz 2023-05-08"],
    ),
    (
        "On 8 May, crowds marched in Oral (8,000), Semey (3,000) and Taraz (200).",
        ["protest Oral 2023-05-08", "protest Semey 2023-05-08", "protest Taraz 2023-05-08"],
    ),
    (
        "On 8 May, crowds marched in Oral, Zzyzx and Semey.",
        ["protest Oral 2023-05-08", "protest Semey 2023-05-08"],
    ),
    (
        "On 8 May, roads were blocked on the M32, in Oral, but not Taraz; but not in Semey.",
        ["blockade Oral 2023-05-08"],
    ),
    # each place with its own day
    (
        "On Monday in Oral and Semey and on Tuesday in Taraz, drivers marched.",
        ["protest Oral 2023-05-08", "protest Semey 2023-05-08", "protest Taraz 2023-05-09"],
    ),
    (
        "Drivers marched in Oral on Monday and in Taraz on Tuesday.",
        ["protest Oral 2023-05-08", "protest Taraz 2023-05-09"],
    ),
    (
        "On Monday and Tuesday drivers marched in Oral and Taraz.",
        ["protest Oral 2023-05-08..2023-05-09", "protest Taraz 2023-05-08..2023-05-09"],
    ),
    (
        "On Monday, for the second day, a strike went on in Oral. On Tuesday, on the third day of "
        "the strike, police arrested people.",
        ["strike Oral 2023-05-07..2023-05-08", "repression Oral 2023-05-09"],
    ),
    # a name in brackets is no place of the event's own
    (
        "On 8 May, a strike began in Oral. Members of the union (based in Zzyzx) held a rally.",
        ["strike Oral 2023-05-08", "protest Oral 2023-05-08"],
    ),
    # a place that opens a headline stands above the text
    (
        "Oral. The drivers' anger\n\nOn 8 May, a rally took place.\n\nIt is cold in Semey.",
        ["protest Oral 2023-05-08"],
    ),
    # what is told of days that go on was done by the report's own
    (
        "The call for a strike from 9 to 12 May was heard. In Semey, drivers went on strike.",
        ["strike Semey 2023-05-09..2023-05-10"],
    ),
    # what a sentence tells without a place, the next may place
    (
        "On 8 May, strikes began.\n\nOn 9 May, a rally began. It spread to Oral.",
        ["protest Oral 2023-05-09"],
    ),
    # carried over
    (
        "On 8 May, a rally took place in Oral. Police arrested people.",
        ["protest Oral 2023-05-08", "repression Oral 2023-05-08"],
    ),
    (
        "On 8 May, a strike began in Oral. On the 9th, it spread to Semey.",
        ["strike Oral 2023-05-08", "strike Semey 2023-05-09"],
    ),
    (
        "On 8 May, a strike began in Oral.\n\nOn 9 May, the strikers held a rally.",
        ["strike Oral 2023-05-08", "protest Oral 2023-05-09"],
    ),
    (
        "On 8 May, strikes began in Oral and Semey.\n\nOn 9 May, police arrested people.",
        ["strike Oral 2023-05-08", "strike Semey 2023-05-08"],
    ),
    (
        "On 9 May, a strike began in Oral.\n\nThe strikers held a rally.",
        ["strike Oral 2023-05-09", "protest Oral 2023-05-09"],
    ),
    (
        "On 8 May, a strike began in Oral and Semey. Police arrested people.",
        ["strike Oral 2023-05-08", "strike Semey 2023-05-08"],
    ),
    # the whole country
    (
        "On 8 May, the president declared a state of emergency.",
        ["state_response Kazakhstan 2023-05-08"],
    ),
    (
        "On 8 May, the government cut off the internet in Oral.",
        ["state_response Oral 2023-05-08"],
    ),
    # the report's window: from its first day to its own
    (
        "On 8 May, a strike began in Oral.\n\nIn Semey, a rally took place.",
        ["strike Oral 2023-05-08", "protest Semey 2023-05-08..2023-05-10"],
    ),
    # status
    (
        "On 8 May a rally took place in Oral. Miners in Semey plan to go on strike from 1 June.",
        ["protest Oral 2023-05-08", "strike Semey 2023-06-01 announced"],
    ),
    ("Miners in Semey plan to go on strike.", []),
    (
        "On 8 May a rally took place in Oral. In December 2021, a strike began in Semey.",
        ["protest Oral 2023-05-08", "strike Semey 2021-12-01..2021-12-31 background"],
    ),
    (
        "On 8 May, as they did in Taraz in 2011, police arrested people in Oral.",
        [
            "repression Taraz 2011-01-01..2011-12-31 background",
            "repression Oral 2023-05-08",
        ],
    ),
    # when it ended
    (
        "On 2 May, miners in Taraz went on strike, which lasted until 5 May.",
        ["strike Taraz 2023-05-02..2023-05-05"],
    ),
    (
        "On Tuesday, 2 May, farmers in Oral blocked the railway until Thursday.",
        ["blockade Oral 2023-05-02..2023-05-04"],
    ),
    # a day counted from another is not of what comes before it
    (
        "On 2 May, miners gathered in Taraz. They blocked the road; the next day police arrested "
        "three of them.",
        [
            "protest Taraz 2023-05-02",
            "blockade Taraz 2023-05-02",
            "repression Taraz 2023-05-03",
        ],
    ),
    # the whole country in one clause, a city in another
    (
        "On 8 May a nationwide strike began; on 9 May a rally was held in Oral.",
        ["strike Kazakhstan 2023-05-08", "protest Oral 2023-05-09"],
    ),
    # a day that ends two clauses is that of both
    (
        "Drivers in Oral held a rally and blocked the road on 8 May.",
        ["protest Oral 2023-05-08", "blockade Oral 2023-05-08"],
    ),
    # years that are counted, and what follows them in the sentence
    (
        "In December 2011 police opened fire in Zhanaozen. In February last year cooks in Beyneu "
        "struck, and in June drivers in Aktau rallied.",
        [
            "repression Zhanaozen 2011-12-01..2011-12-31 background",
            "strike Beyneu 2022-02-01..2022-02-28 background",
            "protest Aktau 2022-06-01..2022-06-30 background",
        ],
    ),
    # the day of the paragraph before is not that of an entry with a place at its head
    (
        "Oral. The workers struck on 3 May.\n\nTaraz. The workers rallied.",
        ["strike Oral 2023-05-03", "protest Taraz 2023-05-03..2023-05-10"],
    ),
    # the end of it is told by the next sentence
    (
        "Drivers in Oral went on strike on 3 May. The strike continued until 8 May.",
        ["strike Oral 2023-05-03..2023-05-08"] * 2,
    ),
    # a day of next year, days counted under a month, of a heading of several days
    (
        "Drivers in Taraz go on strike on 3 May next year.",
        ["strike Taraz 2024-05-03 announced"],
    ),
    (
        "1-5 May 2023\n\nDrivers in Taraz struck for the third day.\n\n8 May 2023\n\nRain.",
        ["strike Taraz 2023-05-03"],
    ),
    (
        "July 2021\n\nDrivers in Taraz have struck for six days.\n\nAugust 2021\n\nIt rained.",
        ["strike Taraz 2021-07-26..2021-07-31 background"],
    ),
    # a number of people opens no entry, a span of years none of the first
    (
        "3 May 2023\n\nDrivers struck in Taraz.\n\n12 Miners were arrested in Kentau.\n\n"
        "4 May 2023\n\nIt rained.",
        ["strike Taraz 2023-05-03", "repression Kentau 2023-05-03"],
    ),
    ("1991 – 2021: Silence.\n\n2010 – 2015: Drivers in Taraz struck.", ["strike Taraz 2023-05-10"]),
    # an entry of a year heads what follows it, too, and is not to come
    (
        "3 May 1966 - Drivers in Oral struck.\n\n5 May 1966 - It rained.\n\n1967 - Cooks in Aktau "
        "struck.\n\nMiners in Semey struck, too.",
        [
            "strike Oral 1966-05-03 background",
            "strike Aktau 1967-01-01..1967-12-31",
            "strike Semey 1967-01-01..1967-12-31",
        ],
    ),
    # each place with its days
    (
        "2 May 2023 - On Monday in Taraz, on Tuesday in Oral drivers struck.\n\n3 May 2023 - Rain.",
        ["strike Taraz 2023-05-01", "strike Oral 2023-05-02"],
    ),
    # a headline is told once
    (
        "Miners struck in Kentau on 3 May 2011\n\nThe union met in Oral.",
        ["strike Kentau 2011-05-03 background"],
    ),
    # of several places that head their own paragraph, none is carried to the next
    (
        "Oral. On 8 May drivers struck. They met.\n\nTaraz. On 9 May cooks struck. They met.\n\n"
        "What came of it. On 9 May nurses walked out.",
        ["strike Oral 2023-05-08", "strike Taraz 2023-05-09"],
    ),
    # days that follow each other; "and" parts clauses only where each tells of something
    (
        "In Oral drivers struck on Monday and Tuesday over pay, but in Taraz cooks rallied.",
        ["strike Oral 2023-05-08..2023-05-09", "protest Taraz 2023-05-08..2023-05-09"],
    ),
    # how long somebody has been held is no day of it, nor how long there was nothing like it
    (
        "On 8 May a sit-in was held in Oral for drivers held since April.",
        ["protest Oral 2023-05-08"],
    ),
    (
        "Nothing like it was seen since April 1991, when miners in Semey walked out.",
        ["strike Semey 1991-04-01..1991-04-30 background"],
    ),
    ("On 8 May, in the capital, students rallied.", ["protest Astana 2023-05-08"]),
    # the capital of a country, and names that are no places
    ("On 8 May, in the capital of Georgia, students rallied.", ["protest Tbilisi 2023-05-08"]),
    (
        "On 8 May drivers in Oral struck. They rallied, and speakers in Tamil called for calm.",
        ["strike Oral 2023-05-08", "protest Oral 2023-05-08"],
    ),
    (
        "On 8 May drivers in Oral struck. They rallied, said a reporter of the KTNB.",
        ["strike Oral 2023-05-08", "protest Oral 2023-05-08"],
    ),
    (
        "On 8 May drivers in Oral struck. Unlike in Ustyurtsk, they rallied.",
        ["strike Oral 2023-05-08", "protest Oral 2023-05-08"],
    ),
    # a threat in a clause of its own is no condition
    (
        "They have called a rally in Oral for Saturday, and have warned that cooks could join.",
        ["protest Oral 2023-05-13 announced"],
    ),
    # not stated
    ("They have called a rally in Oral for Saturday unless they are paid.", []),
    ("On 8 May, workers in Oral demanded the right to strike.", []),
    ("On 8 May, workers in Oral did not go on strike.", []),
    ("On 8 May, everyone in Oral remembered the massacre.", []),
]


@pytest.mark.parametrize(("text", "expected"), CASES, ids=[text for text, _ in CASES])
def test_report_gives_events(text, expected):
    assert events_of(text) == expected


REASONS = [
    ("On 8 May, arrests of activists have begun.", "no place"),
    ("On 8 May, workers in Oral demanded the right to strike.", "demand"),
    ("On 8 May, the protesters of Oral sang.", "no event stated"),
    ("Miners in Semey plan to go on strike.", "plan without a day"),
    ("The strike in Oral", "heading"),
    ("Background\n\nA strike began in Oral.", "no day"),
    ("Related texts\n\nOn 8 May, a strike began in Oral.", None),
]


@pytest.mark.parametrize(("text", "reason"), REASONS, ids=[text for text, _ in REASONS])
def test_what_gives_no_event_is_left_out_with_its_reason(text, reason):
    found, left_out = statements_of(text)
    assert not found
    expected = reason or "appeal or statement printed after the report"
    assert left_out[-1].reason == expected


def test_report_without_any_day_loses_nothing_in_silence():
    found, left_out = statements_of("Workers in Oral went on strike.", published=None)
    assert not found
    assert [left.reason for left in left_out] == ["no day"]


def test_country_is_worked_out_where_the_manifest_has_none():
    text = "On 8 May, a rally took place in Oral.\n\nThe president declared a state of emergency."
    assert "state_response Kazakhstan 2023-05-08..2023-05-10" in events_of(text, country="")


def test_dateline_goes_before_the_day_of_publication():
    report = Source("a.txt", "8 May 2023\n\nYesterday a strike began in Oral.", published=PUBLISHED)
    reading = read(report, LANGUAGES, GAZETTEER)
    assert (reading.anchor, reading.anchor_source) == (date(2023, 5, 8), "dateline")


OWN_DAYS = [
    # a report of which no day is known otherwise, and its own day
    ("On 8 May 2023 a strike began in Oral. It will end on 1 June 2023.", date(2023, 5, 8)),
    # A bulletin covers the month in its title, unless it speaks of a later day as to come.
    ("Monthly bulletin, May 2023\n\nOn the 8th a strike began in Oral.", date(2023, 5, 31)),
    ("Monthly bulletin, May 2023\n\nDrivers in Oral struck on 8 May.\n\nA march through Semey "
     "has been called for Saturday 13 May.", date(2023, 5, 8)),
    ("Monthly bulletin, May 2023\n\nDrivers in Oral have been on strike since 8 May.",
     date(2023, 5, 31)),
    ("Monthly bulletin, May 2023\n\nDrivers in Oral went on strike.", date(2023, 5, 31)),
    ("On 8 May 2023 a strike began in Oral. On 11 May drivers in Semey struck. On 1 July a new "
     "law comes into force.", date(2023, 5, 11)),
    ("A chronology\n\nMay 8. The beginning\n\nOn 8 May 2023 a strike began in Oral.\n\n"
     "May 9. Spread\n\nDrivers in Semey struck.", date(2023, 5, 9)),
    ("Day by day, May 2023\n\nMONDAY 8\nDrivers in Oral struck.\n\nTUESDAY 9\nAll is quiet.",
     date(2023, 5, 9)),
    ("Troubles broke out in early May 2023.\n\nDrivers in Oral struck on 8 May.",
     date(2023, 5, 8)),
    ("Drivers in Oral went on strike on 8 May.", None),
    # The year that stands further down is that of a look back.
    ("Drivers in Oral struck on 8 May.\n\nPolice shot at miners there on 16 December 2011.", None),
    ("Drivers in Oral struck on 8 May.\n\nA rally was held there in May 2011, too.", None),
]  # fmt: skip


@pytest.mark.parametrize(("text", "day"), OWN_DAYS, ids=[text for text, _ in OWN_DAYS])
def test_own_day_of_a_report_is_read_in_its_text(text, day):
    reading = read(Source("a.txt", text, country="KZ"), LANGUAGES, GAZETTEER)
    assert (reading.anchor, reading.anchor_source) == (day, "text" if day else "none")


def test_day_of_a_later_clause_that_tells_of_something_else_is_not_the_days():
    text = (
        "On 3 May drivers in Oral struck. A rally began in Aktau, and on 8 May police beat people."
    )
    assert "protest Aktau 2023-05-03" in events_of(text)


def test_news_that_names_no_day_before_is_of_its_own_day():
    text = "Drivers in Oral went on strike. In Aktau, too, a rally began on 2 May."
    assert events_of(text) == ["strike Oral 2023-05-10", "protest Aktau 2023-05-02"]
    later = "A rally began in Aktau on 2 May.\n\nDrivers in Oral went on strike."
    assert events_of(later)[1] == "strike Oral 2023-05-02..2023-05-10"
    dated = "Today there is rain.\n\nDrivers in Oral went on strike.\n\nOn 2 May they rallied."
    assert events_of(dated)[0] == "strike Oral 2023-05-10"
    opened = "ALMATY, 10 May 2023 (Agency) - " + text
    assert events_of(opened)[0] == "strike Oral 2023-05-10"
    assert events_of("10 May 2023\n\n" + text)[0] == "strike Oral 2023-05-10"
    survey = text + "\n\nNobody knows what comes." * 200
    assert events_of(survey)[0] == "strike Oral 2023-05-02..2023-05-10"


def test_sentence_after_a_look_back_is_not_told_as_of_now():
    text = "In 2011 police opened fire on strikers in Oral. Sixteen people were killed.\n\n{}"
    found, left_out = statements_of(text.format("On 8 May drivers in Oral went on strike."))
    assert [(s.kind, s.status) for s in found] == [
        ("repression", "background"), ("strike", "happened"),
    ]  # fmt: skip
    assert [x.reason for x in left_out] == ["look back without a day"]


def test_chronology_published_later_has_the_years_of_its_text():
    text = """A chronology

May 2. The beginning

On May 2, 2021, drivers in Oral went on strike.

May 3. Spread

Miners in Temirtau walked out."""
    assert events_of(text) == ["strike Oral 2021-05-02", "strike Temirtau 2021-05-03"]


WEEKDAY_AND_NUMBER = [
    # title, headings of two entries, events
    ("May 2023", ("MONDAY 8", "Wednesday 10"),
     ["strike Oral 2023-05-08", "strike Semey 2023-05-10"]),
    ("May 2023", ("Monday, 8 -", "Wednesday, 10 -"),
     ["strike Oral 2023-05-08", "strike Semey 2023-05-10"]),
    ("May 2023", ("Monday 29", "Thursday 1"),
     ["strike Oral 2023-05-29", "strike Semey 2023-06-01"]),
    # cut short
    ("May 2023", ("Mon 8 -", "Wed. 10 –"),
     ["strike Oral 2023-05-08", "strike Semey 2023-05-10"]),
    ("May 2023", ("Mon. 29", "Thu. 1"),
     ["strike Oral 2023-05-29", "strike Semey 2023-06-01"]),
    # from the end of a month on, and back
    ("January 2023", ("Mon 30 -", "Wed 1 -"),
     ["strike Oral 2023-01-30 background", "strike Semey 2023-02-01 background"]),
    ("May 2023", ("Mon 1 -", "Sun 30 -"),
     ["strike Oral 2023-05-01 background", "strike Semey 2023-04-30 background"]),
    ("May 2023", ("Wednesday 3 -", "Thursday 4 -"),
     ["strike Oral 2023-05-03", "strike Semey 2023-05-04"]),
    # without a month, the nearest to the report's own
    ("A week", ("Monday 29", "Thursday 1"),
     ["strike Oral 2023-05-29", "strike Semey 2023-06-01"]),
]  # fmt: skip


@pytest.mark.parametrize(("title", "headings", "events"), WEEKDAY_AND_NUMBER)
def test_entries_open_with_a_weekday_and_the_number_of_the_day(title, headings, events):
    one, other = headings
    text = (
        f"{title}\n\n{one}\nDrivers in Oral went on strike.\n\n{other}\nMiners in Semey walked out."
    )
    assert events_of(text, published=date(2023, 6, 2)) == events


GOVERNMENTS = [
    ("Drivers in Aktau struck on 3 May. The {} promised higher wages.", [
        ("government", "Kazakhstan"), ("regional government", "Mangystau Region"),
        ("provincial government", "Mangystau Region"), ("city government", "Aktau"),
        ("president", "Kazakhstan"), ("president of the company", "Aktau"),
    ]),
    ("Les chauffeurs d'Aktau ont fait grève le 3 mai. Le {} a promis une hausse des salaires.", [
        ("gouvernement", "Kazakhstan"), ("gouvernement régional", "Mangystau Region"),
        ("président de la République", "Kazakhstan"), ("président de la société", "Aktau"),
    ]),
    ("Gli autisti di Aktau hanno scioperato il 3 maggio. Il {} ha promesso di pagare i salari.", [
        ("governo", "Kazakhstan"), ("governo regionale", "Mangystau Region"),
        ("presidente della Repubblica", "Kazakhstan"), ("presidente del sindacato", "Aktau"),
    ]),
    ("Водители в Актау объявили забастовку 3 мая. {} пообещало повысить зарплату.", [
        ("Правительство", "Kazakhstan"), ("Областное правительство", "Mangystau Region"),
        ("Правительство области", "Mangystau Region"),
    ]),
]  # fmt: skip


@pytest.mark.parametrize(
    ("text", "place"),
    [(text.format(office), place) for text, offices in GOVERNMENTS for office, place in offices],
)
def test_what_a_government_promises_is_of_its_country_region_or_town(text, place):
    assert events_of(text)[-1] == f"state_response {place} 2023-05-03"


WENT_ON = [
    # told again on its first or last day
    ("On 3 May drivers in Oral went on strike. Drivers in Oral have struck since 3 May.",
     ["strike Oral 2023-05-03..2023-05-10"] * 2),
    ("Drivers in Oral have struck since 3 May. On 10 May drivers in Oral went on strike.",
     ["strike Oral 2023-05-03..2023-05-10"] * 2),
    # in days on one of which it may have been
    ("In early May teachers in Oral struck. On 1 May, miners in Oral struck.",
     ["strike Oral 2023-05-01..2023-05-10", "strike Oral 2023-05-01"]),
    # told as going on still
    ("On 3 May drivers in Oral went on strike. On 8 May drivers in Oral were still on strike.",
     ["strike Oral 2023-05-03..2023-05-08"] * 2),
    ("On 3 May drivers in Oral went on strike. On Monday the strike in Oral continued.",
     ["strike Oral 2023-05-03..2023-05-08"] * 2),
    ("On 3 May drivers in Oral went on strike. It was still going on on 8 May.",
     ["strike Oral 2023-05-03..2023-05-08"] * 2),
    ("On 3 May drivers blocked the road in Oral. The road was still blocked on 5 May.",
     ["blockade Oral 2023-05-03..2023-05-05"] * 2),
    ("Drivers in Oral have struck since 3 May. On 8 May drivers in Oral were still on strike.",
     ["strike Oral 2023-05-03..2023-05-10"] * 2),
    # again and again
    ("On 2 May strikes began in Oral. On 3 May the strike in Oral continued. On 5 May the strike "
     "in Oral continued. On 8 May the strike in Oral continued.",
     ["strike Oral 2023-05-02..2023-05-08"] * 4),
    # of the same people, if they are told of; else since the day before
    ("On 3 May nurses in Oral went on strike. On 5 May miners in Oral went on strike. On 9 May "
     "nurses in Oral were still on strike.",
     ["strike Oral 2023-05-03..2023-05-09", "strike Oral 2023-05-05",
      "strike Oral 2023-05-03..2023-05-09"]),
    ("On 3 May strikes began in Oral. On 5 May, too, strikes began in Oral. On 9 May the strike in "
     "Oral continued.",
     ["strike Oral 2023-05-03", *["strike Oral 2023-05-05..2023-05-09"] * 2]),
    # told of another time, elsewhere, of a day without an end
    ("On 3 March drivers in Oral struck. On 8 May drivers in Oral were still on strike.",
     ["strike Oral 2023-03-03", "strike Oral 2023-05-08"]),
    ("On 3 May drivers in Semey went on strike. On 8 May drivers in Oral were still on strike.",
     ["strike Semey 2023-05-03", "strike Oral 2023-05-08"]),
    ("On 3 May drivers in Oral went on strike. On 8 May still another strike in Oral began.",
     ["strike Oral 2023-05-03", "strike Oral 2023-05-08"]),
    ("On 3 May drivers in Oral went on strike. On 8 May miners in Oral went on strike.",
     ["strike Oral 2023-05-03", "strike Oral 2023-05-08"]),
    # ended in between
    ("On 3 May drivers struck in Oral. The strike ended on 4 May. On 9 May the strike in Oral "
     "continued.", ["strike Oral 2023-05-03", "strike Oral 2023-05-09"]),
    # what went on is no strike
    ("On 3 May drivers in Oral went on strike. Parliament met on 8 May. It continued on Tuesday.",
     ["strike Oral 2023-05-03"]),
    # on a day between, elsewhere, of another kind
    ("On 4 May drivers in Oral went on strike. Drivers in Oral have struck since 3 May.",
     ["strike Oral 2023-05-04", "strike Oral 2023-05-03..2023-05-10"]),
    ("On 3 May drivers in Semey went on strike. Drivers in Oral have struck since 3 May.",
     ["strike Semey 2023-05-03", "strike Oral 2023-05-03..2023-05-10"]),
    ("On 3 May drivers in Oral marched. Drivers in Oral have struck since 3 May.",
     ["protest Oral 2023-05-03", "strike Oral 2023-05-03..2023-05-10"]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "events"), WENT_ON, ids=[text for text, _ in WENT_ON])
def test_one_strike_told_again_on_its_first_or_last_day(text, events):
    statements, left_out = statements_of(text)
    told = one_with_what_went_on(
        statements, [x.sentence.start for x in left_out if x.reason == CALLED_OFF]
    )
    assert [
        f"{s.kind} {s.place.name} {s.first}" + (f"..{s.last}" if s.last > s.first else "")
        for s in told
    ] == events


def test_entry_of_a_long_chronology_keeps_the_day_of_its_heading():
    text = """3 May 2021

On the morning of 3 May drivers in Oral went on strike. Police arrested three of them.

9 May 2023

Miners in Temirtau walked out."""
    assert "repression Oral 2021-05-03 background" in events_of(text)


@pytest.mark.parametrize("foot", ["2011\n\n© 2023", "Archive\n\n2020\n\n2021\n\n2022"])
def test_years_at_the_foot_of_a_page_make_no_chronology(foot):
    text = f"On 8 May drivers in Oral went on strike.\n\nMiners in Temirtau walked out.\n\n{foot}"
    assert events_of(text) == ["strike Oral 2023-05-08", "strike Temirtau 2023-05-08..2023-05-10"]


def test_year_above_a_line_without_words_opens_nothing():
    text = "Drivers in Oral struck on 8 May.\n\n2021\n\n\u200b\n"
    assert events_of(text) == ["strike Oral 2023-05-08"]


def test_chronology_by_years_covers_them_in_any_order():
    text = """2021

Drivers in Oral went on strike.

2020

Miners in Temirtau walked out.

2019

Nurses in Aktau walked out."""
    assert all(not event.endswith("background") for event in events_of(text, published=None))


def test_seat_of_an_agency_abroad_is_not_the_only_place():
    assert events_of("PARIS, 8 May (ATS) - Drivers went on strike.") == []


def test_running_report_is_of_the_day_in_its_title():
    text = """What happened on 8 May 2023

9:10. Drivers in Oral went on strike.

11:20. A rally began in Aktau.

12:00. Miners in Temirtau walked out."""
    assert events_of(text) == [
        "strike Oral 2023-05-08", "protest Aktau 2023-05-08", "strike Temirtau 2023-05-08",
    ]  # fmt: skip


def test_day_without_its_year_is_left_out_as_such():
    report = Source("a.txt", "Drivers in Oral went on strike on 8 May.", country="KZ")
    _, left_out = find_statements(read(report, LANGUAGES, GAZETTEER), GAZETTEER)
    assert [x.reason for x in left_out] == ["year not known"]


LOOKS_BACK = [
    # a report published on 10 May 2023, and the day that it is read against
    ("On 2 June 2021 a strike began in Oral.\n\nOn 5 June drivers in Semey struck.",
     date(2021, 6, 5)),
    ("On 16 December 2011 police shot at a rally in Oral.\n\nOn 8 May drivers there struck.",
     PUBLISHED),
    ("On 2 May 2021 a strike began in Oral.\n\nOn 5 May drivers in Semey struck.", PUBLISHED),
    ("On 2 June 2021 a strike began in Oral.\n\nOn Monday drivers in Semey struck.", PUBLISHED),
    ("Drivers in Oral struck.\n\nOn 2 June 2021 a strike began there. It ended on 5 June 2021.",
     PUBLISHED),
    ("Drivers in Oral struck on 5 June.\n\nOn 2 June 2021 they had struck, too.", PUBLISHED),
]  # fmt: skip


@pytest.mark.parametrize(("text", "day"), LOOKS_BACK, ids=[text for text, _ in LOOKS_BACK])
def test_report_that_looks_back_is_read_against_the_days_of_its_story(text, day):
    reading = read(Source("a.txt", text, country="KZ", published=PUBLISHED), LANGUAGES, GAZETTEER)
    assert reading.anchor == day


def test_phrases_are_the_reports_own():
    text = "On 8 May, 75% of the oil workers in Oral went on strike, demanding higher wages."
    (statement,), _ = statements_of(text)
    assert statement.actors == ("oil workers",)
    assert statement.demands == ("higher wages",)
    assert statement.quantities == ("75% of the oil workers",)


ENTRIES = [
    ("2. Oral (West Kazakhstan Region), 8 May. Strike of drivers.", ["strike Oral 2023-05-08"]),
    ("Semey, 1 June: rally of pensioners.", ["protest Semey 2023-06-01 announced"]),
]


@pytest.mark.parametrize(("text", "expected"), ENTRIES, ids=[text for text, _ in ENTRIES])
def test_entry_of_a_list_takes_the_place_and_day_that_it_opens_with(text, expected):
    assert events_of(text) == expected


def test_country_is_not_that_to_which_a_way_leads():
    text = "In Kazakhstan, the Kyrgyzstan highway was closed: the Kyrgyzstan highway is long."
    assert read(Source("a.txt", text, languages=("en",)), LANGUAGES, GAZETTEER).country == "KZ"


def test_country_is_that_of_the_smaller_places_where_two_are_named_as_often():
    text = "In Georgia and in Kazakhstan people marched.\nMiners of Zhezkazgan met in Temirtau."
    report = Source("a.txt", text, languages=("en",))
    assert read(report, LANGUAGES, GAZETTEER).country == "KZ"


def test_country_is_not_that_in_brackets_where_a_region_of_another_is_named():
    text = "Fitters (from Turkey) went on strike in the Mangystau region."
    assert read(Source("a.txt", text, languages=("en",)), LANGUAGES, GAZETTEER).country == "KZ"
