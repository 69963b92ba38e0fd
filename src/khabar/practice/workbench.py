"""A ledger made for one release from its readings alone, in one order, so that what is written hangs on nothing else.

A desk's ledger has a history: what was added when, ids that outlived merges, reports outside the query that happenings lean on. Here
the same readings and the same judgements give the same tables, wherever and whenever they are put together.
"""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from khabar.errors import LedgerError
from khabar.ledger import schema
from khabar.ledger.book import Ledger
from khabar.ledger.connect import writing
from khabar.ledger.judged import packed
from khabar.ledger.overlay import lay
from khabar.ledger.store import Added
from khabar.practice.corpus import Corpus, Progress

_BATCH = 500


@contextmanager
def workbench(corpus: Corpus, progress: Progress) -> Iterator[Ledger]:
    """A settled ledger of a corpus in a folder of its own, which goes when it is done with.

    Raises:
        LedgerError: a reading that cannot be stored.
    """
    with tempfile.TemporaryDirectory(prefix="khabar-release-") as folder, Ledger(Path(folder) / "release.db") as ledger:
        done = 0

        def stored(results: list[Added]) -> None:
            nonlocal done
            refused = next((r for r in results if r.outcome == "rejected"), None)
            if refused:
                raise LedgerError(f"report {refused.report}: its reading cannot be stored ({refused.reason})")
            done += len(results)
            progress("putting readings together", done, len(corpus.sources))

        ledger.add(corpus.readings, batch=_BATCH, done=stored)
        if corpus.judgements:
            with writing(ledger.engine) as writer:
                writer.insert(schema.judgement, [packed(j) for j in corpus.judgements])
                lay(writer, {str(r) for j in corpus.judgements for r in (j.report, j.other_report) if r})
        ledger.settle(progress)
        yield ledger
