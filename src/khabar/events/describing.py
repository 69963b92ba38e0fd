"""Words of harm that only say how something was: «هجوم قاتل», «ثلاثة جرحى إصاباتهم خطرة»."""

from __future__ import annotations

from khabar.lexicon.lemma import Lemma
from khabar.mentions.document import Document

_DEADLY = frozenset(("قاتل", "قاتلا", "قاتلة", "القاتل", "القاتلة", "مدمر", "مدمرا", "مدمرة", "المدمر", "المدمرة"))
_BLOWS = frozenset(("هجوم", "هجوما", "هجمات", "قصف", "قصفا", "ضربة", "ضربات", "غارة", "غارات", "حرب", "حربا", "انفجار", "انفجارا", "زلزال", "زلزالا", "اعصار", "اعصارا", "اثر", "اثار", "تاثير", "سلاح", "اسلحة"))
"""What destroys; «القرى المدمرة» are destroyed."""
_WOUNDS = ("اصابت", "اصابات", "جراح", "جروح")
_HOW_BAD = frozenset(("خطرة", "خطيرة", "بالغة", "متوسطة", "طفيفة", "حرجة", "بليغة", "بسيطة", "خفيفة", "مستقرة", "سطحية", "ليست", "غير"))


def only_describes(doc: Document, i: int, lemma: Lemma) -> bool:
    """Whether a word is an adjective of the noun before it, or the wounds of somebody of which it is said how bad they are."""
    if lemma.lemma == "غزا":
        return doc.forms[i] == "غزوان"  # a name
    if lemma.lemma in ("قتل", "دمر"):
        return i > 0 and doc.forms[i] in _DEADLY and (lemma.lemma == "قتل" or doc.words[i - 1].base.removeprefix("ال") in _BLOWS) and _agrees(doc, i)
    if lemma.lemma != "أصاب" or i + 1 >= len(doc) or doc.forms[i + 1] not in _HOW_BAD:
        return False
    return any(a.enclitic and a.pos == "m" for a in doc.words[i].nouns) and not doc.words[i].preposition and doc.forms[i].lstrip("و").startswith(_WOUNDS)


def _agrees(doc: Document, i: int) -> bool:
    """Whether the word before is a noun that takes the adjective, and no object follows: not «اقتحم مسجدا قاتلا خمسة»."""
    before, word = doc.words[i - 1], doc.words[i]
    if not before.is_word or before.function or i - 1 in doc.verb_tokens or (doc.mention_at[i - 1] >= 0 and not before.article):
        return False
    if bool(before.article) != bool(word.article) or before.given:
        return False
    form = doc.forms[i]
    if form.endswith("ة") != doc.forms[i - 1].endswith(("ة", "ات")) and not form.endswith("ة"):
        return False
    if word.article or i + 1 >= len(doc):
        return True
    after = doc.words[i + 1]
    return not after.is_word or bool(after.function) or bool(after.preposition) or bool(after.conjunction)
