"""The ledger without people's word, or with what they had said by a moment: laid anew inside a transaction that is taken back.

Every query can so be asked of the machine alone and of an earlier day, by the very code that asks it of today. Other writers wait
meanwhile; nothing is kept but answers that took long, as where people said much: the same question is answered at once until something is
added or said (`remembered`).
"""

from __future__ import annotations

import hashlib
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

import msgspec
from sqlalchemy import Connection, Engine

from khabar.ledger import memos
from khabar.ledger.bonding import mark_linked
from khabar.ledger.bulk import Writer
from khabar.ledger.connect import LOCK, writing
from khabar.ledger.judged import all_rows
from khabar.ledger.overlay import lay
from khabar.ledger.settle import Progress, settle_in

NOBODY = ""
"""The moment before which nobody had said anything."""
END_OF_DAY = "T23:59:59Z"
_KIND = "answer"
_ANSWERS = 100
"""Answers that are kept at a time."""
LONG = 0.1
"""Seconds from which an answer is worth keeping."""


class Within:
    """An open connection where an engine is asked for: who asks it for a connection gets this one, inside its transaction."""

    def __init__(self, connection: Connection) -> None:
        self.connection = connection
        self.dialect = connection.dialect
        self.url = connection.engine.url

    @contextmanager
    def connect(self) -> Iterator[Connection]:
        """The connection."""
        yield self.connection


def differing(engine: Engine, said_by: str, read_by: str | None = None) -> list[str]:
    """Reports on which more was said since a moment, or, where it is asked as of another reading, anything at all.

    Args:
        engine: the ledger's database.
        said_by: moment (ISO, UTC) by which judgements count; NOBODY for none.
        read_by: moment whose readings are asked for; None for the current ones.
    """
    with engine.connect() as connection:
        writer = Writer(connection)
        if not writer.all("SELECT 1 FROM judgement LIMIT 1"):
            return []
        if read_by is not None:
            return [key for (key,) in writer.all("SELECT DISTINCT report FROM judgement WHERE report IS NOT NULL ORDER BY 1")]
        return [key for (key,) in writer.all("SELECT DISTINCT report FROM judgement WHERE report IS NOT NULL AND recorded > ? ORDER BY 1", (said_by,))]


@contextmanager
def seen(
    engine: Engine, said_by: str | None, *, read_by: str | None = None, settled: bool = False, progress: Progress | None = None
) -> Iterator[Any]:
    """The ledger as it stands, or with what people had said by a moment.

    Args:
        engine: the ledger's database.
        said_by: None for all that is said, NOBODY for the machine alone, else a moment (ISO, UTC).
        read_by: moment whose readings are asked for; None for the current ones.
        settled: whether happenings are asked for and must be settled anew.
        progress: called while they are.

    Yields:
        What queries take for an engine.
    """
    keys = differing(engine, said_by, read_by) if said_by is not None else []
    if said_by is None or not keys:
        yield engine
        return
    with engine.connect().execution_options(writes=True) as connection:
        transaction = connection.begin()
        try:
            if engine.dialect.name != "sqlite":
                connection.exec_driver_sql(f"SELECT pg_advisory_xact_lock({LOCK})")
            writer = Writer(connection)
            memos.clear(writer)  # they tell of the ledger as it stands
            if read_by is None:
                lay(writer, keys, said_by)
            else:
                lay(writer, keys, NOBODY)
                lay(writer, keys, said_by, _readings(writer, keys, read_by))
            if settled:
                mark_linked(writer, all_rows(writer, "WHERE target IN ('pair', 'denial')"))
                settle_in(writer, progress, said_by)
            yield Within(connection)
        finally:
            transaction.rollback()


def of_machine(engine: Engine, question: str, form: Any, ask: Callable[[Any], Any], progress: Progress | None = None) -> Any:
    """What the settled ledger answers as if people had said nothing.

    Args:
        engine: the ledger's database, settled.
        question: the question with its arguments, by which the answer is known again.
        form: type of the answer, one that msgspec can read back.
        ask: the question; it is given what queries take for an engine.
        progress: called while happenings are settled anew.
    """
    if not differing(engine, NOBODY):
        return ask(engine)

    def anew() -> Any:
        with seen(engine, NOBODY, settled=True, progress=progress) as view:
            return ask(view)

    return remembered(engine, question, form, anew)


def remembered(engine: Engine, question: str, form: Any, ask: Callable[[], Any]) -> Any:
    """An answer that took long, kept for as long as nothing is added or said; arguments as in `of_machine`."""
    name = hashlib.blake2b(question.encode(), digest_size=16).hexdigest()
    with engine.connect() as connection:
        reader = Writer(connection)
        stand = _stand(reader)
        kept = memos.read(reader, _KIND, [f"{stand}|{name}"])
    for value in kept.values():
        return msgspec.json.decode(value, type=form)
    began = time.perf_counter()
    found = ask()
    if time.perf_counter() - began >= LONG:
        with writing(engine, keeps=True) as writer:
            if _stand(writer) == stand:  # nobody wrote meanwhile
                writer.run("DELETE FROM memo WHERE kind = ? AND name NOT LIKE ?", (_KIND, f"{stand}|%"))
                if writer.all("SELECT count(*) FROM memo WHERE kind = ?", (_KIND,))[0][0] >= _ANSWERS:
                    writer.run("DELETE FROM memo WHERE kind = ?", (_KIND,))
                memos.write(writer, _KIND, {f"{stand}|{name}": msgspec.json.encode(found).decode()})
    return found


def _stand(reader: Writer) -> str:
    """How far the ledger has come: the last row of each table that answers follow from. Forgetting drops all memos."""
    return "-".join(str(n) for table in ("judgement", "reading", "claim", "tombstone") for (n,) in reader.all(f"SELECT coalesce(max(id), 0) FROM {table}"))


def _readings(writer: Writer, keys: list[str], moment: str) -> dict[str, int]:
    """The reading of each report that was current at a moment; 0 where there was none."""
    out = dict.fromkeys(keys, 0)
    for key, id_, recorded, superseded in writer.among(
        "SELECT r.key, g.id, g.recorded, g.superseded FROM report r JOIN reading g ON g.report_id = r.id WHERE r.key IN", keys
    ):
        if recorded <= moment and (superseded is None or superseded > moment):
            out[key] = max(out[key], id_)
    return out
