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
_HEAD = 8
"""Words of a headline before its mark."""
_MARKS = frozenset((":", "–", "-", "—", "…"))
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
        if not _masdar(doc, act) or act.type is None or act.sense is None or act.sense.subject != "actor" or act.actors or act.unit < 2 or roles.suffered(act):
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


def parties(doc: Document, syntax: Syntax, roles: Roles, triggers: list[Trigger]) -> None:
    """«الهند وباكستان: هدنة في كشمير», «بين موسكو وواشنطن.. مبادلة سجناء»: two sides that open a headline are those of the joint act behind the mark."""
    first, last = syntax.first, syntax.last
    at = next((k for k in range(first + 1, min(last - 1, first + _HEAD)) if doc.surface[k] in _MARKS or doc.surface[k].startswith("..")), -1)
    if at < 0 and first > 2 and doc.surface[first - 2 : first] == [".", "."]:
        first, at = doc.sentences[doc.sentence_of(first - 1)][0], first - 2  # بين موسكو وواشنطن.. مبادلة سجناء
    if at < 0 or at - first > _HEAD or any(first <= c.verb.first < at for c in syntax.clauses):
        return
    named = [m for m in dict.fromkeys(doc.mention_at[first:at]) if m >= 0 and roles.political(m)]
    led = doc.forms[first] == "بين"
    joined = len(named) == 2 and doc.mentions[named[0]].first == first + led and doc.mentions[named[1]].last == at and doc.mentions[named[1]].first - doc.mentions[named[0]].last <= 1
    if not joined or len({doc.code(m) for m in named} - {UNKNOWN}) < 2:
        return
    for act in triggers:
        if act.first < at or act.pos not in ("m", "n", "f"):
            continue
        sense = act.sense if act.sense is not None else act.waiting
        if act.first - at <= 2 + (first != syntax.first) and sense is not None and sense.reciprocal and not any(doc.code(m) != UNKNOWN for m, _, _ in act.actors):
            act.actors = [(m, "who opens the headline", True) for m in named]
        return


def _masdar(doc: Document, act: Trigger) -> bool:
    """Whether an act is a masdar, or a verb with its letters and nobody who does it: «موسكو: طرد دبلوماسيين»."""
    if act.pos == "m":
        return True
    looks = act.pos == "v" and act.analysis is not None and act.analysis.feature == "P3MS" and not act.analysis.conjunction and not act.slots.get("subject")
    return looks and any(n.pos == "m" and n.lemma is act.lemma for n in doc.words[act.first].nouns)
