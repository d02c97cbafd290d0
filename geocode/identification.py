"""Which language a paragraph is in, told by lingua (Apache 2.0).

It and py3langid made no error in the 29 paragraphs of the first two reports. lingua is the
quicker, with all its 75 languages: 0.4 s to load and 0.4 ms for a paragraph where py3langid takes
0.9 s and 1 ms, 64 MB in memory where that takes 130; its download is the larger, 96 MB against 5.
"""

from __future__ import annotations

from functools import lru_cache

import regex
from lingua import LanguageDetector, LanguageDetectorBuilder

from geocode.language import Language
from geocode.text import fold

_WORD = regex.compile(r"\p{L}+")

_SHORTEST = 5
"""Words; fewer do not tell a language."""

_LONGEST = 500
"""Code points that are looked at: more say nothing new."""

ENOUGH_STOPWORDS = 0.22
"""Share of a paragraph's words that must be a language's stopwords, where they alone decide.

English prose has .25 to .6 of them, Italian prose under .07 of the English (both first reports).
"""


@lru_cache(maxsize=1)
def _detector() -> LanguageDetector:
    return LanguageDetectorBuilder.from_all_languages().build()


def find_language(text: str, languages: tuple[Language, ...]) -> str | None:
    """Give the code of the language of ``text``, None where it is too short to tell.

    The detector's answer counts where a language file bears that code. Otherwise the stopwords
    decide: a language that the detector does not know, or has taken for one of its neighbours.

    :return: the code of one of ``languages``, else the detector's own ("de"), "und" for none.
    """
    folded = fold(text[:_LONGEST])
    words = _WORD.findall(folded)
    if len(words) < _SHORTEST:
        return None
    detected = _detector().detect_language_of(folded)
    code = detected.iso_code_639_1.name.lower() if detected else "und"
    if any(language.code == code for language in languages):
        return code
    # Names, which no language has for its own, do not count.
    common = [w.casefold() for i, w in enumerate(words) if i == 0 or w[0].islower()]
    shares = {lang.code: sum(w in lang.stopwords for w in common) for lang in languages}
    best = max(shares.values(), default=0)
    if best < ENOUGH_STOPWORDS * len(common):
        return code
    alike = {name for name, share in shares.items() if share == best}
    ranked = _detector().compute_language_confidence_values(folded)
    likely = (value.language.iso_code_639_1.name.lower() for value in ranked)
    return next((name for name in likely if name in alike), min(alike))
