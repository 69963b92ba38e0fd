"""«أبلغت أنقرة واشنطن موافقتها»: whoever is told that somebody agrees or refuses is whom that is said to."""

from __future__ import annotations

from khabar.events.roles import Roles
from khabar.events.subjects import object_of
from khabar.events.triggers import Trigger
from khabar.mentions.document import Document

_TOLD = frozenset(("AGREE", "REJECT", "SUPPORT", "CONCEDE"))
"""Acts that are done towards whoever is told of them."""


def informed(doc: Document, roles: Roles, trigger: Trigger) -> None:
    """Give an act that is told to somebody him as its recipient, where it names none."""
    governor = trigger.governor
    if trigger.type not in _TOLD or trigger.pos != "m" or trigger.how != "object" or trigger.recipients or governor is None or "informing" not in governor.lemma.kinds:
        return
    mine = {doc.code(m) for m, _, _ in trigger.actors}
    trigger.recipients = [(m, f"{governor.lemma.id}: who is told", True) for m in object_of(roles, governor) if doc.code(m) not in mine]
