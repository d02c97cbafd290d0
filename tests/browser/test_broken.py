"""A broken table, seen in the browser."""

from playwright.sync_api import expect

from tests.browser.page import serve
from tests.table_copies import copy_tables


def test_broken_table_gives_a_message_and_no_traceback(browser, tmp_path):
    events = copy_tables(tmp_path) / "events.csv"
    events.write_text(events.read_text(encoding="utf-8").replace(",2022-01-03,", ",soon,", 1))
    with serve(data=tmp_path) as address:
        page = browser.new_page()
        page.goto(address)
        message = page.get_by_role("alert")
        expect(message).to_contain_text("column start_date: 'soon' is no ISO date", timeout=30_000)
        expect(message).to_contain_text("python -m geocode build")
        expect(page.get_by_text("Traceback")).to_have_count(0)
        page.close()
