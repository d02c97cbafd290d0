"""What is found in the texts of a report, kept while that report is read.

A sentence is looked at for the report's own day, as the opening of an entry, for its events, and
again for what is said of each; the next report has other sentences.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache
from typing import Any, TypeVar

Function = TypeVar("Function", bound=Callable[..., Any])

_TEXTS = 1_024
"""Texts of which is kept what was found: a report of 100 kB has some 900 sentences."""

_kept: list[Any] = []


def kept(function: Function) -> Function:
    """Keep what a function gives, until the next report is begun.

    :param function: of a text and of what does not change from one report to the next.
    """
    cached: Any = lru_cache(_TEXTS)(function)
    _kept.append(cached)
    return cached  # type: ignore[no-any-return]


def forget() -> None:
    """Drop what was kept of the report before."""
    for cached in _kept:
        cached.cache_clear()
