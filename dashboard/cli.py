"""The command line of the page: export."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

from dashboard.rows import BrokenTableError
from dashboard.strings import load_strings
from dashboard.tables import DATA, load_atlas
from dashboard.take.export_page import NoEventError, page_html, scene_of_all
from dashboard.take.extract import everything
from dashboard.take.formats import FORMATS
from geocode.writing import write_files


def parser() -> argparse.ArgumentParser:
    """Give the parser of ``python -m dashboard``."""
    top = argparse.ArgumentParser(prog="python -m dashboard", description="Take the events away.")
    commands = top.add_subparsers(dest="command", required=True)
    export = commands.add_parser("export", help="write all events to files")
    for form in FORMATS:
        export.add_argument(
            f"--{form.name}", type=_file, metavar="FILE", help=f"write a {form.name} file"
        )
    export.add_argument(
        "--html", type=_file, metavar="FILE", help="write the page as one file that needs no server"
    )
    export.add_argument(
        "--data", type=Path, default=DATA, metavar="DIR", help="folder of the tables"
    )
    export.set_defaults(refuse=export.error)
    return top


def _file(text: str) -> Path:
    path = Path(text)
    if path.is_dir():
        raise argparse.ArgumentTypeError(f"{text} is a folder; name a file")
    return path


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command and give its exit status: 0, or 1 with a line that says what to do."""
    options = parser().parse_args(arguments)
    try:
        return _export(options)
    except (BrokenTableError, NoEventError) as error:
        print(error, file=sys.stderr)
    except OSError as error:
        where = f"{error.filename}: " if error.filename else ""
        what = error.strerror or error
        print(f"{where}{what}. Name a file that can be written to.", file=sys.stderr)
    return 1


def _export(options: argparse.Namespace) -> int:
    asked = [(form, path) for form in FORMATS if (path := getattr(options, form.name))]
    if not asked and not options.html:
        choices = ", ".join(f"--{name} FILE" for name in (*(f.name for f in FORMATS), "html"))
        options.refuse(f"nothing to write; give at least one of {choices}")
    atlas = load_atlas(options.data)
    extract = everything(atlas, load_strings())
    texts = [(path, form.text(extract)) for form, path in asked]
    if options.html:
        texts.append((options.html, page_html(scene_of_all(atlas))))
    for path, text in texts:
        write_files(path.parent, {path.name: text})
        print(f"{path}: {extract.strings('count.events', n=len(extract.events))}")
    return 0
