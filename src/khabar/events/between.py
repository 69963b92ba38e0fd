"""Whose talks or agreement it is, where the sentence tells of a dispute or tie between two: «اندلعت أزمة بين دكا ونيبيداو انتهت باتفاق»."""

from __future__ import annotations

from khabar.events.triggers import Trigger
from khabar.mentions.document import Document
from khabar.mentions.entities import UNKNOWN

RULE = "the two it is between"
_TIES = frozenset((
    "ازمة", "ازمات", "خلاف", "خلافات", "نزاع", "نزاعات", "توتر", "توترات", "قطيعة", "جفاء", "مفاوضات", "محادثات", "مباحثات", "مشاورات", "حوار", "علاقات",
    "صراع", "حرب", "تقارب", "تنافس", "فتور", "جمود", "مواجهة", "حدود", "لقاء", "اجتماع",
))  # fmt: skip
"""Nouns of what is between two."""
_NEAR = 4
"""Words from such a noun to «بين»."""
_MADE = frozenset(("وقع", "ابرم", "صادق", "صدق"))
"""Verbs whose masdar, alone, is of the paper that two make."""


def of_two(doc: Document, trigger: Trigger) -> None:
    """Give a joint act that names nobody the two between whom the words before it say something is."""
    if trigger.pos not in ("m", "n") or trigger.sense is None or trigger.actors or trigger.recipients:
        return
    if not trigger.sense.reciprocal and trigger.lemma.key not in _MADE:
        return
    if trigger.type not in ("AGREE", "CONSULT", "SUPPORT"):
        return
    first = doc.sentences[trigger.sentence][0]
    pairs = [pair for k in range(first, trigger.first) if (pair := _pair(doc, first, k)) is not None]
    if len(pairs) != 1:
        return
    two = pairs[0]
    last, codes = doc.mentions[two[1]].last, {doc.code(x) for x in two}
    if any(m >= 0 and doc.entities.drafts[doc.mentions[m].entity].country and doc.code(m) not in codes for m in doc.mention_at[last : trigger.first]):
        return  # another is named, who may have made it
    trigger.actors = [(m, RULE, True) for m in two]


def _pair(doc: Document, first: int, k: int) -> tuple[int, int] | None:
    """The two lands or bodies behind «بين», where what is between them is a tie or a dispute."""
    if doc.words[k].base != "بين" or k + 1 >= len(doc):
        return None
    if not any(doc.words[j].base.removeprefix("ال").removesuffix("ا") in _TIES or doc.words[j].base.removeprefix("ال") in _TIES for j in range(max(first, k - _NEAR), k)):
        return None
    one = doc.mention_at[k + 1]
    if one < 0 or doc.mentions[one].first != k + 1:
        return None
    after = doc.mentions[one].last
    for j in range(after, min(after + 3, len(doc))):
        other = doc.mention_at[j]
        if other >= 0 and doc.mentions[other].first == j and doc.mentions[other].conjunction == "و":
            codes = {doc.code(one), doc.code(other)}
            return (one, other) if len(codes) == 2 and UNKNOWN not in codes else None
        if not doc.words[j].is_word:
            return None
    return None
