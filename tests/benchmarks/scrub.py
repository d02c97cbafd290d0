"""Speed of the slider, of filters and panel, of the first screen and of ``build``.

The slider, the first screen and the build each stand beside a peer of the same run.

Run ``python -m tests.benchmarks.scrub``. Trust the ratios: milliseconds are this machine's.

A step is one press of an arrow key. "To its frame": from the press until the map holds the new day
and the frame that shows it begins; "drawn": until that frame has been drawn. A screen shows 60
frames a second, so a step waits up to 16.7 ms for its frame, however fast the page is.
"""

import statistics
import subprocess
import sys
import tempfile
import time
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from playwright.sync_api import sync_playwright

from dashboard.tables import load_atlas
from dashboard.timeline import make_timeline
from tests.benchmarks.answers import ANSWERS
from tests.browser.page import APP, AtlasPage, launch, serve

DAYS = make_timeline(load_atlas()).days
HERE = Path(__file__).parent
WATCH = (HERE / "watch.js").read_text(encoding="utf-8")
STARTS = 5
BUILDS = 5

LIBRARIES = "import geopy, syntok.segmenter, regex, babel.dates"


@dataclass(frozen=True)
class Design:
    """An app to measure, and how to read off its map's window which day is painted."""

    name: str
    app: Path
    read_day: str


ATLAS = Design("strike atlas", APP, "w => w.atlas && w.atlas.painted")
NAIVE = Design(
    "rebuilt map",
    HERE / "naive_app.py",
    """w => { const marks = w.document.querySelectorAll('.leaflet-interactive[class*="on-"]');
           return marks.length && marks[0].getAttribute('class').match(/on-([0-9-]+)/)[1]; }""",
)
BARE = Design(
    "bare st_folium",
    HERE / "bare_app.py",
    "w => w.document.querySelector('.leaflet-interactive') && 'painted'",
)


class Visit(AtlasPage):
    """One page of a design in a browser, with every other host out of reach."""

    def __init__(self, browser, design, address):
        super().__init__(browser.new_page(viewport={"width": 1280, "height": 900}), address)
        self.design = design
        self.received = 0
        self.page.on("websocket", lambda socket: socket.on("framereceived", self._count))
        self.page.goto(address, wait_until="commit")

    def _count(self, frame):
        self.received += len(frame)

    def wait_for_map(self):
        """Wait until the map shows a day; give the seconds since the page was asked for."""
        return (
            self.page.evaluate(
                """async read => {
                    const frame = () => document.querySelector(
                        'iframe[title="streamlit_folium.st_folium"]');
                    const shown = () => frame() && frame().getBoundingClientRect().height
                        && frame().contentDocument && read(frame().contentWindow);
                    while (!shown()) await new Promise(requestAnimationFrame);
                    await new Promise(done => requestAnimationFrame(() => setTimeout(done)));
                    return performance.now();
                }""".replace("read(", f"({self.design.read_day})("),
                None,
            )
            / 1000
        )

    def watch(self):
        """Begin to watch the map frame by frame."""
        self.page.evaluate(f"({WATCH})({self.design.read_day})")

    def watched(self, what):
        """Give one thing that was seen."""
        return self.page.evaluate(f"() => window.watch.{what}")


@contextmanager
def visit_on_first_day(browser, design):
    """Open a design, go to its first day, and watch its map once the server has answered."""
    with serve(design.app) as address:
        visit = Visit(browser, design, address)
        visit.wait_for_map()
        visit.page.get_by_role("slider").first.press("Home")
        visit.page.wait_for_timeout(1000)
        visit.watch()
        visit.page.wait_for_function("() => Object.keys(watch.days).length === 1")
        yield visit
        visit.page.close()


def measure_steps(browser, design):
    """Press the arrow key once for each day; each press waits until its day is painted."""
    with visit_on_first_day(browser, design) as visit:
        visit.page.evaluate("() => watch.begin()")
        visit.received = 0
        for number in range(1, len(DAYS)):
            visit.page.keyboard.press("ArrowRight")
            # Asked seldom, so that asking does not take part in the frame that is timed.
            visit.page.wait_for_function(f"() => watch.days['{DAYS[number]}']", polling=100)
        framed, drawn = visit.watched("framed"), visit.watched("drawn")
        found = {
            "steps of one day": len(framed),
            "step to its frame, p50, ms": statistics.median(framed),
            "step to its frame, p95, ms": p95(framed),
            "step to frame drawn, p50, ms": statistics.median(drawn),
            "step to frame drawn, p95, ms": p95(drawn),
            "maps mounted anew": visit.watched("mounts") - 1,
            "blank frames, %": 100 * visit.watched("blanks") / visit.watched("frames"),
            "kB a step from the server": visit.received / 1000 / len(framed),
            "requests to other hosts": len(visit.strangers),
        }
    return found


def measure_drag(browser, design):
    """Drag the thumb once from the first day to the last."""
    with visit_on_first_day(browser, design) as visit:
        slider = visit.page.get_by_role("slider").first
        box = slider.bounding_box()
        wide = visit.page.locator('[data-testid="stSlider"]')
        track = wide.bounding_box() if wide.count() else box
        y = box["y"] + box["height"] / 2
        visit.frames_sent.clear()
        visit.page.mouse.move(box["x"] + 10, y)
        visit.page.mouse.down()
        visit.page.mouse.move(track["x"] + track["width"] + 20, y, steps=4 * len(DAYS))
        visit.page.mouse.up()
        visit.page.wait_for_function(f"() => watch.days['{DAYS[-1]}']")
        visit.page.wait_for_timeout(1000)
        found = {
            f"days painted of {len(DAYS)}, one drag": len(visit.watched("days")),
            "messages to the server, one drag": len(visit.frames_sent),
        }
    return found


def measure_answers(browser):
    """Give a row for each kind of answer of the page: p50 and p95 to its frame, p95 drawn."""
    rows = []
    for name, (measure, most) in ANSWERS.items():
        with visit_on_first_day(browser, ATLAS) as visit:
            visit.page.get_by_role("slider").first.press("End")
            visit.page.wait_for_timeout(1000)
            found = measure(visit)
        framed, drawn = ([each[key] for each in found] for key in ("framed", "drawn"))
        figures = (len(found), statistics.median(framed), p95(framed), p95(drawn), most)
        rows.append((name, *map(show, figures)))
    return rows


def measure_frames(browser):
    """Give the milliseconds from frame to frame of an empty page: what the machine itself does."""
    page = browser.new_page(viewport={"width": 1280, "height": 900})
    spans = page.evaluate(
        """async () => {
            const spans = [];
            const frame = () => new Promise(requestAnimationFrame);
            for (let last = await frame(); spans.length < 300;) {
                const now = await frame();
                spans.push(now - last);
                last = now;
            }
            return spans;
        }"""
    )
    page.close()
    return spans


def measure_start(browser, design):
    """Start a server and open the page; give the seconds until its markers are painted."""
    with serve(design.app) as address:
        visit = Visit(browser, design, address)
        seconds = visit.wait_for_map()
        visit.page.close()
    return seconds


def measure_process(arguments):
    """Give the seconds that a whole Python process takes."""
    start = time.perf_counter()
    subprocess.run([sys.executable, *arguments], check=True, capture_output=True)
    return time.perf_counter() - start


def p95(figures):
    """Give the figure that 95 of 100 do not exceed."""
    return sorted(figures)[int(0.95 * len(figures))]


def pairs(number, one, other):
    """Measure two things in turn; give their medians and the median of the pairs' ratios."""
    ones, others = [], []
    for _ in range(number):
        ones.append(one())
        others.append(other())
    ratio = statistics.median(a / b for a, b in zip(ones, others, strict=True))
    return statistics.median(ones), statistics.median(others), ratio


def print_table(head, rows):
    """Print a table whose first column is words and whose others are figures."""
    print(f"\n{head[0]:<36}" + "".join(f"{name:>16}" for name in head[1:]))
    for name, *figures in rows:
        print(f"{name:<36}" + "".join(f"{figure:>16}" for figure in figures))


def show(figure):
    """Write a figure: whole numbers whole, others with one decimal."""
    return f"{figure:.1f}" if isinstance(figure, float) else str(figure)


def main():
    """Measure and print."""
    with sync_playwright() as playwright:
        browser = launch(playwright)
        seen = [
            {**measure_steps(browser, design), **measure_drag(browser, design)}
            for design in (ATLAS, NAIVE)
        ]
        head = ("the slider", ATLAS.name, NAIVE.name, "ratio")
        print_table(
            head,
            [
                (name, show(a), show(b), f"{a / b:.3f}" if b else "")
                for (name, a), b in zip(seen[0].items(), seen[1].values(), strict=True)
            ],
        )
        print_table(
            ("answers, ms", "times", "p50 framed", "p95 framed", "p95 drawn", "at most"),
            measure_answers(browser),
        )
        frames = measure_frames(browser)
        print_table(
            ("this machine", "p50", "p95"),
            [("a frame of an empty page, ms", show(statistics.median(frames)), show(p95(frames)))],
        )
        atlas, bare, ratio = pairs(
            STARTS, lambda: measure_start(browser, ATLAS), lambda: measure_start(browser, BARE)
        )
        browser.close()
    print_table(
        ("the first screen", ATLAS.name, BARE.name, "ratio"),
        [("cold start to painted markers, s", f"{atlas:.2f}", f"{bare:.2f}", f"{ratio:.2f}")],
    )
    with tempfile.TemporaryDirectory() as folder:
        build, imports, ratio = pairs(
            BUILDS,
            lambda: measure_process(["-m", "geocode", "build", "--out", folder]),
            lambda: measure_process(["-c", LIBRARIES]),
        )
    print_table(
        ("the build", "two reports", "imports alone", "ratio"),
        [("whole process, s", f"{build:.2f}", f"{imports:.2f}", f"{ratio:.2f}")],
    )


if __name__ == "__main__":
    main()
