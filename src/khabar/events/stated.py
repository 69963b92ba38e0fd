"""Clauses without a verb that say what is aimed at, asked for or left to do: «المطلوب سحب القوات»، «هدف الحملة إسقاط الحكومة»، «السبيل الوحيد وقف الحرب»."""

from __future__ import annotations

from khabar.mentions.document import Document
from khabar.syntax.clauses import Syntax

Status = tuple[str, str]
_POSSESSIVE = ("هما", "هم", "ها", "نا", "ه")
_REACH = 8
"""Words back from the act to the noun that opens the clause."""
_JOINED = 10
"""Words back from a joined act to the one it is joined to."""
_STATED = {
    "aim": ("affirmed", "planned"),
    "way_out": ("affirmed", "possible"),
    "demanded_noun": ("affirmed", "demanded"),
    "demanded_predicate": ("affirmed", "demanded"),
}
_NO_HEADS = frozenset(("طريق", "خطة", "مهمة", "سيناريو", "تحريض", "ضغوط", "مهم", "مهما"))
"""Words of these classes that open a clause as a subject of any kind."""


def stated(doc: Document, syntax: Syntax, first: int) -> Status | None:
    """Status of a bare masdar that such a noun, which opens the clause, is said to be; None where there is none."""
    word = doc.words[first]
    if word.conjunction == "و" and not word.article and not word.preposition:
        return _beside(doc, syntax, first)
    if word.article or word.preposition or word.conjunction or doc.words[first - 1].function == "preposition" or not any(n.pos in ("m", "n") for n in word.nouns):
        return None
    for k in range(first - 1, max(syntax.first, first - _REACH) - 1, -1):
        head = doc.words[k]
        if k in doc.verb_tokens or not head.is_word or head.function in ("complementizer", "relative", "pronoun", "conjunction"):
            return None
        kept = owned(doc, k)  # مهمتنا مساعدة كييف
        status = next((s for kind, s in _STATED.items() if kind in (kept or head.classes)), None)
        if status is None or (head.base in _NO_HEADS and not kept) or head.preposition:
            continue
        construct = k + 1 < first and not head.article and (doc.mention_at[k + 1] >= 0 or doc.words[k + 1].article)
        if (head.article or head.enclitic or kept or construct) and _opens(doc, syntax, k) and (_fits(doc, k + 1, first, bool(head.article)) or _set_for(doc, k, first)):
            return ("affirmed", "planned") if kept and head.form.endswith("نا") else status  # واجبنا الرد: we mean to
        return None
    return None


def _beside(doc: Document, syntax: Syntax, first: int) -> Status | None:
    """«مهمتنا مساعدة كييف ومنع موسكو من الانتصار»: a masdar joined to the one that is said to be the aim, whether or not it looks like a verb."""
    if not any(n.pos == "m" and not n.enclitic for n in doc.words[first].nouns):
        return None
    for k in range(first - 1, max(syntax.first, first - _JOINED) - 1, -1):
        word = doc.words[k]
        if k in doc.verb_tokens or word.function in ("complementizer", "relative", "conditional", "subordinator") or doc.surface[k] in ".:؛،,":
            return None
        if not word.conjunction and not word.article and not word.preposition and any(n.pos == "m" for n in word.nouns):
            status = stated(doc, syntax, k)
            if status is not None:
                return status
    return None


def _set_for(doc: Document, k: int, first: int) -> bool:
    """«شرط دمشق لعودة العلاقات مع أنقرة انسحاب الجيش التركي»: what a condition is set for stands between it and what is asked."""
    return doc.words[k].base in ("شرط", "شروط", "شرطها", "شرطه", "الشرط") and any(doc.words[j].preposition == "ل" for j in range(k + 1, first - 1))


def owned(doc: Document, k: int) -> list[str]:
    """Word classes of a noun that only its pronoun keeps from being known: «مهمتنا», «أولويتهم»; [] for any other word."""
    form, function = doc.forms[k], doc.lexicon.function
    if doc.words[k].classes or doc.words[k].article:
        return []
    for end in _POSSESSIVE:
        stem = form.removesuffix(end)
        if stem != form and len(stem) > 2:
            return list(function.get(stem.removesuffix("ت") + "ة" if stem.endswith("ت") else stem, ()))
    return []


def _opens(doc: Document, syntax: Syntax, k: int) -> bool:
    """Whether a word opens a clause."""
    if k == syntax.first or doc.words[k].conjunction:
        return True
    before = doc.words[k - 1]
    return before.function == "complementizer" or (not before.is_word and doc.surface[k - 1] in ':،؛«"-–')


def _fits(doc: Document, begin: int, first: int, article: bool) -> bool:
    """Whether only adjectives, a «من» phrase and, in a construct, its owner stand between the noun and the act."""
    of = next((k for k in range(begin, first) if doc.words[k].function == "preposition"), first)
    if of < first and doc.forms[of] not in ("من", "في", "الان"):
        return False
    if article:
        return all(doc.words[k].article for k in range(begin, of)) and of - begin < 3
    return of - begin < 5
