"""«طالب» behind what is written and with a pronoun: it asks, and is no student."""

from __future__ import annotations

from khabar.lexicon.word import Analysis, Word
from khabar.mentions.document import Document

_WRITTEN = frozenset(("بيان", "بيانا", "تقرير", "تقريرا", "قرار", "قرارا", "خطاب", "خطابا", "نص", "منشور", "منشورا", "مقال", "مقالا", "هاشتاغ", "وسم"))
"""What is written and asks for something."""

NO_PARTICIPLES = frozenset(("حاول", "هاجم", "شارك", "حاصر", "غادر", "قاوم", "ساهم", "هاجر", "سافر"))
"""Perfects with the pattern of a participle that no noun shares: «شابا حاول طعن جندي»."""

UNDERGONE = {"تعرض": "ل", "تسبب": "ب", "توجه": "نحو"}
"""Perfects with the letters of «she does», and the preposition of what their subject underwent, caused or made for."""
_TOWARDS = frozenset(("الي", "نحو", "صوب", "باتجاه", "من"))


_ASKS = frozenset(("طالب", "وطالب", "فطالب"))
_OPENERS = frozenset(("كما", "حيث", "فيما", "بينما", "قد", "وقد", "ثم", "حين", "عندما", "اذ", "بعدما", "كذلك"))
"""Words right behind which a verb stands."""
_SCHOOLS = frozenset(("جامعة", "كلية", "مدرسة", "معهد", "قسم", "ثانوية", "مدارس", "صف", "اكاديمية", "جامعات", "الجامعة", "الكلية", "المدرسة", "المعهد"))
_WITHIN = 16
"""Words behind «طالب» within which it is said what is asked for."""


def worded(doc: Document, i: int, previous: Word) -> bool:
    """Whether «طالب» behind an indefinite noun of what is written says what is asked in it, or asks by all that stands around it: «بيان طالب الحكومة بالاعتذار»; no student."""
    return (doc.words[i].form == "طالب" and previous.form in _WRITTEN) or asking(doc, i)


def asking(doc: Document, i: int) -> bool:
    """Whether «طالب» asks for what stands behind «ب»: «كما طالب طهران بالتعاون»، «وطالب، في خطاب، بالإفراج عنهم»; not «قتل طالب بإطلاق نار»."""
    if doc.forms[i] not in _ASKS or i + 1 >= len(doc) or (i and not _may_open(doc, i)):
        return False
    start = i + 1
    if doc.surface[start] in "،,":
        start = next((k + 1 for k in range(i + 3, min(len(doc), i + _WITHIN)) if doc.surface[k] in "،,"), 0)
        if not start or not (doc.words[i + 2].function == "preposition" or doc.words[i + 2].preposition or doc.timex_at[i + 2] >= 0):
            return False
    if start < len(doc) and not (doc.words[start].article or doc.words[start].preposition or doc.words[start].function or doc.mention_at[start] >= 0):
        return False  # طالب جامعي
    for k in range(start, min(len(doc), start + _WITHIN)):
        word = doc.words[k]
        if doc.surface[k] in ".؛:،":
            return False
        if word.function == "complementizer" and word.form.startswith(("بان", "بالا")):
            return True
        if word.preposition == "ب" and word.base.removeprefix("ب") in _SCHOOLS:
            return False
        if word.preposition == "ب" and doc.mention_at[k] < 0:
            return True
    return False


def _may_open(doc: Document, i: int) -> bool:
    """Whether a verb may stand at a token: behind a mark, a definite word or what opens a clause."""
    before = doc.words[i - 1]
    if not before.is_word or doc.forms[i - 1] in _OPENERS or before.function in ("relative", "subordinator"):
        return True
    if before.function == "complementizer":
        return bool(before.enclitic)
    return doc.mention_at[i - 1] >= 0 or bool(before.article) or (bool(before.enclitic) and not before.verbs and not before.function)


DURING_IT = ("خلاله", "خلالها")
"""What takes up the call or meeting in which two did something."""


def asked_of(doc: Document, i: int, verb: Analysis, following: Word | None) -> bool:
    """Whether what follows makes a verb of a form: «وطالبته بالكف عن التصريحات»، «اتصالا هاتفيا بحثا خلاله»."""
    if verb.lemma.lemma == "طالب" and not verb.enclitic and asking(doc, i):
        return True
    if verb.feature == "P3MD" and following is not None and following.form in DURING_IT:
        return True
    return verb.lemma.lemma == "طالب" and bool(verb.enclitic) and following is not None and following.preposition == "ب"


def asks_aside(doc: Document, i: int, verb: Analysis) -> bool:
    """«وطالب، في خطاب ألقاه أمس، طهران بإطلاقهم»: no sentence opens with «and a student» and a comma."""
    return verb.lemma.lemma == "طالب" and bool(verb.conjunction) and i + 1 < len(doc) and doc.surface[i + 1] in "،,"


_TO_BE = frozenset(("planned_predicate", "possible_predicate", "demanded_predicate", "excluded_predicate", "planned_adjective"))


def looked_for(doc: Document, i: int) -> bool:
    """Whether «أن» before token i opens what is expected, wanted or ruled out, so that an imperfect follows: «من المتوقع أن توافق العائلات»."""
    if i < 2 or doc.words[i - 1].base != "ان" or doc.words[i - 1].enclitic or "ّ" in doc.surface[i - 1]:
        return False
    if _TO_BE & doc.words[i - 2].classes:
        return True
    for k in range(i - 2, max(-1, i - 6), -1):
        if any((a.lemma.embeds in ("possible", "demanded", "planned", "negated") or a.lemma.lemma == "استبعد") and a.lemma.cue != "say" for a in doc.words[k].verbs):
            return True
        if not doc.words[k].is_word:
            return False
    return False


def made_for(doc: Document, i: int, key: str, behind: list[str]) -> bool:
    """Whether «توجه» has right behind it where one goes, and before it no «she» who directs something: رتل من الجيش توجه إلى البلدة."""
    if key != "توجه" or not behind or behind[0] not in _TOWARDS:
        return False
    index = doc.mention_at[i - 1] if i else -1
    return index < 0 or (doc.mentions[index].gender or doc.entities.drafts[doc.mentions[index].entity].gender) != "F"


_GOING_ON = frozenset(("قد", "او", "ثم", "سوف"))
"""Words behind which «توقف» goes on with what she does or may do."""
_HALTED = frozenset(("حركة", "عمل", "انتاج", "تصدير", "صادرات", "امدادات", "ضخ", "رحلات", "دراسة", "خدمة", "خدمات", "نشاط", "حرب", "قتال", "عمليات", "مصانع", "معارك", "قصف", "تدفق", "ملاحة", "تجارة"))
"""What comes to a standstill."""
_BEFORE = 14  # words back to what she does, of which «وتوقف» goes on to tell


def stopped(doc: Document, i: int, at: int) -> bool:
    """Whether «توقف» is «it stopped», for no «she» stands beside it who would stop something: «توقف العمل في الميناء», not «إسرائيل توقف القصف».

    Args:
        doc: the part that is read.
        i: token of the verb.
        at: the word behind it, past an aside.
    """
    if "ّ" in doc.surface[i]:
        return True  # التي توقّف عملها: written out
    if i and doc.words[i - 1].function == "complementizer" and doc.forms[i - 2 : i - 1] not in (["بعد"], ["منذ"]):
        return False  # طالبت إسرائيل بأن توقف القصف
    if doc.words[i].conjunction == "و" and at < len(doc) and (doc.words[at].base.removeprefix("ال") in _HALTED):
        return not any(a.feature[:3] in ("I3F", "J3F") for k in range(max(0, i - _BEFORE), i) for a in doc.words[k].verbs)  # بسبب إغلاق المعابر وتوقف حركة النقل
    if doc.words[i].conjunction or (i and doc.forms[i - 1] in _GOING_ON):
        return False  # تركيا قد توقف القصف، ستنسحب من الحلف وتوقف التمويل
    if at >= len(doc) or doc.forms[at].endswith(("ة", "ات")) or doc.words[at].function or not doc.words[at].is_word:
        return False
    return not any(k >= 0 and (doc.mentions[k].gender or doc.entities.drafts[doc.mentions[k].entity].gender) == "F" for k in (doc.mention_at[at], doc.mention_at[i - 1] if i else -1))


def quoted_noun(doc: Document, i: int) -> bool:
    """Whether a form opens the quotation that «أنّ» takes, where no perfect can stand: شددت على أن "وقف إمدادهم أمر حيوي"."""
    if i < 3 or doc.surface[i - 1] not in '"«“' or doc.words[i - 2].base != "ان" or doc.words[i - 2].enclitic:
        return False
    return doc.forms[i - 3] not in ("بعد", "منذ", "الي", "حتي", "الا", "قبل", "ما", "سبق")


_AGREED = ("اتفاق", "تفاهم", "هدنة", "تسوية", "حل", "صيغة", "صفقة", "توافق", "الاتفاق", "التفاهم", "التسوية", "وقف", "مذكرة", "خطة")
"""Beginnings of what sides come to."""


def came_to(behind: list[str]) -> bool:
    """Whether the words behind «توصل» say that sides came to an agreement, to which nobody delivers anything: «أعلنت قطر توصل الجانبين إلى اتفاق»."""
    if "الي" not in behind:
        return any(form.startswith(("لاتفاق", "لتفاهم", "لهدنة", "لتسوية")) for form in behind)
    at = behind.index("الي") + 1
    return any(form.startswith(_AGREED) for form in behind[at : at + 1])
