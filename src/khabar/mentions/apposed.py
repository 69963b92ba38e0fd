"""A title behind a name without one: «راشد الغنوشي رئيس حركة النهضة», which tells for whom he acts."""

from __future__ import annotations

from khabar.mentions.document import Document
from khabar.mentions.entities import UNKNOWN, Draft

_IS = frozenset(("وهو", "وهي"))
"""«مجدي الحداد، وهو ناشط في ...»"""
_GREAT = frozenset(("كبار", "ابرز", "اهم", "اقرب"))


def titled_before(doc: Document, i: int, titled: Draft) -> None:
    """Give the name right before a title the country of the title, and the party that it leads or speaks for.

    Args:
        doc: the part that is read.
        i: token of the title.
        titled: who bears it.
    """
    k = i - 1
    adds = k > 0 and doc.forms[k] in _IS
    k -= adds
    if k > 1 and doc.forms[k] in _GREAT:
        k -= 1
    if k > 1 and doc.forms[k] in ("احد", "احدي") and doc.surface[k - 1] in "،,":
        k -= 1  # فلان، أحد كبار مستشاري الرئيس
    if k >= 0 and doc.surface[k] in "،,":
        k -= 1
    index = doc.mention_at[k] if k >= 0 else -1
    if index < 0 or doc.words[i].conjunction or doc.words[i].preposition:
        return
    named = doc.entities.drafts[doc.mentions[index].entity]
    if named.kind != "person":
        return
    if (named.code == UNKNOWN or (named.assumed and not adds)) and named.basis != "table":
        named.code, named.country, named.assumed = titled.code, list(titled.country), False
        named.roles = named.roles or list(titled.roles)
    elif not adds and titled.kind == "person" and doc.mentions[index].how == "name" and "GOV" not in named.roles and named.code in titled.country and titled.code not in titled.country:
        party = doc.entities.get(titled.code, "person", named.name, named.name_ar, ("PTY",), titled.country, named.gender)
        doc.mentions[index].entity = party.index  # فلان، النائب السابق، زعيم حزب الأمة: he acts for the party
