"""Who lets people in: the land they may enter, where nobody else is named: «السماح للاعبين بدخول مصر»."""

from __future__ import annotations

from khabar.events.triggers import Trigger
from khabar.mentions.document import Document
from khabar.mentions.entities import UNKNOWN

Sides = list[tuple[int, str, bool]]
_ENTERING = frozenset(("دخول", "عبور", "زيارة", "مغادرة", "مرور", "خروج", "سفر", "عودة", "وصول"))
"""Masdars of coming into a land, going through it or leaving it."""
_RULE = ": whose land it is"


def let_in(doc: Document, trigger: Trigger, actors: Sides, recipients: Sides) -> tuple[Sides, Sides]:
    """The sides of a leave to enter or leave a land: the land is not who is let in, and gives the leave where nobody else does."""
    if trigger.type != "RETREAT" or trigger.sense is None or trigger.sense.mode != "access" or trigger.lemma.key != "سمح":
        return actors, recipients
    land = _land(doc, trigger)
    if land < 0:
        return actors, recipients
    code = doc.code(land)
    recipients = [x for x in recipients if doc.code(x[0]) != code or x[1].endswith(":ل")]
    named = trigger.slots.keys() & {"subject", "genitive"}
    if not actors and not named and all(doc.code(m) != code for m, _, _ in recipients):
        actors = [(land, f"{trigger.lemma.id}{_RULE}", True)]
    return actors, recipients


def _land(doc: Document, trigger: Trigger) -> int:
    """The mention of the state that is to be entered, by its name; -1 for none."""
    for first, last in trigger.slots.get("ب", ())[:1]:
        if doc.words[first].base.removeprefix("ال") not in _ENTERING:
            return -1
        end = last + 2 if last + 1 < len(doc) and doc.forms[last] == "الي" else last
        for k in range(first + 1, end):
            m = doc.mention_at[k]
            if m >= 0 and doc.mentions[m].how == "name" and doc.entities.drafts[doc.mentions[m].entity].kind == "state" and doc.code(m) != UNKNOWN:
                return m
    return -1
