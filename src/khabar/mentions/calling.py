"""«طالب» that is no student: «وقبل يومين، طالب كارتر بوقف الحرب»، «اتصالا طالب فيه بوقف القتال»."""

from __future__ import annotations

from khabar.mentions.document import Document

_BEHIND = 16
"""Words behind the verb within which it is said what is called for."""
_OFTEN = frozenset(("مرارا", "مجددا", "سابقا", "تكرارا", "علنا", "رسميا", "حينها", "بداية"))
_DURING_IT = ("خلاله", "خلالها")
_UTTERANCES = frozenset(("بيان", "بيانه", "بيانها", "كلمة", "كلمته", "خطاب", "خطابه", "تصريح", "تصريحات", "رسالة", "مؤتمر", "مقابلة", "حديث", "حوار", "ختام", "تغريدة", "منشور"))
"""What somebody calls for something in."""
_NOT_BEFORE = frozenset(("preposition", "quantifier", "demonstrative"))


def calls_for(doc: Document, i: int) -> bool:
    """Whether «طالب» at token i is the verb: a clause can begin before it, or a pronoun or adverb follows, and a masdar behind «ب» says what is called for."""
    if i + 1 >= len(doc):
        return False
    after = doc.words[i + 1]
    takes_up = after.form in _DURING_IT or (after.function == "preposition" and after.base == "في" and after.enclitic in ("ه", "ها"))
    if not takes_up and after.base not in _OFTEN:
        before = doc.words[i - 1] if i else None
        told_of = i > 1 and doc.words[i - 2].function == "complementizer"  # أن نتنياهو طالب البريطانيين بالضغط
        if before is not None and before.is_word and not told_of and (not before.function or before.function in _NOT_BEFORE):
            return False  # قتل طالب فلسطيني بإطلاق نار
        said_in = doc.words[i].conjunction == "و" and after.form == "في" and i + 2 < len(doc) and doc.words[i + 2].base in _UTTERANCES
        if after.is_word and not after.article and (after.nisba or after.function == "preposition") and not said_in:
            return False  # طالب جامعي متهم بالتظاهر; but: وطالب في بيان بالعدول عنه
        if not (after.article or after.preposition) and i + 2 < len(doc) and doc.words[i + 2].article and doc.words[i + 2].preposition != "ب":
            return False  # كما طالب داود الخارجية بالتدخل: she would be taken for who calls
    for k in range(i + 1, min(len(doc), i + _BEHIND)):
        word = doc.words[k]
        if doc.surface[k] in "،,.؛:" or (k > i + 1 and word.function == "complementizer"):
            return False
        if word.preposition == "ب" and any(n.pos == "m" and (n.lemma.senses or n.lemma.embeds) for n in word.nouns):
            return True
        if word.form == "ب" and k + 1 < len(doc) and doc.surface[k + 1] in '"«“':
            return True
    return False
