"""An output of readings that an interrupted run left, taken up again."""

from __future__ import annotations

import os
from pathlib import Path
from types import TracebackType
from typing import IO

import msgspec

from khabar.errors import InputError
from khabar.reader import VERSION


class _Key(msgspec.Struct):
    key: str


class _Reader(msgspec.Struct):
    version: str
    lexicon: str


class _Line(msgspec.Struct):
    reader: _Reader
    report: _Key


class Resumed:
    """A file of readings, one a line, with the keys of the reports that are in it already.

    Args:
        output: the file; None where readings go to the terminal.
        resume: keep what is in it. A last line that was cut short is taken off; else the file begins anew.
        lexicon: the lexicons in use: readings by another reader are not taken for done.

    Raises:
        InputError: the file holds something else, or cannot be written.
    """

    def __init__(self, output: Path | None, resume: bool, lexicon: str) -> None:
        self.keys: set[str] = set()
        self.file: IO[bytes] | None = None
        if output is None:
            return
        try:
            if resume and output.exists():
                self._take_up(output, lexicon)
            self.file = open(output, "ab" if resume else "wb")  # noqa: SIM115 - closed by __exit__
        except OSError as error:
            raise InputError(f"{output}: {error.strerror}; give --output a file that can be written") from error

    def __enter__(self) -> Resumed:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        if self.file:
            self.file.close()

    def _take_up(self, output: Path, lexicon: str) -> None:
        decode = msgspec.json.Decoder(_Line).decode
        good = 0
        with open(output, "rb") as file:
            for number, line in enumerate(file, 1):
                if not line.endswith(b"\n"):
                    break
                try:
                    found = decode(line)
                except msgspec.DecodeError as error:
                    raise InputError(f"{output}:{number}: no reading ({error}); name another --output or leave out --resume") from error
                good += len(line)
                if (found.reader.version, found.reader.lexicon) == (VERSION, lexicon):
                    self.keys.add(found.report.key)
        os.truncate(output, good)
