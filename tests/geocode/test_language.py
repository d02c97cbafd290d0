"""Language files: what they must hold, and what a broken one says."""

import pytest

from geocode import dates
from geocode.build import DATA
from geocode.errors import LanguageError
from geocode.identification import find_language
from geocode.language import READINGS
from geocode.language_file import load_language, load_languages

ENGLISH = DATA / "languages" / "en.toml"


def test_months_and_weekdays_come_from_cldr(english):
    assert english.months["january"] == english.months["jan"] == 1
    assert english.weekdays["monday"] == 0


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("The strike spread to the south and it was joined by the miners.", "en"),
        ("Lo sciopero si è esteso a sud e vi hanno aderito i minatori.", "it"),
        ("La grève s'est étendue au sud et les mineurs l'ont rejointe.", "fr"),
        ("Забастовка распространилась на юг, к ней присоединились шахтёры.", "ru"),
        ("Der Streik weitete sich nach Süden aus, und die Bergleute schlossen sich an.", "de"),
        ("Aktau, Oral", None),
    ],
)
def test_language_of_a_text(text, code):
    assert find_language(text, load_languages(DATA / "languages")) == code


def test_parts_stand_for_their_words_in_patterns(tmp_path):
    path = tmp_path / "en.toml"
    source = ENGLISH.read_text(encoding="utf-8")
    path.write_text(
        source.replace("[parts]", "[parts]\nwork = 'toil'\nno_work = 'no {work}'").replace(
            "clause_break = '", "clause_break = '{no_work}|"
        ),
        encoding="utf-8",
    )
    assert load_language(path).clause_break.search("there is no toil here")


def test_broken_files_say_where(tmp_path):
    path = tmp_path / "xx.toml"
    source = ENGLISH.read_text(encoding="utf-8")
    path.write_text(source.replace("[sections]", "[sectoins]"), encoding="utf-8")
    with pytest.raises(LanguageError, match="unknown key 'sectoins'"):
        load_language(path)
    path.write_text(source.replace("clause_break = ';", "clause_break = '(;"), encoding="utf-8")
    with pytest.raises(LanguageError, match=r"xx\.toml: the pattern .* does not compile"):
        load_language(path).clause_break.search("A strike; a rally")
    path.write_text("code = ", encoding="utf-8")
    with pytest.raises(LanguageError, match="not TOML"):
        load_language(path)
    with pytest.raises(LanguageError, match="no language file"):
        load_languages(tmp_path / "none")


@pytest.mark.parametrize(
    ("right", "wrong", "message"),
    [
        ('reading = "counted"', 'reading = "conted"', "'conted' is no reading"),
        ("[kinds.strike]", "[kinds.strkie]", "'strkie' is no kind"),
        ('reach = "sentence"', 'reach = "all"', "'all' is no reach"),
        ('code = "en"', 'code = "xx"', "'xx' is not in CLDR"),
    ],
)
def test_wrong_word_in_a_file_is_named_with_those_there_are(right, wrong, message, tmp_path):
    path = tmp_path / "xx.toml"
    path.write_text(ENGLISH.read_text(encoding="utf-8").replace(right, wrong), encoding="utf-8")
    with pytest.raises(LanguageError, match=message):
        load_language(path)


def test_copy_of_a_file_with_the_same_stopwords_is_refused(tmp_path):
    source = ENGLISH.read_text(encoding="utf-8")
    (tmp_path / "en.toml").write_text(source, encoding="utf-8")
    copy = source.replace('code = "en"', 'code = "it"')
    (tmp_path / "it.toml").write_text(copy, encoding="utf-8")
    with pytest.raises(LanguageError, match="Translate the stopwords of the newer file"):
        load_languages(tmp_path)


def test_every_reading_has_its_function():
    assert set(READINGS) == set(dates._READINGS)


def test_no_language_is_named_in_code():
    for module in (DATA.parent / "geocode").glob("*.py"):
        source = module.read_text(encoding="utf-8")
        assert '"en"' not in source.replace('code such as "en"', ""), module.name
