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
