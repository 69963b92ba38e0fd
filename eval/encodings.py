"""How often the encoding of a text without marks is told right, by the length of the piece.

    python eval/encodings.py [FILE.jsonl...]      # reports or readings; else our own samples and gold

Texts are cut into pieces of 40, 120 and 400 characters, and taken whole; each is written in each encoding (what it cannot
write left out) and told from its bytes alone. Pieces that are plain ASCII say nothing and are not counted. Written down in
docs/ingest.md.
"""

from __future__ import annotations

import json
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from khabar.ingest.encodings import encoding_of

ROOT = Path(__file__).parent.parent
ENCODINGS = ("windows-1256", "iso-8859-6", "utf-8", "utf-16-le", "utf-16-be")
LENGTHS = (40, 120, 400, None)


def texts(paths: list[str]) -> Iterator[str]:
    """The texts of files of lines, else of the samples and the gold of this repository."""
    for path in paths or [ROOT / "samples" / "reports.jsonl"]:
        for line in Path(path).read_text(encoding="utf-8").splitlines():
            row = json.loads(line)
            text = row.get("text") or row.get("report", {}).get("text")
            if text:
                yield text
    if not paths:
        for path in sorted((ROOT / "eval" / "gold").glob("*.json")):
            yield json.loads(path.read_text(encoding="utf-8"))["text"]


def main() -> None:
    """Print pieces and wrong ones, a line a length and encoding."""
    told: Counter[tuple[int | None, str]] = Counter()
    wrong: Counter[tuple[int | None, str, str | None]] = Counter()
    for text in texts(sys.argv[1:]):
        for length in LENGTHS:
            for at in range(0, len(text), length or len(text)):
                piece = text[at : at + (length or len(text))]
                if length and len(piece) < length:
                    continue
                for name in ENCODINGS:
                    data = piece.encode(name, "ignore")
                    if data.isascii() and "\0" not in data.decode("ascii"):
                        continue
                    told[length, name] += 1
                    found = encoding_of(data)
                    if found != name:
                        wrong[length, name, found] += 1
    for length in LENGTHS:
        for name in ENCODINGS:
            bad = {found or "none": n for (long, right, found), n in sorted(wrong.items(), key=str) if (long, right) == (length, name)}
            print(f"{f'{length} characters' if length else 'whole':15} {name:13} {told[length, name]:7,} pieces, {sum(bad.values()):4} wrong {bad or ''}")
    print(f"all: {sum(told.values()):,} pieces, {sum(wrong.values()):,} wrong")


if __name__ == "__main__":
    main()
