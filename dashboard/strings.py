"""The words of the page, in the language that its reader chose.

One file a language in ``strings/``; a string that it lacks comes from the English one. A string is
text with named values in braces, or a table of such texts by plural category of Unicode CLDR.
"""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from babel import Locale

FOLDER = Path(__file__).with_name("strings")
FALLBACK = "en"

Text = str | dict[str, str]


@dataclass(frozen=True)
class Strings:
    """The words of one language.

    ``code`` is its ISO 639-1 code, ``locale`` the locale of Unicode CLDR for its days and numbers;
    ``missing`` are the keys that English has and it has not. ``with_years`` tells that the
    collection has days of several years, so that each is written with its own.
    """

    code: str
    locale: str
    texts: dict[str, Text]
    missing: tuple[str, ...] = ()
    with_years: bool = False

    def __call__(self, key: str, **values: Any) -> str:
        """Give the text of ``key`` ("panel.hint") with its values set in.

        :param values: what stands in braces; ``n`` also chooses the plural form.
        :raises KeyError: no language has this key.
        """
        text = self.texts[key]
        if isinstance(text, dict):
            category = Locale.parse(self.locale).plural_form(values["n"])
            text = text.get(category) or text["other"]
        return text.format(**values)

    def within(self, section: str) -> dict[str, Text]:
        """Give the texts of a section by the rest of their keys, for scripts in the browser."""
        start = f"{section}."
        return {k.removeprefix(start): t for k, t in self.texts.items() if k.startswith(start)}


@cache
def load_strings(code: str = FALLBACK) -> Strings:
    """Load the words of a language.

    :param code: one of :func:`languages`.
    """
    data = _read(code)
    english = data if code == FALLBACK else _read(FALLBACK)
    missing = tuple(key for key in english if key not in data)
    return Strings(code, str(data["locale"]), {**english, **data}, missing)


@cache
def languages() -> dict[str, str]:
    """Give the code of each language that the page can have, with its own name for itself."""
    return {code: head["name"] for code, head in _heads().items()}


@cache
def locales() -> dict[str, str]:
    """Give the code of each language that the page can have, with its locale of Unicode CLDR."""
    return {code: head["locale"] for code, head in _heads().items()}


@cache
def _heads() -> dict[str, dict[str, str]]:
    """Give what stands before the first table of each file: reading all takes ten times as long."""
    files = {path.stem: path.read_text(encoding="utf-8") for path in sorted(FOLDER.glob("*.toml"))}
    return {code: tomllib.loads(text.partition("\n[")[0]) for code, text in files.items()}


def _read(code: str) -> dict[str, Text]:
    tables = tomllib.loads((FOLDER / f"{code}.toml").read_text(encoding="utf-8"))
    texts: dict[str, Text] = {}
    for name, value in tables.items():
        if isinstance(value, dict):
            texts |= {f"{name}.{key}": text for key, text in value.items()}
        else:
            texts[name] = value
    return texts
