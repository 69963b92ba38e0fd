"""Ids follow from content: a second run adds nothing."""

from __future__ import annotations

import hashlib


def content_id(*parts: str | int | None) -> str:
    """Hash of the parts, 128 bits in hex."""
    written = ["\x00" if part is None else part if isinstance(part, str) else str(part) for part in parts]
    text = "\x1f".join([*written, ""])
    return hashlib.blake2b(text.encode("utf-8", "surrogatepass"), digest_size=16).hexdigest()
