"""Whom a pronoun behind a joined act means: «الاقتحامات للمدن الفلسطينية والاعتداءات عليها»: the towns, and not whoever tells of them."""

from __future__ import annotations

from khabar.events.fillers import Fillers
from khabar.events.triggers import Trigger

_BACK = 8
"""Words between the object of one act and the act joined to it."""


def sister_object(fillers: Fillers, trigger: Trigger, enclitic: str) -> list[int] | None:
    """The land of the things in the plural that the act before was on; none of them where they have no land, None where there are no such things.

    Args:
        fillers: of the part; makes the mention of a nationality.
        trigger: the joined act.
        enclitic: the pronoun behind its preposition.
    """
    doc = fillers.doc
    joined = doc.words[trigger.first]
    if enclitic != "ها" or trigger.pos not in ("m", "n") or joined.conjunction != "و":
        return None
    first = doc.sentences[doc.sentence_of(trigger.first)][0]
    for k in range(trigger.first - 1, max(first, trigger.first - _BACK) - 1, -1):
        word = doc.words[k]
        if not word.is_word or k in doc.verb_tokens:
            return None
        if word.article and (word.preposition == "ل" or doc.words[k - 1].base == "علي") and doc.mention_at[k] < 0:
            land = fillers.nisba(k + 1)
            return [fillers.virtual(k + 1, land)] if land else []
    return None
