"""What is said to be bad, by whoever says so: «قالت الهند إن بيان المنظمة مغرض»، «قال الرئيس إن ما حدث انتهاك صارخ»."""

from __future__ import annotations

from khabar.events.blame import about_how_things_stand, ill, side_at
from khabar.events.roles import Roles
from khabar.events.triggers import Trigger
from khabar.lexicon.lemma import Lemma, Sense
from khabar.mentions.document import Document
from khabar.mentions.entities import UNKNOWN

VERDICT = "verdict-ill"
"""The entry whose meaning all such words have."""
SUFFERED = "suffered"
"""The slot of whoever suffered what somebody finds fault with."""
_SAID = frozenset(("قال", "أكد", "أضاف", "ذكر", "أوضح", "شدد", "صرح", "أعلن", "كتب", "تابع", "لفت", "أشار", "زعم", "كرر", "جدد", "رد"))
"""Lemmas of verbs of saying; those of deeming find fault by themselves."""
_DEEMED = frozenset(("اعتبر", "رأى"))
_NOT_TOLD = frozenset(("negation", "conditional", "complementizer", "interrogative"))
_UPON = ("علي", "ضد", "بحق")
_UNSURE = frozenset(("هناك", "ثمة", "ليس", "ليست", "ربما", "قد", "لعل", "بين", "ضد", "لمكافحة", "مكافحة", "لمواجهة", "بسبب", "رغم", "من", "ضحية", "ضحايا"))
"""Words in the clause by which it says something else: «إن هناك انتهاكات»، «إنه ضد العنف»."""
_WHAT = frozenset(("ما", "بما", "مما", "عما", "فيما", "لما", "كما"))
_THIS = frozenset(("هذا", "هذه", "ذلك", "تلك", "هو", "هي"))
_HAPPENING = frozenset(("حدث", "جرى", "وقع", "حصل", "قام", "فعل", "ارتكب", "تعرض"))
"""Verbs of «ما حدث»."""
_NO_VERDICT = frozenset(("حرب", "هجوم", "انقلاب", "كارثة", "كارثي", "كارثية", "ماساة", "تصعيد", "تهديد", "تهديدات", "عدو", "محتل", "محتلة", "احتلال", "مدان", "مدانة", "كاذب", "كاذبة", "باطل", "باطلة", "زائف", "زائفة", "ملفق", "ملفقة", "مفبرك", "مفبركة", "مزاعم", "شائعات", "اكاذيب", "اداة", "كيان", "استسلام", "ذريعة", "غاز", "معاد", "عصابة", "مجزرة", "مذبحة", "مسؤول", "مسؤولة", "تدخل"))
"""Words that are often said of how things are, and of claims, whose denial is told as such."""
_MEASURES = frozenset(("القرار", "القرارات", "الخطوة", "الخطوات", "الاجراء", "الاجراءات", "الحكم", "القانون", "المشروع", "الاتهامات", "العقوبات", "الرسوم", "التصريحات", "المرسوم", "الاتفاق", "الحملة", "السياسة", "السياسات", "الحصار", "المحاكمة", "الانتخابات"))
"""What somebody has decided or done, whoever it was."""
_EMPTY = frozenset(("عمل", "امر", "خطوة", "قرار", "تطور", "تصرف", "سلوك", "فعل", "شيء", "اجراء", "موقف", "نهج", "كلام", "صحافة", "ادعاء", "تصريح", "حادث", "مجرد", "محض", "نوع"))
"""Nouns before the adjective that finds fault."""
_COPULAS = frozenset(("شكل", "مثل", "عد", "اعتبر"))
"""Lemmas of verbs by which something is so: «إن القصف يشكل انتهاكا»."""
_ALSO = frozenset(("تدخل",))
"""What is blame behind such a verb alone: «تعد تدخلا في شؤوننا»."""
_DEGREES = frozenset(("الاكثر", "اكثر", "الاشد", "اشد", "اي", "كل"))
_FAR = 12
"""Words from «إن» to what something is said to be."""
_BACK = 22
"""Words from the verb of saying to «إن»."""
_QUOTES = frozenset('"«»“”')


def judged(doc: Document, roles: Roles, triggers: list[Trigger]) -> list[Trigger]:
    """Acts of finding fault told by a clause without verb behind «إن».

    Args:
        doc: the part that is read.
        roles: of the sentence.
        triggers: of the sentence, with senses.
    """
    out: list[Trigger] = []
    acts = frozenset(t.first for t in triggers if t.meant)
    last = roles.syntax.last
    for k in range(roles.syntax.first + 1, last - 1):
        opener = doc.words[k]
        if opener.function != "complementizer" or opener.base.removeprefix("ب") != "ان":
            continue
        teller = _teller(doc, roles.syntax.first, k)
        if teller < 0 or not (_is(doc, teller, _SAID) or _is(doc, teller, _DEEMED)):
            continue
        at = _verdict(doc, k, last, acts)
        if _is(doc, teller, _SAID):
            for also in _joined(doc, max(at, k), last):
                out.append(_judging(doc, roles, triggers, k, also))
        if at < 0:
            continue
        if _is(doc, teller, _SAID):
            act = _judging(doc, roles, triggers, k, at)
            out.append(act)
        else:
            deeming = next((t for t in triggers if t.first == teller and t.meant is None and any(s.type == "ACCUSE" for s in t.lemma.senses)), None)
            if deeming is None:
                continue
            act = deeming
            act.mean(next(s for s in act.lemma.senses if s.type == "ACCUSE"), None)
            roles.fill(act)
        _lay(doc, roles, triggers, act, k, at)
    return out


def _judging(doc: Document, roles: Roles, triggers: list[Trigger], k: int, at: int) -> Trigger:
    """The act of finding fault by the word at a token, behind «إن» at token k; what else the word may name is not told."""
    act = _act(doc, at)
    told = any(m >= 0 and doc.code(m) != UNKNOWN for m in doc.mention_at[roles.syntax.first : k])  # by whom: else the act stands
    for other in triggers:
        if told and other.first == at and other.type != "ACCUSE" and _behind_copula(doc, at):
            other.mean(None, None)  # إن القصف يشكل انتهاكا للقانون: the verdict is told
    _lay(doc, roles, triggers, act, k, at)
    return act


def _lay(doc: Document, roles: Roles, triggers: list[Trigger], act: Trigger, k: int, at: int) -> None:
    """Lay what is bad on whom the words before it name."""
    if act.recipients:
        return
    for i in range(k + 1, at):
        fault = side_at(doc, i)
        if fault is not None and _suffered(triggers, i):
            act.slots[SUFFERED] = [(i, i + 1)]
            return  # قتل الصحفية الفلسطينية جريمة: not hers
        if fault is not None:
            m = fault.mention if fault.mention >= 0 else roles.virtual(fault.token, fault.code)
            act.recipients = [(m, f"{VERDICT}: whose it is", True)]
            return


def _joined(doc: Document, at: int, last: int) -> list[int]:
    """«..., وتمثل خرقا للقانون»: words of blame behind verbs of being that go on from there."""
    out: list[int] = []
    for i in range(at + 1, min(last - 1, at + _BACK)):
        word = doc.words[i]
        if doc.surface[i] in ".؛:" or word.function == "complementizer":
            break
        if i in doc.verb_tokens and word.conjunction == "و" and _so(doc, i, last):
            found = next((j for j in range(i + 1, min(last, i + 4)) if ill(doc, j)), -1)
            if found >= 0:
                out.append(found)
    return out


def _suffered(triggers: list[Trigger], i: int) -> bool:
    """Whether a token stands in what a masdar of an attack or seizure has as its victim: «قتل الصحفية»، «الاعتداء على جنازة الصحفية»."""
    for t in triggers:
        if t.pos != "m" or t.meant not in ("ASSAULT", "COERCE") or t.sense is None:
            continue
        if t.sense.genitive == "recipient" and any(first <= i < last + 1 for first, last in t.slots.get("genitive", ())):
            return True
        if any(first <= i for name in _UPON for first, _ in t.slots.get(name, ())):
            return True
    return False


def _act(doc: Document, at: int) -> Trigger:
    lemma: Lemma = next(x for x in doc.lexicon.lemmas if x.id == VERDICT)
    sense: Sense = next(s for s in lemma.senses if s.type == "ACCUSE")
    act = Trigger(at, at + (2 if doc.words[at].base == "غير" else 1), lemma, "f", None, -1)
    act.mean(sense, None)
    act.pending = True
    return act


def _teller(doc: Document, first: int, k: int) -> int:
    """The verb nearest before «إن», or the participle behind a comma that says more; -1 for none."""
    for i in range(k - 1, max(first, k - _BACK) - 1, -1):
        if doc.surface[i] in ".؛:":
            return -1
        if i in doc.verb_tokens:
            return -1 if i and doc.forms[i - 1] in _WHAT else i  # ما تقول كييف إنها جرائم
        if i and doc.surface[i - 1] in "،," and any(n.pos == "a" and n.lemma.cue and n.feature[:1] in "AS" for n in doc.words[i].nouns):
            return i  # ...، مؤكدا أن
    return -1


def _is(doc: Document, i: int, lemmas: frozenset[str]) -> bool:
    readings = doc.words[i].verbs if i in doc.verb_tokens else doc.words[i].nouns
    return any(a.lemma.lemma in lemmas for a in readings)


def _verdict(doc: Document, k: int, last: int, acts: frozenset[int]) -> int:
    """The word of blame that is said of what stands between it and «إن»; -1 for none."""
    start = k + 1
    while start < last and doc.surface[start] in _QUOTES:
        start += 1
    pronoun = bool(doc.words[k].enclitic)
    if start >= last or (not pronoun and about_how_things_stand(doc, start)):
        return -1
    happened = doc.forms[start] == "ما"
    known = pronoun or happened or doc.forms[start] in _THIS or doc.forms[start] in _MEASURES or start in acts or any(n.pos == "m" for n in doc.words[start].nouns)
    for i in range(start, min(last, k + _FAR)):
        word = doc.words[i]
        if doc.surface[i] in _QUOTES:
            continue
        if not word.is_word or (word.function in _NOT_TOLD and i > start and word.base != "غير") or doc.forms[i] in _UNSURE:
            return -1
        if i in doc.verb_tokens and not (doc.surface[i - 1] in _QUOTES and word.nouns and (ill(doc, i) or word.base in _EMPTY)):
            if _so(doc, i, last):
                continue
            if not happened or i > start + 2 or not any(a.lemma.lemma in _HAPPENING for a in word.verbs):
                return -1
            continue
        known = known or doc.mention_at[i] >= 0 or side_at(doc, i) is not None
        if word.article or word.preposition or word.conjunction or word.enclitic or doc.mention_at[i] >= 0 or (i == start and not pronoun):
            continue
        so = _behind_copula(doc, i)
        if ill(doc, i) and (word.base.removesuffix("ا") not in _NO_VERDICT or (so and word.base.removesuffix("ا") in _ALSO)) and (so or (known and _predicate(doc, k, i))):
            return -1 if i + 1 < last and i + 1 in doc.verb_tokens and not doc.forms[i + 1].startswith("و") else i
    return -1


def _predicate(doc: Document, k: int, i: int) -> bool:
    """Whether an indefinite word at token i is a predicate, by itself or with a noun that says nothing: «... انتهاك»، «... عمل همجي»."""
    at = i - 1
    while at > k and doc.surface[at] in _QUOTES:
        at -= 1
    if at > k and doc.words[at].base in _EMPTY and not doc.words[at].preposition and not doc.words[at].article:
        at -= 1
        while at > k and doc.surface[at] in _QUOTES:
            at -= 1
    if at == k:
        return bool(doc.words[k].enclitic)
    before = doc.words[at]
    if before.base in _DEGREES or (before.function in ("preposition", "quantifier") and not before.enclitic):
        return False
    ended = bool(before.article) or doc.mention_at[at] >= 0 or bool(before.enclitic) or bool(before.nisba) or at in doc.verb_tokens or before.function in ("pronoun", "demonstrative") or doc.forms[at] in _THIS
    return ended and not (before.preposition and not before.article and doc.mention_at[at] < 0)


def _so(doc: Document, i: int, last: int) -> bool:
    """«تشكل انتهاكا»: whether a verb says of something what it is, right behind it and by way of blame."""
    if not any(a.lemma.lemma in _COPULAS and a.feature[:2] in ("I3", "P3") for a in doc.words[i].verbs) or doc.forms[i].startswith("س"):
        return False
    at = i + 1
    while at < last and doc.surface[at] in _QUOTES:
        at += 1
    return at < last and not doc.words[at].article and (ill(doc, at) or doc.words[at].base.removesuffix("ا") in _EMPTY)


def _behind_copula(doc: Document, i: int) -> bool:
    """Whether a word stands behind such a verb, by itself or with a noun that says nothing: «يمثل عملا همجيا»."""
    at = i - 1
    while at > 0 and (doc.surface[at] in _QUOTES or doc.words[at].base.removesuffix("ا") in _EMPTY):
        at -= 1
    return at in doc.verb_tokens and any(a.lemma.lemma in _COPULAS for a in doc.words[at].verbs) and not doc.forms[at].startswith("س")
