"""«العقوبات التي فرضها الغرب على موسكو»: the noun is the act, and the verb that takes it up by a pronoun has its sides."""

from __future__ import annotations

from khabar.events.markers import REAL
from khabar.events.triggers import Trigger
from khabar.mentions.document import Document
from khabar.mentions.entities import UNKNOWN
from khabar.syntax.clauses import Syntax

_PRONOUNS = frozenset(("ه", "ها", "هما"))


def described(doc: Document, syntax: Syntax, triggers: list[Trigger]) -> None:
    """Give nouns of acts the sides of the verbs that describe them; such a verb tells nothing more.

    Args:
        doc: the part that is read.
        syntax: clauses of the sentence.
        triggers: of the sentence, with senses and sides.
    """
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
        if act.first == first and act.pos in ("m", "n") and act.type == verb.type and act.sense is not None:
            return act if verb.sense is not None and act.lemma.key in verb.sense.objects else None
    return None


def _same(doc: Document, act: Trigger, verb: Trigger) -> bool:
    """Whether what is told of the two sides of both does not differ."""
    for mine, theirs in ((act.actors, verb.actors), (act.recipients, verb.recipients)):
        a, b = ({doc.code(m) for m, _, _ in side} - {UNKNOWN} for side in (mine, theirs))
        if a and b and a != b:
            return False
    return True
