"""The pages of a release: what it is, what its columns mean, the codes in them, and how it is cited."""

from __future__ import annotations

import json
import re
import tomllib
from collections.abc import Mapping
from importlib.resources import files
from typing import Any

from khabar.practice import codebook
from khabar.practice.query import Query
from khabar.practice.tables import TABLES

_SITE = "khabar, open-source software that reads Arabic news reports into claims"


def pages(about: Mapping[str, Any], query: Query) -> dict[str, str]:
    """Text of each page by the name of its file."""
    return {"README.md": readme(about, query), "dictionary.md": dictionary(), "codebook.md": codes(), "CITATION.cff": citation(about)}


def readme(about: Mapping[str, Any], query: Query) -> str:
    """The page that a reader of the release opens first."""
    corpus, measured = about["corpus"], about["measured"]
    span = f"{corpus['first']} to {corpus['last']}" if corpus["first"] else "without days"
    part = "" if about["asked"] == about["rows"]["claims"] else f", {about['asked']} of them asked for,"
    out = [f"# {about['title']}", ""]
    if about["description"]:
        out += [about["description"], ""]
    if about["license"]:
        out += [f"Licence: {about['license']}", ""]
    out += [
        f"A release of {about['rows']['claims']} claims{part} of {corpus['reports']} news reports ({span}), dated {about['date']}, made by khabar {about['khabar']}.",
        "A row says what a report claims, on whose word, and in which words; nothing here says what is true. A denial is a row beside what it denies.",
        "", "## Which claims", "", f"`khabar freeze` was asked: `{query.words()}` (query.toml).",
        "`since`, `until`, `outlet` and `report` choose the reports of the corpus; the rest which of its claims are asked for (column `asked`). The happenings",
        "of these claims are here whole, and who denies them, so that no account stands without the others. data/reports.csv lists every report of the",
        "corpus, hits or not, and data/coverage.csv counts them by outlet and month: a month of nothing is one thing, a month in which nothing was read another.",
        "", "## Files", "", "| file | rows | is |", "|---|---|---|",
        *(f"| data/{t.name}.csv | {about['rows'][t.name]} | {t.says} |" for t in TABLES),
    ]  # fmt: skip
    if "parquet" in about["forms"]:
        out.append("| data/NAME.parquet | | the same tables, lists as lists, days as days |")
    out += [
        "| data/NAME.csv-metadata.json | | the columns of each table in CSVW, for programs; dictionary.md for people |",
        f"| judgements.jsonl | {about['judgements']} | what people said of the machine's reading, with what became of it |",
        "| codebook.md | | what each type and field means, with examples; scores and CAMEO codes |", "| query.toml, release.json | | what was asked, seeds, versions of reader, lexicons and ledger, measured accuracy |",
        "| manifest-sha256.txt | | SHA-256 of every file: `sha256sum --check manifest-sha256.txt` |", "",
        "CSV is UTF-8 with a header, NA for what is missing, TRUE and FALSE, lists joined by `;`. `read.csv(\"data/claims.csv\")` in R and",
        "`pandas.read_csv(\"data/claims.csv\")` need no options. No full text of a report is in here: evidence has at most 300 characters a claim.",
        "", "## How right it is", "",
    ]  # fmt: skip
    out += _accuracy(about, measured)
    out += ["", "## Read by", ""]
    out += [f"- khabar {r['version']}, lexicons {r['lexicon']}: {r['reports']} reports" for r in about["readers"]]
    out += [
        "", "## Check it, make it again", "", "    khabar verify DIR                          # the files are as they were",
        "    khabar verify DIR --ledger desk.db         # made again from a ledger, byte for byte",
        "    khabar verify DIR --reports reports.jsonl  # made again from the reports themselves, read anew", "", "## How to cite", "", "CITATION.cff, and a single claim:", "",
        "    khabar cite CLAIM --ledger desk.db --format bibtex", "",
    ]  # fmt: skip
    return "\n".join(out)


def _accuracy(about: Mapping[str, Any], measured: Mapping[str, Any] | None) -> list[str]:
    if not measured:
        return ["Not measured for this release."]
    overall = measured["overall"] or {}
    out = [
        f"Measured {measured['date']} with khabar {measured['reader']}, lexicons {measured['lexicon']}, on {measured['reports']} gold reports with {measured['events']} events.",
        measured["about"], "",
        f"Whether a claim is found with the right type: precision {_share(overall, 'precision')}, recall {_share(overall, 'recall')} "
        "(95 % intervals, bootstrapped over reports). By type, field and outlet: data/accuracy.csv.",
    ]  # fmt: skip
    if any((r["version"], r["lexicon"]) != (measured["reader"], measured["lexicon"]) for r in about["readers"]):
        out += ["", "Some reports here were read by another reader or other lexicons than the one measured: see below and data/reports.csv."]
    return out


def _share(overall: Mapping[str, Any], name: str) -> str:
    value, low, high = (overall.get(f"{name}{end}") for end in ("", "_lo", "_hi"))
    if value is None:
        return "not known"
    return f"{value:.2f}" + (f" [{low:.2f}-{high:.2f}]" if low is not None and high is not None else "")


def dictionary() -> str:
    """The columns of every table."""
    out = ["# Data dictionary", ""]
    for table in TABLES:
        out += [f"## data/{table.name}.csv", "", f"{table.says[0].upper()}{table.says[1:]}. Rows are told apart by {', '.join(table.key)}.", "", "| column | kind | says |", "|---|---|---|"]
        out += [f"| {c.name} | {c.kind} | {c.says} |" for c in table.columns]
        out.append("")
    return "\n".join(out)


def codes() -> str:
    """What people code by, and the CAMEO code and score of each type and mode, as the package's ontology has them."""
    found = tomllib.loads((files("khabar") / "data" / "ontology.toml").read_text(encoding="utf-8"))
    contexts = ", ".join(found.pop("contexts"))
    out = [codebook.page(), "## Contexts", "", f"{contexts}. The reader fills none; people may.", "", "## CAMEO codes", "", f"Origin: {found.pop('origin')}. A mode without a code of its own has that of its type.", "",
           "| type | mode | quad class | score | CAMEO |", "|---|---|---|---|---|"]  # fmt: skip
    for name, entry in found.items():
        out.append(f"| {name} | | {entry.get('quad', '')} | {entry.get('score', '')} | {entry.get('cameo', '')} |")
        scores, cameo = entry.get("modes", {}), entry.get("codes", {})
        out += [f"| {name} | {mode} | {entry.get('quad', '')} | {scores.get(mode, '')} | {cameo.get(mode, '')} |" for mode in dict.fromkeys([*scores, *cameo])]
    return "\n".join(out) + "\n"


def citation(about: Mapping[str, Any]) -> str:
    """CITATION.cff 1.2.0: the release as a data set; JSON strings are YAML strings."""
    authors = about["authors"] or ["anonymous"]
    lines = ["cff-version: 1.2.0", "message: If you use this release, please cite it as below.", "type: dataset", f"title: {_yaml(about['title'])}", "authors:"]
    lines += [f"  - name: {_yaml(name)}" for name in authors]
    lines.append(f'date-released: "{about["date"]}"')
    lines.append(f'version: "{about["date"]}"')
    if about["description"]:
        lines.append(f"abstract: {_yaml(about['description'])}")
    licence = about["license"] or ""
    if "://" in licence:
        lines.append(f"license-url: {_yaml(licence)}")
    elif re.fullmatch(r"[A-Za-z0-9.+-]+", licence):  # the format takes SPDX names and addresses only; other words stand in README.md
        lines.append(f"license: {_yaml(licence)}")
    lines += ["references:", "  - type: software", '    title: "khabar"', "    authors:", '      - name: "The khabar authors"', f'    version: "{about["khabar"]}"',
              f"    abstract: {_yaml(_SITE)}", ""]  # fmt: skip
    return "\n".join(lines)


def _yaml(text: str) -> str:
    return json.dumps(text, ensure_ascii=False)
