"""The tables of a release: their columns, what tells their rows apart, and the rows of each out of a settled ledger."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from typing import Any

from sqlalchemy import select

from khabar.export import eventdata, flat
from khabar.export.columns import CLAIMS, EVENTS, POLECAT, RELATIONS, Column
from khabar.ledger.book import Ledger
from khabar.ledger.bulk import Writer
from khabar.ledger.eventrows import event_rows
from khabar.ledger.folded import folded
from khabar.ledger.keep import report_texts
from khabar.ledger.origins import carried
from khabar.ledger.outlets import outlet
from khabar.ledger.rows import ClaimRow
from khabar.ledger.schema import claim, denial, event_claim, report
from khabar.ledger.shelf import Shelf
from khabar.ledger.told import EventsWanted, each
from khabar.model import Record
from khabar.practice.corpus import Source
from khabar.practice.query import Query

Row = dict[str, Any]
_LONGEST = 1200
"""Months for which an outlet's silence is told."""
_OF_BOTH = ("party", "with", "country", "kind", "modality", "polarity", "since", "until", "outlet", "report", "judged-only", "machine-only")
"""Filters that relations know."""
_ASKED = Column(name="asked", kind="boolean", says="TRUE: the query asks for it; FALSE: it is here because it belongs to the same happening or denies a claim of it")


def _made(*columns: tuple[str, str, str]) -> tuple[Column, ...]:
    return tuple(Column(name=name, kind=kind, says=says) for name, kind, says in columns)  # type: ignore[arg-type]


SOURCES = _made(
    ("event", "string", "id of the happening"),
    ("role", "string", "account (tells of it) or denial (denies an account of it, or is the denial in which an account says that it was not so)"),
    ("claim", "string", "id of the claim"),
    ("report", "string", "key of the report"),
    ("outlet", "string", "who printed it"),
    ("owner_group", "string", "owner group of the outlet, its own name where none is known"),
    ("origin", "integer", "number of the independent origin within the happening: copies of one text and words of one agency share it; NA for denials"),
    ("published", "date", "day of publication"),
    ("type", "string", "PLOVER type, or DENY"),
    ("polarity", "string", "affirmed or negated"),
    ("modality", "string", "actual, planned, possible, demanded or habitual"),
    ("holders", "strings", "codes of who says so, outermost first; the outlet by name in its own voice"),
    ("denies", "strings", "denial: ids of the accounts it denies"),
    ("by", "string", 'machine, or "person: NAME" where a person judged it'),
)
REPORTS = _made(
    ("report", "string", "key of the report: BLAKE2b-128 of outlet, URL, publication and text"),
    ("outlet", "string", "who printed it"),
    ("published", "string", "publication as the report states it, ISO"),
    ("url", "string", "where"),
    ("text_sha256", "string", "SHA-256 of the text (UTF-8); the text itself is not part of the release"),
    ("lang", "string", "language"),
    ("text", "string", "how much of the text the ledger kept: full, evidence or none"),
    ("reader", "string", "version of the reader"),
    ("lexicon", "string", "content hash of the lexicons"),
    ("claims", "integer", "claims read from it"),
    ("relations", "integer", "standing ties read from it"),
    ("asked", "integer", "claims of it that the query asks for"),
)
COVERAGE = _made(
    ("outlet", "string", "who printed it"),
    ("month", "string", "YYYY-MM of publication; NA where unknown"),
    ("reports", "integer", "reports in the corpus; 0 for a month between its first and last in which none of this outlet is there"),
    ("claims", "integer", "claims read from them"),
    ("relations", "integer", "standing ties read from them"),
    ("asked", "integer", "claims the query asks for"),
)
MEASURED = _made(
    ("group", "string", "all, type, field or outlet"),
    ("name", "string", "of the type, field or outlet"),
    ("gold", "integer", "how many the gold has"),
    ("precision", "number", "share of what is said that is right"),
    ("precision_lo", "number", "lower end of the 95 % interval, bootstrapped over reports"),
    ("precision_hi", "number", "upper end"),
    ("recall", "number", "share of the gold that is found"),
    ("recall_lo", "number", "lower end of the 95 % interval"),
    ("recall_hi", "number", "upper end"),
)


class Table(Record, frozen=True, kw_only=True):
    """A table of a release; `key` are the columns that tell its rows apart."""

    name: str
    says: str
    columns: tuple[Column, ...]
    key: tuple[str, ...]


TABLES = (
    Table(name="claims", says="long: a row a claim, with the words it was read from", columns=(*CLAIMS, _ASKED), key=("claim",)),
    Table(name="event_sources", says="long: a row an event and a source of it (a claim that tells of it or denies it)", columns=SOURCES, key=("event", "role", "claim")),
    Table(name="relations", says="long: a row a standing tie as one report states it", columns=RELATIONS, key=("relation",)),
    Table(name="events", says="wide: a row a happening, with its accounts folded into it", columns=EVENTS, key=("event",)),
    Table(name="event_pairs", says="wide: a row a pair of sides of a happening, under POLECAT's names of columns", columns=POLECAT, key=("Event ID", "actor_code", "recipient_code")),
    Table(name="reports", says="a row a report of the corpus, hits or not", columns=REPORTS, key=("report",)),
    Table(name="coverage", says="a row an outlet and month", columns=COVERAGE, key=("outlet", "month")),
    Table(name="accuracy", says="precision and recall of the reader on the gold reports", columns=MEASURED, key=("group", "name")),
)  # fmt: skip


class Chosen:
    """What of a settled ledger goes into a release: the claims asked for, their happenings whole, and who denies what of them.

    Args:
        ledger: of the corpus, settled.
        sources: the reports of the corpus.
        query: what is asked.
    """

    def __init__(self, ledger: Ledger, sources: Sequence[Source], query: Query) -> None:
        self.ledger = ledger
        self.sources = {s.report: s for s in sources}
        self.query = query
        self.asked: set[str] = set()
        self.read: Counter[str] = Counter()
        self.ties: Counter[str] = Counter()
        self.hits: Counter[str] = Counter()
        self._choose()

    def _choose(self) -> None:
        filters = self.query.wanted(*(n for n in self.query.filters if n != "kind"))
        tied = {c for tie in self.ledger.relations(words=False, **self.query.wanted(*_OF_BOTH)) for c in tie.claims} if "kind" in self.query.filters else None
        for row in self.ledger.claims(words=False, **filters):
            if tied is None or row.id in tied:
                self.asked.add(row.id)
                self.hits[row.report] += 1
        with self.ledger.engine.connect() as connection:
            homes = connection.execute(
                select(claim.c.key, event_claim.c.cluster, claim.c.id).join(event_claim, event_claim.c.claim_id == claim.c.id).where(claim.c.current == 1)
            ).all()  # fmt: skip
            self.clusters = {h.cluster for h in homes if h.key in self.asked}
            members = {h.id for h in homes if h.cluster in self.clusters}
            self.claims = self.asked | {h.key for h in homes if h.cluster in self.clusters}
            keys = {h.id: h.key for h in homes}
            self.denials: defaultdict[int, set[int]] = defaultdict(set)
            for content, denied, saying in connection.execute(select(denial.c.content_id, denial.c.denied_id, denial.c.denial_id)):
                if denied in members:
                    self.denials[saying].add(denied)
                    self.claims |= {keys[i] for i in (content, saying) if i in keys}
        every = {k: v for k, v in self.query.wanted().items() if k in ("judged_only", "machine_only")}
        linked: defaultdict[str, set[str]] = defaultdict(set)
        numbers = {key: id for id, key in keys.items()}
        for row in self.ledger.claims(words=False, **{k: v for k, v in every.items() if k != "judged_only"}):
            self.read[row.report] += 1
            for other, how in row.links:
                if how == "denies":
                    linked[other].add(row.id)
        for key in sorted(self.claims & linked.keys()):
            self.claims |= linked[key]
            for saying in linked[key]:
                self.denials[numbers[saying]].add(numbers[key])
        for tie in self.ledger.relations(words=False):
            self.ties[tie.report] += 1

    def rows(self, name: str) -> Iterator[Row]:
        """The rows of a table of the corpus, in the order in which they are written."""
        made: Iterator[Row] = getattr(self, f"_{name}")()
        return made

    def _claims(self) -> Iterator[Row]:
        for row in self.ledger.claims():
            if row.id in self.claims:
                yield {**flat.claim(row), "asked": row.id in self.asked}

    def _relations(self) -> Iterator[Row]:
        """Those the query asks for; where it asks for claims by what only claims have, those read from the claims asked for."""
        by_claim = any(name not in _OF_BOTH for name in self.query.filters)
        for row in self.ledger.relations(**self.query.wanted(*_OF_BOTH)):
            if not by_claim or self.asked.intersection(row.claims):
                yield flat.relation(row)

    def _portions(self) -> Iterator[list[Any]]:
        """The happenings chosen, oldest first."""
        for rows in each(self.ledger.engine, EventsWanted(status="all", order="oldest", limit=None)):
            chosen = [r for r in rows if r.cluster in self.clusters]
            if chosen:
                yield chosen

    def _events(self) -> Iterator[Row]:
        with self.ledger.engine.connect() as connection:
            for rows in self._portions():
                yield from (flat.event(row) for row in event_rows(connection, rows))

    def _event_pairs(self) -> Iterator[Row]:
        ids = {row.id for rows in self._portions() for row in rows}
        for one in folded(self.ledger.engine, EventsWanted(status="all", order="oldest", limit=None)):
            if not isinstance(one, tuple) and one.event in ids:
                yield from eventdata.polecat(one)

    def _event_sources(self) -> Iterator[Row]:
        with self.ledger.engine.connect() as connection:
            reader, shelf = Writer(connection), Shelf(connection)
            for rows in self._portions():
                members: defaultdict[int, list[int]] = defaultdict(list)
                query = select(event_claim.c.cluster, event_claim.c.claim_id).where(event_claim.c.cluster.in_([r.cluster for r in rows]))
                for cluster, id in connection.execute(query):
                    members[cluster].append(id)
                claims = shelf.rows(i for own in members.values() for i in own)
                against = self._against({i for own in members.values() for i in own})
                sayings = shelf.rows(against)
                texts, groups = report_texts(reader, {c.report for c in (*claims.values(), *sayings.values())})
                for row in rows:
                    own = [claims[i] for i in members[row.cluster]]
                    by = carried(own, texts, groups)
                    number = {key: n for n, origin in enumerate(by.origins, 1) for key in origin}
                    for one in sorted(own, key=_place):
                        yield _source(row.id, "account", one, texts[one.report].url, number[one.report], ())
                    denied = {i: [claims[d].id for d in sorted(who & set(members[row.cluster]))] for i, who in against.items()}
                    for id in sorted((i for i, what in denied.items() if what and i in sayings), key=lambda i: _place(sayings[i])):
                        one = sayings[id]
                        yield _source(row.id, "denial", one, texts[one.report].url, None, sorted(denied[id]))

    def _against(self, members: set[int]) -> dict[int, set[int]]:
        """The denials of these claims, each with those it denies."""
        return {saying: own for saying, denied in self.denials.items() if (own := denied & members)}

    def _reports(self) -> Iterator[Row]:
        for row in self._printed():
            source = self.sources[row.key]
            yield {
                "report": row.key, "outlet": row.outlet, "published": row.published, "url": row.url, "text_sha256": row.text_sha256, "lang": row.lang,
                "text": source.text, "reader": source.reader, "lexicon": source.lexicon, "claims": self.read[row.key], "relations": self.ties[row.key],
                "asked": self.hits[row.key],
            }  # fmt: skip

    def _printed(self) -> list[Any]:
        r = report.c
        with self.ledger.engine.connect() as connection:
            return list(connection.execute(select(r.key, r.outlet, r.published, r.day, r.url, r.text_sha256, r.lang).order_by(r.day, r.key)))

    def _coverage(self) -> Iterator[Row]:
        counts: defaultdict[tuple[str, str], Counter[str]] = defaultdict(Counter)
        for row in self._printed():
            counts[row.outlet or "", row.day[:7]].update(
                reports=1, claims=self.read[row.key], relations=self.ties[row.key], asked=self.hits[row.key]
            )
        months = sorted({month for _, month in counts if month})
        between = _months(months[0], months[-1]) if months else []
        if len(between) > _LONGEST:  # a report with a day out of all reason must not bring a row for each month since
            between = months
        for name in sorted({name for name, _ in counts}):
            for month in (*between, *([""] if (name, "") in counts else [])):
                found = counts[name, month]
                yield {"outlet": name, "month": month, **{c.name: found[c.name] for c in COVERAGE[2:]}}


def _months(first: str, last: str) -> list[str]:
    """Every month from one to another."""
    at, end = (int(m[:4]) * 12 + int(m[5:]) - 1 for m in (first, last))
    return [f"{n // 12:04}-{n % 12 + 1:02}" for n in range(at, end + 1)]


def _place(row: ClaimRow) -> tuple[str, str, str, int, str]:
    return row.published or "9", row.report, row.part, row.start, row.id


def _source(event: str, role: str, row: ClaimRow, url: str | None, origin: int | None, denies: Sequence[str]) -> Row:
    voice = flat.voices(row.voices, row.outlet)
    return {
        "event": event, "role": role, "claim": row.id, "report": row.report, "outlet": row.outlet, "owner_group": outlet(row.outlet, url).group,
        "origin": origin, "published": flat.day(row.published), "type": row.type, "polarity": row.polarity, "modality": row.modality,
        "holders": voice["holders"], "denies": list(denies), "by": flat.by(row),
    }  # fmt: skip
