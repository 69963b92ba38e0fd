"""Speed and memory of whole readings from raw text, one process.

python eval/bench.py ../shared
"""

from __future__ import annotations

import gzip
import json
import platform
import resource
import subprocess
import sys
import time
from pathlib import Path

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


def main() -> None:
    """Print the figures."""
    print(f"{platform.python_implementation()} {platform.python_version()}, {platform.machine()}")
    start = time.perf_counter()
    subprocess.run([sys.executable, "-c", f"from khabar.reader import read; read({SENTENCE!r})"], check=True)
    print(f"start-up to first reading: {time.perf_counter() - start:.2f} s")
    shared = Path(sys.argv[1])
    if (shared / "corpora").is_dir():
        reports = corpus(shared, 3000)
        for count in (300, 1000, 3000):
            sentences, begun = 0, time.perf_counter()
            for row in reports[:count]:
                sentences += len(
                    read(
                        row["text"], title=row.get("title"), published=row.get("published"), outlet=row.get("outlet")
                    ).sentences
                )
            spent = time.perf_counter() - begun
            print(
                f"{count} reports: {sentences / spent:.0f} sentences a second, {spent / count * 1000:.1f} ms a report"
            )
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
