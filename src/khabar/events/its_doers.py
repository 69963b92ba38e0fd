"""Acts told by those who did them or suffered them: «محاسبة مرتكبي جريمة اغتيال الصحفية», where whoever calls to account has not done it."""

from __future__ import annotations

from khabar.events.triggers import Trigger
from khabar.mentions.document import Document
from khabar.syntax.clauses import Syntax

_KILLERS = frozenset(("قتلة", "قاتل", "قاتلي", "قاتلو", "معتدين", "معتدون", "معتدي", "خاطفي", "خاطفو", "مغتالي"))
"""Those who did it, before whom they did it to."""


def is_killer(doc: Document, k: int) -> bool:
    """Whether a word names those who killed, seized or attacked somebody, who is told behind it."""
    return doc.words[k].base.removeprefix("ال") in _KILLERS


def at_killers(doc: Document, trigger: Trigger) -> bool:
    """Whether an act is against the killers of somebody, of whatever land: «محاسبة قتلة الصحفية»."""
    return any(first < len(doc) and is_killer(doc, first) for name in ("genitive", "object", "ب") for first, _ in trigger.slots.get(name, ()))


def of_its_doers(doc: Document, syntax: Syntax, trigger: Trigger) -> bool:
    """Whether the phrase of an act opens with those who did it or suffered it, so that nobody above is its doer.

    Args:
        doc: the part.
        syntax: of the sentence.
        trigger: the act.
    """
    function = doc.lexicon.function
    for k in range(syntax.units[trigger.unit].first, trigger.first):
        word = doc.words[k]
        if "doer_noun" in function.get(word.base, ()) or "doer_noun" in function.get(word.form, ()):
            return True
    return False
