"""Whose name it is behind a title and a phrase: «المتحدث باسم السفارة في واشنطن فلان»، «الباحث المصري في الشؤون الإيرانية فلان»."""

from __future__ import annotations

from khabar.mentions.document import Document
from khabar.mentions.entities import UNKNOWN, Draft

_FAR = 10
"""Words between a title and its bearer."""
_IN = frozenset(("في", "لدي", "ل", "لدى", "ب"))
_PUBLISHED = ("medium", "organisation", "group")
"""What somebody works for, by whose name he goes where his land is not told."""


def bearer(doc: Document, first: int, last: int) -> Draft | None:
    """The entity of a title that the name at tokens [first, last) belongs to, parted from it by where or for whom he works; None for none."""
    found = _of_place(doc, first)
    return found if found is not None else _of_phrase(doc, first, last)


def _of_place(doc: Document, first: int) -> Draft | None:
    """«المتحدث باسم السفارة الصينية في واشنطن | فلان»."""
    place = doc.mention_at[first - 1] if first > 2 else -1
    if place < 0 or doc.mentions[place].last != first or doc.mentions[place].place < 0:
        return None
    k = doc.mentions[place].first - 1
    if doc.forms[k] not in ("في", "لدي"):
        return None
    title = doc.mention_at[k - 1]
    if title < 0 or doc.mentions[title].last != k:
        return None
    draft = doc.entities.drafts[doc.mentions[title].entity]
    family = draft.name.startswith("families of")  # أسرة مراسلة القناة في القدس فلانة
    if not family and (doc.mentions[title].how != "title" or doc.mentions[title].plural):
        return None
    named = draft.name_ar or doc.mentions[title].inferred
    return None if named or draft.code == UNKNOWN else draft


def _of_phrase(doc: Document, first: int, last: int) -> Draft | None:
    """«الباحث المصري في الشؤون الإيرانية | فلان إن»: he who is set off by commas or speaks at once bears the title before the phrase."""
    set_off = first > 2 and doc.surface[first - 1] in "،,"
    if last >= len(doc) or not (doc.surface[last] in "،," if set_off else doc.words[last].function == "complementizer" or doc.surface[last] == ":"):
        return None
    works: Draft | None = None
    k = first - 1 - set_off
    while k > max(0, first - _FAR):
        word, index = doc.words[k], doc.mention_at[k]
        if index >= 0 and doc.mentions[index].last == k + 1:
            mention = doc.mentions[index]
            draft = doc.entities.drafts[mention.entity]
            titled = mention.how == "title" or (draft.kind == "person" and mention.how == "definite")
            if titled and not mention.plural and (set_off or k < first - 1):
                if draft.name_ar or mention.inferred or doc.words[mention.first].preposition:
                    return None
                return draft if draft.code != UNKNOWN else works
            if mention.how == "title" or draft.kind == "person":
                return None
            if draft.kind in _PUBLISHED and draft.code != UNKNOWN and works is None:
                works = draft
            k = mention.first - 1
            continue
        if k in doc.verb_tokens or (not word.is_word and doc.surface[k] not in '"«»“”') or (word.function not in ("", "head_adjective") and word.form not in _IN) or (word.enclitic and not word.article):
            return None
        k -= 1
    return None
