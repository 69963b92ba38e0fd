"""«يعد» of things, which are held to be something: «التصريح يعد تدخلا في شؤوننا»; people prepare it: «الجيش يعد هجوما»."""

from __future__ import annotations

from khabar.mentions.document import Document

_THINGS = frozenset(
    ("تصريح", "تصريحات", "قرار", "قرارات", "خطوة", "خطوات", "بيان", "موقف", "مواقف", "سلوك", "اجراء", "اجراءات", "عمل", "اعمال", "قانون", "زيارة", "امر", "حادث", "حادثة",
     "صمت", "وجود", "كلام", "خطاب", "تحرك", "تحركات", "ممارسات", "سياسة", "سياسات", "تدخل", "تدخلات", "عملية", "عمليات", "نص", "بند", "تغريدة", "مقال")
)  # fmt: skip
_THIS = frozenset(("هذا", "هذه", "ذلك", "تلك", "ما"))
_SAME = frozenset(("يمثل", "تمثل", "يشكل", "تشكل", "يعتبر", "تعتبر", "مثل", "شكل"))
"""Verbs of the same meaning, to which «ويعد» is joined."""
_BACK, _FAR = 6, 14


def thing_reckoned(doc: Document, i: int) -> bool:
    """Whether the subject of such a verb is a thing, before it, behind it or of the verb it is joined to."""
    behind = doc.forms[i + 1] if i + 1 < len(doc) else ""
    if behind in _THIS or (doc.words[i + 1].article and doc.words[i + 1].base in _THINGS if behind else False):
        return True  # ويعد هذا القرار تصعيدا
    if doc.surface[i][:1] == "و":
        for k in range(i - 1, max(-1, i - _FAR), -1):
            if k in doc.verb_tokens:
                return doc.forms[k].removeprefix("و") in _SAME
            if doc.surface[k] in ".؛":
                return False
        return False
    for k in range(i - 1, max(-1, i - _BACK), -1):
        word = doc.words[k]
        opens = k == 0 or doc.words[k - 1].function in ("complementizer", "relative", "demonstrative") or not doc.words[k - 1].is_word
        if k in doc.verb_tokens:
            return k > 0 and doc.forms[k - 1] in ("ما", "وما")  # ما تفعله إسرائيل يعد انتهاكا
        if not word.is_word:
            return False
        if doc.forms[k] in _THIS:
            return True
        if opens:
            return word.base in _THINGS or (doc.mention_at[k] < 0 and any(n.pos == "m" for n in word.nouns))  # استهداف المدنيين يعد جريمة
    return False
