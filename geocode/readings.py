"""Every report of a folder, read in the gazetteer of its country."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass, replace
from pathlib import Path

from geocode.account import Account, account_of
from geocode.errors import GazetteerError, ReportError
from geocode.gazetteer_making import write_country
from geocode.gazetteers import Gazetteers
from geocode.geonames import INSTALL, is_installed
from geocode.language import Language
from geocode.language_file import load_languages
from geocode.model import Source
from geocode.nominatim import NominatimPlaces, Unplaced
from geocode.place_names import ordinary_words
from geocode.reports import MANIFEST, Unread, load_reports
from geocode.transliteration import Transliteration, load_transliteration

_FEWEST_REPORTS = 8
"""Reports for which a process of their own pays."""

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
class Accounts:
    """The reports as read, the gazetteers they were read in, and what the user should know.

    ``unread`` are the files that could not be read.
    """

    accounts: tuple[Account, ...]
    gazetteers: Gazetteers
    notes: tuple[str, ...]
    unread: tuple[Unread, ...]


def read_reports(
    seeds: Path,
    data: Path,
    knowledge: Knowledge | None = None,
    progress: Progress | None = None,
    processes: int = 1,
) -> Accounts:
    """Read every report of ``seeds`` that can be read.

    A country that the manifest does not name is worked out as its report is read; where a
    gazetteer is made for it then, its reports are read again.

    :param knowledge: by default the files of ``data/gazetteers/``, as they are.
    :param processes: at most so many read at a time; the outcome is the same.
    :param progress: called with the number done, the number of all, and the file's name.
    :raises AtlasError: the manifest, a gazetteer or a language file is broken.
    """
    knowledge = knowledge or Knowledge(data / "gazetteers")
    languages = load_languages(data / "languages")
    reports, unread = load_reports(seeds)
    gazetteers = Gazetteers(knowledge.folder)
    _check_countries(reports, gazetteers, seeds)
    supplied = _supply({report.country for report in reports}, knowledge, data, languages)
    reader = load_reader(data, knowledge.folder)
    accounts = []
    for number, account in enumerate(_read_all(reports, reader, data, processes), start=1):
        accounts.append(_with_country(account))
        if progress:
            progress(number, len(reports), account.report.file)
    found = {account.country for account in accounts if account.country} - supplied.keys()
    missing = {country for country in found if not reader.gazetteers.has(country)}
    supplied |= _supply(missing, knowledge, data, languages)
    made = {country for country in missing if reader.gazetteers.has(country)}
    reader = load_reader(data, knowledge.folder) if made else reader
    again = tuple(account.report for account in accounts if account.country in made)
    anew = _read_all(again, reader, data, processes)
    accounts = [next(anew) if account.country in made else account for account in accounts]
    notes = [supplied[code] for code in sorted(supplied)]
    if knowledge.service:
        accounts, reader, unplaced = _ask(knowledge.service, accounts, reader)
        notes += [
            f"{name.name!r} ({name.country or 'no country'}) stays without a place: {name.reason}"
            for name in unplaced
        ]
    return Accounts(tuple(accounts), reader.gazetteers, tuple(notes), unread)


@dataclass(frozen=True)
class Reader:
    """Reads one report after another."""

    languages: tuple[Language, ...]
    gazetteers: Gazetteers
    transliteration: Transliteration

    def read(self, report: Source) -> Account:
        """Read a report."""
        return account_of(report, self.languages, self.gazetteers, self.transliteration)


def load_reader(data: Path, gazetteers: Path) -> Reader:
    """Load what it needs to know to read reports.

    :param data: folder of the languages and the transliteration.
    :param gazetteers: folder of the gazetteers.
    :raises AtlasError: a file of them is missing or broken.
    """
    return Reader(
        load_languages(data / "languages"),
        Gazetteers(gazetteers),
        load_transliteration(data / "transliteration.csv"),
    )


_readers: dict[str, Reader] = {}
"""In a process that reads for another: its reader, under "own"."""


def _start(data: Path, gazetteers: Path) -> None:
    _readers["own"] = load_reader(data, gazetteers)


def _read_for_another(report: Source) -> Account:
    return _readers["own"].read(report)


def _read_all(
    reports: tuple[Source, ...], reader: Reader, data: Path, processes: int
) -> Iterator[Account]:
    """Read all reports in their order, in as many processes as that pays for."""
    processes = min(processes, len(reports) // _FEWEST_REPORTS)
    if processes < 2:
        yield from map(reader.read, reports)
        return
    with ProcessPoolExecutor(
        processes, initializer=_start, initargs=(data, reader.gazetteers.folder)
    ) as pool:
        yield from pool.map(_read_for_another, reports, chunksize=_FEWEST_REPORTS // 2)


def _with_country(account: Account) -> Account:
    """Give the account of a report that bears the country that was worked out for it."""
    return replace(account, report=replace(account.report, country=account.country or ""))


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
) -> dict[str, str]:
    """Write the gazetteers that are missing, and give a line for each: written, why not, or how."""
    notes = {}
    gazetteers = Gazetteers(knowledge.folder)
    for code in sorted({code for code in countries if code and not gazetteers.has(code)}):
        if knowledge.makes_missing and is_installed():
            try:
                path = write_country(code, knowledge.folder, data, ordinary_words(languages))
                notes[code] = f"{path.name} was made of GeoNames data; {code} had no gazetteer"
            except GazetteerError as error:  # the larger cities are known all the same
                notes[code] = f"{code} gets no gazetteer of its own: {error}"
            continue
        install = "" if is_installed() else f"{INSTALL} && "
        notes[code] = (
            f"{code} has no gazetteer of its own, so only its larger cities are known; "
            f"run: {install}python -m geocode gazetteer {code}"
        )
    return notes


def _ask(
    service: NominatimPlaces, accounts: list[Account], reader: Reader
) -> tuple[list[Account], Reader, list[Unplaced]]:
    """Ask for the unknown names of all reports and read again those that it helps."""
    wanted = [
        (name.text, account.country or "") for account in accounts for name in account.unknown
    ]
    answers = service.find((name, country) for name, country in wanted if country)
    nowhere = sorted({name for name, country in wanted if not country})
    unplaced = [*answers.unplaced, *(Unplaced(n, "", "no country to look in") for n in nowhere)]
    knowing = replace(reader, gazetteers=reader.gazetteers.with_places(answers.entries))
    again = [
        knowing.read(account.report)
        if account.country in answers.entries and account.unknown
        else account
        for account in accounts
    ]
    return again, knowing, unplaced
