"""People's word laid over the claims a page shows: corrected ones with the right values, rejected ones marked, added ones at the end."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import msgspec

from khabar.ledger.judgement import Judgement
from khabar.ledger.rows import ClaimRow, RelationRow, Side
from khabar.ledger.ties import position
from khabar.web.pages.reading import ClaimShown, Named, Shown, Tie, TieShown, Voice, Who, status
from khabar.web.spans import Mark, cut


def lay(shown: Shown, rows: Sequence[ClaimRow], ties: Sequence[RelationRow], said: Sequence[Judgement]) -> Shown:
    """A reading with what people said of its claims, ties and entities.

    Args:
        shown: what the machine read.
        rows: the claims of the report as the ledger answers with them.
        ties: the relations of the report as the ledger answers with them.
        said: the judgements on the report.
    """
    current = {row.id: row for row in rows}
    claims = [_over(c, current.get(c.id)) for c in shown.claims]
    known = {c.id for c in shown.claims}
    for row in rows:
        if row.id not in known:
            claims.append(_added(row, len(claims) + 1))
    claims = _linked(claims, current)
    chosen = next((c for c in claims if shown.chosen and c.id == shown.chosen.id), None)
    return msgspec.structs.replace(shown, claims=claims, chosen=chosen, ties=_ties(shown.ties, ties), named=[_of_people(n, said) for n in shown.named])


def _linked(claims: Sequence[ClaimShown], rows: Mapping[str, ClaimRow]) -> list[ClaimShown]:
    """The claims with what denies what as people left it."""
    by_id = {c.id: c for c in claims}
    denials = {c.id: [key for key, how in rows[c.id].links if how == "denies" and key in by_id] for c in claims if c.id in rows}
    out = []
    for c in claims:
        others = [k for k in c.links if k.how != "denies"]
        own = [Tie(claim=key, number=by_id[key].number, how="denies", trigger=by_id[key].trigger) for key in denials.get(c.id, ())]
        out.append(msgspec.structs.replace(c, links=own + others, denied_by=[by_id[d].number for d, told in denials.items() if c.id in told]))
    return out


def _ties(shown: Sequence[TieShown], rows: Sequence[RelationRow]) -> list[TieShown]:
    current = {row.id: row for row in rows}
    known = {tie.id for tie in shown}
    out = []
    for tie in shown:
        row = current.get(tie.id)
        if row is None:
            out.append(msgspec.structs.replace(tie, judged="rejected"))
            continue
        told = _told(row)
        apart = [w.code for w in tie.parties] != [w.code for w in told.parties] or [v.who.code for v in tie.chain] != [v.who.code for v in told.chain]
        differs = apart or any(getattr(tie, name) != getattr(told, name) for name in ("kind", "position", "change", "since", "until"))
        out.append(msgspec.structs.replace(told, judged="corrected") if differs else tie)
    return out + [msgspec.structs.replace(_told(row), judged="added") for row in rows if row.id not in known]


def _told(row: RelationRow) -> TieShown:
    return TieShown(
        id=row.id, kind=row.kind, parties=[_who(s) for s in row.parties], position=position(row), change=row.change, since=row.since, until=row.until,
        chain=_chain(row), words=row.words,
    )  # fmt: skip


def of_entity(one: Judgement, named: Named) -> bool:
    """Whether a judgement is about somebody the report names."""
    if one.target != "entity":
        return False
    return (one.part, one.start, one.end) == named.at if one.start is not None else one.kind == named.code and named.at is None


def _of_people(named: Named, said: Sequence[Judgement]) -> Named:
    own = {str(j.field): str(j.value) if not isinstance(j.value, list) else ", ".join(map(str, j.value))
           for j in said if of_entity(j, named) and j.state == "stands" and j.verdict == "correct"}  # fmt: skip
    return msgspec.structs.replace(named, corrected=own) if own else named


def _who(side: Side) -> Who:
    return Who(code=side.code, name=side.name, name_ar=side.name_ar, roles=list(side.roles))


def _chain(row: ClaimRow | RelationRow) -> list[Voice]:
    return [Voice(who=_who(v.side), relation=v.relation, manner=v.manner, cue=v.cue) for v in reversed(row.voices)]


def _over(claim: ClaimShown, row: ClaimRow | None) -> ClaimShown:
    if row is None:
        return msgspec.structs.replace(claim, judged="rejected")
    told = {
        "type": row.type, "mode": row.mode, "status": status(row.polarity, row.modality, row.type), "polarity": row.polarity, "modality": row.modality,
        "date": row.date, "place": row.place,
    }  # fmt: skip
    changed: dict[str, Any] = {name: value for name, value in told.items() if getattr(claim, name) != value}
    for name, sides in (("actors", row.actors), ("recipients", row.recipients)):
        if [w.code for w in getattr(claim, name)] != [s.code for s in sides]:
            changed[name] = [_who(s) for s in sides]
    if [v.who.code for v in claim.chain] != [v.side.code for v in reversed(row.voices)]:
        changed["chain"] = _chain(row)
    return msgspec.structs.replace(claim, **changed, judged="corrected") if changed else claim


def _added(row: ClaimRow, number: int) -> ClaimShown:
    at = row.words.find(row.trigger) if row.trigger else -1
    return ClaimShown(
        id=row.id, number=number, type=row.type, mode=row.mode, status=status(row.polarity, row.modality, row.type), trigger=row.trigger,
        sentence=cut(row.words, [Mark(start=at, end=at + len(row.trigger), kind="lit")] if at >= 0 else []), actors=[_who(s) for s in row.actors],
        recipients=[_who(s) for s in row.recipients], date=row.date, basis=row.basis, place=row.place,
        numbers=[f"{q.what} {q.min:g}" for q in row.quantities if q.min is not None], object=row.object, polarity=row.polarity,
        modality=row.modality, score=row.score, cameo=row.cameo, chain=_chain(row), links=[], denied_by=[], fields=[], judged="added",
    )  # fmt: skip
