"""Pronouns on a masdar of harm and on what it is done to: «تمهيدا لهدمه» is no house that pulls itself down, «حذر التجار من إغلاق محالهم» no shop of others."""

from __future__ import annotations

from khabar.events.triggers import Trigger
from khabar.mentions.document import Document
from khabar.mentions.entities import UNKNOWN
from khabar.syntax.clauses import Syntax

_HARM = frozenset(("ASSAULT", "COERCE", "SANCTION"))
_AHEAD = frozenset(("تمهيدا", "استعدادا", "بهدف", "بغية", "بغرض", "بقصد"))
"""Words of what somebody does something for."""
_OWNED = ("هم", "هن", "ه")
_PEOPLE = frozenset(("people", "person", "unnamed"))


def of_the_warned(doc: Document, trigger: Trigger, warned: list[int]) -> bool:
    """Whether people are warned of harm to what is theirs: «حذر السكان من هدم بيوتهم»."""
    if trigger.type not in _HARM or trigger.pos != "m" or not warned:
        return False
    if any(doc.entities.drafts[doc.mentions[m].entity].kind not in _PEOPLE and not doc.words[doc.mentions[m].first].nisba for m in warned):
        return False
    theirs = (doc.words[first] for first, _ in trigger.slots.get("genitive", ())[:1])
    return any((w.possessed and w.base.endswith(_OWNED)) or any(n.enclitic in _OWNED for n in w.nouns) for w in theirs)


def done_ahead(doc: Document, syntax: Syntax, trigger: Trigger) -> None:
    """«أخذ الجيش قياسات المنزل تمهيدا لهدمه»: he who prepares a harm does it, and the pronoun is the thing."""
    if trigger.type not in ("ASSAULT", "COERCE") or trigger.pos != "m" or trigger.clause < 0 or trigger.actors or not trigger.recipients:
        return
    if trigger.analysis is None or trigger.analysis.enclitic not in ("ه", "ها", "هم", "هما") or not trigger.first or doc.forms[trigger.first - 1] not in _AHEAD:
        return
    if not all(rule.endswith(":possessive") for _, rule, _ in trigger.recipients):
        return
    clause = syntax.clauses[trigger.clause]
    subject = {m for u in clause.subject or clause.topic for m in syntax.units[u].mentions}
    who = [m for m, _, _ in trigger.recipients if m in subject and doc.code(m) != UNKNOWN]
    if clause.objects and len(who) == len(trigger.recipients) and clause.verb.analysis is not None and not clause.verb.analysis.feature.endswith("p"):
        trigger.actors = [(m, f"{trigger.lemma.id}: who prepares it", True) for m in who]
        trigger.recipients = []
