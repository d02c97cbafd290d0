"""The text of a file whose encoding nobody states.

UTF-8 wherever the bytes are UTF-8, UTF-16 by its mark or by where its zeros stand, else one of a
few encodings of one byte a letter, told by which of them gives words.
"""

from __future__ import annotations

import codecs
from dataclasses import dataclass

import regex
from charset_normalizer import from_bytes

_ONE_BYTE = ("cp1252", "cp1251", "koi8_r")
"""Encodings of one byte a letter that are tried, the first where several give the same text.

Latin-1 is read by the first, which differs from it only in marks that Latin-1 lacks. More of them
make short texts ambiguous.
"""

_NO_WORD = regex.compile(
    r"[A-Za-z][\p{L}--\p{Latin}]|[\p{L}--\p{Latin}][A-Za-z]"
    r"|\p{L}[[\p{Sm}\p{Sc}\p{So}\p{No}¡¿§¶]--[\x00-\x7f]]\p{L}",
    regex.VERSION1,
)
"""A letter of another script, or a sign, inside a word: the text of the wrong encoding."""

_BEYOND_ASCII = regex.compile(r"[\p{L}--[A-Za-z]]", regex.VERSION1)
_CONTROL = regex.compile(r"[\p{Cc}--[\t\n\x0b\x0c\r\x85]]", regex.VERSION1)
_SURROGATE = regex.compile(r"[\ud800-\udfff]")

_MOST_CONTROLS = 0.05
"""Share of control characters above which something is no text; a chance byte is one in .25."""

REPLACEMENT = "\ufffd"


class NotTextError(Exception):
    """The bytes are no text, or not in an encoding that can be told."""


@dataclass(frozen=True)
class Decoded:
    """A text, the encoding it was found in, and how many marks stand in it for broken bytes."""

    text: str
    encoding: str
    replaced: int = 0


def decode(data: bytes, declared: str = "") -> Decoded:
    """Give the text of ``data``, without its byte order mark, newlines as they stand.

    :param declared: an encoding that the file itself names; used where it is not UTF-8 or UTF-16.
    :raises NotTextError: the bytes are no text, or in an encoding that cannot be told.
    """
    found = _decode(data, declared)
    if len(_CONTROL.findall(found.text)) > _MOST_CONTROLS * len(found.text):
        raise NotTextError("is no text: it holds control characters throughout")
    return found


def _decode(data: bytes, declared: str) -> Decoded:
    if data.startswith((codecs.BOM_UTF32_LE, codecs.BOM_UTF32_BE)):
        return _unicode(data, "utf-32")
    if data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return _unicode(data, "utf-16")
    if wide := _wide(data):
        return _unicode(data, wide)
    try:
        return Decoded(data.decode("utf-8-sig"), "utf-8")
    except UnicodeDecodeError as error:
        reason = error
    if b"\0" in data:
        raise NotTextError("is no text: it holds zero bytes")
    if _is_broken_utf8(data):
        return _unicode(data, "utf-8-sig")
    if declared:
        try:
            return Decoded(data.decode(declared), codecs.lookup(declared).name)
        except (LookupError, UnicodeDecodeError):
            pass  # a file may well declare what it is not
    return _one_byte(data, reason)


def _unicode(data: bytes, encoding: str) -> Decoded:
    """Decode with a mark in place of what is broken; surrogates that make a pair are joined."""
    name = encoding.removesuffix("-sig")
    try:
        text = data.decode(encoding, "surrogatepass")
    except UnicodeDecodeError:
        text = data.decode(encoding, "replace")
        return Decoded(text, name, text.count(REPLACEMENT))
    whole = without_surrogates(text)
    return Decoded(whole, name, whole.count(REPLACEMENT) - text.count(REPLACEMENT))


def without_surrogates(text: str) -> str:
    """Give ``text`` with pairs of surrogates joined and a mark in place of those that are alone."""
    if not _SURROGATE.search(text):
        return text
    return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")


def _wide(data: bytes) -> str:
    """Give the kind of UTF-16 without a mark, "" where it is none.

    Spaces and line ends then have a zero beside them, always on the same side.
    """
    first, second = data[::2].count(0), data[1::2].count(0)
    enough = len(data) // 40
    if second > enough and first * 50 < second:
        return "utf-16-le"
    if first > enough and second * 50 < first:
        return "utf-16-be"
    return ""


def _is_broken_utf8(data: bytes) -> bool:
    """Tell UTF-8 with a fault: it has letters of several bytes, far more than broken ones.

    In an encoding of one byte a letter, bytes hardly ever fall into such groups.
    """
    try:
        data.decode("utf-8", "surrogatepass")
    except UnicodeDecodeError:
        text = data.decode("utf-8", "replace")
    else:
        return True  # halves of pairs, each in three bytes, are its one fault
    return len(_BEYOND_ASCII.findall(text)) > 5 * text.count(REPLACEMENT)


def _one_byte(data: bytes, reason: UnicodeDecodeError) -> Decoded:
    texts = {}
    for encoding in _ONE_BYTE:
        try:
            text = data.decode(encoding)
        except UnicodeDecodeError:
            continue
        if len(_NO_WORD.findall(text)) <= len(_BEYOND_ASCII.findall(text)) / 10:
            texts[encoding] = text
    best = from_bytes(data, cp_isolation=list(texts)).best() if len(texts) > 1 else None
    likely = [e for e in texts if best and e in (best.encoding, *best.could_be_from_charset)]
    if len(texts) == 1:
        likely = list(texts)
    if not likely:
        raise NotTextError(
            f"is not UTF-8 at byte {reason.start}, and no other encoding gives words"
        )
    return Decoded(texts[likely[0]], likely[0])
