"""Why a sentence gave no event, in plain words."""

from __future__ import annotations

from dashboard.scene import Scene

NO_PLACE_OR_DAY = (
    "no place",
    "place not in the gazetteer",
    "no day",
    "day not understood",
    "year not known",
    "plan without a day",
)
"""The reasons of sentences that do say what happened, but not where or when."""


def reason_words(scene: Scene, reason: str) -> str:
    """Say a reason of ``left_out.csv`` in plain words; one without words is shown as it stands."""
    key = f"reason.{reason}"
    return scene.strings(key) if key in scene.strings.texts else reason
