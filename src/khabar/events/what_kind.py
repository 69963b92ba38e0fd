"""The noun behind «من» that says what a «ما» before a verb is: «ما أرسلته كندا من دبابات», «ما وصل إلى كييف من ذخائر»."""

from __future__ import annotations

from khabar.events.triggers import Trigger
from khabar.mentions.document import Document
from khabar.syntax.clauses import Syntax

_WHAT = frozenset(("ما", "وما", "فما", "مما", "بما", "لما", "عما", "كما", "فيما"))
_GIVING = frozenset(("قدم", "أرسل", "منح", "أعطى", "سلم"))
"""Verbs whose «ما» is aid where it goes to somebody, whatever it is."""
_TO = frozenset(("الي", "ل"))
_FAR = 10
"""Words from the verb to the «من»."""
_LONG = 4
"""Words behind «من» that are looked at."""


def _what(doc: Document, syntax: Syntax, trigger: Trigger) -> bool:
    at = trigger.first - 1
    return trigger.pos == "v" and at >= syntax.first and doc.forms[at] in _WHAT and "object" not in trigger.slots


def _named(doc: Document, syntax: Syntax, trigger: Trigger) -> int:
    """The noun behind «من» that says what «ما» is, -1 for none: not whence something came."""
    for k in range(trigger.last, min(syntax.last, trigger.last + _FAR) - 1):
        if doc.surface[k] in "،,؛.:" or k in doc.verb_tokens:
            return -1
        behind = doc.words[k + 1]
        if doc.forms[k] == "من" and behind.is_word and not (behind.article or behind.function or behind.enclitic):
            return k + 1
    return -1


def _told(doc: Document, at: int) -> bool:
    """Whether that noun tells the act by itself: «ما قدمته من مساعدات»."""
    return any(sense.type and not sense.objects for noun in doc.words[at].nouns for sense in noun.lemma.senses)


def of_what(doc: Document, syntax: Syntax, trigger: Trigger) -> list[tuple[int, int]]:
    """The phrase that says what the «ما» right before a verb is; none where the verb has an object of its own or the noun tells the act."""
    if not _what(doc, syntax, trigger):
        return []
    at = _named(doc, syntax, trigger)
    return [] if at < 0 or _told(doc, at) else [(at, min(syntax.last, at + _LONG))]


def whatever(doc: Document, syntax: Syntax, trigger: Trigger) -> bool:
    """Whether what «ما» stands for goes to somebody by a verb of giving, and nothing says what it is: «ما قدمته اليابان لفيجي»."""
    if not _what(doc, syntax, trigger) or trigger.lemma.lemma not in _GIVING or _named(doc, syntax, trigger) >= 0:
        return False
    return any(name in _TO and doc.mention_at[first] >= 0 for name, ranges in trigger.slots.items() for first, _ in ranges[:1])
