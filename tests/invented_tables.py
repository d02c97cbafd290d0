"""Tables of invented collections: what the build would write of reports from anywhere."""

import csv
import shutil
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory

from geocode.columns import COLUMNS, text_name


@dataclass(frozen=True)
class Told:
    """One event as a report tells it; ``sentences`` are language, excerpt and words of its kind."""

    place: str
    point: tuple[float, float]
    first: str
    sentences: tuple[tuple[str, str, str], ...]
    last: str = ""
    kind: str = "strike"
    type: str = "city"
    place_id: str = ""
    status: str = "happened"
    report: str = "a.txt"
    rule: str = "day"


def write_tables(folder, events, countries=("FR",)):
    """Write the tables of ``events``; report a.txt is about the first country, b.txt the second.

    The text of a report is its sentences, a line each, behind what it already holds.
    """
    texts = {name: _text_of(folder, name) for name in {event.report for event in events}}
    rows = {name: [] for name in COLUMNS}
    for name, country in zip("abcdefgh", countries, strict=False):
        rows["reports.csv"].append(
            {
                "report": f"{name}.txt", "title": f"Bulletin {name.upper()}",
                "publisher": "Labour Monitor", "dated": "2023-03-09", "dated_by": "dateline",
                "country": country,
            }
        )  # fmt: skip
    for number, event in enumerate(events):
        place_id = event.place_id or f"test:{event.place}"
        last = event.last or event.first
        days = "" if last == event.first else f"-to-{last}"
        event_id = f"{event.kind}-{number}-{event.first}{days}"
        rows["events.csv"].append(
            {
                "event_id": event_id, "kind": event.kind, "status": event.status,
                "start_date": event.first, "end_date": last, "date_precision": "day",
                "place_id": place_id, "place": event.place, "place_type": event.type,
                "latitude": event.point[0], "longitude": event.point[1],
                "place_precision": event.type,
            }
        )  # fmt: skip
        for language, sentence, words in event.sentences:
            text = texts[event.report]
            at = len(text)
            texts[event.report] = f"{text}{sentence}\n"
            rows["excerpts.csv"].append(
                {
                    "event_id": event_id, "report": event.report, "language": language,
                    "char_start": at, "char_end": at + len(sentence),
                    "excerpt": sentence, "place_as_written": event.place,
                    "date_as_written": str(date.fromisoformat(event.first).day),
                    "kind_as_written": words, "place_rule": "exact", "date_rule": event.rule,
                }
            )  # fmt: skip
    for name, columns in COLUMNS.items():
        with (folder / name).open("w", encoding="utf-8", newline="") as file:
            writer = csv.DictWriter(file, columns, restval="", lineterminator="\n")
            writer.writeheader()
            writer.writerows(rows[name])
    for name, text in texts.items():
        path = folder / text_name(name)
        path.parent.mkdir(exist_ok=True)
        path.write_text(text, encoding="utf-8", newline="")
    return folder


def _text_of(folder, report):
    path = folder / text_name(report)
    return path.read_text(encoding="utf-8") if path.exists() else ""


def _two(french, italian, day):
    return (
        ("fr", f"Le {day} mars, les ouvriers se sont mis en grève : {french}.", "mis en grève"),
        ("it", f"Il {day} marzo gli operai sono scesi in sciopero: {italian}.", "in sciopero"),
    )


ABROAD = [
    Told("Paris", (48.853, 2.349), "2023-03-07", _two("Paris", "Parigi", 7), kind="protest"),
    Told("Marseille", (43.297, 5.381), "2023-03-07", _two("Marseille", "Marsiglia", 7)),
    Told("Lyon", (45.748, 4.847), "2023-03-08", _two("Lyon", "Lione", 8)),
    Told("Le Havre", (49.494, 0.108), "2023-03-07", _two("Le Havre", "Le Havre", 7), "2023-03-09"),
    Told("Toulouse", (43.604, 1.444), "2023-03-07", _two("Toulouse", "Tolosa", 7), kind="protest"),
    Told("Nice", (43.703, 7.266), "2023-03-08", _two("Nice", "Nizza", 8), kind="protest"),
    Told("Brittany", (48.2, -2.93), "2023-03-08", _two("Bretagne", "Bretagna", 8), type="region"),
    Told("France", (46.6, 2.5), "2023-03-08", _two("France", "Francia", 8), type="country"),
    Told("Italy", (42.8, 12.5), "2023-03-08", _two("Italie", "Italia", 8), type="country"),
    Told("Turin", (45.07, 7.687), "2023-03-08", _two("Turin", "Torino", 8)),
    Told("Genoa", (44.405, 8.946), "2023-03-08", _two("Gênes", "Genova", 8), kind="blockade"),
    Told("Naples", (40.852, 14.268), "2023-03-08", _two("Naples", "Napoli", 8)),
    Told("Rome", (41.89, 12.51), "2023-03-10", _two("Rome", "Roma", 10), status="announced"),
    Told("Palermo", (38.116, 13.361), "2023-03-08", _two("Palerme", "Palermo", 8), kind="protest"),
]
"""Places of France and Italy, each told in two languages of one report about France."""

PARIS = Told(
    "Paris", (48.853, 2.349), "2022-01-04",
    (("fr", "Le 4 janvier, un rassemblement a eu lieu à Paris.", "rassemblement"),),
    kind="protest", report="000_7ce5915e8f585a2e.txt",
)  # fmt: skip
"""A rally abroad, of the shipped collection's first report."""


def add_rows(folder, events):
    """Add the rows of ``events`` to the tables that ``folder`` holds."""
    with TemporaryDirectory() as other:
        if (folder / "texts").exists():
            shutil.copytree(folder / "texts", Path(other) / "texts")
        write_tables(Path(other), events)
        shutil.copytree(Path(other) / "texts", folder / "texts", dirs_exist_ok=True)
        for name in ("events.csv", "excerpts.csv"):
            rows = (Path(other) / name).read_text(encoding="utf-8").splitlines(keepends=True)[1:]
            with (folder / name).open("a", encoding="utf-8") as file:
                file.writelines(rows)
    return folder
