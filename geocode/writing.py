"""Files that are never half written: each is finished beside the old one, then takes its name."""

from __future__ import annotations

import os
from collections.abc import Mapping
from pathlib import Path


def write_files(folder: Path, texts: Mapping[str, str]) -> None:
    """Write all texts to temporary files beside the old ones, then rename each over its own.

    :param texts: name of the file in ``folder``, or its path from there, to its text; written in
        UTF-8, line ends as they stand.
    """
    folder.mkdir(parents=True, exist_ok=True)
    waiting = []
    for number, (name, text) in enumerate(texts.items()):
        # A number and not the name, which may itself be as long as a name can be.
        temporary = (folder / name).with_name(f".{os.getpid()}-{number}.tmp")
        temporary.parent.mkdir(exist_ok=True)
        with temporary.open("w", encoding="utf-8", newline="") as file:
            file.write(text)
            file.flush()
            os.fsync(file.fileno())
        waiting.append((temporary, folder / name))
    for temporary, final in waiting:
        temporary.replace(final)
