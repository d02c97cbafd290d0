"""Speed of reading reports: how many a second, how it grows, how much memory, how many cores.

Run ``python -m tests.benchmarks.read``. Trust the ratios: seconds are this machine's, of processor
time but for the processes, so that other work beside it counts for little. Texts are
the reports of ``seeds/`` and the invented ones of ``tests/evaluation/``, in four languages, joined
to the size that is asked for. Beside it, in the same run and on the same texts, the libraries that
one would take for a part of the work: dateparser for days, flashgeotext for places.
"""

import hashlib
import itertools
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from geocode.build import DATA, SEEDS, collect
from geocode.model import Source
from geocode.readings import load_reader

EVALUATION = Path(__file__).parents[1] / "evaluation"
REPORT = 10_000
REPORTS = 40
SIZES = (1_000, 10_000, 100_000, 1_000_000, 10_000_000)
ROUNDS = 3


def texts():
    """Give the text of each report there is, by its language, in a fixed order."""
    found = {"en": [], "fr": [], "it": [], "ru": []}
    for path in sorted(EVALUATION.glob("*/*-*.txt")):
        found[path.name[:2]].append(path.read_text(encoding="utf-8"))
    for path in sorted(SEEDS.glob("*.txt")):
        found["en"].append(path.read_text(encoding="utf-8"))
    return found


def text_of(size, language="en", start=0):
    """Give ``size`` bytes of reports in one language, from report ``start`` on."""
    endless = itertools.islice(itertools.cycle(texts()[language]), start, None)
    joined = b""
    while len(joined) < size:
        joined += next(endless).encode() + b"\n\n"
    return joined[:size].decode(errors="ignore")


def reports_of(size, number):
    """Give as many reports of one size, in each language in turn."""
    languages = itertools.cycle(("en", "fr", "it", "ru"))
    return [text_of(size, next(languages), start) for start in range(number)]


def seconds(read, given):
    """Give the least processor time that reading all of ``given`` took in a few rounds."""
    found = []
    for _ in range(ROUNDS):
        begin = time.process_time()
        for text in given:
            read(text)
        found.append(time.process_time() - begin)
    return min(found)


def reading(languages=("en", "fr", "it", "ru")):
    """Give a function that reads one text, everything loaded and compiled for these languages."""
    reader = load_reader(DATA, DATA / "gazetteers")
    for language in reader.languages:
        if language.code in languages:
            for pattern in language.dates[0].regex.vocabulary.patterns:
                pattern.regex  # noqa: B018  compiled when it is first asked for
    for text in reports_of(REPORT, 4):
        reader.read(Source("warm.txt", text, country="KZ"))
    return lambda text: reader.read(Source("report.txt", text, country="KZ"))


def peers():
    """Give the libraries beside which it is measured, each with what it does."""
    from dateparser.search import search_dates
    from flashgeotext.geotext import GeoText

    places = GeoText()
    return {
        "dateparser (days alone)": search_dates,
        "flashgeotext (places alone)": places.extract,
    }


def row(*cells):
    """Print one row of a table."""
    print("| " + " | ".join(cells) + " |")


def show_throughput(read):
    """Print how many reports of 10 kB are read a second, beside the peers."""
    given = reports_of(REPORT, REPORTS)
    own = seconds(read, given)
    row("reports of 10 kB", "a second", "ratio of time")
    row("---", "---", "---")
    row("strike atlas", f"{REPORTS / own:.1f}", "1")
    for language in ("en", "fr", "it", "ru"):
        some = [text_of(REPORT, language, start) for start in range(REPORTS // 4)]
        row(f"  in {language}", f"{len(some) / seconds(read, some):.1f}", "")
    few = given[:4]
    share = seconds(read, few)
    for name, peer in peers().items():
        begin = time.process_time()
        for text in few:
            peer(text)
        took = time.process_time() - begin
        row(name, f"{len(few) / took:.1f}", f"{took / share:.2f}")


def show_growth():
    """Print the time for a kilobyte and the peak of memory, each size in a process of its own."""
    row("size of one report", "ms a kB", "ratio to 10 kB", "peak memory MB")
    row("---", "---", "---", "---")
    found = {}
    for size in SIZES:
        command = [sys.executable, "-m", "tests.benchmarks.read", str(size)]
        took, peak = subprocess.run(
            command, check=True, capture_output=True, text=True
        ).stdout.split()
        found[size] = float(took) / size * 1e6, float(peak)
    for size, (each, peak) in found.items():
        row(f"{size // 1000} kB", f"{each:.2f}", f"{each / found[REPORT][0]:.2f}", f"{peak:.0f}")


def peak():
    """Give the peak memory of this process in MB; ``resource`` would give that of its parent."""
    status = Path("/proc/self/status").read_text(encoding="ascii")
    return int(status.partition("VmHWM:")[2].split()[0]) / 1024


def measure(size):
    """Print seconds and peak memory in MB of reading one report of ``size`` bytes."""
    read = reading(["en"])
    text = text_of(size)
    begin = time.process_time()
    read(text)
    took = time.process_time() - begin
    print(took, peak())


def show_processes():
    """Print how much faster two processes build than one, and whether the bytes are the same."""
    row("processes", "seconds", "ratio", "sha256 of the tables")
    row("---", "---", "---", "---")
    with tempfile.TemporaryDirectory() as folder:
        for number, text in enumerate(reports_of(REPORT, 4 * REPORTS)):
            (Path(folder) / f"{number:03}.txt").write_text(text, encoding="utf-8")
        alone = None
        for processes in (1, 2):
            begin = time.perf_counter()
            tables = collect(Path(folder), processes=processes).tables()
            took = time.perf_counter() - begin
            alone = alone or took
            mark = hashlib.sha256("".join(tables.values()).encode()).hexdigest()[:12]
            row(str(processes), f"{took:.1f}", f"{took / alone:.2f}", mark)


if __name__ == "__main__":
    if len(sys.argv) > 1:
        measure(int(sys.argv[1]))
    else:
        show_throughput(reading())
        print()
        show_growth()
        print()
        show_processes()
