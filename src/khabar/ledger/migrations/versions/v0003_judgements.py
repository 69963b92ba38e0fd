"""Judgements by people: what they are anchored to, the rows that show them, and views with both words side by side."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None

_OLD_VIEWS = ("claims", "relations", "changes", "claim_evidence", "relation_evidence")
_BY = "CASE WHEN {0}.id < 0 THEN 'person' ELSE 'machine' END AS by"
_CLAIMS = (
    "SELECT r.key AS report, r.label, r.outlet, r.day AS published, c.key AS claim, c.anchor, c.part, c.sentence, "
    "c.trigger_start, c.trigger_end, c.trigger_text, c.lemma, c.type, c.mode, c.contexts, c.cameo, c.quad, c.score, "
    "c.actors, c.recipients, c.holders, c.object, c.date, c.basis, c.date_from, c.date_to, c.place, c.polarity, "
    "c.modality, c.iterated, g.recorded, c.id AS claim_id, " + _BY.format("c") + " FROM claim c "
    "JOIN reading g ON g.id = c.reading_id JOIN report r ON r.id = g.report_id WHERE "
)
_RELATIONS = (
    "SELECT r.key AS report, r.label, r.outlet, r.day AS published, t.key AS relation, t.kind, t.parties, t.status, "
    "t.change, t.manner, t.polarity, t.modality, t.since, t.until, t.holders, g.recorded, t.id AS relation_id, "
    + _BY.format("t") + " FROM relation t JOIN reading g ON g.id = t.reading_id JOIN report r ON r.id = g.report_id WHERE "
)  # fmt: skip
_CLAIM_FIELDS = ("type", "mode", "contexts", "actors", "recipients", "holders", "object", "date", "place", "polarity", "modality", "iterated")
_RELATION_FIELDS = ("kind", "status", "change", "manner", "polarity", "modality", "since", "until", "parties", "holders")


def _judged(table: str, fields: tuple[str, ...]) -> str:
    """What people say beside what the machine read; a rejected row has the machine's values alone, an added one none of them."""
    beside = ", ".join(f'p.{f}, m.{f} AS machine_{f}' for f in fields)
    verdict = "CASE WHEN p.id IS NULL THEN 'rejected' WHEN m.id IS NULL THEN 'added' ELSE 'judged' END AS verdict"
    return (
        f"SELECT r.key AS report, r.outlet, r.day AS published, coalesce(p.key, m.key) AS {table}, {verdict}, {beside}, "
        f"p.id AS {table}_id, m.id AS machine_id FROM (SELECT id AS one FROM {table} WHERE current = 2 UNION "
        f"SELECT -id FROM {table} WHERE id < 0) x LEFT JOIN {table} p ON p.id = -x.one LEFT JOIN {table} m ON m.id = x.one "
        "JOIN reading g ON g.id = coalesce(p.reading_id, m.reading_id) JOIN report r ON r.id = g.report_id"
    )


_VIEWS = {
    "claims": _CLAIMS + "c.current = 1",
    "claims_machine": _CLAIMS + "c.id > 0 AND c.current > 0",
    "relations": _RELATIONS + "t.current = 1",
    "relations_machine": _RELATIONS + "t.id > 0 AND t.current > 0",
    "claims_judged": _judged("claim", _CLAIM_FIELDS),
    "relations_judged": _judged("relation", _RELATION_FIELDS),
    "changes": (
        "SELECT r.key AS report, c.anchor, c.trigger_text, g.version, g.lexicon, g.recorded, g.superseded, c.key AS claim, "
        "c.type, c.mode, c.actors, c.recipients, c.holders, c.polarity, c.modality FROM claim c "
        "JOIN reading g ON g.id = c.reading_id JOIN report r ON r.id = g.report_id WHERE c.id > 0 AND EXISTS "
        "(SELECT 1 FROM reading o WHERE o.report_id = g.report_id AND o.id <> g.id AND NOT EXISTS "
        "(SELECT 1 FROM claim d WHERE d.id > 0 AND d.reading_id = o.id AND d.key = c.key))"
    ),
}
_EVIDENCE = {
    "sqlite": (
        "SELECT c.key AS {kind}, json_extract(e.value, '$[0]') AS field, json_extract(e.value, '$[1]') AS entity, "
        "json_extract(e.value, '$[2]') AS start, json_extract(e.value, '$[3]') AS stop, json_extract(e.value, '$[4]') AS rule, "
        "coalesce(json_extract(e.value, '$[5]'), 0) AS inferred, c.id AS {kind}_id, " + _BY.format("c") + " FROM {kind} c, json_each(c.evidence) e"
    ),
    "postgresql": (
        "SELECT c.key AS {kind}, e.value->>0 AS field, e.value->>1 AS entity, (e.value->>2)::int AS start, "
        "(e.value->>3)::int AS stop, e.value->>4 AS rule, coalesce((e.value->>5)::int, 0) AS inferred, c.id AS {kind}_id, "
        + _BY.format("c") + " FROM {kind} c, jsonb_array_elements(c.evidence::jsonb) AS e (value)"
    ),
}  # fmt: skip
_NEW = ("role", "key", "kind", "other_report", "other_anchor", "other_key", "other_kind")
_BOUND = sa.text("cluster <> own")
_SAID = sa.text("id < 0 OR current = 2")


def upgrade() -> None:
    """Make the change."""
    dialect = op.get_bind().dialect.name
    for name in _OLD_VIEWS:
        op.execute(f"DROP VIEW {name}")
    for name in _NEW:
        op.add_column("judgement", sa.Column(name, sa.Text(), nullable=True))
    op.create_index("judgement_other", "judgement", ["other_report"])
    op.create_index("judgement_target", "judgement", ["target"])
    op.add_column("event_claim", sa.Column("own", sa.Integer(), nullable=False, server_default="0"))
    op.execute("UPDATE event_claim SET own = cluster")
    op.create_index("event_claim_own", "event_claim", ["own"])
    op.create_index("event_claim_bound", "event_claim", ["claim_id"], sqlite_where=_BOUND, postgresql_where=_BOUND)
    op.create_index("denial_saying", "denial", ["denial_id"])
    for table in ("claim", "relation"):
        op.create_index(f"{table}_behind", table, ["reading_id"], sqlite_where=_SAID, postgresql_where=_SAID)
    for kind in ("claim", "relation"):
        op.execute(f"CREATE VIEW {kind}_evidence AS {_EVIDENCE[dialect].format(kind=kind)}")
    for name, query in _VIEWS.items():
        op.execute(f"CREATE VIEW {name} AS {query}")
