"""What nobody did, by «لا ... ولا», and what stands behind «دون» and says only how something was done, so that the act behind it was done: «دون سابق إنذار قصف الجيش المخيم»."""

from __future__ import annotations

from khabar.mentions.document import Document
from khabar.syntax.clauses import Clause, Syntax

_DOUBT = frozenset(("شك", "ريب", "جدال", "مبالغة", "هوادة", "كلل", "تردد"))
"""What one says or does something without: دون شك نحن ملتزمون."""
_PRIOR = frozenset(("سابق", "ادني", "مسبق"))
_WARNING = frozenset(("انذار", "رحمة", "مقدمات", "استئذان", "استيذان"))


def neither_nor(doc: Document, syntax: Syntax, clause: Clause) -> bool:
    """«لا الجيش قصف المدينة ولا المتمردون هاجموها»: what neither of two did."""
    if not clause.topic or clause.verb.negated:
        return False
    k = syntax.units[clause.topic[0]].first - 1
    if k < syntax.first or doc.forms[k] not in ("لا", "ولا", "فلا") or not (doc.words[k + 1].article or doc.mention_at[k + 1] >= 0):
        return False
    return doc.forms[k] == "ولا" or "ولا" in doc.forms[clause.verb.last : syntax.last]


def how_done(doc: Document, k: int, first: int) -> bool:
    """Whether the words from token `k` on, behind «دون» or «غير», say how the act at token `first` was done."""
    words = doc.words
    if k < first and words[first - 1].article and not (words[first].article or words[first].conjunction or words[first].preposition):
        return True  # بدلا من الحوار قصف الجيش المدينة: no construct behind an article
    return words[k].base in _DOUBT or (k + 1 < first and words[k].base in _PRIOR) or (k < first and words[k].base in _WARNING)
