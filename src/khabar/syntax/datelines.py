"""The place an item of news opens with, before a dash, which does nothing of what is told behind it: «باريس - طعنت امرأة شرطيا»."""

from __future__ import annotations

from khabar.mentions.document import Document

_DASHES = frozenset(("-", "–", "—", "ـ"))
_DESKS = frozenset(("وكالات", "الوكالات", "خاص", "مراسل", "مراسلنا", "وكالة", "الانباء"))
"""Words for whoever sent the item, where it is no outlet by name: «باريس - وكالات -»."""


def datelined(doc: Document, first: int, dash: int) -> bool:
    """Whether a dash closes the dateline of a sentence.

    Not «موسكو - واشنطن: حوار معلق», two capitals, nor «باريس - التي رفضت العرض - هددت», a remark between two dashes.

    Args:
        doc: the part that is read.
        first: the first token of the sentence.
        dash: the token of a mark.
    """
    if doc.surface[dash] not in _DASHES or dash <= first or dash + 1 >= len(doc):
        return False
    m = doc.mention_at[first]
    if m < 0 or doc.mentions[m].first != first or not _place(doc, m):
        return False
    last = doc.mentions[m].last
    if dash > last:
        return doc.surface[last] in _DASHES and all(_agency(doc, k) for k in range(last + 1, dash))
    after = doc.mention_at[dash + 1]
    if after >= 0 and _place(doc, after) and not doc.mentions[after].preposition:
        return False
    closing = next((k for k in range(dash + 1, min(len(doc), dash + 30)) if doc.surface[k] in _DASHES), -1)
    verb = next((k for k in range(dash + 1, len(doc)) if k in doc.verb_tokens), -1)
    return closing < 0 or (0 <= verb < closing and doc.words[dash + 1].function != "relative")


def _place(doc: Document, m: int) -> bool:
    """Whether a mention is a place, or a capital that stands for its government: «باريس»."""
    mention = doc.mentions[m]
    return mention.how == "metonym" or mention.place >= 0


def _agency(doc: Document, k: int) -> bool:
    """Whether a token is of an outlet: «رويترز»، «أ ف ب»، «وكالات»."""
    m = doc.mention_at[k]
    return len(doc.surface[k]) == 1 or doc.forms[k] in _DESKS or (m >= 0 and doc.entities.drafts[doc.mentions[m].entity].kind == "medium")
