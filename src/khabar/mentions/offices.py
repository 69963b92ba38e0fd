"""Dated offices: whom a person of the table acts for on the day of the report."""

from __future__ import annotations

from khabar.lexicon.entries import Term
from khabar.lexicon.name import Name

_OWN = frozenset(("GOV", "MIL", "REB", "PTY", "PRM", "OPP", "LAB", "SOC", "REL", "BUS", "SPY", "COP"))
"""Roles of those who belong to the body they act for; officials of an international organisation do not."""


def held(entry: Name, day: str) -> Term:
    """The term of office a person is in on a day (ISO, or "" for unknown).

    After the last term a former official of a state or group still belongs to it (role ELI), one of an international
    organisation to his own state; before the first term only that belonging is known, no role.
    """
    if not entry.terms:
        return Term(entry.code, entry.country[0] if entry.country else "", entry.roles, entry.office, "", "")
    if not day:
        return entry.terms[-1]
    past: Term | None = None
    for term in reversed(entry.terms):
        if term.begin <= day[: len(term.begin)]:
            if not term.end or day[: len(term.end)] <= term.end:
                return term
            past = past or term
    term = past or entry.terms[0]
    own = term.code == term.country or any(role in _OWN for role in term.roles)
    roles = ["ELI"] if past is not None and (not own or "GOV" in term.roles) else [] if past is None else term.roles
    return Term(term.code if own else term.country, term.country, roles, "", term.begin, term.end)
