"""Which verb an act hangs on behind an aside with a verb of its own: «نفت باريس، في بيان أصدرته الوزارة، تزويد الجيش بالسلاح»."""

from __future__ import annotations

from collections.abc import Mapping

from khabar.events.joined import embeds
from khabar.events.triggers import Trigger
from khabar.mentions.document import Document
from khabar.syntax.clause import Clause
from khabar.syntax.clauses import Syntax

_HELD = frozenset(("planned", "negated", "denied", "demanded"))
_LONGEST = 14
"""Words of an aside."""


def inner(clause: Clause) -> bool:
    """Whether a clause describes a noun, with «التي» or without: في اتصال جرى أمس."""
    return clause.connector == "relative" or clause.relative >= 0


def past_aside(doc: Document, syntax: Syntax, verbs: Mapping[int, Trigger], trigger: Trigger, verb: Trigger | None) -> Trigger | None:
    """The verb before the commas whose object a bare masdar behind them is; None where the nearest verb may have it."""
    unit = syntax.units[trigger.unit]
    if verb is None or trigger.pos != "m" or unit.prep or unit.joined or unit.first != trigger.first or doc.surface[unit.first - 1] not in "،,":
        return None
    opening = next((k for k in range(verb.first - 1, max(syntax.first, unit.first - _LONGEST), -1) if doc.surface[k] in "،,"), -1)
    if opening < 0 or doc.words[opening + 1].conjunction or any(doc.surface[k] in "،,.؛:" for k in range(verb.first, unit.first - 1)):
        return None
    for clause in reversed(syntax.clauses[: verb.clause]):
        above = verbs.get(clause.verb.first)
        if above is None or above.first > opening:
            continue
        taken = any(b <= opening for _, b in above.slots.get("object", ()))
        return above if embeds(above) in _HELD and not taken and not above.slots.keys() & {"ب", "ل"} else None
    return None
