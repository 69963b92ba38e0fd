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


_SILENT = ("سكوت", "صمت", "تغاضي", "تجاهل", "سكت")
"""Beginnings of words of looking on."""


def looked_on(doc: Document, act: Trigger) -> bool:
    """Whether the act is what somebody is silent about: «بعد سكوتها عن خرق الهدنة»; whoever looks on does not do it."""
    return any(doc.words[k].base.removeprefix("ال").startswith(_SILENT) for k in range(max(0, act.first - 3), act.first))
