"""Forces and envoys without a name that come from several states: «قوات من كينيا وأوغندا»."""

from __future__ import annotations

from khabar.events.triggers import Trigger
from khabar.mentions.document import Document
from khabar.mentions.entities import UNKNOWN, Draft

_TOGETHER = frozenset(("MIL", "COP", "GOV"))
"""Roles of those who come from several lands and act for them."""
_PEERS = ("نظراء", "نظرائ")


def from_lands(doc: Document, draft: Draft, after: int, rule: str) -> list[tuple[int, str, bool]]:
    """The states whose forces or envoys act together: «قوات من كينيا وأوغندا»، «قوة مشتركة من مالي والنيجر»."""
    if draft.kind not in ("force", "office", "unnamed") or not _TOGETHER & set(draft.roles) or after + 1 >= len(doc) or doc.forms[after] != "من":
        return []
    out, k = list[tuple[int, str, bool]](), after + 1
    while k < len(doc) and doc.mention_at[k] >= 0:
        index = doc.mention_at[k]
        mention = doc.mentions[index]
        if mention.first != k or mention.how not in ("name", "metonym") or doc.entities.drafts[mention.entity].kind != "state" or (out and mention.conjunction != "و" and doc.surface[k - 1] not in "،,"):
            break
        out.append((index, rule + "+where they are from", True))
        k = mention.last + (mention.last < len(doc) and doc.surface[mention.last] in "،,")
    return out if len(out) > 1 else []


def peers(doc: Document, index: int, rule: str) -> list[tuple[int, str, bool]]:
    """The states whose ministers are told as several peers: «نظرائه في مصر والأردن وقطر»; none where the mention is one man or one land's."""
    mention = doc.mentions[index]
    k = mention.last
    if not doc.forms[mention.first].removeprefix("و").removeprefix(mention.preposition).startswith(_PEERS) or k + 1 >= len(doc) or doc.forms[k] != "في":
        return []
    out, k = list[tuple[int, str, bool]](), k + 1
    while k < len(doc) and doc.mention_at[k] >= 0:
        m = doc.mention_at[k]
        named = doc.mentions[m]
        draft = doc.entities.drafts[named.entity]
        if named.first != k or draft.kind != "state" or named.how not in ("name", "metonym") or (out and named.conjunction != "و" and doc.surface[k - 1] not in "،,"):
            break
        out.append((m, rule + "+where they are in office", True))
        k = named.last + (named.last < len(doc) and doc.surface[named.last] in "،,")
    return out if len(out) > 1 else []


_EXERCISES = frozenset(("مناورة", "درب", "تمرين", "مناورات", "تدريب"))


def exercised(doc: Document, triggers: list[Trigger]) -> None:
    """Exercises of two states or more are held together: «أجرت روسيا والصين مناورات بحرية»."""
    for trigger in triggers:
        if trigger.type != "MOBILIZE" or trigger.sense is None or trigger.pos not in ("m", "n") or not (trigger.lemma.key in _EXERCISES or trigger.lemma.key.startswith("مناور")):
            continue
        trigger.recipients = [x for x in trigger.recipients if doc.code(x[0]) != UNKNOWN]  # مناورات بحرية: by sea, on no navy
        drafts = [doc.entities.drafts[doc.mentions[m].entity] for m, _, _ in trigger.actors]
        if len({d.code for d in drafts if d.code in d.country}) > 1:
            trigger.mean(trigger.sense.turned("COOPERATE", None), None)
