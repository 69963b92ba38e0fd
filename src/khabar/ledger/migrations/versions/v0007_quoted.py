"""Quotations by the speaker that people's word gives."""

from __future__ import annotations

from alembic import op

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None

_VIEWS = {
    "quotations": (
        "SELECT r.key AS report, r.label, r.outlet, r.day AS published, q.part, q.start, q.stop, q.direct, "
        "e.name AS speaker, e.code AS speaker_code, substr(CASE q.part WHEN 'title' THEN r.title ELSE r.text END, "
        "q.start + 1, q.stop - q.start) AS words FROM quotation q JOIN reading g ON g.id = q.reading_id "
        "JOIN report r ON r.id = g.report_id LEFT JOIN reading_entity n ON n.reading_id = q.reading_id AND n.number < 0 "
        "AND n.local = q.speaker_local LEFT JOIN entity e ON e.id = coalesce(n.entity_id, q.speaker_id) WHERE g.superseded IS NULL"
    ),
}


def upgrade() -> None:
    """Make the change."""
    for name, query in _VIEWS.items():
        op.execute(f"DROP VIEW {name}")
        op.execute(f"CREATE VIEW {name} AS {query}")
