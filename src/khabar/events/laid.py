"""What is laid on somebody no name tells, and what «وهو» says a condition or choice named before to be."""

from __future__ import annotations

from khabar.mentions.document import Document
from khabar.syntax.clauses import Syntax

_SPAN = 7
"""Words between «على» and «أن» that tell on whom it lies."""
_BACK = 12
"""Words from «وهو» back to the noun it takes up."""
_LIKELY = frozenset(("ارجح", "اغلب", "امل", "اساس", "رغم", "اعتبار", "اقل", "شرط", "نحو", "الرغم", "فرض", "افتراض", "جانب", "طول", "مدي", "مدار", "وقع", "صعيد", "هامش", "عكس", "سبيل", "وجه", "ضوء", "غرار", "راس", "ارض", "استعداد", "علم", "اتصال", "قناعة", "ثقة", "وشك", "يقين", "تواصل", "خلاف", "حق"))
_APPOSED = {"demanded_noun": "demanded", "way_out": "possible", "planned_noun": "planned", "possible_noun": "possible"}


def laid_on_them(doc: Document, syntax: Syntax, k: int, inside: bool = False) -> bool:
    """«إن على أطراف النزاع كافة أن تلتزم»: what is laid on whom no name tells, before «أن» at token k; `inside`, only where «إن» opens the clause."""
    units, u = syntax.units, next((u for u, unit in enumerate(syntax.units) if unit.first == k), 0) - 1
    while u > 0 and units[u].kind == "N" and not units[u].prep:
        u -= 1
    if u < 0 or units[u].kind != "N" or units[u].prep != "علي" or k - units[u].first > _SPAN:
        return False
    word = doc.words[units[u].first]
    if inside and doc.words[k].preposition:
        return False
    opens = (not u and not inside) or (u > 0 and units[u - 1].kind == "C" and units[u - 1].form == "complementizer")
    return opens and word.base not in _LIKELY and not word.enclitic


def past_apposed(doc: Document, k: int) -> int:
    """The comma behind whose name stands before token k, where a name in commas is set beside it: «على الرئيس، فلان، وقف القتال»; else k."""
    if k < 3 or doc.surface[k - 1] not in "،,":
        return k
    index = doc.mention_at[k - 2]
    if index < 0:
        return k
    first = doc.mentions[index].first
    if any(doc.surface[j] in "،," for j in range(first, k - 1)):
        return k - 1  # one mention of title and name
    return first - 1 if first > 1 and doc.surface[first - 1] in "،," and doc.mention_at[first - 2] >= 0 else k


def apposed(doc: Document, syntax: Syntax, at: int) -> tuple[str, str] | None:
    """«قدمت شروطا ترفضها تل أبيب، وهي تزويد ...»: what «وهو» at a token says a condition, plan or choice named before to be."""
    function = doc.lexicon.function
    for k in range(at - 1, max(syntax.first - 1, at - 1 - _BACK), -1):
        if doc.surface[k] in ".:؛":
            return None
        if doc.words[k].article:
            continue
        kinds = doc.words[k].classes | frozenset(function.get(doc.forms[k].removesuffix("ا"), ()))
        for kind, status in _APPOSED.items():
            if kind in kinds:
                return "affirmed", status
    return None
