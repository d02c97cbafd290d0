"""An evaluation in lines of text: the table of scores, then what was missed and what is false."""

from __future__ import annotations

from geocode.evaluation import Scores
from geocode.events import Event
from geocode.gold import GoldEvent


def score_lines(scores: Scores) -> list[str]:
    """Give the lines of an evaluation, for all reports and by their language."""
    gold = sum(pair.gold is not None for pair in scores.pairs)
    found = sum(pair.found is not None for pair in scores.pairs)
    lines = [
        f"{scores.gold}: reports {len(scores.reports)}, events in gold {gold}, found {found}",
        "found by the rules alone, without corrections.csv",
        "",
        f"{'language':<10}{'':<10}{'right':>6}{'missed':>8}{'false':>7}"
        f"{'precision':>11}{'recall':>8}{'F1':>7}",
    ]
    lines += [
        f"{language or 'all':<10}{aspect:<10}{s.right:>6}{s.missed:>8}{s.false:>7}"
        f"{_figure(s.precision):>11}{_figure(s.recall):>8}{_figure(s.f1):>7}"
        for language, aspect, s in scores.table()
    ]
    lines += ["", f"missed: {len(scores.missed)}"]
    for miss in scores.missed:
        near = miss.nearest
        lines += [
            f"  {miss.gold.report}, line {miss.gold.line} of gold: "
            f"{_told(miss.gold, miss.gold.place)}",
            f"    nearest found: {_told(near, near.place.name) if near else 'none'}",
        ]
    lines += ["", f"false: {len(scores.false)}"]
    for event in scores.false:
        lines += [
            f"  {event.excerpts[0].report}: {_told(event, event.place.name)}",
            *(f"    {e.start}-{e.end} ({e.language}) {e.text}" for e in event.excerpts),
        ]
    if scores.not_compared:
        lines += ["", f"not in the gold file, not compared: {', '.join(scores.not_compared)}"]
    return lines


def _told(event: GoldEvent | Event, place: str) -> str:
    days = " to ".join(dict.fromkeys((event.first.isoformat(), event.last.isoformat())))
    return f"{event.kind}, {event.status}, {place}, {days}"


def _figure(share: float | None) -> str:
    return "-" if share is None else f"{share:.2f}"
