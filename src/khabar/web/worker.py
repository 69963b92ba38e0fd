"""Reading a pasted report in a process of its own, so that a text that takes too long can be given up."""

from __future__ import annotations

import multiprocessing
import threading
from multiprocessing.connection import Connection
from typing import Any

from khabar.errors import KhabarError
from khabar.model import Reading, Report

_LOADING = 60
"""Seconds within which a new process must have loaded its tables."""


class TooLong(KhabarError):
    """A reading that was given up."""


def _serve(pipe: Connection) -> None:
    from khabar.reader import read

    read("قال")  # its tables are loaded
    pipe.send(None)
    while True:
        try:
            report = pipe.recv()
        except EOFError:
            return
        try:
            pipe.send(read(report))
        except Exception as error:  # told to whoever asked
            pipe.send(error if isinstance(error, KhabarError) else KhabarError(f"the report cannot be read: {type(error).__name__}"))


class Worker:
    """A process that reads one report at a time; started when first asked, anew after one that took too long.

    Args:
        seconds: how long a reading may take.
    """

    def __init__(self, seconds: float) -> None:
        self.seconds = seconds
        self._lock = threading.Lock()
        self._process: Any = None
        self._pipe: Connection | None = None

    def read(self, report: Report) -> Reading:
        """The reading of a report.

        Raises:
            TooLong: it was not done in time.
            KhabarError: it cannot be read.
        """
        if not self._lock.acquire(timeout=self.seconds):
            raise TooLong("other reports are being read; try again")
        try:
            if self._process is None or not self._process.is_alive():
                self._start()
            assert self._pipe is not None
            self._pipe.send(report)
            if not self._pipe.poll(self.seconds):
                self._stop()
                raise TooLong(f"the report was not read within {self.seconds:g} seconds; give a part of it, or use `khabar read`")
            answer = self._pipe.recv()
        except (EOFError, BrokenPipeError, ConnectionError) as error:
            self._stop()
            raise KhabarError("the report cannot be read: the reading process ended") from error
        finally:
            self._lock.release()
        if isinstance(answer, KhabarError):
            raise answer
        assert isinstance(answer, Reading)
        return answer

    def _start(self) -> None:
        method = multiprocessing.get_context("spawn")
        self._pipe, theirs = method.Pipe()
        self._process = method.Process(target=_serve, args=(theirs,), daemon=True)
        self._process.start()
        theirs.close()
        if not self._pipe.poll(_LOADING):  # what a reading may take begins where it can begin
            self._stop()
            raise TooLong("the reading process does not start; try again")
        self._pipe.recv()

    def _stop(self) -> None:
        if self._process is not None:
            self._process.kill()
            self._process.join(5)
        if self._pipe is not None:
            self._pipe.close()
        self._process = self._pipe = None

    def close(self) -> None:
        """End the process."""
        self._stop()
