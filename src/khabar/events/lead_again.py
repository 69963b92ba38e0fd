"""The day of what a lead tells and the next sentence tells again in the same words, with its day."""

from __future__ import annotations

from khabar.events.dated import Dated, recent_day
from khabar.events.triggers import Trigger
from khabar.mentions.document import Document

_NEXT = 2
"""Sentences behind the lead that may tell it again."""


def lead_again(doc: Document, trigger: Trigger, stated: dict[int, list[tuple[Trigger, Dated]]], out: dict[int, Dated]) -> None:
    """«الهيئة تدعو إلى ...» before «دعت الهيئة، اليوم، إلى ...»: one act, whoever its sides are taken for.

    Args:
        doc: the part that is read.
        trigger: one of its acts.
        stated: the acts that have a time of their own, by sentence, with their dates.
        out: the dates known, by id of trigger; grows.
    """
    if trigger.sentence or id(trigger) in out:
        return
    own = _content(doc, 0)
    for sentence in range(1, min(_NEXT + 1, len(doc.sentences))):
        for told, dated in stated.get(sentence, ()):
            alike = (told.lemma, told.type, told.polarity, told.modality) == (trigger.lemma, trigger.type, trigger.polarity, trigger.modality)
            if alike and not dated.inferred and recent_day(doc, dated) and 2 * len(own & _content(doc, sentence)) >= len(own):
                out[id(trigger)] = dated._replace(rule="the lead, told again with its day", inferred=True)
                return


def _content(doc: Document, sentence: int) -> set[str]:
    """Forms of the words of a sentence that tell something, without its verbs and times."""
    tokens = range(*doc.sentences[sentence])
    return {doc.words[k].base for k in tokens if doc.words[k].is_word and not doc.words[k].function and doc.timex_at[k] < 0 and k not in doc.verb_tokens}
