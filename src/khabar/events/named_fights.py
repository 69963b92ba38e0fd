"""Attacks and fights that are only named: by who made them, or as what is to end."""

from __future__ import annotations

from khabar.events.triggers import Trigger
from khabar.mentions.document import Document

_DOERS = frozenset(("منفذ", "منفذي", "منفذو", "منفذا", "منفذة", "مرتكب", "مرتكبي", "مرتكبو"))
"""Who did something, as the head of what he did."""
_TOLD = 3
"""Words behind an attack within which a clause tells more of it."""
_AIMED = frozenset(("علي", "ضد", "بين", "بحق"))
_ANYWHERE = frozenset(("اقرب", "اسرع", "كافة", "جميع", "كل", "مختلف"))
"""Heads of phrases behind «في» that name no place."""
_STOPPING = frozenset(("genitive", "object"))


def named_by_its_doer(doc: Document, trigger: Trigger) -> bool:
    """«اعتقلت الشرطة منفذ هجوم برلين»: the attack says which man it is, and its genitive where it was."""
    at = trigger.first - 1
    if at < 0 or doc.words[at].base not in _DOERS or doc.words[at].article:
        return False
    return not any(doc.words[k].function == "relative" for k in range(trigger.last, min(len(doc), trigger.last + _TOLD)))  # منفذ الهجوم الذي تبناه التنظيم


def only_stopped(doc: Document, trigger: Trigger) -> bool:
    """«دعا الطرفين إلى وقف القتال في أقرب وقت»: a fight of nobody, nowhere, is named as what is to end."""
    governor = trigger.governor
    if governor is None or governor.type != "RETREAT" or "stopping" not in governor.lemma.kinds or trigger.how not in _STOPPING:
        return False
    if trigger.actors or trigger.recipients or not _AIMED.isdisjoint(trigger.slots) or not doc.words[trigger.first].article:
        return False
    return all(doc.words[first].base in _ANYWHERE for first, _ in trigger.slots.get("في", ()))
