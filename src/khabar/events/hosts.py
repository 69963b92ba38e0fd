"""Who receives a guest, where the masdar names the guest alone: «أعلنت كينيا استقبال الرئيس الفرنسي»."""

from __future__ import annotations

from khabar.events.roles import Roles
from khabar.events.subjects import subject_of
from khabar.events.triggers import Trigger
from khabar.mentions.document import Document

_WAS = ("كان", "كانت", "كانوا")
_HELD = ("object", "genitive", "prep:ب", "prep:علي", "prep:الي", "prep:عن")
_STEPS = 2


def come_to(roles: Roles, trigger: Trigger) -> None:
    """Give a verb of coming the land whose name stands for its object: «وصل الوزير مقديشو»."""
    sense, named = trigger.sense, trigger.slots.get("object", [])
    if trigger.pos != "v" or sense is None or sense.mode != "visit" or sense.object != "place" or trigger.recipients:
        return
    trigger.recipients = roles.mentions_in(*named[0], f"{trigger.lemma.id}: where he comes")[:1] if named else []
    if not trigger.recipients:
        trigger.mean(None, None)  # وصل إلى قيادة المدفعية


def hosted(doc: Document, roles: Roles, trigger: Trigger) -> None:
    """Give a masdar of receiving the subject of the verb above it as host."""
    sense, verb = trigger.sense, trigger.governor
    if trigger.pos != "m" or sense is None or sense.type != "CONSULT" or sense.subject != "recipient" or trigger.recipients or not trigger.actors or trigger.how not in _HELD:
        return
    for _ in range(_STEPS):
        if verb is None or verb.pos == "v":
            break
        verb = verb.governor
    if verb is None or verb.pos != "v":
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
