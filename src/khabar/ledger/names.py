"""A code from what a person types: a code, or the name of a side in Arabic or English."""

from __future__ import annotations

from difflib import get_close_matches
from functools import lru_cache

from sqlalchemy import Engine, func, or_, select

from khabar.errors import KhabarError
from khabar.ledger import balance
from khabar.ledger.outlets import table
from khabar.ledger.schema import entity

_KINDS = ("state", "organisation", "alliance", "organ", "group", "force", "party", "company")


@lru_cache(maxsize=1)
def _tabled() -> dict[str, str]:
    """Codes of states, organisations and groups by the names the tables give them, in lower case; an earlier table goes before."""
    out: dict[str, str] = {}
    for file in ("states.tsv", "organisations.tsv", "groups.tsv"):
        for row in table("ar", "gazetteers", file):
            for name in (row["name"], *row["names_ar"].split("|")):
                if name:
                    out.setdefault(name.lower(), row["code"])
    return out


def code_of(engine: Engine, wanted: str) -> str:
    """Code of a side.

    Args:
        engine: the ledger's database.
        wanted: a code in any case, or a name as the tables write it («أرمينيا», «Armenia»).

    Raises:
        KhabarError: nothing in the ledger or its tables goes by it; the nearest codes are named.
    """
    code = wanted.upper()
    with engine.connect() as connection:
        if code == "UNK" or code in balance.codes():
            return code
        if connection.execute(select(entity.c.id).where(entity.c.code == code).limit(1)).first():
            return code
        query = (
            select(entity.c.code, entity.c.kind)
            .where(or_(entity.c.name_ar == wanted, func.lower(entity.c.name) == wanted.lower()), entity.c.code != "UNK")
            .order_by(entity.c.code)
        )
        found = {kind: code for code, kind in connection.execute(query)}
        for kind in (*_KINDS, *found):
            if kind in found:
                return str(found[kind])
        if wanted.lower() in _tabled():
            return _tabled()[wanted.lower()]
        known = [str(c) for c in connection.execute(select(entity.c.code).distinct()).scalars()]
        names = {str(n): str(c) for n, c in connection.execute(select(entity.c.name, entity.c.code).where(entity.c.kind.in_(_KINDS)))}
    names |= {name.title(): code for name, code in _tabled().items()}
    near = [names[n] for n in get_close_matches(wanted.title(), names, 3)] + get_close_matches(code, known, 3)
    hint = f"; near it: {', '.join(dict.fromkeys(near))}" if near else ""
    raise KhabarError(
        f"no side {wanted!r} in this ledger{hint}. Give a code (ARM, CSTO, HAMAS) or a name; "
        "`khabar sql \"SELECT DISTINCT code, name FROM entity\"` lists them"
    )
