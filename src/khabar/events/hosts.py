"""Who receives a guest, where the masdar names the guest alone: «أعلنت كينيا استقبال الرئيس الفرنسي»."""

from __future__ import annotations

from khabar.events.markers import REAL
from khabar.events.roles import Roles
from khabar.events.subjects import subject_of, verb_above
from khabar.events.triggers import Trigger
from khabar.mentions.document import Document
from khabar.mentions.entities import UNKNOWN
from khabar.syntax.clauses import Syntax

_WAS = ("كان", "كانت", "كانوا")
_HELD = ("object", "genitive", "prep:ب", "prep:علي", "prep:الي", "prep:عن")
_STEPS = 2
_TO_COME = frozenset(("غدا", "المقبل", "المقبلة", "القادم", "القادمة", "المقرر", "المرتقب"))


def come_to(roles: Roles, trigger: Trigger) -> None:
    """Give a verb of coming the land whose name stands for its object: «وصل الوزير مقديشو»."""
    sense, named = trigger.sense, trigger.slots.get("object", [])
    if trigger.pos != "v" or sense is None or sense.mode != "visit" or sense.object != "place" or trigger.recipients:
        return
    trigger.recipients = roles.mentions_in(*named[0], f"{trigger.lemma.id}: where he comes")[:1] if named else []
    if not trigger.recipients:
        trigger.mean(None, None)  # وصل إلى قيادة المدفعية


def go_on(doc: Document, syntax: Syntax, triggers: list[Trigger]) -> None:
    """«سيبدأ جولة غدا ثم يتوجه إلى الرياض»: a visit that goes on from what is to come is to come."""
    for trigger in triggers:
        if trigger.pos != "v" or trigger.sense is None or "@it" not in trigger.sense.subjects or trigger.slots.get("subject") or (trigger.polarity, trigger.modality) != REAL:
            continue
        if trigger.analysis is None or trigger.analysis.feature[:1] == "P":
            continue
        planned = any(unit.kind == "V" and unit.status == "planned" for unit in syntax.units[: trigger.unit])
        if planned or not doc.words[trigger.first].conjunction or not _TO_COME.isdisjoint(doc.forms[syntax.first : trigger.first]):
            trigger.modality = "planned"  # not: يلتقي الوزير ويتوجه إلى الرياض, told as it happens


_GOING = {"غادر": ("object", "الي", "من"), "عاد": ("من", "الي"), "حل": ("ب", "علي", "في"), "حط": ("في", "ب"), "طار": ("الي",), "توجه": ("الي",), "وصل": ("الي", "object"), "قدم": ("الي",), "نزل": ("علي", "في", "ب"), "رجع": ("من",)}
"""Verbs of coming and going, with the complements that name the land of the visit."""


def visited(doc: Document, roles: Roles, triggers: list[Trigger]) -> None:
    """«غادر الوفد بنوم بنه مختتما زيارة دامت يومين», «عاد من الرباط بعد زيارة»: a visit without a land was to where he went or left."""
    for trigger in triggers:
        _convened(doc, roles, trigger)
        if trigger.pos != "m" or trigger.sense is None or trigger.sense.mode != "visit" or trigger.lemma.key != "زار" or trigger.recipients:
            continue
        verb = verb_above(trigger, _STEPS)
        if verb is None or verb.first > trigger.first:
            continue
        own = {doc.code(m) for m, _, _ in trigger.actors}
        for name in _GOING.get(verb.lemma.key, ()):
            found = [x for r in verb.slots.get(name, ())[:1] for x in roles.mentions_in(*r, f"{verb.lemma.id}: where he was") if roles.political(x[0]) and doc.code(x[0]) not in own]
            if found and doc.entities.drafts[doc.mentions[found[0][0]].entity].country:
                trigger.recipients = [(m, rule, True) for m, rule, _ in found[:1]]
                break


def _convened(doc: Document, roles: Roles, trigger: Trigger) -> None:
    """«عقدت سريلانكا واليابان الاجتماع الأول للجنة»: whoever holds a meeting meets, where whose it is names no side."""
    verb = trigger.governor
    if trigger.type != "CONSULT" or trigger.pos not in ("m", "n") or trigger.how != "object" or verb is None or verb.pos != "v" or not verb.lemma.light:
        return
    if trigger.actors and all(doc.code(m) == UNKNOWN and doc.entities.drafts[doc.mentions[m].entity].name == "committee" for m, _, _ in trigger.actors):
        held = [m for m in subject_of(roles, verb) if roles.political(m) and doc.code(m) != UNKNOWN]
        trigger.actors = [(m, f"{verb.lemma.id}: who holds it", True) for m in held] or trigger.actors


def hosted(doc: Document, roles: Roles, trigger: Trigger) -> None:
    """Give a masdar of receiving the subject of the verb above it as host."""
    sense = trigger.sense
    if trigger.pos != "m" or sense is None or sense.type != "CONSULT" or sense.subject != "recipient" or trigger.recipients or not trigger.actors or trigger.how not in _HELD:
        return
    verb = verb_above(trigger, _STEPS)
    if verb is None:
        return
    codes = {doc.code(m) for m, _, _ in trigger.actors}
    trigger.recipients = [(m, f"{verb.lemma.id}: who receives", True) for m in subject_of(roles, verb) if doc.code(m) not in codes]


def waiting(doc: Document, trigger: Trigger) -> None:
    """«كان في استقباله نظيره», «كان في استقبال الوزير نظيره»: whoever was there to receive somebody is the host; the pronoun or genitive is the guest."""
    if trigger.pos != "m" or trigger.lemma.key != "استقبل" or trigger.first < 2:
        return
    verb = trigger.first - 2
    if doc.words[trigger.first - 1].base != "في" or doc.forms[verb].removeprefix("و").removeprefix("ف") not in _WAS:
        return
    if trigger.actors and all(rule.endswith((":possessive", ":genitive")) for _, rule, _ in trigger.recipients):
        trigger.actors, trigger.recipients = [(m, f"{trigger.lemma.id}: the guest", True) for m, _, _ in trigger.recipients], [(m, f"{trigger.lemma.id}: who waits for him", inferred) for m, _, inferred in trigger.actors]
