"""What people protest for: «تظاهروا للمطالبة بإغلاق القاعدة», «خرجت مظاهرة للمطالبة بوقف الحرب»: they ask by protesting, and do not do it themselves."""

from __future__ import annotations

from collections.abc import Sequence

from khabar.events.triggers import Trigger
from khabar.mentions.document import Document
from khabar.mentions.entities import UNKNOWN

_VOICED = frozenset(("REQUEST", "ACCUSE", "REJECT", "SUPPORT"))
_HOWS = frozenset(("prep:ل", "purpose", "object"))
_LEFT_TO_OTHERS = frozenset(("RETREAT", "CONCEDE", "SANCTION", "COERCE", "AID"))


def protest_for(triggers: Sequence[Trigger], act: Trigger) -> Trigger | None:
    """The protest by which something is asked or blamed: the act above, or the subject of the verb above."""
    above = act.governor
    if act.meant not in _VOICED or act.pos not in ("m", "a") or above is None or act.how not in _HOWS:
        return None
    if above.meant == "PROTEST":
        return above
    if above.pos != "v" or above.type is not None:
        return None
    return next((t for t in triggers if t.governor is above and t.how == "subject" and t.meant == "PROTEST" and t.pos in ("m", "n")), None)


def voice(doc: Document, triggers: Sequence[Trigger], act: Trigger) -> None:
    """Give what a protest asks for those who protest, and what is asked not those who ask; in the order of the text."""
    protest = protest_for(triggers, act)
    if protest is not None and protest.actors and all(doc.code(m) == UNKNOWN for m, _, _ in act.actors):
        act.actors = [(m, f"{protest.lemma.id}: who protests", True) for m, _, _ in protest.actors]
    asking = act.governor
    if asking is None or asking.type != "REQUEST" or act.type not in _LEFT_TO_OTHERS or protest_for(triggers, asking) is None:
        return
    if act.actors and all("control" in rule for _, rule, _ in act.actors) and {doc.code(m) for m, _, _ in act.actors} <= {doc.code(m) for m, _, _ in asking.actors}:
        act.actors = []
