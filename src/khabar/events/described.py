"""«العقوبات التي فرضها الغرب على موسكو»: the noun is the act, and the verb that takes it up by a pronoun has its sides."""

from __future__ import annotations

from khabar.events.fillers import Fillers
from khabar.events.frames import ALWAYS, BY_TYPE, PARTNERS
from khabar.events.markers import REAL
from khabar.events.triggers import Trigger
from khabar.mentions.document import Document
from khabar.mentions.entities import UNKNOWN
from khabar.syntax.clauses import Syntax

_AIMING = ("علي", "ضد", "ل", "الي", "بحق", "مع")
"""Prepositions of those an act is aimed at or done with, as they stand in the clause that describes it."""
_PRONOUNS = frozenset(("ه", "ها", "هما"))
_IMPOSED = frozenset(("SANCTION", "COERCE"))
"""Types of what is imposed, of which the noun knows best: «القيود التجارية التي تفرضها واشنطن»."""


def described(doc: Document, syntax: Syntax, triggers: list[Trigger]) -> None:
    """Give nouns of acts the sides of the verbs that describe them; such a verb tells nothing more.

    Args:
        doc: the part that is read.
        syntax: clauses of the sentence.
        triggers: of the sentence, with senses and sides.
    """
    for trigger in triggers:
        _continued(doc, syntax, triggers, trigger)
    for verb in triggers:
        if verb.pos != "v" or verb.clause < 0 or verb.sense is None or not verb.sense.objects or verb.sense.embeds is not None:
            continue
        act = _act(syntax, triggers, verb)
        if act is None or not _same(doc, act, verb):
            continue
        act.actors = act.actors or verb.actors
        act.recipients = act.recipients or verb.recipients
        if (act.polarity, act.modality) == REAL != (verb.polarity, verb.modality):
            act.polarity, act.modality = verb.polarity, verb.modality
        verb.mean(None, None)
        verb.actors, verb.recipients = [], []


def _act(syntax: Syntax, triggers: list[Trigger], verb: Trigger) -> Trigger | None:
    """The noun of an act of the verb's own type that heads the phrase which its clause describes and its pronoun takes up."""
    clause = syntax.clauses[verb.clause]
    if clause.relative < 0 or clause.verb.first != verb.first or verb.analysis is None or verb.analysis.enclitic not in _PRONOUNS:
        return None
    first = syntax.units[clause.relative].first
    for act in triggers:
        if act.first == first and act.pos in ("m", "n") and act.sense is not None and (act.type == verb.type or {act.type, verb.type} <= _IMPOSED):
            return act if verb.sense is not None and act.lemma.key in verb.sense.objects else None
    return None


def _same(doc: Document, act: Trigger, verb: Trigger) -> bool:
    """Whether what is told of the two sides of both does not differ."""
    for mine, theirs in ((act.actors, verb.actors), (act.recipients, verb.recipients)):
        a, b = ({doc.code(m) for m, _, _ in side} - {UNKNOWN} for side in (mine, theirs))
        if a and b and a != b:
            return False
    return True


def aimed(doc: Document, verb: Trigger, act: Trigger, subjects: list[int]) -> None:
    """Give an act whom the clause that describes it aims it at or has it done with: «التهديدات التي وجهتها إيران للعراق»."""
    sense = act.sense
    if sense is None or act.recipients:
        return
    own = {doc.code(m) for m in subjects} - {UNKNOWN}
    roles = {**ALWAYS, **BY_TYPE.get(act.type or "", {}), **sense.preps}
    for name in _AIMING:
        partner = sense.reciprocal and name in PARTNERS
        if (partner and not subjects) or (not partner and (sense.reciprocal or roles.get(name) != "recipient")):
            continue
        found = [m for span in verb.slots.get(name, ()) for m, _, _ in Fillers(doc).mentions_in(*span, "") if doc.code(m) not in own]
        found = [m for m in found if "JRN" not in doc.entities.drafts[doc.mentions[m].entity].roles]  # لقاءات أجراها مع وسائل الإعلام
        if found:
            sides = [(m, f"{verb.lemma.id}: aimed at in the relative clause", True) for m in found]
            act.actors, act.recipients = (act.actors + sides, []) if partner else (act.actors, sides)
            return


def _continued(doc: Document, syntax: Syntax, triggers: list[Trigger], masdar: Trigger) -> None:
    """«الغارات التي تواصل روسيا شنها على المدينة»: the pronoun on the masdar of doing is the act that the clause describes."""
    verb = masdar.governor
    if masdar.pos != "m" or masdar.analysis is None or masdar.analysis.enclitic not in _PRONOUNS:
        return
    if verb is None or verb.pos != "v" or verb.clause < 0 or verb.type is not None or masdar.how != "object":
        return
    clause = syntax.clauses[verb.clause]
    if clause.relative < 0 or clause.relative in clause.subject:
        return
    first = syntax.units[clause.relative].first
    act = next((t for t in triggers if t.first == first and t.pos in ("m", "n") and t.sense is not None), None)
    doers = [m for span in verb.slots.get("subject", ()) for m, _, _ in Fillers(doc).mentions_in(*span, "")]
    if act is None or act.sense is None or act.sense.subject != "actor" or act.actors or not doers:
        return
    if not (masdar.lemma.light or "performing" in masdar.lemma.kinds or any(act.lemma.key in s.objects for s in masdar.lemma.senses if s.type == act.type)):
        return
    act.actors = [(m, f"{verb.lemma.id}: subject of the relative clause", True) for m in doers]
    aimed(doc, masdar, act, doers)
