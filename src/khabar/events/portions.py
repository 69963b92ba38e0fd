"""What a count or set is of: «غادرت آخر دفعة من القوات الفرنسية», «تحليق سرب من المقاتلات الصينية» are one phrase with who is behind «من»."""

from __future__ import annotations

from khabar.events.heads import numeral
from khabar.events.triggers import Trigger
from khabar.mentions.document import Document
from khabar.mentions.entities import UNKNOWN
from khabar.mentions.extended import WEAPONS

_PORTIONS = frozenset(("دفعة", "دفعات", "مجموعة", "مجموعات", "سرب", "اسراب", "سربا", "عدد", "عددا", "جزء", "جزءا", "قسم", "قسما", "رتل", "رتلا", "ارتال", "طلائع", "عناصر", "وحدة", "وحدات", "كتيبة", "كتيبتان", "كتيبتين", "كتائب"))
"""Heads behind whom «من» says whose or what they are."""
_BEFORE = frozenset(("اول", "اخر", "ثاني", "ثالث", "نحو", "قرابة"))
_SLOTS = ("subject", "object", "genitive")
_WHOLE = frozenset(("force", "people", "group"))


def whole(doc: Document, trigger: Trigger) -> None:
    """Take «من» with its noun into the subject, object or owner that it is a portion of.

    Args:
        doc: the part that is read.
        trigger: with its complements.
    """
    behind = trigger.slots.get("من", [])
    for name in _SLOTS:
        ranges = trigger.slots.get(name, [])
        for at, (first, last) in enumerate(ranges):
            of = next((r for r in behind if r[0] in (last, last + 1)), None)
            if of is None or not _portion(doc, first, last) or not _of_many(doc, of[0]):
                continue
            trigger.slots[name] = [*ranges[:at], (first, of[1]), *ranges[at + 1 :]]
            rest = [r for r in behind if r != of]  # by value: compiled pairs have no identity
            if rest:
                trigger.slots["من"] = rest
            else:
                del trigger.slots["من"]
            return


def _portion(doc: Document, first: int, last: int) -> bool:
    """Whether a phrase only says how many or what part: «آخر دفعة», «سرب», «ثلاث كتائب جديدة»."""
    words = doc.words[first:last]
    heads = [w for w in words if w.base in _PORTIONS or w.form in _PORTIONS]
    known = doc.mention_at[first] >= 0 and doc.code(doc.mention_at[first]) != UNKNOWN
    return bool(heads) and not known and not any(w.article or w.enclitic for w in words) and all(
        w in heads or w.base in _BEFORE or numeral(w) or w.is_number or w is words[-1] for w in words
    )


def _of_many(doc: Document, first: int) -> bool:
    """Whether what stands behind «من» are people, forces or arms with an article, no land or place it comes from."""
    word = doc.words[first]
    at = first + (word.function == "preposition" and first + 1 < len(doc))
    index = doc.mention_at[at]
    if index >= 0:
        return doc.mentions[index].place < 0 and doc.entities.drafts[doc.mentions[index].entity].kind in _WHOLE
    return bool(doc.words[at].article) and doc.words[at].base.removesuffix("ات").removesuffix("ة") in WEAPONS
