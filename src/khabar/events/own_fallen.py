"""An army that tells of a soldier killed or hurt tells of its own: «أعلن الجيش التركي مقتل ثلاثة جنود في شمال العراق»."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from khabar.events.triggers import Trigger
from khabar.mentions.document import ActorMention, Document
from khabar.mentions.entities import UNKNOWN, Draft

RULE = "its own, whose death its army tells"
_FALLEN = frozenset(("قتل", "أصاب", "جرح", "استشهد", "سقط", "لقي", "قضى", "فارق"))
"""Verbs of falling and their masdars; who says that it has done away with soldiers tells of others."""
_SOLDIERS = frozenset(
    ("جندي", "جنديا", "جنديين", "جنديان", "جنود", "جنوده", "ضابط", "ضابطا", "ضابطين", "ضابطان", "ضباط", "عسكري", "عسكريا", "عسكريين", "عسكريان", "مجند", "مجندين", "مجندة", "مجندا", "طيار", "طيارا", "طيارين", "رقيب", "رائد", "نقيب", "ملازم", "عقيد", "مقدم")
)
_OWNING = frozenset(("أقر", "اعترف", "نعى", "خسر", "فقد"))
"""Verbs of owning up to a loss, however great."""
_MANY = frozenset(("عشرات", "مئات", "مئة", "مائة", "مئتي", "ألف", "الف", "آلاف", "الاف", "عشرين", "ثلاثين", "أربعين", "اربعين", "خمسين", "ستين", "سبعين", "ثمانين", "تسعين"))
_FEW = 19
"""So many soldiers an army tells of as its own; more are the foe's as a rule: «مقتل 300 جندي»."""


def own_fallen(doc: Document, triggers: Sequence[Trigger], voice: Callable[[Trigger], int | None]) -> None:
    """Make soldiers of no land whom an army says to have fallen its own, and lay their death to nobody who is not told.

    Args:
        doc: the part that is read.
        triggers: its acts.
        voice: finds the mention of the one who tells an act.
    """
    drafts, mentions = doc.entities.drafts, doc.mentions
    for trigger in triggers:
        if trigger.type != "ASSAULT" or trigger.pos not in ("m", "v") or trigger.lemma.lemma not in _FALLEN or trigger.polarity != "affirmed" or trigger.modality != "actual":
            continue
        at = _soldiers(doc, trigger)
        if at < 0:
            at = _of_them(doc, trigger)
        teller = voice(trigger) if at >= 0 else None
        if teller is None:
            continue
        army = drafts[mentions[teller].entity]
        land = army.country[0] if army.country and army.code == army.country[0] else ""
        if not land or not ("MIL" in army.roles or (_owned(trigger) and army.kind in ("state", "office"))) or (_many(doc, at) and not _owned(trigger)):
            continue
        if any(doc.code(m) not in (UNKNOWN, land) and not _guessed(doc, m, rule, at) for m, rule, _ in trigger.recipients):
            continue
        if any(doc.code(m) != land for m, _, inferred in trigger.actors if not inferred):
            continue  # مقتل جندي برصاص المسلحين
        trigger.actors = [x for x in trigger.actors if doc.code(x[0]) != land]
        trigger.recipients = [(_of(doc, at, land), RULE, True)]


def _soldiers(doc: Document, trigger: Trigger) -> int:
    """Token of the soldiers without article, nationality or owner who fell; -1 for none."""
    for name in ("genitive", "subject", "object"):
        for first, last in trigger.slots.get(name, ())[:1]:
            for k in range(first, last):
                word = doc.words[k]
                if word.base not in _SOLDIERS or word.article or word.enclitic:
                    continue
                behind = doc.words[k + 1] if k + 1 < len(doc) else None
                told = behind is not None and (bool(behind.nisba) or behind.article or (behind.function == "preposition" and behind.base == "من") or (doc.mention_at[k + 1] >= 0 and doc.mention_at[k + 1] != doc.mention_at[k] and not behind.preposition))
                return -1 if told else k
    return -1


def _of_them(doc: Document, trigger: Trigger) -> int:
    """Token of soldiers of no land whom a pronoun takes up as those who fell: «وإصابة تسعة منهم»; -1 for none."""
    drafts, mentions = doc.entities.drafts, doc.mentions
    taken = [m for m, rule, _ in trigger.recipients if rule.endswith("+pronoun") and (d := drafts[mentions[m].entity]).code == UNKNOWN and "MIL" in d.roles]
    return mentions[taken[0]].first if taken and len(taken) == len(trigger.recipients) else -1


def _many(doc: Document, at: int) -> bool:
    """Whether so many are told that they are hardly one's own."""
    for k in range(max(0, at - 2), at):
        word = doc.words[k]
        if word.base in _MANY or (word.form.isdigit() and int(word.form) > _FEW):
            return True
    return False


def _owned(trigger: Trigger) -> bool:
    """Whether the word above owns up to it."""
    above = trigger.governor
    while above is not None and above.pos == "m" and above.governor is not None and above.governor is not above:
        above = above.governor
    return above is not None and above.lemma.lemma in _OWNING


def _guessed(doc: Document, m: int, rule: str, at: int) -> bool:
    """Whether the land of those who fell is only that of the place or of the report."""
    mention = doc.mentions[m]
    return mention.first <= at < mention.last or mention.inferred or "place" in rule or "under occupation" in rule


def _of(doc: Document, at: int, land: str) -> int:
    draft: Draft = doc.entities.get(land, "force", f"soldiers of {land}", "", ("MIL",), (land,), "P")
    doc.mentions.append(ActorMention(at, at + 1, draft.index, "definite", RULE))
    doc.mentions[-1].inferred = True
    return len(doc.mentions) - 1
