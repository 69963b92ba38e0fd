"""Settings that a ledger remembers."""

from __future__ import annotations

from sqlalchemy import Engine, select

from khabar.errors import LedgerError
from khabar.ledger.connect import writing
from khabar.ledger.schema import meta
from khabar.ledger.texts import POLICIES, Policy


def policy_of(engine: Engine, asked: Policy | None) -> Policy:
    """How much text the ledger keeps; what is asked for is remembered.

    Raises:
        LedgerError: no such policy.
    """
    if asked is not None and asked not in POLICIES:
        raise LedgerError(f"store_text {asked!r}: give one of {', '.join(POLICIES)}")
    with engine.connect() as connection:
        known = connection.execute(select(meta.c.value).where(meta.c.name == "store_text")).scalar()
    policy: Policy = next((p for p in POLICIES if p == (asked or known)), "full")
    if policy != known and (asked or known is None):
        with writing(engine, keeps=True) as writer:
            writer.run("DELETE FROM meta WHERE name = 'store_text'")
            writer.insert(meta, [("store_text", policy)])
    return policy
