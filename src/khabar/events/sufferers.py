"""Whom words of blame are about, beside those who suffer by what they blame: «دانت المنظمة اعتقال الناشطين الإيرانيين», «نددت المعارضة بسجن زعيمها»."""

from __future__ import annotations

from khabar.events.triggers import Trigger
from khabar.mentions.document import Document
from khabar.mentions.entities import UNKNOWN

_BLAMING = frozenset(("ACCUSE", "REJECT"))
_ADDRESSED = frozenset(("ACCUSE", "REJECT", "THREATEN", "REQUEST"))
_HARMING = frozenset(("ASSAULT", "COERCE", "SANCTION", "ACCUSE"))
_DONE_TO = frozenset(("ASSAULT", "COERCE", "SANCTION"))


def spare(doc: Document, triggers: list[Trigger]) -> None:
    """Take whom an act befalls off those who are blamed for it; who does it is blamed, where that is told."""
    for act in triggers:
        _of_the_asked(doc, act)
        _of_the_thanked(doc, act)
        charge = act.governor
        if charge is not None and charge.type == "REQUEST" and act.type in _HARMING:  # تطالب بريتوريا بمحاكمتها: not of herself
            asking = {doc.code(m) for m, _, _ in charge.actors} - {UNKNOWN}
            act.recipients = [r for r in act.recipients if not (r[1].endswith(":possessive") and doc.code(r[0]) in asking)]
        if charge is None or charge.type not in _BLAMING or act.type not in _DONE_TO or act.pos not in ("m", "n") or act.how == "subject":
            continue
        hurt = {k for m, _, _ in act.recipients if (k := doc.mentions[m].first) >= act.last} - {doc.mentions[m].first for m, _, _ in act.actors}
        kept = [r for r in charge.recipients if doc.mentions[r[0]].first not in hurt]
        if len(kept) == len(charge.recipients):
            continue
        own = {doc.code(m) for m, _, _ in charge.actors}
        charge.recipients = kept or [(m, f"{act.lemma.id}: who does what is blamed", True) for m, _, _ in act.actors if doc.code(m) not in own]
    for trigger in triggers:
        if trigger.type not in _ADDRESSED or len(trigger.recipients) < 2:
            continue
        own = {doc.code(m) for m, _, _ in trigger.actors} - {UNKNOWN}
        others = [r for r in trigger.recipients if not (r[2] and doc.code(r[0]) in own)]
        if any(doc.code(m) != UNKNOWN for m, _, _ in others):
            trigger.recipients = others  # دانت موسكو محاولات واشنطن تجنيد دبلوماسيين روس


def _of_the_thanked(doc: Document, act: Trigger) -> None:
    """«شكرت كييف وارسو على دعمها», «هاجم نظيره لمواقفه»: what somebody is thanked or blamed for is of whoever is thanked."""
    above = act.governor
    if above is None or above.pos != "v" or above.type not in ("SUPPORT", "ACCUSE") or act.how not in ("prep:علي", "prep:ل") or act.pos not in ("m", "n"):
        return
    own = {doc.code(m) for m, _, _ in above.actors} - {UNKNOWN}
    praised = [m for m, rule, _ in above.recipients if rule.endswith((":object", ":object+nationality", ":ب")) and doc.mentions[m].first < act.first and doc.code(m) not in own | {UNKNOWN}]
    if act.analysis is None or not praised or not act.actors or not all(rule.endswith(":possessive") and doc.code(m) in own for m, rule, _ in act.actors):
        return
    fitting = {"ه": "M", "ها": "F", "هم": "P"}.get(act.analysis.enclitic, "")
    gender = doc.mentions[praised[0]].gender or doc.entities.drafts[doc.mentions[praised[0]].entity].gender
    if len(praised) == 1 and gender in ("", fitting):
        act.actors = [(praised[0], f"{above.lemma.id}: who is thanked or blamed for it", True)]
        act.recipients = [r for r in act.recipients if doc.code(r[0]) != doc.code(praised[0])]


def _of_the_asked(doc: Document, act: Trigger) -> None:
    """«ضغطت واشنطن على كييف لوقف هجماتها», «طلب من باريس سحب قواتها»: the acts that are to end are of whoever is asked, not of who asks."""
    above = act.governor
    asking = above.governor if above is not None and above.type != "REQUEST" else above
    if asking is None or asking.type != "REQUEST" or not act.actors or not asking.recipients or act.type not in _HARMING:
        return
    own = {doc.code(m) for m, _, _ in asking.actors} - {UNKNOWN}
    asked = [m for m, rule, _ in asking.recipients if rule.endswith((":علي", ":من")) and doc.code(m) not in own | {UNKNOWN}]
    if asked and all(rule.endswith(":possessive") and doc.code(m) in own for m, rule, _ in act.actors):
        act.actors = [(m, f"{asking.lemma.id}: whose it is who is asked", True) for m in asked]
