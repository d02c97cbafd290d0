"""Text as the patterns see it, cut into sentences without losing a code point."""

from __future__ import annotations

import re
from collections.abc import Container, Iterator
from functools import lru_cache

import regex
from syntok import segmenter
from syntok.tokenizer import Tokenizer

from geocode.model import Sentence
from geocode.report_cache import kept

_SPACES = str.maketrans(dict.fromkeys("\u00a0\u202f\u2009\t\r\n", " "))
_ONE_TO_ONE = _SPACES | str.maketrans(dict.fromkeys("’‘", "'") | dict.fromkeys("“”„«»", '"'))
_ONE_TO_ONE |= str.maketrans({"İ": "I", "ı": "i"})  # else a capital has two letters in lower case

_CLOSING = " »”"

LONGEST_SENTENCE = 5_000
"""Code points. What is longer was written by no one: a table or a list that lost its line ends.
It is cut at a space, so that no pattern meets a text without end."""

_LONG = 5
"""Letters of a word after which a full stop surely ends a sentence."""

_LONG_ABBREVIATIONS = sorted(w for w in segmenter.State.abbreviations if len(w) >= _LONG)
"""Those words so long of which the segmenter knows that they do not."""

_LANDMARK = regex.compile(
    r"(?<opens>[\p{Ps}--[„‚]])|(?<closes>\p{Pe})"
    rf"|(?<=\p{{Ll}}{{{_LONG}}})(?<!{'|'.join(_LONG_ABBREVIATIONS)})[.!?] (?=\p{{Lu}}\p{{Ll}})"
    r"|(?<=[»”\"\p{Pe}])[.!?] (?=\p{Lu})"
    r"|(?<=^(?P<word>\p{L}\p{Ll}{1,20})|(?<= )(?P<word>\p{L}\p{Ll}{1,20}|\p{Nd}{2,4}))"
    r"[.!?] (?=[\p{Lu}–—«]|\p{Nd}{1,2}(?!\p{Nd}))",
    regex.V1,
)
"""A bracket, or where a sentence surely ends: after a long word that is no abbreviation or after a
closing quote or bracket, where the next word begins large. Of a shorter word or a number, the
segmenter's own lists are asked."""

_WITHIN = (
    r"[[^\s\u200b\p{Ps}\p{Pe}.!?;‼‽⁇⁈⁉。﹒﹗！．？｡][ ]]++"
    r"|(?<=\p{Nd})\.(?=\p{Nd})|(?<=\p{L})[.!?](?= \p{Ll})|(?<=\p{L} ?);(?= [\p{Ll}\p{Nd}])"
)
_ONE_SENTENCE = regex.compile(
    rf"(?:[1-9]\. |[1-9]\d?\) )?(?:{_WITHIN}|(?<=\w )\((?:{_WITHIN})*+\)(?! ?\p{{Ps}}))*+[.!?]? ?",
    regex.V1,
)
"""Text that holds nothing at which a sentence might end, but at its end, nor a bracket that does:
before a small letter no sentence ends, nor after the number of a short list. Of the 3,097 such
pieces of ``tests/evaluation`` and ``seeds/`` the segmenter cuts none."""

_MONTHS = tuple(segmenter.State.months)

WORD = regex.compile(r"\p{L}+'?")
"""A word of letters, with what an elision leaves of it ("l'")."""

_TO_SPACE = re.compile(f"[{''.join(map(chr, _SPACES))}]")
_TO_FOLD = re.compile(f"[{''.join(map(chr, _ONE_TO_ONE))}]")


@kept
def fold(text: str) -> str:
    """Give ``text`` with typographic spaces and quotes made plain, of the very same length."""
    return text.translate(_ONE_TO_ONE) if _TO_FOLD.search(text) else text


def words_between(sentence: Sentence, end: int, start: int) -> list[str]:
    """Give the words and commas of ``sentence`` from ``end`` of one thing to ``start`` of the next.

    Offsets are the report's; the words are in lower case.
    """
    text = sentence.text[end - sentence.start : start - sentence.start]
    return fold(text).casefold().replace(",", " , ").split()


@lru_cache(maxsize=1)
def _tokenizer() -> Tokenizer:
    return Tokenizer(emit_hyphen_or_underscore_sep=True, replace_not_contraction=False)


def sentences(
    text: str,
    offset: int,
    abbreviations: tuple[str, ...] = (),
    weekdays: Container[str] = (),
) -> tuple[Sentence, ...]:
    """Cut one paragraph into sentences.

    :param text: the paragraph, as it stands in the file.
    :param offset: where it starts in the file, in code points.
    :param abbreviations: words with a full stop that end no sentence ("обл.").
    :param weekdays: words that end none before a number ("Mon. 5 June"), in lower case.
    :return: sentences with offsets in the file, without the white space around them, none longer
        than ``LONGEST_SENTENCE``.
    """
    found: list[tuple[int, int]] = []
    plain = text.translate(_SPACES) if _TO_SPACE.search(text) else text
    for start, end in _segments(plain):
        if found:
            # A closing quote belongs to the sentence it closes, a bracket to the one before.
            closing = start
            while closing < end and plain[closing] in _CLOSING:
                closing += 1
            if closing > start:
                found[-1] = (found[-1][0], closing)
                start = closing
            elif _goes_on(plain, found[-1], start, abbreviations, weekdays):
                start = found.pop()[0]
        if start < end:
            found.append((start, end))
    return tuple(
        _sentence(text, start, end, offset)
        for first, last in found
        for start, end in _short(text, first, last)
        if not text[start:end].isspace()
    )


def _goes_on(
    plain: str,
    before: tuple[int, int],
    start: int,
    abbreviations: tuple[str, ...],
    weekdays: Container[str],
) -> bool:
    """Tell what goes on after a cut: a bracket, or a dash after one ("OSLO (Agency) - ...")."""
    if plain[start] == "(" or _ends_in(plain[slice(*before)], abbreviations):
        return True
    if plain[start].isdigit() and plain[slice(*before)].rstrip(" .").casefold() in weekdays:
        return True
    return plain[start] in "-–—" and plain[slice(*before)].rstrip().endswith(")")


def _ends_in(sentence: str, abbreviations: tuple[str, ...]) -> bool:
    """Tell whether the last word is one of the abbreviations."""
    words = sentence.rsplit(None, 1)
    return bool(words) and words[-1].lstrip("(«\"'") in abbreviations


def _segments(plain: str) -> Iterator[tuple[int, int]]:
    """Give where each sentence starts and ends.

    The segmenter is asked only about pieces that are not clear without it: asked about all, it
    would take as long as everything else that is done with a report.
    """
    for at, piece in _pieces(plain):
        if _ONE_SENTENCE.fullmatch(piece):
            yield at, at + len(piece)
            continue
        for tokens in segmenter.split(_tokenizer().tokenize(piece)):
            last = tokens[-1]
            yield at + tokens[0].offset, at + last.offset + len(last.value)


def _pieces(plain: str) -> Iterator[tuple[int, str]]:
    """Cut a paragraph where a sentence surely ends, outside all brackets."""
    start = depth = 0
    for landmark in _LANDMARK.finditer(plain):
        if landmark["opens"]:
            depth += 1
        elif landmark["closes"]:
            depth = max(depth - 1, 0)
        elif not depth and not _is_abbreviated(landmark):
            yield start, plain[start : landmark.end()]
            start = landmark.end()
    if start < len(plain):
        yield start, plain[start:]


def _is_abbreviated(landmark: regex.Match[str]) -> bool:
    """Tell a full stop that the segmenter may take for one of a short form ("st.", "3. Oct")."""
    word = landmark["word"]
    if word is None:
        return False
    if word.isnumeric():
        return landmark.string.startswith(_MONTHS, landmark.end())
    return (
        word in segmenter.State.abbreviations
        or word in segmenter.State.months
        or word in ("no", "No")
    )


def _short(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Cut what is too long for a sentence, after the last space that allows it."""
    while end - start > LONGEST_SENTENCE:
        longest = text[start : start + LONGEST_SENTENCE]
        cut = start + (longest.rfind(" ") + 1 or LONGEST_SENTENCE)
        yield start, cut
        start = cut
    yield start, end


def _sentence(text: str, start: int, end: int, offset: int) -> Sentence:
    """Give the sentence without the white space around it."""
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return Sentence(offset + start, offset + end, text[start:end])
