"""The rules by which places and days were found, gathered into a few that can be told in words."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable

from dashboard.tables import Excerpt
from dashboard.wording import STATED

PLACE_RULES = {
    "correction": "correction:",
    "carried": "carried from ",
    "heading": "the heading above ",
    "dateline": "the dateline ",
    "national": "national measure:|people of a country:|the report's country$",
    "nominatim": "Nominatim:",
    "key": "(looser )?key$",
    "exact": "exact$",
}
"""How a part of ``place_rule`` begins, by family; of several the first family counts."""

DATE_RULES = {
    "correction": "correction:",
    "corresponds": "days of what corresponds to it ",
    "window": "the report's (window|own day)$",
    "carried": "carried from |.*, month from before$",
}
"""The same of ``date_rule``; days that no family holds are stated in full or worked out."""


def place_families(excerpts: Iterable[Excerpt]) -> Counter[str]:
    """Count the excerpts by the family of the rule that gave their place."""
    return Counter(_family(excerpt.place_rule, PLACE_RULES) or "other" for excerpt in excerpts)


def date_families(excerpts: Iterable[Excerpt]) -> Counter[str]:
    """Count the excerpts by the family of the rule that gave their days."""
    return Counter(
        _family(excerpt.date_rule, DATE_RULES)
        or ("stated" if excerpt.date_rule in STATED else "worked_out")
        for excerpt in excerpts
    )


def _family(rule: str, families: dict[str, str]) -> str:
    parts = rule.split("; ")
    return next(
        (name for name, begins in families.items() if any(re.match(begins, p) for p in parts)), ""
    )
