"""Speed and memory of whole readings from raw text, one process.

python eval/bench.py ../shared

What is measured is the khabar that this Python imports: the sources, or the compiled reader that `make fast` installs.
"""

from __future__ import annotations

import gzip
import json
import platform
import resource
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from khabar import reader
from khabar.attribution.speech import Speech
from khabar.claims import ClaimBuilder
from khabar.events.context import Context
from khabar.events.registers import Registers
from khabar.mentions.actors import ActorFinder
from khabar.reader import read

SENTENCE = (
    "وقصفت طائرات حربية مواقع في شمال البلاد أمس، فيما نفت الحكومة الروسية ضلوعها في الهجوم ودعت إلى وقف القتال. "
)


def corpus(shared: Path, count: int) -> list[dict[str, str]]:
    """The first reports of the corpus."""
    out = []
    with gzip.open(shared / "corpora/almayadeen-2023.jsonl.gz", "rt", encoding="utf-8") as handle:
        for line in handle:
            out.append(json.loads(line))
            if len(out) == count:
                break
    return out


STEPS: list[tuple[str, list[tuple[Any, str]]]] = [
    ("tokens and words", [(reader.Document, "__init__")]),
    ("times", [(reader.timex, "find"), (reader, "_mark_timexes")]),
    ("mentions", [(ActorFinder, "run")]),
    ("tags and clauses", [(reader.Tags, "__init__"), (reader, "cut"), (reader.Syntax, "__init__")]),
    ("events", [(reader, "acts"), (Context, "__init__"), (Context, "complete"), (Registers, "__init__"), (Registers, "keep")]),
    ("attribution", [(Speech, "__init__"), (Speech, "sentence")]),
    ("claims and relations", [
        (ClaimBuilder, "__init__"), (ClaimBuilder, "add"), (ClaimBuilder, "finish"), (reader.TieFinder, "run"), (reader, "relations"),
    ]),
]  # fmt: skip
"""What each step of a reading calls; none of these calls stands inside another."""


def timed(spent: dict[str, float], step: str, called: Callable[..., Any]) -> Callable[..., Any]:
    """A function that notes the processor time it takes."""

    def call(*args: Any, **kwargs: Any) -> Any:
        begun = time.process_time()
        try:
            return called(*args, **kwargs)
        finally:
            spent[step] += time.process_time() - begun

    return call


def steps(reports: list[dict[str, str]]) -> None:
    """Where the time of reading goes, words seen before and words seen for the first time alike."""
    spent = dict.fromkeys([step for step, _ in STEPS], 0.0)
    whole = [(owner, name, getattr(owner, name)) for _, calls in STEPS for owner, name in calls]
    for step, calls in STEPS:
        for owner, name in calls:
            setattr(owner, name, timed(spent, step, getattr(owner, name)))
    begun = time.process_time()
    sentences = sum(read_one(row) for row in reports)
    total = time.process_time() - begun
    for owner, name, called in whole:
        setattr(owner, name, called)
    spent["everything else"] = total - sum(spent.values())
    print(f"{'step':22}{'share':>7}{'microseconds a sentence':>26}")
    for step, seconds in spent.items():
        print(f"{step:22}{seconds / total:7.1%}{seconds / sentences * 1e6:26.0f}")


def read_one(row: dict[str, str]) -> int:
    """Read a report of the corpus; the number of its sentences."""
    return len(
        read(row["text"], title=row.get("title"), published=row.get("published"), outlet=row.get("outlet")).sentences
    )


def main() -> None:
    """Print the figures."""
    compiled = not reader.__file__.endswith(".py")
    print(f"{platform.python_implementation()} {platform.python_version()}, {platform.machine()}; the reader is {'compiled' if compiled else 'not compiled'}")
    start = time.perf_counter()
    subprocess.run([sys.executable, "-c", f"from khabar.reader import read; read({SENTENCE!r})"], check=True)
    print(f"start-up to first reading: {time.perf_counter() - start:.2f} s")
    shared = Path(sys.argv[1])
    if (shared / "corpora").is_dir():
        reports = corpus(shared, 3000)
        for count in (300, 1000, 3000):
            begun, used = time.perf_counter(), time.process_time()
            sentences = sum(read_one(row) for row in reports[:count])
            spent, used = time.perf_counter() - begun, time.process_time() - used
            print(
                f"{count} reports: {sentences / spent:.0f} sentences a second ({sentences / used:.0f} by processor time), "
                f"{spent / count * 1000:.1f} ms a report"
            )
        if not compiled:  # compiled calls pass by the functions that would take the time
            steps(reports[:300])
    for times in (1, 10, 100):
        text = SENTENCE * (40 * times)
        begun = time.perf_counter()
        read(text, published="2024-02-24")
        print(f"{len(text)} characters: {time.perf_counter() - begun:.2f} s")
    long = " ".join(SENTENCE.replace(".", "").split() * 300)
    begun = time.perf_counter()
    read(long)
    print(f"one sentence of {len(long.split())} words: {time.perf_counter() - begun:.2f} s")
    print(f"peak memory {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024:.0f} MB")


if __name__ == "__main__":
    main()
