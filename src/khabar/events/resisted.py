"""Against whom somebody stands up who resists an act: «تصدى الشبان لاقتحام القوات»، «صد الجيش هجوما أوكرانيا»."""

from __future__ import annotations

from khabar.events.deeds import FOILING
from khabar.events.markers import REAL
from khabar.events.triggers import Trigger
from khabar.mentions.document import Document

_FACING = frozenset(("مواجهة", "ردع", "تصدي", "صد", "درء", "مكافحة", "احتواء"))


def _threats_faced(doc: Document, trigger: Trigger) -> None:
    """«مناورات لمواجهة التهديدات المتزايدة لبيونغ يانغ»: whoever faces threats is threatened, by the one behind «ل»."""
    if trigger.type != "THREATEN" or trigger.pos not in ("m", "n") or not trigger.first or doc.words[trigger.first - 1].base not in _FACING:
        return
    facing = [(m, rule, True) for m, rule, _ in trigger.actors if rule.endswith("control")]
    owners = [side for side in trigger.recipients if side[1].endswith(":ل")]
    if facing and len(facing) == len(trigger.actors):
        trigger.actors, trigger.recipients = owners, facing


def _coup_foiled(trigger: Trigger) -> None:
    """«أحبطت الحكومة محاولة انقلاب»: against whoever foils it."""
    above = trigger.governor
    if trigger.type == "COERCE" and trigger.pos in ("m", "n") and not trigger.recipients and above is not None and above.lemma.lemma in FOILING and trigger.how in ("object", "genitive"):
        trigger.recipients = [(m, "who foils it", True) for m, _, _ in above.actors]


def resisted(doc: Document, triggers: list[Trigger]) -> None:
    """Give an act of resistance whose other side is not told whoever does what is resisted; what nobody resisted was done all the same.

    Args:
        doc: the part that is read.
        triggers: of the sentence, with senses and sides.
    """
    for trigger in triggers:
        _threats_faced(doc, trigger)
        _coup_foiled(trigger)
        above = trigger.governor
        if trigger.how == "genitive" and trigger.type == "ASSAULT" and above is not None and "preventing" in above.lemma.kinds and above.type == "ASSAULT" and above.polarity == trigger.polarity == "negated":
            trigger.polarity, trigger.modality = "affirmed", trigger.modality if doc.words[trigger.first].article else "possible"  # فشلت في صد الهجوم: it was made
        if trigger.type == "ASSAULT" and trigger.how == "prep:ل" and trigger.modality == "planned" and above is not None and above.first < trigger.first and "resisting" in above.lemma.kinds and (above.polarity, above.modality) == REAL:
            trigger.modality = "actual"  # تتصدى الدفاعات للاعتداءات على البلاد: what is resisted is made
        if trigger.type != "ASSAULT" or "resisting" not in trigger.lemma.kinds or any(not inferred for _, _, inferred in trigger.recipients):
            continue
        own = {doc.code(m) for m, _, _ in trigger.actors}
        for act in triggers:
            if act.governor is trigger and act.type in ("ASSAULT", "COERCE", "MOBILIZE") and act.actors:
                found = [(m, f"{act.lemma.id}: who does what is resisted", True) for m, _, _ in act.actors if doc.code(m) not in own]
                trigger.recipients = found or trigger.recipients
                break
