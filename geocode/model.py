"""The values that pass from step to step.

Offsets are half-open and count Unicode code points of the report's text: for a plain text file the
file as it stands, for other formats what ``geocode.documents`` takes from it.
Coordinates are degrees WGS84, days are ``datetime.date`` with inclusive ends.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

PLACE_TYPES = ("facility", "city", "district", "region", "country")
"""Finest first: the order in which a nested place wins over the one that holds it."""

KINDS = ("strike", "protest", "storming", "blockade", "repression", "state_response")
STATUSES = ("happened", "background", "announced")
"""What has happened comes before what is only announced, where reports differ."""
YEARS = range(1800, 2101)
"""Years of which reports of strikes tell."""
DATE_PRECISIONS = ("day", "span", "inferred")


@dataclass(frozen=True, slots=True)
class Source:
    """One file of ``seeds/`` and what the manifest says of it.

    ``notes`` say what had to be worked out to read the file, such as its encoding.
    """

    file: str
    text: str
    title: str = ""
    publisher: str = ""
    published: date | None = None
    languages: tuple[str, ...] = ()
    country: str = ""
    in_manifest: bool = False
    notes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence of a report; ``text`` is the report's text from ``start`` to ``end``."""

    start: int
    end: int
    text: str


@dataclass(frozen=True, slots=True)
class Paragraph:
    """One line of a report with its sentences, its language and the section it stands in.

    ``language`` is a code such as "en"; ``section`` is "report", "background" (what the report
    itself tells of earlier years) or "appended" (an appeal or a statement printed after it).
    """

    sentences: tuple[Sentence, ...]
    language: str
    section: str
    is_heading: bool


@dataclass(frozen=True, slots=True)
class Place:
    """One row of the gazetteer, as the project shows it."""

    id: str
    name: str
    type: str
    latitude: float
    longitude: float
    precision: str
    country: str
    admin1: str


@dataclass(frozen=True, slots=True)
class Toponym:
    """A place named at ``start`` to ``end`` of the report, and how its name was found.

    ``position`` is "in" after words that put something there ("in", "to"), "near" after those that
    may only tell where another place lies, "from" after those that bring something from there,
    "along" after a way that leads to it, "called" where something is called by it that may be
    elsewhere ("at the Oral mine"), else "".
    """

    start: int
    end: int
    text: str
    place: Place
    rule: str
    position: str = ""


@dataclass(frozen=True, slots=True)
class Placed:
    """Where an event was: the place, ``written`` as the report has it, and the rule that gave it.

    ``written`` holds every name that the sentence has for the place, with "; " between them.
    """

    place: Place
    written: str
    rule: str


@dataclass(frozen=True, slots=True)
class UnknownName:
    """A name in a place's position that the gazetteer does not hold."""

    start: int
    end: int
    text: str


@dataclass(frozen=True, slots=True)
class Names:
    """What a sentence names: places, and names that no gazetteer holds."""

    toponyms: tuple[Toponym, ...]
    unknown: tuple[UnknownName, ...]


@dataclass(frozen=True, slots=True)
class Day:
    """A day or span of days written at ``start`` to ``end`` of the report.

    ``precision`` is one of ``DATE_PRECISIONS``; ``rule`` names the pattern that read it, in the
    words of its language file, and ``reading`` how (see ``geocode.dates``).
    ``has_year`` tells a day whose year is stated, or known from the weekday beside it.
    ``start`` equal to ``end`` marks the report's own window, which no words state.
    """

    start: int
    end: int
    text: str
    first: date
    last: date
    precision: str
    rule: str
    reading: str = ""
    has_year: bool = False


@dataclass(frozen=True, slots=True)
class Trigger:
    """Words that tell of an event of ``kind``.

    ``force`` is "asserts" (the words alone state it), "names" (they need a place in their own
    sentence) or "hints" (they never make an event, but the sentence is worth listing).
    ``kind`` is "" where the words take up the kind of the sentence before ("it spread to").
    """

    start: int
    end: int
    text: str
    kind: str
    force: str


@dataclass(frozen=True, slots=True)
class Statement:
    """One sentence saying that one kind of event happened at one place on some days.

    ``goes_on`` tells days on all of which it did ("since 3 May") from those on one of which it may
    have happened ("in May"). ``is_still`` tells a day on which it had not ended ("still striking").
    """

    report: str
    language: str
    sentence: Sentence
    kind: str
    kind_as_written: str
    status: str
    place: Place
    place_as_written: str
    place_rule: str
    first: date
    last: date
    date_precision: str
    date_as_written: str
    date_rule: str
    actors: tuple[str, ...] = ()
    demands: tuple[str, ...] = ()
    quantities: tuple[str, ...] = ()
    goes_on: bool = False
    is_still: bool = False


@dataclass(frozen=True, slots=True)
class LeftOut:
    """A sentence that may speak of an event and gave none, with the reason."""

    report: str
    language: str
    sentence: Sentence
    reason: str
