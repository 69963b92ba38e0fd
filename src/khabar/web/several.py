"""The application as each of several server processes makes it for itself, from what `khabar serve` was started with."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import msgspec
from starlette.applications import Starlette

from khabar.ledger.book import Ledger
from khabar.model import Record
from khabar.web.app import application
from khabar.web.settings import Settings

_STARTED = "KHABAR_SERVED"
"""Environment variable in which a server hands its processes what it was started with."""


class Started(Record, frozen=True, kw_only=True):
    """The ledger and the settings of a server, and the folder in which its processes share made pages."""

    ledger: str
    settings: Settings
    folder: str


_SWITCH = 0.001


def take_turns() -> None:
    """Have a thread that makes a page let one that sends a made page go first after a thousandth of a second."""
    sys.setswitchinterval(_SWITCH)


def hand_on(started: Started) -> None:
    """Leave it to the processes that this one starts."""
    os.environ[_STARTED] = msgspec.json.encode(started).decode()


def made() -> Starlette:
    """The application of one process; it ends with its ledger open, which its end closes."""
    take_turns()
    started = msgspec.json.decode(os.environ[_STARTED], type=Started)
    return application(Ledger(started.ledger, create=False), started.settings, Path(started.folder))
