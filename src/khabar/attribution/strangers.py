"""Whom «وفق» and «بحسب» cite though no list knows him: figures, surveys, a source alone, «ما أفاد به جهاز الإسعاف»."""

from __future__ import annotations

from khabar.attribution.asides import taken_up
from khabar.attribution.names import Names
from khabar.mentions.document import Document

_FIGURES = frozenset(("معطيات", "معلومات", "تقديرات", "احصاءات", "احصائيات", "ارقام", "توقعات", "مؤشرات", "استطلاعات"))
"""What nobody in particular has told: وبحسب المعطيات."""
_SURVEYS = frozenset(("استطلاع", "استطلاعات", "دراسة", "دراسات", "مسح"))
_OF_IT = frozenset(("به", "عنه", "له", "اليه", "عليه", "فيه"))
_REACH = 14
_NOUN = 5
"""Words of whoever told it."""


def stranger(doc: Document, names: Names, i: int, last: int) -> list[int]:
    """The mention of whoever the opener at token i cites, where nobody known is; empty for none."""
    k = i + 1
    if k >= last:
        return []
    form = doc.forms[k]
    if form.removeprefix("لل").removeprefix("ال").removeprefix("ل") in _FIGURES or _source(doc, k, last) or (form.startswith("لل") and form.endswith("ين")):
        return names.nobody(k, k + 1)  # وبحسب المعطيات، ووفقا للمؤرخين
    if form in ("ما", "لما") and k + 2 < last and k + 1 in doc.verb_tokens and any(v.lemma.cue in ("say", "relay") for v in doc.words[k + 1].verbs):
        first = k + 2 + (doc.forms[k + 2] in _OF_IT)
        told = first < last and doc.words[first].is_word and not doc.words[first].function and not doc.words[first].enclitic and doc.mention_at[first] < 0 and first not in doc.verb_tokens
        return names.somebody(first, min(last, first + _NOUN)) if told else []  # وفقا لما أفاد به جهاز الإسعاف
    opened = i > 0 and doc.surface[i - 1] in "،," and doc.surface[i][:1] == "و" and doc.words[k].is_word and not doc.words[k].function and not doc.words[k].enclitic
    return names.nobody(k, k + 1) if opened and taken_up(doc, i, min(last - 1, i + _REACH)) > 0 else []  # ...، وبحسب التحقيقات الأولية، فإن


def _source(doc: Document, k: int, last: int) -> bool:
    """«ووفقا لمصدر، ...»، «بحسب بيانات موقع الرصد»: a source alone, or the figures of somebody no list knows, who is none that spoke before."""
    form = doc.forms[k]
    if form in ("لمصدر", "مصدر", "لمصادر", "مصادر"):
        return True
    if form in ("التقارير", "للتقارير") or form.removeprefix("ل") in _SURVEYS or (form == "ما" and k + 2 < last and k + 1 in doc.verb_tokens and doc.forms[k + 2] in _SURVEYS):
        return True  # وفقا لاستطلاعات الرأي، بحسب ما أظهر استطلاع
    if form not in ("بيانات", "لبيانات") or k + 1 >= last:
        return False
    owner = doc.words[k + 1]
    return owner.is_word and not owner.function and not owner.article and not owner.preposition and k + 1 not in doc.verb_tokens
