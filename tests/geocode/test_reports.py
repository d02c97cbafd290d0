"""The folder of reports and its manifest: what is read, and what is refused with a remedy."""

from datetime import date

import pytest

from geocode.build import DATA
from geocode.errors import ReportError
from geocode.readings import read_reports
from geocode.reports import MANIFEST, load_reports

TEXT = "10 May 2023\n\nOn 8 May, drivers in Taraz went on strike.\n"


@pytest.fixture
def seeds(tmp_path):
    (tmp_path / "a.txt").write_text(TEXT, encoding="utf-8")
    (tmp_path / "b.txt").write_text(TEXT, encoding="utf-8")
    return tmp_path


def listed(seeds, manifest):
    (seeds / MANIFEST).write_text(manifest, encoding="utf-8")
    return seeds


def test_manifest_says_what_is_known_of_each_report(seeds):
    manifest = """
    [[report]]
    file = "b.txt"
    title = "On Strike"
    publisher = "The Paper"
    published = 2023-05-10
    languages = ["en", "it"]
    country = "KZ"
    """
    (a, b), _ = load_reports(listed(seeds, manifest))
    assert (a.file, a.in_manifest, a.title, a.published, a.country) == (
        "a.txt",
        False,
        "",
        None,
        "",
    )
    assert (b.title, b.publisher, b.published) == ("On Strike", "The Paper", date(2023, 5, 10))
    assert (b.languages, b.country, b.text) == (("en", "it"), "KZ", TEXT)


def one(lines):
    return f"[[report]]\nfile = 'a.txt'\n{lines}"


@pytest.mark.parametrize(
    ("manifest", "problem", "remedy"),
    [
        ("[report]\nfile = 'a.txt'", "'report' is no list of tables", "in double brackets"),
        ("report = 'a.txt'", "'report' is no list of tables", "in double brackets"),
        ("report = ['a.txt']", "'report' is no list of tables", "in double brackets"),
        ("[[reports]]\nfile = 'a.txt'", "unknown key 'reports'", "with [[report]]"),
        ("title = 'a'", "unknown key 'title'", "with [[report]]"),
        (one("day = 1"), "report 1 has the unknown key 'day'", "Use file, title"),
        (one("") + one("title = 'x'"), "report 2 is 'a.txt', as an earlier one is", "Make one"),
        ("[[report]]\ntitle = 'a'", "report 1 has no 'file'", "Name its file"),
        ("[[report]]\nfile = 1", "'file' of report 1 is 1", "Write text in quotes"),
        ("[[report]]\nfile = 'c.txt'", "'c.txt' is not in the folder", "Add or unlist it"),
        (
            one("languages = [1]"),
            "'languages' of report 1 is [1]",
            "codes of ISO 639, each in quotes",
        ),
        (one("languages = ['English']"), "'languages' of report 1 is ['English']", "ISO 639"),
        (
            one("languages = 'en'"),
            "'languages' of report 1 is 'en'",
            "Write a list of codes in quotes",
        ),
        (one("country = 'kz'"), "'country' of report 1 is 'kz'", "two capital letters"),
        (one("country = 'Kazakhstan'"), "'country' of report 1 is 'Kazakhstan'", "ISO 3166-1"),
        (one("country = 7"), "'country' of report 1 is 7", "Write text in quotes"),
        (one("published = 'May'"), "'published' of report 1 is 'May'", "such as 2022-02-15"),
        (one("published = 2022-02-15T10:00:00"), "'published' of report 1", "such as 2022-02-15"),
        ("[[report", "not TOML", "Correct the line named"),
        ("# caf\xe9", "not UTF-8 at byte 5", "in UTF-8"),
    ],
)
def test_broken_manifest_is_refused_with_file_report_and_remedy(manifest, problem, remedy, seeds):
    (seeds / MANIFEST).write_bytes(manifest.encode("latin-1"))
    with pytest.raises(ReportError) as error:
        load_reports(seeds)
    assert str(error.value).startswith(f"{seeds / MANIFEST}: ")
    assert problem in str(error.value)
    assert remedy in str(error.value)


def test_country_that_does_not_exist_is_refused(seeds):
    with pytest.raises(ReportError) as error:
        read_reports(listed(seeds, one("country = 'ZZ'")), DATA)
    assert "'country' of a.txt is 'ZZ', and no country has this code. Correct" in str(error.value)


def test_folder_that_is_not_there_holds_no_report(tmp_path):
    with pytest.raises(ReportError, match="no report"):
        load_reports(tmp_path / "none")
