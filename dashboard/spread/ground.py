"""What the charts of the spread are drawn on: the axis of days, gaps, the chosen day; and marks.

All words and labels come ready made: Vega knows the months in English alone.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, TypeVar

import altair as alt

from dashboard.day_labels import day_labels
from dashboard.local_words import days_words
from dashboard.spread.order import runs
from dashboard.strings import Strings
from dashboard.timeline import Timeline

_HEIGHT = 220
"""Pixels of a chart with its axis."""

_MARGIN = 44
"""Pixels of the labels left of an axis, alike in both charts so that their days stand in line."""

_PADDING = {"left": 0, "top": 4, "right": 12, "bottom": 4}

_LONG_GAP = 0.35
_SHORT_GAP = 0.18
"""Parts of the axis that a gap needs for its two lines of words, and for two words of them."""

_RIGHT_HALF = 0.55
"""Part of the axis beyond which words stand left of what they name, so that they are not cut."""

Values = list[dict[str, Any]]
T = TypeVar("T")


@dataclass(frozen=True)
class Ground:
    """What both charts are drawn on.

    ``chosen`` is the number of the chosen day, from 1. Vega knows no CSS variables: ``colours`` has
    their values, by name, in the scheme (light or dark) of the page.
    """

    timeline: Timeline
    chosen: int
    strings: Strings
    colours: Mapping[str, str]

    @property
    def last(self) -> int:
        """Give the number of the last day that a report covers, up to which the lines go."""
        days = self.timeline.days
        covered = [n for n, day in enumerate(days, 1) if day not in self.timeline.uncovered]
        return covered[-1] if covered else len(days)


def chart_of(
    layers: list[alt.Chart], most: float, axis: str, spoken: str, ground: Ground
) -> alt.LayerChart:
    """Put the layers over the shaded days without a report and the rule of the chosen day.

    :param most: the highest value.
    :param axis: the words over the axis of values.
    :param spoken: what a screen reader hears instead of the chart.
    """
    colours, days = ground.colours, ground.timeline.days
    labels = day_labels(days, ground.strings.locale)
    words = {number + 1: text for number, text in labels}
    x = alt.X(
        "x:Q",
        title=None,
        scale=alt.Scale(domain=[0.5, len(days) + 0.5], nice=False, zero=False),
        axis=alt.Axis(
            values=sorted(words),
            labelExpr=f"{json.dumps(words)}[datum.value]",
            labelOverlap="greedy",
            labelFlush=True,
            grid=False,
        ),
    )
    y = alt.Y(
        "y:Q",
        title=axis,
        scale=alt.Scale(domain=[0, most * 1.15], nice=False),
        axis=alt.Axis(
            tickCount=4,
            tickMinStep=1,
            format="d",
            minExtent=_MARGIN,
            maxExtent=_MARGIN,
            titleAngle=0,
            titleAlign="left",
            titleAnchor="end",
            titleX=-_MARGIN + 8,
            titleY=-8,
        ),
    )
    rule = alt.Chart(_data([{"x": ground.chosen}])).mark_rule(color=colours["page-ink"])
    drawn = [*_gaps(ground), rule.encode(x=x), *(layer.encode(x=x, y=y) for layer in layers)]
    chart: alt.LayerChart = (
        alt.layer(*drawn)
        .properties(height=_HEIGHT, description=spoken, background="transparent", padding=_PADDING)
        # A screen reader hears the description; of the marks Vega would tell it bare numbers.
        .configure(font=colours["type-sans"], aria=False)
        .configure_mark(aria=False)
        .configure_view(stroke=None)
        .configure_axis(
            labelColor=colours["page-quiet"],
            titleColor=colours["page-quiet"],
            labelFontSize=_pixels(ground, "smallest"),
            titleFontSize=_pixels(ground, "smallest"),
            titleFontWeight="normal",
            gridColor=colours["page-rule"],
            domainColor=colours["page-rule"],
            tickColor=colours["page-rule"],
        )
    )
    return chart


def _gaps(ground: Ground) -> list[alt.Chart]:
    """Shade the days that no report covers, and say so where there is room."""
    colours, days = ground.colours, ground.timeline.days
    shades: Values = []
    for first, last in runs(ground.timeline.uncovered):
        left, right = (first - days[0]).days + 0.5, (last - days[0]).days + 1.5
        part = (right - left) / len(days)
        words = ""
        if part >= _LONG_GAP:
            span = days_words(first, last, ground.strings)
            words = ground.strings("spread.gap", days=span)
        elif part >= _SHORT_GAP:
            words = ground.strings("spread.gap_short")
        shades.append({"x": left, "x2": right, "middle": (left + right) / 2, "words": words})
    if not shades:
        return []
    base = alt.Chart(_data(shades))
    return [
        base.mark_rect(color=colours["page-rule"], opacity=0.5).encode(x="x:Q", x2="x2:Q"),
        base.mark_text(
            lineBreak="\n",
            fontStyle="italic",
            baseline="middle",
            color=colours["page-quiet"],
            fontSize=_pixels(ground, "smallest"),
            y=alt.ExprRef("height * 0.45"),
        ).encode(x="middle:Q", text="words:N"),
    ]


def changes(items: Sequence[T], value: Callable[[T], object]) -> list[T]:
    """Give the items whose value is another than that of the item before."""
    return [item for n, item in enumerate(items) if not n or value(item) != value(items[n - 1])]


def steps(values: Sequence[tuple[int, int]], ground: Ground, dash: list[int]) -> alt.Chart:
    """Draw a line that steps up where a day begins, to the end of the last covered day."""
    kept = changes([v for v in values if v[0] <= ground.last], lambda v: v[1])
    points = [{"x": number - 0.5, "y": value} for number, value in kept]
    points.append({"x": ground.last + 0.5, "y": kept[-1][1]})
    drawn: alt.Chart = alt.Chart(_data(points)).mark_line(
        interpolate="step-after",
        color=ground.colours["page-ink"],
        strokeWidth=2,
        strokeDash=dash,
    )
    return drawn


def dots(values: Sequence[tuple[int, int]], ground: Ground, filled: bool) -> alt.Chart:
    """Draw a dot at each day and value, or a ring."""
    colours = ground.colours
    drawn: alt.Chart = alt.Chart(
        _data([{"x": number, "y": value} for number, value in values])
    ).mark_point(
        shape="circle",
        size=45,
        opacity=1,
        strokeWidth=1.5,
        stroke=colours["page-ink"],
        fill=colours["page-ink" if filled else "page-paper"],
    )
    return drawn


def words_at(number: int, value: int, words: str, ground: Ground, below: bool) -> alt.Chart:
    """Write words at a day and value, on the side where the axis has room for them."""
    right = number > len(ground.timeline.days) * _RIGHT_HALF
    drawn: alt.Chart = alt.Chart(_data([{"x": number, "y": value}])).mark_text(
        text=words,
        align="right" if right else "left",
        baseline="top" if below else "bottom",
        dx=-2 if right else 8,
        dy=6 if below else -5,
        color=ground.colours["page-ink"],
        fontSize=_pixels(ground, "small"),
    )
    return drawn


def _data(values: Values) -> alt.InlineData:
    return alt.InlineData(values=values)


def _pixels(ground: Ground, size: str) -> float:
    return float(ground.colours[f"type-{size}"].removesuffix("px"))
