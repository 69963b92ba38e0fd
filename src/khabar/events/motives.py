"""Why something was done, with what belongs to the reason alone: «استدعت السفير على خلفية تسليم مواطن إلى واشنطن»."""

from __future__ import annotations

from collections.abc import Sequence

from khabar.events.triggers import Trigger
from khabar.mentions.document import Document
from khabar.syntax.clauses import Syntax

_OCCASION = frozenset(("بعد", "اثر", "عقب", "منذ", "رغم", "بسبب", "قبل", "نتيجة", "جراء", "خلال", "علي خلفية", "علي اثر", "في اعقاب", "علي هامش", "غداة", "ردا علي", "احتجاجا علي"))
"""Prepositions of when or why something was done."""


_BIDDING = frozenset(("طلب", "دعوة", "امر", "تكليف", "ايعاز", "تحريض", "اقتراح", "مبادرة", "توجيه", "ضغط", "موافقة", "تفويض"))
"""Words of whose word it is that something is done upon."""


def of_motive(syntax: Syntax, triggers: Sequence[Trigger], verb: Trigger, u: int) -> bool:
    """Whether «إلى» belongs to the masdar that tells why or when: «استدعت السفير بعد تسليم بريطانيا مواطنا | إلى واشنطن».

    Args:
        syntax: of the sentence.
        triggers: of the sentence.
        verb: whose complements are looked for.
        u: of the phrase.
    """
    units = syntax.units
    if units[u].prep != "الي" or units[u].joined:
        return False
    for t in triggers:
        if t.pos != "m" or not verb.first < t.first or not verb.unit < t.unit < u or "الي" not in t.lemma.preps:
            continue
        between = units[t.unit + 1 : u]
        if units[t.unit].prep in _OCCASION and t.first == units[t.unit].first and all(x.kind == "N" and not x.prep for x in between):
            return True
    return False


def of_bare_noun(doc: Document, syntax: Syntax, u: int) -> bool:
    """Whether «ل» belongs to the noun right before it that tells when or why, or «من» to the word of asking: «نددت بالهجوم بعد تصريحات | للرئيس», «وصلت القوات بطلب | من الرئيس».

    Args:
        doc: the part that is read.
        syntax: of the sentence.
        u: of the phrase.
    """
    unit = syntax.units[u]
    before = syntax.units[u - 1] if u else unit
    if unit.prep == "من":  # أرسلت جنودا بطلب | من الرئيس
        return before.kind == "N" and before.prep == "ب" and before.last == unit.first - 1 and before.last == before.first + 1 and doc.words[before.first].base.removeprefix("ب") in _BIDDING
    if unit.prep != "ل" or unit.joined or before.kind != "N" or before.prep not in _OCCASION or before.last != unit.first:
        return False
    after = syntax.units[u + 1] if u + 1 < len(syntax.units) else unit
    if after is not unit and after.kind == "N" and not (after.prep or after.joined or after.form):
        return False  # قدمت خلال الاجتماع لأوكرانيا | دبابات
    words = range(before.first, before.last)
    if any(doc.mention_at[k] >= 0 or doc.timex_at[k] >= 0 or doc.words[k].enclitic for k in words):
        return False
    last = doc.words[before.last - 1]
    return last.is_word and not last.article and not last.function and not last.is_number and before.last - 1 not in doc.verb_tokens
