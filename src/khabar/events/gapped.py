"""A verb told once for two: «اتهمت الرياض الحوثيين بقصف المدنيين وطهران | بتسليحهم»: the second name is charged with what follows it."""

from __future__ import annotations

from khabar.events.roles import Roles
from khabar.events.taken import second_object
from khabar.events.triggers import Trigger
from khabar.mentions.document import Document
from khabar.syntax.clauses import Syntax

_ADDRESSING = frozenset(("ACCUSE", "REQUEST"))


def second_charged(doc: Document, syntax: Syntax, roles: Roles, trigger: Trigger) -> list[int]:
    """Who is accused of an act, or asked for it, by the verb that names another before.

    Args:
        doc: the part that is read.
        syntax: of the sentence.
        roles: of the sentence.
        trigger: the act.
    """
    u = trigger.unit - 1
    if trigger.pos != "m" or u < 1 or syntax.units[trigger.unit].first != trigger.first or not second_object(doc, syntax, u):
        return []
    who = [m for m, _, _ in roles.mentions_in(syntax.units[u].first, syntax.units[u].last, "")]
    above = trigger.governor
    if above is not None and above.type in _ADDRESSING:
        above.recipients = [*above.recipients, *((m, f"{above.lemma.id}: the second of two", True) for m in who)]
    return who
