"""Raids that an arrest or a killing comes behind: «اعتقلت القوات فلانا عقب اقتحام منزله», by the same hand, on the same people."""

from __future__ import annotations

from khabar.events.triggers import Trigger
from khabar.mentions.document import Document
from khabar.mentions.entities import UNKNOWN
from khabar.syntax.clauses import Syntax

_BEHIND = frozenset(("prep:بعد", "prep:عقب", "prep:اثر", "prep:خلال", "prep:اثناء", "prep:لدي", "prep:في اثناء"))
_RAIDS = frozenset(("اقتحم", "داهم", "دهم", "حاصر", "اجتاح", "طوق", "فتش"))
"""Lemmas of what a force does to a house or town to get at somebody."""
_HOMES = frozenset(("منزل", "بيت", "منازل", "بيوت", "شقة", "مسكن"))
_FORCE = frozenset(("force", "office", "state", "group"))
_RULE = "who does what comes behind the raid"


def raid(doc: Document, syntax: Syntax, triggers: list[Trigger]) -> None:
    """Give a raid without an agent the sides of the arrest or killing that comes behind it."""
    for act in triggers:
        above = act.governor
        if act.pos != "m" or act.actors or act.lemma.key not in _RAIDS or act.how not in _BEHIND or act.type not in ("ASSAULT", "COERCE"):
            continue
        if above is None or above.pos != "v" or above.type not in ("ASSAULT", "COERCE") or not above.actors or not above.recipients:
            continue
        acting = {doc.code(m) for m, _, _ in above.actors} - {UNKNOWN}
        struck = {doc.code(m) for m, _, _ in above.recipients} - {UNKNOWN}
        if not acting or any(doc.entities.drafts[doc.mentions[m].entity].kind not in _FORCE for m, _, _ in above.actors):
            continue
        theirs = {doc.code(m) for m, _, _ in act.recipients} - {UNKNOWN}
        if _home(doc, act) and not theirs:
            act.recipients = [(m, "whose house it is", True) for m, _, _ in above.recipients]
        elif not theirs or not theirs <= struck or theirs & acting:
            continue
        act.actors = [(m, _RULE, True) for m, _, _ in above.actors]


def _home(doc: Document, act: Trigger) -> bool:
    """Whether a house with a pronoun is raided: منزله، بيوتهم."""
    for name in ("genitive", "object"):
        for first, _ in act.slots.get(name, ())[:1]:
            form = doc.words[first].form
            if any(form.removesuffix(p) in _HOMES and form != form.removesuffix(p) for p in ("ه", "ها", "هم", "هما")) or (form.endswith("تها") and form[:-3] + "ة" in _HOMES) or (form.endswith("ته") and form[:-2] + "ة" in _HOMES):
                return True
    return False
