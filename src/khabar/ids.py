"""Ids follow from content: a second run adds nothing."""

from __future__ import annotations

import hashlib


def content_id(*parts: str | int | None) -> str:
    """Hash of the parts, 128 bits in hex."""
    text = "".join(["\x00\x1f" if part is None else f"{part}\x1f" for part in parts])
    return hashlib.blake2b(text.encode("utf-8", "surrogatepass"), digest_size=16).hexdigest()
