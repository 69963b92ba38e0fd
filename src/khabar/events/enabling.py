"""What makes something possible and gives nobody leave: «سعة تسمح بالإنتاج»، «هدوء سمح بإجلاء الجرحى»، «مما سمح باكتشاف الخلية»."""

from __future__ import annotations

from khabar.events.joined_subjects import subject_before
from khabar.events.roles import Roles
from khabar.events.triggers import Trigger
from khabar.lexicon.lemma import Sense

_LEAVE = frozenset(("قرار", "قرارا", "قانون", "قانونا", "مرسوم", "مرسوما", "امر", "امرا", "حكم", "حكما", "اتفاق", "اتفاقا", "تشريع", "تشريعا"))
"""What gives leave by itself."""
_BRINGING, _BACK = frozenset(("شان", "شانه", "شانها", "شانهما")), 7
"""«من شأن وصولهم أن يسمح لهم»: what something is apt to bring about."""
_CIRCUMSTANCES = frozenset(("سبب", "اسباب", "قرار", "قرارات", "حاجة", "ظروف", "ظرف", "وضع", "اوضاع", "حالة", "تطور", "تطورات", "تهديد", "تهديدات", "خطر", "ازمة", "تصعيد", "ضرورة", "احداث", "حادث", "خطوة", "تدهور", "مرحلة", "مهمة"))
"""What may call for something."""
_LANDS = ("بلاد", "دول", "حكوم", "سلط")
"""Beginnings of nouns of whoever may give it."""


def enables(roles: Roles, trigger: Trigger, sense: Sense, antecedent: list[tuple[int, int]]) -> bool:
    """Whether a thing makes something possible and nobody gives leave.

    Args:
        roles: of the sentence.
        trigger: a verb of permitting.
        sense: one that may fire.
        antecedent: the noun that a relative clause of the verb describes.
    """
    if trigger.analysis is None or trigger.clause < 0:
        return False
    feature = trigger.analysis.feature
    if feature[-1:] == "p" or feature[1:2] == "1" or "P" in feature[2:]:
        return False
    words = roles.doc.words
    before = [words[k].base for k in range(max(roles.syntax.first, trigger.first - 4), trigger.first)]
    if before[-2:] == ["مشروع", "قانون"]:
        return True  # مشروع قانون يسمح بالمصادقة: nobody has given leave yet
    connector = roles.syntax.clauses[trigger.clause].connector
    if before[-1:] == ["مما"] or roles.doc.forms[trigger.first - 2 : trigger.first] == ["الامر", "الذي"] or not _BRINGING.isdisjoint(words[k].base for k in range(max(roles.syntax.first, trigger.first - _BACK), trigger.first)) or before[-3:] == ["هو", "ما", "لم"] or _thing(roles, trigger, antecedent):
        return True  # مما سمح باكتشاف الخلية
    aside = connector == "relative" or before[-1:] in (["مما"], ["ما"], ["بما"])
    if connector == "complementizer" or (feature[0] == "P" and not aside) or not _LEAVE.isdisjoint(before):
        return False  # سمح للركاب بالنزول: a passive, it may be; قرارا يسمح
    actors, _ = roles.sides(trigger, sense)
    return not any(roles.political(m) for m, _, _ in actors)


def requires(roles: Roles, trigger: Trigger, antecedent: list[tuple[int, int]]) -> bool:
    """Whether a thing only makes something needful: «تدهورت صحته، ما استدعى نقله»، «قرارات استدعت إدانة دولية»."""
    before = roles.doc.forms[max(roles.syntax.first, trigger.first - 2) : trigger.first]
    if before[-1:] in (["ما"], ["مما"], ["الامر"], ["الوضع"]) or before == ["الامر", "الذي"]:
        return True
    named = trigger.slots.get("subject") or antecedent
    return bool(named) and roles.doc.words[named[0][0]].base.removeprefix("ال") in _CIRCUMSTANCES


def _thing(roles: Roles, trigger: Trigger, antecedent: list[tuple[int, int]]) -> bool:
    """Whether a noun that is nobody stands before the verb, or right behind it, as its subject: «أن الانتخابات تسمح للحزب بالعودة»."""
    doc = roles.doc
    named = trigger.slots.get("subject") or antecedent or subject_before(doc, roles.syntax, trigger)
    if not named or named[0][0] > trigger.last:
        return False  # سمحت للدول | الحليفة
    head = doc.words[named[0][0]]
    base = head.base.removeprefix("ال")
    return doc.mention_at[named[0][0]] < 0 and not head.function and not head.given and base not in _LEAVE and not base.startswith(_LANDS)
