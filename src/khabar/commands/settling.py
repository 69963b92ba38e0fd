"""How far the settling of happenings is, shown on a terminal."""

from __future__ import annotations

import sys

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn


class Settling:
    """A bar on standard error while new claims are put into their happenings."""

    def __init__(self) -> None:
        self.bar = Progress(
            TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), console=Console(stderr=True), transient=True,
            disable=not sys.stderr.isatty(),
        )  # fmt: skip
        self.task = self.bar.add_task("settling", total=None)

    def __enter__(self) -> Settling:
        self.bar.start()
        return self

    def __exit__(self, *error: object) -> None:
        self.bar.stop()

    def move(self, what: str, done: int, of: int) -> None:
        """Show how far it is."""
        self.bar.update(self.task, description=what, completed=done, total=of)
