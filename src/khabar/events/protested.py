"""Who does what others protest against or ask him to end: «استدعت باريس السفير الإيراني احتجاجا على احتجاز مواطنيها»."""

from __future__ import annotations

from khabar.events.fillers import Fillers
from khabar.events.triggers import Trigger
from khabar.mentions.document import Document
from khabar.mentions.entities import UNKNOWN

_BLAMED = frozenset(("ACCUSE", "PROTEST"))
_DEEDS = frozenset(("ASSAULT", "COERCE", "SANCTION", "REJECT", "THREATEN", "MOBILIZE", "RETREAT"))
_BREATH = 14
_MEASURES = frozenset(("SANCTION", "REJECT"))
"""What a state does to say that it disapproves."""
_HANDING = frozenset(("قدم", "وجه", "سلم", "رفع"))
_VOICING = frozenset(("اعرب", "عبر"))
_AT = frozenset(("prep:علي", "prep:ضد"))


_COMPLAINTS = frozenset(("شكوى", "شكوي", "شكاوى", "شكاوي", "دعوى", "دعوي", "دعاوى", "بلاغ", "بلاغا", "ملف", "ملفا", "مذكرة", "رسالة"))
_COURTS = frozenset(("ICC", "ICJ", "UNSC", "UN"))
"""Bodies that a complaint is brought to, not against."""


def against(doc: Document, triggers: list[Trigger]) -> None:
    """Whom a protest or complaint is against: «احتجاجا على سياسات الاحتلال», not the Red Cross before whose house they stand, nor the court that it is brought to."""
    fillers = Fillers(doc)
    for act in triggers:
        if act.type == "ACCUSE" and "الي" in act.slots and any(doc.words[k].base.removeprefix("ال") in _COMPLAINTS for k in (act.first, *(a for a, _ in act.slots.get("object", ())))):
            act.recipients = [x for x in act.recipients if doc.code(x[0]) not in _COURTS]
        if act.type != "PROTEST":
            continue
        act.recipients = [x for x in act.recipients if not (x[1].endswith(":امام+possessor") and doc.entities.drafts[doc.mentions[x[0]].entity].kind == "organisation")]
        for first, last in act.slots.get("علي", ())[:1] if not act.recipients else ():
            if doc.words[first].nouns or doc.words[first].function:
                continue  # احتجاجا على قصف المدينة: who did it is told by the act
            own = {doc.code(m) for m, _, _ in act.actors}
            act.recipients = [(m, f"{act.lemma.id}: whose measures they protest against", True) for m, _, _ in fillers.mentions_in(first, last, "") if doc.code(m) not in own | {UNKNOWN}]
    for act in triggers:
        if act.type == "PROTEST" and not act.recipients and act.governor is not None:
            sister = next((t for t in triggers if t is not act and t.type == "PROTEST" and t.governor is act.governor and t.recipients), None)
            if sister is not None and {doc.code(m) for m, _, _ in sister.actors} == {doc.code(m) for m, _, _ in act.actors}:
                act.recipients = [(m, f"{sister.lemma.id}: what the protest is about", True) for m, _, _ in sister.recipients]


def withdrawn(doc: Document, triggers: list[Trigger]) -> None:
    """Give a withdrawal that somebody asks of another to that other: «طلب العراق من التحالف سحب قواته» is of the coalition's forces."""
    for act in triggers:
        asking = act.governor
        if asking is None or asking.type != "REQUEST" or act.type != "RETREAT" or not act.actors or act.how not in ("object", "prep:ب", "prep:الي"):
            continue
        asked = [m for m, rule, _ in asking.recipients if "side of" not in rule and doc.code(m) != UNKNOWN]
        askers = {doc.code(m) for m, _, _ in asking.actors}
        own = any(doc.words[last - 1].enclitic or doc.words[last - 1].possessed for _, last in act.slots.get("genitive", ())[:1])
        if own and asked and {doc.code(m) for m, _, _ in act.actors} <= askers and not askers & {doc.code(m) for m in asked}:
            act.actors = [(m, f"{asking.lemma.id}: of whom it is asked", True) for m in asked]


def in_words(doc: Document, triggers: list[Trigger]) -> None:
    """A state that leaves, recalls or suspends «احتجاجا على» something protests in words: سحبت سفيرها احتجاجا على القصف."""
    for trigger in triggers:
        act = trigger.governor
        if trigger.sense is not None and trigger.pos == "a" and trigger.lemma.lemma == "هاجم" and trigger.analysis is not None and trigger.analysis.feature[:1] == "A":
            trigger.mean(trigger.sense.turned("ACCUSE", "disapprove"), None)  # خرج الوزير مهاجما المعارضة
        if trigger.sense is not None and trigger.type == "ASSAULT" and trigger.pos == "v" and trigger.lemma.lemma == "هاجم" and _by_words(doc, trigger, triggers):
            trigger.mean(trigger.sense.turned("ACCUSE", "disapprove"), None)
        handed = _handed_over(trigger, triggers)
        if trigger.sense is not None and handed is not None:
            trigger.mean(trigger.sense.turned("ACCUSE", "disapprove"), None)
            trigger.actors, trigger.recipients = handed.actors, handed.recipients
            handed.mean(None, None)
            continue
        if trigger.sense is not None and trigger.type == "PROTEST" and trigger.pos == "m" and trigger.how == "prep:عن" and act is not None and act.lemma.key in _VOICING and trigger.actors and all(_official(doc, m) for m, _, _ in trigger.actors):
            trigger.mean(trigger.sense.turned("ACCUSE", "disapprove"), None)  # أعربت موسكو عن احتجاجها لدى ريغا
            continue
        if trigger.sense is None or trigger.type != "PROTEST" or trigger.pos != "m" or act is None or act.type not in _MEASURES or "علي" not in trigger.slots:
            continue
        if trigger.how not in ("object", "purpose") or doc.words[trigger.first].article:
            continue
        actors = act.actors or trigger.actors
        if not any(_official(doc, m) for m, _, _ in actors):
            continue
        trigger.mean(trigger.sense.turned("ACCUSE", "disapprove"), None)
        trigger.actors = [(m, f"{act.lemma.id}: who does so", True) for m, _, _ in actors]


def _by_words(doc: Document, trigger: Trigger, triggers: list[Trigger]) -> bool:
    """«هاجم أردوغان إسرائيل، متهما إياها بالإبادة»: a politician who accuses her in one breath attacks her in words."""
    drafts = doc.entities.drafts
    if not trigger.actors or any((d := drafts[doc.mentions[m].entity]).kind not in ("person", "office") or "MIL" in d.roles for m, _, _ in trigger.actors):
        return False
    return any(t.pos == "a" and t.type in ("ACCUSE", "REJECT", "THREATEN") and trigger.last < t.first <= trigger.last + _BREATH and doc.surface[t.first - 1] in "،," for t in triggers)


def _handed_over(trigger: Trigger, triggers: list[Trigger]) -> Trigger | None:
    """The verb by which a protest in words is handed over: قدم احتجاج شديد اللهجة، احتجاجا شديدا قدمته الإدارة."""
    if trigger.type != "PROTEST" or trigger.pos != "m":
        return None
    for verb in triggers:
        if verb.pos == "v" and verb.type == "ACCUSE" and verb.lemma.lemma in _HANDING:
            if verb is trigger.governor and trigger.how in ("object", "subject"):
                return verb
            if any(trigger.first == first for first, _ in verb.slots.get("object", ())) or (verb.analysis is not None and verb.analysis.enclitic and 0 < verb.first - trigger.last <= 2):
                return verb
    return None


def _official(doc: Document, mention: int) -> bool:
    draft = doc.entities.drafts[doc.mentions[mention].entity]
    return draft.code != UNKNOWN and draft.kind in ("state", "office", "person", "organisation", "body", "group") and not {"CVL", "OPP", "LAB", "CRM"} & set(draft.roles)


def protested(doc: Document, triggers: list[Trigger]) -> None:
    """Give a deed without a doer, behind «احتجاجا على» under an act in words against somebody, that somebody as its doer.

    Args:
        doc: the part that is read.
        triggers: of the sentence, with sides.
    """
    for deed in triggers:
        protest = deed.governor
        if protest is None or deed.type not in _DEEDS or deed.how not in _AT or protest.type not in _BLAMED or any("control" not in rule for _, rule, _ in deed.actors):
            continue
        act = protest if protest.recipients or protest.governor is None or protest.governor.type is None else protest.governor
        own = {doc.code(m) for m, _, _ in deed.recipients}
        found = [m for m, rule, _ in act.recipients if "side of" not in rule and doc.code(m) not in own]
        if found:
            deed.actors = [(m, f"{protest.lemma.id}: against whom", True) for m in found]
