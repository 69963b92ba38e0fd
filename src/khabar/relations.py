"""Standing ties that the claims and sentences of one report state, with their holders."""

from __future__ import annotations

from typing import Literal, NamedTuple

import msgspec

from khabar.model import Attribution, Claim, Entity, Evidence, Party, Relation, content_id
from khabar.text.fold import fold

_PARTS = {
    "membership": ("member", "organisation"),
    "base": ("sender", "host"),
    "arms-deal": ("buyer", "seller"),
    "training": ("trainer", "trainee"),
    "control": ("controller", "territory"),
    "sanctions": ("sender", "target"),
    "aid": ("giver", "receiver"),
}
_ORGANISATIONS = frozenset(("organisation", "alliance"))
_PARTIES = frozenset(
    ("state", "organisation", "alliance", "group", "office", "force", "person", "organ", "party", "company", "people")
)
_MEMBERSHIP = (
    "انضم",
    "انسحب",
    "انسحاب",
    "غادر",
    "جمد",
    "جمّد",
    "تجميد",
    "علق",
    "تعليق",
    "عضوية",
    "انتسب",
    "خروج",
    "مشارك",
)
_ARMS = ("سلاح", "اسلح", "بنادق", "بندقي", "دباب", "صواريخ", "صاروخ", "مقاتلات", "مسير", "ذخائر", "ذخير", "منظوم", "غواص", "مدافع", "مدفع",
         "مدرع", "رادار", "طائرات حربي", "عسكري")  # fmt: skip
_DEALS = frozenset(("COOPERATE", "AGREE"))
_TRAINING = ("درب", "تدريب")
_SANCTIONS = ("عقوب", "حظر")


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
    """Relations the report states.

    Args:
        claims: of one report.
        entities: of the same report.
        kinds: claim id -> (kind, status) where the lexicon entry names a tie.
        stated: ties stated without an act, of the body.
        text: the body, for the words of a claim's object.
        key: key of the report.
    """
    by_id = {e.id: e for e in entities}
    out: list[Relation] = []
    seen: set[tuple[str, frozenset[str], str, str]] = set()
    for claim in claims:
        if claim.trigger.part == "title":
            continue
        kind, status = kinds.get(claim.id, ("", None))
        kind = kind or _kind(claim, by_id, text)
        parties = _parties(claim, by_id)
        if not kind or not _fits(kind, parties, by_id):
            continue
        identity = (kind, frozenset(by_id[p].code for p in parties), _holder(claim.attribution, by_id), claim.polarity)
        if identity in seen:
            continue
        seen.add(identity)
        out.append(
            Relation(
                id=content_id(key, kind, claim.id), kind=kind, parties=_named(kind, parties),
                status=status or f"{claim.type.lower()}{'/' + claim.mode if claim.mode else ''}",
                change=_change(claim), manner="unstated", polarity=claim.polarity, modality=claim.modality,
                since=claim.date.value if claim.date else None, until=None, attribution=claim.attribution, claims=[claim.id], contests=[],
                evidence=[Evidence(field="kind", entity=None, start=claim.trigger.start, end=claim.trigger.end, rule=f"relation from {claim.type}")],
            )
        )  # fmt: skip
    for tie in stated:
        codes = frozenset(by_id[p].code for p in tie.parties)
        identity = (tie.kind, codes, _holder(tie.attribution, by_id), tie.polarity)
        if identity in seen or len(codes) < 2:
            continue
        seen.add(identity)
        out.append(
            Relation(
                id=content_id(key, tie.kind, tie.start, *sorted(codes)), kind=tie.kind, parties=_named(tie.kind, tie.parties),
                status=tie.status, change="holds", manner="unstated", polarity=tie.polarity, modality="actual", since=None, until=None,
                attribution=tie.attribution, claims=[], contests=[],
                evidence=[Evidence(field="kind", entity=None, start=tie.start, end=tie.end, rule=tie.rule)],
            )
        )  # fmt: skip
    return _contests(out)


def _kind(claim: Claim, by_id: dict[str, Entity], text: str) -> str:
    """Kind of tie an act makes, keeps or ends; "" for none."""
    actors = [by_id[a] for a in claim.actors]
    recipients = [by_id[r] for r in claim.recipients]
    words = fold(claim.trigger.text)
    theme = fold(text[claim.object.start : claim.object.end]) if claim.object else ""
    if (
        any(e.kind in _ORGANISATIONS for e in recipients)
        and any(len(a.code) == 3 for a in actors)
        and claim.type in ("SANCTION", "COOPERATE", "SUPPORT", "RETREAT", "REJECT")
        and any(w in words or w in theme for w in _MEMBERSHIP)
    ):
        return "membership"
    if claim.type == "AID":
        if any(w in words for w in _TRAINING):
            return "training"
        return "aid"
    if claim.type in _DEALS and any(w in theme for w in _ARMS):
        return "arms-deal"
    if claim.type == "SANCTION" and any(w in words or w in theme for w in _SANCTIONS):
        return "sanctions"
    if claim.type == "RETREAT" and claim.mode == "ceasefire":
        return "ceasefire"
    if claim.type == "COERCE" and claim.mode == "seize":
        return "control"
    if claim.type == "COOPERATE":
        return "cooperation"
    if claim.type == "ASSAULT" and not recipients and claim.polarity == "affirmed" and claim.modality == "actual":
        return "dispute"  # a clash or war between its sides
    return ""


def _holder(attribution: list[Attribution], by_id: dict[str, Entity]) -> str:
    return by_id[attribution[-1].holder].code if attribution else ""


def _fits(kind: str, parties: list[str], by_id: dict[str, Entity]) -> bool:
    """Two to four sides; ties of one side to another have two."""
    if kind == "membership":
        return any(by_id[p].kind in (*_ORGANISATIONS, "group") for p in parties) and 2 <= len(parties) <= 3
    return 2 <= len(parties) <= (4 if kind not in _PARTS else 2)


def _parties(claim: Claim, by_id: dict[str, Entity]) -> list[str]:
    out: list[str] = []
    codes: set[str] = set()
    for entity in (*claim.actors, *claim.recipients):
        found = by_id[entity]
        if found.code != "UNK" and found.code not in codes and found.kind in _PARTIES:
            codes.add(found.code)
            out.append(entity)
    return out


def _named(kind: str, parties: list[str]) -> list[Party]:
    first, second = _PARTS.get(kind, ("party", "party"))
    return [Party(entity=p, part=first if n == 0 else second) for n, p in enumerate(parties)]


def _change(claim: Claim) -> Literal["starts", "ends"] | None:
    if claim.modality != "actual" or claim.polarity == "negated":
        return None
    if claim.type in ("SANCTION", "RETREAT", "REJECT"):
        return "ends"
    return "starts" if claim.type in ("AGREE", "SUPPORT", "COOPERATE") else None


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
