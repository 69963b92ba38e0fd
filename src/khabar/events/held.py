"""Sides of an act that stand behind the verb by which it is held or goes on: «المواجهات التي دارت بين البلدين»، «محادثات جرت أمس مع إيران»."""

from __future__ import annotations

from khabar.events.fillers import Fillers
from khabar.events.triggers import Trigger
from khabar.mentions.document import Document

_OF_SUBJECT = {"بين": "actor", "مع": "actor", "من قبل": "actor", "من جانب": "actor", "ضد": "recipient", "بحق": "recipient"}
_HELD = frozenset(("جرى", "دار", "عقد", "انعقد", "تم", "حصل", "أجرى", "انقطع", "توقف", "استمر", "تواصل", "بدأ", "انطلق", "استأنف", "تعثر"))
"""Verbs by which talks are held, go on or stop."""
_MEETING = frozenset(("CONSULT", "AGREE"))


def hand_over(doc: Document, triggers: list[Trigger], verb: Trigger, event: Trigger | None) -> None:
    """Give an act the complements of the verb without an act of its own whose subject it is.

    Args:
        doc: the part that is read.
        triggers: of the sentence.
        verb: with its complements.
        event: the act that is its subject; without it talks right before the verb: «محور مكالمة جرت بين الوزيرين».
    """
    if verb.slots.keys().isdisjoint(_OF_SUBJECT):
        return
    held = verb.lemma.lemma in _HELD
    if event is None and held and not doc.words[verb.first].conjunction:
        event = next((t for t in triggers if t.last == verb.first and t.type in _MEETING), None)
    if event is None or event.sense is None:
        return
    for name, role in _OF_SUBJECT.items():
        if name not in verb.slots or (role == "actor" and event.actors and not (held and name == "بين" and _by_control(event))) or (role == "recipient" and event.recipients):
            continue
        if name in ("بين", "مع") and not event.sense.reciprocal:
            continue
        if name == "مع" and not (held and event.type in _MEETING):
            continue
        rule = f"{verb.lemma.id}:مع" if name == "مع" else f"{verb.lemma.id}: {name} in the clause of the act"
        found = [(m, rule, True) for first, last in verb.slots.get(name, ()) for m, _, _ in Fillers(doc).mentions_in(first, last, "")]
        if role == "actor":
            event.actors = found or event.actors
        else:
            event.recipients = found or event.recipients


def _by_control(event: Trigger) -> bool:
    """Whether whoever acts is only read off the word above."""
    return all("control" in rule for _, rule, _ in event.actors)
