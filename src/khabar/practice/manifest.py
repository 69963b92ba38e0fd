"""The manifest of a release: SHA-256 of every file, in the form that `sha256sum --check` reads."""

from __future__ import annotations

import hashlib
from pathlib import Path

from khabar.errors import InputError

NAME = "manifest-sha256.txt"


def digest(path: Path) -> str:
    """SHA-256 of a file, in hex."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def files(folder: Path) -> list[str]:
    """The files of a release by their paths in it, sorted, without the manifest."""
    return sorted(p.relative_to(folder).as_posix() for p in folder.rglob("*") if p.is_file() and p.name != NAME)


def write(folder: Path) -> str:
    """Write the manifest of a folder; its own SHA-256 names the release."""
    lines = [f"{digest(folder / name)}  {name}\n" for name in files(folder)]
    path = folder / NAME
    path.write_text("".join(lines), encoding="utf-8", newline="\n")
    return digest(path)


def named(folder: Path) -> dict[str, str]:
    """The digests a manifest names, by file.

    Raises:
        InputError: no manifest, or a line that is none.
    """
    path = folder / NAME
    try:
        lines = path.read_text(encoding="utf-8").splitlines()
    except (OSError, UnicodeDecodeError) as error:
        raise InputError(f"{path}: {getattr(error, 'strerror', None) or error}; give the folder of a release (khabar freeze makes one)") from error
    out = {}
    for number, line in enumerate(lines, 1):
        value, gap, name = line.partition("  ")
        if not gap or len(value) != 64 or name.startswith("/") or ".." in Path(name).parts:
            raise InputError(f"{path}:{number}: not a line of a manifest (SHA-256, two spaces, the name of a file)")
        out[name] = value
    return out


def check(folder: Path) -> list[tuple[str, str]]:
    """What is wrong with the files of a release, as (file, how): changed, missing, or not in the manifest."""
    wanted = named(folder)
    there = set(files(folder))
    out = [(name, "missing") for name in wanted if name not in there]
    out += [(name, "changed") for name, value in wanted.items() if name in there and digest(folder / name) != value]
    out += [(name, "not in the manifest") for name in sorted(there - wanted.keys())]
    return sorted(out)
