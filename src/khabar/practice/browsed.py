"""A sample coded in the browser: its judgements are the coding, and they go out as the same gold that `khabar code` writes.

A coder's word alone counts, whatever others said of the same reports: the readings are put into a ledger of their own with this
coder's judgements, and of a blind coder without the machine's claims, so that nothing but what the coder added is there.
"""

from __future__ import annotations

from collections.abc import Sequence

import msgspec
from sqlalchemy import select

from khabar.errors import InputError
from khabar.ledger import schema
from khabar.ledger.book import Ledger
from khabar.practice.coders import Gold
from khabar.practice.corpus import Corpus, Source
from khabar.practice.sample import Drawn
from khabar.practice.sitting import gold_of
from khabar.practice.workbench import workbench

IN_FORCE = ("stands", "outvoted", "loose")
"""States of a judgement that its author has not taken back."""


def held(ledger: Ledger, sample: Sequence[Drawn]) -> None:
    """Make sure that the reports of a sample are in a ledger.

    Raises:
        InputError: one is not.
    """
    with ledger.engine.connect() as connection:
        known = {str(key) for key in connection.execute(select(schema.report.c.key)).scalars()}
    missing = [one.id for one in sample if one.report not in known]
    if missing:
        raise InputError(f"{len(missing)} reports of the sample are not in {ledger.where} ({', '.join(missing[:5])}); give the ledger it was drawn from")


def done(ledger: Ledger, coder: str) -> frozenset[str]:
    """Keys of the reports that a coder said to have gone through."""
    return frozenset(str(j.report) for j in ledger.judgements(author=coder, verdict="reviewed") if j.state in IN_FORCE)


def coded(ledger: Ledger, sample: Sequence[Drawn], coder: str, blind: bool) -> list[Gold]:
    """Gold of the reports of a sample that a coder has gone through, in the order of the sample.

    Args:
        ledger: an open ledger.
        sample: what was to be coded.
        coder: whose judgements.
        blind: whether the coder worked without the machine's reading: then only what was added counts.
    """
    finished = done(ledger, coder)
    keys = list(dict.fromkeys(one.report for one in sample if one.report in finished))
    readings = [ledger.reading(key) for key in keys]
    if blind:
        readings = [msgspec.structs.replace(r, claims=[], relations=[]) for r in readings]
    said = [j for j in ledger.judgements(author=coder) if j.state in IN_FORCE and j.report in keys and j.other_report in (None, *keys)]
    codebooks = {str(j.report): j.codebook for j in said if j.verdict == "reviewed"}
    sources = [Source(report=r.report.key, reader=r.reader.version, lexicon=r.reader.lexicon, text="full") for r in readings]
    with workbench(Corpus(sources=sources, readings=iter(readings), judgements=said), lambda what, n, of: None) as own:
        made, _ = own.gold(coder)
    events = {str(gold["report"]): gold["events"] for gold in made}
    out = []
    for one in sample:
        if one.report not in events:
            continue
        found = events[one.report]
        if one.claim is not None:
            found = [e for e in found if e["start"] < one.claim.end and one.claim.start < e["end"]]
        out.append(gold_of(one, found, coder, blind, codebook=codebooks[one.report]))
    return out
