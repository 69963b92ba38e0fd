"""Acts strung on to a masdar that is no act itself, past what belongs to it: «ضرورة حماية المدنيين، وفتح الممرات»، «بهدف رص الصف ودعم الحكومة»، «والعمل على خفض التوتر»."""

from __future__ import annotations

from khabar.events.joined import embeds
from khabar.events.triggers import Trigger
from khabar.mentions.document import Document
from khabar.syntax.clauses import Syntax

Status = tuple[str, str]
_OPENERS = {"demanded_noun": "demanded", "planned_noun": "planned", "possible_noun": "possible"}
_PURPOSE = frozenset(("بهدف", "بغية", "بغرض", "لغرض", "بقصد", "من اجل", "لاجل", "في سبيل"))
_OPEN = frozenset(("demanded", "planned"))
_STRUNG = frozenset(("RETREAT", "CONCEDE", "AID", "SUPPORT", "COOPERATE", "CONSULT", "SANCTION", "MOBILIZE"))
"""Types of acts that such a list names before they are done."""
_EFFORTS = frozenset(("عمل", "سعي", "شروع", "مضي", "اسراع", "بدء", "انخراط"))
"""Masdars of setting about something: «والعمل على»."""
_OF_TYPE = {"REQUEST": "demanded", "AGREE": "planned"}
_STOPS = frozenset(".؛:؟!")
_BACK = 20
"""Words back to what opens the list."""


def strung(doc: Document, syntax: Syntax, triggers: list[Trigger], trigger: Trigger) -> Status | None:
    """The status of an act told as done by no word of its own; None where no list that is still to come reaches it."""
    if trigger.meant not in _STRUNG or trigger.unit < 0 or (trigger.pos == "n" and (trigger.last - trigger.first == 1 or trigger.meant not in ("RETREAT", "CONCEDE"))) or (trigger.analysis is not None and trigger.analysis.enclitic):
        return None
    head, effort = _head(doc, syntax, trigger)
    if head <= syntax.first or doc.surface[head][:1] != "و" or (trigger.pos == "v" and not _masdar(doc, trigger)):
        return None
    article, sister, inner = doc.words[head].article, -1, doc.surface[head - 1] in "،,"
    for k in range(head - 1, max(syntax.first - 1, head - _BACK), -1):
        word = doc.words[k]
        if doc.surface[k] in _STOPS or word.function in ("complementizer", "subordinator", "conditional") or (word.function == "negation" and word.base != "عدم"):
            return None
        if word.function == "relative" or (k in doc.verb_tokens and k > syntax.first and doc.words[k - 1].function == "relative"):
            if not inner:
                return None
            sister = -1  # الوفاء بما يفرضه القانون، والسماح للمدنيين: what stands in the clause is no sister
            continue
        if k in doc.verb_tokens and not (doc.surface[k][:1] == "و" and any(n.pos == "m" for n in word.nouns)):
            return _of_verb(triggers, k, sister > k) if sister > k or (inner and trigger.pos == "m") else None
        if effort or word.article or not article:
            status = _of_sister(triggers, k)
            if status is not None:
                return "affirmed", status
            if any(n.pos == "m" for n in word.nouns):
                sister = k
        opened = next((status for kind, status in _OPENERS.items() if kind in word.classes), None)
        if opened is not None and not word.article and k + 1 < head and (opened == "demanded" or (0 <= sister - k <= 3)):
            return "affirmed", opened
        if sister >= 0 and any(u.first <= k + 1 <= u.first + 1 and u.prep in _PURPOSE for u in syntax.units):
            return "affirmed", "planned"
    return None


def _head(doc: Document, syntax: Syntax, trigger: Trigger) -> tuple[int, bool]:
    """Token of the joined word that opens the phrase, the act or the effort it hangs on, and whether it is an effort."""
    unit = syntax.units[trigger.unit]
    if unit.first != trigger.first and unit.first != trigger.first - 1:
        return -1, False
    if unit.prep in ("علي", "الي", "في") and not unit.joined:
        for k in (unit.first - 1, unit.first - 2):
            if k > syntax.first and doc.words[k].base.removeprefix("و").removeprefix("ال") in _EFFORTS:
                return k, True
        return -1, False
    return (trigger.first, False) if unit.first == trigger.first and (not unit.prep or unit.joined) else (-1, False)


def _masdar(doc: Document, trigger: Trigger) -> bool:
    """«ودعم الحكومة»: letters of a perfect that are a masdar as well, with one phrase behind, which is no fit subject or no object follows."""
    own = trigger.analysis
    if own is None or own.feature != "P3MS" or ("object" in trigger.slots and "subject" in trigger.slots):
        return False
    return any(n.pos == "m" and n.lemma is trigger.lemma for n in doc.words[trigger.first].nouns)


def _of_sister(triggers: list[Trigger], k: int) -> str | None:
    """What the act at a token, if it is one, was found to be."""
    for t in triggers:
        if t.first == k and t.controlled and t.pos in ("m", "n", "f") and t.how not in ("subject", "") and t.polarity == "affirmed" and t.modality in _OPEN:
            return t.modality
    return None


def _of_verb(triggers: list[Trigger], k: int, near: bool) -> Status | None:
    """What a verb makes of the masdars it takes; only one of asking reaches past all that parts them."""
    for t in triggers:
        if t.first == k and t.pos == "v" and t.base[0] == t.polarity == "affirmed" and (near or t.type == "REQUEST"):
            status = embeds(t) or _OF_TYPE.get(t.type or "")
            return ("affirmed", status) if status in ("demanded", "planned") else None
    return None
