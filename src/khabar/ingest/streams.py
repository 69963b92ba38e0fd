"""Files as streams of bytes, gzip and Zstandard unpacked by what they are, with a meter of how much was read."""

from __future__ import annotations

import gzip
import io
import sys
import zlib
from collections.abc import Iterator
from typing import IO, Any, cast

from khabar.ingest.extras import need

GZIP = b"\x1f\x8b"
ZSTD = b"\x28\xb5\x2f\xfd"
LONGEST_LINE = 1 << 26
"""Bytes; a longer line is no report."""


class Meter:
    """Counts bytes read from files, packed as they lie there, for progress bars."""

    def __init__(self) -> None:
        self.bytes = 0


class Broken(Exception):
    """A stream that cannot be read further."""


class _Metered(io.RawIOBase):
    def __init__(self, file: IO[bytes], meter: Meter) -> None:
        self.file = file
        self.meter = meter

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Any) -> int:
        data = self.file.read(len(buffer))
        buffer[: len(data)] = data
        self.meter.bytes += len(data)
        return len(data)

    def close(self) -> None:
        if not self.closed and self.file is not sys.stdin.buffer:
            self.file.close()
        super().close()


def unpacked(file: str, meter: Meter | None = None) -> IO[bytes]:
    """The bytes of a file ("-" for standard input), unpacked where it is gzip or Zstandard.

    Raises:
        OSError: it cannot be opened.
        InputError: Zstandard without the package for it.
    """
    raw = sys.stdin.buffer if file == "-" else open(file, "rb")  # noqa: SIM115 - closed with the stream
    stream = io.BufferedReader(_Metered(raw, meter or Meter()), 1 << 17)
    head = stream.peek(4)[:4]
    if head.startswith(GZIP):
        return cast(IO[bytes], gzip.GzipFile(fileobj=stream, mode="rb"))
    if head == ZSTD:
        zstandard = need("zstandard", f"{file}: Zstandard", "ingest")
        reader = zstandard.ZstdDecompressor().stream_reader(stream, read_across_frames=True)
        return cast(IO[bytes], io.BufferedReader(reader))
    return stream


def lines(stream: IO[bytes]) -> Iterator[tuple[int, bytes | None]]:
    """Number and bytes of each line; None for one that is too long to hold.

    Raises:
        Broken: the stream ends in the middle or its packing is damaged; what came before is whole.
    """
    number = 0
    while True:
        try:
            line = stream.readline(LONGEST_LINE)
            long = len(line) == LONGEST_LINE and not line.endswith(b"\n")
            while long and (rest := stream.readline(LONGEST_LINE)) and not rest.endswith(b"\n"):
                pass
        except (OSError, EOFError, zlib.error, ValueError) as error:
            raise Broken(str(error) or type(error).__name__) from error
        except Exception as error:  # zstandard.ZstdError, which is known only where the package is
            if type(error).__name__ != "ZstdError":
                raise
            raise Broken(str(error)) from error
        if not line:
            return
        number += 1
        yield number, None if long else line


def whole(file: str, meter: Meter | None = None, most: int = 1 << 28) -> bytes:
    """All bytes of a file, unpacked.

    Raises:
        OSError: it cannot be opened.
        Broken: its packing is damaged, or it is larger than `most`.
    """
    try:
        with unpacked(file, meter) as stream:
            data = stream.read(most + 1)
    except (EOFError, zlib.error, gzip.BadGzipFile) as error:
        raise Broken(str(error)) from error
    if len(data) > most:
        raise Broken(f"more than {most} bytes")
    return data
