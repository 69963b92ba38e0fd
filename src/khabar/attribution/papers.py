"""Whose «التقرير» or «المقال» is that goes on to tell, whoever it quoted in between: the paper or body in whose sentence it was brought up."""

from __future__ import annotations

from khabar.attribution.said import Said
from khabar.mentions.document import Document
from khabar.mentions.entities import UNKNOWN

_PAPERS = frozenset(("تقرير", "مقال", "تحليل", "دراسة"))
_ENDINGS = ("", "ا", "ه", "ها")
_ISSUING = frozenset(("medium", "organisation"))
_MADE = frozenset(("أجرى", "أعد", "أنجز", "أصدر", "نشر", "وضع", "أنتج", "قدم", "بث", "أورد"))
_SURVEYED = frozenset(("استطلاع", "استطلاعات", "استفتاء", "دراسة", "دراسات", "تقرير", "تقارير", "تحقيق", "تحقيقات", "بحث", "وثيقة", "وثائق", "مسح", "تحليل", "احصاء", "احصاءات", "بيانات", "نتائج", "مراجعة"))
_STATEMENTS = frozenset(("بيان", "بلاغ", "رسالة"))
_WRITERS = frozenset(("كاتب", "كاتبة", "مقال", "مقالة"))
_ARTICLES = frozenset(("مقال", "مقالا", "مقالة", "مقاله", "مقالها", "بمقال", "بمقاله", "الكاتب", "الكاتبة"))
_SINCE, _WRITTEN = 8, 40
"""Sentences over which a statement is taken up, and the writer of an article."""
_LED = 6
"""Words before the verb by which it is led up to: وفي بيان بثه التلفزيون، قالت الحكومة."""
_BACK = 5
"""Words from such a noun to the verb that tells who has made it."""


def issuer(doc: Document, k: int, sentence: int) -> list[int]:
    """«نشرت صحيفة تقريرا ... ونقل عن مسؤولين ... وأكد التقرير»: the paper, not the officials; nobody for a statement of another kind.

    Args:
        doc: the part that is read.
        k: the token of «التقرير».
        sentence: its sentence.
    """
    noun = doc.forms[k].removeprefix("و").removeprefix("ال")
    if noun not in _PAPERS:
        return []
    forms = {noun + ending for ending in _ENDINGS}
    forms |= {clitic + form for clitic in ("و", "ب", "ل") for form in forms}
    for at in range(sentence - 1, -1, -1):
        first, last = doc.sentences[at]
        if forms.isdisjoint(doc.forms[first:last]):
            continue
        named = [m for m in dict.fromkeys(doc.mention_at[first:last]) if m >= 0 and _issues(doc, m)]
        codes = {doc.code(m) for m in named}
        return named[:1] if len(codes) == 1 else []
    return []


def stated(doc: Document, out: list[Said], k: int, sentence: int) -> list[int]:
    """«قالت الحكومة في بيان إن ... لكن مسؤولا قال ... وأكد البيان»: who spoke in the statement that «البيان» takes up.

    Args:
        doc: the part that is read.
        out: what has been said so far.
        k: the token of «البيان».
        sentence: its sentence.
    """
    noun = doc.forms[k].removeprefix("و").removeprefix("ال")
    if noun not in _STATEMENTS and noun not in _WRITERS:
        return []
    forms = _ARTICLES if noun in _WRITERS else {clitic + noun + ending for clitic in ("", "ب") for ending in ("", "ا", "ه", "ها", "هم")}
    for said in reversed(out[-32:]):
        if said.sentence < sentence - (_WRITTEN if noun in _WRITERS else _SINCE):
            break
        if said.sentence == sentence or not said.speakers or said.verb < 0 or said.hidden:
            continue
        begin = max(doc.sentences[said.sentence][0], said.verb - _LED)
        if forms.isdisjoint(doc.forms[begin : said.first]):
            continue
        later = doc.forms[doc.sentences[said.sentence][1] : doc.sentences[sentence][0]]
        if noun in _WRITERS:
            return [m for m in said.relays or said.speakers if doc.entities.drafts[doc.mentions[m].entity].kind != "medium"]
        return list(said.speakers) if doc.code(said.speakers[0]) != UNKNOWN and forms.isdisjoint(later) else []
    return []


def named_issuer(doc: Document, k: int) -> int:
    """«البيان، الصادر اليوم عن الوزارة»، «الصادر على لسان الناطق»: the token at which whoever issued it is named behind «البيان» at token k; -1 for none."""
    out = k + 1 + (k + 1 < len(doc) and doc.surface[k + 1] in "،,")
    if out >= len(doc) or not doc.forms[out].startswith("الصادر"):
        return -1
    at = next((j for j in range(out + 1, min(len(doc) - 1, out + 8)) if doc.forms[j] in ("عن", "لسان")), -1)
    return at + 1 if at > 0 and doc.mention_at[at + 1] >= 0 else -1


def issues(doc: Document, m: int) -> bool:
    """Whether who spoke last is a body that brings out reports of its own."""
    return doc.entities.drafts[doc.mentions[m].entity].kind == "organisation"


def _issues(doc: Document, m: int) -> bool:
    draft = doc.entities.drafts[doc.mentions[m].entity]
    return draft.kind in _ISSUING and draft.code != UNKNOWN


def made_by(doc: Document, first: int, last: int) -> list[int]:
    """«استطلاع للرأي أجرته المؤسسة أن»، «التقرير الذي أعده المعهد»: the body whose survey or report tells something.

    Args:
        doc: the part that is read.
        first: the token of the noun.
        last: the token where its phrase ends at the latest.
    """
    form = doc.forms[first].removeprefix("و").removeprefix("ال")
    if form not in _SURVEYED and form.removeprefix("ل") not in _SURVEYED:
        return []
    for k in range(first + 1, min(last, first + _BACK)):
        if k in doc.verb_tokens:
            made = any(v.enclitic in ("ه", "ها") and v.feature[:2] == "P3" and v.lemma.lemma in _MADE for v in doc.words[k].verbs)
            m = doc.mention_at[k + 1] if made and k + 1 < last else -1
            named = m >= 0 and doc.mentions[m].first == k + 1 and not doc.mentions[m].preposition and doc.code(m) != UNKNOWN
            return [m] if named else []
        if not doc.words[k].is_word or doc.mention_at[k] >= 0:
            return []
    return []
