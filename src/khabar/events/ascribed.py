"""To whom an attack is ascribed by an adjective: «القصف المنسوب إلى تركيا»."""

from __future__ import annotations

from khabar.events.roles import Roles
from khabar.events.triggers import Trigger
from khabar.mentions.document import Document
from khabar.mentions.entities import UNKNOWN

_ASCRIBED = frozenset(("المنسوب", "المنسوبة", "المنسوبين", "المنسوبتين"))
_NEAR = 3
"""Words from the act to the adjective."""


def ascribed(doc: Document, roles: Roles, triggers: list[Trigger]) -> None:
    """Give such attacks whoever stands behind «إلى» or «ل» as those who made them."""
    for act in triggers:
        if act.pos not in ("m", "n") or act.type != "ASSAULT" or any(doc.code(m) != UNKNOWN for m, _, _ in act.actors):
            continue
        k = next((k for k in range(act.last, min(len(doc) - 2, act.last + _NEAR)) if doc.forms[k] in _ASCRIBED), -1)
        if k < 0 or not (doc.forms[k + 1] == "الي" or doc.words[k + 1].preposition == "ل"):
            continue
        at = k + 1 + (doc.forms[k + 1] == "الي")
        index = doc.mention_at[at]
        if index < 0 or not roles.political(index):
            continue
        act.actors = [(index, "to whom it is ascribed", True)]
        act.recipients = [x for x in act.recipients if doc.code(x[0]) != doc.code(index)]
