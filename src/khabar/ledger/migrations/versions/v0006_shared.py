"""An index of the happenings that more than one report tells, most independent origins first."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None

_SHARED = sa.text("reports > 1")


def upgrade() -> None:
    """Make the change."""
    op.create_index(
        "event_shared", "event", ["status", sa.text("origins DESC"), sa.text("reports DESC"), sa.text("last DESC"), "id", "first"],
        sqlite_where=_SHARED, postgresql_where=_SHARED,
    )  # fmt: skip
