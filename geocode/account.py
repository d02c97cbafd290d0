"""What a build keeps of a report once it is read: what it states, and what it names."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date

from geocode.agreement import agree
from geocode.gazetteers import Gazetteers
from geocode.going_on import one_with_what_went_on
from geocode.kinds import CALLED_OFF
from geocode.language import Language
from geocode.model import LeftOut, Source, Statement, Toponym, UnknownName
from geocode.reading import read
from geocode.statements import find_statements
from geocode.transliteration import Transliteration


@dataclass(frozen=True, slots=True)
class Account:
    """One report as read; small, and free of patterns, so that a process can hand it to another.

    ``anchor`` is the report's own day and ``anchor_source`` says whence it comes; ``window`` is
    the first and last day that it covers. ``languages`` are codes, the one with most text first.
    """

    report: Source
    country: str | None
    anchor: date | None
    anchor_source: str
    window: tuple[date, date] | None
    languages: tuple[str, ...]
    sentences: int
    statements: tuple[Statement, ...]
    left_out: tuple[LeftOut, ...]
    toponyms: tuple[Toponym, ...]
    unknown: tuple[UnknownName, ...]


def account_of(
    report: Source,
    languages: tuple[Language, ...],
    gazetteers: Gazetteers,
    transliteration: Transliteration,
) -> Account:
    """Read a report and find what it states; what it says twice agrees."""
    reading = read(report, languages, gazetteers)
    statements, left_out = find_statements(reading, gazetteers)
    paragraphs = reading.paragraphs
    sizes: dict[str, int] = {}
    for paragraph in paragraphs:
        size = sum(len(sentence.text) for sentence in paragraph.sentences)
        sizes[paragraph.language] = sizes.get(paragraph.language, 0) + size
    account = Account(
        report,
        reading.country,
        reading.anchor,
        reading.anchor_source,
        reading.window,
        tuple(sorted(sizes, key=lambda code: (-sizes[code], code))),
        sum(len(paragraph.sentences) for paragraph in paragraphs),
        statements,
        left_out,
        tuple(toponym for sentence in reading.sentences for toponym in sentence.toponyms),
        tuple(name for sentence in reading.sentences for name in sentence.unknown),
    )
    del reading  # of a long report it takes most of the memory
    agreed = agree(statements, {report.file: paragraphs}, transliteration)
    ended = [each.sentence.start for each in left_out if each.reason == CALLED_OFF]
    return replace(account, statements=tuple(one_with_what_went_on(agreed, ended)))
