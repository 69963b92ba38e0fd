"""Who mediated, told by a preposition: «اتفاق بوساطة قطرية», «هدنة جرت برعاية أميركية سعودية»."""

from __future__ import annotations

from khabar.events.roles import Roles
from khabar.events.triggers import Trigger
from khabar.lexicon.lemma import Lemma, Sense
from khabar.mentions.document import Document
from khabar.mentions.entities import UNKNOWN

_BY = ("بوساطة", "برعاية")
_MEDIATED = frozenset(("AGREE", "CONSULT", "SUPPORT", "RETREAT", "CONCEDE"))
_MUTUAL = frozenset(("AGREE", "CONSULT", "SUPPORT"))
_RULE = "who mediates"


def mediators(doc: Document, roles: Roles, triggers: list[Trigger]) -> list[Trigger]:
    """Acts of mediation beside those they brought about.

    Args:
        doc: the part that is read.
        roles: of the sentence.
        triggers: of the sentence, with senses and sides.
    """
    out: list[Trigger] = []
    word: tuple[Lemma, Sense] | None = None
    for verb in triggers:
        for name in _BY:
            for first, last in verb.slots.get(name, ()):
                act = _brought_about(triggers, verb)
                if act is None or doc.forms[first - 1].removeprefix("و") != name or any(t.first == first - 1 for t in out):
                    continue
                by = _political(doc, roles, first, last)
                if not by:
                    continue
                if word is None:
                    lemma = next(x for x in doc.lexicon.lemmas if x.id == "wsata-consult-n")
                    word = lemma, next(s for s in lemma.senses if s.type == "CONSULT")
                mediation = Trigger(first - 1, first, word[0], "f", None, verb.unit)
                mediation.mean(word[1], None)
                mediation.clause = verb.clause
                past = act is not verb and verb.analysis is not None and verb.analysis.feature[:1] == "P"
                mediation.modality = "actual" if past else act.modality
                own = {doc.code(m) for m, _, _ in by} | {UNKNOWN}
                mediation.actors = by
                sides = [*act.actors, *act.recipients] if act.type in _MUTUAL else act.actors
                mediation.recipients = [(m, "between whom", True) for m, _, _ in sides if doc.code(m) not in own]
                out.append(mediation)
    return out


def _brought_about(triggers: list[Trigger], verb: Trigger) -> Trigger | None:
    """The act that is mediated: the one the preposition hangs on, or what is said to have taken place: «الاتفاق الذي جرى بوساطة قطرية»."""
    if verb.type is None and "happening" in verb.lemma.kinds and verb.pos == "v":
        before = [t for t in triggers if t.type in _MEDIATED and t.first < verb.first]
        act = before[-1] if before else None
    else:
        act = verb if verb.type in _MEDIATED else None
    return act if act is not None and act.polarity == "affirmed" and act.sense is not None and act.sense.mode != "third-party" else None


def _political(doc: Document, roles: Roles, first: int, last: int) -> list[tuple[int, str, bool]]:
    """Those named behind such a preposition, with whom «و» joins to them."""
    found = list(roles.mentions_in(first, last, _RULE))
    while last < len(doc) and (m := doc.mention_at[last]) >= 0 and doc.mentions[m].conjunction == "و" and not doc.mentions[m].preposition:
        found.append((m, _RULE, False))
        last = doc.mentions[m].last
    return [(m, rule, inferred) for m, rule, inferred in found if doc.code(m) != UNKNOWN and roles.political(m)]
