"""Who calls in, rebukes or expels an envoy where nobody is named: the land in whose capital he serves, «استدعاء السفير الروسي في برلين»."""

from __future__ import annotations

from khabar.events.triggers import Trigger
from khabar.mentions.document import ActorMention, Document
from khabar.mentions.entities import UNKNOWN

RULE = "land where the envoy serves"
_ENVOYS = frozenset(("سفير", "سفيرة", "سفيرها", "قائم", "قنصل", "ملحق", "دبلوماسي", "دبلوماسيا", "دبلوماسيين"))
_TYPES = frozenset(("ACCUSE", "SANCTION", "REQUEST"))


def rebuked(doc: Document, triggers: list[Trigger]) -> None:
    """Give what is done to an envoy in words, and his expulsion, its author.

    Args:
        doc: the part that is read.
        triggers: of the sentence, with senses and sides.
    """
    for act in triggers:
        if act.type not in _TYPES or act.actors or len(act.recipients) != 1 or act.sense is None or (act.type == "SANCTION" and act.sense.mode != "expel"):
            continue
        envoy = doc.mentions[act.recipients[0][0]]
        if doc.words[envoy.first].base.removeprefix("ال") not in _ENVOYS or envoy.last + 1 >= len(doc) or doc.forms[envoy.last] not in ("في", "لدي"):
            continue
        place = doc.mention_at[envoy.last + 1]
        country = doc.entities.drafts[doc.mentions[place].entity].country if place >= 0 else []
        if len(country) != 1 or country[0] in (doc.code(act.recipients[0][0]), UNKNOWN):
            continue
        state = doc.entities.get(country[0], "state", "", "", (), (country[0],), "F")
        mention = ActorMention(doc.mentions[place].first, doc.mentions[place].last, state.index, "metonym", RULE)
        mention.inferred = True
        doc.mentions.append(mention)
        act.actors = [(len(doc.mentions) - 1, RULE, True)]
