"""Who is ready for something: «بلاده على استعداد للتفاوض», «أنها على أتم الاستعداد لـ»."""

from __future__ import annotations

from khabar.events.roles import Roles
from khabar.events.triggers import Trigger
from khabar.mentions.document import Document

_FULL = frozenset(("اتم", "كامل", "اهبة"))
"""Words between «على» and readiness."""


def on(doc: Document, trigger: Trigger) -> int:
    """Token of the «على» before readiness, 0 where none stands there."""
    at = trigger.first - 1
    if at > 0 and doc.forms[at] in _FULL:
        at -= 1
    return at if at > 0 and doc.forms[at] == "علي" else 0


def at_hand(doc: Document, trigger: Trigger) -> bool:
    """Whether readiness stands behind «على», and nobody's name or pronoun behind it says whose it is."""
    own = trigger.analysis
    return trigger.lemma.lemma == "استعد" and own is not None and not own.enclitic and "ل" in trigger.slots and on(doc, trigger) > 0 and not any(doc.mention_at[first] >= 0 for first, _ in trigger.slots.get("genitive", ()))


def expects(doc: Document, trigger: Trigger) -> None:
    """Let such readiness wait for whoever is ready, unless a sense knows what it is for."""
    if trigger.pos != "m" or trigger.sense is None or trigger.sense.type or trigger.sense.via or not at_hand(doc, trigger):
        return
    before = on(doc, trigger) - 1
    who = doc.mention_at[before]
    known = who >= 0 and doc.mentions[who].first - 1 not in doc.verb_tokens and doc.entities.drafts[doc.mentions[who].entity].kind not in ("people", "unnamed", "place", "medium")  # not: الشباب على استعداد, شدد الوزير على الاستعداد
    if known or (doc.words[before].function == "complementizer" and doc.words[before].enclitic):
        trigger.mean(None, next((s for s in trigger.lemma.senses if s.type == "AGREE" and s.only == "noun"), None))


def readied(doc: Document, roles: Roles, trigger: Trigger) -> None:
    """Give readiness to the noun right before «على»: «إن بلاده على استعداد لاستضافة المحادثات»."""
    if trigger.pos != "m" or trigger.actors or trigger.unit < 1 or not at_hand(doc, trigger):
        return
    before = roles.syntax.units[trigger.unit - 1]
    if before.kind == "N" and not before.prep and before.last == on(doc, trigger):
        found = [m for m, _, _ in roles.mentions_in(before.first, before.last, "") if roles.political(m)]
        trigger.actors = [(m, f"{trigger.lemma.id}: who is ready", True) for m in found]
