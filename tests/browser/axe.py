"""axe-core in a page: what it finds to stand in the way of people."""

from __future__ import annotations

from dataclasses import dataclass

from axe_playwright_python.base import AXE_SCRIPT

from tests.browser.page import AtlasPage

RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]

RUN = """(tags) => axe.run(document, {
    resultTypes: ["violations"],
    runOnly: tags,
    rules: { "target-size": { enabled: true } },
})"""


@dataclass(frozen=True)
class Finding:
    """A rule of axe that something on the page breaks."""

    rule: str
    impact: str
    target: str
    message: str


def findings(atlas_page: AtlasPage) -> list[Finding]:
    """Give all that axe finds in the page, in its map's frame and in its shadow trees.

    Nothing is left out of it: Streamlit's own parts are judged with the page.
    """
    for frame in atlas_page.page.frames:
        frame.evaluate(AXE_SCRIPT)
    return [
        Finding(violation["id"], violation["impact"], str(node["target"]), node["failureSummary"])
        for violation in atlas_page.page.evaluate(RUN, RULES)["violations"]
        for node in violation["nodes"]
    ]
