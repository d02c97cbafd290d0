"""How well the rules read: the events they find in reports against a reading by hand.

Within each report, gold events and found events are paired one to one: the pair that agrees in
most of place, days, kind and status first (of equals: in place, then kind, then days, then the one
whose days lie nearer, then the order of the gold file and of the found events), until no two are
left that agree in at least one of place, days and kind. Then

- a place, kind or status is right where the two of a pair agree in it, days where both the first
  and the last day do, and a whole event where all four do;
- what a gold event has beyond that is missed, what a found event has beyond that is false.

Nothing counts by halves: a city is not its region, and a day is not the span that it lies in.

A report counts with one language: that of most of its events' first excerpts, else of most of its
text. So one that is followed by its own translation counts with the language it is written in.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from geocode.errors import TableError
from geocode.events import Event
from geocode.gazetteer import RULES
from geocode.gazetteers import Gazetteers
from geocode.gold import Gold, GoldEvent
from geocode.library import Report
from geocode.model import Place

ASPECTS = ("places", "dates", "kinds", "statuses", "events")
"""What is counted; "events" are whole ones."""

_TIES = ("places", "kinds", "dates")
"""In one of these a pair must agree; of two pairs that agree in as much, the earlier one decides:
two events at one place are nearer to each other than two on one day."""


@dataclass(frozen=True)
class Score:
    """How many are right, missed (in gold alone) and false (found alone)."""

    right: int
    missed: int
    false: int

    @property
    def precision(self) -> float | None:
        """The share of what was found that is right; None where nothing was found."""
        return _share(self.right, self.right + self.false)

    @property
    def recall(self) -> float | None:
        """The share of the gold that was found; None where there is none."""
        return _share(self.right, self.right + self.missed)

    @property
    def f1(self) -> float | None:
        """The harmonic mean of precision and recall; None where there is nothing to compare."""
        return _share(2 * self.right, 2 * self.right + self.missed + self.false)


@dataclass(frozen=True)
class Pair:
    """A gold event and the found event that is set against it; one of the two may be None.

    ``right`` holds the words of ``ASPECTS`` in which they agree. ``nearest`` is, for a gold event,
    the found event of its report that is most like it, whatever that one is paired with.
    """

    language: str
    gold: GoldEvent | None
    found: Event | None
    right: frozenset[str]
    nearest: Event | None = None


@dataclass(frozen=True)
class Miss:
    """A gold event that was not found whole, and what was found that is most like it."""

    gold: GoldEvent
    nearest: Event | None


@dataclass(frozen=True)
class Scores:
    """What an evaluation found: a pair for each event of the gold, and for each found besides.

    ``not_compared`` names the reports that were read though the gold file does not speak of them.
    """

    gold: str
    reports: tuple[str, ...]
    not_compared: tuple[str, ...]
    pairs: tuple[Pair, ...]

    @property
    def languages(self) -> tuple[str, ...]:
        """The languages of the reports that have an event in gold or found, sorted."""
        return tuple(sorted({pair.language for pair in self.pairs}))

    def score(self, aspect: str, language: str | None = None) -> Score:
        """Count one of ``ASPECTS``, over all reports or those of one language."""
        pairs = [p for p in self.pairs if language in (None, p.language)]
        right = sum(aspect in p.right for p in pairs)
        gold = sum(p.gold is not None for p in pairs)
        found = sum(p.found is not None for p in pairs)
        return Score(right, gold - right, found - right)

    def table(self) -> Iterator[tuple[str | None, str, Score]]:
        """Give language (None for all), aspect and score, in the order in which they are shown."""
        for language in (None, *self.languages):
            for aspect in ASPECTS:
                yield language, aspect, self.score(aspect, language)

    @property
    def missed(self) -> tuple[Miss, ...]:
        """The gold events that were not found whole, in the order of the gold file."""
        return tuple(
            Miss(p.gold, p.nearest) for p in self.pairs if p.gold and "events" not in p.right
        )

    @property
    def false(self) -> tuple[Event, ...]:
        """The found events that are not in gold as they were found; each is of one report."""
        return tuple(p.found for p in self.pairs if p.found and "events" not in p.right)


def evaluate(gold: Gold, reports: Iterable[Report], gazetteers: Gazetteers) -> Scores:
    """Compare what was found in the reports of a gold file with its events.

    :param reports: the reports as they were read; those that the gold does not name are passed by.
    :param gazetteers: those in which the gold's places are looked up, by id or name; a place that
        they do not hold cannot be found, and counts as missed.
    :raises TableError: a report of the gold is not among ``reports``; the error names the row.
    """
    read = {report.file: report for report in reports}
    pairs: list[Pair] = []
    for name, line in gold.reports.items():
        if name not in read:
            raise TableError(
                gold.file,
                f"the report {name!r} is not in the folder of reports",
                "Name its folder with --seeds or correct the row.",
                line=line,
            )
        report = read[name]
        wanted = [
            (event, _place(event, report, gazetteers))
            for event in gold.events
            if event.report == name
        ]
        pairs += _pairs(report, wanted)
    others = tuple(sorted(set(read) - set(gold.reports)))
    return Scores(gold.file, tuple(gold.reports), others, tuple(pairs))


def _place(event: GoldEvent, report: Report, gazetteers: Gazetteers) -> Place | None:
    """Give the place of a gold event: of namesakes the one that is shown under the name."""
    if place := gazetteers.by_id(event.place):
        return place
    country = event.country or report.country
    for gazetteer in (gazetteers.home(country), gazetteers.world):
        matches = gazetteer.look_up(event.place, country=country, rules=RULES[:-1])
        places = [match.entry.place for match in matches]
        if places:
            return next((p for p in places if p.name == event.place), places[0])
    return None


def _pairs(report: Report, wanted: list[tuple[GoldEvent, Place | None]]) -> list[Pair]:
    """Pair the gold events of one report with the events found in it."""
    language = _language(report)
    alike = {
        (g, f): _alike(gold, place, found)
        for g, (gold, place) in enumerate(wanted)
        for f, found in enumerate(report.events)
    }

    def rank(at: tuple[int, int]) -> tuple[object, ...]:
        right, gold, found = alike[at], wanted[at[0]][0], report.events[at[1]]
        apart = abs(gold.first - found.first) + abs(gold.last - found.last)
        return (-len(right), *(aspect not in right for aspect in _TIES), apart, *at)

    ranked = sorted((at for at in alike if alike[at] & set(_TIES)), key=rank)
    partner: dict[int, int] = {}
    nearest: dict[int, Event] = {}
    for g, f in ranked:
        nearest.setdefault(g, report.events[f])
        if g not in partner and f not in partner.values():
            partner[g] = f
    pairs = []
    for g, (gold, _) in enumerate(wanted):
        found = report.events[partner[g]] if g in partner else None
        right = alike[g, partner[g]] if g in partner else frozenset[str]()
        pairs.append(Pair(language, gold, found, right, found or nearest.get(g)))
    return pairs + [
        Pair(language, None, found, frozenset())
        for f, found in enumerate(report.events)
        if f not in partner.values()
    ]


def _language(report: Report) -> str:
    first = Counter(event.excerpts[0].language for event in report)
    of_text = (*report.languages, "und")[0]
    return min(first, key=lambda code: (-first[code], code), default=of_text)


def _alike(gold: GoldEvent, place: Place | None, found: Event) -> frozenset[str]:
    """Give the aspects in which a gold and a found event agree."""
    right = {
        aspect
        for aspect, same in (
            ("places", place is not None and place.id == found.place.id),
            ("dates", (gold.first, gold.last) == (found.first, found.last)),
            ("kinds", gold.kind == found.kind),
            ("statuses", gold.status == found.status),
        )
        if same
    }
    return frozenset(right | {"events"} if len(right) == len(ASPECTS) - 1 else right)


def _share(part: int, whole: int) -> float | None:
    return part / whole if whole else None
