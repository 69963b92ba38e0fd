"""Who meets on the occasion that a sentence opens or ends with: «في اتصال هاتفي مع نظيره المصري، أكد الوزير القطري ...»."""

from __future__ import annotations

from khabar.events.hanging import OCCASION
from khabar.events.markers import REAL
from khabar.events.roles import Roles
from khabar.events.subjects import subject_of, verb_above
from khabar.events.triggers import Trigger
from khabar.mentions.document import Document
from khabar.mentions.entities import UNKNOWN
from khabar.syntax.clauses import Syntax

_CALLS = frozenset(("اتصال هاتفي", "مكالمة هاتفية", "محادثة هاتفية"))
_STEPS = 3
_UNDER = frozenset(("بموجب", "بمقتضي", "في اطار", "ضمن", "وفق", "بناء علي", "عملا", "تنفيذا", "بفضل", "عبر", "من خلال"))
"""Prepositions of an agreement by which something is done."""
_BY_IT = frozenset(("بالاتفاق", "باتفاق", "بالتشاور", "بالتفاهم", "بالتوافق"))
_DONE = frozenset(("RETREAT", "COERCE", "AID", "COOPERATE", "MOBILIZE", "ASSAULT", "CONSULT", "SANCTION", "CONCEDE"))


def met_then(doc: Document, syntax: Syntax, roles: Roles, trigger: Trigger) -> list[int]:
    """The subject of the verb that a meeting with a named partner is the occasion of; nobody where it hangs on another word.

    Args:
        doc, syntax, roles: the sentence, with its clauses.
        trigger: a meeting or call of which the partner alone is named.
    """
    if trigger.pos not in ("m", "n") or trigger.type != "CONSULT" or trigger.unit < 0 or syntax.units[trigger.unit].prep not in OCCASION | {"عبر"}:
        return []
    if trigger.clause < 0 and trigger.governor is None:
        found = _opened(syntax, roles, trigger)
    else:
        found = _ended(doc, roles, trigger)
    partners = {doc.code(m) for span in trigger.slots.get("مع", ()) for m, _, _ in roles.mentions_in(*span, "")}
    return [m for m in found if roles.political(m) and doc.code(m) != UNKNOWN and doc.code(m) not in partners][:1]


def _opened(syntax: Syntax, roles: Roles, trigger: Trigger) -> list[int]:
    """The subject of the first verb behind a phrase that opens the sentence."""
    if trigger.unit > 1 or any(c.verb.first < trigger.first for c in syntax.clauses):
        return []
    clause = next((c for c in syntax.clauses if c.verb.first >= trigger.last), None)
    if clause is None or clause.connector in ("relative", "complementizer"):
        return []
    return [m for u in clause.subject[:1] for m, _, _ in roles.mentions_in(syntax.units[u].first, syntax.units[u].last, "")][:1]


def _ended(doc: Document, roles: Roles, trigger: Trigger) -> list[int]:
    """The subject of the verb above the noun that a phrase seems to hang on: of a call, or of a meeting with his own like («نظيره»)."""
    like = any(doc.words[first].base.startswith(("نظير", "لنظير")) for first, _ in trigger.slots.get("مع", ()))
    if not like and trigger.lemma.lemma not in _CALLS:
        return []
    verb = verb_above(trigger, _STEPS)
    if verb is None or verb.first > trigger.first:
        return []
    if verb.modality == "actual" and trigger.modality == "demanded":
        trigger.polarity, trigger.modality = REAL  # طالب بالانسحاب في مكالمة مع بايدن: the call is not what he asks for
    return list(subject_of(roles, verb))


def agreed_with(doc: Document, syntax: Syntax, roles: Roles, trigger: Trigger) -> list[int]:
    """«رحلت الرياض المهاجرين بموجب اتفاق مع كمبالا»: who does something by an agreement of which the partner alone is named.

    Args:
        doc, syntax, roles: the sentence, with its clauses.
        trigger: an agreement, or talks, with its partner behind «مع».
    """
    if trigger.pos not in ("m", "n") or trigger.type not in ("AGREE", "CONSULT") or trigger.unit < 0 or "مع" not in trigger.slots:
        return []
    form, prep = doc.forms[trigger.first], syntax.units[trigger.unit].prep
    if form not in _BY_IT and (prep not in _UNDER or trigger.type != "AGREE"):
        return []
    verb = trigger.governor
    found: list[int] = []
    if verb is None:
        found = _before(syntax, roles, trigger) if trigger.first and doc.forms[trigger.first - 1] == "وذلك" else []
    elif verb.type in ("REQUEST", "ACCUSE", "REJECT", "DENY", "THREATEN", "AGREE") or (verb.lemma.cue is not None and not verb.lemma.light) or (form in _BY_IT and verb.type not in _DONE and not (verb.pos == "m" and verb.governor is not None and verb.governor.type in _DONE)):
        return []
    elif verb.pos != "v" and verb.type is None and verb.governor is not None and verb.governor.pos == "v" and verb.how == "object":
        found = [m for m, _, _ in verb.governor.actors]  # أعادت تونس فتح المعبر بالاتفاق مع
    elif verb.analysis is None or not verb.analysis.feature.endswith("p"):
        found = [m for m, _, _ in verb.actors] if verb.actors and verb.type not in (None, "AID") else list(subject_of(roles, verb))
    partners = {doc.code(m) for span in trigger.slots["مع"] for m, _, _ in roles.mentions_in(*span, "")}
    return [m for m in found if roles.political(m) and doc.code(m) != UNKNOWN and doc.code(m) not in partners][:1]


def judged(trigger: Trigger) -> bool:
    """Whether an agreement is what somebody only praises or finds fault with: «انتقدت باريس الاتفاق مع موسكو»."""
    above = trigger.governor
    if above is None or trigger.type != "AGREE" or above.type not in ("ACCUSE", "SUPPORT") or "signing" in above.lemma.kinds:
        return False
    return trigger.how == "prep:ب" or (above.type == "ACCUSE" and trigger.how in ("object", "genitive"))


def _before(syntax: Syntax, roles: Roles, trigger: Trigger) -> list[int]:
    """The subject of the clause before «وذلك»."""
    clause = next((c for c in reversed(syntax.clauses) if c.verb.first < trigger.first), None)
    return [m for u in clause.subject[:1] for m, _, _ in roles.mentions_in(syntax.units[u].first, syntax.units[u].last, "")][:1] if clause is not None else []
