"""Files that are never half written: each is finished beside the old one, then takes its name."""

from __future__ import annotations

import os
from collections.abc import Mapping
from pathlib import Path


def write_files(folder: Path, texts: Mapping[str, str]) -> None:
    """Write all texts to temporary files of ``folder``, then rename each over the old one.

    :param texts: name of the file to its text; written in UTF-8.
    """
    folder.mkdir(parents=True, exist_ok=True)
    waiting = []
    for name, text in texts.items():
        temporary = folder / f".{name}.{os.getpid()}.tmp"
        with temporary.open("w", encoding="utf-8", newline="") as file:
            file.write(text)
            file.flush()
            os.fsync(file.fileno())
        waiting.append((temporary, folder / name))
    for temporary, final in waiting:
        temporary.replace(final)
