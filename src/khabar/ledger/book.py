"""The ledger as its users see it: one call for each command."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from types import TracebackType
from typing import Any

from khabar.ledger import (
    answers,
    balance,
    cite,
    denied,
    forget,
    judged_gold,
    judging,
    names,
    network,
    opinions,
    pairing,
    pairs,
    queries,
    readonly,
    reports,
    restore,
    revisions,
    search,
    status,
    told,
    views,
)
from khabar.ledger.answers import Dispute
from khabar.ledger.connect import engine_of
from khabar.ledger.denied import Denied
from khabar.ledger.eventrows import EventRow
from khabar.ledger.judgement import Judgement
from khabar.ledger.judging import Taken
from khabar.ledger.migrate import prepare
from khabar.ledger.network import Network
from khabar.ledger.pairing import Dyad
from khabar.ledger.practice import Practice
from khabar.ledger.queries import Wanted
from khabar.ledger.recall import Recall
from khabar.ledger.reports import Read, ReportRow
from khabar.ledger.rows import ClaimRow, RelationRow
from khabar.ledger.search import Hit
from khabar.ledger.settings import policy_of
from khabar.ledger.settle import Progress, Settled, settle
from khabar.ledger.standing import Standing
from khabar.ledger.store import Added, Store, Summary
from khabar.ledger.texts import Policy
from khabar.ledger.told import EventsWanted, EventView
from khabar.model import Reading


class Ledger(Practice):
    """A ledger of readings in a SQLite file or a PostgreSQL database.

    Args:
        where: path of a SQLite file, or a URL such as `postgresql+psycopg://user@host/name`.
        create: make the ledger where there is none; else that is an error.
        store_text: how much of the texts is kept from now on: none, evidence (at most 300 characters a claim) or full;
            None for what was chosen when the ledger was made (full by default).

    Raises:
        LedgerError: no ledger there, a database that cannot be opened, or one that a newer khabar made.
    """

    def __init__(self, where: str | Path = "khabar.db", *, create: bool = True, store_text: Policy | None = None) -> None:
        self.where = str(where)
        self.engine = engine_of(self.where, create=create)
        prepare(self.engine, self.where, create=create)
        self.store = Store(self.engine, policy_of(self.engine, store_text))
        self.recall = Recall()

    def __enter__(self) -> Ledger:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self.close()

    def close(self) -> None:
        """Let go of the database."""
        self.engine.dispose()

    def add(
        self, readings: Reading | Iterable[Reading], *, batch: int = 1, done: Callable[[list[Added]], None] | None = None
    ) -> Summary:
        """Add readings, `batch` of them a transaction; what is known already changes nothing.

        Args:
            readings: one reading or many.
            batch: readings in one transaction; more is faster, one loses least.
            done: called after each commit with what became of the readings in it.

        Returns:
            How many readings were added, superseding, unchanged ..., and those that could not be stored, with the reason.
        """
        return self.store.add([readings] if isinstance(readings, Reading) else readings, batch, done)

    def has(self, report: str, version: str, lexicon: str) -> bool:
        """Whether this report (its key) is here as read by this reader with these lexicons."""
        return restore.has(self.engine, report, version, lexicon)

    def claims(self, *, words: bool = True, **wanted: Any) -> Iterator[ClaimRow]:
        """Current claims; the arguments are those of `khabar.ledger.queries.Wanted`.

        Args:
            words: whether the Arabic of each sentence is wanted; without it less is read.
            wanted: actor, recipient, holder, party, country, type, modality, polarity, since, until, on, outlet, report,
                anchor, key, recorded_by, newest, limit, judged_only, machine_only.
        """
        return queries.claims(self.engine, Wanted(**wanted), words)

    def relations(self, *, words: bool = True, **wanted: Any) -> Iterator[RelationRow]:
        """Current relations; the arguments are those of `khabar.ledger.queries.Wanted`."""
        return queries.relations(self.engine, Wanted(**wanted), words)

    def cite(self, id: str) -> cite.Citation:
        """A claim as a source to be cited (`khabar.ledger.cite.written` writes it as text, BibTeX or CSL-JSON).

        Args:
            id: of the claim, or an unmistakable beginning of it.

        Raises:
            KhabarError: no claim, or several, begin so.
        """
        return cite.citation(self.engine, id)

    def standing(self, a: str, b: str, **asked: Any) -> list[Standing]:
        """How two sides stand to each other, by each account: one record a kind of tie, contested ones first.

        Args:
            a, b: codes or names of two sides (a state, an organisation, a group).
            asked: as_of (day asked about), known_by (day of knowledge), known ("published" or "recorded"), according_to (one
                account), without_tables (reports alone), kind, judged_only, machine_only. Judgements are known from the day on which
                they were recorded.

        Raises:
            KhabarError: a side that neither the ledger nor its tables know, or a day that is none.
        """
        return answers.standing_of(self.engine, a, b, recall=self.recall, **asked)

    def partners(self, a: str) -> list[tuple[str, int, str]]:
        """(code, relations, last day) of every side with which a side has a stated tie, most first."""
        return pairs.partners(self.engine, names.code_of(self.engine, a))

    def shared(self, a: str, b: str, as_of: str | None = None) -> list[str]:
        """Organisations to which both sides belong on a day, by the tables that ship with khabar."""
        return balance.shared(names.code_of(self.engine, a), names.code_of(self.engine, b), as_of)

    def disputes(self, **asked: Any) -> list[Dispute]:
        """Ties whose accounts contradict each other, newest first.

        Args:
            asked: party, kind, as_of, known_by, since (told of on this day or later), limit (50; 0 for all), judged_only, machine_only.
        """
        return answers.disputes(self.engine, recall=self.recall, **asked)

    def judge(self, verdict: str, what: str | int, **more: Any) -> Judgement | None:
        """Say something of what the machine read: a row is added, nothing is changed (docs/judgements.md).

        Args:
            verdict: confirm, reject, correct, add, same, different, unsure, reviewed or undo.
            what: key of a claim or relation or the start of it, REPORT#CODE for an entity, REPORT@START-END for what was
                missed, a report for `reviewed`, the number of a judgement for `undo`.
            more: field and value (correct; add takes a mapping), other (the second claim of a pair or denial), author (else
                KHABAR_AUTHOR or git's user.name), role ("coder", "adjudicator"), codebook, note.

        Returns:
            The row; None where its author has said just this already.

        Raises:
            LedgerError: nothing of this key, a field it has not, or a value the field cannot have.
        """
        added = judging.judge(self.engine, [{"verdict": verdict, "what": what, **more}]).added
        return added[0] if added else None

    def judge_many(self, given: Iterable[Mapping[str, Any]], *, together: bool = False) -> Taken:
        """Take many judgements in one transaction; what is refused is set aside with the reason, or with `together` refuses all.

        Args:
            given: for each a mapping of the arguments of `judge`.
            together: all or none.
        """
        return judging.judge(self.engine, list(given), together=together)

    def judgements(self, **wanted: Any) -> list[Judgement]:
        """What people said, with what became of each.

        Args:
            wanted: of (a claim's or relation's key), report, author, target, verdict, state, recorded_by, limit.
        """
        return opinions.judgements(self.engine, **wanted)

    def gold(self, author: str | None = None) -> tuple[list[dict[str, Any]], list[str]]:
        """Reports marked as reviewed whole (by this author), as gold reports for `khabar eval`, and what could not be made one."""
        return judged_gold.gold(self.engine, author)

    def settle(self, progress: Progress | None = None) -> Settled:
        """Put the claims that came since the last time into their happenings; `events` and `event` do so by themselves."""
        return settle(self.engine, progress)

    def events(self, *, progress: Progress | None = None, machine_only: bool = False, **wanted: Any) -> list[EventRow]:
        """Happenings: what several claims are about, with how many reports, outlets, owner groups and independent origins.

        Args:
            progress: called as (what, done, of) while new claims are put into their happenings.
            machine_only: as if people had said nothing; what they spoke of is settled anew for this answer.
            wanted: the arguments of `khabar.ledger.told.EventsWanted`: actor, recipient, party, other, country, type, since,
                until, status ("done"; "all"), min_reports, min_outlets, min_origins, contested, order, limit, judged_only.
        """
        self.settle(progress)
        asked = EventsWanted(**wanted)
        found: list[EventRow] = self._asked(machine_only, f"events {asked}", list[EventRow], lambda view: told.events(view, asked), progress)
        return found

    def _asked(self, machine_only: bool, question: str, form: Any, ask: Callable[[Any], Any], progress: Progress | None = None) -> Any:
        """What the settled ledger answers, or would had people said nothing."""
        return views.of_machine(self.engine, question, form, ask, progress) if machine_only else ask(self.engine)

    def event(self, id: str, *, machine_only: bool = False) -> EventView:
        """One happening (its id, the start of it, or an id it had once) with its accounts side by side.

        Raises:
            LedgerError: no happening of this id.
        """
        self.settle()
        found: EventView = self._asked(machine_only, f"event {id}", EventView, lambda view: told.view(view, id))
        return found

    def events_of(self, ids: Sequence[str]) -> list[EventRow]:
        """The happenings of these ids, in their order; what is not there is left out."""
        return told.events_of(self.engine, ids)

    def network(self, **asked: Any) -> Network:
        """The ties of states, organisations and groups spoken of most, each with who holds what of it.

        Args:
            asked: as_of (day), kinds (none for all), focus (one side), most (sides shown, 18), ties (pairs shown, 30).
        """
        return network.network(self.engine, recall=self.recall, **asked)

    def event_of(self, claim: str) -> EventRow | None:
        """The happening that a current claim (its id) belongs to."""
        self.settle()
        return told.event_of(self.engine, claim)

    def denied(self, **asked: Any) -> list[Denied]:
        """Acts that somebody denies, in the same report or in others, the latest denial first.

        Args:
            asked: party (who denies), known_by, since (day of publication), limit (50; 0 for all), judged_only, machine_only.
        """
        self.settle()
        return denied.denied(self.engine, **asked)

    def dyad(self, a: str, b: str, *, progress: Progress | None = None, machine_only: bool = False, **asked: Any) -> Dyad:
        """What two sides do to each other by month or week: counts of events in each direction, with what was left out.

        Args:
            a, b: codes, with a sector where only that is meant (RUS/MIL).
            asked: by ("month", "week"), unit ("event", "origin", "report", "claim"), country (whoever belongs to the states),
                roles (a series for each pair of sectors), windows (count undated events by the day of their report too),
                since, until, mark_shifts (needs the extra `shifts`), judged_only.
            machine_only: as if people had said nothing.
        """
        self.settle(progress)
        question = f"dyad {a!r} {b!r} {sorted(asked.items())}"
        found: Dyad = self._asked(machine_only, question, Dyad, lambda view: pairing.dyad(view, a, b, **asked), progress)
        return found

    def reading(self, report: str) -> Reading:
        """The current reading of a report (key, label or URL), as it was added, as far as its text is kept."""
        return restore.reading_of(self.engine, report)

    def reports(self, **asked: Any) -> list[ReportRow]:
        """Reports in a line each, the latest published first.

        Args:
            asked: outlet, since, until (days of publication), limit (50; None for all).
        """
        return reports.reports(self.engine, **asked)

    def read(self, since: str, until: str) -> Read:
        """How many reports, outlets and claims appeared from one ISO day to another."""
        return reports.read(self.engine, since, until)

    def revisions(self, what: str) -> list[revisions.Revision]:
        """The texts that one address has had (a URL, or the key or label of a report), the oldest first, with their differences."""
        return revisions.revisions(self.engine, what)

    def revision_numbers(self, reports: Sequence[str]) -> dict[str, tuple[int, int]]:
        """For reports (keys) that have an address: which revision of it each is, and how many there are."""
        return revisions.numbers(self.engine, reports)

    def days(self) -> tuple[str | None, str | None]:
        """First and last day of publication; None where no report has one."""
        return reports.days(self.engine)

    def code(self, name: str) -> str:
        """The code of a side from its code or name; an error names the nearest ones where there is none."""
        return names.code_of(self.engine, name)

    def search(self, wording: str, **limits: Any) -> Iterator[Hit]:
        """Reports or quotations that have these words, whatever their hamza, vowel marks and clitics.

        Args:
            wording: words that must all be there, «phrases» in quotation marks, -words that must not.
            limits: what ("reports" or "quotations"), outlet, since, until, speaker, limit.
        """
        return search.search(self.engine, wording, **limits)

    def sql(self, query: str) -> tuple[list[str], Iterator[tuple[Any, ...]]]:
        """Names of the columns and the rows of a query; nothing can be written."""
        return readonly.query(self.engine, query)

    def export(self, path: str | Path, form: str, **asked: Any) -> Any:
        """Write the ledger, or what is asked of it, to a file that other programs read (docs/export.md).

        Args:
            path: the file; for brat a folder that is not there yet.
            form: jsonl, csv, parquet, polecat, cameo, jsonld, graphml or brat.
            asked: what ("claims", "relations", "events", "all"), full_evidence, with_text (brat), progress (called as what,
                done, of), and the filters of `claims`, `relations` or `events`.

        Returns:
            `khabar.export.write.Exported`: the files, how many rows, and those that could not be written, with the reason.

        Raises:
            KhabarError: arguments that do not go together, or a place that cannot be written.
        """
        from khabar.export.write import export  # the faces stand above: see docs/decisions/0003

        return export(self, path, form, **asked)  # type: ignore[arg-type]

    def forget(
        self, what: str, *, kind: forget.Kind | None = None, reason: str | None = None, claims: bool = False
    ) -> forget.Forgotten:
        """Remove the words of a report (key, label or URL) or a person (a name), and keep them from coming back.

        Args:
            what: which.
            kind: report, url or person; told from the ledger where it is not given.
            reason: kept with the tombstone.
            claims: whether the claims read from the report go too; else they stay as codes without words.
        """
        return forget.forget(self.engine, what, kind=kind, reason=reason, claims=claims)

    def status(self) -> list[dict[str, Any]]:
        """What the ledger holds: rows of `what` and `value`."""
        return status.status(self.engine)
