"""Which language a paragraph is in.

Its small words tell it where they are clearly those of one language. Else lingua does (Apache 2.0),
which knows 75 languages, in its mode of low accuracy: 1 ms for a paragraph, 70 MB; the other mode
takes 3 ms and more than 1 GB. py3langid, about as right, takes 0.9 s to load.
"""

from __future__ import annotations

from functools import lru_cache

import regex
from lingua import ConfidenceValue, LanguageDetector, LanguageDetectorBuilder

from geocode.language import Language
from geocode.text import fold

_WORD = regex.compile(r"\p{L}+")

_SHORTEST = 5
"""Words; fewer do not tell a language."""

_LONGEST = 500
"""Code points that are looked at: more say nothing new."""

_DIFFERENT = 4
_SHARE = 0.35
"""Different stopwords of a language, and the share of the words that are such, from which these
tell it; no other language may have half as many. Of the 558 paragraphs of ``tests/evaluation`` two
in three are clear so, none of them wrongly."""

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


def find_language(text: str, languages: tuple[Language, ...]) -> str | None:
    """Give the code of the language of ``text``, None where it is too short to tell.

    :return: the code of one of ``languages``, else lingua's own ("de"); None for doubt, too.
    """
    folded = fold(text[:_LONGEST])
    words = _WORD.findall(folded)
    if len(words) < _SHORTEST:
        return None
    # Names, which no language has for its own, do not count.
    common = [w.casefold() for i, w in enumerate(words) if i == 0 or w[0].islower()]
    different = set(common)
    counts = {lang.code: len(different & lang.stopwords) for lang in languages}
    best, *others = sorted(languages, key=lambda lang: -counts[lang.code])
    share = sum(word in best.stopwords for word in common)
    if (
        counts[best.code] >= _DIFFERENT
        and share >= _SHARE * len(common)
        and all(2 * counts[other.code] <= counts[best.code] for other in others[:1])
    ):
        return best.code
    most = counts[best.code]
    likely = _detector().compute_language_confidence_values(" ".join(common[:_OPENING]))
    code = _code(likely[0])
    if most and likely[0].value >= _CLEAR and counts.get(code) == most:
        return code
    if len(common) > _OPENING:
        likely = _detector().compute_language_confidence_values(" ".join(common))
        code = _code(likely[0])
    if likely[0].value >= (_LIKELY if code in counts else _SURE):
        return code
    return next((c for c in map(_code, likely) if most and counts.get(c) == most), None)


def _code(value: ConfidenceValue) -> str:
    return value.language.iso_code_639_1.name.lower()
