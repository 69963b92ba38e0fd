"""People's word laid over the claims a page shows: corrected ones with the right values, rejected ones marked, added ones at the end."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import msgspec

from khabar.ledger.rows import ClaimRow, Side
from khabar.web.pages.reading import ClaimShown, Shown, Voice, Who, status
from khabar.web.spans import Mark, cut


def lay(shown: Shown, rows: Sequence[ClaimRow]) -> Shown:
    """A reading with what people said of its claims.

    Args:
        shown: what the machine read.
        rows: the claims of the report as the ledger answers with them.
    """
    current = {row.id: row for row in rows}
    claims = [_over(c, current.get(c.id)) for c in shown.claims]
    known = {c.id for c in shown.claims}
    for row in rows:
        if row.id not in known:
            claims.append(_added(row, len(claims) + 1))
    chosen = next((c for c in claims if shown.chosen and c.id == shown.chosen.id), None)
    return msgspec.structs.replace(shown, claims=claims, chosen=chosen)


def _who(side: Side) -> Who:
    return Who(code=side.code, name=side.name, name_ar=side.name_ar, roles=list(side.roles))


def _chain(row: ClaimRow) -> list[Voice]:
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
