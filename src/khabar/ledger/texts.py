"""How much of a report's text a ledger keeps. What is left out becomes blanks, so that every span still fits."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Literal

from khabar.model import Claim, Part, Reading, Relation

Policy = Literal["none", "evidence", "full"]
POLICIES: tuple[Policy, ...] = ("none", "evidence", "full")
Texts = dict[str, str | None]
"""Title and body by the name of the part."""
LONGEST = 300
"""Characters of evidence kept for one claim or relation."""
_NOT_BREAK = re.compile(r"[^\n]")
_GAPS = re.compile(r" {3,}")


def kept(reading: Reading, policy: Policy) -> Texts:
    """Title and body of a reading as the policy keeps them; None where nothing is kept.

    `evidence` keeps, for each claim and relation, the stretch of its sentence from its first to its last piece of evidence,
    at most `LONGEST` characters around the trigger.
    """
    texts: Texts = {"title": reading.report.title, "body": reading.report.text}
    if policy == "full":
        return texts
    if policy == "none":
        return {"title": None, "body": None}
    stretches: dict[str, list[tuple[int, int]]] = {"title": [], "body": []}
    parts = {claim.id: claim.trigger.part for claim in reading.claims}
    for claim in reading.claims:
        stretches[claim.trigger.part].append(_of_claim(claim))
    for relation in reading.relations:
        stretches[part_of(relation, parts)].append(span_of(relation))
    return {name: None if text is None else _blank_but(text, stretches[name]) for name, text in texts.items()}


def part_of(relation: Relation, parts: dict[str, Part]) -> Part:
    """The part of the report a relation's evidence lies in: that of its claims, else the body.

    Args:
        relation: the relation.
        parts: part of each claim of the reading by its id.
    """
    return next((parts[key] for key in relation.claims if key in parts), "body")


def span_of(relation: Relation) -> tuple[int, int]:
    """Start and end of a relation's evidence, at most `LONGEST` characters; (0, 0) where it has none."""
    if not relation.evidence:
        return 0, 0
    start = min(e.start for e in relation.evidence)
    return start, min(max(e.end for e in relation.evidence), start + LONGEST)


def _of_claim(claim: Claim) -> tuple[int, int]:
    at = claim.trigger
    spans = [(at.start, at.end), *((e.start, e.end) for e in claim.evidence), *((q.start, q.end) for q in claim.quantities)]
    spans += [(s.start, s.end) for s in (claim.object, *(a.cue for a in claim.attribution)) if s and s.part == at.part]
    near = [(a, b) for a, b in spans if a >= at.end - LONGEST and b <= at.start + LONGEST]
    start = min((a for a, _ in near), default=at.start)
    if at.end - start > LONGEST:
        start = at.start
    return start, min(max((b for _, b in near), default=at.end), start + LONGEST)


def _blank_but(text: str, stretches: Iterable[tuple[int, int]]) -> str:
    out = []
    done = 0
    for start, end in sorted(stretches):
        if end > done:
            out.append(_NOT_BREAK.sub(" ", text[done : max(start, done)]))
            out.append(text[max(start, done) : end])
            done = end
    out.append(_NOT_BREAK.sub(" ", text[done:]))
    return "".join(out)


def shown(words: str) -> str:
    """Words cut from a kept text: what was blanked shows as an ellipsis."""
    return _GAPS.sub(" … ", words).strip(" ") if "   " in words else words
