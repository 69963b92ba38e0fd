"""Acts that are only needed, or what a decision or hope is about: «لا غنى عن محادثات»، «المحتاجون إلى مساعدات»، «ما قرره بشأن نشر قوات»."""

from __future__ import annotations

from khabar.events.triggers import Trigger
from khabar.mentions.document import Document
from khabar.syntax.clauses import Syntax

_NEEDING = frozenset(("محتاج", "محتاجين", "محتاجون", "محتاجة", "احتياج", "احتاج"))
_ABOUT = frozenset(("بشان", "حول", "بخصوص"))
_DECIDING = frozenset(("قرر", "اعتزم", "خطط", "اقترح", "نوى", "تعهد", "وعد"))
_PLANS = frozenset(("افكار", "افكارا", "مقترحات", "تصورات", "خطط", "خططا", "رؤية", "تصور", "توصيات"))
_HOPES = frozenset(("تفاول", "تفاؤل", "امال", "توقعات", "تكهنات", "شايعات", "شائعات", "تشاوم", "تشاؤم"))
_DONE_BY_SAYING = frozenset(("ACCUSE", "REQUEST", "REJECT", "THREATEN", "DENY", "ASSAULT", "PROTEST"))
_BACK = 9


def wanted(doc: Document, syntax: Syntax, trigger: Trigger, governor: Trigger | None) -> str:
    """Modality of a nominal act told as done that a word before its phrase leaves open; empty for any other."""
    if trigger.pos not in ("m", "n") or trigger.unit < 0 or trigger.meant is None:
        return ""
    unit = syntax.units[trigger.unit]
    if not unit.prep or unit.first != trigger.first:
        return ""
    at = unit.first - 1 - (0 if doc.words[unit.first].preposition else 1)
    if unit.prep in ("الي", "ل"):
        if governor is not None and governor.lemma.lemma == "احتاج" and governor.base[0] == "affirmed" and trigger.how == "prep:" + unit.prep:
            return "demanded"
        return "demanded" if at >= syntax.first and doc.words[at].base.removeprefix("ال") in _NEEDING else ""
    if unit.prep == "عن":
        return "demanded" if _indispensable(doc, syntax, at) else ""
    if unit.prep in _ABOUT and trigger.pos == "m" and not doc.words[trigger.first].article and trigger.meant not in _DONE_BY_SAYING:
        for k in range(at, max(syntax.first, at - _BACK) - 1, -1):
            base = doc.words[k].base.removeprefix("ال")
            if base in _PLANS or (k in doc.verb_tokens and any(v.lemma.lemma in _DECIDING for v in doc.words[k].verbs)):
                return "planned"
            if base in _HOPES:
                return "possible"
            if doc.surface[k] in ".؛:":
                break
    return ""


def _indispensable(doc: Document, syntax: Syntax, at: int) -> bool:
    """«لا غنى للبلدين عن»: whether such words end at a token."""
    for k in range(at, max(syntax.first, at - 3), -1):
        if doc.forms[k] == "غني":
            return doc.forms[k - 1] in ("لا", "ولا")
    return False
