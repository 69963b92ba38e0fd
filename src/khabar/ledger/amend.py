"""A claim or a relation as people have it: a copy of the machine's row with their values in it, and who says what. Pure."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

import msgspec

from khabar.facts import cameo, ontology, quad, score
from khabar.ledger.edtf import start_of
from khabar.ledger.fields import ASIDE
from khabar.ledger.judgement import WHOLE, Vote, decided
from khabar.ledger.rows import Said

Values = dict[str, Any]
"""A row of the table `claim` or `relation` by its columns; `body` decoded, `evidence` as a list."""
EntityIds = Callable[[Mapping[str, Any]], tuple[int, str]]
"""The ledger's number and the report's name of the entity of a side, made where there is none."""
_BODY_SIDES = {"actors": "actors", "recipients": "recipients", "holders": "voices", "parties": "parties"}
_RULED = {"actors": "actor", "recipients": "recipient", "holders": "attribution"}
"""Fields whose evidence goes by another name."""


def current(row: Values, field: str) -> Any:
    """What a row has in a field, as JSON."""
    body = row["body"]
    if field in ("actors", "recipients", "holders", "parties"):
        return [code for code in row[field].split(";") if code]
    if field == "date":
        return row["date"]
    if field == "contexts":
        return [c for c in row["contexts"].split(";") if c]
    if field == "quantities":
        return [{k: q[k] for k in ("what", "min", "max", "approx")} for q in body.get("quantities", ())]
    if field == "iterated":
        return bool(row["iterated"])
    return row.get(field)


def told(field: str, value: Any) -> Any:
    """A judged value in the form of `current`, to be compared and shown."""
    if field in ("actors", "recipients", "holders"):
        return [side["code"] for side in value or ()]
    if field == "parties":
        return [f"{side['code']}:{side['part']}" for side in value or ()]
    if field == "date":
        return value["value"] if value else None
    if field == "quantities":
        return [{k: q[k] for k in ("what", "min", "max", "approx")} for q in value or ()]
    return value


def amend(row: Values, votes: Mapping[str, Sequence[Vote]], ids: EntityIds, text: str) -> Values | None:
    """The row as people have it.

    Args:
        row: the machine's row, or the bare row of an addition.
        votes: by field, WHOLE for the row itself; a vote's value is as `fields.checked` makes it.
        ids: of entities.
        text: the part of the report the row lies in, as far as it is kept.

    Returns:
        A new row with `body["judged"]`; None where it is rejected.
    """
    whole = decided(votes[WHOLE]) if votes.get(WHOLE) else None
    if whole and whole[0].verdict == "reject":
        return None
    out: Values = {**row, "body": {**row["body"]}, "evidence": list(row["evidence"])}
    judged: list[Said] = []
    if whole:
        judged.append(_said(WHOLE, whole[0], None, [(v.author, v.verdict) for v in whole[1]]))
    order = sorted((f for f in votes if f != WHOLE), key=lambda f: (f != "kind", f != "type", f))  # a mode hangs on its type
    for field in order:
        machine = current(row, field)
        own = [_with_value(v, field, machine) for v in votes[field]]
        best, others = decided(own)
        if best.verdict != "confirm":
            value = next(v.value for v in votes[field] if v.id == best.id) if best.verdict != "reject" else None
            _put(out, field, value, ids, text)
            if field != "parties":
                _evidence(out, _RULED.get(field, field), best.id)
        judged.append(_said(field, best, None if best.verdict == "add" else machine, [(v.author, _shown(v.value)) for v in others]))
    if "type" in votes or "mode" in votes:
        _coded(out, "mode" in votes)
    out["body"]["judged"] = judged
    return out


def _with_value(vote: Vote, field: str, machine: Any) -> Vote:
    value = machine if vote.verdict == "confirm" else None if vote.verdict == "reject" else told(field, vote.value)
    return msgspec.structs.replace(vote, value=value)


def _said(field: str, vote: Vote, machine: Any, others: Sequence[tuple[str, str]]) -> Said:
    return Said(
        field=field, verdict=vote.verdict, author=vote.author, recorded=vote.recorded, judgement=vote.id, machine=machine, others=tuple(others)
    )


def _shown(value: Any) -> str:
    return value if isinstance(value, str) else msgspec.json.encode(value).decode()


def _put(row: Values, field: str, value: Any, ids: EntityIds, text: str) -> None:
    body = row["body"]
    if field in _BODY_SIDES:
        sides = [(side, *ids(side)) for side in value or ()]
        body[_BODY_SIDES[field]] = [
            (id, local, side["relation"], "indirect") if field == "holders" else (id, local, side["part"]) if field == "parties" else (id, local)
            for side, id, local in sides
        ]
        row[field] = ";".join(told(field, value))
    elif field == "date":
        row["date"], row["basis"] = (value["value"], value["basis"]) if value else (None, None)
        if value:
            row["date_from"], row["date_to"] = start_of(row["date"])
        else:
            row["date_from"] = row["date_to"] = None
    elif field == "contexts":
        row["contexts"] = ";".join(value or ())
    elif field == "quantities":
        body["quantities"] = value or []
    elif field == "iterated":
        row["iterated"] = int(value)
    elif field == "object":
        row["object"] = value
        body.pop("object", None)
        at = text.find(value) if value else -1
        if at >= 0:
            body["object"] = (at, at + len(value), row["part"])
    else:
        row[field] = value


def _evidence(row: Values, field: str, judgement: int) -> None:
    """A judged field rests on the judgement, not on the machine's words for it."""
    start, end = (row["trigger_start"], row["trigger_end"]) if "trigger_start" in row else (row["start"], row["stop"])
    row["evidence"] = [e for e in row["evidence"] if e[0] != field] + [(field, None, start, end, f"judgement:{judgement}")]


def _coded(row: Values, mode_told: bool) -> None:
    """What follows from type and mode."""
    table = ontology()[row["type"]]
    if not mode_told and row["mode"] not in {**table.get("modes", {}), **table.get("codes", {})}:
        row["mode"] = None
    row["quad"], row["score"] = quad(row["type"]), score(row["type"], row["mode"])
    row["cameo"] = cameo(row["type"], row["mode"])


def bare_claim(place: tuple[str, int, int], values: Mapping[str, Any], about: Mapping[str, Any]) -> Values:
    """The row of an added claim before its values are laid in.

    Args:
        place: part, start and end of the words that name the act.
        values: what its author gives.
        about: number (below 0), reading, key, anchor, sentence, trigger, day, report and outlet.
    """
    part, start, end = place
    row: Values = {
        "id": about["id"], "reading_id": about["reading"], "key": about["key"], "anchor": about["anchor"], "sentence": about["sentence"],
        "part": part, "trigger_start": start, "trigger_end": end, "trigger_text": about["trigger"], "lemma": about["trigger"],
        "type": values["type"], "mode": None, "contexts": "", "cameo": None, "quad": 1, "score": 0.0, "actors": "", "recipients": "",
        "holders": "", "object": None, "date": None, "basis": None, "date_from": None, "date_to": None, "place": None,
        "polarity": ASIDE["polarity"], "modality": ASIDE["modality"], "iterated": 0, "day": about["day"],
        "body": {"actors": [], "recipients": []}, "evidence": [], "current": 1, "report": about["report"], "outlet": about["outlet"],
    }  # fmt: skip
    _coded(row, False)
    return row


def bare_relation(place: tuple[str, int, int], values: Mapping[str, Any], about: Mapping[str, Any]) -> Values:
    """The row of an added relation before its values are laid in; arguments as in `bare_claim`."""
    part, start, end = place
    return {
        "id": about["id"], "reading_id": about["reading"], "key": about["key"], "kind": values["kind"], "status": values["status"],
        "change": None, "manner": ASIDE["manner"], "polarity": ASIDE["polarity"], "modality": ASIDE["modality"], "since": None,
        "until": None, "parties": "", "holders": "", "part": part, "start": start, "stop": end, "day": about["day"],
        "body": {"parties": []}, "evidence": [], "current": 1, "report": about["report"], "outlet": about["outlet"],
    }  # fmt: skip
