"""Protests named after a land or its capital: «احتجاجات فرنسا», «تظاهرات باريس» are of the people there, not of the state."""

from __future__ import annotations

from khabar.events.triggers import Trigger
from khabar.mentions.document import ActorMention, Document

_PROTESTS = frozenset(("احتجاجات", "تظاهرات", "مظاهرات", "اعتصامات", "مسيرات", "اضطرابات", "تظاهرة", "مظاهرة", "اعتصام"))
"""Nouns of what crowds do; a state has its «احتجاج» in words."""
_RULE = ": where they protest"
_SEEING = frozenset(("شهد", "عرف", "عاش"))
"""Verbs by which a town is where something happens: «شهدت بروكسل مظاهرة»."""
_FAR, _SUBJECT = 12, 5
"""Words back to that verb, and from it to its subject's name."""
_SEATS = {"بروكسل": "BEL"}
"""Towns that else stand for a body that sits there."""
_IN_WORDS = ("لدي", "ل")


def of_place(doc: Document, trigger: Trigger) -> None:
    """Give a protest with a land or its capital as genitive to the people of that land."""
    genitive = trigger.slots.get("genitive")
    if trigger.sense is None or trigger.type not in ("PROTEST", "ACCUSE") or trigger.pos not in ("m", "n") or not genitive or not trigger.actors:
        return
    if doc.words[trigger.first].base.removeprefix("ال") not in _PROTESTS or any(prep in trigger.slots for prep in _IN_WORDS):
        return
    if trigger.type == "ACCUSE" and "علي" in trigger.slots:
        return  # احتجاجات موسكو على القرار
    m = doc.mention_at[genitive[0][0]]
    placed = all(rule.endswith(":genitive+place") for _, rule, _ in trigger.actors)  # احتجاجات مرسيليا
    if m < 0 or not (placed or (doc.mentions[m].how in ("name", "metonym") and all(side[0] == m for side in trigger.actors))):
        return
    draft = doc.entities.drafts[doc.mentions[trigger.actors[0][0]].entity]
    if draft.kind != "state" or len(draft.country) != 1:
        return
    land = draft.country[0]
    people = doc.entities.get(land, "people", f"protesters of {land}", "", ("CVL",), (land,), "P")
    old = doc.mentions[m]
    mention = ActorMention(old.first, old.last, people.index, "definite", "land of the protest")
    mention.plural = mention.inferred = True
    doc.mentions.append(mention)
    trigger.actors = [(len(doc.mentions) - 1, f"{trigger.lemma.id}{_RULE}", True)]
    if trigger.type == "ACCUSE":
        trigger.mean(trigger.sense.turned("PROTEST", None), None)


def scene(doc: Document, trigger: Trigger) -> str:
    """The country of the town or land that sees a protest: «شهدت بروكسل، أمس، مظاهرة تطالب بالهدنة», «شهدت مدن فرنسية تظاهرات», or ""."""
    if trigger.type != "PROTEST" or trigger.pos not in ("m", "n"):
        return ""
    begin = doc.sentences[doc.sentence_of(trigger.first)][0]
    verb = next((k for k in range(trigger.first - 1, max(begin, trigger.first - _FAR) - 1, -1) if k in doc.verb_tokens), -1)
    if verb < 0 or not any(a.lemma.lemma in _SEEING for a in doc.words[verb].verbs):
        return ""
    for k in range(verb + 1, min(trigger.first, verb + _SUBJECT)):
        m = doc.mention_at[k]
        if m < 0 and (doc.words[k].preposition or doc.words[k].function):
            return ""
        country = doc.entities.drafts[doc.mentions[m].entity].country if m >= 0 and (doc.mentions[m].place >= 0 or doc.entities.drafts[doc.mentions[m].entity].kind == "state") else ()
        if doc.forms[k] in _SEATS:
            return _SEATS[doc.forms[k]]
        land = country[0] if len(country) == 1 else doc.lexicon.land(doc.words[k].nisba) if doc.words[k].nisba and k > verb + 1 else ""
        if land:
            return land
    return ""


def those_there(doc: Document, triggers: list[Trigger]) -> None:
    """«قمعت السلطات احتجاجات بغداد»: what is done to a protest of a land is done to the people there, not to the state."""
    for protest in triggers:
        who = next((m for m, rule, _ in protest.actors if rule.endswith(_RULE)), -1)
        if who < 0:
            continue
        for act in triggers:
            if act is not protest:
                act.recipients = [(who, rule, True) if rule.endswith("+possessor") and doc.mentions[m].first == doc.mentions[who].first else (m, rule, inferred) for m, rule, inferred in act.recipients]
