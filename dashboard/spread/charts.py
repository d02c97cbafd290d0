"""The two charts of the spread, over one axis of days: places reached, and the distance.

Lines are told apart by their strokes and by words beside them, so that they can be read in black
and white.
"""

from __future__ import annotations

from collections.abc import Sequence

import altair as alt

from dashboard.local_words import day_words
from dashboard.place_names import place_name
from dashboard.spread.front import Front
from dashboard.spread.ground import Ground, changes, chart_of, dots, steps, words_at
from dashboard.spread.notes import km_words
from dashboard.spread.order import Reached


def reached_chart(counts: Sequence[Reached], ground: Ground) -> alt.LayerChart:
    """Draw the number of places reached by each day, towns and areas apart.

    :param counts: one for each day of the slider.
    """
    total = counts[-1]
    most = max(total.towns, total.areas, 1)
    towns_on_top = total.towns >= total.areas
    layers = [
        *_counted("towns", [(c.number, c.towns) for c in counts], most, towns_on_top, ground),
        *_counted("areas", [(c.number, c.areas) for c in counts], most, not towns_on_top, ground),
    ]
    told = [
        ground.strings(
            "spread.by_day",
            day=day_words(c.day, ground.strings),
            number=c.number,
            towns=ground.strings("spread.towns", n=c.towns),
            areas=ground.strings("spread.areas", n=c.areas),
        )
        for c in changes(counts, lambda c: (c.towns, c.areas))
    ]
    spoken = ground.strings("spread.reached_spoken", steps=" ".join(told))
    return chart_of(layers, most, ground.strings("spread.reached_axis"), spoken, ground)


def _counted(
    name: str, counts: Sequence[tuple[int, int]], most: int, on_top: bool, ground: Ground
) -> list[alt.Chart]:
    """Draw one of the two lines and the words at its last step; nothing for no place.

    The words of the lower line stand below it, unless it runs too near the axis.
    """
    total = counts[-1][1]
    if not total:
        return []
    below = not on_top and total > most / 5
    words = ground.strings(f"spread.{name}", n=total)
    last_step = next(number for number, count in counts if count == total)
    dash = [1, 0] if name == "towns" else [5, 4]
    return [
        steps(counts, ground, dash),
        words_at(last_step, total, words, ground, below),
    ]


def distance_chart(fronts: Sequence[Front], ground: Ground) -> alt.LayerChart:
    """Draw the front's distance, and how far out the farthest new places of each day are.

    :param fronts: the days on which places joined, the last with a farthest place.
    """
    farthest = fronts[-1].farthest
    assert farthest is not None
    front = [(f.number, f.farthest.km if f.farthest else 0) for f in fronts]
    reached_on = next(f for f in fronts if f.farthest == farthest)
    words = f"{place_name(farthest.place, ground.strings)}, {km_words(farthest, ground.strings)}"
    layers = [
        steps(front, ground, [1, 0]),
        dots([(f.number, f.new_area.km) for f in fronts if f.new_area], ground, False),
        dots([(f.number, f.new_town.km) for f in fronts if f.new_town], ground, True),
        words_at(reached_on.number, farthest.km, words, ground, False),
    ]
    far = [d.km for f in fronts for d in (f.farthest, f.new_area) if d]
    told = [
        ground.strings(
            "spread.step",
            day=day_words(f.day, ground.strings),
            what=f"{place_name(d.place, ground.strings)}, {km_words(d, ground.strings)}.",
        )
        for f in changes(fronts, lambda f: f.farthest)
        if (d := f.farthest)
    ]
    spoken = ground.strings("spread.distance_spoken", steps=" ".join(told))
    return chart_of(layers, max(far), ground.strings("spread.distance_axis"), spoken, ground)
