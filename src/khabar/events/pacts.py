"""With whom a pact is that is ended, shelved or ratified: «يرجئ المصادقة على اتفاقية التبادل الحر مع الإكوادور», «تعليق اتفاق الشراكة مع جورجيا»."""

from __future__ import annotations

from khabar.events.fillers import Fillers
from khabar.events.triggers import Trigger
from khabar.mentions.document import Document
from khabar.mentions.entities import UNKNOWN

_PACTS = ("اتفاق", "معاهد", "مذكر", "بروتوكول", "ميثاق", "تفاهم", "شراك", "عقد", "عقود", "صفق", "اتصالات", "علاقات", "حوار", "محادثات", "مفاوضات", "مباحثات", "تعاون")
"""Beginnings of words for what two have with each other."""
_HELD = ("object", "genitive", "علي", "من", "الي", "عن", "ب", "نحو")
_TYPES = frozenset(("SANCTION", "SUPPORT", "REJECT"))
_MAKING = frozenset(("صادق", "صدق", "اقر", "وقع", "ابرم", "اعتمد"))
"""Verbs by which a pact is made, which no one does who only welcomes it: «رحبت بالحوار مع فنزويلا»."""
_NEAR = 8
"""Words from the pact to its other party."""


def partner(doc: Document, triggers: list[Trigger]) -> None:
    """Give such an act the other party of the pact as recipient, where it has none.

    Args:
        doc: the part that is read.
        triggers: of the sentence, with senses and sides.
    """
    fillers = Fillers(doc)
    for act in triggers:
        if act.type not in _TYPES or act.sense is None or act.sense.reciprocal or (act.type == "SUPPORT" and act.lemma.key not in _MAKING):
            continue
        known = {UNKNOWN, *(doc.code(m) for m, _, _ in act.actors)}
        itself = bool(act.recipients) and all(inferred and doc.code(m) in known - {UNKNOWN} for m, _, inferred in act.recipients)
        pact = _pact(doc, act) if itself or not act.recipients else -1
        if pact < 0:
            continue
        found = _with(doc, fillers, act, pact)
        act.recipients = [x for x in found if doc.code(x[0]) not in known]


def _pact(doc: Document, act: Trigger) -> int:
    """The word for the pact, at the head of what the act is about; or -1."""
    for name in _HELD:
        for first, last in act.slots.get(name, ())[:1]:
            for k in range(first, min(last, first + 3)):
                if doc.words[k].base.removeprefix("ال").startswith(_PACTS):
                    return k
    return -1


def _with(doc: Document, fillers: Fillers, act: Trigger, pact: int) -> list[tuple[int, str, bool]]:
    """Who is named behind «مع», before any other verb and any mark; of ties behind «ب» as well."""
    ties = doc.words[pact].base.removeprefix("ال").startswith(("اتصالات", "علاقات"))
    for k in range(pact + 1, min(pact + 1 + _NEAR, len(doc))):
        word = doc.words[k]
        if doc.surface[k] in "،؛:.؟" or k in doc.verb_tokens or word.function in ("complementizer", "relative"):
            return []
        index = doc.mention_at[k]
        if ties and index >= 0 and doc.mentions[index].preposition == "ب" and doc.mentions[index].first == k:
            return fillers.mentions_in(k, doc.mentions[index].last, f"{act.lemma.id}:with whom it is")
        if word.base != "مع" or word.enclitic or k + 1 >= len(doc):
            continue
        end = k + 1
        while end < min(k + 7, len(doc)) and doc.surface[end] not in "،؛:." and end not in doc.verb_tokens and doc.words[end].function not in ("preposition", "relative", "complementizer"):
            end += 1
        return [(m, f"{act.lemma.id}:مع", True) for m, _, _ in fillers.mentions_in(k + 1, end, "")]
    return []
