"""What a claim costs must not grow with the ledger: on SQLite an index of words finds anchors, and trees that nobody asks are let go."""

from __future__ import annotations

from alembic import op

revision = "0011"
down_revision = "0010"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make the change."""
    op.drop_index("report_text_sha256", "report")
    if op.get_bind().dialect.name != "sqlite":  # its keys between tables are looked up when an entity goes
        return
    op.execute("CREATE VIRTUAL TABLE claim_anchors USING fts5(anchors, content='', detail=none, columnsize=0, tokenize='ascii')")
    op.execute(
        "INSERT INTO claim_anchors (rowid, anchors) SELECT reading_id, group_concat(substr(anchor, 1, 16), ' ') FROM claim "
        "WHERE id > 0 GROUP BY reading_id ORDER BY reading_id"
    )
    op.drop_index("claim_anchor", "claim")
    op.drop_index("quotation_speaker", "quotation")
