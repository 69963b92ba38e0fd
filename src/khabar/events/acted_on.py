"""A verb that describes what an act is done to, behind its genitive: «تعتزم الهند ضرب معسكرات تؤوي مسلحين»."""

from __future__ import annotations

from khabar.mentions.document import Document
from khabar.syntax.clause import Clause
from khabar.syntax.clauses import Syntax


def describes_what_is_acted_on(doc: Document, syntax: Syntax, clause: Clause) -> bool:
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
