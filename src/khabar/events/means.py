"""What may stand between a masdar with a pronoun and its object: «استهدافها بالأسلحة الصاروخية تجمعاً»، «قصفه للمرة الأولى مستعمرة»."""

from __future__ import annotations

from khabar.events.triggers import Trigger
from khabar.mentions.document import Document
from khabar.syntax.unit import Unit

_TIMES = frozenset(("للمرة", "للمرات"))


def with_what(doc: Document, trigger: Trigger, between: Unit) -> bool:
    """Whether a phrase between them says with what or how often: the object of whoever the pronoun is follows."""
    if trigger.pos != "m" or trigger.analysis is None or not trigger.analysis.enclitic or between.joined:
        return False
    if not any(s.type == "ASSAULT" and s.object == "recipient" for s in trigger.lemma.senses):
        return False
    return doc.forms[between.first] in _TIMES or (between.prep == "ب" and not doc.words[between.first].enclitic and not between.event)
