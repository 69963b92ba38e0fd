"""What has no day stands apart in `event_pair`, so that a dyad reads only what it counts; kinds of ties are counted from their index."""

from __future__ import annotations

import json
from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0010"
down_revision = "0009"
branch_labels = None
depends_on = None

_PORTION = 5000
_DAY = len("2024-01-01")


def upgrade() -> None:
    """Make the change."""
    op.drop_index("relation_kind", "relation")
    op.create_index("relation_kind", "relation", ["kind", "day", "current"])
    for name in ("why", "rest"):
        op.add_column("event_pair", sa.Column(name, sa.Text(), nullable=False, server_default=""))
    bind = op.get_bind()
    last: Any = {"a": "", "b": "", "country": 0, "event": ""}
    own = "SELECT a, b, country, event_id AS event, value FROM event_pair WHERE (a, b, country, event_id) > (:a, :b, :country, :event) ORDER BY a, b, country, event_id"
    while rows := bind.execute(sa.text(f"{own} LIMIT {_PORTION}"), last).all():
        keys = [{"a": row.a, "b": row.b, "country": row.country, "event": row.event} for row in rows]
        last = keys[-1]
        bind.execute(
            sa.text("UPDATE event_pair SET value = :value, why = :why, rest = :rest WHERE a = :a AND b = :b AND country = :country AND event_id = :event"),
            [key | _apart(row.value) for key, row in zip(keys, rows, strict=True)],
        )


def _apart(value: str) -> dict[str, str]:
    """The columns: what has a day, why the others have none, and those that may count by the day of their report."""
    dated, why, near = [], [], []
    for group in json.loads(value):
        _, month, week, report, _ = group
        if len(month) >= _DAY or len(week) >= _DAY:
            dated.append(group)
        elif month == "undated" and report:
            near.append(group)
            why.append("near")
        else:
            why.append(month)
    return {"value": _joined(dated), "why": ",".join(why), "rest": _joined(near)}


def _joined(groups: list[Any]) -> str:
    return json.dumps(groups, ensure_ascii=False, separators=(",", ":"))[1:-1]
