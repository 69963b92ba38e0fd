"""The feeling with which somebody watches something, which is his and not of what he watches: «تتابع أنقرة بقلق التصعيد الإسرائيلي»."""

from __future__ import annotations

from khabar.events.triggers import Trigger
from khabar.mentions.document import Document
from khabar.syntax.clauses import Syntax

_WATCHING = frozenset(("تابع", "ترقب", "راقب", "نظر", "رصد", "انتظر", "شاهد", "لاحظ", "تلقي", "استقبل"))


def watched_with(doc: Document, syntax: Syntax, trigger: Trigger) -> bool:
    """Whether the noun behind a bare «بقلق» is what a verb of watching before it has as its object, no owner of the feeling."""
    if trigger.pos not in ("m", "n") or trigger.meant not in ("ACCUSE", "SUPPORT") or trigger.clause < 0 or trigger.unit < 0 or trigger.last >= len(doc):
        return False
    unit, analysis = syntax.units[trigger.unit], trigger.analysis
    if unit.prep != "ب" or unit.first != trigger.first or doc.words[trigger.first].article or (analysis is not None and analysis.enclitic):
        return False
    verb = syntax.clauses[trigger.clause].verb
    return verb.first < trigger.first and verb.analysis is not None and verb.analysis.lemma.key in _WATCHING
