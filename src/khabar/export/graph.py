"""GraphML: states and organisations as nodes, what they do to each other and how they are tied as edges, summed over events."""

from __future__ import annotations

import re
from collections import defaultdict
from pathlib import Path
from typing import Any
from xml.sax.saxutils import escape, quoteattr

from khabar.export.flat import name
from khabar.ledger.folded import FoldedEvent
from khabar.ledger.rows import RelationRow, Side
from khabar.ledger.titles import states

KINDS = frozenset({"state", "organisation", "alliance", "organ", "group", "force", "party", "company", "medium"})
_NO_XML = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
_NODE = (("label", "string"), ("label_ar", "string"), ("kind", "string"), ("countries", "string"))
_EDGE = (
    ("what", "string"), ("type", "string"), ("status", "string"), ("directed", "boolean"), ("quad", "int"), ("events", "int"), ("weight", "double"),
    ("score", "double"), ("rows", "int"), ("judged", "int"), ("first", "string"), ("last", "string"),
)  # fmt: skip


class Graph:
    """Sums edges while rows pass; its size is that of the graph, not of the ledger."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.nodes: dict[str, tuple[str, str, str, str]] = {}
        self.edges: defaultdict[tuple[str, ...], dict[str, Any]] = defaultdict(
            lambda: {"events": 0, "weight": 0.0, "score": 0.0, "scored": 0, "rows": 0, "judged": 0, "first": "", "last": ""}
        )

    def event(self, event: FoldedEvent) -> None:
        """Add a happening; DENY is an edge without a quad class."""
        for actor, recipient, directed in event.pairs:
            if not (self._node(actor) and self._node(recipient)) or actor.code == recipient.code:
                continue
            ends = (actor.code, recipient.code) if directed else tuple(sorted((actor.code, recipient.code)))
            edge = self.edges["event", *ends, event.row.type, "", str(directed).lower(), str(event.row.quad or "")]
            edge["events"] += 1
            edge["weight"] += event.weight
            edge["rows"] += len(event.claims)
            edge["judged"] += sum(bool(c.judged) for c in event.claims)
            if event.row.score is not None:
                edge["score"] += event.row.score
                edge["scored"] += 1
            _span(edge, event.first, event.last)

    def relation(self, row: RelationRow) -> None:
        """Add a stated tie; negated ones and plans keep that in their status."""
        parties = [p for p in row.parties if self._node(p)]
        status = " ".join(x for x in ("not" if row.polarity == "negated" else "", row.modality if row.modality != "actual" else "", row.status) if x)
        for n, one in enumerate(parties):
            for other in parties[n + 1 :]:
                if one.code != other.code:
                    edge = self.edges["relation", *sorted((one.code, other.code)), row.kind, status, "false", ""]
                    edge["rows"] += 1
                    edge["judged"] += bool(row.judged)
                    _span(edge, row.published, row.published)

    def _node(self, side: Side) -> bool:
        code = side.code
        known = states().get(code)
        if not code or code == "UNK" or not (known or side.kind in KINDS):
            return False
        if known:
            self.nodes.setdefault(code, (known[0], known[1], "state", code))
        elif code not in self.nodes:
            self.nodes[code] = (name(side), side.name_ar or "", side.kind, ";".join(side.country))
        return True

    def put(self, row: Any) -> None:
        if isinstance(row, RelationRow):
            self.relation(row)
        else:
            self.event(row)

    def close(self) -> None:
        """Write the file."""
        with self.path.open("w", encoding="utf-8") as file:
            file.write('<?xml version="1.0" encoding="UTF-8"?>\n<graphml xmlns="http://graphml.graphdrawing.org/xmlns">\n')
            for kind, keys in (("node", _NODE), ("edge", _EDGE)):
                for key, type_ in keys:
                    file.write(f'  <key id="{kind}_{key}" for="{kind}" attr.name="{key}" attr.type="{type_}"/>\n')
            file.write('  <graph id="khabar" edgedefault="directed">\n')
            for code, values in sorted(self.nodes.items()):
                file.write(f"    <node id={_quoted(code)}>{_data('node', dict(zip((k for k, _ in _NODE), values, strict=True)))}</node>\n")
            for number, ((what, a, b, type_, status, directed, quad), edge) in enumerate(sorted(self.edges.items())):
                values_ = {
                    "what": what, "type": type_, "status": status, "directed": directed, "quad": quad, "rows": edge["rows"], "judged": edge["judged"], "first": edge["first"], "last": edge["last"],
                    **({"events": edge["events"], "weight": round(edge["weight"], 4)} if what == "event" else {}),
                    **({"score": round(edge["score"] / edge["scored"], 3)} if edge["scored"] else {}),
                }  # fmt: skip
                file.write(f'    <edge id="e{number}" source={_quoted(a)} target={_quoted(b)}>{_data("edge", values_)}</edge>\n')
            file.write("  </graph>\n</graphml>\n")


def _span(edge: dict[str, Any], first: str | None, last: str | None) -> None:
    if first:
        edge["first"] = min(edge["first"] or first, first)[:10]
    if last:
        edge["last"] = max(edge["last"], last)[:10]


def _data(kind: str, values: dict[str, Any]) -> str:
    return "".join(f'<data key="{kind}_{k}">{escape(_NO_XML.sub("", str(v)))}</data>' for k, v in values.items() if v not in ("", None))


def _quoted(value: str) -> str:
    return quoteattr(_NO_XML.sub("", value))
