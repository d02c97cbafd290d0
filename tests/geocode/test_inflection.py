"""Names in a sentence and the names that they may be forms of."""

from geocode.inflection import base_forms, names_of_adjective

ENDS = {"e": ("", "a"), "oj": ("aja",), "i": ("", "j")}


def test_name_itself_comes_first():
    assert base_forms("Taraze", ENDS) == ("Taraze", "Taraz", "Taraza")


def test_each_word_of_a_name_may_have_changed():
    assert "Novaja Gorka" in base_forms("Novoj Gorke", ENDS | {"e": ("a",)})


def test_each_part_of_a_hyphenated_name_may_have_changed():
    assert "Kamensk-Uralskoj" in base_forms("Kamenske-Uralskoj", ENDS)
    assert "Kamensk-Uralskaja" in base_forms("Kamenske-Uralskoj", ENDS)


def test_longer_ends_come_first_and_short_words_keep_theirs():
    assert base_forms("Oi", ENDS) == ("Oi",)
    assert base_forms("Zelenoj", ENDS | {"j": ("i",)})[1] == "Zelenaja"


def test_language_without_endings_has_the_name_alone():
    assert base_forms("Taraz", {}) == ("Taraz",)


def test_adjective_gives_names_with_a_capital():
    assert names_of_adjective("tarazski", {"ski": ("", "a")}) == ("Taraz", "Taraza")
