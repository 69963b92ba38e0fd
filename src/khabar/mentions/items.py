"""Tell the items of a digest apart."""

from __future__ import annotations

from khabar.mentions.document import Document
from khabar.mentions.resolve import dateline


def begins_item(doc: Document, token: int) -> bool:
    """Whether a sentence that begins with a token begins another item of news: a star before it, or a dateline."""
    return doc.surface[token] == "*" or dateline(doc, token)


def items_of(doc: Document) -> list[int]:
    """The number of the item each sentence stands in, from 0; empty where the document is one report, with a headline above its dateline or without."""
    out, item = [], 0
    for number, (first, _) in enumerate(doc.sentences):
        if number and first < len(doc.surface) and begins_item(doc, first):  # behind a last line of marks alone there is no token
            item += 1
        out.append(item)
    return out if item > 1 else []
