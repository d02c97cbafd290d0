"""The page in each of its languages, reached by the links at its foot."""

import re

import pytest
from playwright.sync_api import expect

from tests.browser.test_state import is_same_map, mark_map

PHONE = (390, 844)

LANGUAGES = [
    # code, its link, day, a chip, title of the list, place and its region, a country and a water
    ("fr", "Français", "mardi 4 janvier 2022", "Grèves", "Jusqu’à ce jour", "Janaozen",
     "Oblys de Manguistaou", "Ouzbékistan", "Balkhach"),
    ("it", "Italiano", "martedì 4 gennaio 2022", "Scioperi", "Fino a questo giorno", "Zhanaozen",
     "Regione di Mangghystau", "Uzbekistan", "Balqaš"),
    ("ru", "Русский", "вторник, 4 января 2022 г.", "Забастовки", "К этому дню", "Жанаозен",
     "Мангистауская область", "Узбекистан", "Балхаш"),
    ("kk", "Қазақша", "2022 ж. 4 қаңтар, сейсенбі", "Ереуілдер", "Осы күнге дейін", "Жаңаөзен",
     "Маңғыстау облысы", "Өзбекстан", "Балқаш"),
]  # fmt: skip

OVERFLOW = """() => ['[data-testid=stMain]', '.stMainBlockContainer', '.sections', 'html']
    .map(s => document.querySelector(s)).filter(e => e.scrollWidth > e.clientWidth)
    .map(e => e.className || e.tagName)"""


def spaces(words):
    """Give a pattern that holds for ``words`` with any spaces."""
    return re.compile(rf"^\s*{re.escape(words)}\s*$".replace(r"\ ", r"\s"))


@pytest.mark.parametrize(
    ("code", "link", "day", "chip", "title", "place", "region", "country", "water"),
    LANGUAGES,
    ids=[row[0] for row in LANGUAGES],
)
@pytest.mark.parametrize("size", [(1280, 900), PHONE], ids=["wide", "phone"])
def test_language_is_changed_by_its_link(
    new_page, screenshot, size, code, link, day, chip, title, place, region, country, water
):
    atlas_page = new_page(*size)
    page = atlas_page.page
    mark_map(atlas_page)
    page.get_by_role("link", name=link).click()
    expect(atlas_page.day).to_have_text(spaces(day))
    expect(page.locator(".kinds button").first).to_contain_text(chip)
    expect(atlas_page.list.locator("h2")).to_have_text(title)
    expect(atlas_page.list.get_by_role("link", name=place, exact=True)).to_be_visible()
    for words in (place, country, water):
        expect(
            atlas_page.frame.locator(".atlas-place .name, .atlas-label").get_by_text(
                words, exact=True
            )
        ).to_have_count(1)
    assert is_same_map(atlas_page)
    atlas_page.list.get_by_role("link", name=place, exact=True).click()
    expect(atlas_page.panel.locator("h2")).to_have_text(place)
    expect(atlas_page.panel.locator(".meta").first).to_contain_text(region)
    expect(atlas_page.panel.locator("blockquote").first).to_have_attribute("lang", "en")
    expect(page.locator("html")).to_have_attribute("lang", code)
    assert atlas_page.in_map("() => document.documentElement.lang") == code
    page.wait_for_function("code => location.search.includes(`lang=${code}`)", arg=code)
    assert page.evaluate(OVERFLOW) == []
    assert is_same_map(atlas_page)
    assert atlas_page.errors == []
    screenshot(atlas_page, f"language-{code}-{size[0]}")


def test_page_is_english_unless_its_address_says_otherwise(new_page):
    page = new_page(locale="fr-FR").page
    expect(page.locator("html")).to_have_attribute("lang", "en-GB")
    expect(page.get_by_role("heading", level=1)).to_have_text("How the strikes spread")
