"""Which words can introduce reported speech."""

from __future__ import annotations

from khabar.lexicon.word import Analysis
from khabar.mentions.document import Document
from khabar.syntax.tags import Tags
from khabar.syntax.unit import Unit

CARRIED = frozenset(("اضاف", "تابع", "استطرد", "اردف", "مضي", "زاد", "استدرك", "ختم", "واصل"))
"""Verbs that go on in the words of the last speaker."""
IMPERSONAL = frozenset(("ذكر", "اشار", "لفت", "علم", "قال", "اعتقد", "راي", "زعم", "سجل", "توقع", "رجح", "افترض", "اشتبه"))
"""«يُذكر أن», «يُشار إلى أن»: nobody speaks but the reporter."""
ACTIVE = frozenset(("قال", "راي"))
"""«ويقول إن», «ويرى أن»: somebody does, for the passive is «يقال» and hardly «يرى»."""
ACCORDING = frozenset(("وفق", "بحسب", "حسب", "وفقا", "طبقا", "نقلا", "حسبما", "وفقما"))

HIS_WORDS = ("قول", "تعبير", "وصف", "راي", "زعم")
"""Nouns of words behind «وفق» and «على حد»."""

_PERSONAL = frozenset(("كم", "ك", "ني", "كما"))
_SAYING = frozenset(("قول", "قوله", "قولها", "بالقول", "القول"))
_MEANING = frozenset(
    c + form for c in ("", "و", "ف")
    for form in ("يمكن", "يمكننا", "يمكنني", "يجوز", "يصح", "يريد", "تريد", "نريد", "اريد", "اراد", "ارادت", "يسعنا", "نستطيع", "استطيع", "خلاصة", "الصعب", "السهل", "المبكر", "الخطا", "الانصاف", "المبالغة")
)  # fmt: skip
"""Words before «القول» behind which nobody is told to have said it."""
_ANSWER = 10
"""Words behind a verb of answering among which the answer begins."""
_AGAIN = frozenset(
    ("أعاد", "عاود", "واصل", "كرر", "جدد", "حرص", "عمد", "سارع", "بادر", "اكتفى", "لجأ", "دأب", "أصر", "ختم", "اختتم", "استهل", "بدأ", "أنهى", "انتهى", "تعمد")
)
"""Verbs that say how somebody says it: أعاد التأكيد أن، اكتفى بالإشارة إلى أن."""
_AGAIN_REACH = 9
"""Words from such a verb to the masdar, its subject between."""
_TESTIMONY = 14
"""Words behind «شهد» among which «أن» stands where somebody testifies."""
_BEHIND = '،,»"”'
_TIMES = frozenset(("وقت", "عام", "اعوام", "سنة", "سنوات", "شهر", "اشهر", "يوم", "ايام", "ساعات", "عقود", "قرون", "زمن", "اسابيع", "فترة", "ما", "فيما"))
"""Words of time that have passed: أكثر من أي وقت مضى."""
_NEED = frozenset(("ضرورة", "وجوب", "اهمية"))
_OPENS = 4
"""Words from a masdar of saying to what is said."""
_AS_IF = ("كأن", "كأنّ", "لكأن")
_CAME = frozenset(c + form for c in ("", "و") for form in ("جاء", "ورد", "جاءت", "وردت"))
_ACCORDING = frozenset(c + form for c in ("", "و", "ف") for form in ACCORDING)
_VIEWS = frozenset(c + form for c in ("", "و", "ف") for form in ("براي", "بنظر", "بتقدير")) | {"راي", "نظر", "تقدير"}
"""«برأي فلان»، «في نظر ...»، «من وجهة نظر ...»: by whose view something is so."""
GISTS = frozenset(("مفاده", "مفادها", "مفادهم", "مضمونه", "مضمونها", "فحواه", "فحواها"))
"""«رسالة مفادها أن»: what a message comes to."""
OPENERS = _CAME | _ACCORDING | _VIEWS | GISTS | {"حد"}
"""Forms at which «وفق» or «جاء في» may begin."""
SPOKEN = frozenset(("ACCUSE", "REQUEST", "DENY", "REJECT", "THREATEN"))
"""Types of acts done in words."""
_DEEDS = frozenset(("ASSAULT", "COERCE", "RETREAT", "MOBILIZE", "SANCTION"))
"""Types of acts that nobody is."""


def cue(doc: Document, tags: Tags, i: int) -> Analysis | None:
    """The cue verb, participle or masdar at token i, or None."""
    analysis = tags.analysis[i]
    if analysis is None or analysis.lemma.cue is None:
        return None
    refuses = any(s.type == "REJECT" for s in analysis.lemma.senses) and not (analysis.lemma.lemma == "رد" and _replies(doc, i)) and not _rules_out(doc, i, analysis)
    if refuses or (i and doc.forms[i - 1] in ("الجدير", "والجدير")):
        return None
    if i + 1 < len(doc) and doc.forms[i + 1] in ("بن", "ابن", "بنت") and analysis.lemma.lemma == "زاد":
        return None  # يزيد بن خالد
    if analysis.lemma.lemma == "زاد" and ((i and doc.words[i - 1].function == "negation") or doc.forms[i + 1 : i + 2] in (["علي"], ["عن"])):
        return None  # مدة لا تزيد على عشر سنوات، على أن: an amount
    if (analysis.lemma.lemma == "زاد" and analysis.enclitic) or doc.forms[i] == "عدا" or (i and doc.forms[i - 1] == "قدم" and analysis.lemma.lemma == "ساق"):
        return None  # تزيدنا تمسكا، عدا أن، على قدم وساق
    if analysis.lemma.lemma == "مضى" and i and analysis.pos == "v" and not analysis.conjunction and (doc.words[i - 1].is_number or doc.forms[i - 1] in _TIMES):
        return None  # من أي وقت مضى
    if analysis.stem == "تقرر" and i + 1 < len(doc) and doc.forms[i + 1] == "ان":
        return None  # تقرّر أن: it was decided, nobody says by whom
    if analysis.lemma.lemma == "شك" and i and doc.forms[i - 1] in ("لا", "ولا", "فلا") and doc.forms[i + 1 : i + 2] in (["في"], ["ان"]):
        return None  # ولا شك في أن: the reporter's own
    if i and (doc.words[i - 1].function == "conditional" or doc.forms[i - 1] in ("اذا", "لو")):
        return None  # إذا تبين أنها: it may turn out
    if analysis.pos == "v" and (analysis.lemma.lemma in ("تبين", "اتضح") or (analysis.stem == "تبين" and _turned_out(doc, i))):
        return None  # وتبين أن: it turned out, by nobody's word
    if analysis.pos == "v":
        if analysis.enclitic in _PERSONAL or (analysis.lemma.cue == "show" and analysis.enclitic):
            return None  # تراكم، أبرزها: homographs
        if analysis.feature[0] in "IJ" and i and doc.forms[i - 1] in ("ان", "لان", "كي", "لكي") and doc.forms[max(0, i - 2)] != "قبل":
            return None  # يجب أن توضح أن: not said; but: اتهم مسلحين قبل أن يعلن أنه
        if analysis.lemma.cue == "relay" and analysis.enclitic in ("ه", "ها") and i and (doc.words[i - 1].function == "relative" or _spoken_thing(doc, i - 1)):
            return None  # الرسالة التي نقلها بايدن إلى نتنياهو، في بيان أوردته الوكالة، إن
        if analysis.lemma.lemma in ("عد", "وعد") and i and doc.forms[i - 1] == "ما" and not analysis.enclitic:
            return None  # في ما يعد أول جولة له
        if analysis.lemma.lemma == "علم" and not _learnt(doc, i):
            return None  # علم الوزير أن: he knew
        if analysis.lemma.lemma == "شهد" and not _testifies(doc, i):
            return None  # شهدت البلاد احتجاجات، ما شهدته أوكرانيا: she saw it
        if analysis.lemma.lemma == "علق" and not _comments(doc, i):
            return None  # علقت صورة نائبه، علقت بلاده المفاوضات
        if any(doc.surface[k].lstrip("و").startswith(_AS_IF) for k in range(max(0, i - 3), i)):
            return None  # وكأن الجيش أدرك أن: as if
        return analysis
    if analysis.pos == "a" and not analysis.article:
        return None if doc.forms[i].endswith("ي") or _named_after(doc, i) else analysis  # اتصال هاتفي
    if analysis.pos == "m" and i and doc.forms[i] in _SAYING and (doc.words[i - 1].form in _MEANING or (doc.forms[i - 1] == "من" and doc.words[i].article)):
        return None  # يمكن القول إن، يريد القول إنه: nobody has said it
    if analysis.pos == "m" and ((analysis.enclitic and analysis.lemma.cue != "ask") or doc.forms[i] in _SAYING or _restated(doc, tags, i, analysis)):
        return analysis
    return None


def _restated(doc: Document, tags: Tags, i: int, analysis: Analysis) -> bool:
    """«أعاد الوزير التأكيد أن»، «حرص على التذكير بأن»، «..., مع تأكيد أن»: a masdar of saying behind the verb that says how, with what is said behind it."""
    if analysis.lemma.cue != "say" or analysis.conjunction or not opens(doc, i):
        return False
    if i > 1 and doc.forms[i - 1] == "مع" and doc.surface[i - 2] in _BEHIND:
        return True
    if not doc.words[i].article:
        return False
    for k in range(i - 1, max(-1, i - _AGAIN_REACH), -1):
        verb = tags.analysis[k]
        if verb is not None and verb.pos == "v":
            return verb.lemma.lemma in _AGAIN and verb.feature[1:2] == "3" and not verb.feature.endswith("p")
        if doc.surface[k] in "،,.؛:" or doc.words[k].function in ("complementizer", "relative", "subordinator"):
            return False
    return False


def opens(doc: Document, i: int) -> bool:
    """Whether «أن» or words in marks stand behind the masdar of saying at a token, a preposition or «ضرورة» between."""
    for k in range(i + 1, min(len(doc), i + _OPENS)):
        word = doc.words[k]
        if word.function == "complementizer" or doc.surface[k] in ':«"“':
            return word.conjunction == ""
        if word.function != "preposition" and doc.forms[k] not in _NEED:
            return False
    return False


def _rules_out(doc: Document, i: int, analysis: Analysis) -> bool:
    """«لم يستبعد الوزير أن»: what may or may not come about is the word of who rules it out or does not."""
    if analysis.lemma.lemma != "استبعد" or analysis.pos == "m" or (i and doc.words[i - 1].function == "relative"):
        return False
    for k in range(i + 1, min(len(doc), i + _ANSWER)):
        if doc.words[k].function == "complementizer":
            return k == i + 1 or doc.mention_at[k - 1] >= 0 or bool(doc.words[k - 1].article) or not doc.words[k - 1].nouns  # يستبعد فرضية أن
        if k in doc.verb_tokens or not doc.words[k].is_word:
            return False
    return False


def _turned_out(doc: Document, i: int) -> bool:
    """Whether «أن» follows right behind a verb that begins a clause: nobody stands before or behind it."""
    begins = bool(doc.words[i].conjunction) or i == 0 or not doc.words[i - 1].is_word
    return begins and i + 1 < len(doc) and doc.words[i + 1].function == "complementizer"


def _spoken_thing(doc: Document, k: int) -> bool:
    """Whether a noun of speech stands at token k: بيان، تصريحات."""
    function, word = doc.lexicon.function, doc.words[k]
    return any("saying" in function.get(key, ()) for key in (word.base, word.form))


def _testifies(doc: Document, i: int) -> bool:
    """«شهد الضابط بأن»، «شهد الجندي: ...»: «أن» or a colon behind the verb, before any other act, with nobody told of as having seen it."""
    if doc.words[i].enclitic:
        return False
    for k in range(i + 1, min(len(doc), i + _TESTIMONY)):
        word = doc.words[k]
        if word.function == "complementizer" or doc.surface[k] == ":":
            return word.preposition == "ب" or doc.surface[k][:1] in "أان:" or doc.forms[k - 1] == "علي"
        if word.function == "relative" or k in doc.verb_tokens or doc.surface[k] in ".؛" or (doc.surface[k] in '«"“' and doc.surface[k - 1] != "،" and doc.mention_at[k + 1] < 0):
            return False
        if any(n.pos == "m" and n.lemma.cue for n in word.nouns) or (doc.mention_at[k] < 0 and not word.preposition and any(n.pos in ("m", "n") and n.lemma.senses for n in word.nouns)):
            return False  # شهدت المحكمة قول الجندي إن
    return False


def _learnt(doc: Document, i: int) -> bool:
    """«علمت «الشرق الأوسط» من مصدر أن»: a medium has been told something."""
    k = i + 1 + (i + 1 < len(doc) and doc.surface[i + 1] in '«"“')
    m = doc.mention_at[k] if k < len(doc) else -1
    if k > i + 1 and any(doc.forms[j] == "من" for j in range(k + 1, min(len(doc), k + 6))):
        return True
    return m >= 0 and doc.mentions[m].first == k and doc.entities.drafts[doc.mentions[m].entity].kind == "medium"


def _comments(doc: Document, i: int) -> bool:
    """«علق الوزير على ذلك قائلا», «وعلق بأن»: a comment, nothing hung or suspended."""
    for k in range(i + 1, min(len(doc), i + _ANSWER)):
        if doc.words[k].base == "علي" or doc.forms[k] in _SAYING or doc.surface[k] in ':«"“':
            return True
        if doc.words[k].function == "complementizer" or doc.surface[k] in ".؛" or (k in doc.verb_tokens and k > i + 1):
            return False
    return False


def _named_after(doc: Document, i: int) -> bool:
    """«مذكرة تفاهم»: a participle that is a noun here, for another noun belongs to it."""
    if i + 1 >= len(doc) or not doc.forms[i].endswith("ة") or (i and doc.surface[i - 1] in '،,»"”'):
        return False
    word = doc.words[i + 1]
    return word.is_word and bool(word.nouns or word.nisba) and not (word.article or word.preposition or word.function or word.conjunction)


def _replies(doc: Document, i: int) -> bool:
    """«ردت موسكو بأن ...»، «والكرملين يرد: ...»: what is answered follows."""
    for k in range(i + 1, min(len(doc), i + _ANSWER)):
        word = doc.words[k]
        if word.function == "complementizer":
            told = bool(word.enclitic) or (k + 1 < len(doc) and k + 1 not in doc.verb_tokens)  # بأن أرسلت جنودا: a deed
            marked = doc.surface[k - 1] in "\"«“،,"  # رد القاضي، "أن القرار باطل"
            return told and (word.preposition == "ب" or doc.surface[k].lstrip("و").startswith("إ") or marked)
        if doc.surface[k] == ":":
            return True
        if (not word.is_word and doc.surface[k] not in "\"«“،,") or k in doc.verb_tokens or word.function == "subordinator":
            return False
    return False


def according(doc: Document, i: int) -> bool:
    """Whether «وفق، بحسب، نقلاً ...» stands at token i."""
    if doc.forms[i] == "حد":
        return i > 0 and doc.forms[i - 1] == "علي" and i + 1 < len(doc) and doc.forms[i + 1].startswith(HIS_WORDS)
    if doc.forms[i] not in _ACCORDING or (doc.forms[i].removeprefix("و") == "نقلا" and doc.forms[i + 1 : i + 2] != ["عن"]):
        return False  # أصيبا ونقلا إلى المستشفى: the two were taken
    if doc.forms[i] == "فحسب" and (i + 1 >= len(doc) or not doc.words[i + 1].is_word or doc.forms[i + 1] in ("بل", "وانما", "انما", "ولكن")):
        return False  # ليس نصرا له فحسب، بل
    if i + 1 >= len(doc):
        return True
    word, function = doc.words[i + 1], doc.lexicon.function
    m = doc.mention_at[i + 1]
    if m >= 0 and doc.mentions[m].first == i + 1 and doc.mentions[m].how == "name" and doc.entities.drafts[doc.mentions[m].entity].kind == "organisation":
        return True  # وفق برنامج الأغذية العالمي
    bare = word.form.removeprefix("لل").removeprefix("ل").removeprefix("ال")
    return "norm" not in function.get(bare, ()) and "norm" not in function.get(word.base, ())


def by_view(doc: Document, i: int) -> int:
    """Where «برأي فلان»، «في رأي»، «من وجهة نظر» begins whose noun stands at token i, at the head of a sentence or behind a comma; -1 for none."""
    if doc.forms[i] not in _VIEWS or i + 1 >= len(doc) or doc.mention_at[i + 1] < 0 or doc.mentions[doc.mention_at[i + 1]].preposition:
        return -1
    start = i
    if doc.forms[i] in ("راي", "نظر", "تقدير"):
        point = doc.forms[i - 1] == "وجهة"
        start = i - 1 - point
        if start < 0 or doc.forms[start].removeprefix("و") != ("من" if point else "في"):
            return -1
    return start if start == doc.sentences[doc.sentence_of(i)][0] or doc.surface[start - 1] in "،,-–—" else -1


def cited(doc: Document, first: int) -> bool:
    """Whether what stands before a verb is whom the reporter cites: بحسب وكالة "رويترز" قال المتحدث."""
    return any(doc.words[k].base in ACCORDING for k in (first, max(0, first - 1)))


def deed(doc: Document, unit: Unit) -> bool:
    """Whether a masdar of a deed heads a phrase that names whom it hit: أكد اعتقال مسلحين, قصف مطار الخرطوم."""
    if any(doc.mentions[m].first == unit.first for m in unit.mentions) or doc.words[unit.first].article:
        return False
    return any(n.pos == "m" and any(s.type in _DEEDS for s in n.lemma.senses) for n in doc.words[unit.first].nouns)


def stated(doc: Document, i: int) -> bool:
    """Whether «جاء في البيان»، «ورد فيه» begins at token i."""
    if doc.forms[i] in GISTS:
        return True
    if doc.forms[i] not in _CAME or i + 2 >= len(doc):
        return False
    if doc.forms[i + 1] in ("فيه", "فيها") or doc.forms[i + 1 : i + 3] == ["علي", "لسان"]:
        return True
    function, form = doc.lexicon.function, doc.forms[i + 2]
    keys = (doc.words[i + 2].base, form, form.removeprefix("ال"))
    m = doc.mention_at[i + 2]
    if doc.forms[i + 1] == "في" and m >= 0 and doc.entities.drafts[doc.mentions[m].entity].kind == "medium":
        return True  # جاء في موقع "أكسيوس" أن
    return doc.forms[i + 1] == "في" and any(
        "saying" in function.get(key, ()) or key in doc.lexicon.data.carriers for key in keys
    )
