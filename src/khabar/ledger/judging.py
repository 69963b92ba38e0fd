"""Taking judgements in: what they are about is looked up, what they say is checked, and rows are added."""

from __future__ import annotations

import os
import re
import subprocess
from collections.abc import Mapping, Sequence
from typing import Any

import msgspec
from sqlalchemy import Connection, Engine, or_, select

from khabar.errors import LedgerError
from khabar.ledger import schema
from khabar.ledger.bonding import mark_linked
from khabar.ledger.bulk import Writer
from khabar.ledger.connect import writing
from khabar.ledger.fields import ASIDE, EMPTY_ALLOWED, FIELDS, NEEDED, checked, known_field
from khabar.ledger.judged import all_rows, packed
from khabar.ledger.judgement import CODEBOOK, ROLES, Judgement, standing, undone
from khabar.ledger.overlay import lay
from khabar.ledger.sides import Sides
from khabar.ledger.store import now
from khabar.ledger.touched import touching
from khabar.model import Record, content_id

VERDICTS = ("confirm", "reject", "correct", "add", "same", "different", "unsure", "reviewed", "undo")
_SHORT = 8
"""Characters of a key that may stand for it."""
_AT = re.compile(r"(?P<report>.+)@(?P<part>title:)?(?:(?P<start>\d+)-(?P<end>\d+)|«(?P<words>[^»]+)»)", re.DOTALL)
_GIVEN = ("verdict", "what", "field", "value", "other", "author", "role", "codebook", "note")


class Refused(Record, frozen=True, kw_only=True):
    """A judgement that was not taken in: its number in the batch, from 1, and why."""

    number: int
    reason: str


class Taken(Record, frozen=True, kw_only=True):
    """What became of a batch: the rows added, how many were there already, and those set aside."""

    added: list[Judgement]
    unchanged: int
    refused: list[Refused]


def author_of(given: str | None) -> str:
    """Who judges: the name given, else KHABAR_AUTHOR, else git's user.name.

    Raises:
        LedgerError: none of them.
    """
    name = (given or os.environ.get("KHABAR_AUTHOR") or _git_name() or "").strip()
    if not name:
        raise LedgerError("a judgement needs its author: give author (--author), or set KHABAR_AUTHOR or git config user.name")
    return name


def _git_name() -> str:
    try:
        return subprocess.run(["git", "config", "user.name"], capture_output=True, text=True, check=False, timeout=5).stdout
    except (OSError, subprocess.SubprocessError):
        return ""


def judge(engine: Engine, given: Sequence[Mapping[str, Any]], *, together: bool = True) -> Taken:
    """Take judgements in, all in one transaction.

    Args:
        engine: the ledger's database.
        given: for each: verdict, what, and where they belong field, value, other, author, role, codebook, note.
        together: whether one that is refused refuses all; else it is set aside.

    Raises:
        LedgerError: one is refused, with `together`.
    """
    added: list[Judgement] = []
    refused: list[Refused] = []
    unchanged = 0
    with writing(engine, keeps=True) as writer:
        work = _Judging(writer)
        for number, one in enumerate(given, 1):
            try:
                made = work.take(one)
            except LedgerError as error:
                if together:
                    raise
                refused.append(Refused(number=number, reason=str(error)))
                continue
            if made is None:
                unchanged += 1
            else:
                added.append(made)
        reports = {str(r) for j in added for r in (j.report, j.other_report) if r}
        with touching(writer, reports):
            lay(writer, reports)
        mark_linked(writer, added)
    return Taken(added=added, unchanged=unchanged, refused=refused)


class _Judging:
    """One transaction of taking judgements in."""

    def __init__(self, writer: Writer) -> None:
        self.writer = writer
        self.connection: Connection = writer.connection
        self.next = writer.last_id(schema.judgement)
        self.recorded = now()

    def take(self, given: Mapping[str, Any]) -> Judgement | None:
        """Add one; None where its author has said just this already and it stands."""
        strange = [name for name in given if name not in _GIVEN]
        if strange:
            raise LedgerError(f"a judgement has no {', '.join(strange)}; it has {', '.join(_GIVEN)}")
        verdict = given.get("verdict")
        if verdict not in VERDICTS:
            raise LedgerError(f"verdict {verdict!r}: give one of {', '.join(VERDICTS)}")
        role = given.get("role") or "coder"
        if role not in ROLES:
            raise LedgerError(f"role {role!r}: give one of {', '.join(ROLES)}")
        about = self._about(str(verdict), given)
        made = Judgement(
            **{"id": self.next + 1, "recorded": self.recorded, "author": author_of(given.get("author")), "role": role,
               "codebook": given.get("codebook") or CODEBOOK, "verdict": verdict, "note": given.get("note") or None, **about}
        )  # fmt: skip
        if verdict != "undo" and self._said(made):
            return None
        self.next += 1
        self.writer.insert(schema.judgement, [packed(made)])
        return made

    def _said(self, made: Judgement) -> bool:
        """Whether its author's word that stands on this is the very same."""
        rows = all_rows(self.writer, "WHERE report = ?" if made.report else "WHERE report IS NULL", (made.report,) if made.report else ())
        blank = {"id": 0, "recorded": ""}
        return any(
            msgspec.structs.replace(row, **blank) == msgspec.structs.replace(made, **blank)
            for row in standing(rows) if row.author == made.author and row.slot == made.slot
        )  # fmt: skip

    def _about(self, verdict: str, given: Mapping[str, Any]) -> dict[str, Any]:
        what, field, value, other = (given.get(name) for name in ("what", "field", "value", "other"))
        if verdict == "undo":
            return self._undoing(what)
        if what in (None, ""):
            raise LedgerError(f"{verdict}: of what? give the key of a claim or relation (khabar claims --format json), or a report")
        if verdict == "reviewed":
            _, key, _ = self._report(str(what))
            return {"target": "report", "report": key}
        if verdict in ("same", "different", "unsure"):
            if other in (None, ""):
                raise LedgerError(f"{verdict}: give two claims or events")
            return self._pair(str(what), str(other))
        if verdict == "add":
            return self._adding(str(what), value)
        if other not in (None, ""):
            if verdict == "correct" or field:
                raise LedgerError("a denial and what it denies are confirmed or rejected; give no field")
            one, two = self._claim(str(what)), self._claim(str(other))
            return {"target": "denial", **one, **{f"other_{k}": two[k] for k in ("report", "anchor", "key", "kind")}}
        return self._row(verdict, str(what), field, value)

    def _undoing(self, what: Any) -> dict[str, Any]:
        try:
            id_ = int(what)
        except (TypeError, ValueError):
            raise LedgerError(f"undo {what!r}: give the number of a judgement; khabar judge list shows them") from None
        found = all_rows(self.writer, "WHERE id = ?", (id_,))
        if not found:
            raise LedgerError(f"undo {id_}: no judgement of this number; khabar judge list shows them")
        rows = all_rows(self.writer, "WHERE report = ?", (found[0].report,)) if found[0].report else all_rows(self.writer)
        by = undone(rows).get(id_)
        if by is not None:
            raise LedgerError(f"undo {id_}: it was taken back already, by judgement {by}; undo {by} brings it back")
        names = ("target", "report", "anchor", "part", "start", "end", "key", "kind", "other_report", "other_anchor", "other_key", "other_kind")
        return {**{name: getattr(found[0], name) for name in names}, "undoes": id_}

    def _report(self, wanted: str) -> tuple[int, str, int | None]:
        """Number, key and current reading of a report by its key, the start of it, its label or URL."""
        r = schema.report.c
        rows = self.connection.execute(select(r.id, r.key).where(or_(r.key == wanted, r.label == wanted, r.url == wanted)).limit(3)).all()
        if not rows and len(wanted) >= _SHORT:
            rows = self.connection.execute(select(r.id, r.key).where(r.key >= wanted, r.key < wanted + "g").limit(3)).all()
        if len(rows) != 1:
            few = "several reports bear this label, URL or start of a key; give the whole key" if rows else "no report of this key, label or URL; khabar search finds reports"
            raise LedgerError(f"{wanted}: {few}")
        g = schema.reading.c
        reading = self.connection.execute(select(g.id).where(g.report_id == rows[0].id, g.superseded.is_(None)).order_by(g.id.desc())).scalar()
        return rows[0].id, rows[0].key, reading

    def _find(self, table: Any, wanted: str) -> Any:
        """A claim or relation of a current reading by its key or the start of it; the machine's row rather than people's."""
        t, r = table.c, schema.report.c
        own = list(table.c)
        query = select(*own, r.key.label("report_key"), r.text, r.title).select_from(table).join(schema.reading, schema.reading.c.id == t.reading_id)
        query = query.join(schema.report, r.id == schema.reading.c.report_id)
        for condition in (t.key == wanted, (t.key >= wanted) & (t.key < wanted + "g")):
            if condition is not None and (len(wanted) >= _SHORT):
                rows = self.connection.execute(query.where(condition, t.current > 0).order_by(t.id.desc()).limit(4)).all()
                keys = sorted({row.key for row in rows})
                if len(keys) > 1:
                    raise LedgerError(f"{wanted}: several begin so ({', '.join(keys)}); give more of the key")
                if rows:
                    return rows[0]
        return None

    def _claim(self, wanted: str) -> dict[str, Any]:
        row = self._find(schema.claim, wanted)
        if row is None:
            raise LedgerError(f"{wanted}: no claim of this key in a current reading; khabar claims --format json gives keys")
        return _of_claim(row)

    def _pair(self, what: str, other: str) -> dict[str, Any]:
        one, two = sorted((self._of_event(x) for x in (what, other)), key=lambda c: (c["report"], c["anchor"], c["key"]))
        if one["key"] == two["key"]:
            raise LedgerError(f"{what} and {other} are one claim; give two")
        return {"target": "pair", **one, **{f"other_{k}": two[k] for k in ("report", "anchor", "key", "kind")}}

    def _of_event(self, wanted: str) -> dict[str, Any]:
        """A claim, or the first claim of an event."""
        row = self._find(schema.claim, wanted)
        if row is not None:
            return _of_claim(row)
        if len(wanted) >= _SHORT:
            e, a = schema.event.c, schema.event_alias.c
            firsts = self.connection.execute(select(e.first_claim).where(e.id >= wanted, e.id < wanted + "g").limit(2)).scalars().all()
            if not firsts:
                new = select(a.new).where(a.old >= wanted, a.old < wanted + "g")
                firsts = self.connection.execute(select(e.first_claim).where(e.id.in_(new)).limit(2)).scalars().all()
            if len(firsts) == 1:
                (key,) = self.connection.execute(select(schema.claim.c.key).where(schema.claim.c.id == firsts[0])).one()
                return self._claim(key)
            if firsts:
                raise LedgerError(f"{wanted}: several events begin so; give more of the id")
        raise LedgerError(f"{wanted}: no claim or event of this key; khabar claims and khabar events list them")

    def _row(self, verdict: str, what: str, field: str | None, value: Any) -> dict[str, Any]:
        """A claim, a relation or (REPORT#ENTITY) an entity, or a field of it, confirmed, rejected or corrected."""
        for target, table in (("claim", schema.claim), ("relation", schema.relation)):
            row = self._find(table, what)
            if row is not None:
                about = _of_claim(row) if target == "claim" else _of_relation(row)
                front = self.connection.execute(select(table).where(table.c.id == -abs(row.id))).first()
                reading, values = row.reading_id, {**_values(row), **(dict(front._mapping) if front else {})}
                break
        else:
            if "#" not in what:
                raise LedgerError(
                    f"{what}: no claim or relation of this key in a current reading; khabar claims and khabar relations give keys, and an "
                    "entity is given as REPORT#CODE"
                )
            target, about, reading, values = "entity", *self._entity(what)
        if target == "entity" and not field:
            raise LedgerError(f"{what}: which field of the entity? give one of {', '.join(FIELDS['entity'])}")
        if field:
            known_field(target, field)
        if verdict == "correct":
            if not field:
                raise LedgerError(f"correct {what}: which field? give one of {', '.join(FIELDS[target])}")
            value = checked(target, field, value, values, Sides(self.connection, reading))
            if target == "entity" and field == "code":
                about = {**about, "kind": about["kind"]}
            if field == "object" and value and values["text"] and value not in values["text"]:
                raise LedgerError(f"claim object: «{value}» is not in the report; give words as they stand there")
        elif value is not None:
            raise LedgerError(f"{verdict}: a value belongs to correct or add")
        if verdict == "reject" and field and field not in EMPTY_ALLOWED:
            raise LedgerError(f"{target} {field} cannot be nothing: correct it to the right value")
        return {"target": target, **about, "field": field or None, "value": value if verdict == "correct" else None}

    def _entity(self, what: str) -> tuple[dict[str, Any], int | None, dict[str, Any]]:
        """REPORT#CODE; REPORT#e3 or REPORT#START-END (of a mention) where several entities of a report bear the code."""
        wanted, _, name = what.rpartition("#")
        _, key, reading = self._report(wanted)
        n, e = schema.reading_entity.c, schema.entity.c
        rows = self.connection.execute(
            select(n.local, e.code, e.kind, e.name, e.name_ar).join(schema.entity, e.id == n.entity_id).where(n.reading_id == reading, n.number >= 0)
        ).all()
        (packed_mentions,) = self.connection.execute(select(schema.reading.c.mentions).where(schema.reading.c.id == reading)).one()
        mentions = sorted((m[4] != "body", m[1], m[2], m[4], m[0]) for m in msgspec.json.decode(packed_mentions))
        at = {m[4] for m in mentions if name == f"{'title:' if m[3] == 'title' else ''}{m[1]}-{m[2]}"}
        found = [r for r in rows if name in (r.local, r.code, r.name, r.name_ar) or r.local in at]
        found = [r for r in found if r.local == name] or found
        if len(found) != 1:
            few = ", ".join(f"{r.local} {r.code} {r.name}".strip() for r in (found or rows)[:12])
            told = f"{'several entities' if found else 'no entity'} of the report go by {name!r}; it has {few}"
            raise LedgerError(f"{what}: {told}; give one as {wanted}#{(found or rows)[0].local}" if rows else f"{what}: the report names nobody")
        own = [m[:4] for m in mentions if m[4] == found[0].local]
        _, start, end, part = own[0] if own else (False, None, None, None)
        about = {"report": key, "part": part, "start": start, "end": end, "kind": found[0].code}
        return about, reading, {"code": found[0].code, "text": None}

    def _adding(self, what: str, value: Any) -> dict[str, Any]:
        """A claim or relation that the reader missed, at REPORT@START-END, REPORT@title:START-END or REPORT@«words»."""
        at = _AT.fullmatch(what)
        if at is None:
            raise LedgerError(f"add {what}: give REPORT@START-END, the code points of the words that say it, or REPORT@«the words» (REPORT@title:0-5 in the title)")
        id_, key, reading = self._report(at["report"])
        part = "title" if at["part"] else "body"
        title, body = self.connection.execute(select(schema.report.c.title, schema.report.c.text).where(schema.report.c.id == id_)).one()
        text = title if part == "title" else body
        if at["words"]:
            times = (text or "").count(at["words"])
            if times != 1:
                raise LedgerError(f"add {what}: «{at['words']}» stands {times} times in the {part}; give REPORT@START-END")
            start = text.index(at["words"])
            end = start + len(at["words"])
        else:
            start, end = int(at["start"]), int(at["end"])
        if start >= end or (text is not None and end > len(text)):
            raise LedgerError(f"add {what}: no such words; the {part} has {len(text or '')} characters")
        if not isinstance(value, Mapping) or not ("type" in value) ^ ("kind" in value):
            raise LedgerError("add: give its fields, with the type of a claim or the kind of a relation: type=ASSAULT actors=ISR recipients=LBN")
        target = "claim" if "type" in value else "relation"
        given = {**ASIDE, "status": "", **value} if target == "relation" else {**ASIDE, **value}
        missing = [name for name in NEEDED[target] if name not in value]
        if missing:
            raise LedgerError(f"add: a {target} needs {', '.join(missing)} too")
        sides = Sides(self.connection, reading)
        # type and kind first: what else is possible hangs on them
        out: dict[str, Any] = {}
        for name in sorted(value, key=lambda n: n not in ("type", "kind")):
            out[name] = checked(target, name, value[name], {**given, **out}, sides)
        if out.get("object") and text and out["object"] not in text:
            raise LedgerError(f"claim object: «{out['object']}» is not in the report; give words as they stand there")
        kind = out["type"] if target == "claim" else out["kind"]
        anchor = content_id(key, part, start, end)
        return {"target": target, "report": key, "anchor": anchor, "part": part, "start": start, "end": end, "kind": kind, "value": out,
                "key": content_id("added", target, anchor, kind)}  # fmt: skip


def _of_claim(row: Any) -> dict[str, Any]:
    return {"report": row.report_key, "anchor": row.anchor, "part": row.part, "start": row.trigger_start, "end": row.trigger_end, "key": row.key, "kind": row.type}  # fmt: skip


def _of_relation(row: Any) -> dict[str, Any]:
    return {"report": row.report_key, "anchor": content_id(row.report_key, row.kind, row.parties), "part": row.part, "start": row.start, "end": row.stop, "key": row.key, "kind": row.kind}  # fmt: skip


def _values(row: Any) -> dict[str, Any]:
    values = dict(row._mapping)
    values["text"] = values["title"] if values["part"] == "title" else values["text"]
    return values
