"""Arms that are called by the land that made them and used by another: «اعترضت صواريخ بريطانية أطلقتها القوات الأوكرانية»."""

from __future__ import annotations

from khabar.events.heads import head_words
from khabar.events.triggers import Trigger
from khabar.mentions.document import Document
from khabar.mentions.extended import WEAPONS

Sides = list[tuple[int, str, bool]]
"""Mentions with the rule that made them a side, and whether they were inferred."""
_ARMS = frozenset((
    "صاروخ", "صاروخين", "صواريخ", "قذيفة", "قذائف", "قنبلة", "قنابل", "طائرة", "طائرات", "مسيرة", "مسيرات", "مقاتلة", "مقاتلات", "مروحية", "مروحيات", "دبابة", "دبابتين", "دبابات", "مدرعة", "مدرعات", "عربة", "عربات",
    "مدفع", "مدافع", "مدفعية", "راجمة", "راجمات", "منظومة", "منظومات", "رادار", "رادارات", "ذخيرة", "ذخائر", "الية", "اليات", "ناقلة", "ناقلات", "منصة", "منصات",
))  # fmt: skip
_USING = frozenset(("اطلق", "استخدم", "استعمل", "تستخدم", "يستخدم", "تستعمل", "يستعمل", "تشغل", "يشغل", "تسلم", "تلق", "نشر", "حاز", "اشتر"))
"""Beginnings of verbs with which whoever has such arms stands behind them."""
_GIVING = frozenset(("قدم", "زود", "سلم", "منح", "ارسل", "اهد", "باع"))
"""Those with which whoever gave them stands there."""
_MODELS = frozenset(("ليوبارد", "ابرامز", "برادلي", "هيمارس", "هايمارس", "اتاكمز", "جافلين", "سكالب", "سترايكر", "تشالنجر", "هاوتزر", "قيصر", "سيزر", "باتريوت", "ستورم"))
"""What arms that are sold and given to others are called."""
_BEHIND = 4
"""Words behind such arms within which they are named or used."""


def makers(doc: Document, trigger: Trigger, sides: tuple[Sides, Sides]) -> tuple[Sides, Sides]:
    """Actors and recipients without the land that has only made what is struck; who fired it stands in for it.

    Args:
        doc: the part that is read.
        trigger: an act.
        sides: its actors and recipients.
    """
    actors, recipients = sides
    if trigger.type != "ASSAULT" or not recipients:
        return sides
    own = {doc.code(m) for m, _, _ in actors}
    kept: Sides = []
    for side in recipients:
        mention = doc.mentions[side[0]]
        last = _arms(doc, trigger, mention.first) if side[1].endswith("+nationality") else mention.last if mention.title in WEAPONS else -1
        if last < 0:
            kept.append(side)
            continue
        user = _user(doc, last)
        if user is None and not _MODELS & {*doc.forms[max(0, mention.first - 2) : last + _BEHIND]}:
            kept.append(side)
        elif user is not None and user >= 0 and doc.code(user) not in own:
            kept.append((user, f"{trigger.lemma.id}: who uses what is struck", True))
    return actors, kept


def _arms(doc: Document, trigger: Trigger, at: int) -> int:
    """Token behind the phrase in which a nationality says where arms are from; -1 where it describes something else."""
    for name in ("object", "genitive", "subject"):
        for first, last in trigger.slots.get(name, ()):
            if first <= at < last and not _ARMS.isdisjoint(head_words(doc, first, last)):
                return last
    return -1


def _user(doc: Document, last: int) -> int | None:
    """The mention of who fired or has such arms, right behind token `last` or «التي»: -1 where they are somebody's who is not told; None where nothing is said of it."""
    k = last + (last < len(doc) and doc.words[last].function == "relative")
    if k + 1 >= len(doc) or not doc.words[k].verbs or not doc.forms[k].endswith(("ها", "ه", "هما")):
        return None
    if doc.forms[k].startswith(tuple(_GIVING)):
        return -1
    if not doc.forms[k].startswith(tuple(_USING)):
        return None
    return doc.mention_at[k + 1]
