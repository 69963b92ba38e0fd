"""Books and pictures that are torn or burnt, which are nobody's land: «حرق نسخة من المصحف»."""

from __future__ import annotations

from khabar.events.heads import head_words
from khabar.events.triggers import Trigger
from khabar.mentions.document import Document


def burnt(doc: Document, trigger: Trigger) -> bool:
    """Whether what is torn or burnt is a book or a picture, so that no side is struck by it."""
    function = doc.lexicon.function
    return trigger.type in ("ASSAULT", "PROTEST") and any(
        "burnt" in function.get(key, ())
        for name in ("object", "genitive", "subject")
        for first, last in trigger.slots.get(name, ())[:1]
        for key in head_words(doc, first, last)
    )
