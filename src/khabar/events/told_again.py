"""Sentences that stand twice in a report, word for word: its acts are told once, at the first place."""

from __future__ import annotations

from khabar.mentions.document import Document

_WORDS = 6
"""Words of a sentence from which on it is hardly the same by chance."""


def told_again(doc: Document) -> frozenset[int]:
    """Sentences that repeat an earlier one of the part: the lead that ends the report once more."""
    seen: set[tuple[str, ...]] = set()
    out: list[int] = []
    for index, (first, last) in enumerate(doc.sentences):
        words = tuple(doc.forms[k] for k in range(first, last) if doc.words[k].is_word)
        if len(words) < _WORDS:
            continue
        if words in seen:
            out.append(index)
        seen.add(words)
    return frozenset(out)
