"""Whose stand a participle tells: «موقف إيران الداعم لسوريا» backs Syria, and Iran does so."""

from __future__ import annotations

from khabar.mentions.document import Document

_STANDS = frozenset(("موقف", "مواقف", "سياسة", "سياسات", "راي", "توجه", "نهج", "بيان", "خطاب", "دور"))
"""What somebody stands for, before whose it is."""
_THEIRS = ("هما", "ها", "هم", "ه")
_ADJECTIVES = 2
"""Adjectives between the owner and the participle: «موقف بلاده الثابت الداعم»."""


def told_by_stand(doc: Document, i: int) -> bool:
    """Whether a participle says what somebody stands for."""
    return whose_stand(doc, i) >= 0 or (lands_stand(doc, i) and i + 1 < len(doc) and (bool(doc.words[i + 1].preposition) or doc.words[i + 1].function == "preposition"))


def whose_stand(doc: Document, i: int) -> int:
    """Mention whose stand the participle with the article at token i tells, with what it is for right behind; -1 for none."""
    if not doc.words[i].article or i + 1 >= len(doc) or not (doc.words[i + 1].preposition or doc.words[i + 1].function == "preposition"):
        return -1
    k = _before(doc, i)
    m = doc.mention_at[k] if k >= 0 else -1
    if m < 0 or doc.mentions[m].last != k + 1 or doc.mentions[m].first < 1 or doc.mentions[m].preposition:
        return -1
    return m if _stand(doc, doc.mentions[m].first - 1) else -1


def their_stand(doc: Document, i: int) -> str:
    """Pronoun of whose stand it is in «موقفها الداعم لسوريا»; empty for none."""
    form = doc.forms[_before(doc, i)] if i and doc.words[i].article else ""
    for enclitic in _THEIRS:
        stem = form.removesuffix(enclitic)
        if stem != form and (stem in _STANDS or (stem.endswith("ت") and stem[:-1] + "ة" in _STANDS)):
            return enclitic
    return ""


def lands_stand(doc: Document, i: int) -> bool:
    """«موقف البلاد الداعم»: the stand of the land of whoever tells of it."""
    k = _before(doc, i) if doc.words[i].article else -1
    return k > 0 and doc.forms[k] == "البلاد" and _stand(doc, k - 1)


def _before(doc: Document, i: int) -> int:
    """The word before a participle, past other adjectives and participles joined to each other."""
    k = i - 1
    while k > 0 and i - k <= _ADJECTIVES and doc.forms[k] != "البلاد" and doc.words[k].article and doc.mention_at[k] < 0 and not doc.words[k].preposition:
        k -= 1
    return k


def _stand(doc: Document, k: int) -> bool:
    return not doc.words[k].article and doc.words[k].base in _STANDS
