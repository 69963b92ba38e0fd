"""Happenings: claims in clusters, events with their sides, aliases of their ids, denials, near copies of reports."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make the change."""
    op.create_table(
        "event_claim",
        sa.Column("claim_id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("block", sa.Text(), nullable=False),
        sa.Column("bucket", sa.Text(), nullable=False),
        sa.Column("cluster", sa.Integer(), nullable=False),
        sa.Column("stale", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("claim_id"),
    )
    op.create_index("event_claim_cluster", "event_claim", ["cluster"], unique=False)
    op.create_index("event_claim_slot", "event_claim", ["block", "bucket"], unique=False)
    op.create_index(
        "event_claim_stale",
        "event_claim",
        ["claim_id"],
        unique=False,
        sqlite_where=sa.text("stale = 1"),
        postgresql_where=sa.text("stale = 1"),
    )
    op.create_table(
        "event",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("cluster", sa.Integer(), nullable=False),
        sa.Column("first_claim", sa.Integer(), nullable=False),
        sa.Column("family", sa.Text(), nullable=False),
        sa.Column("status", sa.Text(), nullable=False),
        sa.Column("types", sa.Text(), nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("title_ar", sa.Text(), nullable=False),
        sa.Column("first", sa.Text(), nullable=False),
        sa.Column("last", sa.Text(), nullable=False),
        sa.Column("bucket", sa.Text(), nullable=False),
        sa.Column("claims", sa.Integer(), nullable=False),
        sa.Column("reports", sa.Integer(), nullable=False),
        sa.Column("outlets", sa.Integer(), nullable=False),
        sa.Column("owner_groups", sa.Integer(), nullable=False),
        sa.Column("origins", sa.Integer(), nullable=False),
        sa.Column("contested", sa.Text(), nullable=False),
        sa.Column("actors", sa.Text(), nullable=False),
        sa.Column("recipients", sa.Text(), nullable=False),
        sa.Column("places", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index("event_cluster", "event", ["cluster"], unique=False)
    op.create_index("event_last", "event", ["last", "id"], unique=False)
    op.create_index("event_origins", "event", ["origins", "last"], unique=False)
    op.create_index("event_status", "event", ["status", "last", "id"], unique=False)
    op.create_table(
        "event_side",
        sa.Column("value", sa.Text(), nullable=False),
        sa.Column("part", sa.Text(), nullable=False),
        sa.Column("last", sa.Text(), nullable=False),
        sa.Column("event_id", sa.Text(), nullable=False),
        sa.Column("as_code", sa.Integer(), nullable=False),
        sa.Column("as_country", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("value", "part", "last", "event_id"),
        sqlite_with_rowid=False,
    )
    op.create_index("event_side_event", "event_side", ["event_id"], unique=False)
    op.create_table(
        "event_alias",
        sa.Column("old", sa.Text(), nullable=False),
        sa.Column("new", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("old"),
    )
    op.create_index("event_alias_new", "event_alias", ["new"], unique=False)
    op.create_table(
        "denial",
        sa.Column("content_id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("denied_id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("denial_id", sa.Integer(), nullable=False),
        sa.Column("how", sa.Text(), nullable=False),
        sa.Column("weight", sa.Float(), nullable=False),
        sa.PrimaryKeyConstraint("content_id", "denied_id"),
    )
    op.create_index("denial_denied", "denial", ["denied_id"], unique=False)
    op.create_table(
        "report_copy",
        sa.Column("report_id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("root", sa.Integer(), nullable=False),
        sa.Column("signature", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("report_id"),
    )
    op.create_index("report_copy_root", "report_copy", ["root"], unique=False)
    op.create_table(
        "report_band",
        sa.Column("band", sa.Text(), nullable=False),
        sa.Column("report_id", sa.Integer(), autoincrement=False, nullable=False),
        sa.PrimaryKeyConstraint("band", "report_id"),
        sqlite_with_rowid=False,
    )
    op.create_index("report_band_report", "report_band", ["report_id"], unique=False)
