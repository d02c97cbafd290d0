"""Where the marks of the reader lead: to an event on the map, to a sentence of a report."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from dashboard.reports.passages import Passage
from dashboard.scene import Scene
from dashboard.tables import Event
from dashboard.view import link_to


@dataclass(frozen=True)
class EventLink:
    """The address that shows an event, and whether the filters let it through."""

    address: str
    is_shown: bool


class EventLinks:
    """The links to the events of a scene."""

    def __init__(self, scene: Scene) -> None:
        self._atlas = scene.atlas
        self._chosen = scene.view.day
        self._days = scene.timeline.days[0], scene.timeline.days[-1]
        self._shown = {event.id for event in scene.events}

    def to_event(self, event: Event) -> EventLink:
        """Give the link that chooses the event's place, on a day on which the map shows it."""
        day = self._day_of(event).isoformat()
        return EventLink(link_to(place=event.place, day=day), event.id in self._shown)

    def to_passage(self, passage: Passage) -> EventLink:
        """Give the link to the first event, of those that the filters let through if any."""
        links = [self.to_event(telling.event) for telling in passage.tellings]
        return next((link for link in links if link.is_shown), links[0])

    def _day_of(self, event: Event) -> date:
        """Give the chosen day where the event holds it, else its first one that the slider has.

        What is announced is on the map since the report that says so.
        """
        first, last = self._days
        day = event.first
        if event.status != "announced" and event.first <= self._chosen <= event.last:
            return self._chosen
        if event.status == "announced":
            told = self._atlas.announced_on(event)
            day = told if day > last else max(day, told)
        return min(max(day, first), last)


def report_link(report: str) -> str:
    """Give the address of a report from its beginning."""
    return link_to(show="reports", **{"in": report}, at="")
