"""Freezing what a ledger says on a query as a release."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import msgspec

from khabar.errors import InputError, LedgerError
from khabar.ledger.book import Ledger
from khabar.ledger.judging import author_of
from khabar.practice import release
from khabar.practice.corpus import Progress, newest_moment, of_ledger
from khabar.practice.measured import measured
from khabar.practice.query import Query, coded
from khabar.practice.shipped import shipped


def freeze(
    ledger: Ledger, query: Query, folder: Path, *, day: str | None = None, gold: Path | None = None, parquet: bool | None = None,
    progress: Progress | None = None,
) -> release.Made:  # fmt: skip
    """Write a release of what a ledger says on a query (docs/release.md).

    Args:
        ledger: whose reports are asked; it is not changed.
        query: what is asked, and what the release calls itself.
        folder: of the release; it must not be there yet.
        day: the one date of the release, ISO; the day on which the newest reading or judgement entered the ledger where not given.
        gold: folder of gold reports to measure the reader on; those that ship with khabar where not given.
        parquet: whether Parquet is written beside CSV; where pyarrow is installed if not given.
        progress: called as what, done, of.

    Raises:
        InputError: no report in the corpus, or a day that is none.
        KhabarError: the folder is there, or cannot be written.
    """
    moment = day or newest_moment(ledger.engine)
    try:
        told = date.fromisoformat((moment or "")[:10]).isoformat()
    except ValueError:
        raise InputError(f"date {day!r} is no day; give it as YYYY-MM-DD" if day else f"{ledger.where}: an empty ledger; khabar add fills it") from None
    query = coded(query, ledger)
    corpus = of_ledger(ledger.engine, query)
    if not corpus.sources:
        raise InputError(f"{ledger.where}: no report fits {query.words()}; khabar status says what the ledger holds")
    if parquet and not release.arrow():
        raise InputError("Parquet needs pyarrow: pip install 'khabar[parquet]'")
    with_parquet = bool(release.arrow()) if parquet is None else parquet
    named = query if query.authors else msgspec.structs.replace(query, authors=_author())
    return release.make(
        folder, corpus,
        release.Told(query=named, date=told, forms=("csv", "parquet") if with_parquet else ("csv",), measured=measured(gold or shipped("gold"))),
        progress or (lambda what, done, of: None),
    )  # fmt: skip


def _author() -> tuple[str, ...]:
    """KHABAR_AUTHOR, else git's user.name, else nobody."""
    try:
        return (author_of(None),)
    except LedgerError:
        return ()
