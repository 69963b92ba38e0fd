"""Phrases that deny only as what a clause says of news: «الأنباء عن القصف كاذبة»، «ما نشرته الصحيفة محض افتراء»."""

from __future__ import annotations

from khabar.mentions.document import Document

WHAT = frozenset(("ما", "كلما"))
"""«ما نشرته الصحيفة»: what is told."""
_POINTING = frozenset(("هذا", "هذه", "ذلك", "تلك", "هذي", "كل", "جميع", "كافة", "معظم", "مجمل", "مثل"))
"""Words before the news or for it: هذه الأنباء كاذبة، كل ما قيل كذب، هذا كذب."""
_COPULAS = frozenset(("هو", "هي", "هم", "هذا", "ذلك", "كلها", "كله", "جميعها", "كان", "كانت", "تبقي", "ليست", "ليس"))
_AFTER = frozenset(("تماما", "كليا", "بالكامل", "جملة", "اطلاقا", "بتاتا", "قطعا", "وتفصيلا", "محض", "محضة", "بحت", "تهدف", "يهدف", "هدفها", "هدفه", "الغرض", "الهدف", "ولا", "صادرة", "صادر"))
"""What may stand right behind such a predicate: كاذبة تماما."""
_CLOSES = frozenset('،؛.!؟:»"”)…-–')
_OPENS = frozenset('«"“(')
_REACH = 40
"""Words between the news and what is said of it."""


def of_news(doc: Document, first: int, end: int) -> bool:
    """Whether the tokens from first to end are what a clause without verb says of news.

    The clause begins with a definite noun of news or with «ما», behind أن, a colon, a mark of quotation or the start of
    the sentence; or it is «أنها كاذبة», which takes up what was told. A word that describes the noun before it
    («نشر معلومات كاذبة») is none.
    """
    sentence = doc.sentences[doc.sentence_of(first)]
    if end < sentence[1] and not (doc.surface[end] in _CLOSES or doc.forms[end] in _AFTER or doc.words[end].conjunction or doc.words[end].function in ("conjunction", "subordinator")):
        return False
    if doc.words[first].article or doc.words[first].preposition:
        return False
    start = _start(doc, first, sentence[0])
    if start == first:
        return _taken_up(doc, first)
    while start < first and not {doc.forms[start], doc.words[start].base}.isdisjoint(_POINTING):
        start += 1
    if start == first:
        return True  # هذا كذب
    if not (doc.forms[start] in WHAT or _news(doc, start)):
        return False
    return not _describes(doc, first)


def _start(doc: Document, first: int, opening: int) -> int:
    """Where the clause begins of which a phrase may be the predicate."""
    k, comma = first - 1, -1
    while k >= max(opening, first - _REACH):
        surface, word = doc.surface[k], doc.words[k]
        if word.function == "complementizer" and (k + 1 == first or not _inside(doc, k, opening)):
            return k + 1
        if surface in "؛:.؟!":
            return k + 1
        if surface in _OPENS and (_news(doc, k + 1) or doc.forms[k + 1] in WHAT):
            return k + 1
        if surface == "،" and comma < 0 and (_news(doc, k + 1) or doc.forms[k + 1] in WHAT or doc.forms[k + 1] in _POINTING):
            comma = k
        k -= 1
    return opening if k < opening and comma < 0 else comma + 1 if comma >= 0 else first - 1


def _inside(doc: Document, k: int, opening: int) -> bool:
    """Whether أن opens what the news itself says: المزاعم القائلة إن، ما قيل إنه."""
    return any(_news(doc, t) or doc.forms[t] in WHAT for t in range(max(opening, k - 4), k))


def _news(doc: Document, k: int) -> bool:
    word, function = doc.words[k], doc.lexicon.function
    return any("news" in function.get(key, ()) for key in (word.base, word.form, word.base.removeprefix("ال")))


def _taken_up(doc: Document, first: int) -> bool:
    """«مؤكدا أنها كاذبة»: the pronoun on أن stands for what was told; «إنه كاذب» may be said of a man."""
    before = doc.words[first - 1] if first else None
    return before is not None and before.function == "complementizer" and (before.enclitic == "ها" or (before.enclitic == "ه" and not doc.words[first].form.startswith("كاذب")))


def _describes(doc: Document, first: int) -> bool:
    """Whether an adjective describes the indefinite noun right before it: قصف المدينة بأسلحة زائفة."""
    before, word = doc.words[first - 1], doc.words[first]
    if before.form in _COPULAS or not before.is_word or before.function or before.article or before.enclitic or doc.mention_at[first - 1] >= 0 or doc.timex_at[first - 1] >= 0:
        return False
    if not any(n.pos == "a" for n in word.nouns) and not word.form.endswith("ة"):
        return False  # كذب، افتراء: a noun describes nothing
    plural = before.form.endswith("ات")
    return before.form.endswith("ة") or plural if word.form.endswith("ة") else not before.form.endswith("ة")
