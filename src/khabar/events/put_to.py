"""To whom a demand or threat is put that somebody makes in a call, letter or talks with one other: «خلال اتصال مع نظيره، دعا إلى وقف القصف»."""

from __future__ import annotations

from khabar.events.triggers import Trigger
from khabar.mentions.document import Document
from khabar.mentions.entities import UNKNOWN

_PUT = frozenset(("REQUEST", "THREATEN"))
_WITHIN = frozenset(("prep:خلال", "prep:في", "prep:اثناء", "prep:لدي"))
"""How a meeting hangs on what is asked in it."""
_APART = frozenset(("prep:بعد", "prep:قبل", "prep:منذ", "prep:عقب", "prep:اثر", "prep:قبيل", "prep:بعيد"))
_WRITING = frozenset(("بعث", "أرسل", "وجه", "رسالة"))
"""Words of letters."""
RULE = "to whom it is said in a call, letter or talks"


def put_to(doc: Document, acts: list[Trigger]) -> None:
    """Give each demand and threat without recipient the other side of the talk in which it is made.

    Args:
        doc: the part that is read.
        acts: of the part, in the order of the text, with their sides.
    """
    talks: dict[int, list[Trigger]] = {}
    for act in acts:
        if act.type == "CONSULT" and act.polarity == "affirmed" and act.modality == "actual" and act.how not in _APART:
            talks.setdefault(act.sentence, []).append(act)
    if not talks:
        return
    for act in acts:
        if act.type not in _PUT or act.recipients or act.modality != "actual" or act.sentence not in talks:
            continue
        own = {doc.code(m) for m, _, _ in act.actors} - {UNKNOWN}
        if len(own) != 1:
            continue
        for talk in talks[act.sentence]:
            others = {code: m for m, _, _ in (*talk.actors, *talk.recipients) if (code := doc.code(m)) != UNKNOWN}
            if len(others) != 2 or not own <= set(others) or not _in_it(act, talk):
                continue
            act.recipients = [(m, RULE, True) for code, m in others.items() if code not in own]
            break


def _in_it(act: Trigger, talk: Trigger) -> bool:
    """Whether something is asked in a talk: by phone or letter, in its course, or by whoever goes on from it."""
    if talk.sense is None or (talk.first >= act.first and talk.governor is not act):
        return False
    if talk.sense.mode == "phone" or talk.lemma.lemma in _WRITING:
        return True
    if talk.governor is act:
        return talk.how in _WITHIN and talk.sense.mode != "visit"
    goes_on = act.pos == "v" and act.analysis is not None and bool(act.analysis.conjunction) and all(rule.endswith("same subject") for _, rule, _ in act.actors)
    return goes_on and talk.pos == "v" and talk.sense.reciprocal
