"""Places that stand apart from what is said of them: headings, heads of entries, datelines."""

from __future__ import annotations

from itertools import chain

from geocode.model import Placed, Toponym
from geocode.nesting import finest
from geocode.read_sentence import ReadSentence, sentences_before
from geocode.text import WORD, fold


def places_of_heading(at: int, sentences: tuple[ReadSentence, ...]) -> list[Placed]:
    """Give the places that stand alone above or at the head of a paragraph ("Taraz. A rally")."""
    here = sentences[at]
    named = [n for n in here.unknown if not here.scopes.comparison_of(n.start)]
    if named or any(t.position != "along" for t in _spoken_of(here)):
        return []
    for back, earlier in enumerate(sentences_before(sentences, at), start=1):
        opens = earlier.paragraph.sentences[0] == earlier.sentence
        if earlier.number == here.number and not opens:
            continue
        if _is_of_another_day(earlier, here):
            return []
        if places := places_alone(earlier):
            is_entry = earlier.number != here.number and _heads_entry(at - back, sentences)
            return [] if is_entry else headed_by(places)
        is_closed = earlier.paragraph.is_heading and opens  # "Peru. The miners' march"
        if is_closed or earlier.paragraph.section != here.paragraph.section:
            return []
    return []


def _is_of_another_day(earlier: ReadSentence, here: ReadSentence) -> bool:
    """Tell the text of another entry of a chronology."""
    days = earlier.heading, here.heading
    return not earlier.paragraph.is_heading and None not in days and days[0] != days[1]


def _heads_entry(at: int, sentences: tuple[ReadSentence, ...]) -> bool:
    """Tell one of several heads that stand in the line of what they head ("Taraz. A rally was
    held."): it heads its own paragraph alone."""
    head = sentences[at]
    return len(head.paragraph.sentences) > 1 and any(
        other.number < head.number
        and other.sentence is other.paragraph.sentences[0]
        and len(other.paragraph.sentences) > 1
        and places_alone(other)
        for other in sentences_before(sentences, at)
    )


def place_of_entry(at: int, sentences: tuple[ReadSentence, ...]) -> Toponym | None:
    """Give the place alone at the head of the paragraph, as long as nothing is said to be "in"
    another since: "3. Taraz, 2 May. Truckers block the road to Oral." """
    here = sentences[at]
    for earlier in chain([sentences[at]], sentences_before(sentences, at)):
        if earlier.number != here.number:
            break
        if earlier is not here and earlier.paragraph.sentences[0] == earlier.sentence:
            places = places_alone(earlier)
            return places[0] if len(places) == 1 else None
        if any(t.position in ("in", "near", "called") for t in earlier.toponyms):
            break
    return None


def place_of_dateline(at: int, sentences: tuple[ReadSentence, ...]) -> list[Placed]:
    """Give the place of the dateline that opens the text, for a text that names no other."""
    for earlier in chain([sentences[at]], sentences_before(sentences, at)):
        if earlier.dateline and _is_of_its_dateline(earlier):
            toponym = earlier.dateline[0]
            rule = f"the dateline (at {toponym.start}); {toponym.rule}"
            return [Placed(toponym.place, toponym.text, rule)]
        if _spoken_of(earlier) or earlier.unknown:
            return []
    return []


def _is_of_its_dateline(here: ReadSentence) -> bool:
    """Tell whether a sentence speaks of no place, or of that of the dateline before it."""
    spoken = [t.place for t in _spoken_of(here)]
    return not spoken or here.dateline[0].place in spoken


def headed_by(toponyms: list[Toponym]) -> list[Placed]:
    """Give the places that stand above what is said of them."""
    return [
        Placed(t.place, t.text, f"the heading above (at {t.start}); {t.rule}") for t in toponyms
    ]


def _spoken_of(here: ReadSentence) -> list[Toponym]:
    """Give the places of a sentence, without those to which it only compares."""
    return [t for t in here.toponyms if not here.scopes.comparison_of(t.start)]


def places_alone(before: ReadSentence) -> list[Toponym]:
    """Give the places of a sentence that is only these and perhaps a day ("3. Taraz, 12 July.")."""
    if before.unknown or before.triggers:
        return []
    text, start = before.sentence.text, before.sentence.start
    spans = [(t.start, t.end) for t in before.toponyms] + [(d.start, d.end) for d in before.days]
    for first, last in spans:
        text = text[: first - start] + " " * (last - first) + text[last - start :]
    beside = before.language.places.beside_names
    if any(word.casefold() not in beside for word in WORD.findall(fold(text))):
        return []
    return finest(list(before.toponyms), before)
