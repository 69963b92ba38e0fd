"""Memos: answers worked out beforehand; an index of what is said of whose ties, and one of who read what."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None

_CURRENT = sa.text("current = 1")


def upgrade() -> None:
    """Make the change."""
    op.create_table(
        "memo",
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("value", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("kind", "name"),
    )
    op.create_index(
        "relation_told", "relation", ["parties", "kind", "polarity", "status", "day", "current"],
        sqlite_where=_CURRENT, postgresql_where=_CURRENT,
    )  # fmt: skip
    op.create_index("reading_reader", "reading", ["version", "lexicon", "superseded"])
