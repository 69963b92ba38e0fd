"""A verb that goes on from one before, over a comma: «قد تفرض عقوبات، وتعلق مساعداتها»، «سيزور بغداد، التي ...، ويلتقي نظيره»."""

from __future__ import annotations

from khabar.mentions.document import Document
from khabar.syntax.clauses import Clause, Syntax

_OPEN = frozenset(("planned", "possible", "demanded"))
_EVEN = frozenset(("حتي", "وحتي", "ولو", "وان", "كلما", "وكلما", "طالما", "دام", "دامت"))
_LATER = frozenset(("بعدها", "لاحقا", "عندها", "حينها"))
_WITHIN = 4
_IS_DONE = frozenset(("أتم", "تم", "جرى"))
"""Verbs of carrying out whose subject is what is done."""
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
    passive = verb.analysis.lemma.lemma in _IS_DONE  # ستنسحب القوات، ويتم تبادل الأسرى
    for u in () if passive else clause.subject:
        form = doc.forms[syntax.units[u].first]
        if not form.endswith(_HIS) or doc.words[syntax.units[u].first].article:
            return None  # ستنسحب واشنطن، وتسلم باريس قواعدها; but: ويلتقي نظيره
    for before in reversed(syntax.clauses[: clause.index]):
        first = before.verb
        if verb.first - first.last > _FAR or any(doc.surface[k] in ".؛:" for k in range(first.last, verb.first)):
            return None
        if before.connector == "relative" or before.relative >= 0 or first.analysis is None:
            continue
        return before if first.analysis.feature[: 1 if passive else 3] == verb.analysis.feature[: 1 if passive else 3] and not first.negated else None
    return None


def carry_on(doc: Document, syntax: Syntax) -> None:
    """Give a verb without a mark of its own the tense of the one it goes on from."""
    carried: set[int] = set()
    for clause in syntax.clauses[1:]:
        verb = clause.verb
        if verb.status or verb.negated:
            continue
        if _answers(doc, syntax, clause):
            verb.status = "possible"
            carried.add(clause.index)
            continue
        if _same_purpose(doc, syntax, clause) or _laid_down(doc, syntax, clause):
            verb.status = "planned"
            carried.add(clause.index)
            continue
        before = goes_on(doc, syntax, clause)
        last = syntax.clauses[clause.index - 1]
        if before is None and verb.joined and clause.connector == "verb" and last.index in carried and verb.analysis is not None and verb.analysis.feature[:1] == "I":
            before = last  # سيزور بغداد، ويلتقي الرئيس ويوقع اتفاقا
        if before is not None and before.verb.status in _OPEN:
            verb.status = before.verb.status
            carried.add(clause.index)


def _answers(doc: Document, syntax: Syntax, clause: Clause) -> bool:
    """«إذا هاجمت كينيا الصومال، تغلق مقديشو الحدود»، «في حال ...، فإن باريس تسحب»: what follows from a condition, in the imperfect."""
    verb = clause.verb
    if verb.analysis is None or verb.analysis.feature[:1] != "I" or verb.joined or clause.relative >= 0 or (verb.analysis.lemma.cue is not None and any(w.base == "ان" for w in doc.words[verb.last : verb.last + _WITHIN])):
        return False
    opening = min([verb.first, *(syntax.units[u].first for u in clause.topic)])
    led = opening - 1 > syntax.first and doc.words[opening - 1].base == "ان" and doc.words[opening - 1].conjunction == "ف"
    if not led and (opening - 1 <= syntax.first or doc.surface[opening - 1] not in "،,"):
        return False
    for before in reversed(syntax.clauses[: clause.index]):
        if before.relative >= 0 or before.connector == "relative":
            continue
        k = before.verb.first - 1
        while k > syntax.first and k > before.verb.first - _WITHIN and doc.words[k].function in ("negation", "auxiliary"):
            k -= 1
        supposed = before.connector == "conditional" or (doc.forms[k] in ("حال", "حالة") and doc.words[k - 1].base == "في")
        if not supposed or before.verb.analysis is None or "kana" in before.verb.analysis.lemma.kinds:
            return False  # إذا كان الجيش يقصف المدن، ...: no condition but a comparison
        if verb.analysis.feature[1:2] == before.verb.analysis.feature[1:2] == "1":
            return False  # إذا نظرنا إلى ذلك، نفهم ...
        return not any(doc.forms[j] in _EVEN for j in range(max(syntax.first, before.verb.first - _WITHIN), before.verb.first))
    return False


def _same_purpose(doc: Document, syntax: Syntax, clause: Clause) -> bool:
    """«أرسلت جنودا لتحمي الحدود وتعتقل المهربين»: a second verb of one purpose, of whose subject nothing more is said."""
    first, verb = syntax.clauses[clause.index - 1], clause.verb
    aim = first.verb.analysis
    if not verb.joined or clause.connector != "verb" or verb.analysis is None or aim is None or aim.preposition != "ل" or aim.feature != verb.analysis.feature:
        return False
    own = any(syntax.units[u].first > first.verb.first for u in first.subject) or any(syntax.units[u].first > verb.first for u in clause.subject)
    later = _LATER.isdisjoint(doc.forms[first.verb.last : first.verb.last + _WITHIN])
    return not own and later and doc.surface[first.verb.first - 1] not in "،," and not (first.index and syntax.clauses[first.index - 1].verb.negated)


def _laid_down(doc: Document, syntax: Syntax, clause: Clause) -> bool:
    """«، على أن تعلن نتائجه قريبا، وتتم معاقبة المسؤول»: what is laid down beside."""
    k = clause.verb.first
    imperfect = clause.verb.analysis is not None and clause.verb.analysis.feature[:1] in "IJ"
    return imperfect and clause.connector == "complementizer" and k - 3 >= syntax.first and doc.forms[k - 2 : k] == ["علي", "ان"] and doc.surface[k - 3] in "،,"
