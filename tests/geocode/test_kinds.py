"""Words and the kind of event they tell of, and words that take the assertion away."""

import pytest

from geocode.kinds import find_triggers, not_asserted
from geocode.model import KINDS, Sentence

TRIGGERS = [
    ("Miners went on strike.", "strike", "asserts"),
    ("An open-ended strike began.", "strike", "asserts"),
    ("The strike spread to the south.", "strike", "asserts"),
    ("They organized a strike.", "strike", "asserts"),
    ("They stopped work.", "strike", "asserts"),
    ("The drivers walked out.", "strike", "asserts"),
    ("There is a strike.", "strike", "names"),
    ("A rally took place.", "protest", "asserts"),
    ("They set up tents.", "protest", "asserts"),
    ("They held a mass rally.", "protest", "asserts"),
    ("The demonstrations", "protest", "names"),
    ("They stormed the akimat.", "storming", "asserts"),
    ("They tried to storm the police station.", "storming", "asserts"),
    ("They blocked the main road.", "blockade", "asserts"),
    ("They blocked the regional airport.", "blockade", "asserts"),
    ("Police shot at them.", "repression", "asserts"),
    ("Dozens were arrested.", "repression", "asserts"),
    ("Special forces were deployed.", "repression", "asserts"),
    ("He declared a state of emergency.", "state_response", "asserts"),
    ("He dismissed the government.", "state_response", "asserts"),
    ("The state cut off the internet.", "state_response", "asserts"),
    ("On the 4th, it spread to Atyrau.", "", "asserts"),
    ("They were joined by miners.", "", "asserts"),
    ("The strikers ate.", "strike", "hints"),
    ("The protesters sang.", "protest", "hints"),
]


@pytest.mark.parametrize(("text", "kind", "force"), TRIGGERS, ids=[t for t, _, _ in TRIGGERS])
def test_words_tell_kind(text, kind, force, english):
    trigger = find_triggers(Sentence(0, len(text), text), english)[0]
    assert (trigger.kind, trigger.force) == (kind, force)
    assert text[trigger.start : trigger.end] == trigger.text


def test_every_kind_has_words(english):
    assert {t.kind for t in english.triggers} == {*KINDS, ""}


REASONS = [
    ("Workers went on strike.", ""),
    ("They organized a strike, demanding higher wages.", ""),
    ("They are demanding an end to the repression.", "demand"),
    ("We want the right to strike.", "demand"),
    ("They called for a rally.", "demand"),
    ("They did not go on strike.", "negated"),
    ("The soldiers refused to go on strike.", "negated"),
    ("There are threats of strikes.", "threat or hypothesis"),
    ("If a strike began, they would join.", "threat or hypothesis"),
    ("They intend to go on strike.", "plan"),
    ("There are the people who were arrested.", "mentioned in passing"),
    ("Everyone remembers the massacre.", "look back without a day"),
    ("Such strikes are heard of in the south, too.", "general remark"),
]


@pytest.mark.parametrize(("text", "reason"), REASONS, ids=[t for t, _ in REASONS])
def test_what_is_not_stated_has_a_reason(text, reason, english):
    sentence = Sentence(0, len(text), text)
    triggers = [t for t in find_triggers(sentence, english) if t.force != "hints"]
    assert not_asserted(triggers[0], sentence, english) == reason
