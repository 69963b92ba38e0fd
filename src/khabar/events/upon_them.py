"""Whom a pronoun of its own behind a participle means: «منتقدا إياها» is about a woman or land, by a man."""

from __future__ import annotations

from khabar.events.triggers import Trigger
from khabar.mentions.apart import upon_whom
from khabar.mentions.document import Document
from khabar.mentions.entities import UNKNOWN

_GENDERS = {"اياه": "M", "اياها": "F"}
_BODIES = frozenset(("state", "place", "office", "organisation", "group", "person"))


def upon_them(doc: Document, trigger: Trigger) -> None:
    """Give the participle the sides that its own gender and that of the pronoun tell apart.

    Args:
        doc: the part that is read.
        trigger: an act with the sides that the clause gives it.
    """
    if trigger.pos != "a" or trigger.type is None or trigger.sense is None or trigger.sense.object != "recipient" or not upon_whom(doc, trigger.first):
        return
    whom = _GENDERS.get(doc.forms[trigger.first + 1], "")
    form = doc.forms[trigger.first]
    who = "F" if form.endswith("ة") else "M" if form.endswith("ا") else ""
    if not whom:
        return
    if who and who != whom and len(trigger.actors) == 1 and not trigger.recipients and _gender(doc, trigger.actors[0][0]) == whom:
        m = trigger.actors[0][0]  # كشف الوزير خطة أعدتها فرنسا محذرا إياها
        before = _nearest(doc, trigger, doc.mentions[m].first, who, doc.code(m))
        trigger.actors = [(before, "who does it to the other", True)] if before >= 0 else []
        trigger.recipients = [(m, "whom the pronoun means", True)]
        return
    if not trigger.recipients and len(trigger.actors) == 1:
        m = _nearest(doc, trigger, trigger.first, whom, doc.code(trigger.actors[0][0]))
        if m >= 0:
            trigger.recipients = [(m, "whom the pronoun means", True)]


def _nearest(doc: Document, trigger: Trigger, end: int, gender: str, other: str | None) -> int:
    """The nearest mention before a token in the sentence that is of this gender and not the other side."""
    first = doc.sentences[trigger.sentence][0]
    for k in range(end - 1, first - 1, -1):
        m = doc.mention_at[k]
        if m >= 0 and doc.mentions[m].first == k and doc.code(m) not in (other, UNKNOWN) and doc.mentions[m].how != "pronoun":
            return m if _gender(doc, m) == gender and doc.entities.drafts[doc.mentions[m].entity].kind in _BODIES else -1
    return -1


def _gender(doc: Document, m: int) -> str:
    mention = doc.mentions[m]
    draft = doc.entities.drafts[mention.entity]
    return mention.gender or draft.gender or ("F" if draft.kind in ("state", "place") else "")
