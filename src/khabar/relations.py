"""Standing ties that the claims and sentences of one report state, with their holders."""

from __future__ import annotations

from typing import Literal

from khabar.model import Claim, Entity, Evidence, Party, Relation, content_id

_PARTS = {
    "membership": ("member", "organisation"),
    "base": ("sender", "host"),
    "arms-deal": ("buyer", "seller"),
    "training": ("trainer", "trainee"),
    "control": ("controller", "territory"),
}
_NEGATIVE = frozenset(("ACCUSE", "THREATEN", "ASSAULT", "PROTEST", "REJECT", "COERCE"))
_ORGANISATIONS = frozenset(("organisation", "alliance"))
_STATES = frozenset(("state", "organisation", "alliance", "group", "office", "force", "person", "organ", "party"))


def relations(
    claims: list[Claim], entities: list[Entity], kinds: dict[str, tuple[str, str | None]], key: str
) -> list[Relation]:
    """Relations the claims state.

    Args:
        claims: of one report.
        entities: of the same report.
        kinds: claim id -> (kind, status) where the lexicon entry names a tie.
        key: key of the report.
    """
    by_id = {e.id: e for e in entities}
    out: list[Relation] = []
    seen: dict[tuple[str, frozenset[str], str], int] = {}
    for claim in claims:
        if claim.trigger.part == "title":
            continue
        kind, status = kinds.get(claim.id, ("", None))
        kind = kind or _kind(claim, by_id)
        if not kind:
            continue
        parties = _parties(claim, by_id)
        codes = frozenset(by_id[p].code for p in parties)
        if len(codes) < 2 or len(codes) > 3:
            continue
        holder = claim.attribution[-1].holder if claim.attribution else ""
        identity = (kind, codes, by_id[holder].code if holder else "")
        if identity in seen:
            continue
        seen[identity] = len(out)
        first, second = _PARTS.get(kind, ("party", "party"))
        out.append(
            Relation(
                id=content_id(key, kind, claim.id), kind=kind,
                parties=[Party(entity=p, part=first if n == 0 else second) for n, p in enumerate(parties)],
                status=status or f"{claim.type.lower()}{'/' + claim.mode if claim.mode else ''}",
                change=_change(claim), manner="unstated", polarity=claim.polarity, modality=claim.modality,
                since=claim.date.value if claim.date else None, until=None, attribution=claim.attribution, claims=[claim.id], contests=[],
                evidence=[Evidence(field="kind", entity=None, start=claim.trigger.start, end=claim.trigger.end, rule=f"relation from {claim.type}")],
            )
        )  # fmt: skip
    return _contests(out)


def _kind(claim: Claim, by_id: dict[str, Entity]) -> str:
    actors = [by_id[a] for a in claim.actors]
    recipients = [by_id[r] for r in claim.recipients]
    if (
        claim.type in ("SANCTION",)
        and any(e.kind in _ORGANISATIONS for e in recipients)
        and any(len(a.code) == 3 for a in actors)
    ):
        return "membership"
    return ""


def _parties(claim: Claim, by_id: dict[str, Entity]) -> list[str]:
    out: list[str] = []
    codes: set[str] = set()
    for entity in (*claim.actors, *claim.recipients):
        found = by_id[entity]
        if found.code != "UNK" and found.code not in codes and found.kind in _STATES:
            codes.add(found.code)
            out.append(entity)
    return out


def _change(claim: Claim) -> Literal["starts", "ends"] | None:
    if claim.modality != "actual" or claim.polarity == "negated":
        return None
    if claim.type == "SANCTION":
        return "ends"
    return "starts" if claim.type in ("AGREE", "SUPPORT") else None


def _contests(found: list[Relation]) -> list[Relation]:
    """Tie accounts of one relation that differ in polarity or modality."""
    import msgspec

    out = []
    for relation in found:
        parties = {p.entity for p in relation.parties}
        against = [
            other.id for other in found
            if other is not relation and other.kind == relation.kind and {p.entity for p in other.parties} == parties
            and other.polarity != relation.polarity
        ]  # fmt: skip
        out.append(msgspec.structs.replace(relation, contests=against) if against else relation)
    return out
