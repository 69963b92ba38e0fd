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
    if _describes_what_is_acted_on(doc, syntax, clause):
        return []
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


def _describes_what_is_acted_on(doc: Document, syntax: Syntax, clause: Clause) -> bool:
    """«تعتزم الهند ضرب معسكرات تؤوي مسلحين»: a verb right behind an indefinite genitive that agrees with it says what that does."""
    verb, u = clause.verb, clause.unit - 1
    if u < 1 or verb.joined or verb.analysis is None or verb.analysis.feature[:1] != "I" or verb.analysis.feature[2:4] != "FS" or verb.analysis.future:
        return False
    unit = syntax.units[u]
    last = doc.words[unit.last - 1]
    if unit.kind != "N" or unit.last != verb.first or unit.last - unit.first < 2 or unit.event[:1] != [unit.first] or doc.words[unit.first].article:
        return False
    named = doc.mention_at[unit.last - 1]
    return last.form.endswith(("ات", "ة")) and not (last.article or last.enclitic) and (named < 0 or doc.mentions[named].how not in ("name", "metonym"))
