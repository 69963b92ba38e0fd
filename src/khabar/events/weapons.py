"""Whose weapon did it: «أصيبت سفينة بصاروخ أطلقه الحوثيون»، «قتل جندي في انفجار عبوة زرعها مسلحون»."""

from __future__ import annotations

from khabar.events.relatives import CAUSES, LAID, pass_on, subjects
from khabar.events.triggers import Trigger
from khabar.mentions.document import Document
from khabar.syntax.clauses import Clause, Syntax
from khabar.text.fold import fold

_SHIPS = frozenset(("مدمرة", "مدمرات", "مدمرتان", "مدمرتين"))
_USED = frozenset(map(fold, ("أطلق", "زرع", "ألقى", "وضع", "قذف", "فجر", "نصب", "فخخ", "سدد", "رمى", "وجه", "أسقط")))
"""Verbs of bringing a weapon to use."""
_WEAPONS = frozenset(map(fold, (
    "صاروخ", "صواريخ", "صاروخان", "صاروخين", "قذيفة", "قذائف", "قذيفتين", "لغم", "ألغام", "عبوة", "عبوات", "قنبلة", "قنابل", "متفجرة",
    "متفجرات", "مسيرة", "مسيرات", "رصاصة", "رصاصات", "رصاص", "نيران", "نار", "قنابله", "شحنة", "سيارة", "حزام",
)))  # fmt: skip


def warship(doc: Document, trigger: Trigger) -> bool:
    """Whether «مدمرة» is a destroyer: «المدمرات الثلاث», «مدمرة "باري" الأميركية»; not «المدن المدمرة», which stand beside a noun of their own."""
    word = doc.words[trigger.first]
    if word.base.removeprefix("ال") not in _SHIPS:
        return False
    before = doc.words[trigger.first - 1] if trigger.first else None
    described = before is not None and before.is_word and before.article and word.article and not before.function
    return not described or not word.base.endswith(("ة", "ات"))


def fired(doc: Document, syntax: Syntax, triggers: list[Trigger]) -> None:
    """Give harm and blasts that name nobody the one whose weapon it was by the clause that describes the weapon.

    Args:
        doc: the part that is read.
        syntax: clauses of the sentence.
        triggers: of the sentence, with senses and sides.
    """
    open_ = [t for t in triggers if t.type == "ASSAULT" and not t.actors and t.sense is not None and not t.sense.reciprocal]
    if not open_:
        return
    for clause in syntax.clauses:
        if clause.relative < 0 or not _uses(doc, syntax, clause):
            continue
        weapon = syntax.units[clause.relative]
        own = next((t for t in triggers if t.pos == "v" and t.clause == clause.index), None)
        by = subjects(doc, syntax, clause)
        for harm in open_:
            if harm is own or not _with(harm, weapon.first, weapon.last):
                continue
            if own is not None and own.type == "ASSAULT" and own.actors:
                pass_on(doc, own, harm)
            elif by:
                mine = {doc.mentions[m].entity for m, _, _ in harm.recipients}
                harm.actors = [(m, LAID, True) for m in by if doc.mentions[m].entity not in mine]


def _uses(doc: Document, syntax: Syntax, clause: Clause) -> bool:
    """Whether a clause says who brought the weapon it describes to use."""
    verb = clause.verb.analysis
    if verb is None or fold(verb.lemma.lemma) not in _USED or verb.feature.endswith("p"):
        return False
    unit = syntax.units[clause.relative]
    return any(doc.words[k].base in _WEAPONS for k in range(unit.first, unit.last))


def _with(harm: Trigger, first: int, last: int) -> bool:
    """Whether the weapon of [first, last) stands in the phrase of an act or in what the act is laid to."""
    if harm.pos in ("m", "n") and first <= harm.first < last:
        return True
    ranges = [r for prep in (*CAUSES, "genitive", "من") for r in harm.slots.get(prep, ())]
    return any(a < last and first < b for a, b in ranges)
