"""Verbs written like others: «أكدت الوزارة تعرض طائرة لإطلاق نار» is no «she offers», «قمة المجموعة توافق على» no «they agreed»."""

from __future__ import annotations

from khabar.mentions.document import Document

_PICTURES = frozenset(("صور", "صورا", "صورة", "مشاهد", "لقطات", "فيديو", "مقطع", "مقاطع", "فيلم"))
_BEFALLING = frozenset(("مداهمة", "دهم", "تفتيش", "قرصنة", "سطو", "تهديد", "تهديدات", "ضغوط", "مضايقات", "ملاحقة", "تضييق", "ابتزاز"))
"""What somebody is subjected to that is no attack."""
_MARKS = frozenset("«»\"“”")
_REACH = 10
"""Words from the verb on within which the attack stands."""


def met_with(doc: Document, i: int) -> bool:
    """Whether an attack stands behind «ل» a few words on, and no picture right behind: أكدت الوزارة تعرض طائرة لإطلاق نار."""
    if doc.forms[i + 1 : i + 2] and doc.words[i + 1].base in _PICTURES:
        return False
    for word in doc.words[i + 1 : i + _REACH]:
        if not word.is_word and word.form not in _MARKS:
            return False
        if word.preposition == "ل":
            return any(s.type == "ASSAULT" for n in word.nouns for s in n.lemma.senses) or word.base.removeprefix("ال") in _BEFALLING or word.form in ("لاطلاق", "للاطلاق", "لنيران")
    return False


def enabled(doc: Document, first: int, last: int) -> bool:
    """Whether what is named between «تمكن» and «من» is a thing and a state, which it enables: تمكن الصواريخ الجديدة كييف من القصف."""
    index = doc.mention_at[last - 1]
    if index < 0 or doc.mentions[index].first <= first or doc.mentions[index].how not in ("name", "metonym"):
        return False
    return doc.entities.drafts[doc.mentions[index].entity].kind == "state" and doc.words[doc.mentions[index].first - 1].article and doc.mention_at[first] < 0


def she_follows(doc: Document, verb: int, i: int) -> bool:
    """Whether a feminine state stands at a token, behind a verb in ت that opens its clause and is no perfect of «he»: تعرض الصين وساطة."""
    if verb and doc.words[verb - 1].is_word and not doc.words[verb - 1].function and doc.sentences[doc.sentence_of(verb)][0] != verb:
        return False  # أكدت دمشق تعرض سوريا لهجوم
    index = doc.mention_at[i] if i < len(doc) else -1
    return index >= 0 and doc.mentions[index].first == i and doc.mentions[index].gender == "F" and doc.entities.drafts[doc.mentions[index].entity].kind == "state" and not doc.mentions[index].preposition


def upon(forms: list[str]) -> bool:
    """Whether «على» brings that to which something is shown or offered, and not by whose hand something was done: على يد الشرطة."""
    return any(form == "علي" and forms[k + 1 : k + 2] not in (["يد"], ["ايدي"]) for k, form in enumerate(forms))


def she_agrees(doc: Document, i: int) -> bool:
    """Whether «توافق على» has a feminine at the head of its clause, so that it is «she agrees» and no perfect: لجنة الموازنة في البرلمان توافق على تمويل."""
    if doc.forms[i + 1 : i + 2] != ["علي"]:
        return False
    first = i
    begin = doc.sentences[doc.sentence_of(i)][0]
    while first > begin and i - first < _REACH + 2 and doc.words[first - 1].is_word and doc.words[first - 1].function not in ("complementizer", "relative", "conjunction", "subordinator") and not (doc.words[first - 1].verbs and not doc.words[first - 1].nouns):
        first -= 1
    return first < i and doc.forms[first].endswith(("ة", "ات"))


def in_answer(doc: Document, i: int) -> bool:
    """«قال لقناة محلية ردا على سؤال»: no «they two answered», which only two do."""
    answers = doc.forms[i] == "ردا" and 0 < i < len(doc) - 1 and doc.forms[i + 1] == "علي"
    return answers and not doc.forms[i - 1].endswith(("ان", "هما", "اللذين"))
