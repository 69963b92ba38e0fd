"""Times that belong to something else than the act beside them: to who did it, to what is ranked by them, to another clause."""

from __future__ import annotations

from datetime import timedelta

from khabar.mentions.document import Document
from khabar.mentions.timex_values import last_day

_RANK = 12
"""Words before منذ among which stands the superlative: أول زيارة يقوم بها رئيس كوري لليابان منذ عقد."""
_INSIDE = 16
"""Words from a time back to the pronoun that opens its relative clause."""
_BEFORE = 3
"""Words before a relative pronoun among which it is said that what it tells of is the occasion: في الاجتماع الذي عقد أمس."""
_NEWS = 2
"""Days before the report within which what it tells in the present is told."""
_OWNER = 3
"""Words from a verb to the time that stands at its side: اتهمت الجزائر أمس."""
_HEAD = 4
"""Words before the verb of a relative clause without pronoun among which stands the noun that it tells of."""
_HARMS = frozenset(("ASSAULT", "COERCE", "SANCTION"))
_HAD = frozenset(("قد", "كان", "كانت", "سبق"))
_SECOND = frozenset(("اول", "ثاني", "ثالث", "رابع", "خامس", "سادس", "احدث", "اخر"))
"""Words that count an act among others of a longer time."""
_ABOUT = frozenset(("يقل", "يزيد", "يقرب", "يقارب", "يربو", "يناهز"))
"""Verbs behind ما before a number: ما لا يقل عن خمسين."""
_PERSONS = frozenset(("الذين", "اللذان", "اللذين", "اللواتي", "اللاتي"))
"""Relative pronouns that tell of people, or of two of the kind of the noun before."""
STOPPED = frozenset(("أوقف", "علق", "جمد", "ألغى", "توقف", "انهار", "تعثر", "أبطل"))
_LIFTED = frozenset(("رفع", "خفف"))
"""Verbs by which an act comes to its end, and those by which a ban or sanctions do."""
_WHEN = frozenset(("حين", "عندما", "يوم"))
_FAR = 12
"""Words within which a relative pronoun tells that an act was held."""
_HELD = frozenset(("عقد", "انعقد", "جرى", "اختتم", "انطلق", "انتهى", "بدأ", "وقع", "حدث", "نظم", "أقام", "استضاف", "احتضن"))
_GATHERED = frozenset(("CONSULT", "PROTEST", "MOBILIZE", "COOPERATE"))
"""Types of what is held, and the verbs by which it is."""
_HOURS = frozenset(("الساعة", "الواحدة", "الثانية", "الثالثة", "الرابعة", "الخامسة", "السادسة", "السابعة", "الثامنة", "التاسعة", "العاشرة", "منتصف", "ما"))
_BRACKETS = "()"
_QUOTED = "\"«»“”"
_FEW = 6
"""Words in marks that are part of a clause."""
_EVENTS = frozenset(("انفجار", "زلزال", "كارثة", "مجزرة", "تفجير", "حادث", "ثورة", "انقلاب"))
_INSERTION = 24
"""Words of what is put in between two marks."""
_OTHER = frozenset(("اخر", "اخري", "خاصة", "خاصه"))
_VIA = frozenset(("عبر", "ضمن", "لدي", "وفق", "وفقا", "حسب", "بحسب"))
"""Prepositions of where something was said: عبر تسجيل بثه أمس, وفق بيان نشره أمس."""
_GROUNDS = frozenset(("اثر", "ضمن", "اطار"))
"""Words behind a comma before that after or within which something was done."""
_OCCASION = frozenset(("في", "خلال", "اثناء", "عقب", "بعد", "اثر", "منذ", "هامش", "ختام", "اعقاب", "غداه", "غداة"))


def start_of(doc: Document, index: int, k: int) -> int:
    """First token of the time expression at a token."""
    while k and doc.timex_at[k - 1] == index:
        k -= 1
    return k


def ranked(doc: Document, index: int, k: int, first: int) -> bool:
    """«في أول زيارة منذ تسع سنوات»، «هي الأعنف منذ 2010»: since when there was no such act, not when this one was."""
    function = doc.lexicon.function
    at = start_of(doc, index, k)
    if doc.words[at].base != "منذ":
        at -= 1
        if at < first or doc.words[at].base != "منذ":
            return False
    if at - 2 >= first and doc.forms[at - 1] in ("مرة", "مره") and doc.forms[at - 2].endswith("لاول"):
        return True  # في الإماراتلأول مرة منذ
    for j in range(at - 1, max(first, at - _RANK) - 1, -1):
        if doc.surface[j] in "،؛:.":
            return False
        if doc.timex_at[j] < 0 and "ranked" in function.get(doc.forms[j], function.get(doc.words[j].base, ())):
            return True
    return False


def inside(doc: Document, index: int, k: int, first: int) -> int:
    """Where the relative clause begins in which a time stands; -1 where it stands in none, or in one that tells of an occasion."""
    for j in range(start_of(doc, index, k) - 1, max(first, k - _INSIDE) - 1, -1):
        if doc.surface[j] in "،؛:.(" or doc.words[j].function == "complementizer":
            return -1
        if doc.words[j].function == "relative" and doc.forms[j] not in ("ما", "مما", "من"):
            if j and doc.mention_at[j - 1] >= 0 and doc.mentions[doc.mention_at[j - 1]].place >= 0:
                return j  # في القاهرة التي وصل إليها أمس
            at = start_of(doc, index, k)
            if "منذ" in (doc.words[at].base, doc.words[at - 1].base):
                return j  # في إطار الحرب التي يشنها منذ عام
            if any(doc.words[i].base in _OCCASION or doc.words[i].preposition in ("في", "ب") for i in range(max(first, j - _BEFORE), j)):
                return -1
            return j
    return -1


def current(doc: Document, token: int) -> bool:
    """Whether a verb tells of what is so now, or begins anew with قد: «وتتهم»، «وقد أشاد»."""
    word = doc.words[token]
    before = doc.words[token - 1] if token else None
    if before is not None and before.base == "قد":
        return before.conjunction == "و"
    if not word.verbs or any(a.feature[:1] != "I" or a.future for a in word.verbs) or (before is not None and doc.surface[token - 1] in "،," and not word.conjunction):
        return False  # وهو قرار ملزم، يحظر التفاوض: what the act told before is like
    return not any(doc.words[j].function in ("negation", "complementizer") or doc.words[j].base in ("كان", "كانت", "كانوا") for j in range(max(0, token - 3), token))


def gone(doc: Document, value: str, days: int = _NEWS) -> bool:
    """Whether a time was over some days before the report."""
    end = last_day(value)
    return end is not None and doc.published is not None and end < doc.published - timedelta(days)


def beside_verb(doc: Document, index: int, k: int, token: int) -> bool:
    """Whether a time before an act stands at the side of another verb: «اتهمت الجزائر أمس القوات بقصف استهدف ...»."""
    at = start_of(doc, index, k)
    return any(j in doc.verb_tokens and j != token for j in range(max(0, at - _OWNER), at))


def described(doc: Document, k: int) -> bool:
    """Whether a word behind a comma begins a phrase that tells who or what it was: «صديقي، الحائز على جائزة عام 2018», «، وهو الأول منذ 2005»."""
    word = doc.words[k]
    if k == 0 or doc.surface[k - 1] not in "،,":
        return False
    if doc.forms[k] in ("وهو", "وهي", "وهم", "وهما"):
        return True
    bare = word.form.startswith("ال") and len(word.form) > 4 and not word.function and doc.mention_at[k] < 0 and not word.verbs
    return bare and all(a.pos in ("a", "p") for a in word.nouns)


def trailing(doc: Document, index: int, k: int, first: int, token: int) -> bool:
    """Whether a time ends a clause and the act stands in what it came after or belonged to: «اعتُقلا في الثامن من أيار، إثر عملية طعن»."""
    at = start_of(doc, index, k)
    comma = next((j for j in range(k + 1, token) if doc.surface[j] in "،,"), token)
    if not any(form in _GROUNDS for form in doc.forms[comma + 1 : min(token, comma + 3)]):
        return False
    for j in range(at - 1, first - 1, -1):
        if doc.surface[j] in "،,؛" or doc.words[j].function == "complementizer":
            return False
        if j in doc.verb_tokens:
            return j < at - _OWNER
    return False


def of_relative(doc: Document, last: int, stop: int) -> bool:
    """Whether a time behind an act stands in a relative clause without pronoun: «رفض اقتراحاً قدمته الحكومة أمس», not «قال في كلمة ألقاها أمس».

    Args:
        doc: the part that is read.
        last: the word behind the act.
        stop: the first word of the time.
    """
    for k in range(last + 1, stop):
        if k not in doc.verb_tokens or doc.words[k].conjunction or doc.timex_at[k] >= 0:
            continue
        head = k - 1
        while head > last and (not doc.words[head].is_word or doc.words[head].function == "negation" or doc.words[head].base in _HAD):
            if doc.surface[head] in "،,؛:.":
                break
            head -= 1  # خطة كان قد عرضها، "خطة" عرضها
        if not _bare(doc, head):
            continue
        j = head
        while j > max(last, head - _HEAD) and not doc.words[j].preposition and _bare(doc, j - 1) and doc.forms[j - 1] not in _VIA:
            j -= 1  # مؤتمر صحافي
        occasion = doc.words[j].preposition == "في" or doc.words[j - 1].base in _OCCASION or doc.forms[j - 1] in _VIA
        if not occasion or any(s.type in _HARMS for a in doc.words[j].nouns for s in a.lemma.senses):
            return True
    return False


def on_occasion(doc: Document, first: int, k: int) -> bool:
    """«بحث الوزيران، في اتصال هاتفي أجرياه أمس، ...»: whether a verb behind a comma tells of the occasion of the act."""
    j = k - 1
    while j > first and k - j <= _HEAD and _bare(doc, j) and not doc.words[j].preposition:
        j -= 1
    if j >= k - 1 or doc.forms[j + 1] in _SECOND or "منذ" in doc.forms[k : k + _HEAD + 2]:
        return False  # في ثاني هجوم تشهده المدينة هذا الأسبوع
    return doc.surface[j - 1] in "،," and doc.forms[j] in ("في", "خلال", "اثناء", "عبر")


def over_insertion(doc: Document, k: int, direction: int, first: int, last: int) -> int:
    """The other end of what is put in between brackets or dashes and tells more than a time: «الحركة (تأسست عام 2017)», «ديبي -الذي حكم منذ 1990-»; else the token itself."""
    mark = doc.surface[k]
    ends = _BRACKETS if mark in "()" else ""
    if not ends and not _edge(doc, k, direction == 1):
        return k
    if ends and mark != ends[0 if direction == 1 else 1]:
        return k
    for j in range(k + direction, max(first - 1, k - _INSERTION) if direction == -1 else min(last, k + _INSERTION), direction):
        if doc.surface[j] == (ends[1 if direction == 1 else 0] if ends else mark) and (ends or _edge(doc, j, direction == -1)):
            inner = range(min(j, k) + 1, max(j, k))
            more = sum(1 for i in inner if doc.words[i].is_word and doc.timex_at[i] < 0)
            adjunct = doc.words[inner.start].function == "preposition" or bool(doc.words[inner.start].preposition) or doc.timex_at[inner.start] >= 0
            return j if more > 1 and not adjunct else k  # «-في بيان نشره أمس-» dates the act
    return k


def _edge(doc: Document, k: int, opens: bool) -> bool:
    """Whether a dash stands right before a word and behind a blank, as one that opens an insertion, or the other way round."""
    before = doc.text[doc.start[k] - 1 : doc.start[k]]
    behind = doc.text[doc.start[k] + 1 : doc.start[k] + 2]
    return before == " " and behind.isalpha() if opens else before not in ("", " ") and not before.isdigit() and not behind.isalnum()


def describing(doc: Document, k: int) -> bool:
    """Whether a verb begins a relative clause without pronoun: بيان نشره."""
    return k > 0 and k in doc.verb_tokens and not doc.words[k].conjunction and _bare(doc, k - 1)


def _bare(doc: Document, k: int) -> bool:
    """Whether a word is a noun or adjective without article that names nobody: اقتراحاً, صحافي."""
    word = doc.words[k]
    return word.is_word and not (word.article or (word.function and word.base not in _OTHER) or word.enclitic or word.is_number) and k not in doc.verb_tokens and max(doc.timex_at[k], doc.mention_at[k]) < 0


def beside_participle(doc: Document, k: int, last: int) -> bool:
    """Whether a definite participle has the time right behind it: «من المدينة المدمرة منذ شهرين»، «الأدوات المستخدمة اليوم».

    Args:
        doc: the part that is read.
        k: token of the participle.
        last: end of the sentence.
    """
    j = k - 1
    while j > 0 and not doc.words[j].is_word:
        j -= 1  # الزيارات "المكوكية" المتوقفة منذ عام
    if k + 1 >= last or j < 0 or not doc.words[j].article or max(doc.mention_at[k], doc.mention_at[j]) >= 0:
        return False
    since = doc.forms[k + 1] == "منذ" and k + 2 < last and max(doc.timex_at[k + 1 : k + 3]) >= 0
    if not since and (doc.forms[k + 1] != "اليوم" or doc.timex_at[k + 1] < 0):
        return False
    if doc.forms[k] in ("المحتلة", "المحتل"):
        return False
    return doc.forms[k].startswith("المست") or (bool(doc.words[k].nouns) and all(a.pos in ("a", "p") for a in doc.words[k].nouns))


def about(doc: Document, k: int) -> int:
    """Words of «ما لا يقل عن», «ما يزيد على» before a number, which open no clause; 0 where there are none."""
    forms = doc.forms[k : k + 4]
    if forms[:1] != ["ما"]:
        return 0
    verb = 2 if forms[1:2] == ["لا"] else 1
    return verb + 1 if len(forms) > verb and forms[verb] in _ABOUT else 0


def told_by(doc: Document, token: int, k: int, near: int) -> bool:
    """Whether the relative pronoun at k tells of an act some words before it, or further off where its verb says that it was held."""
    held = k + 1 < len(doc) and any(a.lemma.lemma in _HELD for a in doc.words[k + 1].verbs)  # القمة الدولية لميثاق التمويل العالمي الجديد، التي عُقدت أمس
    held = held and doc.forms[k] in ("الذي", "التي") and any(s.type in _GATHERED for a in doc.words[token].nouns for s in a.lemma.senses)
    return k - token <= (_FAR if held else near) and agrees(doc, token, k)


def hour(doc: Document, k: int, last: int) -> bool:
    """«منذ التاسعة من مساء أمس»، «منذ ساعات الفجر الأولى أمس»: whether an hour stands before a time."""
    return (doc.forms[k] in _HOURS or doc.forms[k].startswith("ساع")) and max(doc.timex_at[k : min(last, k + 4)], default=-1) >= 0


def agrees(doc: Document, token: int, k: int) -> bool:
    """Whether the relative pronoun at k can tell of the noun: «اللقاء بين مسؤولي البلدين، التي», «دعم المسلحين الذين» tell of another."""
    if k - token < 2:
        return True
    nouns = doc.words[token].nouns
    if nouns and all(a.feature[:1] == "A" for a in nouns):
        return False  # وضع إكليلا تكريما لضحايا الهجوم الذي وقع في آذار: what has no article is told of without pronoun
    if doc.forms[k] in _PERSONS or (doc.forms[k] == "الذي" and doc.forms[token].endswith("ة")):
        return False
    if doc.forms[k] != "التي" or doc.forms[token].endswith(("ة", "ات")) or doc.words[token].enclitic:
        return True
    features = [(n.pos, n.feature) for n in doc.words[token].nouns]
    return ("m", "SM") not in features or any(feature[:1] == "P" for _, feature in features)


def ending(doc: Document, token: int, k: int) -> bool:
    """«عقوبات رُفعت في آب», «حوار عُلّق في أيار»: whether a verb behind an act says that it came to its end, on another day than its own."""
    lemmas = {a.lemma.lemma for a in doc.words[k].verbs}
    types = {s.type for a in doc.words[token].nouns for s in a.lemma.senses}
    if not lemmas.isdisjoint(STOPPED):
        return k - token > 2 or types.isdisjoint(("AGREE", "SUPPORT"))  # not: اتفاق أوقف الحرب في أيار
    return not lemmas.isdisjoint(_LIFTED) and not types.isdisjoint(("SANCTION", "COERCE"))


def when(doc: Document, k: int) -> int:
    """«منذ عام 2012، حين أُحرقت أحياء»: a token of the time that a verb right behind «حين» tells of; -1 where there is none."""
    if k < 2 or doc.forms[k - 1] not in _WHEN or doc.timex_at[k - 1] >= 0:
        return -1
    at = k - 3 if doc.surface[k - 2] in "،," else k - 2
    return at if at >= 0 and doc.timex_at[at] >= 0 else -1


def in_clause(doc: Document, first: int, last: int) -> bool:
    """«أن مسلحين "أطلقوا النار" مساء السبت»: whether a few words in marks are those of a clause that goes on behind them with its time.

    Args:
        doc: the part that is read.
        first: the first word in the marks.
        last: the word behind the last one.
    """
    before, behind = first - 2, last
    while behind < len(doc) and doc.surface[behind] in _QUOTED:
        behind += 1
    if before < 0 or last - first > _FEW or behind >= len(doc) or doc.timex_at[behind] < 0 or doc.surface[first - 1] not in _QUOTED:
        return False
    word = doc.words[before]
    return first in doc.verb_tokens and word.is_word and bool(word.nouns or doc.mention_at[before] >= 0) and not word.function and before not in doc.verb_tokens and doc.timex_at[before] < 0


def of_antecedent(doc: Document, token: int) -> int:
    """A token of the time of the noun of whose deed a relative clause tells: «انفجار 4 آب 2020 الذي دمر المرفأ وأودى بالعشرات»; -1 for none."""
    first = doc.sentences[doc.sentence_of(token)][0]
    for k in range(token - 1, max(first + 1, token - _INSERTION), -1):
        word = doc.words[k]
        if word.function == "relative":
            index = doc.timex_at[k - 1]
            head = start_of(doc, index, k - 1) - 1 if index >= 0 else first
            violent = any(a.pos in ("m", "n") and any(s.type == "ASSAULT" for s in a.lemma.senses) for a in doc.words[head].nouns)
            return k - 1 if head > first and (violent or doc.words[head].base in _EVENTS) else -1
        if word.function in ("complementizer", "subordinator", "negation") or doc.surface[k] in "؛:." or doc.timex_at[k] >= 0:
            return -1
        if k in doc.verb_tokens and any(a.feature[:1] == "I" for a in word.verbs):
            return -1
    return -1
