"""Every place string of the reports, and why each event stands where it does."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

from geocode.errors import TableError
from geocode.reading import Reading
from geocode.tables import read_table


def place_lines(readings: tuple[Reading, ...], *, unknown: bool = False) -> list[str]:
    """Give a line for each place string as written: count, name, type, coordinates, how found.

    :param unknown: only the names that the gazetteer lacks, with the nearest that it holds.
    """
    if unknown:
        names = Counter(
            (name.text, name.nearest) for r in readings for s in r.sentences for name in s.unknown
        )
        return [
            f"{text:<26}{count:>4}  unknown; nearest: {', '.join(nearest) or 'none'}"
            for (text, nearest), count in sorted(names.items())
        ]
    strings = Counter(
        (t.text, t.place, t.rule) for r in readings for s in r.sentences for t in s.toponyms
    )
    return [
        f"{text:<26}{count:>4}  {place.name:<22}{place.type:<10}"
        f"{place.latitude:>9.4f} {place.longitude:>9.4f}  {rule}"
        for (text, place, rule), count in sorted(
            strings.items(), key=lambda item: (item[0][1].name, item[0][0], item[0][2])
        )
    ]


def explain(event_id: str, data: Path) -> str:
    """Say why an event is what it is: its excerpts, and the words and rules behind each.

    :raises TableError: there is no such event.
    """
    events = {row["event_id"]: row for row in read_table(data / "events.csv")}
    if event_id not in events:
        near = [i for i in events if event_id.split("-")[0] in i][:3]
        raise TableError(
            str(data / "events.csv"), f"no event {event_id!r}", f"Try {', '.join(near) or 'build'}."
        )
    event = events[event_id]
    days = " to ".join(dict.fromkeys((event["start_date"], event["end_date"])))
    lines = [
        event_id,
        f"  {event['kind']}, {event['status']}, {days} ({event['date_precision']})",
        f"  {event['place']} ({event['place_type']}, {event['place_precision']}) "
        f"{event['latitude']}, {event['longitude']}",
    ]
    for row in read_table(data / "excerpts.csv"):
        if row["event_id"] != event_id:
            continue
        lines += [
            "",
            f"  {row['report']} {row['char_start']}-{row['char_end']} ({row['language']})",
            f"    {row['excerpt']}",
            f"    kind   {row['kind_as_written']!r}",
            f"    place  {row['place_as_written']!r}: {row['place_rule']}",
            f"    day    {row['date_as_written']!r}: {row['date_rule']}",
        ]
    return "\n".join(lines)
