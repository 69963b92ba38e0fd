"""Bodies of HTTP answers as they were meant: chunks put together, gzip and deflate unpacked, never more than a limit."""

from __future__ import annotations

import re
import zlib
from collections.abc import Mapping

from khabar.errors import InputError

MOST = 10_000_000
_CHUNK = re.compile(rb"([0-9a-fA-F]{1,8})[^\r\n]{0,200}\r\n")


def unpack(body: bytes, headers: Mapping[str, str], most: int = 5 * MOST) -> bytes:
    """The body without its transfer and content coding, where it still is in them (crawls often store it undone).

    Args:
        body: the bytes of the answer.
        headers: its headers, names in lower case.
        most: bytes that may come out.

    Raises:
        InputError: a coding that is broken, cut short or not known, or more bytes than allowed.
    """
    if "chunked" in headers.get("transfer-encoding", "").lower() and _CHUNK.match(body):
        body = _joined(body)
    for coding in reversed([c.strip() for c in headers.get("content-encoding", "").lower().split(",") if c.strip()]):
        if coding in ("gzip", "x-gzip") and body.startswith(b"\x1f\x8b"):
            body = _inflated(body, 31, most)
        elif coding == "deflate" and len(body) > 1:
            body = _inflated(body, 15 if body[0] & 0x0F == 8 and (body[0] * 256 + body[1]) % 31 == 0 else -15, most)
        elif coding not in ("identity", "gzip", "x-gzip", "deflate"):
            raise InputError(f"content coding {coding}, which khabar does not undo")
    if len(body) > most:
        raise InputError(f"more than {most} bytes")
    return body


def _inflated(body: bytes, window: int, most: int) -> bytes:
    packing = zlib.decompressobj(window)
    try:
        out = packing.decompress(body, most + 1)
    except zlib.error as error:
        raise InputError(f"a damaged gzip body ({error})") from error
    if len(out) > most:
        raise InputError(f"more than {most} bytes once unpacked")
    if not packing.eof:
        raise InputError("a gzip body that is cut short")
    return out


def _joined(body: bytes) -> bytes:
    out: list[bytes] = []
    at = 0
    while match := _CHUNK.match(body, at):
        size = int(match[1], 16)
        if not size:
            return b"".join(out)
        out.append(body[match.end() : match.end() + size])
        at = match.end() + size + 2
    raise InputError("chunks that break off")
