"""The opening balance: memberships, pacts and bases of data/facts, held by the account "khabar tables (edition)".

They are nobody's word: an account of their own, left out by `without_tables`.
"""

from __future__ import annotations

import tomllib
from functools import lru_cache
from importlib.resources import files
from typing import NamedTuple

from khabar.ledger.accounts import Holder, Statement
from khabar.ledger.edtf import end_of, start_of
from khabar.ledger.rows import Side
from khabar.ledger.ties import Position, kinds
from khabar.model import content_id

_FILES = {
    "memberships": "organisation\tmember\tstatus\tsince\tuntil\tnote",
    "pacts": "id\tkind\tname\tparties\tsince\tuntil\tnote",
    "bases": "sender\thost\tplace\tsince\tuntil\tnote",
}
_STANDS = frozenset(("member", "leads", "frozen", "suspended", "leaving", "boycotting"))


class Fact(NamedTuple):
    """One row of the tables: a tie of two or more codes with the days it began and ended (EDTF, None where not known)."""

    table: str
    kind: str
    state: str
    codes: tuple[str, ...]
    parts: tuple[str, ...]
    since: str | None
    until: str | None
    words: str
    edition: str


@lru_cache(maxsize=1)
def facts() -> tuple[Fact, ...]:
    """Every row of the opening balance."""
    return (*_memberships(), *_pacts(), *_bases())


def _rows(name: str) -> tuple[list[list[str]], str]:
    folder = files("khabar") / "data" / "facts"
    side = tomllib.loads((folder / f"{name}.toml").read_text(encoding="utf-8"))
    head, *lines = (folder / f"{name}.tsv").read_text(encoding="utf-8").splitlines()
    assert head == _FILES[name], f"data/facts/{name}.tsv: columns {head!r}, expected {_FILES[name]!r}"
    return [line.split("\t") for line in lines], str(side["edition"])


def _memberships() -> list[Fact]:
    rows, edition = _rows("memberships")
    return [
        Fact("memberships", "membership", status, (member, organisation), ("member", "organisation"), since or None,
             until or None, note, edition)
        for organisation, member, status, since, until, note in rows
    ]  # fmt: skip


def _pacts() -> list[Fact]:
    rows, edition = _rows("pacts")
    out = []
    for _, kind, name, parties, since, until, note in rows:
        codes = tuple(parties.split("|"))
        tie, state = ("alliance", "allied") if kind == "defence" else ("treaty", "in-force")
        words = f"{name}; {note}" if note else name
        out.append(Fact("pacts", tie, state, codes, ("party",) * len(codes), since or None, until or None, words, edition))
    return out


def _bases() -> list[Fact]:
    rows, edition = _rows("bases")
    return [
        Fact("bases", "base", "present", (sender, host), ("sender", "host"), since or None, until or None,
             f"{place}; {note}" if note else place, edition)
        for sender, host, place, since, until, note in rows
    ]  # fmt: skip


@lru_cache(maxsize=1)
def _by_code() -> dict[str, list[Fact]]:
    out: dict[str, list[Fact]] = {}
    for fact in facts():
        for code in dict.fromkeys(fact.codes):
            out.setdefault(code, []).append(fact)
    return out


def codes() -> frozenset[str]:
    """Every code the tables name."""
    return frozenset(_by_code())


def statements(a: str, b: str) -> list[Statement]:
    """What the tables say of two sides.

    Args:
        a, b: codes.
    """
    return [_statement(f) for f in _by_code().get(a, ()) if b in f.codes]


def partners(a: str) -> list[str]:
    """Codes with which the tables give a side any tie, by code."""
    return sorted({c for f in _by_code().get(a, ()) for c in f.codes} - {a})


def shared(a: str, b: str, as_of: str | None = None) -> list[str]:
    """Organisations to which both sides belong on a day, by the tables.

    Args:
        a, b: codes.
        as_of: ISO day; None for the last day the tables know.
    """
    return sorted(_belongs(a, as_of) & _belongs(b, as_of))


def _belongs(code: str, as_of: str | None) -> set[str]:
    out = set()
    for fact in _by_code().get(code, ()):
        if fact.kind == "membership" and fact.codes[0] == code and fact.state in _STANDS and stands(fact, as_of):
            out.add(fact.codes[1])
    return out


def stands(fact: Fact, as_of: str | None) -> bool:
    """Whether a row held on a day, as far as its grain tells: it may have begun by then and had not surely ended."""
    if as_of is None:
        return fact.until is None
    begun, ended = start_of(fact.since).first, end_of(fact.until).first
    return (begun is None or begun <= as_of) and (fact.until is None or ended is None or ended > as_of)


def _statement(fact: Fact) -> Statement:
    holder = Holder(key=f"tables:{fact.edition}", code="", name=f"khabar tables ({fact.edition})", sort="tables")
    parts = kinds()[fact.kind].parts
    manner = "de_jure" if fact.kind in ("membership", "treaty", "alliance") else "unstated"
    sides = tuple(
        Side(entity="", code=code, name=code, part=part if len(parts) > 1 else "party")
        for code, part in zip(fact.codes, fact.parts, strict=True)
    )
    return Statement(
        holder=holder, position=Position(kind=fact.kind, state=fact.state, manner=manner), parties=sides, change=None,
        since=fact.since, until=fact.until, said=None, recorded=None, report="",
        relation=content_id(fact.table, fact.state, *fact.codes, fact.since, fact.words), outlet=None, words=fact.words,
    )  # fmt: skip
