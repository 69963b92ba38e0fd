"""What a force or ministry tells of right behind its name and a colon is its own deed: «القسام: تدمير دبابة إسرائيلية», «تونس: توقيف صحافيين»."""

from __future__ import annotations

from khabar.events.joined import BESIDE
from khabar.events.roles import Roles
from khabar.events.triggers import Trigger
from khabar.mentions.document import Document
from khabar.mentions.entities import UNKNOWN
from khabar.syntax.clauses import Syntax

_ARMED = frozenset(("MIL", "COP", "REB", "UAF"))
_SOVEREIGN = frozenset((("COERCE", "arrest"), ("COERCE", "deport"), ("SANCTION", "convict"), ("SANCTION", "expel"), ("COERCE", "curfew"), ("COERCE", "censor")))
"""Type and mode of what the authorities of a land do."""
_HARMS = frozenset(("ASSAULT", "COERCE"))
_UNARMED = frozenset(("CVL", "JRN", "MED", "REF", "EDU", "REL"))
RULE = "told by whoever did it"


def communique(doc: Document, syntax: Syntax, roles: Roles, triggers: list[Trigger]) -> None:
    """Give such masdars whoever stands before the colon, where they name nobody who acts."""
    units = syntax.units
    if len(units) < 3 or units[0].kind != "N" or units[0].prep or units[1].kind != "C" or units[1].form != "colon":
        return
    named = [m for m, _, _ in roles.mentions_in(units[0].first, units[0].last, "") if roles.political(m)]
    if not named or doc.mentions[named[0]].first != units[0].first:
        return
    draft = doc.entities.drafts[doc.mentions[named[0]].entity]
    armed = draft.kind in ("force", "group") or bool(_ARMED & set(draft.roles))
    for act in triggers:
        if not _masdar(doc, act) or act.type is None or act.sense is None or act.sense.subject != "actor" or act.actors or act.unit < 2 or roles._suffered(act):
            continue
        unit = units[act.unit]
        first = act.unit == 2 and unit.first == act.first and not unit.prep
        if not (first or (unit.joined and unit.first == act.first and act.how in (BESIDE, "") and not any(u.kind != "N" for u in units[2 : act.unit]))):
            continue
        struck = [doc.entities.drafts[doc.mentions[m].entity] for m, _, _ in act.recipients]
        own = any(d.code == draft.code or set(d.country) & {draft.code, *draft.country} for d in struck)
        unarmed = any(_UNARMED & set(d.roles) for d in struck)
        ruling = draft.kind in ("state", "office", "force") and ((act.type, act.sense.mode) in _SOVEREIGN or act.lemma.key == "اعدم")
        if (ruling and not (own and act.sense.mode == "expel")) or (armed and act.type in _HARMS and any(d.code != UNKNOWN for d in struck) and not (own or unarmed)):
            act.actors = [(named[0], RULE, True)]


def _masdar(doc: Document, act: Trigger) -> bool:
    """Whether an act is a masdar, or a verb with its letters and nobody who does it: «موسكو: طرد دبلوماسيين»."""
    if act.pos == "m":
        return True
    looks = act.pos == "v" and act.analysis is not None and act.analysis.feature == "P3MS" and not act.analysis.conjunction and not act.slots.get("subject")
    return looks and any(n.pos == "m" and n.lemma is act.lemma for n in doc.words[act.first].nouns)
