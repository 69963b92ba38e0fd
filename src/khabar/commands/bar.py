"""A progress bar on standard error while a long work tells how far it is."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn


@contextmanager
def bar() -> Iterator[Callable[[str, int, int], None]]:
    """Yields what is to be called as (what, done, of); of 0 where it is unknown. Nothing is shown where no terminal is."""
    shown = Progress(
        TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), console=Console(stderr=True), transient=True,
        disable=not sys.stderr.isatty(),
    )  # fmt: skip
    task = shown.add_task("settling", total=None)
    with shown:
        yield lambda what, done, of: shown.update(task, description=what, completed=done, total=of or None)
