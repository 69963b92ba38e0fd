"""Names of operations in quotes, whose words name no act: عملية «غضب عدن»."""

from __future__ import annotations

from khabar.lexicon.entries import Lemma
from khabar.mentions.document import Document

_OPENING, _CLOSING = frozenset("«\"“'"), frozenset("»\"”'")
_OPERATIONS = frozenset(("عملية", "عمليات", "معركة", "حملة", "عاصفة", "بعملية", "لعملية", "وعملية", "غزوة", "ومعركة", "غرفة"))
"""What bears a name in quotes."""


def codename(doc: Document, first: int, last: int, i: int, lemma: Lemma) -> bool:
    """Whether a word of the sentence from first to last stands in the quoted name of an operation; a strike in quotes may be one."""
    forms, surface = doc.forms, doc.surface
    opening = next((k for k in range(i - 1, max(first, i - 3) - 1, -1) if surface[k] in _OPENING), -1)
    if opening < 1 or forms[opening - 1].removeprefix("ال") not in _OPERATIONS or any(s.type in ("ASSAULT", "COERCE") for s in lemma.senses):
        return False
    return any(surface[k] in _CLOSING for k in range(i + 1, min(last, i + 4)))
