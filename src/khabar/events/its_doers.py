"""Acts told by those who did them or suffered them: «محاسبة مرتكبي جريمة اغتيال الصحفية», where whoever calls to account has not done it."""

from __future__ import annotations

from khabar.events.triggers import Trigger
from khabar.mentions.document import Document
from khabar.syntax.clauses import Syntax


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
