"""Which clause a verb joined with «و» goes on with: the one around a relative clause, where a comma or their tenses say so."""

from __future__ import annotations

from khabar.syntax.clauses import Clause, Syntax


def clause_gone_on_with(syntax: Syntax, clause: Clause) -> int:
    """The index of the clause whose subject a verb without one goes on with first.

    «دان المجلس الهجوم الذي نفذته الحركة وأسفر عن قتلى، وأعلن»: behind a comma it is the clause around, not what is told of its object. Without a
    comma the tenses decide: «دهمت الشرطة أحياء يسكنها مهاجرون وصادرت هواتف». A relative clause set off by a comma of its own may go on.

    Args:
        syntax: the sentence.
        clause: the one whose verb has no subject.
    """
    before = clause.index - 1
    inside = before
    while inside > 0 and syntax.clauses[inside].connector == "verb" and syntax.clauses[inside].relative < 0:
        inside -= 1
    own = clause.verb.analysis
    told = syntax.clauses[inside] if inside > 0 else None
    if told is None or own is None or not clause.verb.joined or told.relative < 0 or told.verb.analysis is None:
        return before
    at = syntax.clause_of[told.relative]
    around = syntax.clauses[at] if 0 <= at < inside else None
    outer = around.verb.analysis if around is not None else None
    if around is None or outer is None or not around.subject or told.relative in around.subject or not syntax.agrees(own.feature, around.subject[0]):
        return before
    pronoun = told.verb.first - 1
    while pronoun > syntax.units[told.relative].last and syntax.doc.words[pronoun].function != "relative":
        pronoun -= 1
    words, verb = syntax.doc.surface, clause.verb.first
    if words[verb - 1] in "،," and words[pronoun - 1] not in "،," and syntax.doc.words[verb].conjunction == "و":
        return at
    return at if inside == before and own.feature[:1] == outer.feature[:1] != told.verb.analysis.feature[:1] else before
