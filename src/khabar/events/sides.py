"""Sides that an act takes over from the act it governs: فرض عقوبات على ميانمار، رفض عرض واشنطن.

Every side given here is marked inferred, with the rule that gave it.
"""

from __future__ import annotations

from khabar.events.deeds import WARDING
from khabar.events.hanging import HARMS, OCCASION
from khabar.events.triggers import Trigger
from khabar.mentions.document import Document

_OUTWARD = frozenset(("AGREE", "REJECT", "THREATEN", "CONCEDE"))
"""Types whose recipient is the side that the promised or refused act concerns."""

_HARMING = frozenset(("ASSAULT", "COERCE", "SANCTION", "THREATEN", "MOBILIZE"))
_PAST = {"DENY": "denied", "AGREE": "agreed", "CONCEDE": "conceded"}


def share(doc: Document, triggers: list[Trigger]) -> None:
    """Fill empty sides of governors from what they govern, innermost first."""
    for trigger in reversed(triggers):
        outer, governor, steps = trigger, trigger.governor, 0
        if governor is None or trigger.type is None:
            continue
        while (
            governor is not None
            and governor.type is None
            and ((governor.pos == "m" and governor.lemma.light) or (outer.how == "genitive" and governor.how == "object" and governor.governor is not None and governor.governor.type == "REJECT"))
            and steps < 2
        ):
            outer, governor, steps = governor, governor.governor, steps + 1  # رفضت عقد اجتماع: the holding of it is the meeting
        if governor is None or governor.type is None or governor.recipients:
            continue
        if trigger.type == governor.type == "CONSULT" and governor.sense is not None and trigger.sense is not None and trigger.sense.mode == "visit" != governor.sense.mode:
            continue  # ناقش نتائج زيارة الأخير إلى واشنطن: that is no visit
        if trigger.type == "ASSAULT" and governor.lemma.lemma in WARDING:  # أحبط الجيش هجوما على بلدة سورية: he struck those who made it
            warding = {doc.code(m) for m, _, _ in governor.actors}
            governor.recipients = [x for x in trigger.actors if doc.code(x[0]) not in warding]
            continue
        if trigger.type == governor.type and trigger.how in ("genitive", "object"):
            # فرض عقوبات على ميانمار: one act, its sides on the inner word
            mine = {doc.mentions[m].entity for m, _, _ in governor.actors}
            governor.recipients = [x for x in trigger.recipients if doc.mentions[x[0]].entity not in mine]
            governor.actors = governor.actors or list(trigger.actors)
            continue
        if trigger.how == "subject" or governor.sense is None:
            continue
        if governor.type == "REJECT" and outer.how[5:] in OCCASION:
            continue  # لا ترفض المفاوضات بعد بدء الحرب: not those who wage it
        if governor.type == "REQUEST" and (trigger.how[5:] in OCCASION or (trigger.how == "prep:من" and trigger.type == "CONSULT")):
            continue  # دعت القاهرة بعد القصف إلى: not those who did it
        if governor.type == "AGREE" and (outer.how[5:] in OCCASION or (governor.sense.reciprocal and len({doc.code(m) for m, _, _ in governor.actors}) > 1)):
            continue  # تعهد على هامش زيارة للفاتيكان، اتفقا بعد اتصالات أجراها نظيرهما: whom else one saw then
        own = {doc.mentions[m].entity for m, _, _ in governor.actors}
        joint = (trigger.sense is not None and trigger.sense.reciprocal) or (governor.type == "REJECT" and trigger.type == "CONSULT")  # ترفض المفاوضات مع كييف
        codes = {doc.code(m) for m, _, _ in governor.actors} if joint or governor.type == "AGREE" else set()
        if governor.type == "REJECT" and trigger.pos == "a":
            continue  # غادر الوزيران، متهمين طهران: what they say in leaving
        if governor.type == "AGREE" and trigger.type != "REQUEST" and trigger.how in ("prep:علي", "prep:من", "prep:في", "prep:الي"):
            continue  # وافق على عقوبات: those struck by the thing agreed on are no side of the agreement
        if governor.type == "THREATEN" and trigger.how in ("prep:علي", "prep:ل", "prep:بسبب", "prep:بعد", "prep:اثر", "prep:عقب", "prep:جراء", "prep:رغم"):
            continue  # توعد بالرد على اغتيال القيادي، بعقوبات لهجومها على كييف: not those who suffered it
        if governor.type == "THREATEN" and trigger.type in ("AID", "COOPERATE", "SUPPORT") and trigger.how == "prep:من":
            continue  # حذرت من بيع السلاح لتايوان: not those who get it
        if governor.type == "AID" and trigger.type in ("AID", "SUPPORT") and trigger.how == "object" and governor.pos in ("m", "v"):
            governor.recipients = [(m, f"{trigger.lemma.id}: to whom it is given", True) for m, _, _ in trigger.recipients if doc.mentions[m].entity not in own]
            continue  # تقديم ألمانيا الدعم لإسرائيل
        if governor.type == "AGREE" and governor.pos in ("m", "n") and trigger.how == "genitive" and not governor.actors and len({doc.code(m) for m, _, _ in trigger.actors}) > 1:
            governor.actors = [(m, f"{trigger.lemma.id}: whose it is", True) for m, _, _ in trigger.actors]  # اتفاق الهدنة بين كينيا والحركة
            continue
        if governor.type == "THREATEN" and trigger.type in _HARMING and trigger.how == "prep:من":
            source = trigger.actors  # حذرت تركيا من قصف إسرائيل لسوريا: not those who would suffer it
        elif governor.type in _OUTWARD:
            asked = trigger.type == "REQUEST" and governor.type == "AGREE"  # لبى دعوة نظيره
            source = trigger.actors if asked or (governor.type == "REJECT" and _of_another(doc, trigger, {doc.code(m) for m, _, _ in governor.actors})) else trigger.recipients or (trigger.actors if joint else [])
        elif governor.type == "REQUEST" or (governor.type == "DENY" and trigger.type == "ACCUSE"):
            source = [side for side in trigger.actors if not side[1].endswith(":مع")]  # نفت الجزائر الاتهامات المغربية; but: للمطالبة بصفقة مع حماس
        else:
            continue
        governor.recipients = [(m, f"{trigger.lemma.id}: side of what is {_PAST.get(governor.type) or governor.type.lower() + 'ed'}", True)
                               for m, _, _ in source if doc.mentions[m].entity not in own and doc.code(m) not in codes]  # fmt: skip


def _of_another(doc: Document, trigger: Trigger, own: set[str]) -> bool:
    """Whether what is rejected is harm that somebody else does: «رفضت العدوان على سوريا» is not aimed at Syria; but: «رفضت معاقبة روسيا»."""
    if trigger.type not in _HARMING:
        return False
    return trigger.lemma.lemma in HARMS or doc.words[trigger.first].article or any(doc.code(m) not in own for m, _, _ in trigger.actors)
