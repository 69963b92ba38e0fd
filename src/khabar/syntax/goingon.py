"""Whether a word behind و that is both a perfect and a masdar goes on from the open verb or joins a noun: «دخل المدينة وقتل ثلاثة»."""

from __future__ import annotations

from khabar.lexicon.word import Analysis
from khabar.mentions.document import Document

_OWN = frozenset(("رفض", "بحث", "عرض"))
"""What whoever speaks does himself, beside what he asks for."""
_HOLDING = frozenset(("تضمن", "شمل", "نص"))
"""Verbs by which a paper holds several things."""
_AGAIN = 10
"""Words between a masdar and the same one again."""
_SAME = "P3MS"
"""The one form in which a perfect has the letters of a masdar."""


def goes_on(doc: Document, i: int, verb: Analysis, opened: Analysis | None, between: list[str]) -> bool | None:
    """True for a verb with the subject of the open verb, False for a masdar, None where nothing tells.

    `opened` is the open verb of the clause and `between` what stands between it and token i, in the letters of `Tags.kind`.
    """
    if opened is None or verb.feature[:4] != _SAME or verb.conjunction != "و" or i + 1 >= len(doc):
        return None
    event = "E" in between
    if event and opened.lemma.lemma in _HOLDING and joins(doc, i, verb) and any(n.pos == "m" for n in doc.words[i].nouns):
        return False  # يتضمن الاتفاق وقف القتال ونزع السلاح
    if opened.feature[:4] != _SAME:
        return False if event and opened.lemma.kind == "verb" else None  # تدعو إلى وقف الحرب ودعم الحوار
    if _accusative(doc, i + 1):
        return True  # زار العاصمة وعرض مقترحا: what a masdar governs would be genitive
    lemma = opened.lemma
    main = lemma.main()
    if event and (lemma.embeds == "demanded" or (main is not None and main.type == "REQUEST" and verb.lemma.lemma not in _OWN)) and not doc.words[i + 1].function and not doc.words[i + 1].preposition:
        return False  # دعا إلى ضبط النفس وتجنب التصعيد
    if event or lemma.kind != "verb" or ("X" in between and (lemma.cue or lemma.embeds or lemma.light)):
        return None  # شمل الاتفاق تبادل الأسرى ودعم ...، تناول العلاقات ودعم ...
    return True


def joins(doc: Document, i: int, verb: Analysis) -> bool:
    """Whether a masdar may go on from a noun of an act: «إلى وقف الحرب وفتح المعابر», but not «وقتل ثلاثة»، «ورفض المقترح»."""
    if i + 1 >= len(doc) or verb.lemma.lemma in _OWN:
        return False
    return doc.words[i + 1].article or (doc.mention_at[i + 1] >= 0 and not doc.mentions[doc.mention_at[i + 1]].preposition)


def again(doc: Document, i: int, verb: Analysis) -> bool:
    """Whether the same word stood a few words before behind a preposition, so that it is the masdar again: «بسبب دعمها للإرهاب ودعمها للجماعات»."""
    if verb.conjunction != "و" or not verb.enclitic:
        return False
    bare = doc.forms[i].removeprefix("و")
    return any(doc.forms[k] == bare and doc.words[k - 1].function == "preposition" for k in range(max(1, i - _AGAIN), i))


def asks_on(doc: Document, i: int, verb: Analysis) -> bool:
    """Whether «وطالب» and «وهاجم» behind a name are verbs, for what is asked or who is attacked stands behind them."""
    if verb.lemma.lemma not in ("طالب", "هاجم") or verb.feature != _SAME or verb.conjunction != "و" or i + 1 >= len(doc):
        return False
    after = doc.words[i + 1]
    return after.preposition == "ب" or ((after.article or doc.mention_at[i + 1] >= 0) and not after.nisba and not after.preposition)


def _accusative(doc: Document, k: int) -> bool:
    """Whether token k is a noun with the alif of an indefinite accusative."""
    form, word = doc.forms[k], doc.words[k]
    if doc.surface[k].endswith(("ًا", "اً")):
        return True
    if len(form) < 4 or form[-1] != "ا" or not word.is_word or word.article or word.function or word.verbs or doc.mention_at[k] >= 0:
        return False
    kinds = doc.lexicon.function.get(form[:-1], ())
    return "noun" in kinds or "common_noun" in kinds or any(n.pos == "m" and n.stem == form[:-1] for n in word.nouns)
