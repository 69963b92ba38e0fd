"""Who talks or works together with a partner named alone: «دعا الوزير العماني إلى تعزيز التعاون مع الهند», «أعلنت بولندا أن التعاون مع واشنطن سيتوسع»."""

from __future__ import annotations

from collections.abc import Callable

from khabar.events.fillers import Fillers
from khabar.events.occasions import judged
from khabar.events.triggers import Trigger
from khabar.mentions.document import Document
from khabar.mentions.entities import UNKNOWN

_MUTUAL = frozenset(("CONSULT", "COOPERATE", "AGREE"))
_OWN = frozenset(("REQUEST", "REJECT", "AGREE", "THREATEN", "CONCEDE"))
"""Types of acts of words about what one does or would do oneself."""
_PURPOSE = frozenset(("purpose", "ل", "من اجل", "بهدف", "بغية", "قصد", "بغرض"))
_STEPS = 3
_SPEAKING = frozenset(("state", "office", "person"))
_DURING = frozenset(("خلالها", "خلاله", "اثناءها", "اثناءه", "فيها"))
"""What takes up the visit or call in which somebody was met."""
_LANDS = frozenset(("state", "office", "person", "organisation"))


def other_side(doc: Document, trigger: Trigger, voice: Callable[[Trigger], int | None]) -> None:
    """Give a noun of meeting or working together, of which only the partner behind «مع» is named, whoever decides or speaks of it."""
    mutual = trigger.type in _MUTUAL or (trigger.type == "SUPPORT" and trigger.lemma.lemma == "عودة")  # عودة العلاقات مع مصر
    if trigger.pos not in ("m", "n") or not mutual or not trigger.actors or not all(rule.endswith((":مع", ":مع+nationality", ":مع+possessor", ":مع+pronoun")) for _, rule, _ in trigger.actors):
        return
    if (trigger.type == "AGREE" and (trigger.sense is None or not trigger.sense.reciprocal)) or judged(trigger):
        return
    if any(doc.entities.drafts[doc.mentions[m].entity].kind not in _LANDS for m, _, _ in trigger.actors):
        return  # المفاوضات مع الحركة: others may lead them
    found, rule = _above(doc, trigger), "who asks for it or refuses it"
    if found is None:
        found, rule = voice(trigger), "who speaks of it"
        if found is not None and not _alone(doc, trigger, found):
            return
    if found is None:
        return
    draft = doc.entities.drafts[doc.mentions[found].entity]
    codes = {doc.code(m) for m, _, _ in trigger.actors}
    if draft.kind in _SPEAKING and draft.code not in codes | {UNKNOWN} and draft.code in draft.country and "JRN" not in draft.roles:
        trigger.actors = [(found, rule, True), *trigger.actors]


def _above(doc: Document, trigger: Trigger) -> int | None:
    """Who asks for, offers or refuses what the noun names, where nobody is asked for it."""
    above, steps = trigger.governor, 0
    while above is not None and steps < _STEPS:
        if above.type is not None:
            sent = above.type == "CONSULT" and trigger.how.removeprefix("prep:") in _PURPOSE  # أرسلت وفدا من أجل التشاور مع واشنطن
            if not (sent or above.type in _OWN) or (above.type == "REQUEST" and above.recipients) or not above.actors:
                return None
            m = above.actors[0][0]
            return m if len({doc.code(x) for x, _, _ in above.actors}) == 1 else None
        if above.pos == "v" and trigger.how.removeprefix("prep:") in _PURPOSE and (slot := above.slots.get("subject")):
            named = [m for m, _, _ in Fillers(doc).mentions_in(*slot[0], "")]
            return named[0] if len(named) == 1 else None  # قررت الحكومة إرسال وفد من أجل التشاور مع واشنطن
        above = above.governor
        steps += 1
    return None


def _alone(doc: Document, trigger: Trigger, speaker: int) -> bool:
    """Whether nobody but who speaks and the partner is named before the noun in its sentence."""
    known = {doc.code(speaker), UNKNOWN, *(doc.code(m) for m, _, _ in trigger.actors)}
    begin = doc.sentences[doc.sentence_of(trigger.first)][0]
    for k in range(begin, trigger.first):
        m = doc.mention_at[k]
        if m >= 0 and doc.code(m) not in known and doc.entities.drafts[doc.mentions[m].entity].kind != "medium":
            return False
        if doc.words[k].nisba and m < 0 and doc.words[k].nisba.split(":")[0] not in known:
            return False
    return True


def both(doc: Document, triggers: list[Trigger], k: int) -> None:
    """«أجرى الوزير محادثات مع نظيره ناقشا خلالها»: a verb of two people who met in the same sentence is both of them's."""
    act = triggers[k]
    if act.pos != "v" or act.analysis is None or act.analysis.feature[3:4] != "D" or act.type is None:
        return
    codes = {doc.code(m) for m, _, _ in act.actors}
    if len(codes) != 1 or any(not rule.endswith(":same subject") for _, rule, _ in act.actors):
        return
    for other in reversed(triggers[:k]):
        if other.sentence != act.sentence:
            return
        met = [*other.actors, *(x for x in other.recipients if doc.entities.drafts[doc.mentions[x[0]].entity].kind in ("person", "office"))]  # استقبله وبحثا; but: زار بغداد
        theirs = {doc.code(m) for m, _, _ in met}
        if other.type == "CONSULT" and codes < theirs and len(theirs) == 2:
            act.actors = [*act.actors, *((m, "both who met", True) for m, _, _ in met if doc.code(m) not in codes)]
            act.recipients = [x for x in act.recipients if not (x[2] and doc.code(x[0]) in theirs)]
            return


def during(doc: Document, triggers: list[Trigger], k: int) -> None:
    """«زيارة إلى بغداد يلتقي خلالها نظيره»، «زيارة لبغداد، حيث التقى نظيره»: who visits meets whom alone the verb names."""
    act = triggers[k]
    if act.pos != "v" or act.type != "CONSULT" or act.sense is None or not act.sense.reciprocal or len(act.actors) != 1 or act.last >= len(doc):
        return
    partner = act.sense.object == "actor" or act.actors[0][1].endswith((":مع", ":ب"))
    if not partner or not (doc.forms[act.last] in _DURING or (act.first and doc.forms[act.first - 1] == "حيث")):
        return
    visit = next((t for t in reversed(triggers[:k]) if t.sentence == act.sentence), None)
    if visit is None or visit.type != "CONSULT" or visit.sense is None or visit.sense.mode not in ("visit", "phone") or len(visit.actors) != 1:
        return
    m = visit.actors[0][0]
    if doc.code(m) not in (UNKNOWN, doc.code(act.actors[0][0])):
        act.actors = [(m, "whose visit it was", True), *act.actors]
