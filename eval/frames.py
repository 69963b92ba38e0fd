"""Frames times acts: is what is promised, asked for, feared or denied told as done, and is an act given to who only speaks of it?

    python eval/frames.py [--ceiling N]

frames.tsv has a sentence a line with * for the act as a masdar, {فعلت} {تفعل} (masculine {فعل} {يفعل}) for its verb and {كذا} for what follows the verb;
`status` is undone where the act is not said to have been done, denied where it is said not to be or be going to be, done where it is done, else any; `actors` are those who may have done it by the sentence
(several joined by /, - for nobody named). Every frame is read with every act of ACTS. Sentences of our own; the number of faults may only fall (the
ceiling is part of `make eval`). An act that is not read at all is counted apart.
"""

from __future__ import annotations

import argparse
import csv
from collections import Counter
from pathlib import Path
from typing import NamedTuple

from khabar import read

ACTS = (
    ("قصف", "قصفت", "تقصف", "المدينة"),
    ("فرض", "فرضت", "تفرض", "عقوبات على العراق"),
    ("سحب", "سحبت", "تسحب", "قواتها من العراق"),
    ("تسليم", "سلمت", "تسلم", "أسلحة إلى العراق"),
    ("اعتقال", "اعتقلت", "تعتقل", "الصحفي العراقي"),
    ("طرد", "طردت", "تطرد", "السفير العراقي"),
    ("إغلاق", "أغلقت", "تغلق", "الحدود مع العراق"),
    ("وقف", "أوقفت", "توقف", "إطلاق النار في العراق"),
    ("توقيع", "وقعت", "توقع", "اتفاقا مع العراق"),
    ("نشر", "نشرت", "تنشر", "قوات في العراق"),
    ("إطلاق", "أطلقت", "تطلق", "سراح الجنود العراقيين"),
    ("مهاجمة", "هاجمت", "تهاجم", "القوات العراقية"),
    ("اغتيال", "اغتالت", "تغتال", "القائد العراقي"),
    ("احتلال", "احتلت", "تحتل", "مدينة عراقية"),
    ("قطع", "قطعت", "تقطع", "العلاقات مع العراق"),
    ("تزويد", "زودت", "تزود", "العراق بالسلاح"),
    ("ضرب", "ضربت", "تضرب", "أهدافا عراقية"),
    ("إرسال", "أرسلت", "ترسل", "قوات إلى العراق"),
)
"""Masdar, perfect and imperfect of the third person feminine, and what follows the verb; behind a masdar it loses its mark of case."""
HERS, WITH = "قواتها", "مع العراق"
"""Acts whose pronoun may be of either state, and acts that the other state may share."""
SAID = frozenset(("ACCUSE", "DENY"))
"""Types of what is said of an act, no part of it."""
REAL = ("affirmed", "actual")
UNREAD, NOBODY = "unread", "no actor"
"""Faults that assert nothing false: counted apart."""


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
            number += 1
            out += _wrong(row, act)
    return number, out


def _filled(frame: str, act: tuple[str, str, str, str]) -> tuple[str, int, int]:
    """The sentence of a frame with an act, and where the act begins and ends."""
    masdar, perfect, imperfect, rest = act
    named = f"{masdar} {rest.replace('أهدافا', 'أهداف').replace('اتفاقا', 'اتفاق')}"
    male = rest.replace("قواتها", "قواته")
    verbs = {"*": named, "{فعلت}": perfect, "{تفعل}": imperfect, "{فعل}": perfect[:-1], "{يفعل}": "ي" + imperfect[1:]}
    slot = next(s for s in verbs if s in frame)
    begin = frame.index(slot)
    text = frame.replace(slot, verbs[slot])
    object_ = male if slot in ("{فعل}", "{يفعل}") else rest
    text = text.replace("{كذا}", object_)
    return text + "." * (text[-1] not in ".؟"), begin, begin + len(verbs[slot])


def _wrong(row: dict[str, str], act: tuple[str, str, str, str]) -> list[Fault]:
    text, begin, end = _filled(row["frame"], act)
    reading = read(text, published="2024-03-15")
    codes = {entity.id: entity.code for entity in reading.entities}
    hers = act[3].startswith(HERS)
    held = act[0] in ("اعتقال", "إطلاق") and row["actors"] == "-"  # by the authorities of the land
    may = set(row["actors"].split("/")) | {"UNK"} | ({"TUR", "IRN"} if hers else set()) | ({"IRQ"} if act[3].endswith(WITH) or held else set())
    out, told = [], False
    for claim in reading.claims:
        if claim.type in SAID or (not begin <= claim.trigger.start < end and not begin <= claim.trigger.end - 1 < end):
            continue
        told = True
        actors = {codes[a] for a in claim.actors}
        named = "/".join(sorted(actors))
        real = (claim.polarity, claim.modality) == REAL
        if row["status"] in ("undone", "denied") and real:
            out.append(Fault("told as done", row["frame"], act[0], claim.type, named))
        if row["status"] == "denied" and claim.polarity == "affirmed" and not real:
            out.append(Fault("not denied", row["frame"], act[0], f"{claim.polarity} {claim.modality}", named))
        if row["status"] == "done" and not real:
            out.append(Fault("not done", row["frame"], act[0], f"{claim.polarity} {claim.modality}", named))
        if actors - may:
            out.append(Fault("wrong actor", row["frame"], act[0], claim.type, named))
        if not actors and row["actors"] != "-" and row["status"] != "any":
            out.append(Fault(NOBODY, row["frame"], act[0], claim.type, named))
    if not told:
        out.append(Fault(UNREAD, row["frame"], act[0], "", ""))
    return out


def main() -> None:
    """Print the faults by frame."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--ceiling", type=int, help="Fail where there are more faults.")
    given = parser.parse_args()
    number, found = faults()
    for (what, frame), times in Counter((f.what, f.frame) for f in found).most_common():
        if what not in (UNREAD, NOBODY) or times > len(ACTS) // 2:
            print(f"{times:3} {what:12} {frame}   {'، '.join(f.act for f in found if (f.what, f.frame) == (what, frame))[:90]}")
    kinds = Counter(f.what for f in found)
    print(f"frames: {number} sentences, " + ", ".join(f"{kind} {times}" for kind, times in kinds.items()))
    false = sum(times for kind, times in kinds.items() if kind not in (UNREAD, NOBODY))
    if given.ceiling is not None and false > given.ceiling:
        raise SystemExit(f"{false} faults, at most {given.ceiling} are let pass")


if __name__ == "__main__":
    main()
