"""What is reached is not looked into: «تحقيق السلام», «يمكن للصين تحقيقه» beside «تحقيق النيابة في الحادث»."""

from __future__ import annotations

from khabar.events.heads import keys
from khabar.events.triggers import Trigger
from khabar.mentions.document import Document

_INTO = frozenset(("في", "مع", "بشان", "حول", "بخصوص", "ضد"))
"""Prepositions of what is looked into."""
_INQUIRING = frozenset((
    "نيابة", "شرطة", "محكمة", "لجنة", "فريق", "مكتب", "وكالة", "منظمة", "هيئة", "بعثة", "صحيفة", "شبكة", "مدع", "قضاء", "برلمان", "مجلس", "جهاز", "مؤسسة", "مخابرات",
    "استخبارات", "خبراء", "خبير", "وزارة", "سلطات", "حكومة", "مركز", "مجلة", "موقع", "قناة", "قاض", "محقق", "محققين",
))  # fmt: skip
"""Who looks into something."""


def reached(doc: Document, trigger: Trigger) -> bool:
    """Whether a noun or pronoun on a masdar is what is reached and nobody looks into anything.

    Args:
        doc: the part that is read.
        trigger: a masdar or noun, with its complements.
    """
    analysis = trigger.analysis
    if analysis is None or "reaching" not in trigger.lemma.kinds:
        return False
    if _in_order_to(doc, trigger):
        return True
    if analysis.enclitic:
        described = trigger.last < len(doc) and bool(doc.words[trigger.last].article)  # تحقيقها الأولي
        return not described and (analysis.preposition == "ل" or trigger.slots.keys().isdisjoint(_INTO))  # أهداف لتحقيقها في أوكرانيا
    k = trigger.last
    if trigger.pos != "m" or k >= len(doc) or doc.mention_at[k] >= 0 or analysis.article:
        return False
    word = doc.words[k]
    if word.form == "ذلك" or (word.form == "ما" and analysis.preposition == "ل") or (doc.surface[k] in '«"“' and analysis.preposition):
        return True  # لتحقيق ما كان يصبو إليه، وعد بتحقيق «أماني الناس»
    if not word.is_word or word.function or word.preposition or word.conjunction or not _INQUIRING.isdisjoint(keys(doc, word)):
        return False
    return word.substantive or (k not in doc.verb_tokens and word.form.endswith(("يتها", "يته", "يتهم", "يتنا"))) or (trigger.lemma.key == "حقق" and trigger.first - 1 not in doc.verb_tokens and doc.words[trigger.first].base.endswith("قيق") and word.form.endswith("ة") and not (word.article or word.nisba))  # تحقيق حيازة: no adjective, for a probe is masculine


def _in_order_to(doc: Document, trigger: Trigger) -> bool:
    """«تحقيقاً لمفاهيم الاستقلال، اجتمع المجلس»: to what end something is done, at the head of its clause."""
    i = trigger.first
    if doc.forms[i].removeprefix("و") != "تحقيقا" or i + 1 >= len(doc) or doc.words[i + 1].preposition != "ل":
        return False
    return bool(doc.words[i].conjunction) or i == 0 or not doc.words[i - 1].is_word or doc.words[i - 1].function == "conjunction"
