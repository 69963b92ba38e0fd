"""Which lands a tour takes in: «جولة أفريقية شملت نيجيريا وغانا», «جولة تشمل كلا من الهند ونيبال»."""

from __future__ import annotations

from khabar.events.roles import Roles
from khabar.events.triggers import Trigger
from khabar.mentions.document import Document
from khabar.mentions.entities import UNKNOWN

_TAKING_IN = frozenset(("تشمل", "شملت", "ستشمل", "تضم", "ضمت"))
_BETWEEN = frozenset(("كل", "كلا", "من", "ايضا", "حتي", "الان"))
"""Words between such a verb and the first land."""
_NEAR = 7


def toured(doc: Document, roles: Roles, trigger: Trigger) -> None:
    """Give a tour the lands that it is said to take in."""
    if trigger.type != "CONSULT" or trigger.recipients or not trigger.lemma.lemma.startswith("جولة"):
        return
    last = roles.syntax.last
    verb = next((k for k in range(trigger.first, min(last, trigger.last + _NEAR)) if doc.forms[k] in _TAKING_IN), -1)
    if verb < 0 or any(doc.surface[k] in ".؛:" for k in range(trigger.first, verb)):
        return
    k = verb + 1
    while k < last and doc.forms[k] in _BETWEEN:
        k += 1
    own = {doc.code(m) for m, _, _ in trigger.actors} | {UNKNOWN}
    while k < last and (m := doc.mention_at[k]) >= 0:
        mention = doc.mentions[m]
        trigger.recipients += [x for x in roles.mentions_in(mention.first, mention.last, "whom the tour takes in") if roles.political(x[0]) and doc.code(x[0]) not in own]
        k = mention.last + (mention.last < last and doc.surface[mention.last] in "،,")
