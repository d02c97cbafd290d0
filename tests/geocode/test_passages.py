"""The layout of news: short paragraphs that go on, and datelines with or without a day."""

import pytest

from tests.geocode.test_statements import events_of

LOOSE = (
    "Miners in Temirtau walked off the job on Monday.\n\n"
    "Their union said that nobody had been paid since the autumn.\n\n"
    "Police arrested three pickets.\n\n"
    "The company did not answer questions.\n"
)


def test_place_and_day_go_on_where_every_sentence_is_a_paragraph():
    assert "repression Temirtau 2023-05-08" in events_of(LOOSE)


def test_entries_of_a_list_do_not_go_on():
    listed = "".join(f"- {line}\n" for line in LOOSE.splitlines() if line)
    assert not [event for event in events_of(listed) if event.startswith("repression")]


def test_a_week_goes_no_further_than_its_paragraph():
    told = LOOSE.replace("since the autumn", "since they marched in Temirtau last week")
    assert "repression Temirtau 2023-05-08" in events_of(told)


DATELINES = [
    "TARAZ, Kazakhstan (Agency) -- Welders downed tools on Monday.",
    "TARAZ — Welders downed tools on Monday.",
    "Taraz: Welders downed tools on Monday.",
    "Taraz, May 10 (KZN) Welders downed tools on Monday.",
    "(Taraz, May 10, 2023) – Welders downed tools on Monday.",
]


@pytest.mark.parametrize("text", DATELINES)
def test_dateline_is_where_it_was_for_want_of_another_place(text):
    assert events_of(text) == ["strike Taraz 2023-05-08"]
    assert events_of(text.replace("tools", "tools in Oral")) == ["strike Oral 2023-05-08"]


def test_each_entry_that_opens_with_a_place_has_its_own():
    text = "Taraz: Welders downed tools on Monday.\nOral: Nurses walked out on Tuesday.\n"
    assert events_of(text) == ["strike Taraz 2023-05-08", "strike Oral 2023-05-09"]
