"""Happenings of our own stories: are the accounts of one happening together, its origins counted, its contested fields seen?

python eval/happenings.py [--half even|odd] [--misses] [--floors FILE]

B-cubed over the marked words (README in happenings/): an account the reader did not read stands alone. `read` is the share of
marks that the reader reads as a claim, `recall read` the recall over those alone.
"""

from __future__ import annotations

import argparse
import json
import re
import tomllib
from collections import defaultdict
from pathlib import Path
from typing import Any

from khabar.ledger.cluster import Clustering
from khabar.ledger.flatten import claim_rows
from khabar.ledger.happening import happenings
from khabar.ledger.origins import ReportText
from khabar.model import Reading
from khabar.reader import read

HERE = Path(__file__).parent / "happenings"
MARK = re.compile(r"\{(\w+):([^}]*)\}")


def plain(text: str) -> tuple[str, list[tuple[str, int, int]]]:
    """A text without its marks, and (happening, start, end) of each."""
    out, marks, at = "", [], 0
    for match in MARK.finditer(text):
        out += text[at : match.start()]
        marks.append((match[1], len(out), len(out) + len(match[2])))
        out += match[2]
        at = match.end()
    return out + text[at:], marks


def story(path: Path) -> tuple[dict[str, Any], list[Reading], list[tuple[str, str | None]]]:
    """The happenings of a story, the readings of its reports, and for each mark the happening and the claim read there."""
    table = tomllib.loads(path.read_text(encoding="utf-8"))
    readings, items = [], []
    for report in table["report"]:
        title, title_marks = plain(report["title"])
        text, marks = plain(report["text"])
        reading = read(text, published=report["published"], outlet=report["outlet"], title=title)
        readings.append(reading)
        for part, spans in (("title", title_marks), ("body", marks)):
            for name, start, end in spans:
                hits = [c for c in reading.claims if c.trigger.part == part and c.trigger.start < end and start < c.trigger.end]
                hits.sort(key=lambda c: (abs(c.trigger.start - start), c.polarity != "affirmed", c.id))
                items.append((name, hits[0].id if hits else None))
    return {h["id"]: h for h in table["happening"]}, readings, items


def measure(half: str | None = None, misses: bool = False) -> dict[str, float]:
    """The figures over the stories of a half, or of all."""
    precision: list[float] = []
    recall: list[float] = []
    recall_read: list[float] = []
    read_in = origins = contested = denials = total = marked = found_marked = 0
    for path in sorted(HERE.glob("s*.toml")):
        number = int(path.stem[1:])
        if half and (number % 2 == 1) != (half == "odd"):
            continue
        known, readings, items = story(path)
        rows = [row for reading in readings for row in claim_rows(reading)]
        run = Clustering()
        run.add(rows)
        events = happenings(run.clusters(), rows, [ReportText.of(r) for r in readings])
        home = {id_: event for event in events for id_ in event.claims}
        place = [home[claim].id if claim else f"unread {n}" for n, (_, claim) in enumerate(items)]
        gold = [name for name, _ in items]
        for n in range(len(items)):
            together = [m for m in range(len(items)) if place[m] == place[n]]
            should = [m for m in range(len(items)) if gold[m] == gold[n]]
            both = sum(gold[m] == gold[n] for m in together)
            precision.append(both / len(together))
            recall.append(both / len(should))
            if items[n][1]:
                recall_read.append(both / sum(items[m][1] is not None for m in should))
        read_in += sum(claim is not None for _, claim in items)
        for name, label in known.items():
            total += 1
            counts: defaultdict[str, int] = defaultdict(int)
            for n, (g, claim) in enumerate(items):
                if g == name and claim:
                    counts[place[n]] += 1
            if not counts:
                if misses:
                    print(f"{path.stem} {name}: not read")
                continue
            best = max(sorted(counts), key=lambda p: counts[p])
            event = next(e for e in events if e.id == best)
            fields = sorted({d.field if d.field in ("denied", "actor") else "number" for d in event.contested} & {"number", "denied", "actor"})
            origins += event.origins == label["origins"]
            contested += fields == sorted(label["contested"])
            marked += len(label["contested"])
            found_marked += len(set(fields) & set(label["contested"]))
            denials += len(set(fields) - set(label["contested"]))
            if misses and (event.origins != label["origins"] or fields != sorted(label["contested"]) or len(counts) > 1):
                print(f"{path.stem} {name}: {label['about']}: pieces {sorted(counts.values())}, origins {event.origins} for {label['origins']}, contested {fields} for {label['contested']}")
        if misses:
            _show(path.stem, items, place, rows)
    return {
        "precision": sum(precision) / len(precision), "recall": sum(recall) / len(recall), "recall read": sum(recall_read) / len(recall_read),
        "read": read_in / len(precision), "origins": origins / total, "contested": contested / total,
        "contested found": found_marked / max(1, marked), "contested false": denials / total, "happenings": total, "accounts": len(precision),
    }  # fmt: skip


def _show(name: str, items: list[tuple[str, str | None]], place: list[str], rows: list[Any]) -> None:
    by_id = {r.id: r for r in rows}
    for n, (gold, claim) in enumerate(items):
        if claim is None:
            print(f"   {name} {gold} not read")
            continue
        r = by_id[claim]
        sides = "+".join(s.code for s in r.actors) + ">" + "+".join(s.code for s in r.recipients)
        print(f"   {name} {gold} {place[n][:4]} {r.type}/{r.mode} {r.polarity[:3]} {r.modality[:4]} {sides} {r.date} {r.published} {r.lemma} [{r.trigger}] {r.place}")


def main() -> None:
    """Print the figures, and hold them to floors where asked."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--half", choices=["even", "odd"])
    parser.add_argument("--misses", action="store_true", help="even half only")
    parser.add_argument("--floors", type=Path)
    parser.add_argument("--update", action="store_true")
    options = parser.parse_args()
    for half in [options.half] if options.half else ["even", "odd", None]:
        figures = measure(half, options.misses and half == "even")
        print(f"{half or 'all':5s}", "  ".join(f"{k} {v:.3f}" if isinstance(v, float) else f"{k} {v}" for k, v in figures.items()))
    if options.floors and not options.half:
        floors = json.loads(options.floors.read_text(encoding="utf-8")) if options.floors.exists() else {}
        low = [f"{k} {figures[k]:.3f} < {v}" for k, v in floors.items() if figures[k] < v - 0.0005]
        if options.update:
            held = ("precision", "recall", "origins", "contested")
            options.floors.write_text(json.dumps({k: max(floors.get(k, 0), int(figures[k] * 1000) / 1000) for k in held}, indent=1) + "\n")
        if low:
            raise SystemExit("below the floor: " + "; ".join(low))


if __name__ == "__main__":
    main()
