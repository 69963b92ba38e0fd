"""Whom the clause after a word of judging finds at fault."""

from __future__ import annotations

from khabar.events.triggers import Trigger
from khabar.mentions.document import Document
from khabar.mentions.entities import UNKNOWN
from khabar.syntax.clauses import Syntax


def blamed(doc: Document, syntax: Syntax, trigger: Trigger) -> int | None:
    """The side that the clause after «اعتبر أن» finds fault with: named first in it, before a negator or a word of blame."""
    function = doc.lexicon.data.function
    k = trigger.last
    while k < min(syntax.last, trigger.last + 4) and doc.words[k].function != "complementizer":
        k += 1
    if k >= min(syntax.last, trigger.last + 4):
        return None
    side: int | None = None
    for i in range(k + 1, min(syntax.last, k + 26)):
        index = doc.mention_at[i]
        if (
            index >= 0
            and side is None
            and doc.entities.drafts[doc.mentions[index].entity].kind not in ("place", "medium")
            and doc.code(index) != UNKNOWN
        ):
            side = index
        word = doc.words[i]
        faulty = (
            word.function == "negation"
            or "blame" in function.get(word.form, ())
            or "blame" in function.get(word.base, ())
        )
        if side is not None and faulty:
            return side
        if doc.surface[i] in ".؛":
            break
    return None
