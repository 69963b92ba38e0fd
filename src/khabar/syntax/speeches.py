"""Quotations that hold a clause of their own, no object of the verb before them: «دانت "الجريمة التي ارتكبوها"»."""

from __future__ import annotations

from bisect import bisect_left

from khabar.mentions.document import Document
from khabar.syntax.tags import VERB, Tags

_BACK = 6
"""Words before an opening mark among which the verb stands that it may be the object of."""


def speeches(doc: Document, tags: Tags, first: int, last: int) -> set[int]:
    """Opening marks of quotations that hold a clause and are not governed by a word before them.

    Args:
        doc: the part that is read.
        tags: of its tokens.
        first: where the sentence begins.
        last: where it ends.
    """
    out, kind = set(), tags.kind
    begin = bisect_left(doc.quote_tokens, (first, -1))
    for opening, closing in doc.quote_tokens[begin:]:
        if opening >= last - 4:
            break
        if opening == first:
            continue
        before = doc.words[opening - 1]
        if before.function in ("complementizer", "preposition", "negation") or kind[opening + 1] == VERB:
            continue
        inside = range(opening + 1, min(last, closing))
        if len(inside) < 4 or doc.words[opening + 1].preposition:
            continue
        verbs = [k for k in inside if kind[k] == VERB]
        if verbs and not (all(doc.words[k - 1].function == "relative" for k in verbs) and _object_due(doc, tags, first, opening)):
            out.add(opening)
    return out


def _object_due(doc: Document, tags: Tags, first: int, opening: int) -> bool:
    """Whether a quotation opens with a definite noun behind a verb that quotes nobody."""
    head = doc.words[opening + 1]
    if not (head.article or head.function == "demonstrative"):
        return False
    verb = next((a for k in range(opening - 1, max(first - 1, opening - _BACK), -1) if tags.kind[k] == VERB and (a := tags.analysis[k]) is not None), None)
    return verb is not None and verb.lemma.cue is None and bool(verb.lemma.senses)
