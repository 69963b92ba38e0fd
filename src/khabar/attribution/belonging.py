"""To whom a speaker without a state belongs: the body behind his title, the name in apposition, the nationality of the phrase."""

from __future__ import annotations

from khabar.mentions.document import Document
from khabar.mentions.entities import UNKNOWN

_BODIES = frozenset(("organisation", "office", "force", "group"))
_INSIDE = frozenset(("في", "من", "عن", "لدي", "باسم"))
"""Prepositions inside the phrase of a speaker: الناطق باسم، مصدر في، بيان صادر عن."""
_PRESS = frozenset(("مذيع", "مذيعة", "معلق", "معلقة", "محلل", "محللة", "محلل", "مقدم", "مقدمة", "محرر", "محررة", "كاتب", "كاتبة", "صحفي", "صحفية", "صحافي", "صحافية", "مراسل", "مراسلة"))
_GOVERNORS = frozenset(("حاكم", "حاكمة", "محافظ", "محافظة", "والي", "عمدة", "رئيس", "رئيسة"))
_SIDES = frozenset(("في", "شمال", "جنوب", "شرق", "غرب", "شمالي", "جنوبي", "شرقي", "غربي", "وسط", "اقصي"))
_PAPERS = frozenset(("مراجعة", "دراسة", "وثيقة", "ورقة", "تحليل", "تحقيق", "بحث", "مطالعة"))
_OWNED = ("التابع", "تابع")
"""Beginnings of «belonging to»: القوات التابعة للوزارة."""
_ENDINGS = frozenset(("", "ة", "ا", "ين", "ون", "ان", "ي", "و", "ات", "ه", "ها", "هم"))
_REACH = 14
_PLACE = 8
"""Words from people to where they are."""
_ASIDES = frozenset('"«»“”')


def name_behind(doc: Document, m: int) -> int:
    """The body or the named person in the phrase of a title that has no state of its own; -1 for none.

    «مسؤول السياسة الخارجية بالاتحاد الأوروبي جوزيب بوريل», «الناطق باسم كتائب الشهيد ..., أبو عبيدة»
    """
    last = doc.mentions[m].last
    found, k, commas = -1, last, 0
    while k < min(len(doc), last + _REACH):
        index = doc.mention_at[k]
        word = doc.words[k]
        if index >= 0 and index != m:
            mention = doc.mentions[index]
            draft = doc.entities.drafts[mention.entity]
            if mention.preposition == "ل" and draft.code != UNKNOWN and draft.kind in ("person", "office") and last < k <= last + 2 and all(doc.words[j].article for j in range(last, k)):
                return index  # النائب الأول لمندوب روسيا لدى الأمم المتحدة
            if mention.conjunction:
                joined = k == last and draft.kind == "office" and draft.code != UNKNOWN and word.article
                return index if joined else found  # سكرتير مجلس الأمن القومي والدفاع في أوكرانيا
            if draft.code != UNKNOWN and draft.kind == "person" and not mention.preposition and k > last:
                return index
            before = doc.words[k - 1 - (doc.surface[k - 1] in _ASIDES)]
            bound = mention.preposition == "ب" or before.base in _INSIDE or (mention.preposition == "ل" and before.form.startswith(_OWNED)) or "باسم" in doc.forms[doc.mentions[m].first : k]
            inner = doc.mention_at[k - 1] if not bound else -1
            if inner >= 0 and inner != m and doc.code(inner) == UNKNOWN and doc.mentions[inner].first > 0 and not mention.preposition:
                bound = doc.words[doc.mentions[inner].first - 1].base in _INSIDE  # القائد السابق في قوات حلف «الناتو»
            bound = bound and doc.forms[k] != "اوروبا"  # where he was
            if found < 0 and draft.code != UNKNOWN and draft.kind in _BODIES and not commas and bound:
                found = index
            k = max(mention.last, k + 1)
            continue
        if doc.surface[k] in "،," and not commas and found >= 0:
            commas += 1
        elif doc.surface[k] in "،,":
            return found if found >= 0 else _named(doc, k + 1)
        elif doc.surface[k] in _ASIDES or in_name(doc, k):
            pass
        elif not word.is_word or k in doc.verb_tokens or word.enclitic or (word.function not in ("", "head_adjective") and word.base not in _INSIDE):
            break  # أبدى الوزير رغبته في لقاء نظيره
        k += 1
    return found


def in_name(doc: Document, k: int) -> bool:
    """«رئيس لجنة حماية السيادة ومنع التدخل في ...»: what may be a verb is a masdar joined to another noun of a name."""
    if not 0 < k < len(doc) - 1 or not doc.words[k + 1].article or not (doc.words[k - 1].article and doc.words[k - 1].is_word):
        return False
    return any(n.pos == "m" and n.conjunction == "و" and not n.article for n in doc.words[k].nouns)


def _named(doc: Document, k: int) -> int:
    """The person whose name stands between commas behind a title: «وزير الأمن السابق، بني غانتس، ...»; -1 for none."""
    for at in range(k, min(len(doc) - 1, k + 3)):
        index = doc.mention_at[at]
        if index >= 0:
            mention = doc.mentions[index]
            draft = doc.entities.drafts[mention.entity]
            fits = draft.kind == "person" and draft.code != UNKNOWN and not mention.preposition and not mention.conjunction
            return index if fits and mention.how == "name" and mention.last < len(doc) and doc.surface[mention.last] in "،," else -1
        if not doc.words[at].is_word or doc.words[at].function or at in doc.verb_tokens:
            return -1
    return -1


def in_brackets(doc: Document, m: int) -> int:
    """The name in brackets behind a name that no table knows: «حركة التحرير الوطني (فتح)»; -1 for none."""
    k = doc.mentions[m].last
    for at in range(k, min(len(doc) - 1, k + 6)):
        if doc.surface[at] == "(":
            index = doc.mention_at[at + 1]
            return index if index >= 0 and doc.code(index) != UNKNOWN else -1
        if not doc.words[at].is_word or doc.words[at].function or at in doc.verb_tokens:
            return -1
    return -1


def body_of(doc: Document, first: int, stop: int) -> int:
    """The body whose part a nameless phrase is, told of right behind it; -1 for none.

    «المركز الإعلامي للقوات المسلحة اليمنية», «مصدر بالجيش», «بيان صادر عن دائرة الاتصال في الرئاسة التركية»
    """
    k, steps = stop, 0
    while k < len(doc) and steps < 8:
        index = doc.mention_at[k]
        word = doc.words[k]
        if index < 0 and doc.surface[k] in _ASIDES and k + 1 < len(doc) and doc.mention_at[k + 1] >= 0 and doc.words[k - 1].function == "preposition":
            k, index = k + 1, doc.mention_at[k + 1]  # مذيع في "القناة 13"
        if index >= 0:
            mention = doc.mentions[index]
            draft = doc.entities.drafts[mention.entity]
            before = k - 1 - (doc.surface[k - 1] in _ASIDES)
            bound = mention.preposition or word.preposition or (k > first and (doc.words[before].function == "preposition" or doc.words[k - 1].preposition == "ل"))  # الهيئة العليا لأسرى الحركة
            if draft.kind == "medium" and bound and mention.preposition != "ل" and doc.forms[first].removeprefix("و") in _PRESS:
                return index  # مذيع في "القناة 13"
            kinds = _BODIES | {"person"} if mention.preposition == "ل" and doc.forms[first].removeprefix("و") in _PAPERS else _BODIES  # مراجعة للمفتش العام
            fits = draft.kind in kinds and draft.code != UNKNOWN and mention.first == k and not mention.conjunction
            return index if fits and (bound or k > stop) else -1
        if not word.is_word or k in doc.verb_tokens or (word.function and word.base not in _INSIDE) or word.conjunction:
            return -1
        k, steps = k + 1, steps + 1
    return -1


def body_for(doc: Document, k: int) -> int:
    """«الرئيس السابق لجهاز الموساد»: the body that «ل» binds at token k; -1 for none."""
    m = doc.mention_at[k] if k < len(doc) else -1
    if m < 0 or doc.mentions[m].first != k or doc.mentions[m].preposition != "ل" or doc.code(m) == UNKNOWN:
        return -1
    return m if doc.entities.drafts[doc.mentions[m].entity].kind in _BODIES else -1


def guessed(doc: Document, m: int) -> bool:
    """Whether a parliament is only taken for that of the land the report speaks of: بمجلس الشيوخ in a report on Iran."""
    mention = doc.mentions[m]
    return "+home" in mention.rule and "LEG" in doc.entities.drafts[mention.entity].roles


def locality(doc: Document, m: int) -> str:
    """The state of the place where people who speak live or stand; "" for none.

    «سكان من ضاحية أم درمان», «شهود في الموصل», «وفي مدينة نيالا، أفاد سكان»
    """
    mention = doc.mentions[m]
    k, inside = mention.last, False
    while k < min(len(doc), mention.last + _PLACE):
        index, word = doc.mention_at[k], doc.words[k]
        inside = inside or word.base in ("في", "من") or (index >= 0 and doc.mentions[index].preposition == "ب")
        if index >= 0 and (place := doc.mentions[index].place) >= 0:
            country = doc.lexicon.entries[place].country
            return country[0] if inside and len(country) == 1 else ""
        if k in doc.verb_tokens or word.function in ("complementizer", "relative") or (not inside and word.is_word and (word.function or word.preposition)) or doc.surface[k] in ".؛:":
            break
        k += 1
    first = doc.sentences[doc.sentence_of(mention.first)][0]
    if doc.words[first].base != "في" or sum(j in doc.verb_tokens for j in range(first, mention.first)) > 1:
        return ""
    fronted = next((doc.mentions[doc.mention_at[j]].place for j in range(first + 1, min(mention.first, first + 4)) if doc.mention_at[j] >= 0), -1)
    country = doc.lexicon.entries[fronted].country if fronted >= 0 else []
    return country[0] if len(country) == 1 else ""


def governed(doc: Document, m: int) -> int:
    """«حاكم مقاطعة روستوف جنوب غربي روسيا»: the state in which lies what somebody governs; -1 for none."""
    mention = doc.mentions[m]
    if doc.forms[mention.first].removeprefix("و") not in _GOVERNORS:
        return -1
    for k in range(mention.last, min(len(doc), mention.last + _REACH // 2)):
        index, word = doc.mention_at[k], doc.words[k]
        if index >= 0 and doc.entities.drafts[doc.mentions[index].entity].kind == "state":
            return index if doc.mentions[index].first == k and (doc.words[k - 1].base in _SIDES or doc.words[k - 1].form.removeprefix("ال") in _SIDES) else -1
        if not word.is_word or k in doc.verb_tokens or (word.function and word.base not in _SIDES):
            return -1
    return -1


def capital_of(doc: Document, first: int, stop: int) -> str:
    """The state of the capital that an official sits in: «مسؤول في أديس أبابا»; "" for none."""
    if stop != first + 1 or stop + 1 >= len(doc) or doc.forms[stop] != "في" or not doc.forms[first].startswith("مسؤول"):
        return ""
    m = doc.mention_at[stop + 1]
    if m < 0 or doc.mentions[m].how != "metonym":
        return ""
    draft = doc.entities.drafts[doc.mentions[m].entity]
    return draft.code if draft.kind == "state" else ""


def nationality(doc: Document, first: int, stop: int) -> str:
    """The state of an adjective in a nameless phrase, in the accusative as well: «أن مسؤولا إيرانيا قال»; "" for none."""
    for k in range(first + 1, min(stop, first + 4)):
        word = doc.words[k]
        mark = word.nisba or (doc.lexicon.word(word.form[:-1]).nisba if word.form.endswith("ا") and len(word.form) > 4 else "")
        named = k > first + 1 and word.article and doc.words[k - 1].article  # مركز المصالحة الروسي
        if mark and (word.article == doc.words[first].article or named):  # مسؤول إيراني، الإعلام الإسرائيلي
            return mark.split(":")[0]
    return _of_two_charges(doc, first, stop)


def _of_two_charges(doc: Document, first: int, k: int) -> str:
    """«إدارة الغذاء والدواء الأميركية»: the state of a body with two charges, the second at token k; "" for none."""
    if k != first + 2 or k + 1 >= len(doc) or doc.words[first].article or not doc.words[k - 1].article:
        return ""
    second, land = doc.words[k], doc.words[k + 1]
    joined = second.conjunction == "و" and second.article and not second.nisba and doc.mention_at[k] < 0
    return land.nisba.split(":")[0] if joined and land.article and land.nisba and not land.conjunction else ""


def is_of(form: str, stem: str) -> bool:
    """Whether a form is a noun with its ending and what is written onto it: المتحدثة, متحدثا, but no الأميركي of أمير."""
    at = form.find(stem)
    return 0 <= at < 5 and form[at + len(stem) :] in _ENDINGS
