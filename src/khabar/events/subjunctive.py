"""A verb right behind «أن», which nothing else marks: it says what may be, not what was done: «قطع وعدا بأن ينسحب»، «رغبة متبادلة في أن نتعاون»."""

from __future__ import annotations

from khabar.events.triggers import Trigger
from khabar.lexicon.word import Word
from khabar.mentions.document import Document
from khabar.syntax.clauses import Clause, Syntax
from khabar.syntax.unit import lest

_FACTS = frozenset(("قبل", "بعد", "منذ", "سوي", "الا", "الي", "حتي", "دون", "بدون", "عوض", "سبق", "حدث", "حصل", "صادف", "لولا", "بلا", "فور", "حال", "مجرد", "عدا", "خلا",
                    "يكفي", "يسر", "لبث", "يلبث", "تلبث", "كاد", "يكاد", "تكاد", "يوسف", "معتاد", "مالوف", "طبيعي", "عادة", "داب", "شان", "نادرا", "نادر", "عجيب", "غريب", "مولم", "مخز", "عار", "عيب", "مفارقة", "مخجل", "مفارقات", "صدفة", "مصادفة"))  # fmt: skip
"""Words before «أن» by which its clause is told as a fact, or has another mark."""
_PROMISES = frozenset(("رغبة", "وعد", "وعدا", "وعود", "وعودا", "تعهد", "تعهدا", "تعهدات", "التزام", "التزاما", "نية", "عزم", "استعداد", "قرار", "قرارا", "عهد", "عهدا", "خطة", "اتفاق", "تفاهم", "ضمانات", "حرص"))
"""Nouns of willing and promising."""
_CLAIMS = frozenset(("شرط", "شرطا", "شريطة", "مشروط", "مشروطا", "مشروطة", "مطلب", "مطلبا", "طلب", "طلبا", "امر", "امرا", "اوامر", "نداء", "دعوة", "ضرورة", "لازم", "واجب", "وجوب", "اوان", "مطالبة"))
"""Nouns of asking and of what must be."""
_KEPT = frozenset(("befalling", "continuing", "implicative"))
_TOO = frozenset(("اضعف", "اقل", "اكبر", "اصغر", "ابعد", "اعجز", "اجبن", "اعقد", "اصعب", "اهم", "اقوي", "اذكي", "احرص"))
"""Elatives: «أضعف من أن»، too weak to."""
_IF = frozenset(("اذا", "ان", "لم"))
_BACK, _TOLD = 7, frozenset(("I", "J"))


def subjunctive(doc: Document, syntax: Syntax, trigger: Trigger, governor: Trigger | None) -> None:
    """Leave a verb told as done open where it stands behind «أن» or is joined to one that does."""
    if trigger.pos != "v" or trigger.clause < 0:
        return
    if trigger.modality == "planned" and trigger.polarity == "affirmed" and _on_condition(doc, syntax, syntax.clauses[trigger.clause]):
        trigger.modality = "possible"  # سيغادر الحكومة إن جرى التراجع
        return
    if trigger.modality != "actual":
        return
    that = _opened(doc, syntax, syntax.clauses[trigger.clause])
    if trigger.polarity == "negated" and trigger.base[0] != "negated":
        return  # نفى أن تكون هاجمت المدينة
    if that <= syntax.first or (governor is not None and not _KEPT.isdisjoint(governor.lemma.kinds)) or any(rule.endswith("makes it actual") for _, _, _, rule in trigger.rules):
        return
    before = doc.words[that - 1]
    if not before.is_word or _stem(before) in _FACTS or "unsurprising" in doc.lexicon.function.get(before.form, ()):
        return
    if before.form == "من" and doc.forms[that - 2].removeprefix("و") in ("بدلا", "عوضا"):
        return
    if before.form == "من" and doc.words[that - 2].base in _TOO:
        trigger.polarity = "negated"  # أضعف من أن تتصدى
    else:
        prep = doc.words[that].preposition or (before.base if before.function == "preposition" else "")
        trigger.modality = _status(doc, syntax, that, prep, governor)
    trigger.rules.append(("modality", that, trigger.first, "behind that"))


def _on_condition(doc: Document, syntax: Syntax, clause: Clause) -> bool:
    """Whether a verb in the future has a condition in the clause right behind it."""
    verb = clause.verb
    if verb.status != "planned" or verb.negated or clause.index + 1 >= len(syntax.clauses):
        return False
    behind = syntax.clauses[clause.index + 1]
    between = range(verb.last, behind.verb.first)
    return behind.connector == "conditional" and any(doc.forms[k] in _IF for k in between) and not any(doc.surface[k] in "،,.؛:" or doc.forms[k] in ("حتي", "ولو", "وان", "الا") for k in between)


def _opened(doc: Document, syntax: Syntax, clause: Clause) -> int:
    """Token of the «أن» right before the imperfect of a clause, or of the one it is joined to; -1."""
    for _ in range(3):
        verb = clause.verb
        if verb.analysis is None or verb.analysis.feature[:1] not in _TOLD:
            return -1
        k = verb.first - 1
        if k > syntax.first and doc.forms[k] == "لا":
            k -= 1
        if k > syntax.first and ((doc.words[k].base in ("ان", "لان") and doc.surface[k].endswith("أن")) or (doc.words[k].base == "الا" and lest(doc.surface[k]))):
            return k
        if not (clause.index and verb.joined and clause.connector == "verb") or any(doc.surface[j] in ".؛:،," for j in range(syntax.clauses[clause.index - 1].verb.last, verb.first)):
            return -1
        clause = syntax.clauses[clause.index - 1]
    return -1


def _status(doc: Document, syntax: Syntax, that: int, prep: str, governor: Trigger | None) -> str:
    """Modality by the noun or verb before «أن»."""
    for k in range(that - 1, max(syntax.first - 1, that - 1 - _BACK), -1):
        word = doc.words[k]
        if k in doc.verb_tokens or not word.is_word:
            break
        form = _stem(word)
        if form in _CLAIMS:
            return "demanded"
        if form in _PROMISES:
            return "planned"
    if governor is not None and governor.meant in ("AGREE", "REQUEST") and prep:
        return "planned" if governor.meant == "AGREE" else "demanded"
    return "possible"


def _stem(word: Word) -> str:
    """A noun without article and pronoun: «رغبته»، رغبة."""
    stem = word.base.removeprefix("ال")
    return stem[:-1] + "ة" if word.enclitic and stem.endswith("ت") else stem
