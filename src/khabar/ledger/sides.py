"""A side as a person names it, a code or a mapping, made into an entity with everything known of it."""

from __future__ import annotations

from collections.abc import Mapping
from difflib import get_close_matches
from functools import lru_cache
from typing import Any

from sqlalchemy import Connection, case, select

from khabar.errors import LedgerError
from khabar.ledger.fields import ENTITY, ENTITY_KINDS, code, known_field
from khabar.ledger.outlets import table
from khabar.ledger.schema import entity, reading_entity

_FIELDS = ("code", "country", "roles", "kind", "name", "name_ar", "name_basis")
_FIRST = ("state", "organisation", "alliance", "organ", "group", "force", "party", "company")


class Sides:
    """Knows the sides of a report, the ledger and the tables, in this order.

    Args:
        connection: to the ledger.
        reading: the reading whose entities are known first.
    """

    def __init__(self, connection: Connection, reading: int | None) -> None:
        self.connection = connection
        self.reading = reading

    def __call__(self, place: str, given: Any) -> dict[str, Any]:
        """The side; `place` is named in errors.

        Raises:
            LedgerError: a code that nobody knows and that comes without a name, or a field no side has.
        """
        if isinstance(given, Mapping):
            more = {k: v for k, v in given.items() if k not in ("part", "relation", "name_basis") and v not in (None, "")}
            more = {name: ENTITY[known_field("entity", name)](f"{place} ({name})", value, given) for name, value in more.items()}
            if "code" not in more:
                raise LedgerError(f"{place}: {dict(given)} has no code; give one, UNK where it is not told")
            known = self._known(code(place, more["code"])) or {}
            if not known and not more.get("name"):
                self._unknown(place, more["code"])
            return {**_BLANK, **known, **more, "code": code(place, more["code"]), "name_basis": "table"}
        found = self._known(str(given).strip().upper()) or self._named(str(given).strip())
        if found is None:
            self._unknown(place, given)
        return {**_BLANK, **found}  # type: ignore[dict-item]

    def _known(self, wanted: str) -> dict[str, Any] | None:
        if wanted == "UNK":
            return {"code": "UNK"}
        columns = [entity.c[name] for name in _FIELDS]
        if self.reading is not None:
            query = select(*columns).join(reading_entity, reading_entity.c.entity_id == entity.c.id)
            own = query.where(reading_entity.c.reading_id == self.reading, entity.c.code == wanted, reading_entity.c.number >= 0)
            row = self.connection.execute(own.order_by(_plainest(), reading_entity.c.number)).first()
            if row:
                return _values(row)
        if wanted in _tables():
            return dict(_tables()[wanted])
        row = self.connection.execute(select(*columns).where(entity.c.code == wanted).order_by(_plainest(), entity.c.key)).first()
        return _values(row) if row else None

    def _named(self, name: str) -> dict[str, Any] | None:
        columns = [entity.c[field] for field in _FIELDS]
        found = self.connection.execute(
            select(*columns).where((entity.c.name_ar == name) | (entity.c.name == name), entity.c.code != "UNK").order_by(_plainest(), entity.c.key)
        ).first()
        return _values(found) if found else None

    def _unknown(self, place: str, given: Any) -> None:
        near = get_close_matches(str(given).upper(), list(_tables()), 3)
        hint = f"near it: {', '.join(near)}. " if near else ""
        raise LedgerError(
            f"{place}: no side {given!r} in this ledger or its tables. {hint}Give a code (ARM, CSTO), or what is new with its name, as JSON: "
            '{"code": "NEWGROUP", "name": "New Group", "country": ["ARM"], "kind": "group"}; kinds: ' + ", ".join(ENTITY_KINDS)
        )


_BLANK: dict[str, Any] = {"country": [], "roles": [], "kind": "unnamed", "name": "", "name_ar": None, "name_basis": "table"}


def _plainest() -> Any:
    """States and organisations before the persons and offices that bear their code."""
    return case({kind: n for n, kind in enumerate(_FIRST)}, value=entity.c.kind, else_=len(_FIRST))


def _values(row: Any) -> dict[str, Any]:
    out = dict(zip(_FIELDS, row, strict=True))
    for name in ("country", "roles"):
        out[name] = [v for v in out[name].split(";") if v]
    return out


@lru_cache(maxsize=1)
def _tables() -> dict[str, dict[str, Any]]:
    """Sides of the tables that ship with khabar, by code."""
    out: dict[str, dict[str, Any]] = {}
    for name in ("groups", "organisations", "states"):
        for row in table("ar", "gazetteers", f"{name}.tsv"):
            kind = "state" if name == "states" else row.get("kind") or "organisation"
            country = [row["code"]] if name == "states" else [c for c in row.get("country", "").split("|") if c]
            out[row["code"]] = {
                "code": row["code"], "country": country, "roles": [r for r in row.get("roles", "").split("|") if r], "kind": kind,
                "name": row["name"], "name_ar": row["names_ar"].split("|")[0] or None, "name_basis": "table",
            }  # fmt: skip
    return out
