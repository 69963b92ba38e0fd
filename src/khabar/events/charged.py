"""What somebody is held or punished for, as far as who does so says: «اعتقلت الشرطة صحافيين بتهمة الإرهاب»."""

from __future__ import annotations

from khabar.events.triggers import Trigger
from khabar.lexicon.lemma import Lemma, Sense
from khabar.mentions.document import Document

_CHARGES = ("بتهمة", "بشبهة")
_PUNISHING = frozenset(("COERCE", "SANCTION"))
WORD = "tuhma-charge"


def charged(doc: Document, triggers: list[Trigger]) -> list[Trigger]:
    """Accusations told by the preposition of an arrest or a punishment.

    A court that convicts and a prosecutor who sues have said so by that: they make no second one.

    Args:
        doc: the part that is read.
        triggers: of the sentence, with senses and sides.
    """
    out: list[Trigger] = []
    word: tuple[Lemma, Sense] | None = None
    for charge in triggers:
        act = charge.governor
        if charge.lemma.id == WORD and not charge.emit and charge.how == "prep:ب" and act is not None and _punishes(act):
            charge.mean(next(s for s in charge.lemma.senses if s.type == "ACCUSE"), None)  # أوقف بتهم التآمر
            charge.emit, charge.pending = True, False
            charge.polarity, charge.modality = "affirmed", "actual"
            _sides(charge, act)
    for act in triggers:
        if not _punishes(act):
            continue
        for name in _CHARGES:
            for first, _ in act.slots.get(name, ()):
                if doc.forms[first - 1].removeprefix("و") != name or any(t.first == first - 1 for t in (*triggers, *out)):
                    continue
                if word is None:
                    lemma = next(x for x in doc.lexicon.lemmas if x.id == WORD)
                    word = lemma, next(s for s in lemma.senses if s.type == "ACCUSE")
                charge = Trigger(first - 1, first, word[0], "f", None, act.unit)
                charge.mean(word[1], None)
                charge.clause, charge.governor, charge.how = act.clause, act.governor, act.how
                _sides(charge, act)
                out.append(charge)
    return out


def _punishes(act: Trigger) -> bool:
    """Whether somebody is held or punished, or is to be, by whoever charges him so."""
    return act.emit and act.type in _PUNISHING and act.polarity == "affirmed" and act.modality != "possible" and act.sense is not None and act.sense.mode != "convict"


def _sides(charge: Trigger, act: Trigger) -> None:
    """Whoever punishes, or asks for it, charges whoever is punished."""
    above = act.governor
    who = above if act.modality == "demanded" and above is not None and above.type == "REQUEST" else act
    charge.actors = [(m, "who charges", True) for m, _, _ in who.actors]
    charge.recipients = [(m, "who is charged", True) for m, _, _ in act.recipients]
