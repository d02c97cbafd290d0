"""The sentences that gave no event, by their reasons, as the filters choose them."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from dashboard.filters import folded
from dashboard.left_out.reasons import NO_PLACE_OR_DAY
from dashboard.tables import LeftOut
from dashboard.view import Filters


@dataclass(frozen=True)
class Group:
    """The sentences left out for one reason, in the order of the table."""

    reason: str
    rows: tuple[LeftOut, ...]

    @property
    def lacks_place_or_day(self) -> bool:
        """Whether these sentences do state something, but not where or when."""
        return self.reason in NO_PLACE_OR_DAY


def left_out_groups(left_out: Iterable[LeftOut], filters: Filters) -> tuple[Group, ...]:
    """Group what the filters of report and language and the search let through.

    Statements without a place or a day come first; within both, the most frequent reason does.
    """
    groups: dict[str, list[LeftOut]] = {}
    words = folded(filters.search).split()
    for row in left_out:
        if _passes(row, filters, words):
            groups.setdefault(row.reason, []).append(row)
    found = [Group(reason, tuple(rows)) for reason, rows in groups.items()]
    return tuple(sorted(found, key=lambda g: (not g.lacks_place_or_day, -len(g.rows), g.reason)))


def _passes(row: LeftOut, filters: Filters, words: list[str]) -> bool:
    for facet, value in (("report", row.report), ("language", row.language)):
        if facet in filters.chosen and value not in filters.chosen[facet]:
            return False
    text = folded(row.text) if words else ""
    return all(word in text for word in words)
