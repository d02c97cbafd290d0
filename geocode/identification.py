"""Which language a paragraph is in.

lingua tells it (Apache 2.0), which knows 75 languages, in its mode of low accuracy: 1 ms for a
paragraph, 70 MB; the other mode takes 3 ms and more than 1 GB. py3langid, about as right, takes
0.9 s to load. Once lingua has named a language in a report, its small words are enough to know it
again; not before, for Spanish has many of those of French, and Bulgarian of Russian. The languages
that the manifest names for a report count as named. A short line says little of its language: where
all long paragraphs are in one, it is in that, unless its small words or its letters are others.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache

import regex
from lingua import ConfidenceValue, LanguageDetector, LanguageDetectorBuilder
from lingua import Language as Lingua

from geocode.language import Language
from geocode.text import fold

_WORD = regex.compile(r"\p{L}+")

_SHORTEST = 5
"""Words; fewer do not tell a language."""

_LONGEST = 500
"""Code points that are looked at: more say nothing new."""

_LONG = 15
"""Words from which a text tells its language by itself: "Mardi, la police a dispersé le sit-in de
Taraz" is English to lingua, with a confidence of 0.8."""

_DIFFERENT = 2
_SHARE = 0.2
"""Different stopwords of a language, and the share of the words that are such, from which these
tell it where it was named before; no other language may have half as many. Of the 653 paragraphs
of ``tests/evaluation`` and ``seeds/`` nine in ten are clear so, all as lingua has them."""

_OPENING = 8
_CLEAR = 0.9
"""Words of a paragraph that lingua is asked about first, for its time grows with the text, and the
confidence from which their answer is enough where the stopwords say the same. Of 200 paragraphs of
``tests/evaluation`` it was asked about 12 again, whole; the answers are those for all of each."""

_LIKELY = 0.6
_SURE = 0.995
"""Confidence of lingua from which its answer counts: for a language with a file, and for another.
Below it a short line is often taken for a language that has nothing to do with it."""


@lru_cache(maxsize=1)
def _detector() -> LanguageDetector:
    return LanguageDetectorBuilder.from_all_languages().with_low_accuracy_mode().build()


@lru_cache(maxsize=1)
def _known() -> frozenset[str]:
    """Give the codes of the languages that lingua knows."""
    return frozenset(language.iso_code_639_1.name.lower() for language in Lingua.all())


def find_languages(
    texts: Iterable[str], languages: tuple[Language, ...], stated: Iterable[str] = ()
) -> list[str | None]:
    """Give the code of the language of each of the paragraphs of a report.

    :param stated: codes of the languages that the report is said to be in.
    :return: codes of ``languages``, else lingua's own ("de"); None where a text is too short to
        tell, and for doubt, too. A short one is of another language than the report's only where
        its small words, or its letters, say so.
    """
    texts = list(texts)
    by_code = {language.code: language for language in languages}
    own = by_code.keys() & set(stated)
    # Of a language that lingua does not know its small words have to tell.
    named = own | by_code.keys() - _known()
    found: dict[int, str | None] = {}

    def ask(at: int) -> None:
        found[at], is_sure = _find_language(texts[at], languages, named)
        if is_sure:
            named.add(found[at] or "")

    lengths = [len(text.split()) for text in texts]
    for at, length in enumerate(lengths):
        if length >= _LONG:
            ask(at)
    told = set(found.values()) - {None}
    usual = own or by_code.keys() & told
    only = min(usual) if len(usual) == 1 and told == usual else ""
    signs = set("".join(texts[at].casefold() for at, code in found.items() if code == only))
    for at, length in enumerate(lengths):
        if at in found:
            continue
        if length >= _SHORTEST and _may_be(only, texts[at].casefold(), signs, languages):
            found[at] = only
        else:
            ask(at)
            code = found[at]
            found[at] = _usual(texts[at], code, languages, usual) if code else None
    return [found[at] for at in range(len(texts))]


def _may_be(code: str, text: str, signs: set[str], languages: tuple[Language, ...]) -> bool:
    """Tell a text with as many small words of a language as of any other, and in its letters.

    :param text: in lower case.
    :param signs: those of the report's long paragraphs in that language.
    """
    if not {sign for sign in set(text) if sign.isalpha()} <= signs:
        return False
    counts = _stopwords_in(_WORD.findall(fold(text)), languages)
    return counts[code] == max(counts.values())


def _usual(text: str, code: str, languages: tuple[Language, ...], usual: set[str]) -> str:
    """Give one of the usual languages of a report for a short text that was taken for another.

    Another without a file was named only because lingua was sure of it.
    """
    if code in usual:
        return code
    counts = _stopwords_in((word.casefold() for word in _WORD.findall(fold(text))), languages)
    if code not in counts:
        return code
    best = max(sorted(usual), key=lambda each: counts[each], default=code)
    return best if counts.get(best, 0) > 0 and counts[best] >= counts.get(code, 0) else code


def _find_language(
    text: str, languages: tuple[Language, ...], named: set[str]
) -> tuple[str | None, bool]:
    """Give the code of the language of a text, and whether that may be built upon."""
    folded = fold(text[:_LONGEST])
    words = _WORD.findall(folded)
    if len(words) < _SHORTEST:
        return None, False
    # Names, which no language has for its own, do not count.
    common = [words[0].casefold()] + [w.casefold() for w in words[1:] if w[0].islower()]
    counts = _stopwords_in(common, languages)
    best = max(languages, key=lambda lang: counts[lang.code])
    most = counts[best.code]
    if (
        best.code in named
        and most >= _DIFFERENT
        and all(2 * count <= most for code, count in counts.items() if code != best.code)
        and len([word for word in common if word in best.stopwords]) >= _SHARE * len(common)
    ):
        return best.code, True
    likely = _detector().compute_language_confidence_values(" ".join(common[:_OPENING]))
    code = _code(likely[0])
    if most and likely[0].value >= _CLEAR and counts.get(code) == most:
        return code, True
    if len(common) > _OPENING:
        likely = _detector().compute_language_confidence_values(" ".join(common))
        code = _code(likely[0])
    if likely[0].value >= (_LIKELY if code in counts else _SURE):
        return code, True
    return next((c for c in map(_code, likely) if most and counts.get(c) == most), None), False


def _stopwords_in(words: Iterable[str], languages: tuple[Language, ...]) -> dict[str, int]:
    """Give how many different stopwords of each language stand among words, by its code."""
    different = set(words)
    return {language.code: len(different & language.stopwords) for language in languages}


def _code(value: ConfidenceValue) -> str:
    return value.language.iso_code_639_1.name.lower()
