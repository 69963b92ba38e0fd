"""Words that count what stands behind them, and whether a number or the name of a state stands at a place."""

from __future__ import annotations

from khabar.mentions.document import Document
from khabar.syntax.tags import NUMBER

PARTITIVE = frozenset(("عشرين", "عشرون", "ثلاثين", "ثلاثون", "اربعين", "اربعون", "خمسين", "خمسون", "ستين", "ستون", "سبعين", "سبعون", "ثمانين", "ثمانون", "تسعين", "تسعون", "مئة",
                       "اثنين", "اثنان", "ثلاثة", "اربعة", "خمسة", "ستة", "سبعة", "ثمانية", "تسعة", "عشرة", "واحد",
                       "واحدا", "العشرات", "مجموعة", "عدد", "العديد", "عشرات", "مئات", "الاف", "الافا", "ملايين", "المئات",
                       "الالاف", "عناصر", "عنصر", "عنصرا", "عنصرين", "عنصران", "افراد", "فردا", "اعضاء", "عضوا", "جنود", "اي", "كثير", "مزيد", "المزيد", "عددا", "كل", "اكثر", "اقل", "جزء", "جزءا", "قسم", "قسما"))  # fmt: skip
"""Words that stand before من and the whole they are a part of: عدد من، ثلاثة من."""
AMOUNTS = frozenset(("نصف", "ربع", "ثلث", "مليون", "مليوني", "مليونين", "مليار", "ملياري", "مليارين", "الف", "الفي", "الفين", "مئة", "مئتي", "مئتين", "ثلاثة", "اربعة",
                     "خمسة", "ستة", "سبعة", "ثمانية", "تسعة", "عشرة", "عشرين", "ثلاثين", "اربعين", "خمسين", "ستين", "سبعين", "ثمانين"))  # fmt: skip
"""Numbers in words that open a count."""


def counts(doc: Document, kind: list[str], i: int, last: int) -> bool:
    """Whether a number stands at i, in digits or words."""
    return i < last and (kind[i] == NUMBER or doc.forms[i] in PARTITIVE or doc.forms[i] in AMOUNTS)


def names_state(doc: Document, i: int, last: int) -> bool:
    """Whether a state is named at i: «منظومة إس 400 من روسيا» counts no part of it."""
    index = doc.mention_at[i] if i < last else -1
    if index < 0:
        return False
    mention = doc.mentions[index]
    return mention.how == "name" and doc.entities.drafts[mention.entity].kind == "state"
