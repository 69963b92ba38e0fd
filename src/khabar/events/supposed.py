"""Clauses that are only supposed, awaited, aimed at or asked about, by the word that opens them: إن قصفت، ريثما تنسحب، سواء، حتى تسحب، متى، فلتنسحب."""

from __future__ import annotations

from khabar.mentions.document import Document
from khabar.syntax.clauses import Clause, Syntax

Status = tuple[str, str]
_IS_NOT = frozenset(("ليس", "ليست", "ليسوا", "وليس", "وليست"))
_OPENERS: dict[str, Status] = {
    "ريثما": ("affirmed", "planned"),
    "سواء": ("affirmed", "possible"),
    "مهما": ("affirmed", "possible"),
    "يعقل": ("affirmed", "possible"),
    "اما": ("affirmed", "possible"),
    "واما": ("affirmed", "possible"),
}
_BEARING_OUT = frozenset(("يؤكد", "يوكد", "يثبت", "يدل", "يشير", "يفيد", "يبرهن"))
_WRONG = frozenset(("الخطا", "الجنون", "العبث", "الغباء"))
_IMAGINE = frozenset(("تخيلوا", "تخيل", "تخيلي", "تصوروا", "تصور", "هب", "هبوا", "افرض", "افرضوا", "افترضوا", "افترض", "لنتخيل", "لنتصور", "لنفترض", "لنفرض", "فلنفترض", "فلنتخيل"))
"""Imperatives that open what is only supposed: «تخيلوا أن تقطع الصين صادراتها»."""
_IF_ONLY = frozenset(("لو", "ولو", "فلو", "لولا", "ولولا", "فلولا"))
_WANTED = {"demanded_noun": "demanded", "planned_noun": "planned", "possible_noun": "possible"}
_BRINGING = frozenset(("أدى", "أفضى", "أسفر", "قاد", "مهد", "ضمن", "شمل", "تضمن", "كفل", "نص", "سمح", "أتاح"))
"""Verbs of what a thing brings about or holds."""
_SKIPPED = frozenset(("auxiliary", "negation"))
_PUNISHING = frozenset(("عاقب", "سجن", "حبس", "غرم", "اعدم"))
_PLEASE = frozenset(("ارجوكم", "رجاء", "ارجوك", "ونرجوكم", "نرجوكم"))
_HEADLINE = 8
"""Words before the colon of a headline that says who speaks to whom."""
_LAW = 30
"""Words from «يعاقب» to «كل من»."""


def supposed(doc: Document, syntax: Syntax, clause: Clause) -> Status | None:
    """What the opening of a clause makes of its verb, whose own mark says nothing; None where it is told as it is."""
    verb = clause.verb
    k = verb.first - 1
    feature = verb.analysis.feature if verb.analysis is not None else ""
    tense = feature[:1]
    if verb.analysis is not None and tense in ("I", "J") and verb.analysis.conjunction == "ف" and verb.analysis.preposition == "ل" and verb.first == syntax.first:
        return "affirmed", "demanded"  # فلتنسحب
    if feature == "P3MP" and _commanded(doc, syntax, clause):
        return "affirmed", "demanded"  # «أوقفوا الحرب»
    if verb.analysis is not None and feature[:4] == "I3MS" and verb.analysis.lemma.key in _PUNISHING and _whoever(doc, verb.first):
        return "affirmed", "habitual"
    if k < syntax.first:
        return None
    if feature[:2] == "I1" and (doc.forms[k] == "هيا" or (k > syntax.first and doc.forms[k] == "بنا" and doc.forms[k - 1] in ("هيا", "تعالوا"))):
        return "affirmed", "demanded"  # هيا بنا نتفاوض
    if doc.forms[k] == "الارجح" and k > syntax.first - 1 and doc.forms[k - 1].removeprefix("و") == "علي":
        return "affirmed", "possible"
    if doc.forms[k] == "متي" and tense == "I" and ("؟" in doc.surface[verb.first : syntax.last + 1] or (k > syntax.first and doc.words[k - 1].is_word and not verb.negated)):
        return "affirmed", "possible"
    if doc.forms[k] == "ان" and tense in ("I", "J") and k > syntax.first + 1 and doc.forms[k - 1] in _WRONG and doc.forms[k - 2].removeprefix("و") == "من":
        return "affirmed", "possible"  # سيكون من الخطأ أن تنضم
    if doc.forms[k] == "كلما" and clause.index < len(syntax.clauses) and _to_come(syntax, clause):
        return "affirmed", "possible"
    if tense == "P" and verb.joined and _in_case(doc, syntax, clause):
        return "affirmed", "possible"
    if tense == "P" and verb.joined and _goes_on(doc, syntax, clause):
        return "affirmed", "possible"
    if tense == "I" and clause.connector != "relative" and (wanted := _of_what_is_wanted(doc, syntax, clause)):
        return "affirmed", wanted
    if doc.forms[k] == "حتي" and tense == "I" and feature[1:2] == "3" and not verb.negated:
        return "affirmed", "planned"  # تحشد قواتها حتى تسقط الحكومة
    if clause.connector == "relative" and k > syntax.first + 1 and doc.words[k].base in ("التي", "الذي") and tense == "P":
        index = doc.mention_at[k - 1]
        if index >= 0 and doc.mentions[index].first > syntax.first and doc.forms[doc.mentions[index].first - 1] in _IS_NOT:
            return "negated", "actual"  # ليست تركيا التي قصفت
    if clause.connector == "complementizer" and _imagined(doc, syntax, verb.first):
        return "affirmed", "possible"
    if clause.connector == "complementizer" and unproven(doc, syntax, verb.first):
        return "affirmed", "possible"  # لا يوجد ما يؤكد أن موسكو قصفت
    while k > syntax.first and doc.words[k].function in _SKIPPED and doc.forms[k] not in _OPENERS:
        k -= 1
    if doc.forms[k] == "لما" and tense == "P" and not _IF_ONLY.isdisjoint(doc.forms[syntax.first : k]):
        return "negated", "possible"  # لو لم تنسحب لما هاجمتها
    if _then(doc, syntax, clause) or _if(doc, syntax, k) or _was_if(doc, syntax, clause):
        return "affirmed", "possible"
    if doc.forms[k] == "ان" and k > syntax.first and doc.forms[k - 1] in ("يعقل", "اما", "واما") and tense in ("I", "J"):
        return _OPENERS[doc.forms[k - 1]]
    return _OPENERS.get(doc.forms[k]) if doc.forms[k] in ("ريثما", "سواء", "مهما") else None


def _to_come(syntax: Syntax, clause: Clause) -> bool:
    """«سيدفعون الثمن كلما هاجموا»: whether the verb before or behind says what is to come."""
    near = syntax.clauses[max(0, clause.index - 1) : clause.index + 2]
    return any(c.verb.status == "planned" for c in near if c is not clause)


def _in_case(doc: Document, syntax: Syntax, clause: Clause) -> bool:
    """«في حال رفض الحزب الخطة وانسحب من الحكومة»: a verb joined to a masdar that opens the sentence or clause as a condition."""
    units = syntax.units
    for k in range(clause.unit - 1, -1, -1):
        if units[k].kind == "V" or (units[k].kind == "C" and units[k].form != "comma"):
            return False
        if units[k].kind == "N" and units[k].prep in ("في حال", "في حالة"):
            at = units[k].first - len(units[k].prep.split())
            return at <= syntax.first or doc.words[at - 1].function == "complementizer" or not doc.words[at - 1].is_word
    return False


def _goes_on(doc: Document, syntax: Syntax, clause: Clause) -> bool:
    """«إذا قصفوا المدينة، وهاجموا الميناء، فسنرد»: a perfect joined behind a comma to a condition, before what then comes."""
    if not clause.index or clause.verb.analysis is None or clause.verb.analysis.lemma.cue:
        return False
    before = syntax.clauses[clause.index - 1]
    one = before.verb.analysis
    if one is None or one.feature[:1] != "P" or not (before.connector == "conditional" or doc.forms[before.verb.first - 1] in ("حال", "حالة")):
        return False
    if any(doc.surface[k] in "؛:.؟!" or (doc.words[k].conjunction == "ف" and k in doc.verb_tokens) for k in range(before.verb.last, clause.verb.first)):
        return False
    behind = range(clause.verb.last, syntax.last)
    return any((doc.words[k].conjunction == "ف" and k in doc.verb_tokens) or doc.forms[k].startswith("فان") for k in behind)


def _of_what_is_wanted(doc: Document, syntax: Syntax, clause: Clause) -> str:
    """«ضرورة إطلاق عملية تؤدي إلى وقف الحرب»: what describes something of which there is only need, plan or chance is as far off."""
    analysis = clause.verb.analysis
    if (clause.relative < 0 and not clause.topic) or analysis is None or analysis.lemma.lemma not in _BRINGING:
        return ""
    head = syntax.units[clause.relative if clause.relative >= 0 else clause.topic[0]]
    if head.last - head.first < 2 or doc.words[head.last - 1].article or doc.mention_at[head.last - 1] >= 0:
        return ""
    k = head.first
    while k > syntax.first and not doc.words[k - 1].is_word and doc.surface[k - 1] in '«"“':
        k -= 1
    for at in (head.first, k - 1):
        if at >= syntax.first:
            for kind, status in _WANTED.items():
                if kind in doc.words[at].classes and not doc.words[at].article:
                    return status
    return ""


def _whoever(doc: Document, first: int) -> bool:
    """Whether a law says whom it is for: «يعاقب بالسجن عشر سنوات كل من ...»."""
    for k in range(first + 1, min(len(doc) - 1, first + _LAW)):
        if doc.surface[k] in ".؛":
            return False
        if doc.forms[k] == "كل" and doc.forms[k + 1] in ("من", "شخص"):
            return True
    return False


def _commanded(doc: Document, syntax: Syntax, clause: Clause) -> bool:
    """Whether what looks like a plural perfect without a subject opens speech, where it is an imperative of the same letters."""
    verb, k = clause.verb, clause.verb.first - 1
    if verb.analysis is None or verb.analysis.conjunction or verb.negated or clause.subject:
        return False
    if k >= syntax.first and (doc.forms[k] in _PLEASE or (doc.surface[k] == ":" and _addressed(doc, syntax, k))):
        return True  # بكين لمانيلا: كفوا عن الاستفزاز
    if not verb.analysis.lemma.lemma.startswith("أ") or not doc.surface[verb.first].startswith(("أ", "ا")):
        return False
    return k < syntax.first or doc.surface[k] in '«"“:' or doc.surface[k] == "!"


def _addressed(doc: Document, syntax: Syntax, colon: int) -> bool:
    """«بكين لمانيلا:», «الرئيس للمتظاهرين:»: whether no verb but a name or «لل» stands before the colon of a headline."""
    if any(k in doc.verb_tokens for k in range(max(syntax.first, colon - _HEADLINE), colon)):
        return False
    for k in range(colon - 1, max(syntax.first, colon - 4), -1):
        index = doc.mention_at[k]
        if (index >= 0 and doc.mentions[index].preposition == "ل") or doc.forms[k].startswith("لل") or doc.words[k].preposition == "ل":
            return True
    return False


def _then(doc: Document, syntax: Syntax, clause: Clause) -> bool:
    """«إذا دمرناه نكون قد دمرنا المشروع»: what would then have been done."""
    k = clause.verb.first - 1
    if k < syntax.first + 3 or doc.forms[k] != "قد" or clause.verb.analysis is None or clause.verb.analysis.feature[:1] != "P":
        return False
    being = any(v.lemma.key == "كان" and v.feature[:1] == "I" for j in (k - 1, k - 2) for v in doc.words[j].verbs)
    return being and any(c.connector == "conditional" for c in syntax.clauses[: clause.index])


def _if(doc: Document, syntax: Syntax, k: int) -> bool:
    """Whether «إن» right before a verb is if: behind «إنّ» stands a noun; «ما إن» and «وإن» are not meant."""
    return doc.surface[k] in ("إن", "أإن") and (k == syntax.first or doc.forms[k - 1] not in ("ما", "حتي"))


def _was_if(doc: Document, syntax: Syntax, clause: Clause) -> bool:
    """«سألت إن كانت أنقرة قد قصفت»: «كان» stands between «إن» and the verb."""
    if not clause.index:
        return False
    before = syntax.clauses[clause.index - 1].verb
    kana = before.analysis is not None and before.analysis.lemma.key == "كان"
    return kana and not clause.verb.joined and before.first > syntax.first and _if(doc, syntax, before.first - 1)


def _imagined(doc: Document, syntax: Syntax, first: int) -> bool:
    """Whether «أن» stands behind a call to imagine it, which opens the sentence or speech: «هب أن روسيا قصفت بولندا»."""
    k = next((k for k in range(first - 1, max(syntax.first, first - 6), -1) if doc.words[k].function == "complementizer"), -1)
    if k < syntax.first + 1 or doc.forms[k - 1].removeprefix("و") not in _IMAGINE:
        return False
    return k - 1 == syntax.first or not doc.words[k - 2].is_word


def unproven(doc: Document, syntax: Syntax, first: int) -> bool:
    """Whether nothing is said to bear out what stands behind «أن»: لا شيء يثبت أن، ليس هناك ما يدل على أن."""
    k = next((k for k in range(first - 1, max(syntax.first, first - 6), -1) if doc.words[k].function == "complementizer"), -1)
    if k < syntax.first + 2:
        return False
    at = k - 2 if doc.words[k - 1].function == "preposition" else k - 1
    if doc.forms[at] not in _BEARING_OUT or doc.forms[at - 1] not in ("ما", "شيء", "دليل"):
        return False
    return any(doc.words[j].function == "negation" for j in range(max(syntax.first, at - 5), at))
