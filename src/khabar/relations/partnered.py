"""Who is no side of a tie: those who act together have it each with whoever stands behind «مع»; those who are harmed fight nobody."""

from __future__ import annotations

import msgspec

from khabar.model import Claim, Entity

_BY_AGREEMENT = frozenset(("treaty", "cooperation", "diplomatic", "ceasefire"))


def with_each(claim: Claim, kind: str, by_id: dict[str, Entity]) -> list[Claim] | None:
    """«وقعت النمسا والمجر اتفاقات مع دول في آسيا»: the two have them with those, and not with each other; None where «مع» names nobody.

    Args:
        claim: the act that tells the tie.
        kind: of the tie.
        by_id: the entities of the report.
    """
    if kind not in _BY_AGREEMENT or claim.recipients:
        return None
    behind = {e.entity for e in claim.evidence if e.field == "actors" and e.entity and ":مع" in e.rule}
    first = [a for a in claim.actors if a not in behind and by_id[a].code != "UNK"]
    others = [a for a in claim.actors if a in behind]
    if len(first) < 2 or not others:
        return None
    return [msgspec.structs.replace(claim, actors=[a, other]) for a in first for other in others if by_id[other].code != "UNK"]


def harmed(claim: Claim, by_id: dict[str, Entity]) -> bool:
    """Whether an attack hits people of no arms: «قصفت الطائرات مدنيين» tells of no fight of theirs."""
    if claim.type != "ASSAULT" or not claim.recipients:
        return False
    return all((e := by_id[r]).kind == "people" and "CVL" in e.roles for r in claim.recipients)
