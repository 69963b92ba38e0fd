"""At whom a reaction is aimed that somebody's act calls forth: «أثار قرار باريس غضبا», «قوبل العرض برفض»."""

from __future__ import annotations

from khabar.events.manner import watched_with
from khabar.events.roles import Roles
from khabar.events.subjects import object_of, subject_of
from khabar.events.triggers import Trigger
from khabar.mentions.document import Document
from khabar.mentions.entities import UNKNOWN

_REACTIONS = frozenset(("ACCUSE", "PROTEST", "REJECT", "REQUEST", "SUPPORT"))
_OBJECTS = frozenset(("object", "prep:ب"))
_MEETING = frozenset(("لقي", "لاقي", "واجه", "استدعي", "استوجب"))
"""Verbs of meeting with a reaction."""
_AMONG = frozenset(("صفوف", "اوساط", "انحاء", "العواصم", "الاوساط", "الشارع", "عواصم"))


def aroused(trigger: Trigger) -> bool:
    """Whether an act is a reaction which the subject of its verb calls forth, not makes."""
    return _verb(trigger) is not None


def _verb(trigger: Trigger) -> Trigger | None:
    """The verb of calling forth above a reaction; an act that is its subject may stand between."""
    verb = trigger.governor
    if verb is not None and verb.pos == "m" and verb.how == "subject":
        verb = verb.governor
    if verb is None or verb.pos != "v" or verb.type is not None or trigger.pos == "v" or (trigger.type or trigger.meant) not in _REACTIONS:
        return None
    return verb if "arousing" in verb.lemma.kinds and trigger.how in _OBJECTS else None


def _turned(trigger: Trigger) -> None:
    """«أثار القرار استنكار أنقرة»، «لقي إدانة الحكومة»: the genitive of a reaction that is called forth is who has it."""
    verb = _verb(trigger) or trigger.governor
    if verb is None or verb.pos != "v" or verb.type is not None or trigger.pos != "m" or trigger.how not in _OBJECTS or trigger.type not in ("ACCUSE", "REJECT"):
        return
    if not ("arousing" in verb.lemma.kinds or verb.lemma.key in _MEETING) or trigger.actors or not trigger.recipients:
        return
    if all(rule.rsplit(":", 1)[-1].split("+")[0] == "genitive" for _, rule, _ in trigger.recipients):
        trigger.actors, trigger.recipients = trigger.recipients, []


def called_forth(doc: Document, roles: Roles, trigger: Trigger, triggers: list[Trigger]) -> None:
    """Aim a reaction at the side whose act called it forth, and give it those «في صفوف» whom it was called forth.

    Args:
        doc: the part that is read.
        roles: of the sentence.
        trigger: an act with its sense.
        triggers: of the sentence.
    """
    _turned(trigger)
    verb = _verb(trigger)
    if verb is None:
        return
    active = verb.analysis is not None and not verb.analysis.feature.endswith("p") and bool(verb.slots.get("subject"))
    if verb.lemma.lemma == "قابل" and active and trigger.how == "prep:ب" and (verb.slots.get("object") or doc.forms[verb.first - 1] in ("ما", "الذي", "التي")):
        by = subject_of(roles, verb)  # قابل الاحتلال المبادرة بالرفض: he refuses
        trigger.actors = trigger.actors or [(m, f"{verb.lemma.id}: who met it so", True) for m in by]
        trigger.recipients = [(m, f"{verb.lemma.id}: what was met so", True) for m in object_of(roles, verb) if m not in by]
        return
    if not trigger.actors:
        among = [r for t in (trigger, verb) for name in ("في", "لدي") for r in t.slots.get(name, ()) if name == "لدي" or doc.forms[r[0]] in _AMONG]
        trigger.actors = [(m, f"{verb.lemma.id}: among whom", True) for first, last in among[:1] for m, _, _ in roles.mentions_in(first, last, "")]
    if not trigger.recipients:
        act = next((t for t in triggers if t.governor is verb and t.how == "subject" and t.actors), None)
        by = [m for m, _, _ in act.actors] if act is not None else subject_of(roles, verb) or _whose(roles, verb, triggers)
        own = {doc.code(m) for m, _, _ in trigger.actors}
        found = [m for m in by if doc.code(m) not in own and doc.entities.drafts[doc.mentions[m].entity].kind != "medium"]
        trigger.recipients = [(m, f"{verb.lemma.id}: whose act called it forth", True) for m in found]


def _whose(roles: Roles, verb: Trigger, triggers: list[Trigger]) -> list[int]:
    """«تصريحاته لقيت انتقادات»: whose words they are."""
    said = next((t for t in triggers if t.governor is verb and t.how == "subject" and t.pos == "m" and t.analysis is not None and t.analysis.enclitic), None)
    found = roles.antecedent(said, said.analysis.enclitic) if said is not None and said.analysis is not None else None
    return [found] if found is not None else []


def felt(doc: Document, roles: Roles, trigger: Trigger) -> None:
    """Give the feeling with which somebody takes a thing its sides: him, and whose the thing is: «استقبلت كييف بارتياح قرار برلين»."""
    verb = trigger.governor
    if trigger.actors or verb is None or verb.pos != "v" or not watched_with(doc, roles.syntax, trigger):
        return
    who = subject_of(roles, verb)
    own = {doc.code(m) for m in who} | {UNKNOWN}
    behind = next((unit for unit in roles.syntax.units[trigger.unit + 1 :] if unit.kind == "N"), None)
    held = trigger.slots.get("genitive", ()) or ([(behind.first, behind.last)] if behind is not None and not behind.prep and behind.first == trigger.last else [])
    trigger.actors = [(m, f"{trigger.lemma.id}: who takes it so", True) for m in who]
    if not any(doc.code(m) not in own for m, _, _ in trigger.recipients):
        trigger.recipients = [(m, f"{trigger.lemma.id}: whose it is", True) for first, last in held[:1] for m, _, _ in roles.mentions_in(first, last, "") if doc.code(m) not in own]
