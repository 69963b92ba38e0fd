"""People's word laid over the machine's rows of a report, so that every query finds it: rows are added and set behind, never changed.

Where people say something of a claim or a relation, a row under an id below 0 stands in its place (`current = 1`) and the machine's
row stands behind it (`current = 2`); a rejected one has no row before it. All of it follows from the table `judgement` and can be
laid anew at any time: undoing the last judgement leaves the tables as they were.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

import msgspec

from khabar.ledger import schema
from khabar.ledger.amend import Values, amend, current
from khabar.ledger.bulk import Writer
from khabar.ledger.fields import entity_of
from khabar.ledger.judged import rows_of
from khabar.ledger.judgement import WHOLE, Judgement, Vote, decided, standing
from khabar.ledger.pack import PARTS, entity_key, entity_values
from khabar.ledger.rows import Said
from khabar.ledger.sheet import NAMES, Sheet, vote_of

_BODY = {"actors": "actors", "recipients": "recipients", "holders": "voices", "parties": "parties"}
_encode = msgspec.json.Encoder().encode


def judged_reports(writer: Writer, keys: Iterable[str]) -> list[str]:
    """Those of some reports of which people say something."""
    if not writer.all("SELECT 1 FROM judgement LIMIT 1"):
        return []
    return sorted({key for (key,) in writer.among("SELECT report FROM judgement WHERE report IN", sorted(set(keys)))})


def lay(writer: Writer, reports: Iterable[str], moment: str | None = None, reading: Mapping[str, int] | None = None) -> None:
    """Lay people's word over some reports; what stands already as it should is not touched.

    Args:
        writer: inside a transaction.
        reports: keys.
        moment: only judgements recorded by then (ISO, UTC); "" for none.
        reading: the reading to lay it over, by report; the current one where it is not given.
    """
    for key in sorted(set(reports)):
        found = writer.all("SELECT id, text, title, day FROM report WHERE key = ?", (key,))
        if not found:
            continue
        id_, text, title, day = found[0]
        now = "SELECT id FROM reading WHERE report_id = ? AND superseded IS NULL ORDER BY id DESC"
        own = reading.get(key) if reading is not None else next((r for (r,) in writer.all(now, (id_,))), None)
        if own:
            said = [] if moment == "" else standing(rows_of(writer, [key]), moment)
            _Overlay(writer, key, own, {"body": text or "", "title": title or ""}, day, said).run()


def withdraw(writer: Writer, reading: int) -> None:
    """Take people's rows away from a reading: the machine's stand again."""
    if writer.all("SELECT 1 FROM judgement LIMIT 1"):
        _Overlay(writer, "", reading, {"body": "", "title": ""}, "", []).run()


class _Overlay(Sheet):
    """The rows of one reading as they should stand, and the writing of the difference."""

    def run(self) -> None:
        self.fresh: dict[str, int] = {}
        self.mine: dict[str, int] = {}
        self._collect()
        for table in ("claim", "relation"):
            self._write(table, self._wanted(table))
        self._entities()

    def _collect(self) -> None:
        """The votes on every row."""
        for one in self.said:
            if one.verdict == "add" or one.target not in ("claim", "relation", "denial"):
                continue
            if one.target == "denial":
                self._link(one)
                continue
            id_ = self.place(one).id
            if id_ is None or one.state == "forgotten":
                continue  # loose, or its value is gone
            votes = self.votes[one.target, id_]
            if one.field:
                votes[one.field].append(vote_of(one, one.verdict, one.value))
            votes[WHOLE].append(vote_of(one, "reject" if one.verdict == "reject" and not one.field else "confirm" if not one.field else "seen", None))
        for votes in self.votes.values():
            self._existence(votes)

    def _existence(self, votes: defaultdict[str, list[Vote]]) -> None:
        """Who judges a field says that the row exists; alone this is not worth telling."""
        whole = votes[WHOLE]
        if all(v.verdict == "seen" for v in whole):
            del votes[WHOLE]
            return
        votes[WHOLE] = [msgspec.structs.replace(v, verdict="confirm") if v.verdict == "seen" else v for v in whole]

    def _link(self, one: Judgement) -> None:
        """A denial tied or not tied to a claim of the same report."""
        if one.other_report != self.report:
            return
        id_, target = self.place(one).id, self.place(one, other=True).id
        if id_ is None or target is None:
            return
        link = [self.rows["claim"][target]["key"], "denies"]
        self.votes["claim", id_]["links"].append(vote_of(one, "correct", [link, one.verdict != "reject"]))

    def _wanted(self, table: str) -> dict[int, Values | None]:
        """People's row for each machine's row they judge, None where it is rejected, and for each addition."""
        out: dict[int, Values | None] = {}
        changed = self._changed_entities()
        for id_, row in self.rows[table].items():
            votes = dict(self.votes.get((table, id_), {}))
            links = votes.pop("links", [])
            base, renamed = self._renamed(table, row, changed)
            if not votes and not links and not renamed:
                continue
            made = amend(base, votes, self._entity, self.texts[row["part"]])
            if made is not None:
                made["body"].setdefault("judged", [])
                told = {s.field for s in made["body"]["judged"]}
                made["body"]["judged"] += [s for s in renamed if s.field not in told]
                if links:
                    _relink(made, links)
                made["id"] = id_ if id_ < 0 else -id_
                made["current"] = 1
            out[id_] = made
        return out

    def _changed_entities(self) -> dict[str, tuple[int, str, dict[str, tuple[Vote, tuple[Vote, ...]]]]]:
        """Entities that people correct, by their name in the reading: number, code and what was said."""
        votes: defaultdict[str, defaultdict[str, list[Vote]]] = defaultdict(lambda: defaultdict(list))
        for one in self.said:
            if one.target == "entity" and one.field and one.state != "forgotten" and (local := self.local(one)) is not None:
                votes[local][one.field].append(vote_of(one, one.verdict, one.value))
        out: dict[str, tuple[int, str, dict[str, tuple[Vote, tuple[Vote, ...]]]]] = {}
        for local, fields in sorted(votes.items()):
            id_, _ = self.entities[local]
            names = ("code", "country", "roles", "kind", "name", "name_ar", "name_basis")
            values = dict(zip(names, self.writer.all(f"SELECT {','.join(names)} FROM entity WHERE id = ?", (id_,))[0], strict=True))
            for name in ("country", "roles"):
                values[name] = [v for v in values[name].split(";") if v]
            said = {}
            for field, own in sorted(fields.items()):
                own = [msgspec.structs.replace(v, value=values[field]) if v.verdict == "confirm" else v for v in own]
                best, others = decided(own)
                said[field] = best, others
                values[field] = best.value
            number, _ = self._entity(values)
            self.mine[local] = number  # who is quoted under this name is the corrected one
            out[local] = number, values["code"], said
        return out

    def _renamed(self, table: str, row: Values, changed: Mapping[str, tuple[int, str, Any]]) -> tuple[Values, list[Said]]:
        """A row with its corrected entities, and the fields in which they stand."""
        if not changed:
            return row, []
        out = {**row, "body": {**row["body"]}}
        said = []
        for field, name in _BODY.items():
            refs = row["body"].get(name, [])
            hit = [ref[1] for ref in refs if ref[1] in changed]
            if field not in row or not hit:
                continue
            out["body"][name] = [[changed[r[1]][0], *r[1:]] if r[1] in changed else r for r in refs]
            codes = [changed[r[1]][1] if r[1] in changed else self.entities[r[1]][1] for r in refs]
            out[field] = ";".join(f"{c}:{r[2]}" for c, r in zip(codes, refs, strict=True)) if field == "parties" else ";".join(codes)
            best = max((v for local in hit for v, _ in changed[local][2].values()), key=lambda v: v.id)
            said.append(
                Said(field=field, verdict=best.verdict, author=best.author, recorded=best.recorded, judgement=best.id, machine=current(row, field))
            )
        return out, said

    def _entity(self, side: Mapping[str, Any]) -> tuple[int, str]:
        """Number and name of the entity of a side, made where there is none."""
        made = entity_of(side)
        key = entity_key(made)
        if key not in self.fresh:
            known = self.writer.all("SELECT id FROM entity WHERE key = ?", (key,))
            if known:
                self.fresh[key] = known[0][0]
            else:
                self.fresh[key] = self.writer.last_id(schema.entity) + 1
                self.writer.insert(schema.entity, [(self.fresh[key], key, *entity_values(made))])
        local = next((name for name, (id_, _) in self.entities.items() if id_ == self.fresh[key]), made.id)
        self.mine[local] = self.fresh[key]
        return self.fresh[key], local

    # writing ------------------------------------------------------------------------------------------------------------
    def _write(self, table: str, wanted: Mapping[int, Values | None]) -> None:
        names = NAMES[table]
        columns = ",".join(f'"{n}"' for n in names)
        have = {row[0]: tuple(row) for row in self.writer.all(f"SELECT {columns} FROM {table} WHERE reading_id = ? AND id < 0", (self.reading,))}
        packed = {row["id"]: tuple(_packed(row)[n] for n in names) for row in wanted.values() if row is not None}
        gone = [id_ for id_ in have if have[id_] != packed.get(id_)]
        new = [id_ for id_ in packed if packed[id_] != have.get(id_)]
        behind = {id_ for id_ in wanted if id_ > 0}
        front = {id_ for id_, row in self.rows[table].items() if id_ > 0 and row["current"] == 2}
        hide, show = sorted(behind - front), sorted(front - behind)
        superseded = [id_ for id_ in hide if self.rows[table][id_]["current"] == 0]
        self._remove(table, gone, [have[i] for i in gone])
        self.writer.each(f"UPDATE {table} SET current = 2 WHERE id = ?", [(i,) for i in hide])
        self.writer.each(f"UPDATE {table} SET current = 1 WHERE id = ?", [(i,) for i in show])
        self.writer.insert(schema.metadata.tables[table], [packed[i] for i in new])
        if table == "claim":
            shown = [tuple(_packed(self.rows[table][i])[n] for n in names) for i in show]
            hidden = [tuple(_packed(self.rows[table][i])[n] for n in names) for i in hide if i not in superseded]
            self._remove_sides(hidden)
            self._add_sides([*shown, *(packed[i] for i in new)])
            self._unsettle(sorted({*gone, *hide}), sorted({*new, *show}))
        else:
            self._relation_sides([packed[i] for i in new])

    def _remove(self, table: str, ids: Sequence[int], rows: Sequence[tuple[Any, ...]]) -> None:
        if table == "claim":
            self._remove_sides(rows)
        else:
            self.writer.each("DELETE FROM relation_side WHERE relation_id = ?", [(i,) for i in ids])
        self.writer.each(f"DELETE FROM {table} WHERE id = ?", [(i,) for i in ids])

    def _remove_sides(self, rows: Sequence[tuple[Any, ...]]) -> None:
        for values in self._claim_sides(rows):
            self.writer.run("DELETE FROM claim_side WHERE value = ? AND part = ? AND day = ? AND claim_id = ?", values[:4])

    def _add_sides(self, rows: Sequence[tuple[Any, ...]]) -> None:
        self.writer.insert(schema.claim_side, self._claim_sides(rows))

    def _claim_sides(self, rows: Sequence[tuple[Any, ...]]) -> list[tuple[Any, ...]]:
        names = NAMES["claim"]
        out = []
        for packed in rows:
            row = dict(zip(names, packed, strict=True))
            body = msgspec.json.decode(row["body"])
            for part, name in zip(PARTS, ("actors", "recipients", "voices"), strict=True):
                for value, as_code, as_country in self._values([ref[0] for ref in body.get(name, ())]):
                    out.append((value, part, row["day"], row["id"], row["type"], as_code, as_country))
        return out

    def _relation_sides(self, rows: Sequence[tuple[Any, ...]]) -> None:
        names = NAMES["relation"]
        out = []
        for packed in rows:
            row = dict(zip(names, packed, strict=True))
            body = msgspec.json.decode(row["body"])
            for value, as_code, as_country in self._values([ref[0] for ref in body.get("parties", ())]):
                out.append((value, row["id"], row["kind"], row["day"], as_code, as_country))
        self.writer.insert(schema.relation_side, out)

    def _values(self, ids: Sequence[int]) -> list[tuple[str, int, int]]:
        """Codes and countries of some entities, each value once, with what it stands for."""
        codes, countries = set(), set()
        for code, country in self.writer.among("SELECT code, country FROM entity WHERE id IN", sorted(set(ids))):
            codes.add(code)
            countries |= {c for c in country.split(";") if c}
        return [(value, int(value in codes), int(value in countries)) for value in sorted(codes | countries)]

    def _unsettle(self, gone: Sequence[int], new: Sequence[int]) -> None:
        """Have the happenings of these claims settled anew."""
        if not gone and not new:
            return
        known = {i for (i,) in self.writer.among("SELECT claim_id FROM event_claim WHERE claim_id IN", [*gone, *new])}
        self.writer.each("UPDATE event_claim SET stale = 1 WHERE claim_id = ?", [(i,) for i in sorted(known)])
        last = self.writer.all("SELECT value FROM meta WHERE name = 'settled_claim'")
        settled = int(last[0][0]) if last else 0
        fresh = [i for i in new if i not in known and (i < 0 or i <= settled)]  # what came later is placed with the rest
        self.writer.insert(schema.event_claim, [(i, "", "", 0, 1, 0) for i in fresh])

    def _entities(self) -> None:
        """Entities that only people name belong to the reading under numbers below 0."""
        used = {local: id_ for local, id_ in sorted(self.mine.items()) if self.entities.get(local, (0, ""))[0] != id_}
        had = [e for (e,) in self.writer.all("SELECT entity_id FROM reading_entity WHERE reading_id = ? AND number < 0", (self.reading,))]
        if used or had:
            self.writer.run("DELETE FROM reading_entity WHERE reading_id = ? AND number < 0", (self.reading,))
            rows = [(self.reading, -n, local, id_) for n, (local, id_) in enumerate(used.items(), 1)]
            self.writer.insert(schema.reading_entity, rows)
            idle = "DELETE FROM entity WHERE id = ? AND NOT EXISTS (SELECT 1 FROM reading_entity WHERE entity_id = ?)"
            self.writer.each(idle, [(id_, id_) for id_ in sorted(set(had) | set(self.fresh.values()))])


def _relink(row: Values, votes: Sequence[Vote]) -> None:
    """Lay people's word on denials into the links of a claim."""
    links = [list(link) for link in row["body"].get("links", ())]
    by_link: defaultdict[tuple[str, ...], list[Vote]] = defaultdict(list)
    for vote in votes:
        by_link[tuple(vote.value[0])].append(msgspec.structs.replace(vote, value=vote.value[1]))
    machine = [f"{how}:{key}" for key, how in links]
    for link, own in sorted(by_link.items()):
        best, _ = decided(own)
        links = [one for one in links if tuple(one) != link] + ([list(link)] if best.value else [])
        row["body"]["judged"].append(
            Said(field="links", verdict="correct", author=best.author, recorded=best.recorded, judgement=best.id, machine=machine)
        )
    row["body"]["links"] = links


def _packed(row: Values) -> Values:
    if isinstance(row["body"], str):
        return row
    return {**row, "body": _encode(row["body"]).decode(), "evidence": _encode(row["evidence"]).decode()}
