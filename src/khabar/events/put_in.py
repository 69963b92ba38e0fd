"""What stands between an act and its object and is only where, when or in what: «لقائه في طهران | نائب الأمين العام», «متهما في الوقت نفسه، | القوات الروسية بـ»."""

from __future__ import annotations

from khabar.events.triggers import Trigger
from khabar.mentions.document import Document
from khabar.syntax.unit import Unit

_BETWEEN = 3
"""Phrases of place and time that may stand there."""


def object_behind(doc: Document, trigger: Trigger, units: list[Unit], k: int) -> bool:
    """Whether the bare phrase at k is the object of an act whose doer is a pronoun on it or the one who speaks.

    Args:
        doc: the part that is read.
        trigger: a masdar with a pronoun, or a participle behind a comma.
        units: of the sentence.
        k: of the phrase, behind those put in.
    """
    analysis = trigger.analysis
    if analysis is None or not (k - trigger.unit - 1 <= _BETWEEN + 1) or not _named(doc, units[k]):
        return False
    takes = any(s.type and (s.object == "recipient" or s.reciprocal) for s in trigger.lemma.senses)
    if not takes or (trigger.pos == "m" and not analysis.enclitic) or (trigger.pos == "a" and (analysis.article or analysis.enclitic)) or trigger.pos not in ("a", "m"):
        return False
    if trigger.last < units[trigger.unit].last and not _when(doc, trigger.last, units[trigger.unit].last):
        return False
    return all(_aside(doc, units[u]) for u in range(trigger.unit + 1, k))


def parted(doc: Document, trigger: Trigger, units: list[Unit], k: int) -> bool:
    """Whether the comma at k only ends what is put in before the object of a participle: «متهما في الوقت نفسه، القوات الروسية بـ»."""
    if trigger.pos != "a" or k + 2 >= len(units) or k < trigger.unit + 2 or units[k].form != "comma" or units[k + 1].kind != "N":
        return False
    return units[k + 2].prep in ("ب", "الي", "علي", "من") and object_behind(doc, trigger, units, k + 1)


def _named(doc: Document, unit: Unit) -> bool:
    """Whether a bare phrase begins with somebody named."""
    if unit.kind != "N" or unit.prep or unit.joined or unit.form or not unit.mentions:
        return False
    mention = doc.mentions[unit.mentions[0]]
    return mention.first <= unit.first + 1 and doc.entities.drafts[mention.entity].kind != "place"


def _aside(doc: Document, unit: Unit) -> bool:
    """Whether a phrase tells a place, a time or a paper."""
    if unit.form == "comma":
        return True
    if unit.kind != "N" or unit.joined or any(n.pos == "m" for e in unit.event for n in doc.words[e].nouns):
        return False
    if not unit.prep:
        return _when(doc, unit.first, unit.last)
    if unit.prep not in ("في", "خلال", "قبل", "عبر", "لدي"):
        return False
    return all(doc.mentions[m].place >= 0 or doc.mentions[m].how in ("name", "metonym") for m in unit.mentions)


def _when(doc: Document, first: int, last: int) -> bool:
    """Whether all words tell a time."""
    return all(doc.timex_at[k] >= 0 or not doc.words[k].is_word for k in range(first, last))
