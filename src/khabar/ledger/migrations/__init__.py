"""Alembic migrations: how the tables of a ledger came to be what `khabar.ledger.schema` says."""
