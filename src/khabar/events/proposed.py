"""Whom support, refusal or blame of a paper, plan or step is for, as the clause that describes it tells: «اعترضت على مشروع القرار الذي قدمته بريطانيا»."""

from __future__ import annotations

from khabar.events.relatives import subjects
from khabar.events.triggers import Trigger
from khabar.lexicon.lemma import Lemma
from khabar.mentions.document import Document
from khabar.mentions.entities import UNKNOWN
from khabar.syntax.clauses import Clause, Syntax

_PLACES = {
    "REJECT": ("object", "علي", "genitive"),
    "SUPPORT": ("object", "ب", "ل", "genitive"),
    "ACCUSE": ("object", "ب", "من", "genitive"),
}
"""Complements in which a thing judged stands, by type."""
_JUDGING = frozenset(("REJECT", "ACCUSE", "SUPPORT", "DENY", "SANCTION", "THREATEN"))
"""Types of verbs whose subject is no author of what the clause describes: «القرار الذي ترفضه روسيا»."""
_TAKING = frozenset(("تلقى", "تسلم", "استلم", "واجه", "عانى", "شهد", "احتاج", "نال", "عرف", "وصف", "اعتبر", "رأى", "عد", "تضمن", "شمل", "ضم", "حوى", "وقع", "تبنى", "أقر", "صادق", "اعتمد", "أبرم", "نقل"))
"""Verbs whose subject gets what they are about, suffers from it, calls it something, holds it, or is but one of those who sign or adopt it."""


def proposed(doc: Document, syntax: Syntax, triggers: list[Trigger]) -> None:
    """Give acts of judging without recipient those who have made, proposed or taken what they judge."""
    clauses = [c for c in syntax.clauses if c.connector == "relative" and c.relative >= 0]
    if not clauses:
        return
    for act in triggers:
        if act.type not in _PLACES or act.recipients or act.sense is None:
            continue
        for name in _PLACES[act.type]:
            for first, last in act.slots.get(name, ())[:1]:
                clause = next((c for c in clauses if first <= syntax.units[c.relative].first < last), None)
                if clause is None or any(doc.mention_at[k] >= 0 and doc.code(doc.mention_at[k]) != UNKNOWN for k in range(first, last)) or not _made(syntax, clause):
                    continue
                own = {doc.code(m) for m, _, _ in act.actors}
                found = [m for m in subjects(doc, syntax, clause) if doc.code(m) not in own and doc.code(m) != UNKNOWN]
                if found and not act.recipients:
                    act.recipients = [(m, "whose it is by its clause", True) for m in found]


def _made(syntax: Syntax, clause: Clause) -> bool:
    """Whether the subject of a relative clause does what the clause describes, by a pronoun that takes it up."""
    analysis = clause.verb.analysis
    if analysis is None or analysis.feature.endswith("p") or analysis.enclitic not in ("ه", "ها") or clause.relative in clause.subject or clause.verb.negated:
        return False
    lemma: Lemma = analysis.lemma
    plain = lemma.main()
    return lemma.lemma not in _TAKING and not (plain is not None and plain.type in _JUDGING) and syntax.units[clause.relative].first < clause.verb.first
