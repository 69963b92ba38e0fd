"""Frames times acts: is what is promised, asked for, feared or denied told as done, and is an act given to who only speaks of it?

    python eval/frames.py [--ceiling N]

frames.tsv has a sentence a line with * for the act; `status` is undone where the act is not said to have been done, else any; `actors` are those
who may have done it by the sentence (several joined by /, - for nobody named). Every frame is read with every act of ACTS. Sentences of our own; the
number of faults may only fall (the ceiling is part of `make eval`).
"""

from __future__ import annotations

import argparse
import csv
from collections import Counter
from pathlib import Path
from typing import NamedTuple

from khabar import read

ACTS = (
    "قصف المدينة", "فرض عقوبات على العراق", "سحب قواتها من العراق", "تسليم أسلحة إلى العراق", "اعتقال الصحفي العراقي", "طرد السفير العراقي",
    "إغلاق الحدود مع العراق", "وقف إطلاق النار في العراق", "توقيع اتفاق مع العراق", "نشر قوات في العراق", "إطلاق سراح الجنود العراقيين",
    "مهاجمة القوات العراقية", "اغتيال القائد العراقي", "احتلال مدينة عراقية", "قطع العلاقات مع العراق", "تزويد العراق بالسلاح",
    "ضرب أهداف عراقية", "إرسال قوات إلى العراق",
)  # fmt: skip
HERS, WITH = "سحب قواتها", "مع العراق"
"""Acts whose pronoun may be of either state, and acts that the other state may share."""
SAID = frozenset(("ACCUSE", "DENY"))
"""Types of what is said of an act, no part of it."""
REAL = ("affirmed", "actual")


class Fault(NamedTuple):
    """One act read wrongly in one frame."""

    what: str
    frame: str
    act: str
    type: str
    actors: str


def faults() -> tuple[int, list[Fault]]:
    """How many sentences were read, and what is wrong in them."""
    out, number = [], 0
    with (Path(__file__).parent / "frames.tsv").open(encoding="utf-8") as handle:
        frames = list(csv.DictReader(handle, delimiter="\t"))
    for row in frames:
        for act in ACTS:
            text = row["frame"].replace("*", act) + "."
            number += 1
            out += _wrong(row, act, text)
    return number, out


def _wrong(row: dict[str, str], act: str, text: str) -> list[Fault]:
    reading = read(text, published="2024-03-15")
    codes = {entity.id: entity.code for entity in reading.entities}
    begin = text.index(act)
    may = set(row["actors"].split("/")) | {"UNK"} | ({"TUR", "IRN"} if act.startswith(HERS) else set()) | ({"IRQ"} if act.endswith(WITH) else set())
    out = []
    for claim in reading.claims:
        if claim.type in SAID or not begin <= claim.trigger.start < begin + len(act):
            continue
        actors = {codes[a] for a in claim.actors}
        named = "/".join(sorted(actors))
        if row["status"] == "undone" and (claim.polarity, claim.modality) == REAL:
            out.append(Fault("told as done", row["frame"], act, claim.type, named))
        if actors - may:
            out.append(Fault("wrong actor", row["frame"], act, claim.type, named))
    return out


def main() -> None:
    """Print the faults by frame."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--ceiling", type=int, help="Fail where there are more faults.")
    given = parser.parse_args()
    number, found = faults()
    for (what, frame), times in Counter((f.what, f.frame) for f in found).most_common():
        print(f"{times:3} {what:12} {frame}   {'، '.join(f.act for f in found if (f.what, f.frame) == (what, frame))[:90]}")
    kinds = Counter(f.what for f in found)
    print(f"frames: {number} sentences, told as done {kinds['told as done']}, wrong actor {kinds['wrong actor']}")
    if given.ceiling is not None and len(found) > given.ceiling:
        raise SystemExit(f"{len(found)} faults, at most {given.ceiling} are let pass")


if __name__ == "__main__":
    main()
