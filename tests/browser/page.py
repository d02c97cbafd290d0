"""The app in a browser: how to start it, and its page as a person meets it."""

from __future__ import annotations

import os
import shutil
import socket
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from urllib.parse import urlsplit
from urllib.request import urlopen

from playwright.sync_api import Browser, FrameLocator, Locator, Page, Playwright, expect

ROOT = Path(__file__).resolve().parents[2]
APP = ROOT / "dashboard" / "app.py"
LOCAL = ("127.0.0.1", "localhost")
FLAGS = [
    "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
    "--disable-background-networking", "--disable-component-update", "--disable-sync",
]  # fmt: skip
NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
HOW_TO_GET_ONE = (
    "no browser: install Chromium (Debian: apt-get install chromium) or run "
    "'python -m playwright install chromium'"
)


class NoBrowserError(Exception):
    """No Chromium is on the PATH and Playwright could not fetch its own."""


def launch(playwright: Playwright) -> Browser:
    """Start Chromium from the PATH, else Playwright's own, fetched once.

    :raises NoBrowserError: neither can be had.
    """
    for name in NAMES:
        if path := shutil.which(name):
            return playwright.chromium.launch(executable_path=path, args=FLAGS)
    if not Path(playwright.chromium.executable_path).exists():
        fetch = [sys.executable, "-m", "playwright", "install", "chromium"]
        fetched = subprocess.run(fetch, capture_output=True, check=False, timeout=300)
        if fetched.returncode != 0:
            raise NoBrowserError(HOW_TO_GET_ONE)
    return playwright.chromium.launch(args=FLAGS)


def free_port() -> int:
    """Give a port of this machine that nothing listens on."""
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        return listener.getsockname()[1]


@contextmanager
def serve(app: Path = APP, data: Path | None = None) -> Iterator[str]:
    """Run ``app`` with Streamlit on a free port of this machine; give its address."""
    environment = {**os.environ, "PYTHONPATH": str(ROOT), "PYTHONUNBUFFERED": "1"}
    if data:
        environment["STRIKE_ATLAS_DATA"] = str(data)
    port = free_port()
    command = [
        sys.executable, "-m", "streamlit", "run", str(app), "--server.port", str(port),
        "--server.address", "127.0.0.1", "--server.headless", "true",
        "--browser.gatherUsageStats", "false", "--server.fileWatcherType", "none",
    ]  # fmt: skip
    process = subprocess.Popen(
        command, cwd=ROOT, env=environment, stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
        text=True,
    )  # fmt: skip
    try:
        said = []
        for line in process.stdout:
            said.append(line)
            if f":{port}" in line:
                break
        else:
            raise RuntimeError("Streamlit did not start:\n" + "".join(said))
        # What it says later is read too: a full pipe would stop it.
        threading.Thread(target=process.stdout.read, daemon=True).start()
        address = f"http://127.0.0.1:{port}"
        urlopen(f"{address}/_stcore/health", timeout=30).read()
        yield address
    finally:
        process.terminate()
        process.wait(timeout=20)


class AtlasPage:
    """The page with its time bar, its map in a frame, and its panel."""

    def __init__(self, page: Page, address: str) -> None:
        self.page = page
        self.address = address
        self.strangers: list[str] = []
        self.errors: list[str] = []
        self.frames_sent: list[bytes | str] = []
        page.route("**/*", self._only_from_here)
        page.on("pageerror", lambda error: self.errors.append(str(error)))
        page.on("websocket", self._listen)

    def _only_from_here(self, route) -> None:
        address = urlsplit(route.request.url)
        if address.scheme in ("data", "blob") or address.hostname in LOCAL:
            route.continue_()
        else:
            self.strangers.append(route.request.url)
            route.abort()

    def _listen(self, websocket) -> None:
        websocket.on("framesent", lambda frame: self.frames_sent.append(frame))

    def open(self) -> AtlasPage:
        """Go to the page and wait for the first painted marker."""
        return self.open_at("")

    def open_at(self, query: str) -> AtlasPage:
        """Go to an address of the page ("?day=2022-01-06") and wait until map and list stand."""
        self.page.goto(f"{self.address}/{query}")
        expect(self.frame.locator(".leaflet-container")).to_be_visible(timeout=30_000)
        expect(self.page.get_by_role("combobox", name="Place")).to_be_visible()
        self.page.wait_for_function(
            "() => document.querySelector('iframe').contentWindow.atlas?.heard", timeout=30_000
        )
        return self

    @property
    def frame(self) -> FrameLocator:
        return self.page.frame_locator('iframe[title="streamlit_folium.st_folium"]')

    @property
    def markers(self) -> Locator:
        return self.frame.locator(".atlas-place.is-shown")

    @property
    def panel(self) -> Locator:
        return self.page.locator(".panel")

    @property
    def list(self) -> Locator:
        """The places that the map shows, in words."""
        return self.page.locator("section.list")

    @property
    def slider(self) -> Locator:
        return self.page.get_by_role("slider", name="Day")

    @property
    def day(self) -> Locator:
        return self.page.locator("h2.day")

    @property
    def counts(self) -> Locator:
        return self.page.locator("p.counts")

    def marker(self, name: str) -> Locator:
        """Give the marker or region of the place ``name``."""
        return self.frame.locator(f'[role="button"][aria-label^="{name},"]')

    def in_map(self, script: str, value=None):
        """Run ``script`` in the map's frame, on ``value``."""
        frame = next(f for f in self.page.frames if "streamlit_folium" in f.url)
        return frame.evaluate(script, value)

    def go(self, number: int) -> None:
        """Set the slider to the day of this number, as a hand would."""
        self.slider.evaluate(
            "(e, n) => { e.value = n; e.dispatchEvent(new Event('input', {bubbles: true})); }",
            number,
        )

    def drag(self) -> None:
        """Drag the thumb from one end of the slider to the other."""
        box = self.slider.bounding_box()
        y = box["y"] + box["height"] / 2
        self.page.mouse.move(box["x"] + 10, y)
        self.page.mouse.down()
        self.page.mouse.move(box["x"] + box["width"] - 10, y, steps=230)
        self.page.mouse.up()
