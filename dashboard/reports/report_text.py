"""The text of a report as the build read it: the one that all offsets count in."""

from __future__ import annotations

from dashboard.rows import problem, read_whole
from dashboard.tables import Atlas, Excerpt, LeftOut
from geocode.columns import text_name


def report_text(atlas: Atlas, report: str) -> str:
    """Read the text of ``report``, a file name of ``atlas.reports``.

    It is read when it is shown and not with the tables: a collection may hold far more text than
    its map needs.

    :raises BrokenTableError: the text is missing, cannot be read, or does not hold a sentence of
        the tables where they say that it stands.
    """
    path = atlas.folder / text_name(report)
    text = read_whole(path)
    for sentence in sentences_of(atlas, report):
        if text[sentence.start : sentence.end] != sentence.text:
            words = sentence.text[:40]
            raise problem(str(path), f"offset {sentence.start} does not have {words!r}")
    return text


def sentences_of(atlas: Atlas, report: str) -> tuple[Excerpt | LeftOut, ...]:
    """Give the sentences of ``report`` that the tables have, excerpts first."""
    excerpts = [e for event in atlas.events for e in event.excerpts if e.report == report]
    return (*excerpts, *(left for left in atlas.left_out if left.report == report))
