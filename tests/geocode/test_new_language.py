"""A language made of the README's template alone, with the words of an invented one."""

import re
import shutil
from datetime import date
from pathlib import Path

import pytest

from geocode.build import DATA
from geocode.model import Source
from geocode.readings import load_reader

README = Path(__file__).parents[2] / "README.md"

# The code is that of Esperanto, for CLDR must know it; the words are nobody's.
WORDS = {
    "STRIKE-BEGAN": "zumo blinis",
    "DAY-MONTH": "{day} o {month}",
    "YESTERDAY": "vakro",
    "REGION": "gebo",
    "STRIKE": "zumo",
    "FORM": "uk",
    "CODE": "eo",
    "NAME": "Invented",
    "THE": "bi",
    "OF": "mu",
    "AND": "ok",
    "IN": "ze",
    "TWO": "dvo",
    "NOT": "nyi",
    "WILL": "gru",
}


@pytest.fixture(scope="module")
def reader(tmp_path_factory):
    data = tmp_path_factory.mktemp("data")
    (data / "languages").mkdir()
    (template,) = re.findall(r"```toml\n(code = .*?)```", README.read_text(encoding="utf-8"), re.S)
    for blank, word in WORDS.items():
        assert blank in template
        template = template.replace(blank, word)
    assert not re.findall(r"\b[A-Z]{2,}\b", template)  # every blank is filled in
    (data / "languages" / "eo.toml").write_text(template, encoding="utf-8")
    shutil.copytree(DATA / "gazetteers", data / "gazetteers")
    shutil.copy(DATA / "transliteration.csv", data)
    return load_reader(data, data / "gazetteers")


SENTENCES = [
    ("Bi zumo blinis ze Taraz 4 o januaro.", ["strike Taraz 2022-01-04 happened"]),
    ("Ze Tarazuk ok Aktauuk bi zumo blinis vakro.", [
        "strike Aktau 2022-01-05 happened", "strike Taraz 2022-01-05 happened",
    ]),
    ("Bi zumo ze Aktobe gebo trelas 4 o januaro.", ["strike Aktobe Region 2022-01-04 happened"]),
    ("Bi zumo nyi blinis ze Taraz 4 o januaro.", []),
    ("Bi zumo gru blinos ze Taraz 9 o januaro.", ["strike Taraz 2022-01-09 announced"]),
    ("Bi kota mu Taraz trelas 4 o januaro.", []),
]  # fmt: skip


@pytest.mark.parametrize(("sentence", "events"), SENTENCES, ids=[s for s, _ in SENTENCES])
def test_language_of_the_template_is_read(sentence, events, reader):
    source = Source("a.txt", sentence, published=date(2022, 1, 6), country="KZ")
    account = reader.read(source)
    assert account.languages == ("eo",)
    assert sorted(
        f"{s.kind} {s.place.name} {s.first} {s.status}" for s in account.statements
    ) == sorted(events)
