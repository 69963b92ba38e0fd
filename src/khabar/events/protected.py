"""Attacks that somebody is protected from: «حماية أوكرانيا من هجمات», «مساعدة أرمينيا على حماية نفسها من ضربات»."""

from __future__ import annotations

from collections.abc import Sequence

from khabar.events.markers import REAL
from khabar.events.triggers import Trigger
from khabar.mentions.document import Document
from khabar.mentions.entities import UNKNOWN

_PROTECTING = frozenset(("حماية", "وقاية", "تحصين"))
_VERBS = frozenset(("حمى", "وقى", "حصن"))
_REACH = 8
"""Tokens between the word of protecting and «من»."""
_RULE = "whom one is protected from it"


def protected(doc: Document, triggers: Sequence[Trigger]) -> None:
    """Take whoever protects for no attacker, and whom he protects for whom the attack would be on.

    Args:
        doc: the part that is read.
        triggers: its acts.
    """
    for trigger in triggers:
        if trigger.type != "ASSAULT" or trigger.pos not in ("m", "n") or trigger.first == 0 or doc.forms[trigger.first - 1] != "من":
            continue
        begin = doc.sentences[doc.sentence_of(trigger.first)][0]
        end = trigger.first - 1
        at = next((k for k in range(end - 1, max(begin, end - _REACH) - 1, -1) if _protects(doc, k)), -1)
        if at < 0:
            continue
        if (trigger.polarity, trigger.modality) == REAL and trigger.analysis is not None and not trigger.analysis.article:
            trigger.modality = "possible"  # حماية بولندا من ضربات روسية: none was made so far
            trigger.rules.append(("modality", at, at + 1, _RULE))
        trigger.actors = [side for side in trigger.actors if not side[1].endswith(("control", "subject control"))]
        whom = _coded(doc, at, end)
        if whom < 0 and any(word.base.removesuffix("ا") == "نفس" or word.form.startswith(("نفس", "انفس")) for word in doc.words[at + 1 : end]):
            whom = _coded(doc, begin, at)
        if whom >= 0 and not any(doc.code(m) != UNKNOWN for m, _, _ in trigger.recipients):
            trigger.recipients = [*trigger.recipients, (whom, _RULE, True)]


def _protects(doc: Document, k: int) -> bool:
    word = doc.words[k]
    if word.base in _PROTECTING:
        return True
    return k in doc.verb_tokens and any(a.lemma.lemma in _VERBS for a in word.verbs)


def _coded(doc: Document, first: int, last: int) -> int:
    """The last party named between two tokens, -1 for none."""
    for k in range(last - 1, first, -1):
        index = doc.mention_at[k]
        if index >= 0 and doc.code(index) != UNKNOWN:
            return index
    return -1
