"""Bytes of a file as text: byte-order marks are obeyed, anything but text is a clear error."""

from __future__ import annotations

import sys
from pathlib import Path

from khabar.errors import InputError

_MARKS = ((b"\xef\xbb\xbf", "utf-8-sig"), (b"\xff\xfe", "utf-16"), (b"\xfe\xff", "utf-16"))
_ARABIC_LETTERS = frozenset(range(0xC0, 0x100)) | frozenset((0x81, 0x8D, 0x8E, 0x90, 0x98, 0x9A, 0x9F, 0xAA))
"""Bytes that are mostly Arabic letters in windows-1256."""


def text_of(file: str) -> str:
    """The text of a file, or of standard input for "-".

    Args:
        file: a path, or "-".

    Returns:
        The text; its line ends are left as they are.

    Raises:
        InputError: the file cannot be opened, or holds no UTF-8 (or UTF-16 with its mark) text.
    """
    if file == "-":
        return decode(sys.stdin.buffer.read(), "standard input")
    try:
        return decode(Path(file).read_bytes(), file)
    except OSError as error:
        raise InputError(f"{file}: {error.strerror}; give the path of a report or - for standard input") from error


def decode(data: bytes, place: str) -> str:
    """The text that bytes hold.

    Args:
        data: the whole file.
        place: its name, for the message.

    Raises:
        InputError: binary data or another encoding; the message names the line and how to convert it.
    """
    for mark, name in _MARKS:
        if data.startswith(mark):
            try:
                return data.decode(name)
            except UnicodeDecodeError as error:
                raise InputError(f"{place}: not valid {name} at byte {error.start}; save it as UTF-8") from error
    if b"\x00" in data[:4096]:
        raise InputError(f"{place}: binary data (a NUL byte), not a text; give plain text or JSON lines in UTF-8")
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        raise InputError(f"{place}:{line}: not UTF-8 at byte {error.start}; {_remedy(data, place)}") from error


def _remedy(data: bytes, place: str) -> str:
    sample = data[:4096]
    high = sum(b >= 0x80 for b in sample)
    if high and sum(b in _ARABIC_LETTERS for b in sample) > 0.8 * high:
        return f"it looks like windows-1256: iconv -f windows-1256 -t utf-8 {place}"
    return "if it is a text, convert it to UTF-8 first (iconv); if it is a page or an archive, extract the text"
