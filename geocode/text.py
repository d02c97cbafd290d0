"""Text as the patterns see it, cut into sentences without losing a code point."""

from __future__ import annotations

import re
from functools import lru_cache

from syntok import segmenter
from syntok.tokenizer import Tokenizer

from geocode.model import Sentence

_SPACES = str.maketrans(dict.fromkeys("\u00a0\u202f\u2009\t", " "))
_ONE_TO_ONE = _SPACES | str.maketrans(dict.fromkeys("’‘", "'") | dict.fromkeys("“”„«»", '"'))
_CLOSING = " »”"


@lru_cache(maxsize=16)
def fold(text: str) -> str:
    """Give ``text`` with typographic spaces and quotes made plain, of the very same length."""
    return text.translate(_ONE_TO_ONE)


def words_between(sentence: Sentence, end: int, start: int) -> list[str]:
    """Give the words and commas of ``sentence`` from ``end`` of one thing to ``start`` of the next.

    Offsets are the report's; the words are in lower case.
    """
    text = sentence.text[end - sentence.start : start - sentence.start]
    return fold(text).casefold().replace(",", " , ").split()


@lru_cache(maxsize=1)
def _tokenizer() -> Tokenizer:
    return Tokenizer(emit_hyphen_or_underscore_sep=True, replace_not_contraction=False)


def sentences(text: str, offset: int) -> tuple[Sentence, ...]:
    """Cut one paragraph into sentences.

    :param text: the paragraph, as it stands in the file.
    :param offset: where it starts in the file, in code points.
    :return: sentences with offsets in the file, without the white space around them.
    """
    found: list[Sentence] = []
    for tokens in segmenter.split(_tokenizer().tokenize(text.translate(_SPACES))):
        start = tokens[0].offset
        last = tokens[-1]
        end = last.offset + len(last.value)
        if found:
            # A closing quote belongs to the sentence it closes, a bracket to the one before.
            words = text[start:end].translate(_SPACES)
            closing = len(words) - len(words.lstrip(_CLOSING))
            if closing:
                before = found.pop()
                at = before.start - offset
                found.append(_sentence(text, at, start + closing, offset))
                start += closing
            elif text[start] == "(":
                start = found.pop().start - offset
        if start < end:
            found.append(_sentence(text, start, end, offset))
    return tuple(found)


def _sentence(text: str, start: int, end: int, offset: int) -> Sentence:
    """Give the sentence without the white space around it."""
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return Sentence(offset + start, offset + end, text[start:end])


def lines(text: str) -> list[tuple[int, str]]:
    """Give the lines of ``text`` that hold something, each with its offset."""
    return [(m.start(), m.group()) for m in re.finditer(r"[^\r\n]*\S[^\r\n]*", text)]
