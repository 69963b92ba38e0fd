"""Standing ties that the claims and sentences of one report state, with their holders."""

from __future__ import annotations

from typing import Literal, NamedTuple

import msgspec

from khabar.model import Attribution, Claim, Entity, Evidence, Relation, content_id
from khabar.relations.kinds import fits, kind_of, named, parties_of
from khabar.relations.status import change_of, manner_of, status_of


class Stated(NamedTuple):
    """A tie that a sentence states without an act, with what the report knows of its place."""

    kind: str
    status: str
    parties: list[str]
    start: int
    end: int
    rule: str
    polarity: Literal["affirmed", "negated"]
    attribution: list[Attribution]


def relations(
    claims: list[Claim],
    entities: list[Entity],
    kinds: dict[str, tuple[str, str | None]],
    stated: list[Stated],
    text: str,
    key: str,
) -> list[Relation]:
    """Relations the report states; one a kind, sides, holder and polarity.

    Args:
        claims: of one report.
        entities: of the same report.
        kinds: claim id -> (kind, status) where the lexicon entry names a tie.
        stated: ties stated without an act, of the body.
        text: the body, for the words of a claim's object.
        key: key of the report.
    """
    by_id = {e.id: e for e in entities}
    pledged = {link.claim for c in claims if c.type == "AGREE" for link in c.links if link.how == "content"}
    out: list[Relation] = []
    seen: set[tuple[str, frozenset[str], str, str]] = set()
    for claim in claims:
        if claim.trigger.part == "title":
            continue
        kind, told = kinds.get(claim.id, ("", None))
        kind = kind or kind_of(claim, by_id, text)
        parties = parties_of(claim, by_id)
        if not kind or not fits(kind, parties, by_id):
            continue
        identity = (kind, frozenset(by_id[p].code for p in parties), _holder(claim.attribution, by_id), claim.polarity)
        if identity in seen:
            continue
        seen.add(identity)
        out.append(_acted(claim, kind, told, parties, text, key, claim.id in pledged))
    for tie in stated:
        codes = frozenset(by_id[p].code for p in tie.parties)
        identity = (tie.kind, codes, _holder(tie.attribution, by_id), tie.polarity)
        if identity in seen or len(codes) < 2:
            continue
        seen.add(identity)
        out.append(_said(tie, codes, text, key))
    return _contests(out)


def _acted(
    claim: Claim, kind: str, told: str | None, parties: list[str], text: str, key: str, pledged: bool
) -> Relation:
    start, end = claim.trigger.start, claim.trigger.end
    manner, words = manner_of(text, start, end)
    evidence = [Evidence(field="kind", entity=None, start=start, end=end, rule=f"relation from {claim.type}")]
    return Relation(
        id=content_id(key, kind, claim.id), kind=kind, parties=named(kind, parties),
        status=status_of(kind, claim, told, pledged), change=change_of(claim), manner=manner, polarity=claim.polarity,
        modality=claim.modality, since=claim.date.value if claim.date else None, until=None, attribution=claim.attribution,
        claims=[claim.id], contests=[], evidence=[*evidence, words] if words else evidence,
    )  # fmt: skip


def _said(tie: Stated, codes: frozenset[str], text: str, key: str) -> Relation:
    manner, words = manner_of(text, tie.start, tie.end)
    evidence = [Evidence(field="kind", entity=None, start=tie.start, end=tie.end, rule=tie.rule)]
    if tie.rule.endswith("notified"):
        manner, words = "de_jure", None  # a notice is a formal step by itself
    return Relation(
        id=content_id(key, tie.kind, tie.start, *sorted(codes)), kind=tie.kind, parties=named(tie.kind, tie.parties),
        status=tie.status if tie.polarity == "affirmed" else f"no {tie.status}", change="holds", manner=manner,
        polarity=tie.polarity, modality="actual", since=None, until=None, attribution=tie.attribution, claims=[], contests=[],
        evidence=[*evidence, words] if words else evidence,
    )  # fmt: skip


def _holder(attribution: list[Attribution], by_id: dict[str, Entity]) -> str:
    return by_id[attribution[-1].holder].code if attribution else ""


def _contests(found: list[Relation]) -> list[Relation]:
    """Tie accounts of one relation that differ in polarity."""
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
