"""Who gets an act that is handed over: «سلم العراق السفير التركي مذكرة احتجاج»، «منحت واشنطن كييف دعما»."""

from __future__ import annotations

from khabar.events.frames import ALWAYS, BY_TYPE
from khabar.events.roles import Roles
from khabar.events.subjects import subject_of
from khabar.events.triggers import Trigger
from khabar.mentions.document import Document
from khabar.mentions.entities import UNKNOWN

RULE = "who hands it over"
TO = "to whom it is handed over"


def handed(doc: Document, roles: Roles, trigger: Trigger) -> None:
    """Give an act without sides, that is the second object of a verb of handing over, that verb's subject and first object.

    Args:
        doc: the part that is read.
        roles: of the sentence.
        trigger: the act, with its sense.
    """
    verb = trigger.governor
    if trigger.pos == "v" and "handing" in trigger.lemma.kinds:
        _given(doc, roles, trigger)
    if verb is None or verb.pos != "v" or verb.type is not None or trigger.how != "object" or trigger.sense is None or trigger.sense.reciprocal:
        return
    if "handing" not in verb.lemma.kinds or trigger.sense.subject != "actor" or trigger.actors:
        return
    to = [x for first, last in verb.slots.get("object", ()) if last <= trigger.first for x in roles.mentions_in(first, last, TO)]
    givers = subject_of(roles, verb)
    if not to and verb.analysis is not None and verb.analysis.enclitic:
        found = roles.antecedent(verb, verb.analysis.enclitic, givers)
        to = [(found, TO, True)] if found is not None else []
    if not to:
        return
    codes = {doc.code(m) for m in givers}
    trigger.actors = [(m, RULE, True) for m in givers]
    if all("side of" in rule for _, rule, _ in trigger.recipients):
        trigger.recipients = [(m, TO, True) for m, _, _ in to if doc.code(m) not in codes] or trigger.recipients


def _given(doc: Document, roles: Roles, trigger: Trigger) -> None:
    """«منحت واشنطن كييف الضوء الأخضر»: the first of two objects of giving is who gets what the second names."""
    things = trigger.slots.get("object", [])
    if trigger.sense is None or trigger.sense.object != "theme" or len(things) < 2 or doc.mention_at[things[0][0]] < 0 or doc.mention_at[things[1][0]] >= 0:
        return
    if trigger.recipients and all(rule.endswith((":ل", ":الي", ":object")) for _, rule, _ in trigger.recipients):
        return
    own = {doc.code(m) for m, _, _ in trigger.actors} - {UNKNOWN}
    found = [(m, TO, True) for m, _, _ in roles.mentions_in(*things[0], TO) if doc.code(m) not in own]
    trigger.recipients = found or trigger.recipients


_BRINGING = frozenset(("قدم", "بعث", "رفع", "حمل", "نقل"))
"""Verbs that may be no act of their own beside what they bring."""
_ABOUT = frozenset(("علي", "ضد", "بحق", "من", "ازاء", "حيال"))
_TOWARDS = ("الي", "ل", "ضد")
"""Prepositions by which a word is addressed to somebody."""


def addressed(doc: Document, roles: Roles, trigger: Trigger) -> None:
    """«وجهت واشنطن إلى موسكو تحذيرا»: to whom what is said stands between a verb that only carries it and its object.

    Args:
        doc: the part that is read.
        roles: of the sentence.
        trigger: an act of words, with its sense.
    """
    verb, sense = trigger.governor, trigger.sense
    if trigger.pos == "v" and trigger.type in _WRITTEN and not trigger.recipients and sense is not None:
        _in_letter(doc, roles, trigger)
    if verb is None or verb.pos != "v" or not (verb.lemma.light or (verb.type is None and verb.lemma.key in _BRINGING)) or trigger.how != "object" or sense is None or sense.reciprocal or trigger.type not in _WORDS or trigger.pos not in ("m", "n"):
        return
    if any("side of" not in rule for _, rule, _ in trigger.recipients) or (trigger.type == "ACCUSE" and not trigger.slots.keys().isdisjoint(_ABOUT)):
        return  # قدمت إلى المجلس احتجاجا على القصف: not against it
    for name in _TOWARDS:
        if (sense.preps.get(name) or BY_TYPE.get(trigger.type or "", {}).get(name) or ALWAYS.get(name)) != "recipient":
            continue
        own = {doc.code(m) for m in subject_of(roles, verb)} - {UNKNOWN}
        found = [(m, TO, True) for first, last in verb.slots.get(name, ()) if verb.first < first and last <= trigger.first for m, _, _ in roles.mentions_in(first, last, TO) if doc.code(m) not in own]
        if found:
            trigger.recipients = found
            return


def _in_letter(doc: Document, roles: Roles, trigger: Trigger) -> None:
    """«توعدت جوبا، في رسالة إلى الخرطوم، بالرد»: to whom the letter is in which somebody asks, threatens or apologises."""
    letter = next((r for r in trigger.slots.get("في", ()) if doc.words[r[0]].base.removeprefix("ال") in _LETTERS), None)
    if letter is None:
        return
    own = {doc.code(m) for m, _, _ in trigger.actors} | {UNKNOWN}
    for first, last in trigger.slots.get("الي", ()):
        if first in (letter[1], letter[1] + 1):
            trigger.recipients = [(m, "to whom it is written", True) for m, _, _ in roles.mentions_in(first, last, "") if doc.code(m) not in own]


_LETTERS = frozenset(("رسالة", "مذكرة", "برقية", "خطاب", "كتاب"))
_WRITTEN = frozenset(("REQUEST", "THREATEN", "CONCEDE"))
_WORDS = frozenset(("ACCUSE", "THREATEN", "REQUEST", "AGREE", "REJECT", "SUPPORT", "CONCEDE"))
_TAKING = frozenset(("قبل", "لبى", "رفض", "تسلم"))
"""Verbs of taking or turning down what somebody else has sent."""


def invited(doc: Document, roles: Roles, trigger: Trigger) -> None:
    """«لبى الرئيس دعوة نظيره إلى زيارة القاهرة»: whose the invitation is has invited whoever takes it."""
    verb = trigger.governor
    if trigger.type not in ("AGREE", "REQUEST") or trigger.lemma.lemma != "دعا" or trigger.pos not in ("m", "n") or verb is None or verb.pos != "v" or trigger.how != "object" or verb.lemma.lemma not in _TAKING:
        return
    hosts = [x for r in trigger.slots.get("genitive", ()) for x in roles.mentions_in(*r, f"{trigger.lemma.id}:genitive") if roles.political(x[0])]
    codes = {doc.code(m) for m, _, _ in hosts}
    guests = [m for m in subject_of(roles, verb) if doc.code(m) not in codes]
    if hosts and guests:
        trigger.actors, trigger.recipients = hosts, [(m, f"{verb.lemma.id}: who is invited", True) for m in guests]
