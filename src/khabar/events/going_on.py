"""A verb that goes on from one before, over a comma: «قد تفرض عقوبات، وتعلق مساعداتها»، «سيزور بغداد، التي ...، ويلتقي نظيره»."""

from __future__ import annotations

from khabar.mentions.document import Document
from khabar.syntax.clauses import Clause, Syntax

_OPEN = frozenset(("planned", "possible", "demanded"))
_HIS = ("ه", "ها", "هم", "هما")
_FAR = 30
"""Words between the two verbs."""


def goes_on(doc: Document, syntax: Syntax, clause: Clause) -> Clause | None:
    """The clause of whose subject a verb joined behind a comma tells more, in the same tense and person; None for one with a subject of its own."""
    verb = clause.verb
    if not clause.index or not verb.joined or verb.negated or verb.analysis is None or verb.analysis.feature[:1] != "I" or clause.topic:
        return None
    if verb.first - 1 <= syntax.first or doc.surface[verb.first - 1] not in "،," or (verb.analysis.lemma.cue is not None and not clause.objects):
        return None
    for u in clause.subject:
        form = doc.forms[syntax.units[u].first]
        if not form.endswith(_HIS) or doc.words[syntax.units[u].first].article:
            return None  # ستنسحب واشنطن، وتسلم باريس قواعدها; but: ويلتقي نظيره
    for before in reversed(syntax.clauses[: clause.index]):
        first = before.verb
        if verb.first - first.last > _FAR or any(doc.surface[k] in ".؛:" for k in range(first.last, verb.first)):
            return None
        if before.connector == "relative" or before.relative >= 0 or first.analysis is None:
            continue
        return before if first.analysis.feature[:3] == verb.analysis.feature[:3] and not first.negated else None
    return None


def carry_on(doc: Document, syntax: Syntax) -> None:
    """Give a verb without a mark of its own the tense of the one it goes on from."""
    carried: set[int] = set()
    for clause in syntax.clauses[1:]:
        verb = clause.verb
        if verb.status or verb.negated:
            continue
        before = goes_on(doc, syntax, clause)
        last = syntax.clauses[clause.index - 1]
        if before is None and verb.joined and clause.connector == "verb" and last.index in carried and verb.analysis is not None and verb.analysis.feature[:1] == "I":
            before = last  # سيزور بغداد، ويلتقي الرئيس ويوقع اتفاقا
        if before is not None and before.verb.status in _OPEN:
            verb.status = before.verb.status
            carried.add(clause.index)
