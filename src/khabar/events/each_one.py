"""«مقابل كل طفل يُقتل»: what is told of each of some people, behind them, without a relative pronoun."""

from __future__ import annotations

from khabar.events.cells import caught
from khabar.mentions.document import Document
from khabar.syntax.clause import Clause
from khabar.syntax.clauses import Syntax
from khabar.syntax.unit import Unit

_EACH = frozenset(("كل", "لكل", "بكل", "اي", "لاي"))
_OR = frozenset(("أو", "او"))


def each(doc: Document, syntax: Syntax, clause: Clause) -> Unit | None:
    """The phrase of «كل» that a verb right behind it describes: «عن كل مدني يُعتقل»; also for «... أو يُصاب» behind that verb."""
    verb, u = clause.verb, clause.unit - 1
    if u < 1 or verb.joined or verb.analysis is None or verb.analysis.conjunction or verb.analysis.future:
        return None
    if doc.surface[verb.first - 1] in _OR and clause.index:
        before = syntax.clauses[clause.index - 1]
        return each(doc, syntax, before) if before.verb.last == verb.first - 1 else None
    unit = syntax.units[u]
    if unit.kind != "N" or unit.last != verb.first or unit.last - unit.first < 2 or not unit.prep:
        return None
    if doc.words[unit.first].base not in _EACH and doc.forms[unit.first] not in _EACH:
        return None
    word = doc.words[unit.first + 1]
    return None if word.article or word.enclitic else unit


def told_of(doc: Document, syntax: Syntax, clause: Clause) -> list[int] | None:
    """Mentions of those whom a verb behind «كل» or «كانت» tells of; None where nobody stands there."""
    unit = each(doc, syntax, clause)
    return caught(doc, syntax, clause) if unit is None else [m for m in unit.mentions if doc.mentions[m].first == unit.first + 1]
