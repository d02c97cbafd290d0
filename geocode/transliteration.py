"""One key for the many Latin spellings of a name ("Janaozen", "Zhanaozen").

The rows of ``data/transliteration.csv`` are applied to the folded name: first its "letter" rows,
all at once, then the steps to the key and to the looser key in their order.
"""

from __future__ import annotations

import csv
import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

import regex

from geocode.errors import GazetteerError, file_errors

_NOT_ALNUM = re.compile(r"[\W_]+")
_NOT_ALNUM_IN_LINES = re.compile(r"[^\w\n]+|_+")


def folded(name: str) -> str:
    """Give ``name`` in lower case, without accents, spaces, hyphens and apostrophes."""
    return _NOT_ALNUM.sub("", unicodedata.normalize("NFKD", name.casefold()))


def all_folded(names: Iterable[str]) -> list[str]:
    """Fold many names at once, a tenth of the time that one after the other would take."""
    lines = "\n".join(name.replace("\n", " ") for name in names)
    return _NOT_ALNUM_IN_LINES.sub("", unicodedata.normalize("NFKD", lines.casefold())).split("\n")


@dataclass(frozen=True)
class Transliteration:
    """The letters of other scripts, the steps to the key and, from there, to its looser form."""

    letters: dict[int, str]
    key_steps: tuple[tuple[regex.Pattern[str], str], ...]
    loose_steps: tuple[tuple[regex.Pattern[str], str], ...]

    def key(self, name: str) -> str:
        """Give the key under which spellings of one name meet."""
        # Before folding for letters that it would bare of their sign ("ž"), after it for the rest.
        letters = unicodedata.normalize("NFC", name).casefold().translate(self.letters)
        key = folded(letters).translate(self.letters)
        for pattern, replacement in self.key_steps:
            key = pattern.sub(replacement, key)
        return key

    def loose(self, name: str) -> str:
        """Give the looser key, in which vowels are alike."""
        key = self.key(name)
        for pattern, replacement in self.loose_steps:
            key = pattern.sub(replacement, key)
        return key


@lru_cache(maxsize=4)
def load_transliteration(path: Path) -> Transliteration:
    """Read the table of steps.

    :raises GazetteerError: a row has another step than "letter", "key" or "loose", a broken
        pattern, or more than one letter.
    """
    letters: dict[int, str] = {}
    steps: dict[str, list[tuple[regex.Pattern[str], str]]] = {"key": [], "loose": []}
    with (
        file_errors(path, GazetteerError, "Restore the file."),
        path.open(encoding="utf-8", newline="") as file,
    ):
        rows = list(csv.DictReader(file))
    for line, row in enumerate(rows, start=2):
        try:
            if row["step"] == "letter":
                letters[ord(row["from"])] = row["to"]
                continue
            steps[row["step"]].append((regex.compile(row["from"]), row["to"]))
        except (KeyError, TypeError, regex.error) as error:
            raise GazetteerError(
                str(path), f"not a step: {error}", 'Write "letter", "key" or "loose".', line=line
            ) from error
    return Transliteration(letters, tuple(steps["key"]), tuple(steps["loose"]))
