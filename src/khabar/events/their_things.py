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
_PRONOUNS = frozenset(("ه", "ها", "هم", "هما"))
_FORCE = frozenset(("ASSAULT", "COERCE"))
_OF_STATE = frozenset(("MIL", "GOV", "COP", "SPY"))
_PEOPLE = frozenset(("people", "person", "unnamed"))


def of_the_warned(doc: Document, trigger: Trigger, warned: list[int]) -> bool:
    """Whether people are warned of harm to what is theirs: «حذر السكان من هدم بيوتهم»."""
    if trigger.type not in _HARM or trigger.pos != "m" or not warned:
        return False
    if any(doc.entities.drafts[doc.mentions[m].entity].kind not in _PEOPLE and not doc.words[doc.mentions[m].first].nisba for m in warned):
        return False
    theirs = (doc.words[first] for first, _ in trigger.slots.get("genitive", ())[:1])
    return any((w.possessed and w.base.endswith(_OWNED)) or any(n.enclitic in _OWNED for n in w.nouns) for w in theirs)


def of_another(doc: Document, trigger: Trigger, found: list[int]) -> bool:
    """Whether the pronoun of whoever acts is of the other gender than the subject above: «قضت محكمة بسجن شاب عقب سفره»."""
    enclitic = trigger.analysis.enclitic if trigger.analysis is not None else ""
    if trigger.pos != "m" or enclitic not in ("ه", "ها") or trigger.type in _HARM or trigger.sense is None or trigger.sense.genitive == "recipient":
        return False
    genders = {doc.mentions[m].gender or doc.entities.drafts[doc.mentions[m].entity].gender for m in found}
    return genders == {"F" if enclitic == "ه" else "M"}


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


def done_on(doc: Document, triggers: list[Trigger]) -> None:
    """«بعد قصفه منزلا وتدميره», «رصد الجيش طائرة ودمرها»: who goes on with a harm does it to the thing told before, and not to himself."""
    for trigger in triggers:
        if trigger.type not in _FORCE or trigger.analysis is None or trigger.analysis.enclitic not in _PRONOUNS or not trigger.recipients:
            continue
        if trigger.pos == "m" and trigger.analysis.conjunction == "و" and not trigger.actors and all(rule.endswith(":possessive") for _, rule, _ in trigger.recipients):
            before = next((t for t in triggers if t.type in _FORCE and t.pos == "m" and t.actors and any(last == trigger.first for _, last in t.slots.get("object", ()))), None)
            if before is not None and {doc.code(m) for m, _, _ in trigger.recipients} <= {doc.code(m) for m, _, _ in before.actors}:
                trigger.actors = [(m, f"{before.lemma.id}: goes on with it", True) for m, _, _ in before.actors]
                trigger.recipients = [(m, f"{before.lemma.id}: goes on with it", True) for m, _, _ in before.recipients]
        elif trigger.pos == "v" and trigger.actors and all(rule.endswith(":pronoun") and _of_state(doc, m) for m, rule, _ in trigger.recipients):
            if {doc.code(m) for m, _, _ in trigger.recipients} <= {doc.code(m) for m, _, _ in trigger.actors if _of_state(doc, m)} - {UNKNOWN}:
                trigger.recipients = []


def _of_state(doc: Document, m: int) -> bool:
    """Whether somebody is a state or serves it."""
    draft = doc.entities.drafts[doc.mentions[m].entity]
    return set(draft.roles) <= _OF_STATE and draft.kind not in _PEOPLE
