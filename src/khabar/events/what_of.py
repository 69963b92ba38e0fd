"""Sides of an act behind «من» that a clause of «ما» tells of: «ما شنته روسيا من غارات على حلب», «ما تعرضت له الخرطوم من قصف»."""

from __future__ import annotations

from khabar.events.described import aimed
from khabar.events.fillers import Fillers
from khabar.events.frames import ALWAYS
from khabar.events.relatives import subjects
from khabar.events.triggers import Trigger
from khabar.mentions.document import Document
from khabar.syntax.clauses import Syntax
from khabar.syntax.what import says_what

_WHAT = ("ما", "وما", "فما", "مما", "بما", "لما", "عما", "كما")


def what_of(doc: Document, syntax: Syntax, triggers: list[Trigger]) -> None:
    """Fill empty sides of such acts from the verb behind «ما»."""
    for act in triggers:
        verb = act.governor
        if act.sense is None or act.pos not in ("m", "n") or act.how != "prep:من" or verb is None or verb.pos != "v" or verb.type is not None or verb.clause < 0:
            continue
        if doc.forms[verb.first - 1] not in _WHAT or not says_what(doc, verb.first, syntax.last):
            continue
        doers = [x for name, role in ALWAYS.items() if role == "actor" for r in verb.slots.get(name, ()) for x in Fillers(doc).mentions_in(*r, "")]
        found = subjects(doc, syntax, syntax.clauses[verb.clause])
        plain = verb.lemma.main()
        suffers = "ل" in verb.lemma.light_prep or (plain is not None and plain.subject == "recipient")
        if suffers:
            act.recipients = act.recipients or [(m, f"{verb.lemma.id}: subject of what befell it", True) for m in found]
        elif (verb.lemma.light or "performing" in verb.lemma.kinds or verb.lemma.cue or any(s.type == act.type and s.subject == "actor" for s in verb.lemma.senses)) and not act.actors:
            act.actors = [(m, f"{verb.lemma.id}: subject of what was done", True) for m in found]
        act.actors = act.actors or [(m, f"{verb.lemma.id}: by whose hand", True) for m, _, _ in doers]
        aimed(doc, verb, act, [m for m, _, _ in act.actors])
