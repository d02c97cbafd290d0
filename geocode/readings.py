"""Every report of a folder, read in the gazetteer of its country."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from pathlib import Path

from geocode.errors import GazetteerError, ReportError
from geocode.gazetteer_making import write_country
from geocode.gazetteers import Gazetteers
from geocode.geonames import INSTALL, is_installed
from geocode.language import Language
from geocode.language_file import load_languages
from geocode.model import Source
from geocode.nominatim import NominatimPlaces, Unplaced
from geocode.place_names import ordinary_words
from geocode.reading import Reading, country_most_named, read
from geocode.reports import MANIFEST, Unread, load_reports

Progress = Callable[[int, int, str], None]


@dataclass(frozen=True)
class Knowledge:
    """Where the places of a build come from.

    :param folder: the gazetteers' files.
    :param makes_missing: write the file of a country that has none, if that can be done here.
    :param service: asked for the names that no gazetteer holds; None to ask nobody.
    """

    folder: Path
    makes_missing: bool = False
    service: NominatimPlaces | None = None


@dataclass(frozen=True)
class Readings:
    """The reports as read, the gazetteers they were read in, and what the user should know.

    ``unread`` are the files that could not be read.
    """

    readings: tuple[Reading, ...]
    gazetteers: Gazetteers
    notes: tuple[str, ...]
    unread: tuple[Unread, ...]


def read_reports(
    seeds: Path, data: Path, knowledge: Knowledge | None = None, progress: Progress | None = None
) -> Readings:
    """Read every report of ``seeds`` that can be read.

    A country that the manifest does not name is worked out before its report is read.

    :param knowledge: by default the files of ``data/gazetteers/``, as they are.
    :param progress: called with the number done, the number of all, and the file's name.
    :raises AtlasError: the manifest, a gazetteer or a language file is broken.
    """
    knowledge = knowledge or Knowledge(data / "gazetteers")
    languages = load_languages(data / "languages")
    reports, unread = load_reports(seeds)
    gazetteers = Gazetteers(knowledge.folder)
    _check_countries(reports, gazetteers, seeds)
    reports = tuple(
        report
        if report.country
        else replace(report, country=country_most_named(report, languages, gazetteers) or "")
        for report in reports
    )
    notes = _supply({report.country for report in reports}, knowledge, data, languages)
    gazetteers = Gazetteers(knowledge.folder)  # some of its files may be new
    readings = []
    for number, report in enumerate(reports, start=1):
        readings.append(read(report, languages, gazetteers))
        if progress:
            progress(number, len(reports), report.file)
    if knowledge.service:
        readings, gazetteers, unplaced = _ask(knowledge.service, readings, gazetteers, languages)
        notes += [
            f"{name.name!r} ({name.country or 'no country'}) stays without a place: {name.reason}"
            for name in unplaced
        ]
    return Readings(tuple(readings), gazetteers, tuple(notes), unread)


def _check_countries(reports: Iterable[Source], gazetteers: Gazetteers, seeds: Path) -> None:
    """Raise an error for a country of the manifest that there is not."""
    for report in reports:
        if report.country and gazetteers.country(report.country) is None:
            raise ReportError(
                str(seeds / MANIFEST),
                f"'country' of {report.file} is {report.country!r}, and no country has this code",
                "Correct the manifest.",
            )


def _supply(
    countries: Iterable[str],
    knowledge: Knowledge,
    data: Path,
    languages: tuple[Language, ...],
) -> list[str]:
    """Write the gazetteers that are missing, and give a line for each: written, why not, or how."""
    notes = []
    gazetteers = Gazetteers(knowledge.folder)
    for code in sorted({code for code in countries if code and not gazetteers.has(code)}):
        if knowledge.makes_missing and is_installed():
            try:
                path = write_country(code, knowledge.folder, data, ordinary_words(languages))
                notes.append(f"{path.name} was made of GeoNames data; {code} had no gazetteer")
            except GazetteerError as error:  # the larger cities are known all the same
                notes.append(f"{code} gets no gazetteer of its own: {error}")
            continue
        install = "" if is_installed() else f"{INSTALL} && "
        notes.append(
            f"{code} has no gazetteer of its own, so only its larger cities are known; "
            f"run: {install}python -m geocode gazetteer {code}"
        )
    return notes


def _ask(
    service: NominatimPlaces,
    readings: list[Reading],
    gazetteers: Gazetteers,
    languages: tuple[Language, ...],
) -> tuple[list[Reading], Gazetteers, list[Unplaced]]:
    """Ask for the unknown names of all reports and read again those that it helps."""
    wanted = [
        (name.text, reading.country or "")
        for reading in readings
        for sentence in reading.sentences
        for name in sentence.unknown
    ]
    answers = service.find((name, country) for name, country in wanted if country)
    nowhere = sorted({name for name, country in wanted if not country})
    unplaced = [*answers.unplaced, *(Unplaced(n, "", "no country to look in") for n in nowhere)]
    gazetteers = gazetteers.with_places(answers.entries)
    again = [
        read(reading.report, languages, gazetteers)
        if reading.country in answers.entries and any(s.unknown for s in reading.sentences)
        else reading
        for reading in readings
    ]
    return again, gazetteers, unplaced
