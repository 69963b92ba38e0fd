"""Whether the compiled reader reads as the sources do: the samples, our own reports and, if the folder is given, shared reports, byte for byte.

python tools/same_readings.py .venv-fast/bin/python [../shared]
"""

from __future__ import annotations

import gzip
import hashlib
import json
import os
import subprocess
import sys
from collections.abc import Iterator
from itertools import islice
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
SHARED = 300
"""Reports of the shared corpus that are read."""
STOPPED = "stopped:"
"""Stands before the name of an error, in place of the hash of a reading."""


def reports(shared: Path | None) -> Iterator[tuple[str, dict[str, Any]]]:
    """What is read, each with a name."""
    for path in sorted([*(ROOT / "samples").glob("*.jsonl"), *(ROOT / "eval" / "taught").glob("*.jsonl")]):
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
            yield f"{path.name}:{number}", json.loads(line)
    for path in sorted((ROOT / "eval" / "gold").glob("*.json")):
        yield path.name, json.loads(path.read_text(encoding="utf-8"))
    if shared is not None:
        with gzip.open(shared / "corpora" / "almayadeen-2023.jsonl.gz", "rt", encoding="utf-8") as handle:
            for number, line in enumerate(islice(handle, SHARED), 1):
                yield f"almayadeen:{number}", json.loads(line)


def read_all(shared: Path | None) -> None:
    """Print a hash of each reading; first, how the reader runs and what its sources are."""
    import msgspec

    from khabar import read, reader

    package = Path(reader.__file__).parent
    sources = hashlib.sha256(b"".join(p.read_bytes() for p in sorted(package.rglob("*.py"))))
    print("sources" if reader.__file__.endswith(".py") else "compiled", sources.hexdigest())
    for name, row in reports(shared):
        if row.get("text"):
            try:
                reading = read(row["text"], title=row.get("title"), published=row.get("published"), outlet=row.get("outlet"))
            except Exception as error:  # mypyc checks types where the sources do not: all reports it stops at are to be named, not the first alone
                print(name, STOPPED + type(error).__name__)
            else:
                print(name, hashlib.sha256(msgspec.json.encode(reading)).hexdigest())


def main() -> None:
    """Compare."""
    if sys.argv[1] == "--print":
        read_all(Path(sys.argv[2]) if len(sys.argv) > 2 else None)
        return
    shared = sys.argv[2:] if sys.argv[2:] and (Path(sys.argv[2]) / "corpora").is_dir() else []
    pure = {**os.environ, "PYTHONPATH": str(ROOT / "src")}
    fast = {name: value for name, value in os.environ.items() if name != "PYTHONPATH"}
    (how, own), *expected = _lines(sys.executable, pure, shared)
    (other, its), *got = _lines(sys.argv[1], fast, shared)
    if (how, other) != ("sources", "compiled"):
        sys.exit(f"{sys.executable} runs the {how}, {sys.argv[1]} the {other}: nothing to compare; run make fast")
    if own != its:
        sys.exit(f"{sys.argv[1]} was built from other sources than src holds now: run make fast")
    wrong = differing(expected, got)
    if wrong:
        sys.exit(f"{len(wrong)} of {len(expected)} readings differ once compiled: {', '.join(wrong[:10])}")
    print(f"{len(expected)} readings are the same byte for byte, compiled and not")


def differing(expected: list[list[str]], got: list[list[str]]) -> list[str]:
    """The reports that are read in another way once compiled, or at which a reader stops, with the error."""
    pairs = zip(expected, got, strict=True)
    return [f"{name} ({after})" if after.startswith(STOPPED) else name for (name, before), (_, after) in pairs if before != after or after.startswith(STOPPED)]


def _lines(python: str, env: dict[str, str], shared: list[str]) -> list[list[str]]:
    done = subprocess.run([python, __file__, "--print", *shared], env=env, capture_output=True, text=True, check=True)
    return [line.rsplit(" ", 1) for line in done.stdout.splitlines()]


if __name__ == "__main__":
    main()
