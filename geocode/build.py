"""All reports of a folder, read, placed, dated and gathered into the tables."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from pathlib import Path

from geocode.account import Account
from geocode.agreement import agree
from geocode.columns import text_name
from geocode.corrections import apply_corrections, load_corrections
from geocode.events import Event, gather
from geocode.model import LeftOut
from geocode.readings import Knowledge, Progress, read_reports
from geocode.reports import Unread
from geocode.statements import OTHER_LANGUAGE
from geocode.tables import event_row, excerpt_rows, left_out_row, report_row, to_csv
from geocode.transliteration import load_transliteration

DATA = Path(__file__).resolve().parent.parent / "data"
SEEDS = DATA.parent / "seeds"

DROPPED = "dropped by a correction"
"""Why a sentence is left out whose only events ``corrections.csv`` drops."""


@dataclass(frozen=True)
class Collection:
    """What one build found."""

    accounts: tuple[Account, ...]
    events: tuple[Event, ...]
    left_out: tuple[LeftOut, ...]
    corrections: int
    corrections_elsewhere: int
    place_notes: tuple[str, ...] = ()
    unread: tuple[Unread, ...] = ()

    def tables(self) -> dict[str, str]:
        """Give each table's file name and text."""
        excerpts = sorted(
            (row for event in self.events for row in excerpt_rows(event)),
            key=lambda row: (row[0], row[1], int(row[3])),
        )
        left_out = sorted(self.left_out, key=lambda x: (x.report, x.sentence.start))
        return {
            "events.csv": to_csv("events.csv", map(event_row, self.events)),
            "excerpts.csv": to_csv("excerpts.csv", excerpts),
            "left_out.csv": to_csv("left_out.csv", map(left_out_row, left_out)),
            "reports.csv": to_csv("reports.csv", map(report_row, self.accounts)),
        }

    def texts(self) -> dict[str, str]:
        """Give the text of each report as it was read, by the name of the file it stands in."""
        return {text_name(a.report.file): a.report.text for a in self.accounts}

    def summary(self) -> str:
        """Give the lines that end a build: what was read, found and left out, and why."""
        sentences = sum(account.sentences for account in self.accounts)
        excerpts = sum(len(excerpt_rows(event)) for event in self.events)
        statuses = Counter(event.status for event in self.events)
        reasons = Counter(left.reason for left in self.left_out)
        lines = [
            f"{'reports':<12}{len(self.accounts):>5}",
            *([f"{'not read':<12}{len(self.unread):>5}"] if self.unread else []),
            f"{'sentences':<12}{sentences:>5}",
            f"{'events':<12}{len(self.events):>5}  "
            f"({', '.join(f'{n} {status}' for status, n in sorted(statuses.items()))})",
            f"{'excerpts':<12}{excerpts:>5}",
            f"{'corrections':<12}{self.corrections:>5}",
            f"{'left out':<12}{len(self.left_out):>5}",
            *(f"{n:>17}  {reason}" for reason, n in sorted(reasons.items())),
        ]
        return "\n".join(lines + [f"note: {note}" for note in self.notes()])

    def notes(self) -> list[str]:
        """Give a line for each thing that had to be worked out or made, or that stays open."""
        found = list(self.place_notes)
        for account in self.accounts:
            report = account.report
            found += [f"{report.file} {note}" for note in report.notes]
            if not report.in_manifest:
                languages = sorted(account.languages)
                day = account.anchor.isoformat() if account.anchor else "none found"
                found.append(
                    f"{report.file} is not in reports.toml; dateline {day}, language "
                    f"{', '.join(languages) or 'none found'}, country "
                    f"{account.country or 'none found'} worked out from its text"
                )
            unread = sorted({x.language for x in account.left_out if x.reason == OTHER_LANGUAGE})
            found += [
                f"{report.file} has paragraphs in {code!r}, and data/languages/ has no {code}.toml"
                for code in unread
            ]
            if account.anchor is None:
                found.append(
                    f"{report.file} has no dateline and no 'published': days that hang on it are "
                    "left out"
                )
            if not account.toponyms:
                found.append(f"{report.file} names no place of the gazetteer")
        if self.corrections_elsewhere:
            found.append(
                "rows of corrections.csv about reports that are not in this collection: "
                f"{self.corrections_elsewhere}"
            )
        return found


def collect(
    seeds: Path = SEEDS,
    data: Path = DATA,
    knowledge: Knowledge | None = None,
    progress: Progress | None = None,
    processes: int = 1,
) -> Collection:
    """Turn the reports of ``seeds`` into events, excerpts and what was left out.

    :param knowledge: where places come from; by default the files of ``data/gazetteers/``.
    :raises AtlasError: a file other than a report is missing or broken, or a correction does not
        apply.
    """
    read = read_reports(seeds, data, knowledge, progress, processes)
    # Within each report they agree already.
    statements = agree(
        (statement for account in read.accounts for statement in account.statements),
        {},
        load_transliteration(data / "transliteration.csv"),
    )
    left_out = [left for account in read.accounts for left in account.left_out]
    corrections = load_corrections(data / "corrections.csv")
    corrected, applied = apply_corrections(
        statements,
        corrections,
        {account.report.file: account.report for account in read.accounts},
        read.gazetteers,
    )
    supported = {(s.report, s.sentence.start) for s in corrected}
    dropped = {
        (s.report, s.sentence.start): LeftOut(s.report, s.language, s.sentence, DROPPED)
        for s in statements
    }
    left_out = [
        x for x in (*left_out, *dropped.values()) if (x.report, x.sentence.start) not in supported
    ]
    return Collection(
        read.accounts,
        gather(corrected),
        tuple(left_out),
        applied,
        len(corrections) - applied,
        read.notes,
        read.unread,
    )
