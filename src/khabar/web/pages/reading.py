"""A reading as it is shown: the text cut into marked stretches, its claims, ties and what could not be told."""

from __future__ import annotations

from collections.abc import Sequence

import msgspec

from khabar.ledger.rows import RelationRow
from khabar.ledger.texts import kept, shown
from khabar.ledger.ties import Position, position
from khabar.model import Attribution, Claim, Entity, Evidence, Quotation, Reading, Record, Relation
from khabar.web.spans import Mark, Segment, cut, each_word

LONGEST_QUOTE = 400


class Who(Record, frozen=True, kw_only=True):
    """Somebody in a report."""

    code: str
    name: str
    name_ar: str | None
    roles: list[str]


class Voice(Record, frozen=True, kw_only=True):
    """One link of the chain on which a claim stands, innermost first; `cue` are the words that bring it in."""

    who: Who
    relation: str
    manner: str
    cue: str


class Field(Record, frozen=True, kw_only=True):
    """A field of a claim with the words and the rule behind it; `inferred` where no word says it."""

    field: str
    value: str
    words: str
    start: int
    end: int
    rule: str
    inferred: bool


class Tie(Record, frozen=True, kw_only=True):
    """A link from a claim to another of the same report."""

    claim: str
    number: int
    how: str
    trigger: str


class ClaimShown(Record, frozen=True, kw_only=True):
    """A claim as it is shown; `number` counts from 1 in the report, `denied_by` are the numbers of the claims that deny it.

    `judged` tells what people made of it: corrected, rejected, added; empty where they said nothing or agree.
    """

    id: str
    number: int
    type: str
    mode: str | None
    status: str
    trigger: str
    sentence: list[Segment]
    actors: list[Who]
    recipients: list[Who]
    date: str | None
    basis: str | None
    place: str | None
    numbers: list[str]
    object: str | None
    polarity: str
    modality: str
    score: float
    cameo: str | None
    chain: list[Voice]
    links: list[Tie]
    denied_by: list[int]
    fields: list[Field]
    judged: str = ""


class TieShown(Record, frozen=True, kw_only=True):
    """A standing tie the report states."""

    id: str
    kind: str
    parties: list[Who]
    position: Position
    change: str | None
    since: str | None
    until: str | None
    chain: list[Voice]
    words: str
    judged: str = ""


class Named(Record, frozen=True, kw_only=True):
    """Somebody the report names, as it was read; `local` is its name in the reading, `at` where it is first named.

    `corrected` are the fields that people correct, with the value that stands.
    """

    local: str
    code: str
    name: str
    name_ar: str | None
    kind: str
    country: list[str]
    roles: list[str]
    words: str
    at: tuple[str, int, int] | None
    corrected: dict[str, str] = msgspec.field(default_factory=dict)


class Unread(Record, frozen=True, kw_only=True):
    """What was seen and could not be interpreted."""

    code: str
    message: str
    words: str


class Quoted(Record, frozen=True, kw_only=True):
    """Words reported as somebody's, at most `LONGEST_QUOTE` characters of them."""

    words: str
    speaker: Who | None
    direct: bool


class Shown(Record, frozen=True, kw_only=True):
    """A reading as it is shown. `text` is what of the texts is shown: full, evidence or none."""

    report: str
    label: str | None
    outlet: str | None
    url: str | None
    published: str | None
    retrieved: str | None
    reader: str
    lexicon: str
    text: str
    title: list[Segment]
    body: list[Segment]
    claims: list[ClaimShown]
    ties: list[TieShown]
    quotations: list[Quoted]
    issues: list[Unread]
    """The first ones; `more_issues` are left out."""
    chosen: ClaimShown | None
    named: list[Named] = msgspec.field(default_factory=list)
    more_issues: int = 0


def status(polarity: str, modality: str, type_: str = "") -> str:
    """One word for a claim's polarity and modality, by which its sign is chosen."""
    if polarity == "negated":
        return "denied"
    if modality == "actual":
        return "pledged" if type_ == "AGREE" else "done"
    return modality


_ISSUES = 200
"""Issues shown of a reading: a hostile text has one for each of its characters, and each may span the rest of it."""
_LONGEST = 400
"""Code points shown of what an issue is about."""


class _Texts:
    """The texts of a reading as far as they are shown."""

    def __init__(self, reading: Reading, whole: bool) -> None:
        texts = kept(reading, "full" if whole else "evidence")
        self.parts = {"title": texts["title"] or "", "body": texts["body"] or ""}
        self.policy = "none" if reading.report.text is None else "full" if whole else "evidence"

    def words(self, start: int, end: int, part: str = "body") -> str:
        return shown(self.parts[part][start:end])


def _who(entity: Entity) -> Who:
    return Who(code=entity.code, name=entity.name, name_ar=entity.name_ar, roles=list(entity.roles))


def show(reading: Reading, whole: bool, chosen: str | None = None, *, words: bool = False, blind: bool = False) -> Shown:
    """A reading as it is shown.

    Args:
        reading: as read, or as the ledger holds it.
        whole: whether the whole text is shown; else the evidence of its claims.
        chosen: id (or its start) or number of the claim whose words are lit.
        words: whether every word is told apart, so that some can be chosen.
        blind: whether what was read is left out and the text alone is shown.
    """
    if blind:
        reading = msgspec.structs.replace(reading, claims=[], relations=[], quotations=[], mentions=[], timexes=[], issues=[])
    texts = _Texts(reading, whole)
    people = {e.id: _who(e) for e in reading.entities}
    claims = [_claim(n, c, reading, texts, people) for n, c in enumerate(reading.claims, 1)]
    one = of_number(claims, chosen)
    lit = _lit(reading.claims[one.number - 1]) if one else []
    marks = {part: _marks(reading, part) + [m for p, m in lit if p == part] for part in ("title", "body")}
    if words:
        for part in marks:
            marks[part] += each_word(texts.parts[part])
    return Shown(
        report=reading.report.key, label=reading.report.id, outlet=reading.report.outlet, url=reading.report.url,
        published=reading.report.published, retrieved=reading.report.retrieved, reader=reading.reader.version,
        lexicon=reading.reader.lexicon, text=texts.policy, title=_cut(texts, "title", marks), body=_cut(texts, "body", marks),
        claims=claims, ties=[_tie(r, reading, texts, people) for r in reading.relations],
        quotations=[_quoted(q, texts, people) for q in reading.quotations],
        issues=[Unread(code=i.code, message=i.message, words=texts.words(i.start, min(i.end, i.start + _LONGEST), i.part)) for i in reading.issues[:_ISSUES]],
        more_issues=max(0, len(reading.issues) - _ISSUES),
        chosen=one, named=[_named(e, reading, texts) for e in reading.entities] if not blind else [],
    )  # fmt: skip


def _named(entity: Entity, reading: Reading, texts: _Texts) -> Named:
    own = min(((m.part != "body", m.start, m.end, m.part) for m in reading.mentions if m.entity == entity.id), default=None)
    return Named(
        local=entity.id, code=entity.code, name=entity.name, name_ar=entity.name_ar, kind=entity.kind, country=list(entity.country),
        roles=list(entity.roles), words=texts.words(own[1], own[2], own[3]) if own else "", at=(own[3], own[1], own[2]) if own else None,
    )  # fmt: skip


def _cut(texts: _Texts, part: str, marks: dict[str, list[Mark]]) -> list[Segment]:
    if texts.policy == "none":
        return []
    if texts.policy == "full":
        return cut(texts.parts[part], marks[part])
    return [s if s.text.strip() else Segment(text=" … ") for s in cut(texts.parts[part], marks[part]) if s.text]


def of_number(claims: Sequence[ClaimShown], wanted: str | None) -> ClaimShown | None:
    """The claim of a number, an id or the start of one."""
    if not wanted:
        return None
    if wanted.isdigit() and 0 < int(wanted) <= len(claims) and len(wanted) < 6:
        return claims[int(wanted) - 1]
    return next((c for c in claims if len(wanted) >= 6 and c.id.startswith(wanted)), None)


def _marks(reading: Reading, part: str) -> list[Mark]:
    by_id = {e.id: e for e in reading.entities}
    out = [
        Mark(start=c.trigger.start, end=c.trigger.end, kind=f"act-{status(c.polarity, c.modality, c.type)}", claim=n)
        for n, c in enumerate(reading.claims, 1) if c.trigger.part == part
    ]  # fmt: skip
    out += [Mark(start=m.start, end=m.end, kind="actor", note=by_id[m.entity].code) for m in reading.mentions if m.part == part]
    out += [Mark(start=t.start, end=t.end, kind="time", note=t.value or "?") for t in reading.timexes if t.part == part]
    out += [Mark(start=q.content.start, end=q.content.end, kind="quotation") for q in reading.quotations if q.content.part == part]
    return out


def _lit(claim: Claim) -> list[tuple[str, Mark]]:
    """The words of everything that makes up a claim."""
    part = claim.trigger.part
    out: list[tuple[str, Mark]] = [(part, Mark(start=claim.trigger.start, end=claim.trigger.end, kind="lit"))]
    out += [(part, Mark(start=e.start, end=e.end, kind="lit", note=e.field)) for e in claim.evidence if not e.inferred]
    out += [(part, Mark(start=q.start, end=q.end, kind="lit", note=q.what)) for q in claim.quantities]
    out += [(a.cue.part, Mark(start=a.cue.start, end=a.cue.end, kind="lit", note=a.relation)) for a in claim.attribution if a.cue]
    if claim.object:
        out.append((claim.object.part, Mark(start=claim.object.start, end=claim.object.end, kind="lit", note="object")))
    return out


def _chain(chain: Sequence[Attribution], texts: _Texts, people: dict[str, Who]) -> list[Voice]:
    return [
        Voice(who=people[a.holder], relation=a.relation, manner=a.manner, cue=texts.words(a.cue.start, a.cue.end, a.cue.part) if a.cue else "")
        for a in reversed(chain)
    ]  # fmt: skip


def _claim(number: int, claim: Claim, reading: Reading, texts: _Texts, people: dict[str, Who]) -> ClaimShown:
    part = claim.trigger.part
    numbers = {c.id: n for n, c in enumerate(reading.claims, 1)}
    by_id = {c.id: c for c in reading.claims}
    sentence = next((s for s in reading.sentences if s.part == part and s.start <= claim.trigger.start < s.end), None)
    own = [Mark(start=claim.trigger.start, end=claim.trigger.end, kind="lit")]
    words = cut(texts.parts[part], own, sentence.start, sentence.end) if sentence else cut(texts.parts[part], own, claim.trigger.start, claim.trigger.end)
    return ClaimShown(
        id=claim.id, number=number, type=claim.type, mode=claim.mode, status=status(claim.polarity, claim.modality, claim.type),
        trigger=claim.trigger.text if texts.policy != "none" else "", sentence=[s for s in words if s.text.strip()],
        actors=[people[i] for i in claim.actors], recipients=[people[i] for i in claim.recipients],
        date=claim.date.value if claim.date else None, basis=claim.date.basis if claim.date else None, place=claim.place,
        numbers=[f"{q.what} {q.min:g}" for q in claim.quantities if q.min is not None],
        object=texts.words(claim.object.start, claim.object.end, claim.object.part) if claim.object else None,
        polarity=claim.polarity, modality=claim.modality, score=claim.score, cameo=claim.cameo,
        chain=_chain(claim.attribution, texts, people),
        links=[Tie(claim=k.claim, number=numbers[k.claim], how=k.how, trigger=by_id[k.claim].trigger.text) for k in claim.links if k.claim in numbers],
        denied_by=[n for n, c in enumerate(reading.claims, 1) if any(k.how == "denies" and k.claim == claim.id for k in c.links)],
        fields=_fields(claim, texts, people),
    )  # fmt: skip


def _fields(claim: Claim, texts: _Texts, people: dict[str, Who]) -> list[Field]:
    """One row for each piece of evidence; dates, too, come from one."""
    plain: dict[str, str] = {
        "type": claim.type, "mode": claim.mode or "", "polarity": claim.polarity, "modality": claim.modality,
        "date": claim.date.value if claim.date else "", "place": claim.place or "",
    }  # fmt: skip

    def value(e: Evidence) -> str:
        return people[e.entity].code if e.entity in people else plain.get(e.field, "")

    return [
        Field(field=e.field, value=value(e), words=texts.words(e.start, e.end, claim.trigger.part), start=e.start, end=e.end,
              rule=e.rule, inferred=e.inferred)
        for e in claim.evidence
    ]  # fmt: skip


def _tie(relation: Relation, reading: Reading, texts: _Texts, people: dict[str, Who]) -> TieShown:
    row = RelationRow(
        id=relation.id, report="", outlet=None, published=None, recorded=None, kind=relation.kind, parties=(), status=relation.status,
        change=relation.change, manner=relation.manner, polarity=relation.polarity, modality=relation.modality, since=None, until=None, voices=(),
    )  # fmt: skip
    part = next((c.trigger.part for c in reading.claims if c.id in relation.claims), "body")
    start = min((e.start for e in relation.evidence), default=0)
    end = max((e.end for e in relation.evidence), default=0)
    return TieShown(
        id=relation.id, kind=relation.kind, parties=[people[p.entity] for p in relation.parties], position=position(row), change=relation.change,
        since=relation.since, until=relation.until, chain=_chain(relation.attribution, texts, people), words=texts.words(start, end, part),
    )  # fmt: skip


def _quoted(quotation: Quotation, texts: _Texts, people: dict[str, Who]) -> Quoted:
    at = quotation.content
    return Quoted(
        words=texts.words(at.start, min(at.end, at.start + LONGEST_QUOTE), at.part),
        speaker=people.get(quotation.speaker or ""), direct=quotation.direct,
    )  # fmt: skip

