"""Phrases with a preposition between two commas, behind which the clause goes on: عرضت قطر، في بيان، وساطتها."""

from __future__ import annotations

from khabar.mentions.document import Document
from khabar.syntax.unit import Unit

_LONGEST = 3
"""Phrases an aside may hold."""


def asides(doc: Document, units: list[Unit], commas: list[int]) -> set[int]:
    """Commas around an aside between a verb with its subject and an object still to come, which part nothing."""
    out: set[int] = set()
    for u in commas:
        if u in out or u < 2:
            continue
        closing = _closing(units, u)
        opening = u
        if closing == u and not _swallowed(doc, units, u):
            continue
        if closing != u and doc.words[units[u].last].conjunction:
            continue
        after = units[closing + 1] if closing + 1 < len(units) else None
        if after is None or after.kind != "N" or after.prep or after.joined or after.form or doc.words[after.first].function or doc.words[after.first].conjunction:
            continue
        if closing + 2 < len(units) and units[closing + 2].kind == "V" and not units[closing + 2].joined and units[closing + 2].first == after.last:
            continue  # a clause of its own: «..., روسيا ترفض»
        if _lacks_object(doc, units, opening):
            out.update((opening, closing) if units[opening + 1].prep or closing == opening else range(opening, closing + 1))
    return out


def _closing(units: list[Unit], u: int) -> int:
    """The comma that closes an aside opened by the comma at u, u itself where none does."""
    k = u + 1
    if k + 1 < len(units) and _renaming(units, k):
        k += 1
    while k < len(units) and k - u <= _LONGEST and units[k].kind == "N" and units[k].prep and not units[k].joined:
        k += 1
    return k if k < len(units) and units[k].form == "comma" else u


def _renaming(units: list[Unit], k: int) -> bool:
    """Whether a bare phrase with one behind a preposition says what the name before the comma is: «سرايا القدس، الجناح العسكري لحركة الجهاد، ...»."""
    unit, before, after = units[k], units[k - 2], units[k + 1]
    return (
        unit.kind == "N" and not (unit.prep or unit.joined or unit.form or unit.event)
        and before.kind == "N" and not before.prep and bool(before.mentions)
        and after.kind == "N" and bool(after.prep) and not after.joined
    )  # fmt: skip


def _swallowed(doc: Document, units: list[Unit], u: int) -> bool:
    """Whether a comma closes a phrase behind a time between commas: «وقع الوزيران، أمس الأحد، في طوكيو، مذكرة»."""
    before = units[u - 1]
    if before.kind == "N" and not before.prep and any(doc.surface[k] in "،," for k in range(before.first, before.last)):
        return True  # اتهم متحدث باسم الخارجية، فلان، أستراليا
    if before.kind != "N" or not before.prep or units[u - 2].kind != "N":
        return False
    return any(doc.surface[k] in "،," for k in range(units[u - 2].last, before.first))


def _lacks_object(doc: Document, units: list[Unit], u: int) -> bool:
    """Whether the verb before a comma has one bare phrase behind it, its subject, and may take an object."""
    bare, k = 0, u - 1
    while k >= 0 and units[k].kind == "N":
        if not units[k].prep and not units[k].joined:
            bare += 1
        k -= 1
    if k < 0 or units[k].kind != "V" or bare != 1 or units[k + 1].prep:
        return False
    verb = units[k].analysis
    return verb is not None and not verb.enclitic and not verb.feature.endswith("p") and verb.lemma.kind == "verb" and not doc.lexicon.objectless(verb.lemma)
