"""Revisions: the texts that one address has had, in the order in which they were met, and how one differs from the last."""

from __future__ import annotations

import re
from collections.abc import Sequence
from difflib import SequenceMatcher
from typing import Any

from sqlalchemy import Engine, text

from khabar.errors import LedgerError
from khabar.model import Record

_MOST = 400
_ORDER = "coalesce({0}.retrieved, {0}.recorded) < coalesce(r.retrieved, r.recorded) OR (coalesce({0}.retrieved, {0}.recorded) = coalesce(r.retrieved, r.recorded) AND {0}.id <= r.id)"
_SENTENCE = re.compile(r"[^\n.؟!]+[.؟!]*[»\"”]?")


class Revision(Record, frozen=True, kw_only=True):
    """One text of an address.

    `number` counts from 1, `retrieved` is when it was fetched, else when it entered the ledger; `diff` are the sentences that
    came ("+ ...") and went ("- ...") since the revision before, None where a text is not kept.
    """

    number: int
    report: str
    label: str | None
    published: str | None
    retrieved: str
    title: str | None
    claims: int
    diff: tuple[str, ...] | None


def revisions(engine: Engine, what: str) -> list[Revision]:
    """The revisions of a report (key, label or URL), the oldest first.

    Raises:
        LedgerError: no such report.
    """
    with engine.connect() as connection:
        found = connection.execute(
            text("SELECT key, url FROM report WHERE key = :w OR label = :w OR url = :w ORDER BY id LIMIT 1"), {"w": what}
        ).first()
        if found is None:
            raise LedgerError(f"{what}: no report of this key, label or URL; khabar search finds reports")
        where, value = ("r.url = :v", found.url) if found.url else ("r.key = :v", found.key)
        rows = connection.execute(
            text(
                "SELECT r.key, r.label, r.published, coalesce(r.retrieved, r.recorded) AS met, r.title, r.text, (SELECT count(*) FROM claim c "
                "JOIN reading g ON g.id = c.reading_id WHERE g.report_id = r.id AND c.current = 1) AS claims "
                f"FROM report r WHERE {where} ORDER BY met, r.id"
            ),
            {"v": value},
        ).all()
    out = []
    last: Any = None
    for number, row in enumerate(rows, 1):
        known = last is None or (last.text is not None and row.text is not None)
        out.append(
            Revision(
                number=number, report=row.key, label=row.label, published=row.published, retrieved=row.met, title=row.title, claims=row.claims,
                diff=tuple(difference(_whole(last), _whole(row)) if last is not None else ()) if known else None,
            )
        )  # fmt: skip
        last = row
    return out


def _whole(row: Any) -> str:
    return f"{row.title or ''}\n{row.text or ''}"


def difference(old: str, new: str) -> list[str]:
    """The sentences that went ("- ...") and came ("+ ...") between two texts, in the order of the text."""
    before, after = ([s.strip() for s in _SENTENCE.findall(t) if s.strip()] for t in (old, new))
    out = []
    for kind, a, b, c, d in SequenceMatcher(None, before, after, autojunk=False).get_opcodes():
        if kind != "equal":
            out += [f"- {s}" for s in before[a:b]] + [f"+ {s}" for s in after[c:d]]
    return out


def numbers(engine: Engine, keys: Sequence[str]) -> dict[str, tuple[int, int]]:
    """For each report that has them, which revision of its address it is and how many there are."""
    out: dict[str, tuple[int, int]] = {}
    wanted = list(dict.fromkeys(keys))
    with engine.connect() as connection:
        for at in range(0, len(wanted), _MOST):
            part = wanted[at : at + _MOST]
            names = {f"k{n}": key for n, key in enumerate(part)}
            found = connection.execute(
                text(
                    f"SELECT r.key, (SELECT count(*) FROM report o WHERE o.url = r.url AND ({_ORDER.format('o')})), "
                    "(SELECT count(*) FROM report o WHERE o.url = r.url) FROM report r "
                    f"WHERE r.url IS NOT NULL AND r.key IN ({', '.join(f':{name}' for name in names)})"
                ),
                names,
            )
            out |= {key: (number, of) for key, number, of in found}
    return out
