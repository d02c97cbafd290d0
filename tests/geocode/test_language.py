"""Language files: what they must hold, and what a broken one says."""

import tomllib

import pytest

from geocode import dates
from geocode.build import DATA
from geocode.errors import LanguageError
from geocode.identification import find_languages
from geocode.language import READINGS
from geocode.language_file import load_language, load_languages
from geocode.language_keys import KEYS

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
        # Most of their small words are those of a language that has a file.
        ("Los trabajadores de la refinería continúan en huelga en la ciudad, que", "es"),
        ("На площада се събраха над сто души, но полицията не им позволи да останат.", "bg"),
        ("Aktau, Oral", None),
    ],
)
def test_language_of_a_text(text, code):
    assert find_languages([text], load_languages(DATA / "languages")) == [code]


LONG = (
    "Le 3 mai, une grève a commencé à Taraz, où les mineurs demandent une hausse de leurs salaires."
)


LONG_RUSSIAN = (
    "3 мая в Таразе началась забастовка, в которой участвуют шахтёры: они требуют повышения "
    "зарплаты, и к ним присоединились их жёны."
)


LONG_GERMAN = (
    "Am 3. Mai begann in Taras ein Streik, an dem sich die Bergleute der Gegend beteiligten, "
    "weil ihre Löhne seit Monaten nicht mehr ausgezahlt wurden."
)


@pytest.mark.parametrize(
    ("texts", "stated", "codes"),
    [
        # By itself the short one is English to lingua.
        (["Mardi, la police a dispersé le sit-in de Taraz."], ["fr"], ["fr"]),
        ([LONG, "Mardi, la police a dispersé le sit-in de Taraz."], [], ["fr", "fr"]),
        # What is in another language stays in it.
        ([LONG, "The strike spread to the mines."], ["fr"], ["fr", "en"]),
        (["The strike spread to the south and it was joined by miners."], ["fr"], ["en"]),
        ([LONG, "Забастовка продолжается уже третий день подряд."], ["fr"], ["fr", "ru"]),
        # A headline without small words, and one in letters that Russian has not.
        (["MINEURS EN GRÈVE TARAZ MAI", LONG], [], ["fr", "fr"]),
        # All letters of the German line are in the French text, too: only where the whole report
        # is in one language does a line without small words follow it.
        (
            [f"{LONG} Ils ont fini.", LONG_GERMAN, "Nutzer melden Netzausfall mitten am Montag"],
            [],
            ["fr", "de", None],
        ),
        ([LONG_RUSSIAN, "Ереуіл үшінші күн бойы жалғасуда."], [], ["ru", "kk"]),
    ],
)
def test_languages_of_a_report(texts, stated, codes):
    assert find_languages(texts, load_languages(DATA / "languages"), stated) == codes


def test_parts_stand_for_their_words_in_patterns(tmp_path):
    path = tmp_path / "en.toml"
    source = ENGLISH.read_text(encoding="utf-8")
    path.write_text(
        source.replace("[parts]", "[parts]\nwork = 'toil'\nno_work = 'no {work}'").replace(
            "time_clause = '", "time_clause = '{no_work}|"
        ),
        encoding="utf-8",
    )
    assert load_language(path).time_clause.search("there is no toil here")


def test_broken_files_say_where(tmp_path):
    path = tmp_path / "xx.toml"
    source = ENGLISH.read_text(encoding="utf-8")
    path.write_text(source.replace("[sections]", "[sectoins]"), encoding="utf-8")
    with pytest.raises(LanguageError, match="unknown key 'sectoins'"):
        load_language(path)
    path.write_text(source.replace("time_clause = '", "time_clause = '(;"), encoding="utf-8")
    with pytest.raises(LanguageError, match=r"xx\.toml: the pattern .* does not compile"):
        load_language(path).time_clause.search("A strike; a rally")
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


@pytest.mark.parametrize(
    ("right", "wrong", "message"),
    [
        # a row of a table: which, what is wrong with it, what to write
        (
            'rule = "range"\nreading = ', 'rule = "range"\nraeding = ',
            "row 1 of [[dates.patterns]] (range): unknown key 'raeding'. Write 'reading'.",
        ),
        (
            'offset = -1', 'offsets = -1\noffset = -1',
            "unknown key 'offsets'. Write 'offset'.",
        ),
        (
            'rule = "range"\n', '',
            "row 1 of [[dates.patterns]]: the key 'rule' is missing. "
            "Write it; each row has rule, reading, regex.",
        ),
        (
            'reach = "after"', 'reaches = "after"',
            "row 1 of [[assertion.cues]] (demand): unknown key 'reaches'. Write 'reach'.",
        ),
        (
            'reach = "after"', '',
            "row 1 of [[assertion.cues]] (demand): the key 'reach' is missing. "
            "Write it; each row has reason, reach, regex.",
        ),
        (
            'reach = "after"', 'reach = "aftr"',
            "row 1 of [[assertion.cues]] (demand): in 'reach' 'aftr' is no reach. Write 'after'.",
        ),
        (
            '[[phrases.actors]]', '[[phrases.actors]]\nkind = "strike"',
            "row 1 of [[phrases.actors]] (strike, protest, storming, blockade): "
            "unknown key 'kind'. Write 'kinds'.",
        ),
        (
            '[[phrases.actors]]\nkinds = ["strike",', '[[phrases.actors]]\nkinds = ["strkie",',
            "row 1 of [[phrases.actors]] (strkie, protest, storming, blockade): "
            "in 'kinds' 'strkie' is no kind. Write 'strike'.",
        ),
        (
            'offset = -1', 'offset = "-1"',
            "'offset' is '-1', not a whole number. Write a whole number.",
        ),
        (
            'adjectives = []', 'adjectives = [["ski", ""], ["a"]]',
            "row 2 of 'places.adjectives' is ['a'], not an end and what it may stand for. "
            'Write it as ["END", "OTHER END"].',
        ),
        # a table
        (
            "[places.widen]\nregion =", "[places.widen]\ndistrict =",
            "unknown key 'places.widen.district'. The only one there is: 'region'.",
        ),
        (
            "[places.feature_words]\nregion =", "[places.feature_words]\nregoin =",
            "in 'places.feature_words' 'regoin' is no type of place. Write 'region'.",
        ),
        (
            "[kinds.strike]\nasserts =", "[kinds.strike]\nassert =",
            "in 'kinds.strike' 'assert' is no force of a trigger. Write 'asserts'.",
        ),
        (
            'kinds = ["state_response"]', 'kinds = "state_response"',
            "'places.national.kinds' is 'state_response', not a list. Write a list.",
        ),
        (
            'stopwords = ["a",', 'stopwords = [1,',
            "number 1 of 'stopwords' is 1, not text. Quote it.",
        ),
        # people of a country
        (
            'french = "FR"', 'French = "FR"',
            "in 'places.nations.codes' 'French' is not in small letters. Write 'french'.",
        ),
        (
            'french = "FR"', 'french = "FRA"',
            "'places.nations.codes.french' is 'FRA', not the code of a country. "
            "Write it as of ISO 3166-1, like \"FR\".",
        ),
        ("sept = 9", "sept = '9'", "'dates.months.sept' is '9', not a whole number."),
    ],
)  # fmt: skip
def test_wrong_key_or_value_is_told_with_its_row_and_remedy(right, wrong, message, tmp_path):
    path = tmp_path / "en.toml"
    source = ENGLISH.read_text(encoding="utf-8")
    assert right in source
    path.write_text(source.replace(right, wrong, 1), encoding="utf-8")
    with pytest.raises(LanguageError) as raised:
        load_language(path)
    assert str(raised.value).startswith(f"{path}: ")
    assert message in str(raised.value)


@pytest.mark.parametrize(
    ("rows", "message"),
    [
        ("[phrases.actors]", "'phrases.actors' is {}, not a list. Write [[phrases.actors]] above"),
        ("[phrases]\nactors = [1]", "row 1 of [[phrases.actors]]: it is 1, not a table"),
    ],
)
def test_what_is_no_row_is_told(rows, message, tmp_path):
    path = tmp_path / "en.toml"
    source = ENGLISH.read_text(encoding="utf-8").partition("[phrases]")[0]
    path.write_text(source + rows, encoding="utf-8")
    with pytest.raises(LanguageError) as raised:
        load_language(path)
    assert message in str(raised.value)


@pytest.mark.parametrize(
    ("regex", "codes", "message"),
    [
        (
            "{nation} miners", "",
            "'places.nations.regex' holds {nation}, but [places.nations.codes] is empty. "
            "Write the words for countries there, each with its code.",
        ),
        (
            "miners", 'french = "FR"',
            "'places.nations.regex' holds no {nation}. "
            "Write {nation} for the words of [places.nations.codes].",
        ),
    ],
)  # fmt: skip
def test_pattern_and_words_for_people_of_a_country_go_together(regex, codes, message, tmp_path):
    before, _, after = ENGLISH.read_text(encoding="utf-8").partition("[places.nations]\n")
    _, _, after = after.partition("[places.nations.codes]\n")
    _, _, after = after.partition("\n\n")
    table = f"[places.nations]\nregex = '{regex}'\n[places.nations.codes]\n{codes}\n\n"
    path = tmp_path / "en.toml"
    path.write_text(before + table + after, encoding="utf-8")
    with pytest.raises(LanguageError) as raised:
        load_language(path)
    assert message in str(raised.value)


def test_missing_key_of_a_missing_table_is_told(tmp_path):
    path = tmp_path / "eo.toml"
    path.write_text("code = 'eo'\nname = 'x'\nstopwords = []\n[kinds]\n", encoding="utf-8")
    with pytest.raises(LanguageError, match=r"the key 'dates\.patterns' is missing\. See the temp"):
        load_language(path)


def test_english_has_every_key_there_is():
    data = tomllib.loads(ENGLISH.read_text(encoding="utf-8"))
    assert list(missing_keys(data, KEYS)) == []


def missing_keys(data, keys, above=""):
    for key, what in keys.items():
        if key not in data:
            yield above + key
        elif isinstance(what, dict):
            yield from missing_keys(data[key], what, f"{above}{key}.")


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
