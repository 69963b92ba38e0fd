"""JSON-LD: claims and relations as PROV entities and SEM views, happenings as SEM events, who says so as agents."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any
from urllib.parse import quote

import msgspec

CONTEXT: dict[str, Any] = {
    "prov": "http://www.w3.org/ns/prov#", "sem": "http://semanticweb.cs.vu.nl/2009/11/sem/", "xsd": "http://www.w3.org/2001/XMLSchema#",
    "rdfs": "http://www.w3.org/2000/01/rdf-schema#", "khabar": "urn:khabar:term:",
}  # fmt: skip
_PLAIN = {
    "claims": ("type", "mode", "contexts", "cameo", "score", "polarity", "modality", "iterated", "passing", "date_edtf", "date_basis", "place",
               "quantities", "object", "by", "judged", "voice"),
    "relations": ("kind", "status", "change", "manner", "polarity", "modality", "since", "until", "by", "judged", "voice"),
    "events": ("status", "types", "claims", "reports", "outlets", "owner_groups", "origins", "contested", "denied_by", "judged"),
}  # fmt: skip


class Linked:
    """One JSON-LD document, written object by object."""

    def __init__(self, path: Path) -> None:
        self.file = path.open("wb")
        self.file.write(b'{"@context":' + msgspec.json.encode(CONTEXT) + b',"@graph":[')
        self.first = True

    def put(self, row: Mapping[str, Any]) -> None:
        line = msgspec.json.encode(node(row))
        self.file.write((b"\n" if self.first else b",\n") + line)
        self.first = False

    def close(self) -> None:
        self.file.write(b"\n]}\n")
        self.file.close()


def iri(kind: str, id: str) -> str:
    """The name of a thing: urn:khabar:KIND:ID."""
    return f"urn:khabar:{kind}:{quote(id, safe='')}"


def node(row: Mapping[str, Any]) -> dict[str, Any]:
    """A flat row (with its `what`) as a node with all it points to."""
    what = str(row["what"])
    out: dict[str, Any] = {"@id": iri(what[:-1], str(row[what[:-1]]))}
    plain = {f"khabar:{n}": row[n] for n in _PLAIN[what] if row.get(n) not in (None, [], "")}
    if what == "events":
        out |= {"@type": "sem:Event", "rdfs:label": [_text(row["title"], "en"), _text(row["title_ar"], "ar")], **_when(row)}
        actors = [{"@id": iri("side", c)} for c in dict.fromkeys((*row["actors"], *row["recipients"]))]
        out |= {"sem:hasActor": actors, "khabar:actor": _sides(row["actors"]), "khabar:recipient": _sides(row["recipients"])}
        out["sem:hasPlace"] = [{"@id": iri("place", p), "@type": "sem:Place", "rdfs:label": p} for p in row["places"]]
    else:
        holders = [
            {"@id": iri("side" if row["voice"] == "attributed" else "outlet", code), "@type": ["prov:Agent", "sem:Authority"], "rdfs:label": called}
            for code, called in zip(row["holders"], row["holder_names"], strict=True)
        ]
        report: dict[str, Any] = {"@id": iri("report", row["report"]), "@type": "prov:Entity"}
        if row["outlet"]:
            report["prov:wasAttributedTo"] = {"@id": iri("outlet", row["outlet"]), "@type": "prov:Agent", "rdfs:label": row["outlet"]}
        if row["published"]:
            report["prov:generatedAtTime"] = {"@value": row["published"], "@type": "xsd:date"}
        out |= {"@type": ["prov:Entity", "sem:View", f"khabar:{'Claim' if what == 'claims' else 'Relation'}"], "prov:wasDerivedFrom": report}
        out |= {"prov:wasAttributedTo": holders, "sem:accordingTo": holders[-1:]}
        if row["evidence"]:
            out["prov:value"] = _text(row["evidence"], "ar")
    if what == "claims":
        out |= {"khabar:actor": _named("actor", row), "khabar:recipient": _named("recipient", row), **_when(row)}
        for link in row["links"]:
            how, _, other = link.partition(":")
            out.setdefault(f"khabar:{how}", []).append({"@id": iri("claim", other)})
        if row.get("event"):
            out["khabar:about"] = {"@id": iri("event", row["event"])}
    if what == "relations":
        out["khabar:party"] = [
            {"@id": iri("side", code), "@type": "sem:Actor", "rdfs:label": called} for code, called in zip(row["parties"], row["party_names"], strict=True)
        ]
        out["khabar:readFrom"] = [{"@id": iri("claim", c)} for c in row["claims"]]
        out["khabar:contests"] = [{"@id": iri("relation", c)} for c in row["contests"]]
    return {k: v for k, v in {**out, **plain}.items() if v not in ([], None)}


def _when(row: Mapping[str, Any]) -> dict[str, Any]:
    """Earliest and latest day in SEM's words: never one time stamp where only bounds are known."""
    low, high = row["date_lo"], row["date_hi"]
    return {
        **({"sem:hasEarliestBeginTimeStamp": {"@value": low, "@type": "xsd:date"}} if low else {}),
        **({"sem:hasLatestEndTimeStamp": {"@value": high, "@type": "xsd:date"}} if high else {}),
    }  # fmt: skip


def _sides(codes: list[str]) -> list[dict[str, Any]]:
    return [{"@id": iri("side", c), "@type": "sem:Actor"} for c in codes]


def _named(part: str, row: Mapping[str, Any]) -> list[dict[str, Any]]:
    return [
        {"@id": iri("side", code), "@type": "sem:Actor", "rdfs:label": called}
        for code, called in zip(row[f"{part}s"], row[f"{part}_names"], strict=True)
    ]  # fmt: skip


def _text(value: str, language: str) -> dict[str, str]:
    return {"@value": value, "@language": language}
