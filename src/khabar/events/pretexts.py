"""What those who were shot or held are said to have tried: «استشهد شاب برصاص الاحتلال بزعم محاولته تنفيذ عملية طعن», his stabbing, not theirs."""

from __future__ import annotations

from khabar.events.triggers import Trigger
from khabar.mentions.document import Document
from khabar.mentions.entities import UNKNOWN

_TRYING = frozenset(("محاولته", "محاولتها", "محاولتهم", "محاولتهما", "لمحاولته", "لمحاولتها", "لمحاولتهم", "تنفيذه", "تنفيذها", "تنفيذهم"))
_PRETEXTS = frozenset(("بزعم", "بدعوي", "بحجة", "بذريعة", "بتهمة", "بشبهة", "بعد", "عقب", "اثناء", "خلال", "لدي", "بادعاء"))
_NEAR = 4
"""Words between «محاولته» and what was tried."""
_DONE = frozenset(("ASSAULT", "COERCE"))
_DEFENDING = frozenset(("دافع", "حمي", "ساعد", "دعم"))
_IF = frozenset(("اذا", "لو", "حال", "عندما"))
_WITHIN = 10
"""Words between whoever is defended and the attack."""
_RULE = "who is said to have tried it"


def defended(doc: Document, triggers: list[Trigger]) -> None:
    """«ستدافع واشنطن عن تايوان إذا هاجمتها الصين»، «إذا تعرضت لهجوم»: whoever is defended is who would be attacked."""
    for act in triggers:
        if act.type != "ASSAULT" or act.sense is None or act.sense.reciprocal or not act.recipients:
            continue
        guard = next((t for t in triggers if t.lemma.key in _DEFENDING and 0 < act.first - t.last <= _WITHIN and any(doc.code(m) != UNKNOWN for m, _, _ in t.recipients)), None)
        if guard is None or _IF.isdisjoint(doc.forms[guard.last : act.first]):
            continue
        guarding = {doc.code(m) for m, _, _ in guard.actors} - {UNKNOWN}
        if {doc.code(m) for m, _, _ in act.recipients} <= guarding and all(inferred for _, _, inferred in act.recipients):
            acting = {doc.code(m) for m, _, _ in act.actors}
            act.recipients = [(m, "who is defended", True) for m, _, _ in guard.recipients if doc.code(m) not in acting | {UNKNOWN}] or act.recipients


def tried(doc: Document, triggers: list[Trigger]) -> None:
    """Give an attack behind «بزعم محاولته» the one struck or held before it as its author, and who did so as the one it was on."""
    for act in triggers:
        if act.type != "ASSAULT" or act.pos not in ("m", "n") or act.sense is None or act.sense.reciprocal:
            continue
        at = next((k for k in range(act.first - 1, max(0, act.first - 1 - _NEAR), -1) if doc.forms[k] in _TRYING), -1)
        if at < 1 or not (doc.forms[at - 1] in _PRETEXTS or doc.forms[at].startswith("لم")):
            continue
        harm = next((t for t in reversed(triggers) if t.first < at and t.type in _DONE and any(doc.code(m) != UNKNOWN for m, _, _ in t.recipients)), None)
        if harm is None:
            continue
        theirs = {doc.code(m) for m, _, _ in harm.recipients}
        act.actors = [(m, _RULE, True) for m, _, _ in harm.recipients]
        act.recipients = [r for r in act.recipients if doc.code(r[0]) not in theirs] or [(m, "whom it was tried on", True) for m, _, _ in harm.actors if doc.code(m) not in theirs | {UNKNOWN}]
