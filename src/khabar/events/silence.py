"""Looking on in silence: «استنكروا الصمت الدولي إزاء الجرائم» finds fault with those who are silent, not with who does the crimes."""

from __future__ import annotations

from khabar.events.heads import head_words
from khabar.events.triggers import Trigger
from khabar.mentions.document import Document


def silent(doc: Document, trigger: Trigger) -> bool:
    """Whether what is found fault with is that others keep silent or look on.

    Args:
        doc: the part that is read.
        trigger: a word of finding fault, with its complements.
    """
    function = doc.lexicon.function
    return any(
        "looking_on" in function.get(key, ())
        for name in ("object", "ب", "genitive", "علي")
        for first, last in trigger.slots.get(name, ())[:1]
        for key in head_words(doc, first, last)
    )
