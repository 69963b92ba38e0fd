"""DENY on our own denials and look-alikes: precision, recall, link to the denied act, confusion with REJECT.

python eval/denials.py [--all | --half even|odd] [--misses]

denials/denials.tsv: sentence, code of who denies, the denying words, the words of the denied act ("-" where what is denied
is no act). denials/lookalikes.tsv: sentence, type it should be read as ("-" for any or none, but no denial made). Lines
count from 0; the even half is for development, the odd one is looked at through its figures only.
"""

from __future__ import annotations

import sys
from pathlib import Path

from khabar.model import Claim, Reading
from khabar.reader import read

HERE = Path(__file__).parent / "denials"
DAY = "2024-03-10"


def lines(name: str, half: str | None) -> list[list[str]]:
    """Rows of a table; `half` keeps the even or the odd ones."""
    rows = [line.split("\t") for line in (HERE / name).read_text(encoding="utf-8").splitlines() if line]
    return [row for n, row in enumerate(rows) if half is None or n % 2 == (half == "odd")]


def denials(reading: Reading) -> list[Claim]:
    """Denials that the reading says were made."""
    return [c for c in reading.claims if c.type == "DENY" and (c.polarity, c.modality) == ("affirmed", "actual")]


def overlaps(claim: Claim, start: int, words: str) -> bool:
    """Whether the trigger touches the words at an offset."""
    return claim.trigger.start < start + len(words) and start < claim.trigger.end


def measure(half: str | None, misses: bool = False) -> dict[str, float]:
    """The figures of one half, or of both."""
    right = false = missed = linked = acts = as_reject = held = negated = done = 0
    for text, actor, cue, denied in lines("denials.tsv", half):
        reading = read(text, published=DAY)
        codes = {e.id: e.code for e in reading.entities}
        found = denials(reading)
        hit = next((c for c in found if overlaps(c, text.index(cue), cue)), None)
        false += len(found) - (hit is not None)
        if hit is None:
            missed += 1
            as_reject += any(c.type == "REJECT" for c in reading.claims)
            if misses:
                print("missed:", text)
        else:
            right += 1
            held += actor in {codes[a] for a in hit.actors} or actor == "UNK"
            if misses and len(found) > 1:
                print("more than one:", text)
        if denied != "-":
            acts += 1
            at = text.index(denied)
            targets = {c.id for c in reading.claims if overlaps(c, at, denied)}
            negated += any(c.id in targets and c.polarity == "negated" for c in reading.claims)
            told = any(c.id in targets and (c.polarity, c.modality) == ("affirmed", "actual") for c in reading.claims)
            done += told
            if misses and told:
                print("told as done:", text)
            ok = hit is not None and any(link.how == "denies" and link.claim in targets for link in hit.links)
            linked += ok
            if misses and not ok:
                print("no link:", text, [(c.type, c.trigger.text, c.polarity) for c in reading.claims])
    looks = rejects = taken = 0
    for text, type_ in lines("lookalikes.tsv", half):
        reading = read(text, published=DAY)
        found = denials(reading)
        looks += 1
        false += len(found)
        if misses and found:
            print("no denial:", text)
        if type_ == "REJECT":
            rejects += 1
            taken += bool(found)
    total = right + missed
    return {
        "precision": right / (right + false) if right + false else 0.0, "recall": right / total, "link": linked / acts,
        "denied act negated": negated / acts, "denied act told as done": done / acts, "actor": held / max(1, right), "denials read as REJECT": as_reject / total,
        "refusals read as DENY": taken / max(1, rejects), "denials": total, "look-alikes": looks,
    }  # fmt: skip


def main() -> None:
    """Print the figures of each half."""
    misses = "--misses" in sys.argv
    wanted = [h for h in ("even", "odd") if h in sys.argv] or ["even", "odd", None]
    for half in wanted:
        figures = measure(half, misses and half == "even")
        print(f"{half or 'all':5s}", "  ".join(f"{k} {v:.2f}" if isinstance(v, float) else f"{k} {v}" for k, v in figures.items()))


if __name__ == "__main__":
    main()
