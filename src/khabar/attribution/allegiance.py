"""For whom a speaker without a state stands: the movement a source sides with, the body or land a committee is of."""

from __future__ import annotations

from khabar.attribution.belonging import is_of
from khabar.mentions.document import ActorMention, Document
from khabar.mentions.entities import UNKNOWN

_SIDING = ("متحالف", "موال", "مقرب", "محسوب", "مرتبط", "قريب")
"""Beginnings of what a source is to those it speaks for: مصادر متحالفة مع، موالية لـ."""
_ENDINGS = frozenset(("", "ة", "ي", "ية", "ين", "ون", "يه"))
_TIES = frozenset(("من", "مع", "علي", "ب", "ل"))
_OWNERS = frozenset(("group", "organisation", "office", "state", "force", "person", "people"))
_COMMITTEES = frozenset(("لجنة", "هيئة", "مجلس", "جهاز", "ادارة", "مديرية", "دائرة", "مفوضية", "مصلحة", "محكمة", "نيابة", "غرفة", "وكالة", "مركز", "مكتب", "اتحاد", "رابطة", "نقابة", "جمعية", "منظمة", "مؤسسة", "معهد", "شبكة", "بعثة"))
"""Bodies that are of the land or movement they are in."""
_BODIES = frozenset(("organisation", "office", "force", "group", "medium", "company"))
_PRESS = frozenset(("الاعلامي", "الصحفي", "الصحافي"))
_ENDING = frozenset(("complementizer", "relative", "preposition", "subordinator", "conjunction"))
"""Words before which a title ends."""
_BACK = 400
"""Tokens over which a bare title or name is taken up again."""
_REACH = 6
"""Words of such a phrase."""


def body_behind(doc: Document, k: int) -> int:
    """The body right behind another that is its part: «هيئة الأركان العامة للقوات المسلحة الأوكرانية»; -1 for none."""
    k += k < len(doc) and doc.forms[k].startswith(("التابع", "تابع"))  # الهيئة التابعة للوزارة
    wing = k + (k < len(doc) and doc.surface[k] in "،,")
    k = wing + 2 if doc.forms[wing : wing + 1] in (["الجناح"], ["الذراع"]) else k  # قوات الشعب، الجناح العسكري للحزب
    m = doc.mention_at[k] if k < len(doc) else -1
    if m < 0 or doc.mentions[m].first != k or doc.mentions[m].preposition != "ل" or doc.code(m) == UNKNOWN:
        return -1
    kind = doc.entities.drafts[doc.mentions[m].entity].kind  # or: المكتب الإعلامي للرئيس
    return m if kind in _BODIES or (kind == "person" and doc.forms[k - 1] in _PRESS) else -1


def sided_with(doc: Document, m: int) -> int:
    """«مصادر متحالفة مع حزب الله»، «مصادر موالية للحكومة»: whom a nameless source at mention m stands by; -1 for none."""
    k = doc.mentions[m].last
    if k + 1 >= len(doc):
        return -1
    form = doc.forms[k]
    if not any(form.startswith(start) and form[len(start) :] in _ENDINGS for start in _SIDING):
        return -1
    j = k + (doc.words[k + 1].function == "preposition" and doc.words[k + 1].base in _TIES) + 1
    index = doc.mention_at[j] if j < len(doc) else -1
    if index < 0 or doc.mentions[index].first != j or (j == k + 1 and doc.mentions[index].preposition not in ("ل", "ب")):
        return -1
    return index if doc.code(index) != UNKNOWN and doc.entities.drafts[doc.mentions[index].entity].kind in _OWNERS else -1


def part_of(doc: Document, m: int) -> int:
    """«الهيئة القيادية العليا لأسرى حركة الجهاد»، «اللجنة الوطنية لمكافحة الإرهاب في روسيا»: the movement or land of the committee at mention m; -1 for none."""
    first, k = doc.mentions[m].first, doc.mentions[m].last
    if doc.forms[first].removeprefix("و").removeprefix("ال").removeprefix("لل") not in _COMMITTEES:
        return -1
    purpose = False
    while k < min(len(doc), first + _REACH):
        index, word = doc.mention_at[k], doc.words[k]
        if k == first + 2 and word.conjunction == "و" and word.article and doc.words[k - 1].article and index < 0 and not word.nisba:
            k += 1  # هيئة الغذاء والدواء | السعودية
            index = doc.mention_at[k] if k < len(doc) else -1
            return index if index >= 0 and doc.words[k].nisba and doc.words[k].article and not doc.mentions[index].conjunction else -1
        if index >= 0 and doc.code(index) != UNKNOWN:
            other = doc.mentions[index]
            kind = doc.entities.drafts[other.entity].kind
            return index if other.first == k and other.preposition == "ل" and kind in ("people", "force", "group") and not purpose else -1
        if word.form.startswith("تابع") and k + 1 < len(doc):
            index = doc.mention_at[k + 1]
            return index if index >= 0 and doc.mentions[index].first == k + 1 and doc.mentions[index].preposition == "ل" and doc.code(index) != UNKNOWN else -1
        if word.form == "في" and k + 1 < len(doc):
            index = doc.mention_at[k + 1]
            return index if index >= 0 and doc.mentions[index].first == k + 1 and doc.entities.drafts[doc.mentions[index].entity].kind == "state" and doc.mentions[index].how == "name" else -1
        purpose = purpose or (word.preposition == "ل" and index < 0)
        if not word.is_word or word.function or word.conjunction or not (word.article or word.preposition == "ل" or purpose) or (k in doc.verb_tokens and not word.nouns):
            return -1
        k += 1
    return -1


def staff_of(doc: Document, k: int) -> int:
    """«قال فلان من مجموعة الأزمات الدولية إن»: the body whose people somebody is, behind «من» at token k; -1 for none."""
    at = k + 1
    while at < min(len(doc) - 1, k + 4) and doc.mention_at[at] < 0 and ("name_head" in doc.lexicon.function.get(doc.forms[at], ()) or doc.surface[at] in "«\"“"):
        at += 1
    index = doc.mention_at[at] if at < len(doc) else -1
    if index < 0 or doc.mentions[index].first != at or doc.code(index) == UNKNOWN:
        return -1
    return index if doc.entities.drafts[doc.mentions[index].entity].kind in ("organisation", "company", "medium", "group") else -1


def part(doc: Document, m: int, owner: int) -> int:
    """A mention of those at mention m as whom they are part of: what is said of them agrees with their own noun (الجناح، اللجنة)."""
    own = doc.mentions[m]
    out = ActorMention(own.first, own.last, doc.mentions[owner].entity, "name", "whose part it is")
    feminine = doc.forms[own.first].endswith(("ة", "ات")) or own.gender == "F"
    out.gender, out.plural = own.gender or ("F" if feminine else "M"), own.plural
    doc.mentions.append(out)
    return len(doc.mentions) - 1


def again(doc: Document, m: int, medium: bool, parts: dict[int, int]) -> int:
    """«المتحدثة»، «الصحيفة»، «المصادر»: the last one of its kind that has a name or a state, or is known to stand for somebody."""
    stem = doc.forms[doc.mentions[m].first].lstrip("و")[2:].rstrip("ة")
    seen = set()
    for k in range(doc.mentions[m].first - 1, max(-1, doc.mentions[m].first - _BACK), -1):
        index = doc.mention_at[k]
        if index < 0 or index in seen:
            continue
        seen.add(index)
        other = doc.mentions[index]
        draft = doc.entities.drafts[other.entity]
        if draft.code == UNKNOWN:
            if index in parts and is_of(doc.forms[other.first], stem):
                return parts[index]
        elif medium:
            if draft.kind == "medium":
                return index
        elif any(is_of(doc.forms[j], stem) for j in range(other.first, other.last)):
            return index
    return m


def marked_army(doc: Document, m: int) -> int:
    """«رئيس المركز الصحافي لتجمع قوات "الشرق" الروسية»: a mention of the army whose grouping in marks a title at mention m is of; -1 for none."""
    first, k = doc.mentions[m].first, doc.mentions[m].last
    at = next((j for j in range(k, min(len(doc) - 4, k + _REACH)) if doc.forms[j].removeprefix("ل") == "قوات"), -1)
    if at < 0 or doc.surface[at + 1] not in '«"“' or any(not doc.words[j].is_word or doc.words[j].function in _ENDING for j in range(k, at)):
        return -1
    close = next((j for j in range(at + 3, min(len(doc) - 1, at + 6)) if doc.surface[j] in '»"”'), -1)
    known = doc.mention_at[at]
    if known >= 0 and doc.code(known) != UNKNOWN:
        return known
    land = doc.words[close + 1] if close > 0 else None
    if land is None or not land.article or not land.nisba:
        return -1
    code = land.nisba.split(":")[0]
    out = ActorMention(first, close + 2, doc.entities.get(code, "force", f"forces of {code}", "", ("MIL",), (code,)).index, "title", "grouping of forces in marks")
    out.gender = doc.mentions[m].gender
    doc.mentions.append(out)
    return len(doc.mentions) - 1
