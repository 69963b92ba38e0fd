"""Who goes on in «أوقفت السلطات خلية كانت تخطط لهجمات»: those who are caught, never those who catch them."""

from __future__ import annotations

from khabar.mentions.document import Document
from khabar.syntax.clause import Clause
from khabar.syntax.clauses import Syntax

_CELLS = frozenset(("خلية", "خلايا", "شبكة", "عصابة", "مجموعة", "انتحاري", "انتحاريا", "انتحاريين", "مسلحا", "مسلحين"))
"""Those who are caught before or after they strike, by no name."""
_WAS = frozenset(("كان", "كانت", "كانوا", "كانا"))
_OWNERS = frozenset(("ل", "من", "في"))


def caught(doc: Document, syntax: Syntax, clause: Clause) -> list[int] | None:
    """Mentions of the cell that «كانت» with a verb describes, or of the group it is of; None where no cell stands there."""
    units, u = syntax.units, clause.unit - 1
    if u < 1 or units[u].kind != "V" or doc.words[units[u].first].base not in _WAS or doc.words[units[u].first].conjunction or clause.verb.joined:
        return None
    u -= 1
    owned: list[int] = []
    while u > 0 and units[u].kind == "N" and units[u].prep in _OWNERS and not units[u].joined:
        owned = units[u].mentions if units[u].prep in ("ل", "من") else owned
        u -= 1
    if units[u].kind != "N" or units[u].prep or _CELLS.isdisjoint(w.base for w in doc.words[units[u].first : units[u].last]):
        return None
    return [m for m in (*units[u].mentions, *owned) if doc.entities.drafts[doc.mentions[m].entity].kind in ("group", "force")]
