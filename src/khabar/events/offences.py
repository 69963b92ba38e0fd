"""What somebody is punished, blamed or thanked for: «أقال الرئيس قائد الأركان لرفضه الأوامر»، «اعتقلت الشرطة ناشطا لانتقاده الحكومة»."""

from __future__ import annotations

from collections.abc import Sequence

from khabar.events.markers import REAL
from khabar.events.triggers import Trigger
from khabar.mentions.document import Document

_ANSWERS = frozenset(("SANCTION", "COERCE", "ACCUSE", "SUPPORT"))
"""Types of acts that answer what was done before."""
_HOLDING = frozenset(("SANCTION", "COERCE"))
_PENALTIES = frozenset(("سجن", "حبس", "إعدام", "غرم", "غرامة"))
_FOR = frozenset(("prep:ل", "prep:علي", "prep:بسبب", "prep:نتيجة", "purpose"))
_THEIRS = {"ه": "M", "ها": "F", "هم": "P", "هن": "P", "هما": "P"}
_RULE = "whom it is answered for"


def offences(doc: Document, triggers: Sequence[Trigger]) -> None:
    """Lay a masdar with a pronoun and a complement of its own, behind «ل» of an act that punishes or thanks, to whom that act befalls; it was done.

    Args:
        doc: the part that is read.
        triggers: the acts of a sentence.
    """
    for trigger in triggers:
        analysis, governor = trigger.analysis, trigger.governor
        if trigger.pos != "m" or trigger.how not in _FOR or analysis is None or governor is None:
            continue
        if governor.lemma.lemma in _PENALTIES and governor.pos != "v" and governor.governor is not None:
            governor = governor.governor  # حكم عليه بالسجن لدعوته
        if governor.type not in _ANSWERS or governor.lemma.key == "استدعي":
            continue  # استدعت السفير لمطالبته بإيضاحات: what he is called in for is still to come
        if trigger.how == "prep:ل" and analysis.preposition != "ل":
            continue  # بعد هجوم لباكو وسيطرتها
        if trigger.sense is None or trigger.sense.subject != "actor" or analysis.enclitic not in _THEIRS or not _complete(trigger):
            continue
        if any(not rule.endswith((":possessive", "control")) for _, rule, _ in trigger.actors):
            continue
        whom = [m for m, _, _ in governor.recipients if _agrees(doc, m, _THEIRS[analysis.enclitic])]
        if len(whom) != len(governor.recipients):
            continue
        if not whom:  # اعتقلت الشرطة ناشطا لانتقاده الحكومة: not she
            doers = {doc.mentions[m].entity for m, _, _ in governor.actors}
            if governor.type in _HOLDING and "object" in governor.slots:
                trigger.actors = [x for x in trigger.actors if doc.mentions[x[0]].entity not in doers]
            continue
        trigger.actors = [(m, _RULE, True) for m in whom]
        entities = {doc.mentions[m].entity for m in whom}
        trigger.recipients = [x for x in trigger.recipients if doc.mentions[x[0]].entity not in entities]
        if (trigger.polarity, trigger.modality) == ("affirmed", "planned") and (governor.polarity, governor.modality) == REAL:
            trigger.polarity, trigger.modality = REAL
            trigger.rules.append(("modality", trigger.first, trigger.last, "what it is answered for was done"))


def _complete(trigger: Trigger) -> bool:
    """Whether the masdar has what it is done to or about beside the pronoun, which then is who did it: not «لمحاكمته»."""
    return any(name in trigger.slots for name in ("object", "الي", "في", "ب", "مع", "من", "عن", "علي", "ضد"))


def _agrees(doc: Document, m: int, gender: str) -> bool:
    """Whether a pronoun of this gender can mean a mention, or its gender is not told."""
    mention = doc.mentions[m]
    own = "P" if mention.plural else mention.gender or doc.entities.drafts[mention.entity].gender
    return own in ("", gender) or (own == "M" and gender == "P" and mention.plural)
