"""Who acts in what a masdar of announcing, going on or insisting names, whose own doer stands between: «إعلان أنقرة سحب قواتها»، «مواصلة إسرائيل قصف غزة»."""

from __future__ import annotations

from khabar.events.triggers import Trigger
from khabar.mentions.document import Document
from khabar.mentions.entities import UNKNOWN
from khabar.syntax.doers import NAMING

_NAMING: dict[str, tuple[str, ...]] = {
    **dict.fromkeys(NAMING, ("object",)),
    "أصر": ("prep:علي",), "استمر": ("prep:في",), "شرع": ("prep:في",), "مضى": ("prep:في",),
}  # fmt: skip
"""Verbs whose masdars name what their doer does, and how that hangs on them."""
_KINDS = frozenset(("state", "office", "force", "group", "organisation", "person"))


def announced_by(doc: Document, trigger: Trigger) -> int | None:
    """The mention right behind such a masdar, where the act right behind it is what it names and has no doer of its own that is known."""
    above = trigger.governor
    if above is None or trigger.pos != "m" or above.pos != "m" or above.type is not None or trigger.how not in _NAMING.get(above.lemma.lemma, ()):
        return None
    if any(doc.code(m) != UNKNOWN for m, _, _ in trigger.actors) or trigger.sense is None or trigger.sense.subject != "actor":
        return None
    if "بين" in trigger.slots:
        return None  # إعلان الأمين العام اتفاقا بين الطرفين: theirs
    genitive = above.slots.get("genitive", ())
    if not genitive or genitive[0][0] != above.last or genitive[0][1] > trigger.first:
        return None
    index = doc.mention_at[above.last]
    if index < 0 or doc.mentions[index].first != above.last or doc.entities.drafts[doc.mentions[index].entity].kind not in _KINDS:
        return None
    return index if doc.code(index) not in {doc.code(m) for m, _, _ in trigger.recipients} - {UNKNOWN} else None


def announcer(doc: Document, trigger: Trigger, want: str) -> int | None:
    """Who the pronoun on a masdar right behind such a masdar and its doer is: «إعلان أنقرة انسحابها»."""
    index = doc.mention_at[trigger.first - 1] if trigger.first else -1
    if trigger.pos != "m" or index < 0 or doc.mentions[index].last != trigger.first:
        return None
    mention = doc.mentions[index]
    draft, before = doc.entities.drafts[mention.entity], mention.first - 1
    gender = mention.gender or draft.gender
    named = before >= 0 and any(n.pos == "m" and "object" in _NAMING.get(n.lemma.lemma, ()) for n in doc.words[before].nouns) and before not in doc.verb_tokens
    return index if named and draft.kind in _KINDS and (not gender or not want or gender in (want, "P")) else None
