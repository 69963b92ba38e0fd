"""The other party of a joined verb of meeting or agreeing that names one only: «زار أنقرة وبحث مع نظيره»، «والتقى الرئيس التركي»."""

from __future__ import annotations

from typing import TYPE_CHECKING

from khabar.events.triggers import Trigger
from khabar.lexicon.lemma import Sense
from khabar.mentions.document import Document

if TYPE_CHECKING:
    from khabar.events.roles import Roles

Side = tuple[int, str, bool]
_PARTNERED = frozenset(("مع", "ب", "من", "ضد"))
_GOING_ON = frozenset(("حيث", "ثم", "كما"))
"""Words with which a sentence goes on from its subject: زار أنقرة، حيث التقى نظيره."""
_TIES = ("علاقات", "صلات", "تعاون", "شراك", "روابط")


def goes_on_with(roles: Roles, trigger: Trigger, sense: Sense, named: list[Side]) -> list[Side]:
    """The subject that a joined reciprocal verb goes on from, where `named` holds its partner alone; nothing else."""
    doc = roles.doc
    if trigger.pos != "v" or not sense.reciprocal:
        return []
    if not roles.syntax.clauses[trigger.clause].verb.joined and doc.forms[trigger.first - 1] not in _GOING_ON:
        return []
    codes = {doc.code(m) for m, _, _ in named}
    if len(codes) != 1 or any(doc.mentions[m].plural and ":مع" not in rule for m, rule, _ in named):
        return []
    behind = all(":مع" in rule or ":ب" in rule for _, rule, _ in named)
    if not behind and (sense.object not in ("actor", "recipient") or ("object" in trigger.slots and "subject" in trigger.slots)):
        return []  # واجتمع المجلس: it meets by itself
    return [(m, f"{trigger.lemma.id}:same subject", True) for m in roles.dropped_subject(trigger) if doc.code(m) not in codes and roles.political(m)]


def whose_ties(roles: Roles, trigger: Trigger, sense: Sense, named: list[Side]) -> list[Side]:
    """«تعزيز علاقاتها مع الصين»: the pronoun on the ties is the other party, where only the partner is named."""
    if trigger.pos != "m" or not sense.reciprocal or not named or any(":مع" not in rule for _, rule, _ in named):
        return []
    doc = roles.doc
    form = doc.words[trigger.slots["genitive"][0][0]].form if trigger.slots.get("genitive") else ""
    ending = next((e for e in ("ها", "هم", "ه") if form.endswith(e)), "")
    if not ending or not form.startswith(_TIES):
        return []
    m = roles.antecedent(trigger, ending, [x for x, _, _ in named])
    if m is None or not roles.political(m) or doc.code(m) in {doc.code(x) for x, _, _ in named}:
        return []
    return [(m, f"{trigger.lemma.id}: whose ties they are", True)]


_MET = frozenset(("لقي", "قابل"))
"""Verbs whose masdar has whom somebody meets behind it."""


def only_partners(trigger: Trigger) -> list[Side]:
    """The sides of a meeting or agreement, where only what follows «مع» is named."""
    assert trigger.sense is not None
    if trigger.pos == "m" and trigger.lemma.lemma in _MET and len(trigger.actors) == 1 and trigger.actors[0][1].endswith(":genitive"):
        return list(trigger.actors)  # يعتزم لقاء بوتين: who is met
    if trigger.pos == "m" and trigger.lemma.lemma in _MET and trigger.analysis is not None and trigger.analysis.enclitic and trigger.actors and all(rule.endswith(":object") for _, rule, _ in trigger.actors):
        return list(trigger.actors)  # خلال لقائه السفير الصيني أكد الوزير: he is told behind it
    if not (trigger.sense.reciprocal or trigger.type == "COOPERATE") or any(
        rule.rsplit(":", 1)[-1].split("+")[0] not in _PARTNERED for _, rule, _ in trigger.actors
    ):
        return []
    return list(trigger.actors)


def signed(doc: Document, triggers: list[Trigger]) -> None:
    """«وقعت مصر اتفاقية مع الصين»: whoever signs an agreement and with whom are both parties of it; of a contract one sells."""
    for trigger in triggers:
        if trigger.type != "SUPPORT" or "signing" not in trigger.lemma.kinds:
            continue
        partners = [x for x in trigger.recipients if ":مع" in x[1]]
        things = [doc.words[first].base.removeprefix("ال") for name in ("object", "genitive", "علي") for first, _ in trigger.slots.get(name, ())[:1]]
        if any(thing.startswith(("عقد", "عقود", "صفق")) for thing in things):
            continue
        own = {doc.code(m) for m, _, _ in trigger.actors}
        trigger.recipients = [x for x in trigger.recipients if x not in partners]
        trigger.actors = [*trigger.actors, *(x for x in partners if doc.code(x[0]) not in own)]
