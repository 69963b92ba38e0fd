"""Reports that a person has gone through whole, as gold reports: what stands of them after all judgements (eval/README.md)."""

from __future__ import annotations

from collections import Counter
from typing import Any

from sqlalchemy import Engine, select

from khabar.ledger.judgement import Judgement
from khabar.ledger.opinions import judgements
from khabar.ledger.queries import Wanted, claims, relations
from khabar.ledger.restore import reading_of
from khabar.ledger.rows import ClaimRow, RelationRow, Side, Voice
from khabar.ledger.schema import report
from khabar.model import Reading

Gold = dict[str, Any]


def gold(engine: Engine, author: str | None = None) -> tuple[list[Gold], list[str]]:
    """Gold reports, and what could not be made one, with the reason.

    Args:
        engine: the ledger's database.
        author: only reports that this author marked as reviewed.
    """
    reviewed = judgements(engine, verdict="reviewed", state="stands", author=author)
    out: list[Gold] = []
    left: list[str] = []
    with engine.connect() as connection:
        texts = {row.key: row.text_kept for row in connection.execute(select(report.c.key, report.c.text_kept))} if reviewed else {}
    for key in sorted({str(j.report) for j in reviewed}):
        if texts.get(key) != "full":
            left.append(f"report {key}: its text is not kept whole, and a gold report needs it")
            continue
        own = [j for j in reviewed if j.report == key]
        out.append(_gold(reading_of(engine, key), list(claims(engine, Wanted(report=key))), list(relations(engine, Wanted(report=key))), own))
    called = Counter(str(one["id"]) for one in out)
    return [one if called[str(one["id"])] == 1 else {**one, "id": f"{one['id']}#{one['report'][:8]}"} for one in out], left


def _gold(reading: Reading, rows: list[ClaimRow], ties: list[RelationRow], reviewed: list[Judgement]) -> Gold:
    """One gold report. Gold has no title: what is read there is left out."""
    own = reading.report
    body = sorted((r for r in rows if r.part == "body"), key=lambda r: (r.start, r.end, r.type, r.id))
    ids = {row.id: f"e{n}" for n, row in enumerate(body, 1)}
    sides = {e.id: {"name": e.name or e.code, "key": e.code, "role": e.roles[0] if e.roles else None} for e in reading.entities}
    text = own.text or ""
    return {
        "id": own.id or own.key, "report": own.key, "outlet": own.outlet, "published": own.published, "title": own.title, "text": text,
        "events": [_event(row, ids) for row in body],
        "quotations": [
            {"id": f"q{n}", "start": q.content.start, "end": q.content.end, "text": text[q.content.start : q.content.end], "direct": q.direct,
             "speaker": sides.get(q.speaker or "", {"name": "UNK", "key": "UNK", "role": None}),
             "cue": text[q.cue.start : q.cue.end] if q.cue else None, "cue_start": q.cue.start if q.cue else None, "cue_end": q.cue.end if q.cue else None}
            for n, q in enumerate((q for q in reading.quotations if q.content.part == "body"), 1)
        ],
        "timex": [
            {"id": f"t{n}", "start": t.start, "end": t.end, "text": t.text, "value": t.value}
            for n, t in enumerate((t for t in reading.timexes if t.part == "body"), 1)
        ],
        "relations": [
            {"kind": t.kind, "parties": [s.code for s in t.parties], "status": t.status, "since": t.since,
             "events": [ids[c] for c in t.claims if c in ids], "asserted_by": [v.side.code for v in t.voices] or ["report"], "contested_by": []}
            for t in ties
        ],
        "notes": "events and relations by " + ", ".join(sorted({f"{j.author} ({j.codebook})" for j in reviewed})) + "; quotations and timex by the reader",
    }  # fmt: skip


def _event(row: ClaimRow, ids: dict[str, str]) -> Gold:
    out: Gold = {
        "id": ids[row.id], "start": row.start, "end": row.end, "trigger": row.trigger, "type": row.type, "mode": row.mode,
        "actors": [_side(s) for s in row.actors], "recipients": [_side(s) for s in row.recipients], "date": row.date, "place": row.place,
        "polarity": row.polarity, "modality": "habitual" if row.iterated and row.modality == "actual" else row.modality,
        "attribution": [_voice(v) for v in row.voices], "sure": True, "by": row.by(),
    }  # fmt: skip
    denies = [ids[key] for key, how in row.links if how == "denies" and key in ids]
    return {**out, "denies": denies[0]} if denies else out


def _side(side: Side) -> Gold:
    return {"name": side.name or side.code, "key": side.code, "role": side.roles[0] if side.roles else None}


def _voice(voice: Voice) -> Gold:
    return {"name": voice.side.name or voice.side.code, "key": voice.side.code, "relation": voice.relation}
