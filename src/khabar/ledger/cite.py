"""A claim as a source to be cited: outlet, title, day, address, the Arabic words with their place, who says it, who read it."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any

from sqlalchemy import Engine, select

from khabar.errors import KhabarError
from khabar.ledger.queries import Wanted, claims
from khabar.ledger.rows import ClaimRow
from khabar.ledger.schema import claim, reading, report
from khabar.model import Record

_BIBTEX = str.maketrans(
    {"\\": r"\textbackslash{}", "{": r"\{", "}": r"\}", "%": r"\%", "&": r"\&", "#": r"\#", "$": r"\$", "_": r"\_"}
)

_URL = str.maketrans({"{": "%7B", "}": "%7D"})


class Citation(Record, frozen=True, kw_only=True):
    """What a citation of one claim says. `start` and `end` are code points in `part` ("title" or "body") of the report.

    `words` is the sentence around the act, empty where the ledger keeps no text. `chain` names who says it, outermost
    first, and ends with the outlet. `published` is an ISO day or time, `author` as the report names who wrote it; None where unknown.
    """

    claim: str
    report: str
    outlet: str | None
    author: str | None
    title: str | None
    published: str | None
    url: str | None
    retrieved: str | None
    part: str
    start: int
    end: int
    trigger: str
    words: str
    says: str
    chain: tuple[str, ...]
    version: str
    lexicon: str
    judged: tuple[str, ...] = ()
    """What people said of it: "modality by amal", "whole by amal"."""


def citation(engine: Engine, id: str) -> Citation:
    """The citation of a current claim.

    Args:
        engine: of the ledger.
        id: the claim's id, or the beginning of it that no other claim has.

    Raises:
        KhabarError: no claim, or several, begin so.
    """
    with engine.connect() as connection:  # keys are hexadecimal: what begins so lies before it with "g" behind; LIKE would read every row
        keys = connection.execute(
            select(claim.c.key).where(claim.c.key >= id, claim.c.key < id + "g", claim.c.current == 1).distinct().limit(2)
        ).scalars().all()  # fmt: skip
        if not id or not keys:
            raise KhabarError(f"no claim of this ledger has the id {id!r}; khabar claims lists them")
        if len(keys) > 1:
            raise KhabarError(f"several claims have an id that begins with {id!r}; give more of it")
        source = connection.execute(
            select(report.c.title, report.c.url, report.c.retrieved, report.c.author, reading.c.version, reading.c.lexicon)
            .join(reading, reading.c.report_id == report.c.id).join(claim, claim.c.reading_id == reading.c.id)
            .where(claim.c.key == keys[0], claim.c.current == 1)
        ).one()  # fmt: skip
    (row,) = claims(engine, Wanted(key=keys[0], limit=1))
    return Citation(
        claim=row.id, report=row.report, outlet=row.outlet, author=source.author, title=source.title, published=row.published, url=source.url,
        retrieved=source.retrieved, part=row.part, start=row.start, end=row.end, trigger=row.trigger, words=row.words,
        says=_says(row), chain=(*(v.side.name or v.side.code for v in reversed(row.voices)), row.outlet or "unnamed outlet"),
        version=source.version, lexicon=source.lexicon, judged=tuple(f"{said.field or 'whole'} by {said.author}" for said in row.judged),
    )  # fmt: skip


def as_text(c: Citation) -> str:
    """One paragraph, as for a footnote."""
    head = ", ".join(x for x in (c.author, c.outlet, c.title and f"«{c.title}»", c.published and c.published[:10], c.url) if x)
    words = f" «{c.words}»" if c.words else ""
    return (
        f"{head or 'unnamed report'} ({c.part}, characters {c.start}-{c.end}: «{c.trigger}»).{words} "
        f"Read as: {c.says}, on the word of {' through '.join(c.chain)}. {_people(c)}"
        f"khabar {c.version}, lexicon {c.lexicon}, claim {c.claim}."
    )


def as_csl(cited: Sequence[Citation]) -> str:
    """CSL-JSON, one array, as Zotero and pandoc read it."""
    return json.dumps([_item(c) for c in cited], ensure_ascii=False, indent=2)


def _item(c: Citation) -> dict[str, Any]:
    item: dict[str, Any] = {"id": f"khabar-{c.claim}", "type": "article-newspaper", "language": "ar", "note": _note(c)}
    for name, value in (("title", c.title), ("container-title", c.outlet), ("URL", c.url), ("abstract", c.words)):
        if value:
            item[name] = value
    if c.author:
        item["author"] = [{"literal": c.author}]
    for name, day in (("issued", c.published), ("accessed", c.retrieved)):
        if day:
            item[name] = {"date-parts": [[int(part) for part in day[:10].split("-")]]}
    return item


def as_bibtex(c: Citation) -> str:
    """A BibTeX entry (biblatex reads it too); UTF-8."""
    fields: dict[str, str | None] = {
        "title": c.title or c.outlet or "untitled report", "journal": c.outlet, "date": (c.published or "")[:10],
        "year": (c.published or "")[:4], "urldate": (c.retrieved or "")[:10], "langid": "arabic", "note": _note(c),
    }  # fmt: skip
    lines = [f"  {name} = {{{str(value).translate(_BIBTEX)}}}," for name, value in fields.items() if value]
    if c.author:
        lines.append(f"  author = {{{{{c.author.translate(_BIBTEX)}}}}},")
    if c.url:
        lines.append(f"  url = {{{c.url.translate(_URL)}}},")
    return "\n".join([f"@article{{khabar-{c.claim},", *lines, "}"])


def written(cited: Sequence[Citation], form: str) -> str:
    """Citations in one of FORMS, a line break at the end."""
    if form == "csl":
        return as_csl(cited) + "\n"
    one = as_bibtex if form == "bibtex" else as_text
    return "".join(one(c) + "\n" for c in cited)


FORMS = ("text", "bibtex", "csl")


def _note(c: Citation) -> str:
    return (
        f"{c.says}; on the word of {' through '.join(c.chain)}; {c.part} {c.start}-{c.end}: «{c.trigger}»; {_people(c).replace('. ', '; ')}"
        f"khabar {c.version}, lexicon {c.lexicon}, claim {c.claim}"
    )


def _people(c: Citation) -> str:
    """Which fields a person judged, so that nobody takes them for the reader's."""
    return f"Judged by people: {', '.join(c.judged)}. " if c.judged else ""


def _says(row: ClaimRow) -> str:
    """Type, sides and status in short English: what was read is said, never that it is so."""
    actors = ", ".join(s.name or s.code for s in row.actors) or "unnamed"
    recipients = ", ".join(s.name or s.code for s in row.recipients)
    kind = f"{row.type}/{row.mode}" if row.mode else row.type
    status = "negated" if row.polarity == "negated" else row.modality
    return f"{kind} ({status}): {actors}{f' towards {recipients}' if recipients else ''}{f', {row.date}' if row.date else ''}"
