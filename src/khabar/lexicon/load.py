"""Load the compiled lexicon: from the cache when its content hash fits, else compile and cache it."""

from __future__ import annotations

import contextlib
import gc
import hashlib
import os
import tempfile
from collections.abc import Sequence
from functools import lru_cache
from importlib.resources import files
from pathlib import Path

import msgspec

from khabar.errors import ConfigError
from khabar.lexicon.compile import build
from khabar.lexicon.entries import Compiled

FORMAT = "3"
"""Raised whenever the compiled layout changes."""


def own_folder() -> Path:
    """The lexicon folder that ships with the package."""
    return Path(str(files("khabar"))) / "data" / "ar"


def content_hash(folders: Sequence[Path]) -> str:
    """Hash of every lexicon file and of the code that compiles them; the reading names it."""
    digest = hashlib.blake2b(FORMAT.encode(), digest_size=16)
    package = Path(str(files("khabar")))
    code = [*sorted((package / "lexicon").glob("*.py")), *sorted((package / "text").glob("*.py"))]
    data = [p for f in folders for p in sorted(f.rglob("*")) if p.suffix in (".toml", ".tsv")]
    for path in code + data:
        digest.update(path.name.encode())
        digest.update(path.read_bytes())
    return digest.hexdigest()


def cache_folder() -> Path:
    """Where compiled lexicons are kept: $KHABAR_CACHE, else khabar/ in the user's cache directory."""
    if own := os.environ.get("KHABAR_CACHE"):
        return Path(own)
    return Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache") / "khabar"


@lru_cache(maxsize=4)
def compiled(extra: tuple[Path, ...] = ()) -> Compiled:
    """Return the compiled lexicon of the package and of the user's own folders.

    Args:
        extra: folders laid out as data/ar whose entries are added.

    Raises:
        ConfigError: an extra folder does not exist.
        LexiconError: an entry does not hold to its schema.
    """
    for folder in extra:
        if not folder.is_dir():
            raise ConfigError(f"lexicon folder {folder} not found; create it with `khabar lexicon add`")
    folders = [own_folder(), *extra]
    version = content_hash(folders)
    path = cache_folder() / f"lexicon-{version}.msgpack"
    with contextlib.suppress(OSError, msgspec.DecodeError):
        return _decoded(path.read_bytes())
    lexicon = build(folders, version)
    with contextlib.suppress(OSError):  # a read-only home costs time, not function
        path.parent.mkdir(parents=True, exist_ok=True)
        with tempfile.NamedTemporaryFile(dir=path.parent, delete=False) as handle:
            handle.write(msgspec.msgpack.encode(lexicon))
        os.replace(handle.name, path)
    return lexicon


def _decoded(data: bytes) -> Compiled:
    """Decode without the garbage collector looking through what is only growing."""
    collecting = gc.isenabled()
    gc.disable()
    try:
        return msgspec.msgpack.decode(data, type=Compiled)
    finally:
        if collecting:
            gc.enable()
