"""Who attacked, where somebody killed or took others in the attack: «قتل مسلحو الحركة عشرة جنود في هجوم على القاعدة»."""

from __future__ import annotations

from khabar.events.triggers import Trigger
from khabar.mentions.document import Document

RULE = "who did harm in it"
_IN = frozenset(("prep:في", "prep:ب", "prep:خلال"))
_HARMS = frozenset(("قتل", "أصاب", "جرح", "خطف", "اختطف", "احتجز", "أسر", "ذبح", "أعدم", "دمر", "اقتحم", "استعاد"))
_NAMED = (":subject", ":same subject", "+possessor", "subject of the clause")


def killed_in(doc: Document, triggers: list[Trigger]) -> None:
    """Lay an attack of nobody to whoever did harm in it, unless it was on his own side.

    Args:
        doc: the part that is read.
        triggers: of the sentence, with senses and sides.
    """
    for strike in triggers:
        if strike.type != "ASSAULT" or strike.pos not in ("m", "n") or strike.actors or strike.how not in _IN or strike.sense is None or strike.sense.reciprocal:
            continue
        harm = strike.governor
        if harm is None or harm.pos != "v" or harm.type not in ("ASSAULT", "COERCE") or harm.lemma.lemma not in _HARMS or harm.sense is None or harm.sense.subject != "actor":
            continue
        if "object" not in harm.slots and not (harm.analysis and harm.analysis.enclitic):
            continue  # قُتل جنود في هجوم
        if not strike.recipients and strike.slots.keys().isdisjoint(("علي", "ضد")):
            continue  # قتلت سبعة جنود بثلاث غارات: one act
        doers = [m for m, rule, _ in harm.actors if rule.endswith(_NAMED)]
        struck = {doc.code(m) for m, _, _ in strike.recipients}
        if doers and not any(doc.code(m) in struck for m in doers):  # قتل الحراس ثلاثة في هجوم على مقرهم: they were attacked
            strike.actors = [(m, RULE, True) for m in doers]
