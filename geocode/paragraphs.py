"""A report cut into paragraphs, each with its language and the section it stands in."""

from __future__ import annotations

from geocode.identification import find_languages
from geocode.language import Language
from geocode.line_joining import paragraphs_in
from geocode.model import Paragraph, Source
from geocode.text import fold, sentences

_LONGEST_HEADING = 25
"""Words; the title of an appended text may be a whole line ("Excerpts from a statement by ...")."""


def split_paragraphs(report: Source, languages: tuple[Language, ...]) -> tuple[Paragraph, ...]:
    """Cut a report into paragraphs (its lines that hold text, joined where they were wrapped).

    A line too short to tell its language takes that of the line before.
    """
    by_code = {language.code: language for language in languages}
    cut = paragraphs_in(report.text)
    codes = find_languages((line for _, line in cut), languages, report.languages)
    stated = next((code for code in report.languages if code in by_code), languages[0].code)
    current = next((code for code in codes if code), stated)
    section = "report"
    found = []
    for (offset, line), code in zip(cut, codes, strict=True):
        current = code or current
        language = by_code.get(current)
        words = (language.abbreviations, language.weekdays) if language else ()
        parts = sentences(line, offset, *words)
        heading = is_heading(line)
        if heading and current in by_code:
            section = _section(line, by_code[current], section)
        found.append(Paragraph(parts, current, section, heading))
    return tuple(found)


def is_heading(line: str) -> bool:
    """Tell a heading: few words and no full stop, question mark, quote or colon at its end."""
    return len(line.split()) <= _LONGEST_HEADING and not fold(line).rstrip().endswith(
        (".", "!", "?", ":", '"', ";", ",")
    )


def _section(line: str, language: Language, section: str) -> str:
    text = fold(line).strip()
    if language.appended.search(text):
        return "appended"
    if language.background.search(text):
        return "background"
    return section
