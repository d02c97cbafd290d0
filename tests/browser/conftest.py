"""One server and one browser for all browser tests; a page of its own for each."""

import os
from pathlib import Path

import pytest
from playwright.sync_api import sync_playwright

from tests.browser.page import AtlasPage, NoBrowserError, launch, serve

SCREENSHOTS = Path(__file__).resolve().parents[1] / "screenshots"


@pytest.fixture(scope="session")
def browser():
    with sync_playwright() as playwright:
        try:
            browser = launch(playwright)
        except NoBrowserError as error:
            if os.environ.get("CI") == "true":
                pytest.fail(str(error))
            pytest.skip(str(error))
        yield browser
        browser.close()


@pytest.fixture(scope="session")
def address():
    with serve() as address:
        yield address


@pytest.fixture
def new_page(browser, address):
    """Give a function that opens the app in a window of some width and height."""
    contexts = []

    def open_page(width=1280, height=900, **options):
        context = browser.new_context(viewport={"width": width, "height": height}, **options)
        contexts.append(context)
        return AtlasPage(context.new_page(), address).open()

    yield open_page
    for context in contexts:
        context.close()


@pytest.fixture
def atlas_page(new_page):
    return new_page()


@pytest.fixture
def screenshot():
    """Give a function that keeps a picture of a page, for a person to look at."""

    def keep(atlas_page, name):
        SCREENSHOTS.mkdir(exist_ok=True)
        path = SCREENSHOTS / f"{name}.png"
        atlas_page.page.screenshot(path=path, animations="disabled")
        return path

    return keep
