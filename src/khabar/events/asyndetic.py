"""Who acts in a clause that describes people of no name without a relative pronoun: «تسجيل لمسلحين فلسطينيين في جنين يطلقون النار»."""

from __future__ import annotations

from khabar.mentions.document import Document
from khabar.syntax.clauses import Clause

_FAR = 7
"""Words from the people to the verb."""
_PEOPLE = frozenset(("people", "force"))


def described_people(doc: Document, clause: Clause) -> list[int]:
    """The mention of the people right before a verb in the plural, past where they are.

    Args:
        doc: the part that is read.
        clause: the clause of the verb.
    """
    verb = clause.verb
    if verb.joined or verb.analysis is None or verb.analysis.feature[:1] != "I" or verb.analysis.feature[3:4] != "P" or clause.connector in ("relative", "complementizer", "subordinator", "conditional"):
        return []
    k = verb.first - 1
    while k > max(0, verb.first - _FAR):
        index = doc.mention_at[k]
        if index >= 0:
            mention = doc.mentions[index]
            if mention.plural and not mention.definite and doc.entities.drafts[mention.entity].kind in _PEOPLE:
                return [index]
            if mention.place < 0:
                return []
            k = mention.first - 1
            continue
        if doc.words[k].function == "preposition":
            k -= 1
        elif doc.words[k].is_word and doc.words[k - 1].function == "preposition":
            k -= 2  # في الشمال
        else:
            return []
    return []
