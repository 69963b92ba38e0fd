"""What a word above an act hands down where it is itself demanded or planned: «طالبته بالامتناع عن القصف»، «دعا إلى السعي إلى تسوية»."""

from __future__ import annotations

from khabar.events.triggers import Trigger
from khabar.mentions.document import Document
from khabar.syntax.clauses import Syntax

_WAS = frozenset(("كان", "وكان", "فكان"))
_REFRAINING = frozenset(("امتنع", "أحجم"))


def passed_on(doc: Document, trigger: Trigger, governor: Trigger, status: str, above: tuple[str, str]) -> tuple[str, str] | None:
    """Polarity and modality under an affirmed governor that is not done itself; None where the governor alone says what the act is."""
    if status == "possible" and governor.lemma.lemma == "افترض" and _scheduled(trigger, governor) and (not governor.first or doc.forms[governor.first - 1] not in _WAS):
        return "affirmed", "planned"
    if above[0] != "affirmed" or governor.base[0] == "negated":
        return None
    if status == "negated" and above[1] in ("planned", "demanded") and governor.lemma.lemma in _REFRAINING:
        return "negated", above[1]
    if status == "planned" and above[1] == "demanded":
        return "affirmed", "demanded"
    return None


def _scheduled(trigger: Trigger, governor: Trigger) -> bool:
    """«يفترض أن يلتقي الوزيران»: nobody in particular supposes it: it is due."""
    one, other = governor.analysis, trigger.analysis
    return governor.pos == trigger.pos == "v" and one is not None and other is not None and one.feature[:2] == "I3" and other.feature[:1] == "I" and trigger.first - governor.last == 1 and not governor.slots.get("subject")


def planned_beside(syntax: Syntax, trigger: Trigger, governor: Trigger | None) -> bool:
    """«لن يؤثر في خطط موسكو لنشر صواريخ»: the plan stands whatever the verb denies, for only a phrase names it."""
    at = next((a for field, a, _, rule in trigger.rules if field == "modality" and rule.startswith("noun of what")), -1)
    if at < 0 or governor is None or governor.pos != "v" or trigger.how == "object":
        return False
    return any(u.kind == "N" and u.prep and u.first <= at < u.last <= trigger.first for u in syntax.units)
