"""Turn filled triggers into coded acts: which ones stand for themselves, control, inferred sides, dates, CAMEO."""

from __future__ import annotations

from khabar.events.factuality import REAL, Factuality
from khabar.events.roles import Complements, Roles
from khabar.events.sides import Told, share
from khabar.events.triggers import Trigger, TriggerFinder
from khabar.mentions.document import Document
from khabar.mentions.entities import UNKNOWN
from khabar.syntax.clauses import Syntax
from khabar.syntax.tags import Tags

_SUBJECT_CONTROL = frozenset(("AGREE", "REJECT", "THREATEN", "CONCEDE", "DENY", "MOBILIZE", "CONSULT", "SUPPORT"))
_COMPLEMENT = frozenset(("ب", "الي", "عن", "علي", "ل", "في", "من", "دون"))
_THEMATIC = frozenset(("SUPPORT", "AGREE", "CONCEDE"))


def acts(
    doc: Document, tags: Tags, syntax: Syntax, seen: set[tuple[str, str]], told: Told, sentence: int
) -> list[Trigger]:
    """Coded triggers of one sentence. `seen` holds the (lemma, type) pairs of the report so far, `told` their sides."""
    triggers = TriggerFinder(doc, tags, syntax).run()
    if not triggers:
        return []
    complements = Complements(doc, syntax, triggers)
    roles = Roles(doc, syntax)
    for trigger in triggers:
        complements.collect(trigger)
    for trigger in triggers:
        roles.choose(trigger)
        roles.fill(trigger)
    Factuality(doc, syntax, triggers).run()
    for trigger in triggers:
        _control(doc, syntax, roles, trigger)
    share(doc, triggers)
    for trigger in triggers:
        trigger.emit = trigger.type is not None and _stands(doc, syntax, trigger, triggers, seen)
    for trigger in triggers:
        if trigger.emit and trigger.type:
            told.complete(doc, trigger, sentence)
            told.remember(doc, trigger, sentence)
            seen.add((trigger.lemma.id, trigger.type))
    return triggers


def _control(doc: Document, syntax: Syntax, roles: Roles, trigger: Trigger) -> None:
    """Give a masdar without an agent of its own the subject or object of the word above it."""
    if trigger.sense is None or trigger.pos == "v" or trigger.sense.subject == "none":
        return
    if trigger.actors and not _genitive_is_object(trigger):
        return
    governor = trigger.governor
    steps = 0
    while governor is not None and steps < 4:
        if (
            (governor.pos == "v" and governor.sense is None)
            or governor.lemma.light
            or (governor.sense is not None and governor.type is None)
        ):
            # light, modal, reporting or plain verb: its subject acts
            if trigger.how in ("object", "genitive") or (
                trigger.how.startswith("prep:") and _controls(governor, trigger.how[5:])
            ):
                found = _controller(syntax, roles, governor, trigger)
                if found:
                    side = (
                        "recipient" if governor.sense is not None and governor.sense.subject == "recipient" else "actor"
                    )
                    _give(trigger, found, f"{governor.lemma.id}: subject control", side)
                    return
            elif trigger.how == "subject":
                for name in ("ل", "علي") if governor.lemma.embeds else ():  # يمكن لروسيا، ينبغي على باكو
                    for first, last in governor.slots.get(name, []):
                        _give(
                            trigger,
                            [m for m, _, _ in roles.mentions_in(first, last, "")],
                            f"{governor.lemma.id}: whom it concerns",
                            "actor",
                        )
                return
        elif governor.type is not None:
            if governor.type == "REQUEST" or (
                governor.type == "ACCUSE"
                and governor.lemma.senses
                and (governor.sense and governor.sense.preps.get(trigger.how[5:]) == "content")
            ):
                source = governor.recipients
            elif (
                (
                    governor.type in _SUBJECT_CONTROL
                    or (governor.sense and governor.sense.embeds)
                    or governor.lemma.embeds
                )
                or trigger.how == "prep:ل"
                or trigger.how == "purpose"
                or trigger.how == "genitive"
            ):
                source = governor.actors
            else:
                return
            own = {doc.mentions[m].entity for m, _, _ in trigger.recipients}
            found = [m for m, _, _ in source if doc.mentions[m].entity not in own]
            if found:
                _give(trigger, found, f"{governor.lemma.id}: control", "actor")
            return
        if governor.governor is governor:
            return
        governor = governor.governor if trigger.how == "genitive" or governor.pos != "v" else None
        steps += 1


def _genitive_is_object(trigger: Trigger) -> bool:
    """Under a verb of will or phase the noun after the masdar is what it acts on: تعتزم زيارة بغداد. The side moves over."""
    governor = trigger.governor
    if (
        governor is None
        or trigger.sense is None
        or trigger.pos not in ("m", "n")
        or trigger.recipients
        or trigger.sense.reciprocal
        or trigger.sense.object != "recipient"
        or trigger.sense.subject != "actor"
        or governor.type is not None
        or not (governor.lemma.embeds or governor.lemma.light)
        or governor.lemma.cue is not None
        or trigger.how == "subject"
        or any(":genitive" not in rule for _, rule, _ in trigger.actors)
    ):
        return False
    trigger.recipients, trigger.actors = trigger.actors, []
    return True


def _controls(governor: Trigger, prep: str) -> bool:
    """Whether the side above acts in a masdar behind this preposition: نجح في، تمكن من، سعى إلى، قام بـ."""
    if prep in governor.lemma.light_prep:
        return True
    if governor.lemma.embeds is not None or (governor.sense is not None and governor.sense.embeds is not None):
        return prep in _COMPLEMENT
    return governor.lemma.cue is not None and prep in ("ب", "الي", "عن", "علي", "ل")


def _give(trigger: Trigger, mentions: list[int], rule: str, side: str) -> None:
    assert trigger.sense is not None
    role = trigger.sense.subject if side == "actor" else "recipient"
    target = trigger.recipients if role == "recipient" else trigger.actors
    if role in ("actor", "recipient") and not target:
        target.extend((m, rule, True) for m in mentions)


def _controller(syntax: Syntax, roles: Roles, governor: Trigger, trigger: Trigger) -> list[int]:
    """Who acts in the masdar: the object where the verb has one beside it (أقنع، شجع، كلف), else the subject."""
    if governor.pos == "v" and not governor.lemma.light and governor.lemma.cue is None:
        unit = syntax.units[trigger.unit]
        for first, last in governor.slots.get("object", []):
            if first != unit.first and last <= trigger.first:
                found = [m for m, _, _ in roles.mentions_in(first, last, "")]
                if found:
                    return found
    return _subject_of(syntax, roles, governor)


def _subject_of(syntax: Syntax, roles: Roles, governor: Trigger) -> list[int]:
    out: list[int] = []
    for first, last in governor.slots.get("subject", []):
        out += [m for m, _, _ in roles.mentions_in(first, last, "")]
    if not out and governor.pos == "v":
        out = roles._dropped_subject(governor)
    if not out and governor.pos in ("m", "a"):
        for first, last in governor.slots.get("genitive", []):
            out += [m for m, _, _ in roles.mentions_in(first, last, "")]
        if not out and governor.analysis is not None and governor.analysis.enclitic:
            found = roles.antecedent(governor, governor.analysis.enclitic)
            out = [found] if found is not None else []
        if not out and governor.pos == "a":
            out = roles._clause_subject(governor)
    return out


def _stands(
    doc: Document, syntax: Syntax, trigger: Trigger, triggers: list[Trigger], seen: set[tuple[str, str]]
) -> bool:
    """Whether a trigger carries its own clause or information."""
    assert trigger.sense is not None
    kind = trigger.type or ""
    governor = trigger.governor
    if trigger.pos in ("v", "f", "a", "p"):
        return True
    unit = syntax.units[trigger.unit] if trigger.unit >= 0 else None
    own = bool(trigger.actors or trigger.recipients)
    explicit = any(not inferred for _, _, inferred in (*trigger.actors, *trigger.recipients))
    if unit is not None and unit.first < trigger.first and doc.words[unit.first].function == "demonstrative":
        return explicit and (trigger.polarity, trigger.modality) != REAL
    if governor is not None and governor.type == kind and governor.emit:
        if trigger.how == "genitive" or (trigger.how in ("object", "subject") and not governor.lemma.embeds):
            if governor.pos == "v" and kind not in ("ASSAULT",):
                return False
            if trigger.how == "genitive":
                return False
    if (
        governor is not None
        and governor.type in _THEMATIC
        and trigger.how in ("object", "genitive")
        and kind in ("AGREE", "COOPERATE", "CONSULT", "SUPPORT")
    ):
        if governor.sense is not None and governor.sense.object == "theme":
            return False
    definite = bool(trigger.analysis and trigger.analysis.article)
    embedded = (trigger.polarity, trigger.modality) != REAL
    if definite and not explicit and not embedded and not (governor is not None and governor.lemma.light):
        return (trigger.lemma.id, kind) not in seen and (own or trigger.pos == "n")
    if trigger.pos == "m" and not own and not embedded and not definite:
        # a bare indefinite masdar: an act only if something happens to it
        return (governor is not None and (governor.lemma.light or governor.pos == "v")) or bool(trigger.slots)
    return True


def unknown_only(doc: Document, sides: list[tuple[int, str, bool]]) -> bool:
    """Whether no side has a code."""
    return all(doc.entities.drafts[doc.mentions[m].entity].code == UNKNOWN for m, _, _ in sides)
