"""When a watch list was last briefed on: kept in the ledger, or in a file of one's own where the ledger is another's."""

from __future__ import annotations

import os
from pathlib import Path

import msgspec
from sqlalchemy import Engine, select

from khabar.errors import InputError
from khabar.ledger.connect import writing
from khabar.ledger.schema import meta

_NAME = "brief:"


class _Last(msgspec.Struct):
    """The last report that was briefed on: its number in the ledger and the moment at which it entered."""

    report: int
    moment: str


def recall(engine: Engine, name: str, state: Path | None = None) -> tuple[int, str] | None:
    """Number and moment of entry of the last report that the watch list of this name was briefed on; None for never.

    Args:
        engine: the ledger's database.
        name: of the watch list.
        state: the file that remembers instead of the ledger.

    Raises:
        InputError: a file that is no memory of briefs.
    """
    if state is None:
        with engine.connect() as connection:
            value = connection.execute(select(meta.c.value).where(meta.c.name == _NAME + name)).scalar()
        last = msgspec.json.decode(value, type=_Last) if value else None
    else:
        last = _file(state).get(name)
    return (last.report, last.moment) if last else None


def remember(engine: Engine, name: str, report: int, moment: str, state: Path | None = None) -> None:
    """Note up to which report a watch list was briefed on.

    Raises:
        InputError: a state file that cannot be written.
    """
    last = _Last(report=report, moment=moment)
    if state is None:
        with writing(engine, keeps=True) as writer:
            writer.run("DELETE FROM meta WHERE name = ?", (_NAME + name,))
            writer.insert(meta, [(_NAME + name, msgspec.json.encode(last).decode())])
        return
    known = _file(state)
    known[name] = last
    new = state.with_name(f"{state.name}.new")
    try:
        new.write_bytes(msgspec.json.encode(known, order="sorted"))
        os.replace(new, state)
    except OSError as error:
        raise InputError(f"{state}: {error.strerror}; give --state a file that can be written") from error


def _file(state: Path) -> dict[str, _Last]:
    if not state.exists():
        return {}
    try:
        return msgspec.json.decode(state.read_bytes(), type=dict[str, _Last])
    except (OSError, msgspec.DecodeError) as error:
        raise InputError(f"{state}: {error}; move it away to begin anew") from error
