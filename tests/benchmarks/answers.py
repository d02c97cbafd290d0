"""How long the page takes to answer: a filter until the map shows it, a place until its panel does.

Part of ``python -m tests.benchmarks.scrub``. Both are timed in the browser, from the event of the
reader's act to the frame that shows what it brought about ("framed", ms), and until that frame has
been drawn ("drawn", ms).
"""

from pathlib import Path

ANSWER = Path(__file__).with_name("answer.js").read_text(encoding="utf-8")
ROUNDS = 3
SEARCHES = ("strike", "almaty", "oil workers")

# The map is told of a filter with a new list of what passes, and painted before it does else.
FILTERED = "map.atlas.passes !== before"
PANEL_OF = (
    "[...document.querySelectorAll('.panel h2')].some(title => title.textContent === expected)"
)


def answer(page, act, event, is_shown, expected=""):
    """Do something on the page; give the milliseconds until it is framed and drawn."""
    page.evaluate(ANSWER, [event, is_shown, expected])
    act()
    return page.evaluate("() => window.answer")


def measure_kinds(visit):
    """Hide each kind and show it again."""
    chips = visit.page.locator(".kinds button").all()
    return [
        answer(visit.page, chip.click, "click", FILTERED)
        for chip in chips * ROUNDS
        for _ in ("hidden", "shown")
    ]


def measure_search(visit):
    """Type searches, letter by letter."""
    box = visit.page.get_by_role("searchbox")
    found = []
    for words in SEARCHES:
        box.press("ControlOrMeta+a")
        for letter in words:
            act = lambda letter=letter: visit.page.keyboard.type(letter)  # noqa: E731
            found.append(answer(visit.page, act, "input", FILTERED))
    box.fill("")
    return found


def measure_panels(visit):
    """Click on each marker that the map shows, until the server's answer stands in the panel."""
    names = visit.in_map(
        "() => atlas.places.filter(e => e.visible && !e.area).map(e => atlas.names[e.number])"
    )
    return [answer(visit.page, visit.marker(name).click, "click", PANEL_OF, name) for name in names]


ANSWERS = {
    "kind hidden or shown, to the map": (measure_kinds, 200),
    "letter of a search, to the map": (measure_search, 200),
    "click on a marker, to its panel": (measure_panels, 400),
}
"""What is measured, how, and the milliseconds that it may take to its frame at most."""
