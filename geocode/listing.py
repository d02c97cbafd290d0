"""Every place string of the reports, and why each event stands where it does."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from pathlib import Path

from geocode.account import Account
from geocode.build import DATA
from geocode.errors import TableError
from geocode.gazetteers import Gazetteers
from geocode.language import Language, TriggerPattern
from geocode.language_file import load_languages
from geocode.tables import read_table
from geocode.text import fold


def unknown_lines(accounts: tuple[Account, ...], gazetteers: Gazetteers) -> list[str]:
    """Give a line for each name that the gazetteer lacks: count, and the nearest that it holds."""
    names = Counter(
        (name.text, account.country or "") for account in accounts for name in account.unknown
    )
    lines = []
    for (text, country), count in sorted(names.items()):
        nearest = ", ".join(gazetteers.home(country).nearest_names(text)) or "none"
        lines.append(f"{text:<26}{count:>4}  unknown; nearest: {nearest}")
    return lines


def place_lines(accounts: tuple[Account, ...]) -> list[str]:
    """Give a line for each place string as written: count, name, type, coordinates, how found."""
    strings = Counter((t.text, t.place, t.rule) for account in accounts for t in account.toponyms)
    return [
        f"{text:<26}{count:>4}  {place.name:<22}{place.type:<10}"
        f"{place.latitude:>9.4f} {place.longitude:>9.4f}  {rule}"
        for (text, place, rule), count in sorted(
            strings.items(), key=lambda item: (item[0][1].name, item[0][0], item[0][2])
        )
    ]


def explain(event_id: str, data: Path) -> str:
    """Say why an event is what it is: its excerpts, and the words and rules behind each.

    The tables do not hold the rule of the kind: it is worked out anew from the language file.

    :param data: folder of the tables.
    :raises TableError: there is no such event.
    """
    events = {row["event_id"]: row for row in read_table(data / "events.csv")}
    if event_id not in events:
        near = [i for i in events if event_id.split("-")[0] in i][:3]
        raise TableError(
            str(data / "events.csv"),
            f"no event {event_id!r}",
            f"Try {', '.join(near) or 'build'}; name the folder of other tables with --data.",
        )
    event = events[event_id]
    languages = {language.code: language for language in load_languages(DATA / "languages")}
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
            *_kind_lines(event["kind"], row, languages.get(row["language"])),
            f"    place  {row['place_as_written']!r}: {row['place_rule']}",
            f"    day    {row['date_as_written']!r}: {row['date_rule']}",
        ]
    return "\n".join(lines)


def _kind_lines(kind: str, row: Mapping[str, str], language: Language | None) -> list[str]:
    """Give a line for each of the excerpt's words for the kind: the words and their rule."""
    words = row["kind_as_written"].split("; ")
    return [f"    kind   {word!r}: {_kind_rule(word, kind, row, language)}" for word in words]


def _kind_rule(word: str, kind: str, row: Mapping[str, str], language: Language | None) -> str:
    if row["place_rule"].startswith("correction"):  # of every value of the row at once
        return row["place_rule"]
    pattern = _pattern_of(word, kind, row["excerpt"], language) if language else None
    if language is None or pattern is None:
        return "no pattern of the language gives it now; run: python -m geocode build"
    number = [
        each
        for each in language.triggers
        if (each.kind, each.force) == (pattern.kind, pattern.force)
    ].index(pattern) + 1
    where = f"(kinds.{pattern.kind or 'carried'}.{pattern.force}, no. {number})"
    name = kind.replace("_", " ")
    if not pattern.kind:
        return f"takes up the {name} told of before {where}"
    if pattern.force == "asserts":
        return f"states a {name} by itself {where}"
    if row["place_rule"].startswith("national measure"):
        return f"names a {name}, with words of a national measure in its sentence {where}"
    return f"names a {name}, with a place in its sentence {where}"


def _pattern_of(word: str, kind: str, sentence: str, language: Language) -> TriggerPattern | None:
    """Give the pattern by which ``word`` tells of ``kind``, the strongest where several do."""
    text = fold(sentence)
    for force in ("asserts", "names"):  # the third, "hints", makes no event
        for pattern in language.triggers:
            if pattern.force != force or pattern.kind not in (kind, ""):
                continue
            if any(sentence[m.start() : m.end()] == word for m in pattern.regex.finditer(text)):
                return pattern
    return None
