"""The palette: colours, signs and type sizes of map, chart, chips and page, from one file."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from dashboard.strings import FALLBACK, load_strings

PALETTE = Path(__file__).with_name("palette.toml")

SCHEMES = ("light", "dark")


@dataclass(frozen=True)
class Kind:
    """How a kind of event is named and drawn.

    ``label`` names several events, ``one`` a single one, in the language of the page; ``texture``
    is an SVG path for a tile of 6 by 6. ``colours`` are those of the light and of the dark page.
    """

    name: str
    label: str
    one: str
    sign: str
    texture: str
    colours: dict[str, str]

    @property
    def colour(self) -> str:
        """The colour as CSS, which follows the reader's choice of light or dark."""
        return f"var(--kind-{self.name})"


@dataclass(frozen=True)
class Palette:
    """``schemes`` has for light and dark the CSS custom properties (without "--"); ``print_paper``
    is the colour of a printed page; ``kinds`` stand in the legend's order."""

    schemes: dict[str, dict[str, str]]
    print_paper: str
    kinds: tuple[Kind, ...]

    def kind(self, name: str) -> Kind:
        """Give the kind of this name."""
        return next(kind for kind in self.kinds if kind.name == name)

    def css(self, selector: str = ":root") -> str:
        """Give CSS rules that declare every variable, the dark ones where the system asks so.

        On paper it is always the light ones, on white.
        """
        light, dark = (
            "".join(f"--{name}:{value};" for name, value in self.schemes[scheme].items())
            for scheme in SCHEMES
        )
        return (
            f"{selector}{{{light}color-scheme:light dark}}"
            f"@media screen and (prefers-color-scheme:dark){{{selector}{{{dark}}}}}"
            f"@media print{{{selector}{{--page-paper:{self.print_paper};color-scheme:light}}}}"
        )


@cache
def load_palette(language: str = FALLBACK) -> Palette:
    """Read ``palette.toml``; the kinds' names are in ``language``."""
    data = tomllib.loads(PALETTE.read_text(encoding="utf-8"))
    strings = load_strings(language)
    kinds = tuple(
        Kind(
            name,
            strings(f"kind.{name}"),
            strings(f"kind_one.{name}"),
            look["sign"],
            look["texture"],
            {scheme: look[scheme] for scheme in SCHEMES},
        )
        for name, look in data["kind"].items()
    )
    schemes = {}
    for scheme in SCHEMES:
        schemes[scheme] = {f"type-{name}": value for name, value in data["type"].items()}
        for group in ("page", "map", "mark"):
            colours = {f"{group}-{name}": c[scheme] for name, c in data[group].items()}
            schemes[scheme] |= colours
        schemes[scheme] |= {f"kind-{kind.name}": kind.colours[scheme] for kind in kinds}
    return Palette(schemes, data["print-paper"], kinds)
