"""Which language a paragraph is in.

py3langid (BSD-3) tells 97 languages: 1.3 ms for a page, 130 MB in memory, no error in the 29
paragraphs of both first reports. lingua made none either, and needs some 300 MB for as much.
"""

from __future__ import annotations

from functools import lru_cache

import regex
from py3langid.langid import MODEL_FILE, LanguageIdentifier

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
def _identifier() -> LanguageIdentifier:
    return LanguageIdentifier.from_model_file(MODEL_FILE)


def find_language(text: str, languages: tuple[Language, ...]) -> str | None:
    """Give the code of the language of ``text``, None where it is too short to tell.

    The identifier's answer counts where a language file bears that code. Otherwise the stopwords
    decide: a language that the identifier does not know, or has taken for one of its neighbours.

    :return: the code of one of ``languages``, else the identifier's own ("de").
    """
    folded = fold(text[:_LONGEST])
    words = _WORD.findall(folded)
    if len(words) < _SHORTEST:
        return None
    code = str(_identifier().classify(folded)[0])
    if any(language.code == code for language in languages):
        return code
    # Names, which no language has for its own, do not count.
    common = [w.casefold() for i, w in enumerate(words) if i == 0 or w[0].islower()]
    shares = {lang.code: sum(w in lang.stopwords for w in common) for lang in languages}
    best = max(shares.values(), default=0)
    if best < ENOUGH_STOPWORDS * len(common):
        return code
    likely = [name for name, _ in _identifier().rank(folded)]
    alike = [name for name, share in shares.items() if share == best]
    return min(alike, key=lambda name: likely.index(name) if name in likely else -1)
