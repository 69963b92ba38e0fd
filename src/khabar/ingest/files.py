"""A whole file as text."""

from __future__ import annotations

import sys
from pathlib import Path

from khabar.errors import InputError
from khabar.ingest import encodings


def text_of(file: str) -> str:
    """The text of a file, or of standard input for "-".

    Args:
        file: a path, or "-".

    Returns:
        The text; its line ends are left as they are.

    Raises:
        InputError: the file cannot be opened, or holds no text.
    """
    if file == "-":
        return decode(sys.stdin.buffer.read(), "standard input")
    try:
        return decode(Path(file).read_bytes(), file)
    except OSError as error:
        raise InputError(f"{file}: {error.strerror}; give the path of a report or - for standard input") from error


def decode(data: bytes, place: str) -> str:
    """The text that bytes hold, in whatever encoding of Arabic.

    Raises:
        InputError: binary data or broken text; the message names the line.
    """
    return encodings.decode(data, place)[0]
