"""Key and outlet of the report in every claim and relation, so that their views join nothing: a day, a report or a count is read from one index."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision = "0007"
branch_labels = None
depends_on = None

_CURRENT = sa.text("current = 1")
_OF_REPORT = (
    "SELECT {0}.report, (SELECT r.label FROM report r WHERE r.key = {0}.report) AS label, {0}.outlet, {0}.day AS published, {0}.key AS {1}, {2}, "
    "(SELECT g.recorded FROM reading g WHERE g.id = {0}.reading_id) AS recorded, {0}.id AS {1}_id, "
    "CASE WHEN {0}.id < 0 THEN 'person' ELSE 'machine' END AS by FROM {1} {0} WHERE "
)
_CLAIMS = _OF_REPORT.format(
    "c", "claim", "c.anchor, c.part, c.sentence, c.trigger_start, c.trigger_end, c.trigger_text, c.lemma, c.type, c.mode, c.contexts, c.cameo, "
    "c.quad, c.score, c.actors, c.recipients, c.holders, c.object, c.date, c.basis, c.date_from, c.date_to, c.place, c.polarity, c.modality, c.iterated",
)  # fmt: skip
_RELATIONS = _OF_REPORT.format(
    "t", "relation", "t.kind, t.parties, t.status, t.change, t.manner, t.polarity, t.modality, t.since, t.until, t.holders",
)
_VIEWS = {
    "claims": _CLAIMS + "c.current = 1",
    "claims_machine": _CLAIMS + "c.id > 0 AND c.current > 0",
    "relations": _RELATIONS + "t.current = 1",
    "relations_machine": _RELATIONS + "t.id > 0 AND t.current > 0",
}
_FILL = {
    "sqlite": "UPDATE {0} SET (report, outlet) = (SELECT r.key, r.outlet FROM reading g JOIN report r ON r.id = g.report_id WHERE g.id = {0}.reading_id)",
    "postgresql": "UPDATE {0} SET report = r.key, outlet = r.outlet FROM reading g JOIN report r ON r.id = g.report_id WHERE g.id = {0}.reading_id",
}


def upgrade() -> None:
    """Make the change."""
    for name in _VIEWS:
        op.execute(f"DROP VIEW {name}")
    for table in ("claim", "relation"):
        op.add_column(table, sa.Column("report", sa.Text(), nullable=False, server_default=""))
        op.add_column(table, sa.Column("outlet", sa.Text(), nullable=True))
        op.execute(_FILL[op.get_bind().dialect.name].format(table))
        op.create_index(f"{table}_report", table, ["report"])
    op.create_index("claim_outlet", "claim", ["outlet", "day", "type"], sqlite_where=_CURRENT, postgresql_where=_CURRENT)
    for name, query in _VIEWS.items():
        op.execute(f"CREATE VIEW {name} AS {query}")
