"""A happening as the ledger shows it: its claims, who carries it, what its accounts contest, and its name."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence

from khabar.ledger.contests import Contest, contests
from khabar.ledger.days import iso, when
from khabar.ledger.denials import Tied, denials
from khabar.ledger.facets import FAMILY, status
from khabar.ledger.origins import Carried, Copies, ReportText, carried
from khabar.ledger.rows import ClaimRow
from khabar.ledger.titles import title
from khabar.model import Record, content_id


class Happening(Record, frozen=True, kw_only=True):
    """What several claims are about: derived, never typed in. `first` and `last` are ISO days, None where none is known."""

    id: str
    family: str
    status: str
    types: tuple[str, ...]
    title: str
    title_ar: str
    first: str | None
    last: str | None
    bucket: str
    claims: tuple[str, ...]
    actors: tuple[str, ...]
    recipients: tuple[str, ...]
    places: tuple[str, ...]
    carried: Carried
    contested: tuple[Contest, ...]

    @property
    def origins(self) -> int:
        """How many independent origins carry it."""
        return len(self.carried.origins)


def event_id(rows: Sequence[ClaimRow]) -> str:
    """Id of a happening: it follows from its earliest claim, so it stays while later reports join."""
    first = min(rows, key=lambda r: (r.published or "9", r.anchor, r.id))
    return content_id("event", first.anchor, FAMILY.get(first.type, first.type), status(first))


def happening(rows: Sequence[ClaimRow], carry: Carried, ties: Sequence[Tied], beside: Sequence[ClaimRow] = ()) -> Happening:
    """One happening from its claims, the denials of them and the other claims of their sentences."""
    rows = sorted(rows, key=lambda r: (r.published or "9", r.anchor, r.id))
    whens = [when(r) for r in rows]
    told = [w for w in whens if w.told and w.first > 0] or [w for w in whens if w.first > 0]
    first = max((w.first for w in told), default=0)
    last = min((w.last for w in told), default=0)
    day = (iso(min(first, last)), iso(max(first, last))) if told else (None, None)
    days = (day[0] if day[0] == day[1] else f"{day[0]}/{day[1]}") if day[0] else ""
    english, arabic = title(rows, days)
    return Happening(
        id=event_id(rows), family=FAMILY.get(rows[0].type, rows[0].type), status=status(rows[0]), types=tuple(sorted({r.type for r in rows})),
        title=english, title_ar=arabic, first=day[0], last=day[1], bucket=whens[0].bucket, claims=tuple(r.id for r in rows),
        actors=tuple(sorted({s.code for r in rows for s in r.actors})), recipients=tuple(sorted({s.code for r in rows for s in r.recipients})),
        places=tuple(sorted({r.place for r in rows if r.place})), carried=carry, contested=tuple(contests(rows, ties, beside)),
    )  # fmt: skip


def happenings(clusters: Iterable[frozenset[str]], rows: Iterable[ClaimRow], reports: Iterable[ReportText]) -> list[Happening]:
    """Every happening of some clusters of claims, without a store."""
    by_id = {row.id: row for row in rows}
    texts = {r.key: r for r in reports}
    near = Copies()
    for _, report in sorted(texts.items()):
        near.add(report)
    group = {key: near.group(key) for key in texts}
    ties: defaultdict[str, list[Tied]] = defaultdict(list)
    for tie in denials(by_id.values()):
        ties[tie.denied].append(tie)
    sentences: defaultdict[tuple[str, int, str], list[ClaimRow]] = defaultdict(list)
    for row in by_id.values():
        sentences[row.report, row.sentence, row.part].append(row)
    out = []
    for cluster in clusters:
        own = [by_id[i] for i in cluster]
        beside = [b for r in own for b in sentences[r.report, r.sentence, r.part]]
        out.append(happening(own, carried(own, texts, group), [t for i in sorted(cluster) for t in ties.get(i, ())], beside))
    return out
