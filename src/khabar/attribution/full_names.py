"""Whoever is named in full: behind a noun with a state, by his last name, by the pronoun of his office."""

from __future__ import annotations

from khabar.mentions.document import Document
from khabar.mentions.entities import UNKNOWN
from khabar.text.fold import fold

_OFFICES = frozenset(("مكتب", "وزارة", "محامي", "محامو", "حزب", "حركة", "جماعة", "متحدث", "ناطق", "مستشار", "ادارة", "حكومة", "رئاسة"))
"""Nouns of those who speak for somebody."""
_BACK = 30
"""Words before «مكتبه» among which its owner is named."""


def apposed(doc: Document, k: int) -> int:
    """«ضيف تركيا الرئيس الجزائري»: who is named behind a noun with the state it belongs to at token k; -1 for none."""
    for j in range(k + 1, min(len(doc), k + 3)):
        m = doc.mention_at[j]
        if m >= 0:
            fits = doc.entities.drafts[doc.mentions[m].entity].kind == "person" and not (doc.mentions[m].preposition or doc.mentions[m].conjunction)
            return m if fits else -1
        if not doc.words[j].article:
            return -1  # عدو إسرائيل اللدود حسن نصر الله
    return -1


def alone(doc: Document, k: int) -> bool:
    """Whether a word is no mention, or alone the name of a group: الحوثي."""
    if k >= len(doc) or doc.words[k].function:
        return False
    m = doc.mention_at[k]
    return m < 0 or (doc.mentions[m].last == k + 1 == doc.mentions[m].first + 1 and doc.entities.drafts[doc.mentions[m].entity].kind == "group")


def ends_name(doc: Document, m: int, k: int) -> bool:
    """Whether the full name of a person ends in the word at a token."""
    name = fold(doc.entities.drafts[doc.mentions[m].entity].name_ar or "").split()
    return len(name) > 1 and name[-1] == doc.forms[k]


def bearers(doc: Document, first: int, stop: int, m: int) -> list[int]:
    """«أكد مستشار الرئيس، فلان، أن ... وقال فلان»: whose name stands between commas, of no state known, behind the title that says something.

    Args:
        doc: the part that is read.
        first: token of the verb.
        stop: token where what is said begins.
        m: who says it.
    """
    if doc.code(m) == UNKNOWN or doc.mentions[m].first < first:
        return []
    out = []
    for k in range(first + 1, stop):
        index = doc.mention_at[k]
        if index < 0 or index == m or doc.mentions[index].first != k or doc.surface[k - 1] not in "،,":
            continue
        draft, last = doc.entities.drafts[doc.mentions[index].entity], doc.mentions[index].last
        unknown = draft.kind == "person" and draft.code == UNKNOWN and draft.basis != "table" and not doc.mentions[index].title
        if unknown and last < len(doc) and doc.surface[last] in "،,":
            out.append(doc.mentions[index].entity)
    return out


def spoken_for(doc: Document, k: int) -> list[int]:
    """«زار الرئيس كييف، وقال مكتبه إن»: the person for whom his office speaks at token k."""
    form = doc.forms[k].removeprefix("و")
    ending = next((e for e in ("ها", "ه") if form.endswith(e)), "")
    if not ending or form.removesuffix(ending).removesuffix("ت") not in {o.removesuffix("ة") for o in _OFFICES}:
        return []
    for j in range(k - 1, max(-1, k - _BACK), -1):
        m = doc.mention_at[j]
        if m >= 0 and doc.mentions[m].first == j:
            mention, draft = doc.mentions[m], doc.entities.drafts[doc.mentions[m].entity]
            own = mention.gender or draft.gender
            if draft.kind == "person" and not mention.plural and own in ("", "F" if ending == "ها" else "M"):
                return [m]
    return []
