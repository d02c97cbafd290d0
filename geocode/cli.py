"""The command line: build, places, explain, check."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

from geocode.build import DATA, SEEDS, collect, read_reports
from geocode.check import first_difference
from geocode.errors import AtlasError, ReportError, TableError, file_errors
from geocode.listing import explain, place_lines
from geocode.reading import Reading
from geocode.reports import Unread
from geocode.tables import write_tables

_BAR = 30


def parser() -> argparse.ArgumentParser:
    """Give the parser of ``python -m geocode``."""
    top = argparse.ArgumentParser(
        prog="python -m geocode", description="Turn reports into dated and placed events."
    )
    commands = top.add_subparsers(dest="command", required=True)
    build = commands.add_parser("build", help="read the reports and write the tables")
    build.add_argument("--out", type=Path, default=DATA, help="folder for the tables")
    places = commands.add_parser("places", help="list every place string and how it was found")
    places.add_argument("--unknown", action="store_true", help="only names not in the gazetteer")
    why = commands.add_parser("explain", help="say why an event is what it is")
    why.add_argument("event_id", metavar="EVENT_ID")
    why.add_argument("--data", type=Path, default=DATA, help="folder of the tables")
    check = commands.add_parser("check", help="compare the tables with a build")
    for command in (build, places, check):
        command.add_argument("--seeds", type=Path, default=SEEDS, help="folder of the reports")
    return top


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
    if options.command == "places":
        readings, unread = read_reports(options.seeds)
        _require_any(readings, unread)
        print("\n".join(place_lines(readings, unknown=options.unknown)))
        return 0
    if options.command == "check":
        collection = collect(options.seeds)
        _require_any(collection.readings, collection.unread)
        difference = first_difference(collection, DATA)
        fine = f"The tables in {DATA.name}/ are what the reports give, each excerpt verbatim."
        print(difference or fine)
        return 1 if difference else 0
    collection = collect(options.seeds, progress=_progress)
    _require_any(collection.readings, collection.unread)
    with file_errors(options.out, TableError, "Name a folder that can be written to with --out."):
        write_tables(options.out, collection.tables())
    print(collection.summary())
    return 0


def _require_any(readings: Sequence[Reading], unread: Sequence[Unread]) -> None:
    """Print a line for each file that could not be read.

    :raises ReportError: none could.
    """
    for file in unread:
        print(file, file=sys.stderr)
    if not readings:
        folder = str(Path(unread[0].file).parent)
        raise ReportError(folder, "no report in it can be read", "See the lines above.")


def _progress(done: int, total: int, name: str) -> None:
    filled = _BAR * done // total
    bar = "#" * filled + "." * (_BAR - filled)
    end = "\n" if done == total or not sys.stderr.isatty() else ""
    print(f"\r[{bar}] {done}/{total} {name}", end=end, file=sys.stderr, flush=True)
