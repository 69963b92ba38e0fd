"""Who mediated, told by a preposition: «اتفاق بوساطة قطرية», «هدنة جرت برعاية أميركية سعودية»."""

from __future__ import annotations

from khabar.events.roles import Roles
from khabar.events.triggers import Trigger
from khabar.mentions.document import Document
from khabar.mentions.entities import UNKNOWN

_BY = ("بوساطة", "برعاية")
_MEDIATED = frozenset(("AGREE", "CONSULT", "SUPPORT", "RETREAT", "CONCEDE"))
_MUTUAL = frozenset(("AGREE", "CONSULT", "SUPPORT"))
_RULE = "who mediates"
_COMING_ABOUT = frozenset(("أعلن", "أبرم", "وقع", "جرى", "تم", "حدث", "توصل", "عقد", "انعقد", "بدأ", "حصل", "تحقق", "كان", "نفذ", "دخل"))
"""Verbs between what was brought about and by whose mediation: «هدنة أعلنت أمس برعاية قطرية»."""
_NEAR = 9
"""Words between the act and the preposition."""


def mediators(doc: Document, roles: Roles, triggers: list[Trigger]) -> list[Trigger]:
    """Acts of mediation beside those they brought about.

    Args:
        doc: the part that is read.
        roles: of the sentence.
        triggers: of the sentence, with senses and sides.
    """
    out: list[Trigger] = []
    for verb in triggers:
        for name in _BY:
            for first, last in verb.slots.get(name, ()):
                act = _brought_about(triggers, verb)
                if act is None or doc.forms[first - 1].removeprefix("و") != name or any(t.first == first - 1 for t in out):
                    continue
                by = _political(doc, roles, first, last)
                if not by:
                    continue
                past = act is not verb and verb.analysis is not None and verb.analysis.feature[:1] == "P"
                mediation = _mediation(doc, first - 1, by, act, "actual" if past else act.modality)
                mediation.unit, mediation.clause = verb.unit, verb.clause
                out.append(mediation)
    if not doc.written.isdisjoint(_BY):
        out += _further_on(doc, roles, triggers, {t.first for t in out})
    return out


def _further_on(doc: Document, roles: Roles, triggers: list[Trigger], told: set[int]) -> list[Trigger]:
    """«هدنة أعلنت في يناير برعاية موسكو»: mediation that hangs on another word than the act it brought about."""
    out: list[Trigger] = []
    for i in range(roles.syntax.first, roles.syntax.last - 1):
        if doc.forms[i] not in _BY or i in told or any(t.emit and t.first == i for t in triggers):
            continue
        acts = [t for t in triggers if t.emit and t.type in _MEDIATED and i - _NEAR <= t.last <= i and t.pos in ("m", "n", "f")]
        by = _political(doc, roles, i + 1, i + 2)
        if not acts or not by:
            continue
        act = acts[-1]
        verbs = [k for k in range(act.last, i) if k in doc.verb_tokens]
        if any(doc.surface[k] in "؛.:" for k in range(act.last, i)) or any(a.lemma.lemma not in _COMING_ABOUT for k in verbs for a in doc.words[k].verbs[:1]):
            continue
        came = any(a.feature[:1] == "P" for k in verbs for a in doc.words[k].verbs[:1])  # هدنة أعلنت: whatever became of it
        if came or act.polarity == "affirmed":
            out.append(_mediation(doc, i, by, act, "actual" if came else act.modality))
    return out


def _brought_about(triggers: list[Trigger], verb: Trigger) -> Trigger | None:
    """The act that is mediated: the one the preposition hangs on, or what is said to have taken place: «الاتفاق الذي جرى بوساطة قطرية»."""
    if verb.type is None and "happening" in verb.lemma.kinds and verb.pos == "v":
        before = [t for t in triggers if t.type in _MEDIATED and t.first < verb.first]
        act = before[-1] if before else None
    else:
        act = verb if verb.type in _MEDIATED else None
    return act if act is not None and act.polarity == "affirmed" and act.sense is not None and act.sense.mode != "third-party" else None


def _mediation(doc: Document, at: int, by: list[tuple[int, str, bool]], act: Trigger, modality: str) -> Trigger:
    """Mediation told by the preposition at a token, which brought an act about."""
    lemma = next(x for x in doc.lexicon.lemmas if x.id == "wsata-consult-n")
    mediation = Trigger(at, at + 1, lemma, "f", None, act.unit)
    mediation.mean(next(s for s in lemma.senses if s.type == "CONSULT"), None)
    mediation.clause, mediation.modality = act.clause, modality
    own = {doc.code(m) for m, _, _ in by} | {UNKNOWN}
    mediation.actors = by
    sides = [*act.actors, *act.recipients] if act.type in _MUTUAL else act.actors
    mediation.recipients = [(m, "between whom", True) for m, _, _ in sides if doc.code(m) not in own]
    return mediation


def _political(doc: Document, roles: Roles, first: int, last: int) -> list[tuple[int, str, bool]]:
    """Those named behind such a preposition, with whom «و» joins to them."""
    found = list(roles.mentions_in(first, last, _RULE))
    while last < len(doc) and (m := doc.mention_at[last]) >= 0 and doc.mentions[m].conjunction == "و" and not doc.mentions[m].preposition:
        found.append((m, _RULE, False))
        last = doc.mentions[m].last
    return [(m, rule, inferred) for m, rule, inferred in found if doc.code(m) != UNKNOWN and roles.political(m)]
