"""The command line: build, places, explain, check, evaluate, gazetteer."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Sequence
from pathlib import Path

from geocode.account import Account
from geocode.build import DATA, SEEDS, collect
from geocode.check import first_difference
from geocode.errors import AtlasError, GazetteerError, ReportError, TableError, file_errors
from geocode.evaluation import evaluate
from geocode.gazetteer_making import write_country, write_world
from geocode.gazetteers import WORLD
from geocode.gold import Gold, load_gold
from geocode.language_file import load_languages
from geocode.library import report_of
from geocode.listing import explain, place_lines, unknown_lines
from geocode.nominatim import PUBLIC, NominatimPlaces
from geocode.place_names import ordinary_words
from geocode.readings import Knowledge, read_reports
from geocode.reports import Unread
from geocode.score_listing import score_lines
from geocode.tables import write_tables

GAZETTEERS = DATA / "gazetteers"
CACHE = DATA / "cache"
"""Answers of online services, kept for the next build."""

_BAR = 30


def parser() -> argparse.ArgumentParser:
    """Give the parser of ``python -m geocode``."""
    top = argparse.ArgumentParser(
        prog="python -m geocode", description="Turn reports into dated and placed events."
    )
    commands = top.add_subparsers(dest="command", required=True)
    build = commands.add_parser("build", help="read the reports and write the tables")
    build.add_argument("--out", type=Path, default=DATA, help="folder for the tables")
    build.add_argument(
        "--processes",
        type=_count,
        default=os.cpu_count() or 1,
        help="reports read at a time, where there are many; by default one for each core",
    )
    places = commands.add_parser("places", help="list every place string and how it was found")
    places.add_argument("--unknown", action="store_true", help="only names not in the gazetteer")
    why = commands.add_parser("explain", help="say why an event is what it is")
    why.add_argument("event_id", metavar="EVENT_ID")
    why.add_argument("--data", type=Path, default=DATA, help="folder of the tables")
    check = commands.add_parser("check", help="compare the tables with a build")
    check.add_argument("--data", type=Path, default=DATA, help="folder of the tables")
    for command in (build, places, check):
        command.add_argument("--seeds", type=Path, default=SEEDS, help="folder of the reports")
        command.add_argument(
            "--gazetteers", type=Path, default=GAZETTEERS, help="folder of the gazetteers"
        )
        command.add_argument(
            "--geocoder",
            choices=("gazetteer", "nominatim"),
            default="gazetteer",
            help="nominatim: ask it for the names that no gazetteer holds",
        )
        command.add_argument("--nominatim-url", metavar="URL", help=f"another server than {PUBLIC}")
    make = commands.add_parser("gazetteer", help="make the gazetteer of a country, or the world's")
    make.add_argument("countries", metavar="COUNTRY", nargs="+", help=f"KZ, ..., or {WORLD}")
    make.add_argument("--out", type=Path, default=GAZETTEERS, help="folder for the files")
    score = commands.add_parser("evaluate", help="compare what the rules find with a gold file")
    score.add_argument("gold", type=Path, metavar="GOLD.csv", help="events as read by hand")
    score.add_argument("--seeds", type=Path, help="folder of the reports")
    score.add_argument(
        "--gazetteers", type=Path, default=GAZETTEERS, help="folder of the gazetteers"
    )
    return top


def _count(text: str) -> int:
    number = int(text)
    if number < 1:
        raise argparse.ArgumentTypeError(f"{text} is no number of processes; write 1 or more")
    return number


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command and give its exit status: 0, or 1 with a line that says what to do."""
    options = parser().parse_args(arguments)
    try:
        return _run(options)
    except AtlasError as error:
        print(error, file=sys.stderr)
    except OSError as error:
        where = f"{error.filename}: " if error.filename else ""
        what = error.strerror or error
        print(f"{where}{what}. Make sure that it can be read.", file=sys.stderr)
    return 1


def _run(options: argparse.Namespace) -> int:
    if options.command == "explain":
        print(explain(options.event_id, options.data))
        return 0
    if options.command == "gazetteer":
        ordinary = ordinary_words(load_languages(DATA / "languages"))
        for code in options.countries:
            if code == WORLD:
                print(write_world(options.out, DATA, ordinary))
            else:
                print(write_country(code, options.out, DATA, ordinary))
        return 0
    if options.command == "evaluate":
        gold = load_gold(options.gold)
        seeds = options.seeds or _folder_of(gold)
        read = read_reports(seeds, DATA, Knowledge(options.gazetteers))
        reports = [report_of(account) for account in read.accounts]
        print("\n".join(score_lines(evaluate(gold, reports, read.gazetteers))))
        return 0
    knowledge = _knowledge(options)
    if options.command == "places":
        read = read_reports(options.seeds, DATA, knowledge)
        _require_any(read.accounts, read.unread)
        named = (
            unknown_lines(read.accounts, read.gazetteers)
            if options.unknown
            else place_lines(read.accounts)
        )
        print("\n".join(named))
        return 0
    if options.command == "check":
        collection = collect(options.seeds, knowledge=knowledge)
        _require_any(collection.accounts, collection.unread)
        difference = first_difference(collection, options.data)
        fine = (
            f"The tables in {options.data.name}/ are what the reports give, each excerpt verbatim."
        )
        print(difference or fine)
        return 1 if difference else 0
    collection = collect(
        options.seeds, knowledge=knowledge, progress=_progress, processes=options.processes
    )
    _require_any(collection.accounts, collection.unread)
    with file_errors(options.out, TableError, "Name a folder that can be written to with --out."):
        write_tables(options.out, {**collection.texts(), **collection.tables()})
    print(collection.summary())
    return 0


def _folder_of(gold: Gold) -> Path:
    """Give the folder of the gold file where its reports lie in it, else the seeds."""
    folder = Path(gold.file).parent
    return folder if any((folder / report).exists() for report in gold.reports) else SEEDS


def _knowledge(options: argparse.Namespace) -> Knowledge:
    service = None
    if options.geocoder == "nominatim":
        service = NominatimPlaces(CACHE, options.nominatim_url or PUBLIC)
    elif options.nominatim_url:
        raise GazetteerError(
            "--nominatim-url", "nobody is to be asked", "Add --geocoder nominatim."
        )
    return Knowledge(options.gazetteers, options.command == "build", service)


def _require_any(accounts: Sequence[Account], unread: Sequence[Unread]) -> None:
    """Print a line for each file that could not be read.

    :raises ReportError: none could.
    """
    for file in unread:
        print(file, file=sys.stderr)
    if not accounts:
        folder = str(Path(unread[0].file).parent)
        raise ReportError(folder, "no report in it can be read", "See the lines above.")


def _progress(done: int, total: int, name: str) -> None:
    filled = _BAR * done // total
    bar = "#" * filled + "." * (_BAR - filled)
    end = "\n" if done == total or not sys.stderr.isatty() else ""
    print(f"\r[{bar}] {done}/{total} {name}", end=end, file=sys.stderr, flush=True)
