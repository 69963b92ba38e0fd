"""Draws reports of the shared corpora that nobody has read for us, and prints each beside its reading, to be judged by a person.

python eval/fresh.py ../shared --seed 2 [--skip ID ...] [--per almayadeen-2023=10 ...]

Only news sections are drawn where the address tells the section; what is no political news is passed over by name (--skip), and the next of the same shuffle
takes its place. Reports with labels (gold of either kind) are never drawn.
"""

from __future__ import annotations

import argparse
import gzip
import json
import random
from pathlib import Path
from typing import Any
from urllib.parse import unquote

import khabar
from khabar.model import Attribution, Claim, Reading

SHARES = {"almayadeen-2023": 10, "aawsat-2015": 8, "aljazeera-2022": 6, "overlap-2024": 6}
MIN_WORDS = 120
_NEWS = ("/news/politics/", "/news/2024/", "/home/article/")


def labelled(shared: Path) -> set[str]:
    """Ids of reports with labels."""
    files = [*(shared / "gold/dev").glob("*.json"), *(Path(__file__).parent / "gold").glob("*.json")]
    return {str(json.loads(f.read_text(encoding="utf-8")).get("id")) for f in files}


def draw(file: Path, seed: int, number: int, banned: set[str]) -> list[dict[str, Any]]:
    """The first `number` reports of a shuffle that depends on the seed and the file alone."""
    with gzip.open(file, "rt", encoding="utf-8") as handle:
        reports = sorted((json.loads(line) for line in handle), key=lambda r: str(r["id"]))
    random.Random(f"{seed} {file.name}").shuffle(reports)
    out = []
    for report in reports:
        if report["id"] in banned or len(report["text"].split()) < MIN_WORDS:
            continue
        if report["url"] and not any(part in unquote(report["url"]) for part in _NEWS):
            continue
        out.append(report)
        if len(out) == number:
            break
    return out


def show(reading: Reading) -> str:
    """The sentences of a reading, each followed by what is claimed and quoted in it; the relations last."""
    names = {e.id: f"{e.code}/{'+'.join(e.roles)}" if e.roles else e.code for e in reading.entities}
    texts = {"title": reading.report.title or "", "body": reading.report.text or ""}
    lines = []
    for index, s in enumerate(reading.sentences):
        lines.append(f"[{index}] {texts[s.part][s.start : s.end].strip()}")
        lines += [f"    {claim(c, names)}" for c in reading.claims if c.sentence == index]
        for q in reading.quotations:
            if q.content.part != s.part or not s.start <= q.content.start < s.end:
                continue
            words = texts[s.part][q.content.start : q.content.end]
            cue = texts[s.part][q.cue.start : q.cue.end] if q.cue else "-"
            speaker = names[q.speaker] if q.speaker else "?"
            lines.append(f"    Q {speaker} ({cue}) {'direct' if q.direct else 'indirect'}: {words[:35]} … {words[-20:]}")
    for r in reading.relations:
        parties = " ".join(f"{p.part}={names[p.entity]}" for p in r.parties)
        lines.append(
            f"R {r.kind} {r.status} {r.change} [{parties}] {r.polarity} {r.modality} "
            f"since {r.since} by {chain(r.attribution, names)}"
        )
    return "\n".join(lines)


def chain(attribution: list[Attribution], names: dict[str, str]) -> str:
    """Holders from the outermost in."""
    return " > ".join(f"{names[a.holder]}{'(relay)' if a.relation == 'relay' else ''}" for a in attribution) or "reporter"


def claim(c: Claim, names: dict[str, str]) -> str:
    """One claim with its sides and the rules behind them."""
    rules = "; ".join(f"{e.field[0]}:{e.rule}{'?' if e.inferred else ''}" for e in c.evidence)
    when = f"{c.date.value} {c.date.basis}" if c.date else "-"
    return (
        f"{c.trigger.text} = {c.type}{'/' + c.mode if c.mode else ''} "
        f"{' '.join(names[a] for a in c.actors) or '·'} -> {' '.join(names[a] for a in c.recipients) or '·'} "
        f"| {'' if c.polarity == 'affirmed' else 'NEG '}{c.modality}{' iterated' if c.iterated else ''} | {when} | {chain(c.attribution, names)} | {rules}"
    )


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("shared", type=Path)
    parser.add_argument("--seed", type=int, required=True)
    parser.add_argument("--skip", nargs="*", default=[], metavar="ID")
    parser.add_argument("--per", nargs="*", default=[], metavar="FILE=N")
    args = parser.parse_args()
    shares = {k: int(n) for k, n in (p.split("=") for p in args.per)} or SHARES
    banned = labelled(args.shared) | set(args.skip)
    for name, number in shares.items():
        for report in draw(args.shared / f"corpora/{name}.jsonl.gz", args.seed, number, banned):
            reading = khabar.read(
                report["text"], title=report["title"], published=report["published"], outlet=report["outlet"], id=report["id"]
            )
            print(f"\n===== {report['id']} {report['outlet']} {report['published']}\n# {report['title']}")
            print(show(reading))


if __name__ == "__main__":
    main()
