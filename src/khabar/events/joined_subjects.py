"""Whose subject a joined verb goes on with: «توغلت آليات إسرائيلية في البلدة وأقامت حاجزا»."""

from __future__ import annotations

from khabar.events.triggers import Trigger
from khabar.mentions.document import Document
from khabar.syntax.clauses import Syntax

_STEPS = 3
"""Clauses back within which the subject is told."""


def subject_before(doc: Document, syntax: Syntax, trigger: Trigger) -> list[tuple[int, int]]:
    """The subject of the verb that a joined verb without one follows, where both agree; none for another."""
    verb = trigger.analysis
    if trigger.pos != "v" or verb is None or verb.conjunction != "و" or verb.feature[1:2] != "3" or trigger.clause < 1:
        return []
    for index in range(trigger.clause - 1, max(-1, trigger.clause - 1 - _STEPS), -1):
        clause = syntax.clauses[index]
        above = clause.verb.analysis
        if above is None or clause.verb.last > trigger.first or above.feature[:1] != verb.feature[:1] or above.feature.endswith("p"):
            return []
        if any(doc.surface[k] in ".؛!؟" for k in range(clause.verb.last, trigger.first)):
            return []
        if clause.subject:
            unit = syntax.units[clause.subject[0]]
            after = unit.first > clause.verb.first
            alike = above.feature[1:4] == verb.feature[1:4] or (after and verb.feature[3:4] == "P" and above.feature[2:3] in (verb.feature[2:3], "F"))
            return [(unit.first, unit.last)] if alike and unit.kind == "N" and unit.last <= trigger.first else []
        if above.conjunction != "و":
            return []
    return []
