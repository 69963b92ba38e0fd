"""What befalls the subject of a verb of facing: its own object, not the grounds told with it."""

from __future__ import annotations

from khabar.events.triggers import Trigger
from khabar.mentions.document import Document

_GROUNDS = frozenset(("ضد", "علي", "بسبب", "جراء", "نتيجة", "اثر", "عقب", "بعد", "منذ", "قبل", "رغم", "علي خلفية", "بشان", "حول", "حيال", "ازاء"))
"""Phrases of why, when, about or against what something came."""


def befalls(trigger: Trigger, governor: Trigger) -> bool:
    """Whether an act comes upon the subject of a verb of facing: «تواجه بودابست عقوبات», not «تواجه بودابست غضبا ضد الحرب».

    Args:
        trigger: the act.
        governor: the verb that it hangs on, perhaps through nouns between.
    """
    link: Trigger | None = trigger
    while link is not None and link is not governor:
        if link.how[5:] in _GROUNDS:
            return False
        link = link.governor
    return True


def others_than_himself(doc: Document, trigger: Trigger) -> list[tuple[int, str, bool]]:
    """The recipients without the genitive that names again who finds fault: «أبلغ الوزير البحريني السفير باستنكار الوزارة»."""
    if trigger.pos != "m" or trigger.type not in ("ACCUSE", "REJECT") or not trigger.actors:
        return trigger.recipients
    drafts = [doc.entities.drafts[doc.mentions[m].entity] for m, _, inferred in trigger.actors if inferred]
    own = {(draft.code, role) for draft in drafts for role in draft.roles[:1]}
    return [x for x in trigger.recipients if not (x[1].endswith(":genitive") and x[2] and _who(doc, x[0]) in own)]


def _who(doc: Document, m: int) -> tuple[str, str]:
    draft = doc.entities.drafts[doc.mentions[m].entity]
    return draft.code, draft.roles[0] if draft.roles else ""
