"""Attacks that go by the city they struck: «أدانت فرنسا هجوم نيروبي», «منفذو هجمات باريس»."""

from __future__ import annotations

from khabar.mentions.document import Document

_ATTACKS = frozenset(("هجوم", "هجمات", "هجومي", "هجومين", "اعتداء", "اعتداءات"))
_SUFFERED = frozenset(("أدان", "دان", "ندد", "استنكر", "شجب", "تبنى", "نفذ", "أعقب", "شهد"))
"""Verbs of what is said of an attack by others than the city's, or of its doing."""
_BEFORE = frozenset(("بعد", "اثر", "عقب", "منذ", "غداة", "خلال", "في", "وراء", "خلف", "عن", "ضحايا", "منفذ", "منفذي", "منفذو", "مرتكبي", "مدبر", "مدبري", "مدبرو", "ذكري", "متهم", "متهمي"))
_AIMED = frozenset(("علي", "ضد", "نحو", "باتجاه", "المضاد", "المضادة", "ل", "في"))
"""Words behind the city by which the attack is its own."""
_BACK = 3


def struck(doc: Document, i: int, last: int) -> bool:
    """Whether a capital right behind an attack is where it was, not whose it is.

    Args:
        doc: the part.
        i, last: tokens of the capital.
    """
    words = doc.words
    if i < 2 or words[i - 1].base not in _ATTACKS or words[i - 1].article or words[i].preposition or words[i].conjunction:
        return False
    if last < len(words) and (words[last].form in _AIMED or words[last].nisba or words[last].form.startswith(("المضاد", "الجديد", "الاخير", "العسكري"))):
        return False  # هجوم كييف المضاد
    if words[i - 1].preposition == "ب":  # ندد بهجوم
        return any(v.lemma.lemma in _SUFFERED for k in range(max(0, i - 1 - _BACK), i - 1) for v in words[k].verbs)
    before = words[i - 2]
    if before.base in _BEFORE or before.form in _BEFORE:
        return True
    return any(v.lemma.lemma in _SUFFERED for k in range(max(0, i - 1 - _BACK), i - 1) for v in words[k].verbs)
