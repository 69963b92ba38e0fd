"""Which verb an act hangs on behind an aside with a verb of its own: «نفت باريس، في بيان أصدرته الوزارة، تزويد الجيش بالسلاح»."""

from __future__ import annotations

from collections.abc import Mapping

from khabar.events.joined import embeds
from khabar.events.triggers import Trigger
from khabar.mentions.document import Document
from khabar.syntax.clause import Clause
from khabar.syntax.clauses import Syntax

_BACK = 12
"""Words from a verb back to the «أن» that opens its clause."""

_HELD = frozenset(("planned", "negated", "denied", "demanded"))
_LONGEST = 14
"""Words of an aside."""


def inner(clause: Clause) -> bool:
    """Whether a clause describes a noun, with «التي» or without: في اتصال جرى أمس."""
    return clause.connector == "relative" or clause.relative >= 0


def past_aside(doc: Document, syntax: Syntax, verbs: Mapping[int, Trigger], trigger: Trigger, verb: Trigger | None) -> Trigger | None:
    """The verb before the commas whose object a bare masdar behind them is; None where the nearest verb may have it."""
    unit = syntax.units[trigger.unit]
    if verb is not None and trigger.pos == "n" and verb.type == "REQUEST" and inner(syntax.clauses[verb.clause]) and doc.surface[trigger.first - 1] in "،," and not unit.prep and not unit.joined and verb.clause > 0:
        return verbs.get(syntax.clauses[verb.clause - 1].verb.first)  # شهد الاحتجاج، الذي دعا إليه حزبه، هجمات
    several = trigger.pos == "n" and trigger.last - trigger.first > 1
    if verb is None and several and trigger.clause > 0 and syntax.clauses[trigger.clause].verb.first == trigger.first and doc.surface[trigger.first - 1] in "،,":
        opening = next((k for k in range(trigger.first - 2, max(syntax.first, trigger.first - _LONGEST), -1) if doc.surface[k] in "،,"), -1)
        above = next((verbs.get(c.verb.first) for c in reversed(syntax.clauses) if c.verb.first < opening), None)
        return above if above is not None and embeds(above) in _HELD and not any(above.first < a < opening for a, _ in above.slots.get("object", ())) else None
    if verb is None or not (trigger.pos == "m" or several) or unit.prep or unit.joined or unit.first != trigger.first:
        return None
    if verb.meant == "CONSULT" and trigger.meant not in (None, "CONSULT") and verb.clause > 0 and inner(syntax.clauses[verb.clause]):
        above = verbs.get(syntax.clauses[verb.clause - 1].verb.first)  # تعتزم تركيا التي زار رئيسها إيران أمس قصف المدينة
        if above is None or embeds(above) not in _HELD or above.slots.keys() & {"ب", "ل"} or any(a != trigger.first for a, _ in above.slots.get("object", ())):
            return None
        return above
    if doc.surface[unit.first - 1] not in "،,":
        return None
    opening = next((k for k in range(verb.first - 1, max(syntax.first, unit.first - _LONGEST), -1) if doc.surface[k] in "،,"), -1)
    if opening < 0 or doc.words[opening + 1].conjunction or any(doc.surface[k] in "،,.؛:" for k in range(verb.first, unit.first - 1)):
        return None
    for clause in reversed(syntax.clauses[: verb.clause]):
        above = verbs.get(clause.verb.first)
        if above is None or above.first > opening:
            continue
        taken = any(b <= opening for _, b in above.slots.get("object", ()))
        return above if embeds(above) in _HELD | {"possible"} and not taken and not above.slots.keys() & {"ب", "ل"} else None
    return None


def refused_past_aside(doc: Document, syntax: Syntax, triggers: list[Trigger], trigger: Trigger) -> Trigger | None:
    """«معارضة غالبية السكان، وفق الاستطلاع، إرسال قوات»: the masdar before the commas of which a bare masdar behind them is the object."""
    unit = syntax.units[trigger.unit]
    if trigger.pos != "m" or unit.prep or unit.joined or unit.first != trigger.first or doc.surface[trigger.first - 1] not in "،,":
        return None
    if trigger.analysis is not None and (trigger.analysis.article or trigger.analysis.conjunction):
        return None
    opening = next((k for k in range(trigger.first - 2, max(syntax.first, trigger.first - _LONGEST), -1) if doc.surface[k] in "،,"), -1)
    if opening < 0 or doc.words[opening + 1].conjunction or any(doc.words[k].function in ("complementizer", "relative") for k in range(opening, trigger.first)):
        return None
    for t in reversed(triggers):
        if t.last <= opening:
            owned = t.pos == "m" and "genitive" in t.slots and syntax.units[t.unit].last == opening if t.unit >= 0 else False
            return t if owned and "object" not in t.slots and any(s.type in ("REJECT", "REQUEST") for s in t.lemma.senses) else None
    return None


def masdar_past_aside(doc: Document, syntax: Syntax, triggers: list[Trigger], trigger: Trigger) -> tuple[Trigger, str] | None:
    """«نفى المتحدث، في تصريح، قصف المدينة»: behind an aside in commas, what has the letters of a perfect is what the verb before takes."""
    first, clause = trigger.first, syntax.clauses[trigger.clause]
    analysis = clause.verb.analysis
    if analysis is None or analysis.feature != "P3MS" or clause.verb.joined or not clause.index or first - 1 <= syntax.first or doc.surface[first - 1] not in "،,":
        return None
    if not any(n.pos == "m" and n.lemma is trigger.lemma for n in doc.words[first].nouns) or len([u for u in (*clause.subject, *clause.objects) if syntax.units[u].first > first and not syntax.units[u].joined]) > 1:
        return None
    opening = next((k for k in range(first - 2, max(syntax.first, first - _LONGEST), -1) if doc.surface[k] in "،,"), -1)
    if opening < 0 or doc.words[opening + 1].conjunction:
        return None
    above = next((t for t in reversed(triggers) if t.pos == "v" and t.first < opening and t.clause == max(c.index for c in syntax.clauses if c.verb.first < opening)), None) if any(c.verb.first < opening for c in syntax.clauses) else None
    if above is None or any(above.first < a < opening for a, _ in above.slots.get("object", ())):
        return None
    if embeds(above) == "negated" and (trigger.meant in ("AGREE", "REQUEST", "ACCUSE", "THREATEN") or trigger.lemma.lemma in ("عرض", "طلب")):
        return None  # رفض الرئيس، فلان، عرض الوزير: it was made
    return (above, "object") if embeds(above) in _HELD | {"possible"} or "deliberating" in above.lemma.kinds else None


def that_before(doc: Document, syntax: Syntax, clause: Clause, at: int) -> int:
    """The «أن» beside which «وأن» at a token stands: «أكد أن بلاده لن تسمح بهجوم وأنها سترد» hangs on nothing behind the first; the token itself for none.

    «..., مشيرا إلى أن» hangs on nothing at all: the participle is no act.
    """
    told = at - 1 - (doc.words[at - 1].function == "preposition")
    if told > syntax.first and doc.surface[told - 1] in "،," and any(n.pos == "a" and n.lemma.cue == "say" and not n.lemma.senses for n in doc.words[told].nouns):
        return syntax.first
    if doc.words[at].conjunction == "و":
        for other in reversed(syntax.clauses[: clause.index]):
            if other.connector == "complementizer":
                first = syntax.units[other.unit].first
                return next((k for k in range(first, max(syntax.first, first - _BACK) - 1, -1) if doc.words[k].function == "complementizer"), at)
    return at


def also_that(syntax: Syntax, verbs: Mapping[int, Trigger], triggers: list[Trigger], clause: Clause, at: int) -> tuple[Trigger, str] | None:
    """What «وأن» at a token hangs on: what an «أن» before hangs on, or the verb that wants a masdar first: «يريد إنشاء صندوق، وأن يتبنى»."""
    for other in reversed(syntax.clauses[: clause.index]):
        first = verbs.get(other.verb.first)
        if other.connector == "complementizer" and first is not None and first.governor is not None:
            return first.governor, first.how
    wanted = next((t for t in reversed(triggers) if t.last < at and t.pos == "m" and t.how == "object" and t.governor is not None), None)
    above = wanted.governor if wanted is not None else None
    return (above, "clause") if above is not None and above.pos == "v" and embeds(above) in ("planned", "demanded") else None
