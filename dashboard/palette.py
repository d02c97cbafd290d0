"""The palette: colours, signs and type sizes of map, chart, chips and page, from one file."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

PALETTE = Path(__file__).with_name("palette.toml")


@dataclass(frozen=True)
class Kind:
    """How a kind of event is named and drawn."""

    name: str
    label: str
    one: str
    sign: str
    colour: str


@dataclass(frozen=True)
class Palette:
    """``variables`` are CSS custom properties (without "--"); ``kinds`` in the legend's order."""

    variables: dict[str, str]
    kinds: tuple[Kind, ...]

    def kind(self, name: str) -> Kind:
        """Give the kind of this name."""
        return next(kind for kind in self.kinds if kind.name == name)

    def css(self, selector: str = ":root") -> str:
        """Give a CSS rule that declares every variable."""
        declarations = "".join(f"--{name}:{value};" for name, value in self.variables.items())
        return f"{selector}{{{declarations}}}"


@lru_cache(maxsize=2)
def load_palette(theme: str = "light") -> Palette:
    """Read ``palette.toml``.

    :param theme: "light" or "dark": which of the two colours of each pair.
    """
    data = tomllib.loads(PALETTE.read_text(encoding="utf-8"))
    variables = {f"type-{name}": value for name, value in data["type"].items()}
    for group in ("page", "map", "mark"):
        variables |= {f"{group}-{name}": c[theme] for name, c in data[group].items()}
    kinds = tuple(
        Kind(name, k["label"], k["one"], k["sign"], k[theme]) for name, k in data["kind"].items()
    )
    variables |= {f"kind-{kind.name}": kind.colour for kind in kinds}
    return Palette(variables, kinds)
