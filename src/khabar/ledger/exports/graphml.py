"""GraphML: sides as nodes, what the ledger's happenings tell between them as counted edges, each with who tells it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from pathlib import Path
from xml.sax.saxutils import escape, quoteattr

from khabar.ledger.exports.folded import Row

_NODE = {"name": "string", "name_ar": "string", "kind": "string", "country": "string"}
_EDGE = {"quad": "int", "type": "string", "events": "int", "weight": "double", "reports": "int", "first": "string", "last": "string", "holders": "string"}
_MOST = 8
"""Holders named on an edge, those of most happenings first."""


class _Edge:
    def __init__(self) -> None:
        self.events: set[str] = set()
        self.weight = 0.0
        self.reports = 0
        self.days: list[str] = []
        self.holders: Counter[str] = Counter()


def write_graphml(rows: Iterable[Row], path: Path) -> int:
    """A directed multigraph: one edge from who acts to who is acted on, by type; events count the happenings, weight their shares.

    Rows without two named sides make no edge. Returns the edges written.
    """
    nodes: dict[str, dict[str, str]] = {}
    edges: dict[tuple[str, str, str, int], _Edge] = {}
    for row in rows:
        if row.actor is None or row.recipient is None or "UNK" in (row.actor.code, row.recipient.code) or row.actor.code == row.recipient.code:
            continue
        for side in (row.actor, row.recipient):
            nodes.setdefault(side.code, {
                "name": side.name or side.code, "name_ar": side.name_ar or "", "kind": side.kind, "country": ";".join(side.country),
            })  # fmt: skip
        edge = edges.setdefault((row.actor.code, row.recipient.code, row.folded.type, row.folded.quad or 0), _Edge())
        if row.event.id not in edge.events:
            edge.events.add(row.event.id)
            edge.reports += row.event.reports
            edge.days += [d for d in (row.event.first, row.event.last) if d]
            edge.holders.update({c.voices[-1].side.name or c.voices[-1].side.code if c.voices else c.outlet or "the outlet" for c in row.claims})
        edge.weight += 1 / row.pairs
    with path.open("w", encoding="utf-8") as out:
        out.write('<?xml version="1.0" encoding="UTF-8"?>\n<graphml xmlns="http://graphml.graphdrawing.org/xmlns">\n')
        for kind, keys in (("node", _NODE), ("edge", _EDGE)):
            out.writelines(f'<key id="{kind}_{name}" for="{kind}" attr.name="{name}" attr.type="{type_}"/>\n' for name, type_ in keys.items())
        out.write('<graph edgedefault="directed">\n')
        for id_, values in sorted(nodes.items()):
            out.write(f"<node id={quoteattr(id_)}>{_data('node', values)}</node>\n")
        for n, ((a, b, type_, quad), edge) in enumerate(sorted(edges.items(), key=lambda x: x[0])):
            told = {
                "quad": quad, "type": type_, "events": len(edge.events), "weight": round(edge.weight, 6), "reports": edge.reports,
                "first": min(edge.days, default=""), "last": max(edge.days, default=""),
                "holders": ";".join(h.replace(";", ",") for h, _ in sorted(edge.holders.items(), key=lambda x: (-x[1], x[0]))[:_MOST]),
            }  # fmt: skip
            out.write(f'<edge id="e{n}" source={quoteattr(a)} target={quoteattr(b)}>{_data("edge", told)}</edge>\n')
        out.write("</graph>\n</graphml>\n")
    return len(edges)


def _data(kind: str, values: dict[str, str] | dict[str, int] | dict[str, object]) -> str:
    return "".join(f'<data key="{kind}_{name}">{escape(_clean(str(value)))}</data>' for name, value in values.items() if value != "")


def _clean(text: str) -> str:
    return "".join(c if c >= " " or c in "\t\n" else "\ufffd" for c in text)
