"""JSON-LD in the terms of SEM and PROV-O: every act stands in an account, with who says so; no happening is asserted by itself."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

CONTEXT = {
    "sem": "http://semanticweb.cs.vu.nl/2009/11/sem/", "prov": "http://www.w3.org/ns/prov#", "dcterms": "http://purl.org/dc/terms/",
    "rdfs": "http://www.w3.org/2000/01/rdf-schema#", "xsd": "http://www.w3.org/2001/XMLSchema#", "khabar": "urn:khabar:term:",
    "sem:hasActor": {"@type": "@id"}, "khabar:recipient": {"@type": "@id"}, "sem:accordingTo": {"@type": "@id"},
    "prov:wasQuotedFrom": {"@type": "@id"}, "sem:eventType": {"@type": "@id"}, "khabar:tellsOf": {"@type": "@id"},
    "khabar:chain": {"@type": "@id", "@container": "@list"}, "khabar:dateLow": {"@type": "xsd:date"}, "khabar:dateHigh": {"@type": "xsd:date"},
    "dcterms:issued": {"@type": "xsd:date"},
}  # fmt: skip
"""Prefixes and kinds of value. `sem:accordingTo` is SEM's own word for who holds a view."""


def write_jsonld(rows: Iterable[Mapping[str, Any]], path: Path) -> int:
    """Flat claims (`rows.claims`) as one JSON-LD graph, an account a node; who and which report are nodes of their own, once each."""
    seen: set[str] = set()
    count = 0
    with path.open("w", encoding="utf-8") as out:
        out.write('{"@context": ' + json.dumps(CONTEXT) + ',\n"@graph": [')
        for row in rows:
            nodes = [_account(row)]
            nodes += [node for node in _named(row) if node["@id"] not in seen]
            seen.update(node["@id"] for node in nodes[1:])
            for node in nodes:
                out.write(("," if count or node is not nodes[0] else "") + "\n" + json.dumps(node, ensure_ascii=False))
            count += 1
        out.write("\n]}\n")
    return count


def _account(row: Mapping[str, Any]) -> dict[str, Any]:
    node = {
        "@id": f"urn:khabar:claim:{row['claim']}", "@type": ["sem:Event", "prov:Entity"],
        "sem:eventType": f"urn:khabar:type:{row['type']}", "sem:hasActor": [code(c) for c in row["actors"] if c != "UNK"],
        "khabar:recipient": [code(c) for c in row["recipients"] if c != "UNK"], "sem:hasTimeStamp": row["date"],
        "khabar:dateLow": row["date_lo"], "khabar:dateHigh": row["date_hi"], "khabar:polarity": row["polarity"],
        "khabar:modality": row["modality"], "sem:accordingTo": code(row["holders"][-1]),
        "khabar:chain": [code(h) for h in row["holders"]], "prov:wasQuotedFrom": f"urn:khabar:report:{row['report']}",
        "prov:value": row["words"] and {"@value": row["words"], "@language": "ar"},
        "khabar:tellsOf": row["event"] and f"urn:khabar:event:{row['event']}",
    }  # fmt: skip
    return {name: value for name, value in node.items() if value not in (None, [])}


def _named(row: Mapping[str, Any]) -> list[dict[str, Any]]:
    nodes: dict[str, dict[str, Any]] = {}
    for codes, names, kind in (
        (row["actors"], row["actor_names"], "sem:Actor"), (row["recipients"], row["recipient_names"], "sem:Actor"),
        (row["holders"], row["holder_names"], "sem:Authority"),
    ):  # fmt: skip
        for one, name in zip(codes, names, strict=True):
            if one != "UNK":
                nodes.setdefault(code(one), {"@id": code(one), "@type": kind, "rdfs:label": name})
    report = {"@id": f"urn:khabar:report:{row['report']}", "@type": "prov:Entity", "dcterms:publisher": row["outlet"], "dcterms:issued": row["published"]}
    return [*nodes.values(), {name: value for name, value in report.items() if value}]


def code(value: str) -> str:
    """An identifier of a side or holder: letters, digits, and every other character percent-encoded."""
    return "urn:khabar:side:" + "".join(c if c.isascii() and (c.isalnum() or c in "-_/") else "".join(f"%{b:02X}" for b in c.encode()) for c in value)
