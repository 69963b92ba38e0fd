"""Count the claims in reports of the shared corpora that tell of no political act (sport, firms and markets, culture, research, disasters).

python eval/quiet.py ../shared [--ceiling 0.3] [--show]

The reports are listed by id in eval/quiet.tsv; what is claimed of them is to be near nothing. Claims of headlines are counted too.
"""

from __future__ import annotations

import argparse
import gzip
import json
from collections import Counter
from pathlib import Path
from typing import Any

import khabar
from khabar.model import Reading

LIST = Path(__file__).parent / "quiet.tsv"


def listed() -> dict[str, str]:
    """Topic of each listed report, by id."""
    rows = [line.split("\t") for line in LIST.read_text(encoding="utf-8").splitlines() if line and not line.startswith("#")]
    return {id: topic for topic, id in rows}


def reports(shared: Path, wanted: dict[str, str]) -> list[dict[str, Any]]:
    """The listed reports, in the order of the corpora."""
    out = []
    for file in sorted((shared / "corpora").glob("*.jsonl.gz")):
        with gzip.open(file, "rt", encoding="utf-8") as handle:
            out += [report for report in map(json.loads, handle) if report["id"] in wanted]
    return out


def show(topic: str, reading: Reading) -> None:
    """Print every claim with the words around it."""
    codes = {e.id: e.code for e in reading.entities}
    texts = {"title": reading.report.title or "", "body": reading.report.text or ""}
    for claim in reading.claims:
        at, text = claim.trigger, texts[claim.trigger.part]
        sides = f"{[codes[a] for a in claim.actors]} > {[codes[r] for r in claim.recipients]}"
        around = f"{text[max(0, at.start - 60) : at.start]}[{text[at.start : at.end]}]{text[at.end : at.end + 40]}"
        print(topic, reading.report.id, claim.type, sides, "|", " ".join(around.split()))


def main() -> int:
    """Print claims a report by topic; 1 where there are more than the ceiling over all."""
    ask = argparse.ArgumentParser()
    ask.add_argument("shared", type=Path)
    ask.add_argument("--ceiling", type=float, help="claims a report over all that may not be passed")
    ask.add_argument("--show", action="store_true", help="print each claim")
    asked = ask.parse_args()
    if not (asked.shared / "corpora").is_dir():
        print(f"{asked.shared} holds no corpora folder: nothing counted")
        return 0
    wanted = listed()
    number: Counter[str] = Counter()
    claims: Counter[str] = Counter()
    for report in reports(asked.shared, wanted):
        topic = wanted[report["id"]]
        reading = khabar.read(
            report["text"], title=report["title"], published=report["published"], outlet=report["outlet"], id=report["id"]
        )
        number[topic] += 1
        claims[topic] += len(reading.claims)
        if asked.show:
            show(topic, reading)
    if sum(number.values()) != len(wanted):
        print(f"{len(wanted) - sum(number.values())} listed reports are not in the corpora")
    for topic in number:
        print(f"quiet {topic}: {number[topic]} reports, {claims[topic]} claims, {claims[topic] / number[topic]:.2f} a report")
    mean = sum(claims.values()) / max(1, sum(number.values()))
    print(f"quiet all: {sum(number.values())} reports, {sum(claims.values())} claims, {mean:.2f} a report")
    if asked.ceiling is not None and mean > asked.ceiling:
        print(f"above the ceiling of {asked.ceiling}")
        return 1
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
