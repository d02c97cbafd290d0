"""A report cut into paragraphs, each with its language and the section it stands in."""

from __future__ import annotations

from datetime import date

import regex

from geocode.dates import Context, find_days
from geocode.language import Language, find_language
from geocode.model import Paragraph, Sentence, Source
from geocode.text import fold, lines, sentences

_LONGEST_HEADING = 25
"""Words; the title of an appended text may be a whole line ("Excerpts from a statement by ...")."""

_NO_WORDS = regex.compile(r"^[\W\d]*$")


def split_paragraphs(report: Source, languages: tuple[Language, ...]) -> tuple[Paragraph, ...]:
    """Cut a report into paragraphs (its lines that hold text).

    A line too short to tell its language takes that of the line before. A paragraph in none of
    ``languages`` has the one other language of the manifest as its code, else "und".
    """
    by_code = {language.code: language for language in languages}
    others = [code for code in report.languages if code not in by_code]
    other = others[0] if len(others) == 1 else "und"
    cut = [(sentences(line, offset), line) for offset, line in lines(report.text)]
    codes = [_code(line, languages) for _, line in cut]
    current = next((code for code in codes if code), None) or (
        other if any(code == "" for code in codes) else languages[0].code
    )
    section = "report"
    found = []
    for (parts, line), code in zip(cut, codes, strict=True):
        if code is not None:
            current = code or other
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


def _code(line: str, languages: tuple[Language, ...]) -> str | None:
    code = find_language(line, languages)
    # A headline drops the small words by which a language is known.
    return None if code == "" and is_heading(line) and len(line.split()) < 10 else code


def _section(line: str, language: Language, section: str) -> str:
    text = fold(line).strip()
    if language.appended.search(text):
        return "appended"
    if language.background.search(text):
        return "background"
    return section


def datelines(paragraphs: tuple[Paragraph, ...], languages: tuple[Language, ...]) -> list[date]:
    """Give the days of the lines that hold nothing but a full date ("February 15, 2022")."""
    by_code = {language.code: language for language in languages}
    found = []
    for paragraph in paragraphs:
        language = by_code.get(paragraph.language)
        if language is None or len(paragraph.sentences) != 1:
            continue
        day = _dateline(paragraph.sentences[0], language)
        if day:
            found.append(day)
    return found


def _dateline(sentence: Sentence, language: Language) -> date | None:
    days = find_days(sentence, language, Context(None))
    if len(days) != 1 or days[0].first != days[0].last:
        return None
    rest = sentence.text.replace(days[0].text, "", 1)
    return days[0].first if _NO_WORDS.match(rest) else None
