"""Who fought where people came to harm: «مقتل 400 مدني، في الصراع الدائر في البلاد، بين الجيش والمتمردين» is laid to both."""

from __future__ import annotations

from khabar.events.fillers import Fillers
from khabar.events.heads import keys
from khabar.events.triggers import Trigger
from khabar.mentions.document import Document
from khabar.mentions.entities import UNKNOWN
from khabar.syntax.clauses import Syntax
from khabar.syntax.unit import Unit

_FIGHTS = frozenset(("صراع", "حرب", "قتال", "نزاع", "اشتباك", "معركة", "مواجهة"))
_IN = frozenset(("في", "خلال", "جراء", "نتيجة", "اثر", "بسبب", "من"))
_REACH = 7
"""Phrases from the fight to the two that fight it."""
RULE = "the two that fight in which it happened"


def fought(doc: Document, syntax: Syntax, triggers: list[Trigger]) -> None:
    """Give harm that names nobody the two sides of the fight it is told to have happened in.

    Args:
        doc: the part that is read.
        syntax: clauses of the sentence.
        triggers: of the sentence, with senses and sides.
    """
    open_ = [t for t in triggers if t.type == "ASSAULT" and t.pos == "m" and not t.actors and t.sense is not None and not t.sense.reciprocal]
    if not open_:
        return
    for u, unit in enumerate(syntax.units):
        if unit.kind != "N" or unit.prep not in _IN or _FIGHTS.isdisjoint(keys(doc, doc.words[unit.first])):
            continue
        sides = _sides(doc, syntax, u)
        if len({doc.code(m) for m in sides} - {UNKNOWN}) < 2:
            continue
        for harm in open_:
            if harm.unit < u and not any(_breaks(doc, x) for x in syntax.units[harm.unit + 1 : u]):
                harm.actors = [(m, RULE, True) for m in sides]


def _breaks(doc: Document, unit: Unit) -> bool:
    """Whether a phrase begins another clause; «ما لا يقل عن» only counts."""
    if unit.kind == "V":
        return unit.analysis is None or "numbering" not in unit.analysis.lemma.kinds
    return unit.kind == "C" and unit.form != "comma" and doc.forms[unit.first] != "ما"


def _sides(doc: Document, syntax: Syntax, u: int) -> list[int]:
    """The mentions behind «بين» in the phrases that follow a fight."""
    units = syntax.units
    for v in range(u, min(len(units), u + _REACH)):
        unit = units[v]
        if unit.kind == "V" or (unit.kind == "C" and unit.form != "comma"):
            return []
        if unit.prep != "بين":
            continue
        out: list[int] = []
        for w in range(v, min(len(units), v + 3)):
            if w > v and not (units[w].joined and units[w].kind == "N"):
                break
            out += [m for m, _, _ in Fillers(doc).mentions_in(units[w].first, units[w].last, "")]
        return out
    return []
