"""Who wrote a report, by its own word: a new column, empty for the reports that are there already."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0009"
down_revision = "0008"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make the change."""
    op.add_column("report", sa.Column("author", sa.Text(), nullable=True))
